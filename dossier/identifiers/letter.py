"""Numbers of letters: ``<class>/<serial>/<unit>/<month in Roman numerals>/<year>`` and the like.

There is no national form; only what all have in common is checked.

>>> validate("441 / 1287 / SDK-Farm / X / 2016")
'441/1287/SDK-FARM/X/2016'
>>> parts("503/268/DPMPTSP-III/2014")
LetterParts(month=3, year=2014)
>>> is_valid("Rekomendasi")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dossier.identifiers.base import FormError, LengthError, holds

ROMAN_MONTHS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_FORM: Final = re.compile(r"[A-Z0-9]+(?:[ ./\-_&()]{1,2}[A-Z0-9&]+)*\)?")
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class LetterParts:
    """Month and year of the letter, where its number tells them."""

    month: int | None
    year: int | None


def compact(number: str) -> str:
    """The number in capitals without spaces around its separators."""
    return re.sub(r"\s*([./\-_])\s*", r"\1", " ".join(number.upper().split()))


def validate(number: str) -> str:
    """Return the number.

    Raises:
        LengthError: more than 60 characters.
        FormError: no digit in it, or characters that no number has.
    """
    clean = compact(number)
    if len(clean) > _LONGEST:
        raise LengthError(f"Nomor surat paling panjang {_LONGEST} huruf, ini {len(clean)}.")
    if not _FORM.fullmatch(clean) or not re.search(r"\d", clean):
        raise FormError("Nomor surat terdiri atas angka dan huruf dengan pemisah / . atau -.")
    return clean


def is_valid(number: str) -> bool:
    """Tell whether it can be the number of a letter."""
    return holds(validate, number)


def parts(number: str) -> LetterParts:
    """Month and year, where the number tells them.

    Raises:
        IdentifierError: not the number of a letter.
    """
    pieces = re.split(r"[/\-. ]", validate(number))
    months = [ROMAN_MONTHS.index(each) + 1 for each in pieces if each in ROMAN_MONTHS]
    years = [int(each) for each in pieces if re.fullmatch(r"(?:19|20)\d\d", each)]
    return LetterParts(months[-1] if months else None, years[-1] if years else None)
