"""A number of a STRTTK has the form that the ministry laid down."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import strttk
from dossier.model import Dossier

RULE = About(
    name="strttk_bentuk",
    requirements=(
        "strttk",
        "surat_permohonan",
        "pernyataan_ttk",
        "pengangkatan_pj",
    ),
    severity="warn",
    compares="The number of the registration with its form: birth date, province, year, sex.",
    source="Permenkes 889/2011. Hanya peringatan: registrasi dari konsil dapat bernomor lain.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(
        dossier,
        "Nomor STRTTK",
        strttk.validate,
        at_home=(("strttk", "nomor"),),
        elsewhere=(
            ("surat_permohonan", "nomor_strttk"),
            ("pernyataan_ttk", "nomor_strttk"),
            ("pengangkatan_pj", "nomor_strttk"),
        ),
    )
