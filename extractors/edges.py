"""Where a value beside a label ends though the next column comes near to it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import pairwise

from dossier.declaration import Label
from dossier.model import Word
from extractors.locate import Fits, Place
from extractors.rows import WIDE_GAP, Row

_NO_SPACE, _AT_THE_EDGE = 1.1, 0.25
"""A gap of so many heights may part columns that begin within so many of one edge."""

_NEAR, _OTHERS = 3, 2
"""Among so many rows over and under it so many have a column there, too."""

_CUT = 0.95
"""What a value is worth of which something was left out that stands in its row."""


def at_an_edge(rows: Sequence[Row], index: int, word: Word, gap: float) -> bool:
    """Whether a word begins a column of its row, though the one before comes near to it.

    Rows over and under it have columns that begin at the very same edge.

    Args:
        rows: All rows of the document.
        index: The word's row.
        word: The word, not the first of its row.
        gap: How far it is from the word before, in pixels; more than a space.
    """
    row = rows[index]
    if gap <= _NO_SPACE * row.height or not word.text[0].isupper():
        return False
    near = (*rows[max(0, index - _NEAR) : index], *rows[index + 1 : index + 1 + _NEAR])
    beside = [each for each in near if each.page == row.page]
    reach = _AT_THE_EDGE * row.height
    return sum(_has_edge(each, word.box.left, reach) for each in beside) >= _OTHERS


def _has_edge(row: Row, left: int, reach: float) -> bool:
    """Whether a column of a row but the first begins within reach of a place."""
    at = bisect_left(row.edges, left - reach, lo=1)
    return at < len(row.edges) and row.edges[at] <= left + reach


def in_one_column(place: Place | None, fits: Fits | None) -> Place | None:
    """A value of one row up to its first wide gap, where only that much of it can be one.

    What is beside it, as near as words of a value may come, is a picture or of another paper.
    """
    if place is None or fits is None:
        return place
    row, words = place.words[0][0], [word for _, word in place.words]
    gaps = [
        at
        for at, (one, other) in enumerate(pairwise(words), 1)
        if other.box.left - one.box.right > WIDE_GAP * row.height
    ]
    if not gaps or any(each is not row for each, _ in place.words) or fits(place.raw):
        return place
    raw = " ".join(word.text for word in words[: gaps[0]])
    if not raw or not fits(raw):
        return place
    return Place(raw, place.words[: gaps[0]], place.prior * _CUT)


def in_fewer_lines(place: Place | None, fits: Fits | None) -> Place | None:
    """A value of several rows without the last of them, where only that much of it can be one.

    Under a name without a label the next particulars begin where it does.
    """
    if place is None or fits is None or place.items or fits(place.raw):
        return place
    rows = list({id(row): row for row, _ in place.words}.values())
    for kept in range(len(rows) - 1, 0, -1):
        words = tuple(each for each in place.words if any(each[0] is row for row in rows[:kept]))
        raw = " ".join(word.text for _, word in words)
        if fits(raw):
            return Place(raw, words, place.prior * _CUT)
    return place


def in_two_lines(
    place: Place | None, locator: Label, fits: Fits | None, more: Callable[[], Place | None]
) -> Place | None:
    """A number of one line with the second one, where only both together are one.

    ``19870315/`` over ``STRTTK_64/2015/2123``: its cell is too narrow for it.

    Args:
        place: The value as it was found.
        locator: Its label; what may take several lines has them already.
        fits: Whether a text can be such a value.
        more: Finds it with its second line.
    """
    if place is None or fits is None or locator.lines > 1 or fits(place.raw):
        return place
    whole = more() if any(map(str.isdigit, place.raw)) else None
    return whole if whole is not None and fits(whole.raw) else place
