"""Dates of papers, as ISO text."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz import fuzz

from dossier import problems
from dossier.dates import (
    FIRST_YEAR,
    LAST_YEAR,
    DateReading,
    find_date,
    find_deed_date,
    find_worded_date,
)
from dossier.declaration import Parsed
from dossier.lookalikes import to_letters
from dossier.text import letters, plain, upper

LIFELONG: Final = "SEUMUR HIDUP"
_THOUSANDS: Final = re.compile(r"(?i)\b(?:dua\s?|se)ribu\b")
"""The beginning of a year in words."""

_BOXED: Final = re.compile(r"\W*([0-3]\d)\s?([01]\d)\s?((?:19|20)\d\d)\W*")
"""``09062023``: a box for each digit, and nothing printed between them."""

_PENALTY: Final[dict[str, float]] = {
    problems.LETTERS_AS_DIGITS: 0.1,
    problems.SEPARATOR_GUESSED: 0.15,
    problems.MONTH_GUESSED: 0.15,
    problems.NUMBER_WORD_GUESSED: 0.15,
    problems.SEVERAL_DATES: 0.2,
    problems.DIGITS_AGAINST_WORDS: 0.4,
    problems.WRONG_WEEKDAY: 0.3,
}


def date(text: str) -> Parsed | None:
    """A date in digits or with a month's name; in words where it has no digit at all.

    >>> date("Samarinda, 12 Mei 2017")
    Parsed(value='2017-05-12', strength=0.9, problems=())
    >>> date("Samarinda, dua puluh satu Juli dua ribu empat belas").value
    '2014-07-21'
    """
    if found := _BOXED.fullmatch(text):
        text = "-".join(found.groups())
    if not any(map(str.isdigit, text)) and _THOUSANDS.search(text):
        return _parsed(find_worded_date(text))
    return _parsed(find_date(text))


def birth_date(text: str) -> Parsed | None:
    """The date of "SAMARINDA, 15-03-1987"; the comma may be misread."""
    return date(text)


def date_words(text: str) -> Parsed | None:
    """The date of a deed, where words and digits may both stand.

    >>> date_words("sepuluh Januari dua ribu dua puluh tiga (10-01-2023)").value
    '2023-01-10'
    """
    return _parsed(find_deed_date(text))


def date_or_lifelong(text: str) -> Parsed | None:
    """The last day of validity, or ``SEUMUR HIDUP``.

    >>> date_or_lifelong("SEUMUR HlDUP")
    Parsed(value='SEUMUR HIDUP', strength=0.85, problems=('ejaan_diduga',))
    """
    if "SEUMURHIDUP" in letters(text):
        return Parsed(LIFELONG, 0.97)
    dated = date(text)
    if dated:
        return dated
    bare = letters(to_letters(upper(text)))
    if len(bare) >= 7 and fuzz.partial_ratio("SEUMURHIDUP", bare) >= 75:
        return Parsed(LIFELONG, 0.85, (problems.SPELLING_GUESSED,))
    return None


def _parsed(reading: DateReading | None) -> Parsed | None:
    if reading is None:
        return None
    doubts = reading.problems
    strength = 0.9 - sum(_PENALTY.get(each, 0.1) for each in doubts)
    if not FIRST_YEAR <= reading.date.year <= LAST_YEAR:
        doubts = (*doubts, problems.ODD_YEAR)
        strength -= 0.5
    return Parsed(reading.date.isoformat(), round(max(strength, 0.1), 2), doubts)


def without_date(text: str) -> str:
    """The text up to the first word with a digit in it: the place before a date."""
    return re.split(r"\S*\d", plain(text), maxsplit=1)[0]
