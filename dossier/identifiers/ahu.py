"""Numbers of the decisions on companies by the ministry of law (AHU), in all forms seen.

==========================================  ======================================
``AHU-0012345.AH.01.01.TAHUN 2017``          approval of a PT (five digits to 2013)
``AHU-0012345.AH.01.02.TAHUN 2018``          consent to a change of statutes
``AHU-AH.01.03-0123456``                     receipt of a notification
``AHU-0012345-AH.01.14 TAHUN 2019``          registration of a CV
``AHU-0001234.AH.01.26.TAHUN 2020``          approval of a cooperative
``AHU-A012345.AH.01.30.TAHUN 2026``          PT Perorangan
``C2-10671.HT.01.01.TH.88``                  before 2007
==========================================  ======================================

``AHU-....AH.02.01...`` appoints a notary and is not a company's number.

>>> validate("ahu - 0012345 . AH.01.01 . Tahun  2017")
'AHU-0012345.AH.01.01.TAHUN 2017'
>>> parts("AHU-0012345-AH.01.14 Tahun 2019")
AhuParts(subject='14', year=2019)
>>> parts("C2-10671.HT.01.01.TH.88").year
1988
>>> is_valid("AHU-0012345.AH.02.01.TAHUN 2010")
False
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dossier.identifiers.base import FormError, PartError, holds

_FORMS: Final = (
    re.compile(
        r"AHU-A?\d{5,7}[.-]AH\.(?P<chapter>\d\d)\.(?P<subject>\d\d)"
        r"(?:[. ]?(?:TAHUN|TH)\.? ?(?P<year>\d{4}))"
    ),
    re.compile(r"AHU-AH\.(?P<chapter>\d\d)\.(?P<subject>\d\d)-(?P<year>)\d{7}"),
    re.compile(
        r"[CW]\d{0,2}-\d{2,6}[. ]?HT\.(?P<chapter>\d\d)\.(?P<subject>\d\d)"
        r"[.-]?(?:TAHUN|TH)\.? ?(?P<year>\d{4}|\d{2})"
    ),
)


@dataclass(frozen=True, slots=True)
class AhuParts:
    """What the number says: the subject (``01`` a PT, ``14`` a CV ...), the year if it is there."""

    subject: str
    year: int | None


def compact(number: str) -> str:
    """The number in capitals, without spaces but for the one before the year."""
    closed = re.sub(r"\s*([./\-])\s*", r"\1", " ".join(number.upper().split()))
    return re.sub(r"(TAHUN|TH\.?)(?=\d)", r"\1 " if "TAHUN" in closed else r"\1", closed)


def parts(number: str) -> AhuParts:
    """What the number says.

    Raises:
        FormError: none of the forms.
        PartError: not the number of a company.
    """
    clean = compact(number)
    found = next((hit for form in _FORMS if (hit := form.fullmatch(clean))), None)
    if found is None:
        raise FormError("Nomor AHU berbentuk AHU-0012345.AH.01.01.TAHUN 2017 atau sejenisnya.")
    if found["chapter"] != "01":
        raise PartError(f"Nomor AH.{found['chapter']} bukan nomor keputusan badan usaha.")
    year = int(found["year"]) if found["year"] else None
    return AhuParts(found["subject"], year + 1900 if year is not None and year < 100 else year)


def validate(number: str) -> str:
    """Return the number as it is written; raises as :func:`parts`."""
    parts(number)
    return compact(number)


def is_valid(number: str) -> bool:
    """Tell whether the number has one of the forms of a company's number."""
    return holds(validate, number)
