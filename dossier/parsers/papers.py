"""Numbers of papers: of letters, of deeds, of decisions of the ministry of law."""

from __future__ import annotations

import re
from typing import Final

from dossier import problems
from dossier.declaration import Parsed
from dossier.identifiers import ahu, letter
from dossier.lookalikes import DIGITISH, cased, to_digits
from dossier.numerals import words_to_int
from dossier.text import ends_within, plain, trimmed, without_fillers

_LABEL: Final = re.compile(r"(?i)^\W*(?:nomor|nomer|no)\b\s*[.:;=]*\s*")
_DATE_TAIL: Final = re.compile(r"(?i)[\s,]+(?:tanggal|tgl|tertanggal|perihal|tentang)\b.*$")
_MONTHISH: Final = re.compile(r"[IVXL1|!]{1,5}")
_DEED: Final = re.compile(rf"(?<![0-9A-Za-z])(?P<number>{DIGITISH}{{1,4}})(?![0-9A-Za-z])")
_X: Final = DIGITISH
_AHU: Final = re.compile(
    rf"A\s?[HN]\s?U\s*[-.~:]?\s*(?P<extra>A(?={_X}{{5}}))?(?P<serial>{_X}{{5,7}})\s*"
    rf"(?P<s1>[.,\-~]?)\s*AH\s*[.,]?\s*(?P<chapter>{_X}{{2}})\s*[.,]?\s*(?P<subject>{_X}{{2}})\s*"
    rf"(?P<s2>[.,]?)\s*(?P<word>T\s?A\s?H\s?U\s?N|TH)\s*\.?\s*(?P<year>{_X}{{4}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(
    rf"A\s?H\s?U\s*-\s*AH\s*[.,]\s*(?P<chapter>{_X}{{2}})\s*[.,]\s*(?P<subject>{_X}{{2}})\s*-\s*"
    rf"(?P<serial>{_X}{{7}})(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_FORMER: Final = re.compile(
    r"[CW]\d{0,2}\s?-\s?\d{2,6}[. ]\s?HT\s?\.\s?01\s?\.\s?\d\d\s?[.-]\s?(?:TAHUN|TH)\s?\.?\s?"
    r"(?:\d{4}|\d{2})(?!\d)",
    re.IGNORECASE,
)


_BESIDE: Final = re.compile(
    r"(?i)(?<=/ (?:19|20)\d\d)\s.*|(?<=/(?:19|20)\d\d)\s.*|\s(?:kepada|yth)\b.*"
)
"""What stands in the column beside a number: the addressee."""


_OF_A_LAW: Final = re.compile(
    r"(?i)\W*(?:(?:nomor|no)\b\W*)?(?:\d{1,3}\s+tahun\s+)?(?:19|20)\d\d\W{1,3}tentang\b"
    r"|\W*tahun\s+(?:19|20)\d\d\b"
)
"""``26 Tahun 2007 tentang Penataan Ruang``: a law and no letter; nor is what is left of one."""


_DAY_FIRST: Final = re.compile(r"(?i)\W*(?:tanggal|tgl)\b")
"""The line under a label that nobody filled in: ``Nomor``, and under it ``Tanggal 12 Mei 2017``."""

_A_DAY: Final = re.compile(
    r"(?i)\W*\d{1,2}\s+(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag|sep|o[kc]t|no[vp]|des)[a-z]{0,8}\.?\s+(?:19|20)\d\d"
    r"(?:\W+(?:(?:pukul|jam|pkl)\b\W*)?\d{1,2}[.:]\d\d(?:[.:]\d\d)?(?:\s*WI(?:TA?|B))?)?\W*"
)
"""``9 Mei 2023``, ``9 Mei 2023 08.15``: nothing but a day and its hour, where number and day have
one caption."""

_REGISTRATION: Final = re.compile(r"/\s?STR[A-Z]{0,4}[\s_-]?\d\d\s?/")
"""A technician's registration is no letter's number."""

_COUNTED: Final = re.compile(r"\A0(?=\d\Z)")
"""The nought before a deed's number that is one of nine."""

_OF_A_FORM: Final = re.compile(r"(?i)\W*F(?:R?M|ORM|ORMULIR)\s?[-./](?!.*\b(?:19|20)\d\d\b)")
"""``FM-YANKES-01``: the blank form's own code, the same on each paper."""

_EDGE: Final = re.compile(r"\W*[1Il|!]?\W*")
"""What readers make of the edge of a box in which no number was filled in."""

