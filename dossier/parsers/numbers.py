"""Numbers with rules of their own: NIK, NPWP, NIB, NIP, STRTTK."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from dossier import problems
from dossier.declaration import Parsed
from dossier.identifiers import nib as nib_rules
from dossier.identifiers import nik as nik_rules
from dossier.identifiers import nip as nip_rules
from dossier.identifiers import npwp as npwp_rules
from dossier.identifiers import strttk as strttk_rules
from dossier.identifiers.base import CheckDigitError, IdentifierError
from dossier.lookalikes import DIGITISH, Digits, find_digits, to_digits
from dossier.text import letters, plain, trimmed

_LABELS: Final = frozenset(
    ["NIK", "NPWP", "NIB", "NIP", "NO", "NOMOR", "NPWPNPWP", "NOMORINDUKBERUSAHA"]
)
_BROKEN: Final = 0.5
_WRONG_LENGTH: Final = 0.15
_STR: Final = re.compile(
    rf"(?P<born>{DIGITISH}{{8}})\s*(?P<s1>[/|\\lI17]?)\s*"
    r"(?P<kind>STR[T7I][T7I]K|STRA)\s*(?P<join>[_\-.~]?)\s*"
    rf"(?P<issuer>{DIGITISH}{{2}}(?=\W|[lI17]?[12]{DIGITISH}{{3}}\W)|[A-Z]{{2,10}}(?=\W))"
    r"\s*(?P<s2>[/|\\lI17]?)\s*"
    rf"(?P<year>{DIGITISH}{{4}})\s*(?P<s3>[/|\\lI]?)\s*"
    rf"(?P<serial>(?:[12]-)?{DIGITISH}{{4,6}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_OTHER_STR: Final = re.compile(
    r"(?!\d{8}\s?/)(?!\S*(?:MENKES|PERMENKES|/PER/))"
    r"(?:[A-Z]{2} ?\d{10,14}|\d{16}|\d{6,10}-\d{2}-\d{6,8}|(?:\d{1,2} ){4,6}\d{2}-\d{6,8}"
    r"|[A-Z0-9]{2,4}(?:\.[A-Z0-9]{1,7}){3,}"
    r"|(?=\S*[A-Z])\d{2,5}(?:\.\d{1,3})?(?:/[A-Z0-9.\-]{2,16}){2,4})"
)
"""Numbers of before and after: of the assembly (MTKI, MTKP), the councils and their e-STR."""

_STROKE_AND_SERIAL: Final = re.compile(rf"[17][12]{DIGITISH}{{3}}")
"""After a year that no stroke ends: the stroke, read as a digit, and the four digits of a serial
number of a STRTTK, of which the first tells the sex (1 or 2)."""

_NPWP_IN_PARTS: Final = re.compile(r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)")
"""``01.300.066.6-091.000``: its stops tell where it begins, glued to another or not."""

_YEAR_AFTER: Final = re.compile(r"(?<=[0-9])[ .,\-]{0,3}(?:19|20)[0-9]{2}(?![0-9])")
_YEAR_BEFORE: Final = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}[ .,\-]{0,3}(?=[0-9])")


def nik(text: str) -> Parsed | None:
    """The 16 digits of a NIK.

    >>> nik(": 64729955O3870001")
    Parsed(value='6472995503870001', strength=0.85, problems=('huruf_dibaca_angka',))
    """
    parsed = _number(_unwalled(text, 16), (16,), nik_rules.validate, 0.95)
    if parsed and str(parsed.value)[:2] in nik_rules.FORMER_PROVINCES:
        return Parsed(parsed.value, parsed.strength, (*parsed.problems, problems.FORMER_REGION))
    return parsed


def _unwalled(text: str, digits: int) -> str:
    """A number without the walls of its boxes, where it is as long as it should be without them.

    >>> _unwalled("6 4 7 2|9|9 0 9 1 1 6 8 0 0 0 9", 16)
    '6472990911680009'
    """
    bare = re.sub(r"[|\s]", "", text) if "|" in text else ""
    return bare if len(bare) == digits and bare.isdecimal() else text


def npwp(text: str) -> Parsed | None:
    """The digits of an NPWP of any form, 16 before 15 where both can be found.

    >>> npwp("NPWP : 01.300.066.6-091.000").value
    '013000666091000'
    >>> npwp("0541-35975803.752.328.3-728.000").value  # the telephone in the cell before it
    '037523283728000'
    """
    printed = list(_NPWP_IN_PARTS.finditer(plain(text)))
    if len(printed) == 1 and (parsed := _printed(plain(text), printed[0])):
        return parsed
    return _number(text, (22, 16, 15), npwp_rules.validate, 0.98, " .,-/")


def _printed(line: str, found: re.Match[str]) -> Parsed | None:
    """A tax number with all its stops, where other digits have run into it."""
    if not re.search(r"\d", line[: found.start()] + line[found.end() :]):
        return None
    number = Digits((re.sub(r"\D", "", found[0]),), repaired=False, rest="0")
    return _judged(number, npwp_rules.validate, 0.98)


def nib(text: str) -> Parsed | None:
    """The 13 digits of a NIB; one of 14 belongs to a land certificate."""
    parsed = _number(text, (13,), nib_rules.validate, 0.8)
    return None if parsed and len(str(parsed.value)) > 13 else parsed


def nip(text: str) -> Parsed | None:
    """The 18 digits of a NIP.

    >>> nip("NIP. 19700101 199503 2 001").value
    '197001011995032001'
    """
    return _number(text, (18,), nip_rules.validate, 0.95)


def strttk_number(text: str) -> Parsed | None:
    """The number of a STRTTK or STRA.

    >>> parsed = strttk_number("19870315 / STRTTK 64 / 2O15 / 2123")
    >>> parsed.value, parsed.problems
    ('19870315/STRTTK_64/2015/2123', ('huruf_dibaca_angka', 'pemisah_diduga'))
    >>> strttk_number("DA00002204417").value, strttk_number("064/MTKP-KT/STRS-TTK/2017").value
    ('DA00002204417', '064/MTKP-KT/STRS-TTK/2017')
    """
    found = _STR.search(plain(text))
    if not found:
        other = re.sub(r"\s*([/.])\s*", r"\1", trimmed(plain(text))).upper()
        return Parsed(other, 0.5) if _OTHER_STR.fullmatch(other) else None
    pharmacist = found["kind"].upper() == "STRA"
    doubts: list[str] = []
    if not pharmacist and found["kind"].upper() != "STRTTK":
        doubts.append(problems.SPELLING_GUESSED)
    joints = [found["s1"], found["s2"], found["s3"]]
    serial = found["serial"]
    if not pharmacist and not found["s3"] and _STROKE_AND_SERIAL.fullmatch(serial):
        serial = serial[1:]
    numbers = [found["born"], found["year"], serial]
    issuer = found["issuer"].upper()
    if not pharmacist:
        numbers.append(found["issuer"])
        issuer = to_digits(found["issuer"]) or issuer
    digits = [to_digits(each) or each for each in numbers]
    if digits != numbers:
        doubts.append(problems.LETTERS_AS_DIGITS)
    if any(each != "/" for each in joints) or found["join"] not in {"_", "-"}:
        doubts.append(problems.SEPARATOR_GUESSED)
    kind = "STRA" if pharmacist else "STRTTK"
    join = found["join"] if found["join"] in {"_", "-"} else ("-" if pharmacist else "_")
    value = f"{digits[0]}/{kind}{join}{issuer}/{digits[1]}/{digits[2]}"
    try:
        strttk_rules.validate(value)
    except IdentifierError:
        return Parsed(value, _BROKEN, (*doubts, problems.INVALID_NUMBER))
    return Parsed(value, 0.8 if doubts else 0.97, tuple(doubts))


def _number(
    text: str,
    lengths: tuple[int, ...],
    validate: Callable[[str], str],
    strength: float,
    joints: str = " .-",
) -> Parsed | None:
    line = plain(text)
    found = next((f for each in lengths if (f := find_digits(line, each, joints))), None)
    if found is None or found.repaired or _error(validate, found.candidates[0]):
        beside = _beside_a_year(line, lengths, validate, strength, joints)
        if beside is not None:
            return beside
    if found is not None:
        return _judged(found, validate, strength)
    return _of_wrong_length(line, min(lengths), max(lengths), joints)


def _beside_a_year(
    line: str,
    lengths: tuple[int, ...],
    validate: Callable[[str], str],
    strength: float,
    joints: str,
) -> Parsed | None:
    """A number that has run into the year before or after it; only one that keeps its rules."""
    for year in (_YEAR_AFTER, _YEAR_BEFORE):
        apart = year.sub(" # ", line)
        for length in lengths:
            found = find_digits(apart, length, joints) if apart != line else None
            if found and not found.repaired and not _error(validate, found.candidates[0]):
                parsed = _judged(found, validate, strength)
                doubts = dict.fromkeys((*parsed.problems, problems.TEXT_DROPPED))
                return Parsed(parsed.value, parsed.strength, tuple(doubts))
    return None


def _judged(found: Digits, validate: Callable[[str], str], strength: float) -> Parsed:
    """Choose among what the digits may be, and mark what is doubtful."""
    valid = [each for each in found.candidates if _error(validate, each) is None]
    value = (valid or found.candidates)[0]
    doubts: list[str] = []
    if found.repaired:
        doubts.append(problems.LETTERS_AS_DIGITS)
        strength -= 0.1
    if len(found.candidates) > 1 and len(valid) != 1:
        doubts.append(problems.TWO_WAY_DIGIT)
        strength -= 0.3
    rest = letters(found.rest)
    if (rest and rest not in _LABELS) or re.search(r"\d", found.rest):
        doubts.append(problems.TEXT_DROPPED)
        strength -= 0.05
    error = _error(validate, value)
    if error:
        wrong_check = isinstance(error, CheckDigitError)
        doubts.append(problems.CHECK_DIGIT if wrong_check else problems.INVALID_NUMBER)
        strength = min(strength, _BROKEN)
    return Parsed(value, round(strength, 2), tuple(doubts))


def _error(validate: Callable[[str], str], number: str) -> IdentifierError | None:
    try:
        validate(number)
    except IdentifierError as error:
        return error
    return None


def _of_wrong_length(line: str, shortest: int, longest: int, joints: str) -> Parsed | None:
    """A number that lost or gained a digit or two: shown to the person, hardly believed."""
    joint = re.escape(joints)
    runs = re.findall(rf"(?<![0-9A-Za-z])[0-9](?:[{joint}]{{0,3}}[0-9])+(?![0-9A-Za-z])", line)
    closed = [re.sub(r"[^0-9]", "", each) for each in runs]
    near = [each for each in closed if shortest - 2 <= len(each) <= longest + 2]
    return Parsed(near[0], _WRONG_LENGTH, (problems.WRONG_LENGTH,)) if len(near) == 1 else None
