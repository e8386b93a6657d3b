"""Words whose letters stand apart: spaced print (``S A M A R I N D A``) and boxes of one each.

Names at the foot of letters are spaced out, and forms give each letter or digit a box of its own.
Readers make a word of each, and of the walls of the boxes strokes. Where so many stand in a row
they are one word again; letters are parted where the distance is wider, digits nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import is_
from statistics import median
from typing import Final

from dossier.model import Box, Word
from extractors.boxes import once
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 5
"""So many letters or digits in a row are spaced; fewer may be initials or a list's columns."""

_APART: Final = 2.2
"""Those of one word are so many heights apart at most, walls between them counted."""

_WIDER: Final = 1.6
"""So much wider than usual is the distance between two words in spaced letters."""

_WALLS: Final = frozenset("|\u00a6[]")
_PRINTED: Final = frozenset("-\u2013.")
"""What has a box of its own between digits: ``| 1 | 7 | - | 0 | 4 | - |``."""

_BOXED, _NEARLY, _EMPTY = 8, 0.9, 2.8
"""So many letters, nearly all words of a row, stand in boxes; an empty one, or one with a stop,
makes the way from one to the next so many times as long."""

_BOX, _LONE = 1.2, 0.3
"""A box is so many times as wide as its letters are tall, where a leaning line makes some of them
taller; a letter alone between two empty boxes has lost its neighbours so likely."""

_LETTERS: Final = 0.7
"""So many of the pieces of a name are letters; of some readers make digits."""

_SPACE: Final = 0.5
"""A box that is left empty is a space, so many heights wide."""


def put_together(text: DocumentText) -> DocumentText:
    """The document with spaced words as words.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing in it is spaced.
    """
    read = once(text.rows)
    rows = tuple(map(_together, read))
    same = read is text.rows and all(map(is_, rows, text.rows))
    return text if same else replace(text, rows=rows)


def _together(row: Row) -> Row:
    if sum(len(word.text) == 1 for word in row.words) < _FEWEST:
        return row
    reach = _reach(row)
    words: list[Word] = []
    run: list[Word] = []
    for word in (*row.words, None):
        if word is not None and (word.text in _WALLS or _fits(run, word, reach)):
            run.append(word)
            continue
        words += _joined(run, closed=reach > _APART * row.height)
        run = []
        if word is not None:
            (run if _single(word) else words).append(word)
    return row if len(words) == len(row.words) else replace(row, words=tuple(words))


def _single(word: Word) -> bool:
    return len(word.text) == 1 and (word.text.isalnum() or word.text == "/")


def _reach(row: Row) -> float:
    """How far apart letters of one line may be: over an empty box, where all stand in boxes."""
    usual = _APART * row.height
    single = [word for word in row.words if _single(word)]
    if len(single) < _BOXED or len(single) < _NEARLY * len(row.words):
        return usual
    pitch = median(two.box.middle[0] - one.box.middle[0] for one, two in pairwise(single))
    tall = min(row.height, _BOX * _low(single))
    return max(usual, _EMPTY * pitch) if pitch > tall else usual


def _low(words: Sequence[Word]) -> int:
    """How tall words are that no leaning line makes taller: most are at least so tall."""
    return sorted(word.box.height for word in words)[len(words) // 4]


def _fits(run: Sequence[Word], word: Word, reach: float) -> bool:
    """Whether a word goes on with a run: single, or a piece of a number between boxes."""
    if not run:
        return False
    near = word.box.left - run[-1].box.right <= reach
    walled = run[-1].text in _WALLS and any(_single(each) for each in run)
    boxed = walled and ("_" in word.text or word.text in _PRINTED)
    return near and (_single(word) or boxed)


def _joined(run: Sequence[Word], *, closed: bool) -> list[Word]:
    """A run as words; as it is where too few of its words are single letters or digits.

    Args:
        run: The words.
        closed: Whether they stand in boxes, of which no wall was read.
    """
    pieces = [word for word in run if word.text not in _WALLS]
    if sum(_single(word) for word in pieces) < _FEWEST or _counts(pieces):
        return list(run)
    parts = [_one(each) for each in _parts(pieces)]
    if closed:
        parts = [_doubted(each) if len(each.text) == 1 else each for each in parts]
    return _closed_up(parts) if closed or len(pieces) < len(run) else parts


def _counts(pieces: Sequence[Word]) -> bool:
    """Whether a run counts from one on: the numbers of a table's columns."""
    return [word.text for word in pieces] == [str(at + 1) for at in range(len(pieces))]


def _doubted(word: Word) -> Word:
    return replace(word, confidence=min(word.confidence, _LONE))


def _closed_up(words: Sequence[Word]) -> list[Word]:
    """Words of one line of boxes, each reaching to the box that is empty behind it."""
    reach = [
        max(word.box.right, following.box.left - round(_SPACE * word.box.height))
        for word, following in pairwise(words)
    ]
    ends = [*reach, words[-1].box.right]
    return [
        replace(word, box=replace(word.box, right=right))
        for word, right in zip(words, ends, strict=True)
    ]


def _parts(pieces: Sequence[Word]) -> Iterator[list[Word]]:
    gaps = [word.box.left - before.box.right for before, word in pairwise(pieces)]
    usual = max(1.0, median(gaps))
    letters = sum(word.text.isalpha() for word in pieces) >= _LETTERS * len(pieces)
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