_NOUGHT: Final = re.compile(r"[A-Z]{2,}0[A-Z]+")
"""Letters with a nought among them, as readers see the O of ``UKOT``."""


def letter_number(text: str) -> Parsed | None:
    """The number of a letter: capitals, no spaces around separators.

    >>> letter_number("Nomor : 441 / 1287 / SDK-Farm / X / 2016").value
    '441/1287/SDK-FARM/X/2016'
    >>> letter_number("PW.01.04.131 03.1 71974").value
    'PW.01.04.131.03.17.1974'
    >>> letter_number("503/123/DPMPTSP/Vl/2O17").problems
    ('angka_romawi_diduga', 'huruf_dibaca_angka')

    A deed is counted by the month, with a nought before the nine first ones or without it:

    >>> letter_number("Tahun 2007 tentang Penataan Ruang") is None
    True
    >>> letter_number("Nomor : 03.-").value
    '3'
    """
    if _OF_A_LAW.match(text) or _DAY_FIRST.match(text) or _REGISTRATION.search(text):
        return None
    if _A_DAY.fullmatch(text) or _OF_A_FORM.match(text) or _EDGE.fullmatch(text):
        return None
    raw = _BESIDE.sub("", _DATE_TAIL.sub("", _LABEL.sub("", without_fillers(text))))
    line = cased(_STROKE_IN_A_WORD.sub(r"\1l/", raw))
    number = letter.compact(trimmed(line.replace("\\", "/")).rstrip(" .")).strip("/-.")
    number, doubts = _parted(number)
    if _STROKE_IN_A_WORD.search(raw):
        doubts.append(problems.SPELLING_GUESSED)
    pieces = re.split(r"([/.\-_ ])", number)
    for place, piece in enumerate(pieces):
        if _NOUGHT.fullmatch(piece):
            pieces[place] = piece.replace("0", "O")
            doubts.append(problems.DIGITS_AS_LETTERS)
            continue
        fixed, doubt = _piece(piece, _raw_piece(line, piece))
        if doubt:
            pieces[place] = fixed
            doubts.append(doubt)
    if "\\" in line:
        doubts.append(problems.SEPARATOR_GUESSED)
    number = _COUNTED.sub("", "".join(pieces))
    if not letter.is_valid(number) or number.count(" ") > 3:
        return None
    form = 0.9 if number.count("/") >= 2 else 0.6 if re.search(r"[/.\-]", number) else 0.3
    strength = form - 0.2 if doubts else form
    if ends_within(raw):
        doubts.append(problems.TEXT_DROPPED)
        strength /= 4
    return Parsed(number, round(strength, 2), tuple(dict.fromkeys(doubts)))


_STROKE_IN_A_WORD: Final = re.compile(r"(?<![A-Za-z])([A-Z][a-z]{1,5})V/?(?=(?:19|20)\d\d\b)")
"""``KeV2019``: the last letter and the stroke, which readers take for one capital."""

_MONTH_AND_YEAR: Final = re.compile(r"(?<=[/.\- ])(?P<month>[IVX]{1,4})(?P<year>(?:19|20)\d\d)$")
"""``IV2016``: the stroke between them is lost, or was one of the strokes of the month."""

_OF_AN_AGENCY: Final = re.compile(r"(?P<head>(?:[A-Z]-)?[A-Z]{2})(?P<rest>[. ]\d[\d. ]*)")
_CLASSES: Final = re.compile(
    r"(?P<a>\d\d)(?P<b>\d\d)(?P<unit>\d{2,3}?)(?P<month>0[1-9]|1[0-2])(?P<year>[12]\d)(?P<serial>\d{3,4})"
)
"""``PW.01.04.131.03.17.1974``: two of its subject, one of its unit, month, year, serial."""


def _parted(number: str) -> tuple[str, list[str]]:
    """A number with the separators that readers lost, and the doubt that is left by it.

    No number has spaces within its figures: where they stand, stops were.
    """
    glued = _MONTH_AND_YEAR.search(number)
    if glued and glued["month"] in letter.ROMAN_MONTHS:
        told = f"{number[: glued.start()]}{glued['month']}/{glued['year']}"
        return told, [problems.SEPARATOR_GUESSED]
    spaced = _OF_AN_AGENCY.fullmatch(number)
    if spaced and " " in number:
        digits = re.sub(r"\D", "", spaced["rest"])
        found = _CLASSES.fullmatch(digits)
        if found:
            told = ".".join((spaced["head"], *found.groups()))
            return told, [problems.SEPARATOR_GUESSED]
    return number, []


