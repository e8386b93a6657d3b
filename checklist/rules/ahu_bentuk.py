"""The ministry's decision bears a number of a company."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import ahu
from dossier.model import Dossier

RULE = About(
    name="ahu_bentuk",
    requirements=("akta",),
    severity="warn",
    compares="The number of the ministry's decision with the forms in use.",
    source="Bentuk nomor keputusan menteri hukum sejak 1988. Hanya peringatan: mungkin ada "
    "bentuk lain.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(
        dossier,
        "Nomor AHU",
        ahu.validate,
        at_home=(("sk_ahu", "nomor"),),
    )
