"""Boxes to tick, which readers do not know: told by their ink, and put into the text as marks.

A box is a square of the height of a line, by itself, with words behind it: its four sides are
there, and little stands right before, over and under it. One is ticked where something is within.
Readers make of an empty one nothing, ``O`` or ``LJ``, and of a ticked one any letter: what they
read within a box gives way to the ballot boxes of Unicode, which those who use the text know.

Boxes come in numbers, and somebody leaves some of them open: a single square, or squares with
something in each of them, are numbered items, seals or letters in cells, and stay as they were
read. So do boxes that stand behind what they are for, and those of which it is not plain whether
anything is within.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from statistics import median
from typing import Final

import cv2
import numpy as np

from dossier.model import Box, Line, PageText, Word
from extractors.ink import Ink
from extractors.raster import Pixels
from extractors.ticked import EMPTY, MARKS, TICKED

_SMALLEST, _LARGEST = 0.8, 2.4
"""Heights of a word between which the side of a box is; letters are lower."""

_SQUARE: Final = 0.75
"""The shorter side is so much of the longer one."""

_STROKE: Final = 0.45
"""Heights of a word that a straight stroke is long which may be a side."""

_CLOSED: Final = 0.7
"""Straight strokes cover so much of each side, wherever a tick goes through it."""

_EDGE: Final = 0.15
"""So thick, in sides of the box, is what a side is looked for in: sheets lie a little askew."""

_AROUND, _BARE, _RULE = 0.35, 0.2, 0.9
"""So far around it, in sides of the box, less than this share of the paper is inked; a column
before it, higher than it is, of which that much is inked is a cell's rule. Over its right end a
tick may go on."""

_WITHIN: Final = 0.22
"""What is nearer to its edge, in sides of the box, is the edge's."""

_OPEN, _FULL, _BLACK = 0.04, 0.07, 0.75
"""Shares of its inside: with less ink it is open, with more it is ticked, with yet more no box but
a corner of a QR code."""

_ALIKE: Final = 0.25
"""The sides of boxes of one form differ by so much of one of them, at most."""

_NEAR, _LEVEL = 3.0, 0.3
"""Sides of a box between it and what it is for, at most; so far its middle may lie over or under
the words."""

_MARGIN: Final = 0.15
"""Within so many sides around it what a reader made of it has its middle."""

_SEEN: Final = 0.99
"""How certain it is that there is a box: it was not read, but found."""

_FEWEST: Final = 2
"""One box is no choice."""

_A_WORD: Final = 4
"""Of a box with a tick in it no reader makes so many letters."""

_LEAST: Final = 10
"""Pixels of a word's height, below which a box is a speck."""

_MOST, _CROWDED = 120, 3000
"""More squares on a page are a pattern, and a page of more words is no form."""


@dataclass(frozen=True, slots=True)
class _Square:
    """A box, in pixels of the page, and whether something stands in it."""

    box: Box
    ticked: bool


def marked(text: PageText, ink: Ink) -> PageText:
    """The text with a mark for each box to tick.

    Args:
        text: What one reader read on an upright page, or a PDF says of it; marks that it has stay
            where no box is seen.
        ink: The ink of that page.

    Returns:
        The same text where nothing is to be ticked.
    """
    words = [word for word in text.words if word.text not in MARKS]
    if not words or len(words) > _CROWDED:
        return text
    tall = ink.factor * median(word.box.height for word in words)
    squares = [] if tall < _LEAST else list(islice(_squares(ink, tall), _MOST + 1))
    if len(squares) > _MOST:
        return text
    boxes = [each for each in squares if not any(_of_a_word(each.box, word) for word in words)]
    rows = [(each, at) for each in boxes if (at := _row(each.box, text.lines)) is not None]
    placed = _of_one_form(rows)
    if len(placed) < _FEWEST or all(each.ticked for each, _ in placed):
        return text
    lines = [_cleared(line, [square.box for square, _ in placed]) for line in text.lines]
    for square, at in placed:
        lines[at] = _with_mark(lines[at], square)
    return replace(text, lines=tuple(line for line in lines if line.words))


def without(text: PageText) -> PageText:
    """A reader's text without the marks that were put into it, to be read over again."""
    if not any(word.text in MARKS for word in text.words):
        return text
    kept = (tuple(word for word in line.words if word.text not in MARKS) for line in text.lines)
    return replace(text, lines=tuple(Line(words) for words in kept if words))


