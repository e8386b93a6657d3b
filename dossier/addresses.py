"""Comparing addresses: papers write the same place with more parts or fewer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Final

from rapidfuzz import fuzz

from dossier.names import Comparison
from dossier.text import upper

_SPELLINGS: Final = (
    (r"\b(?:JALAN|JLN)\b", "JL"),
    (r"\bGANG\b", "GG"),
    (r"\b(?:NOMOR|NO)\b", "NO"),
    (r"\b(?:KELURAHAN|KEL|DESA|DS)\b", "KEL"),
    (r"\bKECAMATAN\b", "KEC"),
    (r"\b(?:KABUPATEN|KAB|KOTA)\b(?! BANGUN)", "KAB"),
    (r"\b(?:PROVINSI|PROPINSI|PROV)\b.*$", ""),
    (r"\b(?:KALIMANTAN TIMUR|KALTIM)\b", ""),
    (r"\b7[5-7]\d{3}\b", ""),
)
_PARTS: Final = re.compile(
    r"\b(?P<part>KM|BLOK|NO|RT|RW|KEL|KEC|KAB)\b (?P<value>.*?)"
    r"(?= (?:KM|BLOK|NO|RT|RW|KEL|KEC|KAB)\b|$)"
)
_SAME: Final = 0.85
_SAME_PLACE: Final = 0.75
_OTHER: Final = 0.6
"""How alike the names of streets and of places are, at least, to be the same, and to be in doubt;
measured on printings of specimens, docs/decisions/0025."""


def compare_addresses(one: str, other: str) -> Comparison:
    """Compare two addresses by the parts that both of them have.

    The street must be the same, and so must block, house number, RT, kelurahan, kecamatan and town
    where both name them. A part that only one has says nothing; where one has no street it is open
    whether they are the same. Places that stand behind one street without their label are those of
    the other address.

    >>> long = "JL. P. ANTASARI GG. MELATI NO. 12 RT. 05 KEL. AIR PUTIH KEC. SAMARINDA ULU"
    >>> compare_addresses("JALAN P ANTASARI, GANG MELATI NOMOR 12", long).verdict
    'sama'
    >>> compare_addresses("JL. P. ANTASARI GG. MELATI NO. 21", long).verdict
    'ragu'
    >>> compare_addresses("JL. JUANDA NO. 12 KEL. SIDODADI", long).verdict
    'beda'
    >>> compare_addresses("KEL. AIR PUTIH", long).verdict
    'ragu'
    """
    first, second = dict(_parts(one)), dict(_parts(other))
    street = _street(first, second)
    first.pop("", None)
    shared = {name: _part(name, first[name], second[name]) for name in first if name in second}
    score = min((street, *shared.values()))
    if street >= _SAME and all(each >= _SAME_PLACE for each in shared.values()):
        return Comparison("sama", score)
    if street < _OTHER or shared.get("KAB", 1.0) < _OTHER:
        return Comparison("beda", min(score, street))
    places = [shared[each] for each in ("KEL", "KEC") if each in shared]
    if places and max(places) < _OTHER:
        return Comparison("beda", score)
    return Comparison("ragu", score)


def _street(first: Mapping[str, str], second: Mapping[str, str]) -> float:
    """How alike the streets are; in doubt where one begins as the other, or there is only one."""
    one, other = _bare(first.get("", ""), second), _bare(second.get("", ""), first)
    if bool(one) != bool(other):
        return _OTHER
    short, long = sorted((one.split(), other.split()), key=len)
    begins = len(short) > 1 and long[: len(short)] == short
    return max(_alike(one, other), _OTHER if begins else 0.0)


def _bare(street: str, other: Mapping[str, str]) -> str:
    """A street without the places behind it that the other address has under their label."""
    for name in ("KAB", "KEC", "KEL"):
        place = other.get(name, "")
        if place and f" {place}" in street:
            street = " ".join(re.sub(rf"(?<=\w) {re.escape(place)}\b", "", street).split())
    return street


@lru_cache(maxsize=4096)
def _parts(text: str) -> Mapping[str, str]:
    """The parts of an address by their label; the street has the label ``""``."""
    line = re.sub(r"(?<=\d)\s*/\s*(?=\d)", " RW ", upper(text))
    line = " ".join(re.sub(r"[^A-Z0-9' ]+", " ", line).split())
    for pattern, spelling in _SPELLINGS:
        line = " ".join(re.sub(pattern, spelling, line).split())
    found = _PARTS.search(line)
    parts = {"": line[: found.start()].strip() if found else line}
    for each in _PARTS.finditer(line):
        parts.setdefault(each["part"], each["value"].strip())
    return {name: value for name, value in parts.items() if value or not name}


def _part(name: str, one: str, other: str) -> float:
    if name == "BLOK":
        return 1.0 if one.replace(" ", "") == other.replace(" ", "") else 0.0
    if name in {"KM", "NO", "RT", "RW"}:
        return 1.0 if _number(one) == _number(other) else 0.0
    return max(_alike(one, other), *_beginnings(one, other))


def _beginnings(one: str, other: str) -> Iterator[float]:
    """A place with another behind it that has no label: SAMARINDA ULU SAMARINDA."""
    short, long = sorted((one.split(), other.split()), key=len)
    yield _alike(" ".join(short), " ".join(long[: len(short)])) if short else 0.0


def _number(text: str) -> str:
    first = text.split(" ", maxsplit=1)[0] if text else ""
    return first.lstrip("0")


def _alike(one: str, other: str) -> float:
    if not one or not other:
        return 0.0 if one or other else 1.0
    return max(fuzz.ratio(one, other), fuzz.token_sort_ratio(one, other)) / 100
