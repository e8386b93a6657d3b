"""A recommendation recommends."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import RECOMMENDATIONS
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier, RuleVerdict

RULE = About(
    name="rekomendasi_putusan",
    requirements=("rek_balai", "rek_dinkes"),
    severity="critical",
    compares="What a recommendation decides: given, given on a condition, or not given.",
    source="SOP-LP2N-KES-03 bagian G nomor 20 dan 21; Permenkes 006/2012.",
)

_OUTCOME: dict[str, tuple[RuleVerdict, str]] = {
    "diberikan": ("pass", "{} memberikan rekomendasi."),
    "bersyarat": (
        "inconclusive",
        "{} memberikan rekomendasi dengan syarat. Periksa apakah syaratnya sudah dipenuhi.",
    ),
    "tidak_diberikan": ("fail", "{} tidak memberikan rekomendasi."),
}


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation."""
    for reading in readings(dossier, "putusan", *RECOMMENDATIONS):
        if reading.text not in _OUTCOME:
            yield unread(dossier, reading, "Putusan")
            continue
        verdict, message = _OUTCOME[reading.text]
        where = document_name(dossier, reading.document)
        yield Ruling(reading.requirement, verdict, message.format(where), (reading,))