def _squares(ink: Ink, tall: float) -> Iterator[_Square]:
    """Squares of which it is plain whether something is in them."""
    stroke = max(5, round(_STROKE * tall))
    lying = cv2.morphologyEx(ink.mask, cv2.MORPH_OPEN, np.ones((1, stroke), np.uint8))
    upright = cv2.morphologyEx(ink.mask, cv2.MORPH_OPEN, np.ones((stroke, 1), np.uint8))
    strokes = np.asarray(np.maximum(lying, upright), np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    for reach in stats[1:].tolist():
        shorter, longer = sorted(reach[2:4])
        if not (_SMALLEST * tall <= shorter and longer <= _LARGEST * tall):
            continue
        if shorter < _SQUARE * longer or not (found := _box_of(ink.mask, strokes, reach)):
            continue
        left, top, wide, high = found
        edge = max(2, round(_WITHIN * shorter))
        inside = ink.mask[top + edge : top + high - edge, left + edge : left + wide - edge]
        share = float(inside.mean()) if inside.size else 0.0
        if _OPEN <= share < _FULL or share > _BLACK:
            continue
        whole = (round(each / ink.factor) for each in (left, top, left + wide, top + high))
        yield _Square(Box(*whole), share >= _FULL)


def _box_of(
    mask: Pixels, strokes: Pixels, reach: Sequence[int]
) -> tuple[int, int, int, int] | None:
    """The box in a piece of straight strokes: a tick's upstroke may go on over its right end."""
    left, top, wide, high = reach[:4]
    side = min(wide, high)
    for at in dict.fromkeys(((left, top, wide, high), (left, top + high - side, side, side))):
        if _is_closed(strokes, *at) and _is_by_itself(mask, *at):
            return at
    return None


def _is_closed(strokes: Pixels, left: int, top: int, wide: int, high: int) -> bool:
    """Whether straight strokes go along all four sides, which those of a letter do not."""
    thick = max(2, round(_EDGE * min(wide, high)))
    right, bottom = left + wide, top + high
    sides = (
        strokes[top : top + thick, left:right].any(axis=0),
        strokes[bottom - thick : bottom, left:right].any(axis=0),
        strokes[top:bottom, left : left + thick].any(axis=1),
        strokes[top:bottom, right - thick : right].any(axis=1),
    )
    return all(float(side.mean()) >= _CLOSED for side in sides)


def _is_by_itself(mask: Pixels, left: int, top: int, wide: int, high: int) -> bool:
    """Whether nothing stands near it but the rule of a cell, and what a tick has over it."""
    far = max(2, round(_AROUND * min(wide, high)))
    right, bottom = left + wide, top + high
    over = mask[max(0, top - far) : max(0, top - 1), left : left + wide // 2]
    under = mask[bottom + 1 : bottom + far, left:right]
    behind = mask[top + high // 3 : bottom, right + 1 : right + far]
    column = mask[max(0, top - high // 2) : bottom + high // 2, max(0, left - far) : left - 1]
    before = column[:, column.mean(axis=0) < _RULE] if column.size else column
    return all(
        not each.size or float(each.mean()) < _BARE for each in (over, under, before, behind)
    )


def _of_one_form(placed: Sequence[tuple[_Square, int]]) -> list[tuple[_Square, int]]:
    """Those of one size, of which there are most."""

    def alike(middle: int) -> list[tuple[_Square, int]]:
        return [one for one in placed if abs(one[0].box.height - middle) <= _ALIKE * middle]

    return max((alike(each.box.height) for each, _ in placed), key=len, default=[])


def _of_a_word(box: Box, word: Word) -> bool:
    """Whether it is a letter of a word: ``O`` and ``P`` in a bold heading have straight sides."""
    letters = sum(each.isalnum() for each in word.text)
    return letters >= _A_WORD and word.box.contains(box.middle)


def _row(box: Box, lines: Sequence[Line]) -> int | None:
    """The line whose words a box is for; None where none stand behind it, or some nearer before."""
    side, y = box.width, box.middle[1]
    behind: list[tuple[float, int]] = []
    before: list[float] = []
    for at, line in enumerate(lines):
        for word in line.words:
            reach = _LEVEL * side
            level = word.box.top - reach <= y <= word.box.bottom + reach
            if not level or _in(word, box) or word.text in MARKS:
                continue
            if word.box.middle[0] > box.right:
                behind.append((max(0.0, word.box.left - box.right), at))
            elif word.text[-1].isalnum():
                before.append(max(0.0, box.left - word.box.right))
    gap, at = min(behind, default=(np.inf, 0))
    if gap > _NEAR * side or gap > min(before, default=np.inf):
        return None
    return at


def _in(word: Word, box: Box) -> bool:
    """Whether a word was read within a box: no wider than two of them, its mark beside it."""
    around = box.grown(round(_MARGIN * box.width))
    return word.box.width <= 2 * box.width and around.contains(word.box.middle)


def _cleared(line: Line, boxes: Sequence[Box]) -> Line:
    """The line without what was read within boxes."""
    kept = tuple(word for word in line.words if not any(_in(word, box) for box in boxes))
    return line if len(kept) == len(line.words) else Line(kept)


def _with_mark(line: Line, square: _Square) -> Line:
    mark = Word(TICKED if square.ticked else EMPTY, square.box, _SEEN)
    words = list(line.words)
    at = next((n for n, w in enumerate(words) if w.box.middle[0] > square.box.right), len(words))
    return Line((*words[:at], mark, *words[at:]))
