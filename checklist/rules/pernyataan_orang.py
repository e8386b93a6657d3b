"""Everybody who applies or manages has declared never to have broken pharmacy law."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import held, people
from checklist.rule import About, Intake, Ruling
from dossier.model import Dossier

RULE = About(
    name="pernyataan_orang",
    requirements=("pernyataan_farmasi",),
    severity="critical",
    compares="Each officer and the applicant with the names on the statements on pharmacy law.",
    source="SOP-LP2N-KES-03 bagian G nomor 7.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a person, where there is a statement with a name at all."""
    for person in people(dossier):
        ruling = held(dossier, person, "pernyataan_farmasi")
        if ruling is not None:
            yield ruling
