"""A table with one record whose cells have lines of their own: set about the middle, not the top.

Registers print ``Nama Tenaga / Teknis / Kefarmasian`` beside captions of one line, which stand
half-way down; so do the values. Read by rows, the lines of one cell are parts of several rows.
Captions, and the values of the only record under them, are put together cell by cell.

Pages that follow an application show its steps beside each other, each under its day; every step
becomes a row.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import regex

from dossier.model import Word
from dossier.phrases import DATE
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row

_FEWEST: Final = 3
"""A register has so many columns at least."""

_MOST_LINES: Final = 4
"""A cell has so many lines at most."""

_CLOSE: Final = 0.6
"""Lines of one row of cells are so many heights from each other at most."""

_FAR: Final = 3.0
"""The record stands so many heights under the captions at most."""

_WHOLE: Final = 0.75
"""A line with so many of the cells in it is a record; two of them are two."""


_STEPS: Final = 3
"""So many days beside each other, and nothing but them, are those of steps."""

_DAY: Final = regex.compile(rf"{DATE}\W*", regex.IGNORECASE)
_FLUSH, _NEAR = 0.8, 1.5
"""What stands under a day begins so many heights from it at most, each line as near to the next."""


@dataclass(slots=True)
class _Cell:
    """Words of one cell so far, and how far they reach to both sides."""

    left: int
    right: int
    words: list[Word]


def put_on_each_other(text: DocumentText) -> DocumentText:
    """The document with the cells of such a table as rows of their own.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where no table is set so.
    """
    return page_by_page(text, _page)


def _page(page: Sequence[Row]) -> Sequence[Row]:
    rows: list[Row] = []
    at = 0
    while at < len(page):
        taken, steps = _steps(page, at)
        if taken:
            rows += steps
            at += taken
            continue
        heads = _block(page, at)
        captions = _cells(page[at : at + heads]) if heads and _are_captions(page, at, heads) else []
        values = _block(page, at + heads) if len(captions) >= _FEWEST else 0
        cells = _cells(page[at + heads : at + heads + values]) if values else []
        both = page[at : at + heads], page[at + heads : at + heads + values]
        about_the_middle = values > 0 and any(map(_overlap, both))
        if about_the_middle and _is_record(page, at + heads, values, captions, cells):
            rows.append(_joined(page[at], captions))
            rows.append(_joined(page[at + heads], cells))
            at += heads + values
        else:
            rows.append(page[at])
            at += 1
    return rows


def _steps(page: Sequence[Row], at: int) -> tuple[int, list[Row]]:
    """How many rows from here on are of steps beside each other, and a row for each of these."""
    first = page[at]
    columns = first.columns() if any(map(str.isdigit, first.words[0].text)) else ()
    days = [" ".join(word.text for word in first.words[start:end]) for start, end in columns]
    if len(days) < _STEPS or not all(map(_DAY.fullmatch, days)):
        return 0, []
    lefts = [first.words[start].box.left - _FLUSH * first.height for start, _ in columns]
    bounds = list(pairwise([*lefts, math.inf]))
    steps: list[list[Word]] = [[] for _ in lefts]
    end = at
    for row in page[at:]:
        # The line on which the steps stand is read as strokes.
        words = [word for word in row.words if any(map(str.isalnum, word.text))]
        cells = [[word for word in words if a <= word.box.left < b] for a, b in bounds]
        near = end == at or row.box.top - page[end - 1].box.bottom <= _NEAR * row.height
        flush = all(
            not cell
            or (cell[0].box.left <= left + 2 * _FLUSH * row.height and cell[-1].box.right < right)
            for cell, (left, right) in zip(cells, bounds, strict=True)
        )
        if not near or not flush or sum(map(len, cells)) < len(words):
            break
        steps = [[*step, *cell] for step, cell in zip(steps, cells, strict=True)]
        end += 1
    made = [replace(first, words=tuple(words)) for words in steps]
    return (end - at, made) if end - at > 1 else (0, [])


def _overlap(rows: Sequence[Row]) -> bool:
    """Whether lines stand half-way between each other, as in cells set about their middle."""
    return any(below.box.top < above.box.bottom for above, below in pairwise(rows))


def _block(page: Sequence[Row], at: int) -> int:
    """How many rows from here on stand so close that they may be lines of one row of cells."""
    if at >= len(page):
        return 0
    end = at + 1
    bottom = page[at].box.bottom
    while end < len(page) and end - at <= _MOST_LINES:
        row = page[end]
        if row.box.top - bottom > _CLOSE * min(row.height, page[at].height):
            return end - at
        bottom = max(bottom, row.box.bottom)
        end += 1
    return end - at if end - at <= _MOST_LINES else 0


def _are_captions(page: Sequence[Row], at: int, count: int) -> bool:
    said = " ".join(row.text for row in page[at : at + count])
    return not any(mark.isdigit() or mark == ":" for mark in said)


def _cells(rows: Sequence[Row]) -> list[_Cell]:
    """The pieces of the rows by column, from left to right, each line by line."""
    cells: list[_Cell] = []
    for row in rows:
        for start, end in row.cells():
            words = [word for word in row.words[start:end] if word.text != RULE]
            if not words:
                continue
            left, right = words[0].box.left, words[-1].box.right
            over = [each for each in cells if each.left < right and left < each.right]
            if len(over) > 1:  # it stands over two: they are no cells beside each other
                return []
            if over:
                over[0].words += words
                over[0].left, over[0].right = min(over[0].left, left), max(over[0].right, right)
            else:
                cells.append(_Cell(left, right, words))
    return sorted(cells, key=lambda each: each.left)


def _is_record(
    page: Sequence[Row], at: int, count: int, captions: Sequence[_Cell], cells: Sequence[_Cell]
) -> bool:
    """Whether rows are the one record under captions, each cell under its own."""
    rows = page[at : at + count]
    near = page[at].box.top - page[at - 1].box.bottom <= _FAR * page[at].height
    if page[at].page != page[at - 1].page or not near:
        return False
    if not len(captions) - 1 <= len(cells) <= len(captions):
        return False
    whole = sum(len(row.cells()) >= _WHOLE * len(captions) for row in rows)
    beside = all(
        sum(each.left < cell.right and cell.left < each.right for each in captions) == 1
        for cell in cells
    )
    return whole <= 1 and beside


def _joined(row: Row, cells: Sequence[_Cell]) -> Row:
    return replace(row, words=tuple(word for cell in cells for word in cell.words))
