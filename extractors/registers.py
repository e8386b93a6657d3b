"""A table with one record whose cells have lines of their own: set about the middle, not the top.

Registers print ``Nama Tenaga / Teknis / Kefarmasian`` beside captions of one line, which stand
half-way down; so do the values. Read by rows, the lines of one cell are parts of several rows.
Captions, and the values of the only record under them, are put together cell by cell.

Pages that follow an application show its steps beside each other, each under its day; every step
becomes a row.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import is_
from statistics import median
from typing import Final

import regex

from dossier.model import Word
from dossier.phrases import DATE
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.table_heads import lowered

_FEWEST: Final = 3
"""A register has so many columns at least."""

_MOST_LINES, _MOST_OF_A_RECORD = 4, 8
"""Captions have so many lines at most, and the lines of a record stand on so many levels."""

_COUNTED: Final = regex.compile(r"\d{1,2}[.)]")
"""What numbers a record, in a column of its own before the first cell."""

_NARROW: Final = 0.35
"""White between two columns is so many heights wide at least, where all lines leave it."""

_SPECKS: Final = frozenset(":'`|\u2022\u00b7")

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
    """The rows of a page; specks between the lines of a record are no lines of it."""
    clean = [row for row in page if not _is_a_speck(row)]
    rows = _with_registers(clean)
    same = len(rows) == len(clean) and all(map(is_, rows, clean))
    return page if same else rows


def _is_a_speck(row: Row) -> bool:
    return len(row.words) == 1 and row.words[0].text in _SPECKS


def _with_registers(page: Sequence[Row]) -> Sequence[Row]:
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
        records = list(_records(page, at + heads, captions)) if len(captions) >= _FEWEST else []
        blocks = [page[at : at + heads], *(lines for lines, _ in records)]
        if records and any(map(_overlap, blocks[:2])):
            rows.append(_right_over(_joined(page[at], captions), records[0][0]))
            rows += [_joined(lines[0], cells) for lines, cells in records]
            at += sum(map(len, blocks))
        else:
            rows.append(page[at])
            at += 1
    return rows


def _records(
    page: Sequence[Row], at: int, captions: Sequence[_Cell]
) -> Iterator[tuple[Sequence[Row], Sequence[_Cell]]]:
    """The records under captions, each with its lines and its cells."""
    while count := _numbered(page[at : at + _block(page, at, _MOST_OF_A_RECORD)]):
        lines = page[at : at + count]
        ways = (_cells(lines), _by_white(captions, lines) if _is_counted(lines) else [])
        told = (each for each in ways if _is_record(page, at, count, captions, each))
        cells = next(told, None)
        if cells is None:
            return
        yield lines, cells
        at += count


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


def _is_counted(lines: Sequence[Row]) -> bool:
    """Whether one of the lines, and only one, has a number before it: they are one record."""
    return sum(_COUNTED.fullmatch(line.words[0].text) is not None for line in lines) == 1


def _numbered(lines: Sequence[Row]) -> int:
    """How many of the lines are of the first record, where each has a number before it.

    Between the numbers of two records the widest white parts them.
    """
    numbers = [at for at, line in enumerate(lines) if _COUNTED.fullmatch(line.words[0].text)]
    if len(numbers) < 2:
        return len(lines)
    start, end = numbers[:2]
    bottoms = [max(line.box.bottom for line in lines[: at + 1]) for at in range(end)]
    return max(range(start + 1, end + 1), key=lambda at: lines[at].box.top - bottoms[at - 1])


def _block(page: Sequence[Row], at: int, most: int = _MOST_LINES) -> int:
    """How many rows from here on stand so close that they may be lines of one row of cells."""
    if at >= len(page):
        return 0
    end = at + 1
    bottom = page[at].box.bottom
    while end < len(page) and end - at <= most:
        row = page[end]
        if row.box.top - bottom > _CLOSE * min(row.height, page[at].height):
            return end - at
        bottom = max(bottom, row.box.bottom)
        end += 1
    return end - at if end - at <= most else 0


def _are_captions(page: Sequence[Row], at: int, count: int) -> bool:
    said = " ".join(row.text for row in page[at : at + count])
    return not any(mark.isdigit() or mark == ":" for mark in said)


def _cells(rows: Sequence[Row]) -> list[_Cell]:
    """The pieces of the rows by column, from left to right, each line by line."""
    cells: list[_Cell] = []
    for row in rows:
        for words in _pieces(row):
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


def _by_white(captions: Sequence[_Cell], rows: Sequence[Row]) -> list[_Cell]:
    """The words of the rows under the captions between which white goes through all of them.

    Full cells of a narrow column come as near to the next one as words do.
    """
    height = median(row.height for row in rows)
    words = [word for row in rows for piece in _pieces(row) for word in piece]
    ends: list[float] = []
    for one, two in pairwise(captions):
        free: list[tuple[float, float]] = [(one.left, two.right)]
        taken = [(word.box.left, word.box.right) for word in words]
        for left, right in (*taken, (one.left, one.right), (two.left, two.right)):
            free = [
                part
                for start, end in free
                for part in ((start, min(end, left)), (max(start, right), end))
                if part[1] - part[0] >= _NARROW * height
            ]
        if not free:
            return []
        start, end = max(free, key=lambda each: each[1] - each[0])
        ends.append((start + end) / 2)
    bounds = list(pairwise([-math.inf, *ends, math.inf]))
    columns = [[w for w in words if a < w.box.middle[0] < b] for a, b in bounds]
    return [
        _Cell(min(w.box.left for w in column), max(w.box.right for w in column), column)
        for column in columns
        if column
    ]


def _right_over(captions: Row, record: Sequence[Row]) -> Row:
    """The captions, as low as their record begins: its values are looked for close under them."""
    return lowered(captions, record[0].box.top - captions.box.bottom)


def _pieces(row: Row) -> Iterator[list[Word]]:
    """What a row has of each cell, without rules and specks, and the number of a record apart."""
    for start, end in row.cells():
        words = [
            word for word in row.words[start:end] if word.text != RULE and word.text not in _SPECKS
        ]
        if words[1:] and _COUNTED.fullmatch(words[0].text):
            yield words[:1]
            words = words[1:]
        if words:
            yield words


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
    counted = _is_counted(rows)
    over = [
        sum(each.left < cell.right and cell.left < each.right for each in captions)
        for cell in cells
    ]
    # A short value at the edge of its column need not reach under a caption in the middle of it.
    return (whole <= 1 or counted) and all(each == 1 or (counted and not each) for each in over)


def _joined(row: Row, cells: Sequence[_Cell]) -> Row:
    return replace(row, words=tuple(word for cell in cells for word in cell.words))
