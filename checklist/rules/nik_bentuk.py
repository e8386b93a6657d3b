"""A NIK is one that could have been issued."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import nik
from dossier.model import Dossier

RULE = About(
    name="nik_bentuk",
    requirements=(
        "ktp",
        "surat_permohonan",
        "npwp",
        "pernyataan_farmasi",
    ),
    severity="critical",
    compares="The NIK with its form: 16 digits, province, birth date, serial number.",
    source="PP 37/2007 pasal 37; PP 40/2019 pasal 30 ayat (2). NIK tidak memiliki angka periksa.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(
        dossier,
        "NIK",
        nik.validate,
        at_home=(("ktp", "nik"),),
        elsewhere=(
            ("surat_permohonan", "nik"),
            ("npwp", "nik"),
            ("pernyataan_farmasi", "nik"),
        ),
    )
