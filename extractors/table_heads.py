"""What parts the captions of a table from its first record: the numbers of its columns, or white.

``1 | 2 | 3 | 4`` stand where the values would. They are left out, and the captions take their
place: a value is looked for close under its caption. So they do over values in the middle of cells
that a stamp or a signature in one of them makes high.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from dossier.model import Word
from extractors.by_page import with_rows
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 3
"""Fewer numbers in a row may be values, and fewer captions the labels of a form."""

_NEAR, _HIGH = 2.4, 7.0
"""Captions stand so many heights over values that are in the middle of high cells."""

_LINES: Final = 4
"""Captions have so many lines at most."""

_FLUSH = 0.7
"""A value begins within so many heights of its caption."""


def heads_over_records(text: DocumentText) -> DocumentText:
    """The document with captions right over their records, and no rows that count the columns.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where it has no such row.
    """
    rows: list[Row] = []
    for at, row in enumerate(text.rows):
        if not _counts_columns(row, rows[-1] if rows else None):
            if rows and _in_high_cells(rows[-1], row) and not _goes_on(rows, text.rows[at:]):
                rows[-1] = lowered(rows[-1], row.box.top - rows[-1].box.bottom)
            rows.append(row)
        elif rows and rows[-1].page == row.page:
            lines = _captions(rows)
            if any(len(each.columns()) > 1 for each in rows[-lines:]):
                by = row.box.bottom - rows[-1].box.bottom
                if _overlap(rows[-lines:]) or _overlap(text.rows[at + 1 : at + 3]):
                    # Of cells about their middles: the first line may be no caption's, and near.
                    by = max(round(row.box.middle[1]) - rows[-1].box.bottom, 0)
                rows[-lines:] = [lowered(each, by) for each in rows[-lines:]]
    return with_rows(text, rows)


def _in_high_cells(captions: Row, values: Row) -> bool:
    """Whether each column of a row is flush with one of the captions far over it."""
    if len(captions.edges) < _FEWEST or len(values.edges) < _FEWEST - 1:
        return False
    far = values.box.top - captions.box.bottom
    if values.page != captions.page or not _NEAR < far / captions.height <= _HIGH:
        return False
    if any(mark.isdigit() or mark == ":" for mark in captions.text):
        return False
    within = captions.edges[-1] - _FLUSH * captions.height
    begun = tuple(left for left in values.edges if left <= within)
    if len(begun) < len(captions.edges) - 1:
        return _are_flush(values, captions)
    # In the last cell a stamp or a signature stands anywhere.
    return all(
        any(abs(left - edge) <= _FLUSH * captions.height for edge in captions.edges)
        for left in begun
    )


def _goes_on(above: Sequence[Row], below: Sequence[Row]) -> bool:
    """Whether the table has a row more over or under these two: they are two of its records."""
    captions = above[-1]
    around = (*above[-2:-1], *below[1:2])
    return any(len(row.edges) >= _FEWEST - 1 and _are_flush(row, captions) for row in around)


def _are_flush(row: Row, captions: Row) -> bool:
    return all(
        any(abs(left - edge) <= _FLUSH * captions.height for edge in captions.edges)
        for left in row.edges
    )


def _captions(rows: Sequence[Row]) -> int:
    """How many of the last rows are lines of one row of captions, which is set about the middle."""
    found = 1
    while found < min(_LINES, len(rows)):
        above, below = rows[-found - 1], rows[-found]
        if above.page != below.page or above.box.bottom <= below.box.top:
            break
        found += 1
    return found


def _overlap(rows: Sequence[Row]) -> bool:
    return any(below.box.top < above.box.bottom for above, below in pairwise(rows))


def _counts_columns(row: Row, above: Row | None) -> bool:
    """Whether a row is the numbers of the columns, of which a reader may have lost one."""
    words = [word for word in row.words if any(map(str.isalnum, word.text))]
    said = [word.text.strip("().") for word in words]
    if len(said) < _FEWEST or not all(each.isdecimal() and len(each) < _FEWEST for each in said):
        return False
    if len(replace(row, words=tuple(words)).cells()) != len(said):
        return False
    counted = [int(each) for each in said]
    if counted == list(range(1, len(said) + 1)):
        return True
    upward = all(one < two for one, two in pairwise(counted))
    lost = counted[-1] == len(said) + 1 and counted[0] > 0
    return upward and lost and above is not None and len(above.columns()) == counted[-1]


def lowered(row: Row, by: int) -> Row:
    """The captions, so many pixels lower."""

    def lower(word: Word) -> Word:
        box = replace(word.box, top=word.box.top + by, bottom=word.box.bottom + by)
        return replace(word, box=box)

    return replace(row, words=tuple(map(lower, row.words)))
