"""Panels of a page: what stands on either side of a gutter is read one after the other.

A second way to see a page, by its white space alone: the rows of a run through which a gutter goes
are those of its left panel, then those of its right one, each parted again in the same way. Labels
of a form stand beside their values; a gutter between the two is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import Final

import regex

from dossier.days import BORN
from dossier.declaration import FieldSpec
from dossier.model import Field, Word
from dossier.parsers import date
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.sidebars import lines
from extractors.stops import is_caption
from extractors.weighing import Found

_WHITE: Final = 1.2
"""A gutter is so many heights wide at least."""

_BESIDE: Final = 2
_FEWEST: Final = 3
"""So many rows stand on each side of it at least, and so many of them beside each other."""

_LABELS: Final = 0.5
"""Of the rows with both sides so many are labels with their values where it is no gutter."""

_DEPTH: Final = 3
"""Panels are parted so many times."""

_BEFORE: Final = 0.4
"""So many heights before its lines a panel begins: they are not set to the pixel."""

_SIDE_BY_SIDE: Final = 0.2
"""What a row with both sides adds to a gutter's worth."""

_COLONS: Final = ":;"

_MOST: Final = 150
"""A page of more rows is parted no more."""

_SURELY_ABSENT: Final = 0.95
_HARDLY: Final = 0.3
"""A field whose absence is less sure, and one whose value is believed less, is looked for again."""

_BORN: Final = regex.compile(BORN, regex.IGNORECASE)

_FILLS: Final = 0.5
_CLEARLY: Final = 0.5
"""What takes the place of an absence is believed so much, and of a value so much more."""


@dataclass(frozen=True, slots=True)
class _Gutter:
    """White between two panels.

    Attributes:
        start: The first row that it goes through.
        end: The row behind the last one.
        at: Where the right panel begins, in pixels.
        worth: For choosing between gutters: rows of the shorter panel, and those side by side.
    """

    start: int
    end: int
    at: float
    worth: float


_Sides = tuple[tuple[Word, ...], tuple[Word, ...]]
"""The words of a row on either side of a gutter."""


def in_panels(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with the panels of each page one after the other.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where no page has any.
    """
    return page_by_page(text, lambda page: _parted(page, stops, _DEPTH))


def _parted(rows: Sequence[Row], stops: Sequence[str], depth: int) -> Sequence[Row]:
    if depth == 0 or not _FEWEST <= len(rows) <= _MOST:
        return rows
    height = median(row.height for row in rows)
    best = max(_gutters(rows, height, stops), key=lambda each: each.worth, default=None)
    if best is None:
        return rows
    run = rows[best.start : best.end]
    halves = [_halves(row, best.at) for row in run]
    panels = (
        rows[: best.start],
        lines(run, [left for left, _ in halves]),
        lines(run, [right for _, right in halves]),
        rows[best.end :],
    )
    return [row for panel in panels for row in _parted(panel, stops, depth - 1)]


def _gutters(rows: Sequence[Row], height: float, stops: Sequence[str]) -> Iterator[_Gutter]:
    """Every gutter that has a panel on either side, with each run of rows that it goes through."""
    for at in _places(rows, height):
        for start, end in _runs(rows, at, height):
            halves = [_halves(row, at) for row in rows[start:end]]
            beside = [each for each in halves if all(each)]
            shorter = min(sum(bool(each[side]) for each in halves) for side in (0, 1))
            if shorter < _FEWEST or len(beside) < _BESIDE or _is_form(beside, stops):
                continue
            yield _Gutter(start, end, at, shorter + _SIDE_BY_SIDE * len(beside))


def _places(rows: Sequence[Row], height: float) -> Iterator[float]:
    """Where a right panel may begin: at each place where a column does, alike ones once."""
    begins = sorted(left for row in rows for left in row.edges)
    last = -height
    for left in begins:
        if left - last >= height:
            last = left
            yield left - _BEFORE * height


def _runs(rows: Sequence[Row], at: float, height: float) -> Iterator[tuple[int, int]]:
    """The runs of rows that a gutter goes through."""
    for crossed, run in groupby(range(len(rows)), lambda index: _crosses(rows[index], at, height)):
        each = list(run)
        if not crossed and len(each) >= _FEWEST:
            yield each[0], each[-1] + 1


def _crosses(row: Row, at: float, height: float) -> bool:
    """Whether a row runs on from one panel into the other."""
    left, right = _halves(row, at)
    if not left:
        return False
    end = max(word.box.right for word in left)
    return end > at or (bool(right) and right[0].box.left - end < _WHITE * height)


def _halves(row: Row, at: float) -> _Sides:
    words = [word for word in row.words if word.text != RULE]
    return (
        tuple(word for word in words if word.box.left < at),
        tuple(word for word in words if word.box.left >= at),
    )


def _is_form(beside: Sequence[_Sides], stops: Sequence[str]) -> bool:
    """Whether labels stand at the left with their values at the right."""
    told = sum(
        right[0].text[0] in _COLONS or left[-1].text[-1] == ":" or is_caption(left, stops)
        for left, right in beside
    )
    return told >= _LABELS * len(beside)


def is_doubtful(found: Found) -> bool:
    """Whether a field is not surely absent, or has a value that is hardly believed."""
    field = found.field
    return field.confidence < (_SURELY_ABSENT if field.value is None else _HARDLY)


def without_births(
    found: Sequence[Found], specs: Sequence[FieldSpec], texts: Sequence[DocumentText]
) -> Iterator[Found]:
    """The fields but days of papers that stand in a row of births.

    In a table with a column for each person a panel begins behind the row's caption:
    ``Tempat/tgl. lahir   Berau, 2 Mei 1980   Paser, 3 Juni 1985``.

    Args:
        found: As the panels give them.
        specs: The declared fields.
        texts: The document as each reader read it, its rows whole.
    """
    days = {spec.name for spec in specs if spec.sort == date.__name__}
    for each in found:
        if each.field.name not in days or not any(_in_a_birth(each.field, text) for text in texts):
            yield each


def _in_a_birth(field: Field, text: DocumentText) -> bool:
    """Whether a field stands in a row in which somebody is said to be born."""
    return any(
        row.page == where.page and row.box.top < where.box.middle[1] < row.box.bottom
        for row in text.rows
        if _BORN.search(row.text)
        for where in field.evidence
    )


def the_surer(found: Sequence[Found], others: Iterable[Found]) -> Iterator[Found]:
    """The fields, each doubtful one as another way to see the pages has it where that is surer.

    Args:
        found: As the rows of the pages give them.
        others: As their panels give them.
    """
    by_name = {each.field.name: each for each in others}
    for one in found:
        other = by_name.get(one.field.name)
        yield other if other and is_doubtful(one) and _is_surer(other.field, one.field) else one


def _is_surer(other: Field, one: Field) -> bool:
    """Whether a value takes the place of an absence or of another value."""
    if other.value is None:
        return False
    least = _FILLS if one.value is None else one.confidence + _CLEARLY
    return other.confidence >= least
