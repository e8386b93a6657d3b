"""A NIB is one of a business: 13 digits."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import nib
from dossier.model import Dossier

RULE = About(
    name="nib_bentuk",
    requirements=("tdp",),
    severity="warn",
    compares="The NIB with its form, 13 digits.",
    source="PP 24/2018: 13 angka. NIB pada sertipikat tanah adalah nomor bidang, 14 angka.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(dossier, "NIB", nib.validate, at_home=(("nib", "nib"),))
