"""Dates as Indonesian papers write them: digits, month names, words.

Every reading says what had to be guessed. Two-digit years are not read: no paper of the dossier
needs them, and guessing a century would be one guess too many.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier import numerals, problems
from dossier.lookalikes import DIGITISH, to_digits
from dossier.text import plain

MONTHS: Final[dict[str, int]] = {
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11,
    "desember": 12,
}  # fmt: skip
_SHORT: Final[dict[str, int]] = {
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agt": 8, "agu": 8,
    "ags": 8, "agust": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
}  # fmt: skip
WEEKDAYS: Final[dict[str, int]] = {
    "senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
FIRST_YEAR, LAST_YEAR = 1930, 2035
"""Years that papers of a dossier can bear; others are read and marked."""

_DAY: Final = r"(?<![\d|!])(?<!\b[A-Za-z])(?P<d>\d{1,2})"
_YEAR: Final = r"(?P<y>\d{4})(?!\d)"
_CLEAN: Final = (
    re.compile(rf"{_DAY}\s*[-/.]\s*(?P<m>\d{{1,2}})\s*[-/.]\s*{_YEAR}"),
    re.compile(r"(?<![\d-])(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d-])"),
    re.compile(rf"{_DAY}\s*[-./\u00b7\u2022]?\s*(?P<n>[A-Za-z]{{3,9}})\.?\s*[-./,]?\s*{_YEAR}"),
)
_X: Final = DIGITISH
_DAMAGED: Final = (
    re.compile(
        rf"(?<![0-9A-Za-z])(?P<d>{_X}{{1,2}})[-/.,:;_~ ]{{1,3}}(?P<m>{_X}{{1,2}})"
        rf"[-/.,:;_~ ]{{1,3}}(?P<y>{_X}{{4}})(?![0-9A-Za-z])"
    ),
    re.compile(
        rf"(?<![0-9A-Za-z])(?P<d>{_X}{{2}})[-/. ]?(?P<m>{_X}{{2}})[-/. ]?(?P<y>{_X}{{4}})"
        r"(?![0-9A-Za-z])"
    ),
    re.compile(
        rf"(?<![0-9A-Za-z])(?P<d>{_X}{{1,2}})[-./, ]{{0,2}}(?P<n>[A-Za-z][A-Za-z0-9|!]{{2,10}})"
        rf"[-./, ]{{0,3}}(?P<y>{_X}{{4}})(?![0-9A-Za-z])"
    ),
)
_BY_NAME: Final = re.compile("|".join(sorted(MONTHS, key=len, reverse=True)))
_BETWEEN: Final = re.compile(r"(?i)\b(?:hari|tanggal|bulan|tahun)\b")
_DOTS: Final = re.compile(r"\.{2,}")
"""The line that a form has for a day: ``..2.. - ..11.. - 2018``."""

_BRACKETS: Final = re.compile(r"\([^()]*\)")
_BRACKETED_YEAR: Final = re.compile(r"\(\s?((?:19|20)\d\d)\s?(?:\)|$)")
_MONTH_LETTERS: Final = str.maketrans({"0": "o", "1": "i", "|": "i", "!": "i", "5": "s"})


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date, and the codes of what was guessed or does not fit."""

    date: dt.date
    problems: tuple[str, ...] = ()


def month(word: str) -> tuple[int, bool] | None:
    """The month a word names, and whether letters had to be guessed.

    >>> month("Nopember"), month("AGT."), month("Agustvs"), month("Orang")
    ((11, False), (8, False), (8, True), None)
    >>> month("Juii") is None  # Juni or Juli
    True
    """
    bare = word.lower().rstrip(".")
    exact = MONTHS.get(bare) or _SHORT.get(bare)
    if exact:
        return exact, False
    likely = bare.translate(_MONTH_LETTERS)
    if likely in MONTHS:
        return MONTHS[likely], True
    near: dict[int, int] = {}
    for name, number in MONTHS.items():
        limit = 1 if len(name) < 6 else 2
        wrong = Levenshtein.distance(likely, name, score_cutoff=limit)
        if wrong <= limit:
            near[number] = min(wrong, near.get(number, limit))
    best = [number for number, wrong in near.items() if wrong == min(near.values())]
    return (best[0], True) if len(best) == 1 else None