def deed_number(text: str) -> Parsed | None:
    """The number of a deed: digits without leading zeros.

    >>> deed_number("Nomor : 07.-").value
    '7'
    """
    line = _LABEL.sub("", without_fillers(text))
    found = _DEED.search(line)
    if not found:
        return None
    digits = to_digits(found["number"]) or ""
    value = digits.lstrip("0")
    if not value or (not re.search(r"\d", found["number"]) and found["number"].isalpha()):
        return None
    doubts = [] if digits == found["number"] else [problems.LETTERS_AS_DIGITS]
    words = re.search(r"\(([A-Za-z ]+)\)", line)
    said = words_to_int(words[1]) if words else None
    if said is not None and said != int(value):
        doubts.append(problems.DIGITS_AGAINST_WORDS)
    bare = re.fullmatch(r"\W*\w{1,4}\W*(?:\([a-z ]+\)\W*)?", line, re.IGNORECASE)
    strength = (0.8 if bare else 0.5) - 0.2 * len(doubts)
    return Parsed(value, round(strength, 2), tuple(doubts))


def ahu_number(text: str) -> Parsed | None:
    """The number of a decision on a company; those that appoint notaries are refused.

    >>> ahu_number("NOMOR AHU-00I2345.AH.01.01.Tahun 2017")
    Parsed(value='AHU-0012345.AH.01.01.TAHUN 2017', strength=0.85, problems=('huruf_dibaca_angka',))
    """
    line = plain(text)
    for read in (_decision, _notice, _former):
        parsed = read(line)
        if parsed:
            return parsed if ahu.is_valid(str(parsed.value)) else None
    return None


def _decision(line: str) -> Parsed | None:
    found = _AHU.search(line)
    if not found:
        return None
    numbers = [found[name] for name in ("serial", "chapter", "subject", "year")]
    serial, chapter, subject, year = (to_digits(each) or each for each in numbers)
    doubts = []
    if [serial, chapter, subject, year] != numbers:
        doubts.append(problems.LETTERS_AS_DIGITS)
    first = found["s1"] if found["s1"] in {".", "-"} else "."
    printed = re.sub(r"\s", "", line[found.start() : found.end()]).upper()
    word = "TAHUN" if found["word"].upper().startswith("TA") else "TH"
    second = "." if found["s2"] else " "
    value = f"AHU-{found['extra'] or ''}{serial}{first}AH.{chapter}.{subject}{second}{word} {year}"
    value = value.upper().replace("TH ", "TH.")
    if not doubts and re.sub(r"\s", "", value) != printed:
        doubts.append(problems.SEPARATOR_GUESSED)
    return Parsed(value, 0.85 if doubts else 0.97, tuple(doubts))


def _notice(line: str) -> Parsed | None:
    found = _NOTICE.search(line)
    if not found:
        return None
    numbers = [found[name] for name in ("chapter", "subject", "serial")]
    chapter, subject, serial = (to_digits(each) or each for each in numbers)
    doubts = () if [chapter, subject, serial] == numbers else (problems.LETTERS_AS_DIGITS,)
    return Parsed(f"AHU-AH.{chapter}.{subject}-{serial}", 0.85 if doubts else 0.97, doubts)


def _former(line: str) -> Parsed | None:
    found = _FORMER.search(line)
    return Parsed(ahu.compact(found[0]), 0.95) if found else None


def _piece(piece: str, raw: str) -> tuple[str, str | None]:
    """One part of a letter's number put right: a month in Roman numerals, or digits."""
    roman = re.sub(r"[L1|!]", "I", piece)
    if piece not in letter.ROMAN_MONTHS and roman in letter.ROMAN_MONTHS:
        if _MONTHISH.fullmatch(piece) and not piece.isdigit() and "L" not in raw.strip("l"):
            return roman, problems.ROMAN_GUESSED
        return piece, None
    known = sum(each.isdigit() for each in piece)
    if known >= 2 and known < len(piece) and re.fullmatch(r"[0-9OIL|]+", piece):
        return to_digits(piece) or piece, problems.LETTERS_AS_DIGITS
    return piece, None


def _raw_piece(line: str, piece: str) -> str:
    """The part as it was read, before it was put in capitals."""
    found = re.search(re.escape(piece), line, re.IGNORECASE)
    return found[0] if found else piece
