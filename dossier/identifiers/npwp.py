"""NPWP, the number of a taxpayer, in all forms in use.

===================  ==========================  ================================================
form                 shape                       rule
===================  ==========================  ================================================
``npwp15``           ``XX.XXX.XXX.X-KKK.BBB``    Luhn over the first nine digits; tax office;
                                                 branch
``npwp16_konversi``  0 and those 15 digits       the same
``npwp16_nik``       the NIK of a resident       rules of the NIK (PMK 112/2022)
``npwp16_baru``      10 and 14 digits            none known (companies registered since 2025)
``nitku``            16 digits and 6             rules of the 16; place of business
===================  ==========================  ================================================

The first two digits are said to tell the kind of taxpayer; they do not, and are not checked.

>>> validate("01.234.567.4-722.000")
'012345674722000'
>>> validate("0012 3456 7472 2000")
'0012345674722000'
>>> form("6472995503870001"), form("1000000012345678"), form("0012345674722000000001")
('npwp16_nik', 'npwp16_baru', 'nitku')
>>> is_valid("01.234.567.8-722.000")
False
"""

from __future__ import annotations

import re
from typing import Final, Literal

from dossier.identifiers import nik
from dossier.identifiers.base import CheckDigitError, digits_only, holds

NpwpForm = Literal["npwp15", "npwp16_konversi", "npwp16_nik", "npwp16_baru", "nitku"]

_OLD: Final = 15
_NEW: Final = 16
_PLACE: Final = 22


def compact(number: str) -> str:
    """The number without spaces, stops, commas, dashes and strokes."""
    return re.sub(r"[\s.,\-/]", "", number)


def form(number: str) -> NpwpForm:
    """Tell which form the number has, by length and first digits.

    Raises:
        FormError: something else than digits.
        LengthError: not 15, 16 or 22 digits.
    """
    clean = digits_only(compact(number), "NPWP", _OLD, _NEW, _PLACE)
    if len(clean) == _OLD:
        return "npwp15"
    if len(clean) == _PLACE:
        return "nitku"
    if clean.startswith("0"):
        return "npwp16_konversi"
    return "npwp16_baru" if clean.startswith("10") else "npwp16_nik"


def validate(number: str) -> str:
    """Return the digits.

    Raises:
        FormError: something else than digits.
        LengthError: not 15, 16 or 22 digits.
        CheckDigitError: the ninth digit does not follow from the first eight.
        PartError: 16 digits of a person that are not a NIK.
    """
    clean = compact(number)
    kind = form(clean)
    if kind == "nitku":
        return validate(clean[:_NEW]) + clean[_NEW:]
    if kind == "npwp16_nik":
        return nik.validate(clean)
    if kind != "npwp16_baru":
        _check(clean[-_OLD:][:9])
    return clean


def is_valid(number: str) -> bool:
    """Tell whether the number could have been issued."""
    return holds(validate, number)


def check_digit(first: str) -> str:
    """The ninth digit that follows from the first eight (Luhn).

    >>> check_digit("01234567")
    '4'
    """
    total = 0
    for place, each in enumerate(reversed(first)):
        doubled = int(each) * 2 if place % 2 == 0 else int(each)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10)


def _check(nine: str) -> None:
    if check_digit(nine[:8]) != nine[8]:
        raise CheckDigitError("Angka periksa NPWP (angka kesembilan) tidak cocok.")
