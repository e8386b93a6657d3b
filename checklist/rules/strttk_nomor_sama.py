"""The registration that other documents name by its number is the one that is handed in."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import shown
from checklist.rule import About, Intake, Ruling, readings
from dossier.identifiers import strttk
from dossier.model import Dossier

RULE = About(
    name="strttk_nomor_sama",
    requirements=("surat_permohonan", "pernyataan_ttk", "pengangkatan_pj"),
    severity="warn",
    compares="The number of the registration on other documents with the number on itself.",
    source="SOP-LP2N-KES-03 part G numbers 14 to 16: one technician in charge.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that names a number, where a registration with a number is there."""
    own = [each for each in readings(dossier, "nomor", "strttk") if each.text]
    if not own:
        return
    for reading in readings(dossier, "nomor_strttk", *RULE.requirements):
        if not reading.text:
            continue
        number = strttk.compact(reading.text)
        same = [each for each in own if strttk.compact(each.text) == number]
        values = f"{shown(dossier, [reading])}; {shown(dossier, same or own)}"
        if same:
            message = f"Nomor STRTTK sama: {values}."
            yield Ruling(reading.requirement, "pass", message, (reading, same[0]))
        else:
            message = f"Nomor STRTTK berbeda: {values}. Periksa."
            yield Ruling(reading.requirement, "fail", message, (reading, *own))
