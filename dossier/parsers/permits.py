"""What certificates of a company print: register numbers, and who answers for the company."""

from __future__ import annotations

import re
from typing import Final

from dossier import problems
from dossier.declaration import Parsed
from dossier.lookalikes import DIGITISH, to_digits
from dossier.parsers.people import person_name
from dossier.text import plain

_REGISTER: Final = re.compile(
    rf"(?<![0-9A-Za-z.\-/]){DIGITISH}(?:\s?[.\-/]\s?{DIGITISH}|\s?{DIGITISH}){{11,12}}"
    r"(?!\s?[.\-/]?\s?[0-9])(?![A-Za-z])"
)
_X: Final = DIGITISH
_STOP: Final = r"\s?[.\-]\s?"
_REGISTER_IN_PARTS: Final = re.compile(
    rf"(?<![0-9A-Za-z.\-/]){_X}{{2}}{_STOP}{_X}{{2}}{_STOP}{_X}{_STOP}{_X}{{2}}{_STOP}{_X}{{5,6}}"
    r"(?![0-9A-Za-z])"
)
"""With all its stops it is over where its serial is, whatever stands in the next row."""

_OFFICE_AFTER: Final = re.compile(
    r"(?i)\s*(?:/|\||;|\(|&|\bselaku\b|\bsebagai\b|[,\u2013-]\s*(?=(?:wakil\s+)?(?:direktur|direktris|komisaris|ketua"
    r"|pimpinan|pemilik|manajer|pengurus|p?ersero|pesero|sekutu|penanggung)\b)).*$"
)
"""The office that follows a name in the same box: ``BUDI SANTOSO / DIREKTUR``."""

_OFFICE_UNDER: Final = re.compile(
    r"(?i)^(\S+(?:\s+\S+)+?)\s+(?:wakil\s+)?(?:direktur|direktris|komisaris|ketua|pimpinan|pemilik|manajer)"
    r"(?:\s+(?:utama|umum|pengurus|operasional|produksi|keuangan|pemasaran|perusahaan))?$"
)
"""The office on the next line of the box, with nothing between: ``BUDI SANTOSO Direktur Utama``."""

_OFFICE_BEFORE: Final = re.compile(
    r"(?i)^\W*(?:wakil\s+)?(?:direktur|direktris|komisaris|ketua|pimpinan|pemilik|manajer)"
    r"(?:\s+(?:utama|umum|pengurus|operasional|produksi|perusahaan))?\s*[\u2013/-]\s*(?=\w+)"
)
"""The office before it: ``Direktur Utama - BUDI SANTOSO``."""

_ITEM: Final = re.compile(r"^\s*\d{1,2}[.)]\s+|(?<=[A-Za-z])\s+\d[.)]\s+(?=[A-Z])")
"""Its number in a list, which stands on the level of its middle: ``BUDI 1. SANTOSO``."""

_OFFICE_ONLY: Final = re.compile(
    r"(?i)\W*(?:wakil\s+)?(?:direktur|direktris|komisaris|ketua|pimpinan|pemilik|pengurus|jabatan)\b.*"
)


_NOBODY: Final = re.compile(
    r"(?i)\W*(?:(?:usaha|perusahaan)\W+(?=\w+\W*$|PT\b|CV\b|UD\b))?"
    r"(?:pihak\b|PT\b|CV\b|UD\b|koperasi\b|firma\b)"
)
"""A party or a company in the place of a person."""


def register_number(text: str) -> Parsed | None:
    """The 12 or 13 digits of a company's number in the register, with the stops that are printed.

    Province, town, form of the company, branch of trade, serial (``PP.KK.B.GG.NNNNN``).

    >>> register_number(": 17.05.1.46 .00123").value
    '17.05.1.46.00123'
    >>> register_number("17.05.1.46.00123 2.").value  # the number of the next row of the form
    '17.05.1.46.00123'
    >>> register_number("NPWP 58.750.421.8-721.000")
    """
    line = plain(text)
    found = _REGISTER_IN_PARTS.search(line) or _REGISTER.search(line)
    if not found:
        return None
    number = re.sub(r"\s*([.\-/])\s*", r"\1", " ".join(found[0].split()))
    digits = "".join(to_digits(each) or each if each.isalnum() else each for each in number)
    if sum(each.isdigit() for each in digits) not in (12, 13):
        return None
    if digits != number:
        return Parsed(digits, 0.75, (problems.LETTERS_AS_DIGITS,))
    return Parsed(digits, 0.95 if re.search(r"\D", digits) else 0.85)


def responsible_person(text: str) -> Parsed | None:
    """Who answers for a company; the office behind the name is left off.

    >>> responsible_person("Hj. Siti Aminah, S.Farm. / Direktur").value
    'HJ. SITI AMINAH, S.FARM.'
    >>> responsible_person("Direktur Utama - Agus Salim").value
    'AGUS SALIM'
    """
    text = _ITEM.sub(" ", _OFFICE_BEFORE.sub("", text))
    if _OFFICE_ONLY.fullmatch(text) or _NOBODY.match(text):
        return None
    named = _OFFICE_UNDER.sub(r"\1", text.strip(" ()"))
    return person_name(_OFFICE_AFTER.sub("", named))
