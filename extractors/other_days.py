"""Which days on a paper cannot be the one that was looked for and not found.

A day of birth says nothing of a day of issue, and no paper lapses on the day that it bears. Counted
as days that nobody claims, they would make every statement without a day look as if one had been
overlooked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Self

import regex

from dossier import parsers
from dossier.days import LASTS, OF_SOMETHING_ELSE
from dossier.declaration import FieldSpec
from dossier.identifiers import nik
from extractors.empty_lines import MOST_ROWS
from extractors.rows import Row

_DAYS: Final = frozenset({parsers.date, parsers.date_or_lifelong})
"""Not that of a deed: it may stand behind the word for one, and every deed has it."""

_LAST: Final = frozenset({"berlaku_sampai", "berlaku_hingga"})

_FORMALITIES: Final = dt.timedelta(days=60)
"""Between the days of one matter, its registration among them, no more than this passes."""

_NIK: Final = regex.compile(r"(?<!\d)\d{16}(?!\d)")

_LAPSES: Final = regex.compile(LASTS, regex.IGNORECASE)
_OTHER: Final = regex.compile(OF_SOMETHING_ELSE, regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OtherDays:
    """The days on a paper as one reader read it, and how to tell which may be a field's.

    Attributes:
        days: Those of nobody's birth.
        numbers: The valid NIK on it, each of which tells a birth.
    """

    days: frozenset[dt.date]
    numbers: frozenset[str]

    @classmethod
    def on(cls, rows: Sequence[Row]) -> Self:
        """Those on these rows."""
        digits = (
            each
            for row in rows[:MOST_ROWS]
            for said in (row.text, *(word.text for word in row.words))  # digits apart, and words
            for each in _NIK.findall(nik.compact(said))
        )
        numbers = frozenset(filter(nik.is_valid, digits))
        days = {
            day
            for row in rows[:MOST_ROWS]
            if not _OTHER.search(row.text)
            for start, end in row.columns()
            if (day := _day(" ".join(word.text for word in row.words[start:end])))
        }
        return cls(frozenset(each for each in days if not _is_told(each, numbers)), numbers)

    def may_be(self, spec: FieldSpec, value: object, row: Row, above: Row) -> bool:
        """Whether a value may be the field's; one that is no day always may.

        Args:
            spec: The field.
            value: What was read, as ISO text.
            row: The row that it stands in.
            above: The row over it.
        """
        day = _iso(value) if spec.parse in _DAYS else None
        if day is None:
            return True
        if _is_told(day, self.numbers):
            return False
        if spec.name in _LAST:
            told = _LAPSES.search(row.text) or _LAPSES.search(above.text)
            return bool(told) or any(day - each >= _FORMALITIES for each in self.days)
        return _OTHER.search(row.text) is None


def _is_told(day: dt.date, numbers: Iterable[str]) -> bool:
    return any(nik.matches_birth_date(number, day) for number in numbers)


def _day(text: str) -> dt.date | None:
    parsed = parsers.date(text)
    return None if parsed is None else _iso(parsed.value)


def _iso(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        return None