def weekday(text: str) -> int | None:
    """The first weekday named (0 is Monday), with Jum'at in all its spellings.

    >>> weekday("Pada hari ini, Jum'at, tanggal 6 Januari 2023")
    4
    """
    bare = plain(text).lower().replace("'", "")
    found = re.search(rf"\b(?:{'|'.join(WEEKDAYS)})\b", bare)
    return WEEKDAYS[found[0]] if found else None


def find_date(text: str) -> DateReading | None:
    """The first date in digits or with a month's name; clean forms before damaged ones.

    >>> find_date("Samarinda, 12 Mei 2017").date.isoformat()
    '2017-05-12'
    >>> find_date("l2 - O5 - 2017")
    DateReading(date=datetime.date(2017, 5, 12), problems=('huruf_dibaca_angka',))
    """
    line = _DOTS.sub(" ", plain(text))
    found = sorted(_clean(line)) or sorted(_damaged(line))
    if not found:
        return None
    _, date, doubts = found[0]
    if any(other != date for _, other, _ in found[1:]):
        doubts = (*doubts, problems.SEVERAL_DATES)
    return DateReading(date, doubts)


def find_worded_date(text: str) -> DateReading | None:
    """The date written out in words, as in deeds.

    >>> find_worded_date("tanggal sepuluh Januari duaribu duapuluh tiga").date.isoformat()
    '2023-01-10'
    """
    line = _BETWEEN.sub(" ", plain(text))
    squashed = numerals.squash(line)
    for found in _BY_NAME.finditer(squashed):
        day = numerals.number_at_end(squashed[: found.start()], 1, 31)
        year = numerals.number_at_start(squashed[found.end() :], 1900, 2100)
        date = _date(year, MONTHS[found[0]], day)
        if date:
            return DateReading(date)
    return _misread_words(line)


def find_deed_date(text: str) -> DateReading | None:
    """The date of a deed: digits and words are both read and held against each other.

    The digits win, unless only the words agree with the weekday that is named.

    >>> find_deed_date("sepuluh Januari dua ribu dua puluh tiga (11-01-2023)")
    DateReading(date=datetime.date(2023, 1, 11), problems=('angka_dan_kata_berbeda',))
    >>> find_deed_date("Senin, tanggal sebelas, bulan Maret tahun dua ribu ply empatu(2024)").date
    datetime.date(2024, 3, 11)
    """
    line = plain(text)
    digits = find_date(line) or find_date(_BETWEEN.sub(" ", _BRACKETS.sub(" ", line)))
    words = find_worded_date(line) or find_worded_date(_BRACKETS.sub(" ", line))
    day = weekday(line)
    if digits is None:
        words = _of_the_year_in_brackets(line, words, day)
    chosen = digits or words
    if chosen is None:
        return None
    doubts = list(chosen.problems)
    if digits and words and digits.date != words.date:
        doubts.append(problems.DIGITS_AGAINST_WORDS)
        if day is not None and words.date.weekday() == day != digits.date.weekday():
            chosen = words
    if day is not None and chosen.date.weekday() != day:
        doubts.append(problems.WRONG_WEEKDAY)
    return DateReading(chosen.date, tuple(dict.fromkeys(doubts)))


