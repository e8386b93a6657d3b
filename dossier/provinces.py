"""The provinces of Indonesia, as cards and licences head themselves with them.

Names of Kepmendagri 300.2.2-2430/2025, and those that papers still bear from before.
"""

from __future__ import annotations

from typing import Final

from rapidfuzz.distance import Levenshtein

PROVINCES: Final = (
    "ACEH", "SUMATERA UTARA", "SUMATERA BARAT", "RIAU", "JAMBI", "SUMATERA SELATAN", "BENGKULU",
    "LAMPUNG", "KEPULAUAN BANGKA BELITUNG", "KEPULAUAN RIAU", "DKI JAKARTA", "JAWA BARAT",
    "JAWA TENGAH", "DAERAH ISTIMEWA YOGYAKARTA", "JAWA TIMUR", "BANTEN", "BALI",
    "NUSA TENGGARA BARAT", "NUSA TENGGARA TIMUR", "KALIMANTAN BARAT", "KALIMANTAN TENGAH",
    "KALIMANTAN SELATAN", "KALIMANTAN TIMUR", "KALIMANTAN UTARA", "SULAWESI UTARA",
    "SULAWESI TENGAH", "SULAWESI SELATAN", "SULAWESI TENGGARA", "GORONTALO", "SULAWESI BARAT",
    "MALUKU", "MALUKU UTARA", "PAPUA", "PAPUA BARAT", "PAPUA SELATAN", "PAPUA TENGAH",
    "PAPUA PEGUNUNGAN", "PAPUA BARAT DAYA", "NANGGROE ACEH DARUSSALAM", "D.I. YOGYAKARTA",
    "DI YOGYAKARTA", "DAERAH KHUSUS JAKARTA", "DAERAH KHUSUS IBUKOTA JAKARTA", "IRIAN JAYA",
    "BANGKA BELITUNG", "TIMOR TIMUR",
)  # fmt: skip
_BORNE: Final = 4
"""Of so many letters one may be misread or lost."""


def begins_with(line: str) -> str | None:
    """The province whose name a line in capitals begins with, the longest of them.

    >>> begins_with("KALIMANTAN TIMUR KOTA BALIKPAPAN"), begins_with("KALIMANTAN")
    ('KALIMANTAN TIMUR', None)
    """
    found = [each for each in PROVINCES if line == each or line.startswith(f"{each} ")]
    return max(found, key=len, default=None)


def nearly(line: str) -> str | None:
    """The one province that a line is, but for a few letters; None where two are as near.

    >>> nearly("KALIMANTAN MUR"), nearly("KALIMAN TIMUR"), nearly("KALIMANTAN")
    ('KALIMANTAN TIMUR', 'KALIMANTAN TIMUR', None)
    """
    far = sorted((Levenshtein.distance(line, each), each) for each in PROVINCES)
    (least, best), (second, _) = far[:2]
    return best if least < second and least * _BORNE <= len(best) else None
