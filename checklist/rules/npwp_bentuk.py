"""A NPWP is one that could have been issued."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import npwp
from dossier.model import Dossier

RULE = About(
    name="npwp_bentuk",
    requirements=(
        "npwp",
        "surat_permohonan",
        "tdp",
        "siup",
    ),
    severity="critical",
    compares="The NPWP with its form: 15, 16 or 22 digits, and the check digit where it has one.",
    source="PMK 112/2022, PMK 136/2023, PER-6/PJ/2024; angka periksa: Luhn atas sembilan angka.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(
        dossier,
        "NPWP",
        npwp.validate,
        at_home=(("npwp", "npwp"),),
        elsewhere=(
            ("surat_permohonan", "npwp"),
            ("tdp", "npwp"),
            ("siup", "npwp"),
        ),
    )
