"""Numbers of registration of pharmacy technicians (STRTTK) and pharmacists (STRA).

``YYYYMMDD/STRTTK_PP/YYYY/Gnnn``: birth date, issuing province, year of issue, and a serial number
that begins with 1 for men and 2 for women (Permenkes 889/2011, as seen on published examples), on
some with a dash after it.
Pharmacists have ``YYYYMMDD/STRA-XXX/YYYY/Gnnnn`` with the letters of their university.

>>> validate("19870315 / strttk_64 / 2015 / 2123")
'19870315/STRTTK_64/2015/2123'
>>> parts("19870315/STRTTK-64/2015/2123").province
'64'
>>> parts("19900817/STRA-UNMUL/2016/12345").gender
'LAKI-LAKI'
>>> is_valid("19871315/STRTTK_64/2015/2123")
False
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final, Literal

from dossier.identifiers.base import FormError, PartError, holds
from dossier.identifiers.nik import PROVINCES
from dossier.vocabulary import Gender

_FORM: Final = re.compile(
    r"(?P<born>\d{8})/"
    r"(?:(?P<ttk>STRTTK)[_-](?P<province>\d{2})|(?P<stra>STRA)[_-](?P<school>[A-Z]{2,10}))"
    r"/(?P<year>\d{4})/(?P<serial>(?:[12]-)?\d{4,6})"
)


@dataclass(frozen=True, slots=True)
class StrParts:
    """What the number says.

    Attributes:
        profession: ``STRTTK`` or ``STRA``.
        birth_date: Of the person.
        issuer: Province code of a STRTTK, letters of a STRA.
        year: Of issue.
        gender: None when the serial number begins neither with 1 nor with 2.
        serial: With the digit of the sex.
    """

    profession: Literal["STRTTK", "STRA"]
    birth_date: dt.date
    issuer: str
    year: int
    gender: Gender | None
    serial: str

    @property
    def province(self) -> str | None:
        """The issuing province's code; None for a STRA."""
        return self.issuer if self.profession == "STRTTK" else None


def compact(number: str) -> str:
    """The number in capitals and without spaces."""
    return re.sub(r"\s", "", number).upper()


def parts(number: str) -> StrParts:
    """What the number says.

    Raises:
        FormError: not the pattern.
        PartError: an impossible birth date, province or year of issue.
    """
    found = _FORM.fullmatch(compact(number))
    if found is None:
        raise FormError("Nomor STRTTK berbentuk TTTTBBHH/STRTTK_PP/TTTT/NNNN.")
    year = int(found["year"])
    try:
        born = dt.date(int(found["born"][:4]), int(found["born"][4:6]), int(found["born"][6:]))
    except ValueError as error:
        raise PartError(
            f"Nomor STRTTK memuat tanggal lahir {found['born']} yang tidak mungkin."
        ) from error
    if found["ttk"] and found["province"] not in PROVINCES:
        raise PartError(f"Nomor STRTTK memuat kode provinsi {found['province']} yang tidak ada.")
    if not 15 <= year - born.year <= 90:
        raise PartError(f"Nomor STRTTK memuat tahun terbit {year} yang tidak mungkin.")
    genders: dict[str, Gender] = {"1": "LAKI-LAKI", "2": "PEREMPUAN"}
    return StrParts(
        "STRTTK" if found["ttk"] else "STRA",
        born,
        found["province"] or found["school"],
        year,
        genders.get(found["serial"][0]),
        found["serial"],
    )


def validate(number: str) -> str:
    """Return the number as it is written; raises as :func:`parts`."""
    parts(number)
    return compact(number)


def is_valid(number: str) -> bool:
    """Tell whether the number could have been issued."""
    return holds(validate, number)
