"""A TDP bears a number of 12 or 13 digits, one of which says what form of business it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklist.crosscheck import legal_form
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier.model import Dossier

RULE = About(
    name="tdp_bentuk",
    requirements=("tdp",),
    severity="info",
    compares="The number of a TDP with its form, and its fifth digit with the form of business.",
    source="Permendag 37/M-DAG/PER/9/2007: 12 atau 13 angka, yang kelima menyebut bentuk usaha "
    "(1 PT, 2 koperasi, 3 CV, 4 firma, 5 perorangan, 6 lain). Hanya keterangan: ada kantor "
    "yang menomori lain.",
)

_FORMS = {"1": "PT", "2": "KOPERASI", "3": "CV", "4": "FIRMA", "5": "UD"}
_DIGITS = (12, 13)
"""PP.KK.B.GG and five digits or six."""


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a TDP whose number is read."""
    for number in readings(dossier, "nomor", "tdp"):
        if number.text:
            yield _judged(dossier, number)


def _judged(dossier: Dossier, number: Reading) -> Ruling:
    digits = re.sub(r"[\s./\-]", "", number.text)
    said = f"Nomor “{number.text}” pada {document_name(dossier, number.document)}"
    if not (digits.isdecimal() and len(digits) in _DIGITS):
        return Ruling("tdp", "fail", f"{said} bukan 12 atau 13 angka.", (number,))
    form, real = _FORMS.get(digits[4]), legal_form(dossier)
    if form is not None and real in _FORMS.values() and form != real:
        message = f"{said} adalah nomor {form}, sedangkan pemohonnya {real}."
        return Ruling("tdp", "fail", message, (number,))
    return Ruling("tdp", "pass", f"{said} berbentuk nomor TDP.", (number,))
