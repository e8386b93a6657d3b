"""Which days on a paper cannot be the one that was looked for and not found.

A day of birth says nothing of a day of issue, and no paper lapses on the day that it bears. Counted
as days that nobody claims, they would make every statement without a day look as if one had been
overlooked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Self

import regex

from dossier import parsers
from dossier.days import LASTS, OF_SOMETHING_ELSE
from dossier.declaration import FieldSpec
from extractors.empty_lines import MOST_ROWS
from extractors.rows import Row

_DAYS: Final = frozenset({parsers.date, parsers.date_words, parsers.date_or_lifelong})
_LAST: Final = frozenset({"berlaku_sampai", "berlaku_hingga"})

_FORMALITIES: Final = dt.timedelta(days=60)
"""Between the days of one matter, its registration among them, no more than this passes."""

_NIK: Final = regex.compile(r"(?<!\d)\d{6}(?P<day>\d\d)(?P<month>\d\d)(?P<year>\d\d)\d{4}(?!\d)")
_WOMAN: Final = 40
"""What is added to the day of birth in a woman's NIK (Perpres 40/2009 and its successors)."""

_LAPSES: Final = regex.compile(LASTS, regex.IGNORECASE)
_OTHER: Final = regex.compile(OF_SOMETHING_ELSE, regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class OtherDays:
    """The days on a paper as one reader read it, and how to tell which may be a field's.

    Attributes:
        days: Those of nobody's birth.
        births: What numbers of cards on it say of births, as ``ddmmyy``.
    """

    days: frozenset[dt.date]
    births: frozenset[str]

    @classmethod
    def on(cls, rows: Sequence[Row]) -> Self:
        """Those on these rows."""
        births = frozenset(
            f"{int(day) % _WOMAN:02}{month}{year}"
            for row in rows[:MOST_ROWS]
            for day, month, year in _NIK.findall(row.text.replace(" ", ""))
        )
        days = (
            day
            for row in rows[:MOST_ROWS]
            if not _OTHER.search(row.text)
            for start, end in row.columns()
            if (day := _day(" ".join(word.text for word in row.words[start:end])))
        )
        return cls(frozenset(each for each in days if f"{each:%d%m%y}" not in births), births)

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
        if f"{day:%d%m%y}" in self.births:
            return False
        if spec.name in _LAST:
            told = _LAPSES.search(row.text) or _LAPSES.search(above.text)
            return bool(told) or any(day - each >= _FORMALITIES for each in self.days)
        return _OTHER.search(row.text) is None


def _day(text: str) -> dt.date | None:
    parsed = parsers.date(text)
    return None if parsed is None else _iso(parsed.value)


def _iso(value: object) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError:
        return None
