"""NIP, the number of a civil servant: ``YYYYMMDD YYYYMM G NNN``.

Birth date, month of appointment, 1 for men and 2 for women, serial number. Contract staff (PPPK)
have 21 where the month stands.

>>> validate("NIP. 19700101 199503 2 001")
'197001011995032001'
>>> said = parts("197001011995032001")
>>> said.birth_date.isoformat(), said.appointed, said.gender, said.serial
('1970-01-01', '1995-03', 'PEREMPUAN', '001')
>>> is_valid("19700101 199513 2 001")
False
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final

from dossier.identifiers.base import PartError, digits_only, holds
from dossier.vocabulary import Gender

_CONTRACT: Final = 21
_YOUNGEST: Final = 15
_OLDEST: Final = 60


@dataclass(frozen=True, slots=True)
class NipParts:
    """What the number says; ``appointed`` is year and month."""

    birth_date: dt.date
    appointed: str
    gender: Gender
    serial: str


def compact(number: str) -> str:
    """The number without the word NIP, spaces, stops and dashes."""
    return re.sub(r"(?i)^\W*nip\b|[\s.:\-]", "", number)


def parts(number: str) -> NipParts:
    """What the number says.

    Raises:
        FormError: something else than digits.
        LengthError: not 18 digits.
        PartError: a date, month or sex that cannot be.
    """
    clean = digits_only(compact(number), "NIP", 18)
    try:
        born = dt.date(int(clean[:4]), int(clean[4:6]), int(clean[6:8]))
    except ValueError as error:
        raise PartError(f"NIP memuat tanggal lahir {clean[:8]} yang tidak mungkin.") from error
    year, month = int(clean[8:12]), int(clean[12:14])
    if not _YOUNGEST <= year - born.year <= _OLDEST or month not in {*range(1, 13), _CONTRACT}:
        raise PartError(f"NIP memuat bulan pengangkatan {clean[8:14]} yang tidak mungkin.")
    if clean[14] not in "12":
        raise PartError(f"NIP memuat kode jenis kelamin {clean[14]} yang tidak ada.")
    gender: Gender = "LAKI-LAKI" if clean[14] == "1" else "PEREMPUAN"
    return NipParts(born, f"{clean[8:12]}-{clean[12:14]}", gender, clean[15:])


def validate(number: str) -> str:
    """Return the 18 digits; raises as :func:`parts`."""
    parts(number)
    return compact(number)


def is_valid(number: str) -> bool:
    """Tell whether the number could have been issued."""
    return holds(validate, number)