def _of_the_year_in_brackets(
    line: str, words: DateReading | None, day: int | None
) -> DateReading | None:
    """A date in words with the year that stands in digits behind it: ``dua ribu .. (2024)``.

    The words of a year break off where a fold or a stamp lies on them, and still say a number.
    """
    years = set(map(int, _BRACKETED_YEAR.findall(line)))
    if len(years) != 1 or (words and words.date.year in years):
        return words
    squashed = numerals.squash(_BETWEEN.sub(" ", line))
    found = _BY_NAME.search(squashed)
    number = numerals.number_at_end(squashed[: found.start()], 1, 31) if found else None
    date = _date(years.pop(), MONTHS[found[0]] if found else None, number)
    if date is None:
        return words
    if words and day is not None and words.date.weekday() == day != date.weekday():
        return replace(words, problems=(*words.problems, problems.DIGITS_AGAINST_WORDS))
    # Where the weekday bears the digits out, the words were lost and say nothing against them.
    lost = words is None or date.weekday() == day
    doubt = problems.NUMBER_WORD_GUESSED if lost else problems.DIGITS_AGAINST_WORDS
    return DateReading(date, (doubt,))


_Found = tuple[int, dt.date, tuple[str, ...]]


def _clean(line: str) -> Iterator[_Found]:
    for form in _CLEAN:
        for found in form.finditer(line):
            parts = found.groupdict()
            named = parts.get("n")
            number = (MONTHS | _SHORT).get(named.lower()) if named else int(parts["m"])
            date = _date(int(parts["y"]), number, int(parts["d"]))
            if date:
                yield found.start(), date, ()


def _damaged(line: str) -> Iterator[_Found]:
    for form in _DAMAGED:
        for found in form.finditer(line):
            reading = _read_damaged(found)
            if reading:
                yield found.start(), *reading


def _read_damaged(found: re.Match[str]) -> tuple[dt.date, tuple[str, ...]] | None:
    parts = found.groupdict()
    numbers = [parts["d"], parts["y"], *([parts["m"]] if "m" in parts else [])]
    digits = [to_digits(each) for each in numbers]
    if None in digits or sum(each.isdigit() for each in parts["y"]) < 2:
        return None
    named = month(parts["n"]) if "n" in parts else (int(digits[2] or 0), False)
    date = _date(int(digits[1] or 0), named[0] if named else None, int(digits[0] or 0))
    if not date or not named:
        return None
    doubts = []
    if digits != numbers:
        doubts.append(problems.LETTERS_AS_DIGITS)
    if named[1]:
        doubts.append(problems.MONTH_GUESSED)
    if "m" in parts and not re.fullmatch(r"\w+\s*[-/.]\s*\w+\s*[-/.]\s*\w+", found[0]):
        doubts.append(problems.SEPARATOR_GUESSED)
    return date, tuple(doubts)


def _misread_words(line: str) -> DateReading | None:
    words = re.findall(r"[A-Za-z0-9|]+", line)
    for place, word in enumerate(words):
        named = month(word) if len(word) > 2 and not word.isdigit() else None
        if not named:
            continue
        day = _nearby([words[max(0, place - size) : place] for size in (3, 2, 1)], 1, 31)
        after = [words[place + 1 : place + 1 + size] for size in (7, 6, 5, 4, 3, 2, 1)]
        year = _nearby(after, 1900, 2100)
        date = _date(year.value if year else None, named[0], day.value if day else None)
        if date and day and year:
            doubts = [problems.MONTH_GUESSED] if named[1] else []
            if day.misread or year.misread:
                doubts.append(problems.NUMBER_WORD_GUESSED)
            return DateReading(date, tuple(doubts))
    return None


def _nearby(groups: list[list[str]], lowest: int, highest: int) -> numerals.Numeral | None:
    """The number with the fewest misread letters, of the longest group of words."""
    read = [found for each in groups if (found := numerals.read_words(" ".join(each)))]
    fitting = [each for each in read if lowest <= each.value <= highest]
    return min(fitting, key=lambda each: each.misread, default=None)


def _date(year: int | None, number: int | None, day: int | None) -> dt.date | None:
    if not (year and number and day and 1900 <= year <= 2100):
        return None
    try:
        return dt.date(year, number, day)
    except ValueError:
        return None
