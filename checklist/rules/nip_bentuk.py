"""A NIP under a recommendation is one that could have been issued."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.numbers import form_rulings
from checklist.rule import About, Intake, Ruling
from dossier.identifiers import nip
from dossier.model import Dossier

RULE = About(
    name="nip_bentuk",
    requirements=(
        "rek_balai",
        "rek_dinkes",
    ),
    severity="warn",
    compares="The NIP of the officer who signed with its form: birth date, appointment, sex.",
    source="Perka BKN 22/2007. Hanya peringatan: pejabat dapat menandatangani tanpa nomor.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears the number."""
    yield from form_rulings(
        dossier,
        "NIP",
        nip.validate,
        at_home=(
            ("rekomendasi_balai", "nip"),
            ("rekomendasi_dinkes", "nip"),
        ),
    )
