"""Papers of land and buildings: by which right a place is held."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier import problems
from dossier.declaration import Parsed
from dossier.lookalikes import to_digits
from dossier.numerals import words_to_int
from dossier.parsers.people import holder_name
from dossier.parsers.places import address
from dossier.text import plain, upper

_RIGHTS: Final[tuple[tuple[str, str], ...]] = (
    (r"PIN[JI]AM\W{0,3}PAKAI|MEMIN[JI]AMKAN|PIN[JI]AMAN TEMPAT", "pinjam_pakai"),
    (
        r"SEWA\W{0,3}MENYEWA|PER[JI]AN[JI]IAN SEWA|SURAT SEWA|MENYEWAKAN"
        r"|SEWA (?:TANAH|RUMAH|BANGUNAN|RUKO|TEMPAT|GUDANG)"
        r"|KONTRAK (?:RUMAH|BANGUNAN|RUKO|TEMPAT|TANAH|GUDANG)",
        "sewa",
    ),
    (r"(?<!PENGIKATAN )(?<!PERJANJIAN )AKT[AE] JUAL\W{0,3}BELI", "ajb"),
    (
        r"PENGUASAAN (?:FISIK )?(?:ATAS )?(?:SE)?(?:BIDANG )?TANAH|KETERANGAN PENGUASAAN"
        r"|KETERANGAN (?:HAK (?:MILIK )?)?(?:ATAS )?TANAH|PE(?:LEPASAN|RALIHAN) HAK|HAK GARAP"
        r"|PERNYATAAN (?:MENGUASAI|MEMILIKI|MENGGARAP)\b"
        r"|MEMBUKA TANAH|SEGEL TANAH|TANAH GARAPAN|PE?MILIKAN TANAH",
        "skt",
    ),
    (r"HAK[ :.]{1,4}GUNA\W{0,2}BANGUNAN|\bSHGB\b|\bHGB\b", "shgb"),
    (r"HAK[ :.]{1,4}MI[LI1]I?[LI1]?K|\bSHM\b", "shm"),
)
"""What a title says, the most telling first: a lease may name the certificate of the owner."""


def land_right(text: str) -> Parsed | None:
    """By which paper a place is held: a word of the public form.

    >>> land_right("SURAT PERJANJIAN SEWA MENYEWA RUMAH").value
    'sewa'
    >>> land_right("HAK : GUNA BANGUNAN  No. 00123").value
    'shgb'
    """
    line = upper(text)
    found = [right for words, right in _RIGHTS if re.search(words, line)]
    if not found:
        return None
    return Parsed(found[0], 0.85 if len(found) == 1 else 0.6)


_NEXT_BOX: Final = re.compile(r"\s+[a-z]\s?\)\s+(?:[A-Z]|$).*$")
"""``c) ASAL HAK``: the box of the form under the one that the place stands in."""

_DAY: Final = re.compile(
    r"^[A-Z ]{3,30}[,.] ?\d{1,2} ?[- ./] ?[A-Z0-9]{1,9} ?[- ./] ?(?:19|20)\d\d\b"
)
"""Place and day of the registration, in the box beside."""


_POLITE: Final = re.compile(
    r"(?i)^\W*(?:(?:\d{1,2}|I{1,3})\s?[.)]\s*)?"
    r"(?:(?:tuan|nyonya|nona|tn|ny|nn|saudara|saudari|sdri?|bapak|bpk|ibu)\b\.?\s*)*(?=\S)"
)


_TRADE: Final = re.compile(r"\s+/\s+[A-Za-z ]+$")
"""What somebody does, after the name: ``Petrus Yulius / Pensiunan``."""


def land_holder(text: str) -> Parsed | None:
    """Who holds the land, a person or a company; a form of address before it is left off.

    >>> land_holder("1. Tuan PETRUS YULIUS").value
    'PETRUS YULIUS'
    """
    return holder_name(_TRADE.sub("", _POLITE.sub("", text)))


_COLON: Final = re.compile(r"(?i)^\W*[0-9]\s+(?=(?:jl|jln|jalan|gang|komp|perum|btn|desa)\b)")
"""The colon before a street, read as a digit."""

_SPECK: Final = re.compile(r"\s['`|\u2019]\s")


def site_address(text: str) -> Parsed | None:
    """Where land lies, without what stands in the next box of a certificate.

    >>> site_address("Jl. Gerilya, RT.023, Kota Balikpapan c) ASAL HAK").value
    'JL. GERILYA, RT.023, KOTA BALIKPAPAN'
    """
    place = _NEXT_BOX.sub("", text)
    if _DAY.match(upper(place)):
        return None
    clean = _SPECK.sub(" ", _COLON.sub("", place))
    parsed = address(clean)
    if parsed is None or clean == place:
        return parsed
    doubts = dict.fromkeys((*parsed.problems, problems.TEXT_DROPPED))
    return Parsed(parsed.value, parsed.strength, tuple(doubts))


_AREA: Final = re.compile(
    r"(?<![0-9A-Za-z/])(?P<whole>[1-9][0-9OIl]{0,2}(?:[. ][0-9OIl]{3})+|[1-9][0-9OIl]{0,6})"
    r"(?:[,.](?P<part>[0-9O]{1,2}))?(?![0-9/])"
)


_SIDES: Final = re.compile(
    r"(?i)\d\s*(?:m|meter|mtr)?\s*[x\u00d7*]\s*\d+(?:[.,]\d+)?\s*(?:m|meter|mtr)?(?=\W|$)"
)
"""How long and how wide: ``13 m x 39 m``."""

_ADDRESS: Final = re.compile(
    r"(?i)^\W*(?:jl|jln|jalan|gang|gg|perum\w*|komp\w*|blok|desa|kel|kelurahan|kec|rt|rw|no)\b"
)


def area(text: str) -> Parsed | None:
    """Square metres, without stops and without hundredths.

    >>> area("1.250 m2").value, area("L = 300,50 M2").value, area("13 m x 39 m = 507 m2").value
    ('1250', '300', '507')
    >>> area("3842 M2 (tiga ratus empat puluh dua meter persegi)")
    Parsed(value='342', strength=0.6, problems=('angka_dan_kata_berbeda',))
    """
    whole = plain(text)
    if _ADDRESS.match(whole):
        return None
    sides = _SIDES.search(whole)
    found = _AREA.search(whole, sides.end() if sides else 0)
    if found is None:
        return None
    run = re.sub(r"[. ]", "", found["whole"])
    digits = to_digits(run)
    if digits is None or int(digits) < 4:
        return None
    number = digits.lstrip("0")
    said = _said(whole[found.end() :])
    if said is not None and said != int(number):
        # Digits are lost and doubled singly; words of which none was misread are not.
        misread = Levenshtein.distance(number, str(said)) == 1
        value = str(said) if misread else number
        return Parsed(value, 0.6 if misread else 0.5, (problems.DIGITS_AGAINST_WORDS,))
    if digits != run:
        return Parsed(number, 0.6, (problems.LETTERS_AS_DIGITS,))
    return Parsed(number, 0.85 if said is None else 0.95)


_IN_WORDS: Final = re.compile(r"(?i)\(\s*([a-z][a-z \-]+?)\s*(?:me[tf]er\b[^)]{0,20}|m2?\W?)?\)")


def _said(behind: str) -> int | None:
    """The area in words, in brackets behind the digits: ``(tiga ratus meter persegi)``."""
    words = _IN_WORDS.search(behind[:160])
    return words_to_int(words[1]) if words else None
