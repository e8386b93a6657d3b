"""NIK, the number of a resident: ``PPKKCC DDMMYY SSSS``.

Six digits region of first registration, birth date (40 added to the day for women), four digits
serial from 0001 (PP 37/2007 art. 37, PP 40/2019 art. 30). No check digit. The number never
changes: neither when the person moves, nor when a registry corrects the birth date, so that a
disagreement with the card is something to look at, not an error of the number.

>>> validate("64.7299 150387-0001")
'6472991503870001'
>>> is_valid("6472991503870000")
False
>>> gender("6472995503870001")
'PEREMPUAN'
>>> birth_date("6472995503870001", dt.date(2017, 6, 7))
datetime.date(1987, 3, 15)
>>> matches_birth_date("6472995503870001", dt.date(1987, 3, 15))
True
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from dossier.identifiers.base import PartError, digits_only, holds
from dossier.vocabulary import Gender

PROVINCES: Final = frozenset(
    (
        "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34",
        "35", "36", "51", "52", "53", "61", "62", "63", "64", "65", "71", "72", "73", "74",
        "75", "76", "81", "82", "91", "92", "93", "94", "95", "96",
    )
)  # fmt: skip
"""The 38 provinces of Kepmendagri 300.2.2-2430/2025."""

FORMER_PROVINCES: Final = frozenset({"54"})
"""Codes no longer given (Timor Timur): numbers with them live on, so they are no error."""

_WOMEN: Final = 40


def compact(number: str) -> str:
    """The number without spaces, stops and dashes."""
    return re.sub(r"[\s.\-]", "", number)


def validate(number: str) -> str:
    """Return the 16 digits.

    Districts are not checked: an unknown one may simply be older than any table.

    Raises:
        FormError: something else than digits (rule R1).
        LengthError: not 16 digits (R1).
        PartError: no such province (R2), no such birth date in any century (R3), serial 0000 (R4).
    """
    clean = digits_only(compact(number), "NIK", 16)
    if clean[:2] not in PROVINCES | FORMER_PROVINCES:
        raise PartError(f"NIK memuat kode provinsi {clean[:2]} yang tidak ada.")
    if not _birth_dates(clean):
        raise PartError(f"NIK memuat tanggal lahir {clean[6:12]} yang tidak mungkin.")
    if clean[12:] == "0000":
        raise PartError("NIK berakhir dengan nomor urut 0000 yang tidak pernah diterbitkan.")
    return clean


def is_valid(number: str) -> bool:
    """Tell whether the number could have been issued."""
    return holds(validate, number)


def gender(number: str) -> Gender:
    """The sex that the day of birth tells.

    Raises:
        IdentifierError: not a valid number.
    """
    return "PEREMPUAN" if int(validate(number)[6:8]) > _WOMEN else "LAKI-LAKI"


def birth_date(number: str, around: dt.date) -> dt.date:
    """The birth date of a person who is alive on a day, such as the day of the document.

    Args:
        number: The number.
        around: The last day the person may have been born on; settles the century.

    Raises:
        IdentifierError: not a valid number.
    """
    possible = _birth_dates(validate(number))
    return max((each for each in possible if each <= around), default=possible[0])


def matches_birth_date(number: str, date: dt.date) -> bool:
    """Tell whether the number carries that birth date, whatever the century.

    Raises:
        IdentifierError: not a valid number.
    """
    return date in _birth_dates(validate(number))


def _birth_dates(number: str) -> tuple[dt.date, ...]:
    day, month, year = int(number[6:8]), int(number[8:10]), int(number[10:12])
    day -= _WOMEN if day > _WOMEN else 0
    found = []
    for century in (1900, 2000):
        try:
            found.append(dt.date(century + year, month, day))
        except ValueError:
            continue
    return tuple(found)
