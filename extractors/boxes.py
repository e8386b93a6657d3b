"""Rows of boxes of one letter each that a reader gave twice, each time with other letters missing.

Of a word whose letters stand in boxes some readers make a line, and of the pieces between the walls
another one over it. What stands at one place is one letter; together the lines have most of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Final

from dossier.model import Word
from extractors.rows import Row

_FEWEST: Final = 3
"""So many single letters tell how far it is from one box to the next."""

_ALIKE: Final = 0.6
"""Lines are one over the other where they share so much of the lower one's height."""

_SHORT, _NARROW = 2, 0.7
"""A piece of two letters may be one and a wall; a letter leaves so much of its box free."""

_LOST, _UNSURE = 2.6, 0.2
"""Behind more than one empty box a letter may be lost to both lines; the next one tells so."""

_APART: Final = 1.05
"""Boxes are so many heights apart at least: letters of a word, and of initials, are closer."""


def once(page: Sequence[Row]) -> Sequence[Row]:
    """The rows, those that are the same boxes put together.

    Args:
        page: The rows of a page or a document.

    Returns:
        The same rows where no boxes were read twice.
    """
    rows: list[Row] = []
    for row in page:
        if rows and _same_boxes(rows[-1], row):
            rows[-1] = _united(rows[-1], row)
        else:
            rows.append(row)
    return page if len(rows) == len(page) else rows


def _same_boxes(one: Row, two: Row) -> bool:
    shared = min(one.box.bottom, two.box.bottom) - max(one.box.top, two.box.top)
    if one.page != two.page or shared < _ALIKE * min(one.box.height, two.box.height):
        return False
    pitch = max(_pitch(one), _pitch(two))
    tall = max(one.height, two.height)
    return pitch >= _APART * tall and all(
        len(word.text) <= _SHORT or _in_boxes(word, pitch) for word in (*one.words, *two.words)
    )


def _pitch(row: Row) -> float:
    """How far it is from one box to the next; 0 where too few letters stand by themselves."""
    single = [word for word in row.words if len(word.text) == 1]
    if len(single) < _FEWEST:
        return 0.0
    return median(two.box.middle[0] - one.box.middle[0] for one, two in pairwise(single))


def _in_boxes(word: Word, pitch: float) -> bool:
    """Whether a word goes over as many boxes as it has letters."""
    return word.text.isalnum() and word.box.width >= (len(word.text) - _NARROW) * pitch


def _united(one: Row, two: Row) -> Row:
    """The letters of both; of two at one place that of the row with more of them."""
    pitch = max(_pitch(one), _pitch(two))
    more, fewer = sorted((_letters(one, pitch), _letters(two, pitch)), key=len, reverse=True)
    added = [
        word
        for word in fewer
        if all(abs(word.box.middle[0] - each.box.middle[0]) > pitch / 2 for each in more)
    ]
    words = sorted((*more, *added), key=lambda word: word.box.left)
    doubtful = {
        id(word)
        for before, word in pairwise(words)
        if word.box.middle[0] - before.box.middle[0] > _LOST * pitch
    }
    return replace(
        one,
        words=tuple(
            replace(word, confidence=min(word.confidence, _UNSURE))
            if id(word) in doubtful
            else word
            for word in words
        ),
    )


def _letters(row: Row, pitch: float) -> list[Word]:
    """The words of a row, one that goes over several boxes as the letters in them."""
    letters: list[Word] = []
    for word in row.words:
        count = len(word.text)
        if count == 1 or not _in_boxes(word, pitch):
            letters.append(word)
            continue
        wide = word.box.width / count
        letters += [
            replace(
                word,
                text=text,
                box=replace(
                    word.box,
                    left=round(word.box.left + at * wide),
                    right=round(word.box.left + (at + 1) * wide),
                ),
            )
            for at, text in enumerate(word.text)
        ]
    return letters
