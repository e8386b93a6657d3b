"""Offices and names on lists of officers, and what is neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import regex

from dossier.model import Word
from dossier.parsers import person_name
from dossier.vocabulary import POSITIONS
from extractors.rows import Row

_HEADINGS = {"PENGURUS", "PENGAWAS", "PENANGGUNG JAWAB", "PENANGGUNG JAWAB TEKNIS"}
"""Positions that head a part of a list as well, or are not of the company's organs."""

ROLE = (
    "|".join(
        each.replace(" ", r"\s+")
        for each in (
            *sorted(set(POSITIONS) - _HEADINGS, key=len, reverse=True),
            r"PENGAWAS(?!\s+:\s*$)",  # which heads a part
        )
    )
    + r"|P(?:er|e)sero|Sekutu"
)

HALF = {"PERSERO", "PESERO", "SEKUTU"}
"""Beginnings of offices that go on in the next row of their cell."""

_NO_NAMES = {word for each in POSITIONS for word in each.split()} | {
    "SUSUNAN", "DAFTAR", "BAGAN", "STRUKTUR", "NAMA", "NO", "DEWAN", "BADAN", "DATA", "DIREKSI",
}  # fmt: skip

FIRST = r"\W*(?:(?:\d{1,2}|[a-z])\s?[.):,\]](?:\s?[.,])?|\d{1,2}\s)?\s*"

WORD = r"(?-i:[A-Z])[A-Za-z.'\u2019\-]*"

_TITLE = r"(?:(?:Tn|Ny|Nn|Sdr|Sdri|Tuan|Nyonya|Nona|Bapak|Ibu)\.?\s+)?"

LINK = r"(?-i:bin|binti|alias|van|de)"

_APT = r"(?:apt\.?\s{1,2})?"

NAME = rf"{_TITLE}(?P<nama>{_APT}{WORD}(?:,?\s{{1,2}}(?:{WORD}|{LINK}(?=\s))){{0,9}}?)"

SECOND = regex.compile(r"\W*(Komanditer|Aktif|Pasif|Pengurus|Diam)\b", regex.IGNORECASE)

ROLE_ALONE = regex.compile(rf"\W*(?P<jabatan>{ROLE})\W*", regex.IGNORECASE)

ROLE_CELL = regex.compile(rf"\W*(?P<jabatan>{ROLE})[\W\d]*", regex.IGNORECASE)
"""With a share of the next column that comes too near: ``Direktur Keuangan 15 %``."""

_COMPANY = regex.compile(
    r"\b(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|Koperasi|Firma|Yayasan)\b\.?", regex.IGNORECASE
)

_PLACE = regex.compile(
    r"\b(?:Jl|Jln|Jalan|Kel|Kec|Kab|Kota|RT|RW|Desa|Ds|Kelurahan|Kecamatan|Kabupaten)\b", regex.I
)
"""In addresses, and in nobody's name."""


@dataclass(frozen=True, slots=True)
class Officer:
    """One officer as printed, and the words of the name."""

    role: str
    name: str
    words: tuple[tuple[Row, Word], ...]


def joined(words: Sequence[Word]) -> str:
    """The words of a cell with single spaces."""
    return " ".join(word.text for word in words)


def is_person(name: str) -> bool:
    """Whether it may be somebody's name: no address, no company, no heading of a part."""
    if _PLACE.search(name):
        return False
    if all(is_heading(word) for word in name.split()):
        return False
    return not _COMPANY.search(name) and person_name(name) is not None


def is_heading(word: str) -> bool:
    """Whether a word is of an organ or an office, or numbers a part of the list."""
    bare = word.strip(".,()").upper()
    return bare in _NO_NAMES or regex.fullmatch(r"[IVX]{1,4}", bare) is not None
