"""Panels of a page: what stands on either side of a gutter is read one after the other.

A second way to see a page, by its white space alone: the rows of a run through which a gutter goes
are those of its left panel, then those of its right one, each parted again in the same way. Labels
of a form stand beside their values; a gutter between the two is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from statistics import median
from typing import Final

from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import Row
from extractors.sidebars import Halves, crosses, halved, lines
from extractors.stops import is_caption

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
    halves = [halved(row, best.at) for row in run]
    panels = (
        rows[: best.start],
        lines(run, [each.left for each in halves]),
        lines(run, [each.right for each in halves]),
        rows[best.end :],
    )
    return [row for panel in panels for row in _parted(panel, stops, depth - 1)]


def _gutters(rows: Sequence[Row], height: float, stops: Sequence[str]) -> Iterator[_Gutter]:
    """Every gutter that has a panel on either side, with each run of rows that it goes through."""
    for at in _places(rows, height):
        for start, end in _runs(rows, at, height):
            halves = [halved(row, at) for row in rows[start:end]]
            beside = [each for each in halves if each.left and each.right]
            sides = ([each.left for each in halves], [each.right for each in halves])
            shorter = min(sum(map(bool, side)) for side in sides)
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
    for crossed, run in groupby(
        range(len(rows)), lambda index: crosses(rows[index], at, height, _WHITE)
    ):
        each = list(run)
        if not crossed and len(each) >= _FEWEST:
            yield each[0], each[-1] + 1


def _is_form(beside: Sequence[Halves], stops: Sequence[str]) -> bool:
    """Whether labels stand at the left with their values at the right."""
    told = sum(
        each.right[0].text[0] in _COLONS
        or each.left[-1].text[-1] == ":"
        or is_caption(each.left, stops)
        for each in beside
    )
    return told >= _LABELS * len(beside)
