"""Words whose letters stand apart: spaced print (``S A M A R I N D A``) and boxes of one each.

Names at the foot of letters are spaced out, and forms give each letter or digit a box of its own.
Readers make a word of each, and of the walls of the boxes strokes. Where so many stand in a row
they are one word again; letters are parted where the distance is wider, digits nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Final

from dossier.model import Box, Word
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 5
"""So many letters or digits in a row are spaced; fewer may be initials or a list's columns."""

_APART: Final = 2.2
"""Those of one word are so many heights apart at most, walls between them counted."""

_WIDER: Final = 1.6
"""So much wider than usual is the distance between two words in spaced letters."""

_WALLS: Final = frozenset("|\u00a6[]")


def put_together(text: DocumentText) -> DocumentText:
    """The document with spaced words as words.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing in it is spaced.
    """
    rows = tuple(_together(row) for row in text.rows)
    same = all(row is other for row, other in zip(rows, text.rows, strict=True))
    return text if same else replace(text, rows=rows)


def _together(row: Row) -> Row:
    if sum(len(word.text) == 1 for word in row.words) < _FEWEST:
        return row
    words: list[Word] = []
    run: list[Word] = []
    for word in (*row.words, None):
        if word is not None and (word.text in _WALLS or _fits(run, word, row)):
            run.append(word)
            continue
        words += _joined(run)
        run = []
        if word is not None:
            (run if _single(word) else words).append(word)
    return row if len(words) == len(row.words) else replace(row, words=tuple(words))


def _single(word: Word) -> bool:
    return len(word.text) == 1 and (word.text.isalnum() or word.text == "/")


def _fits(run: Sequence[Word], word: Word, row: Row) -> bool:
    """Whether a word goes on with a run: single, or a piece of a number between boxes."""
    if not run:
        return False
    near = word.box.left - run[-1].box.right <= _APART * row.height
    boxed = run[-1].text in _WALLS and any(_single(each) for each in run) and "_" in word.text
    return near and (_single(word) or boxed)


def _joined(run: Sequence[Word]) -> list[Word]:
    """A run as words; as it is where too few of its words are single letters or digits."""
    pieces = [word for word in run if word.text not in _WALLS]
    if sum(_single(word) for word in pieces) < _FEWEST:
        return list(run)
    return [_one(each) for each in _parts(pieces)]


def _parts(pieces: Sequence[Word]) -> Iterator[list[Word]]:
    gaps = [word.box.left - before.box.right for before, word in pairwise(pieces)]
    usual = max(1.0, median(gaps))
    letters = all(word.text.isalpha() for word in pieces)
    part = [pieces[0]]
    for gap, word in zip(gaps, pieces[1:], strict=True):
        if letters and gap > _WIDER * usual:
            yield part
            part = []
        part.append(word)
    yield part


def _one(pieces: Sequence[Word]) -> Word:
    text = "".join(word.text for word in pieces)
    certain = sum(word.confidence for word in pieces) / len(pieces)
    return replace(
        pieces[0], text=text, box=Box.around(word.box for word in pieces), confidence=certain
    )
