"""Whether two upright pages are scans of one and the same sheet.

Two forms that differ in one digit are not: that would hide a page. So words that were read in both
settle how the pages lie on each other, and whatever was read in one of them only has to look the
same in both, letter by letter; then all ink of each page has to be on the other. Runs in a light
child of the workshop.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
from rapidfuzz.distance import LCSseq

from dossier.model import Box, Page, Word
from extractors.raster import Matrix, Pixels, grey, load

_SIDE: Final = 2000
"""Pixels of the long side at which pages are compared, A4 at about 170 dpi."""
_OFF: Final = 0.006
"""How far off a word may lie, as a share of the long side: paper is not flat under a camera."""
_LEAST_WORDS: Final = 8
_SEARCH: Final = 7
_ALIGNED: Final = 0.85
_ALIKE_WORDS: Final = 0.7
_ALIKE_NUMBERS: Final = 0.93
_ALIKE_READ: Final = 0.65
_ALIKE_INK: Final = 0.92
"""Set on seed 7 of ``berkas-lab twins``: of 416 pairs that differ in a digit or a name none passes,
of 312 pairs of scans of one sheet nearly half do. A digit of small print on a worn copy of a card
looks 0.94 alike and 0.87 by its ink, so both have to be above that."""
_MARGIN: Final = 0.075
"""Share of the long side, 22 mm: holes, staples and dark edges lie there, of which a second scan
may have others. What was read there counts all the same."""
_CELL: Final = 40
_INK: Final = 0.012


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two pages are.

    Attributes:
        aligned: Share of the words read in both that lie on each other.
        common: Share of all words that were read in both.
        words: How alike the worst word looks that was read in one of them only; 1 without any.
        numbers: The same of words with digits.
        read: The same of words with digits that were read in both.
        ink: How alike the worst spot with ink on either of them is, margins left out; 0 where what
            was read settles it.
    """

    aligned: float
    common: float
    words: float
    numbers: float
    read: float
    ink: float


def same(one: Page, other: Page) -> bool:
    """Whether both pages, with their images, are scans of one sheet; in doubt not."""
    found = likeness(one, other)
    return found is not None and (
        found.aligned >= _ALIGNED
        and found.words >= _ALIKE_WORDS
        and found.numbers >= _ALIKE_NUMBERS
        and found.read >= _ALIKE_READ
        and found.ink >= _ALIKE_INK
    )


def likeness(one: Page, other: Page) -> Likeness | None:
    """How alike two pages are; None when they do not lie on each other at all."""
    if one.image is None or other.image is None:
        return None
    a, b = _small(one), _small(other)
    pairs, only_a, only_b = _paired(a[1], b[1])
    if len(pairs) < _LEAST_WORDS:
        return None
    matrix, aligned = _laid(pairs, _OFF * _SIDE)
    if matrix is None:
        return None
    height, width = a[0].shape
    moved = cv2.warpAffine(b[0], matrix[:2], (width, height), borderValue=(255,))
    laid = np.asarray(moved, np.uint8)
    places = [(word.text, word.box) for word in only_a]
    places += [(word.text, _moved(word.box, matrix)) for word in only_b]
    known = [(word.text, word.box) for word, _ in pairs]
    words, numbers, read = (
        _worst(a[0], laid, [box for text, box in each if _is_number(text) is digits])
        for each, digits in ((places, False), (places, True), (known, True))
    )
    settled = words < _ALIKE_WORDS or numbers < _ALIKE_NUMBERS
    return Likeness(
        aligned,
        2 * len(pairs) / (len(a[1]) + len(b[1])),
        words,
        numbers,
        read,
        0.0 if settled else _ink_alike(a[0], laid),
    )


def _is_number(text: str) -> bool:
    return any(each.isdigit() for each in text)


def _worst(a: Pixels, b: Pixels, places: list[Box]) -> float:
    return min((_letters_alike(a, b, box) for box in places), default=1.0)


def _small(page: Page) -> tuple[Pixels, list[Word]]:
    """The page in grey at comparing size, and its words there."""
    pixels = grey(load(str(page.image)))
    factor = _SIDE / max(pixels.shape)
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    small = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=way)
    text = page.texts[0]
    scale = factor * page.size[0] / text.size[0]
    words = [
        Word(bare, word.box.scaled(scale), word.confidence)
        for word in text.words
        if (bare := letters_of(word.text))
    ]
    return np.asarray(small, np.uint8), words


def letters_of(text: str) -> str:
    """Letters and digits of a word, without case."""
    return "".join(each for each in text.casefold() if each.isalnum())


def _paired(a: list[Word], b: list[Word]) -> tuple[list[tuple[Word, Word]], list[Word], list[Word]]:
    """Words that stand in both in the same order, and those of one page only."""
    pairs: list[tuple[Word, Word]] = []
    only_a: list[Word] = []
    only_b: list[Word] = []
    steps = LCSseq.opcodes([word.text for word in a], [word.text for word in b])
    for step in steps:
        if step.tag == "equal":
            pairs += zip(
                a[step.src_start : step.src_end], b[step.dest_start : step.dest_end], strict=True
            )
        else:
            only_a += a[step.src_start : step.src_end]
            only_b += b[step.dest_start : step.dest_end]
    return pairs, only_a, only_b


def _laid(pairs: list[tuple[Word, Word]], off: float) -> tuple[Matrix | None, float]:
    """How the other page has to be moved onto this one, and the share of words that fit then."""
    target = np.array([word.box.middle for word, _ in pairs])
    source = np.array([word.box.middle for _, word in pairs])
    found, inside = cv2.estimateAffine2D(source, target, ransacReprojThreshold=off)
    if np.shape(found) != (2, 3):  # None when there is none, whatever its types say
        return None, 0.0
    matrix = np.vstack([np.asarray(found, np.float64), [0.0, 0.0, 1.0]])
    if not 0.5 < abs(float(np.linalg.det(matrix[:2, :2]))) < 2:
        return None, 0.0
    return matrix, float(np.mean(inside))


def _letters_alike(a: Pixels, b: Pixels, box: Box) -> float:
    """How alike a word looks on both, by its worst letter; 1 is the same."""
    margin = _SEARCH
    part = _cut(a, box, 1)
    around = _cut(b, box, 1 + margin)
    if part is None or around is None or min(part.shape) < 6:
        return 1.0
    part, around = _soft(part), _soft(around)
    score = cv2.matchTemplate(around, part, cv2.TM_CCOEFF_NORMED)
    _, _, _, (x, y) = cv2.minMaxLoc(score)
    found = around[y : y + part.shape[0], x : x + part.shape[1]]
    wide = max(6, round(0.7 * part.shape[0]))
    worst = 1.0
    for left in range(0, max(1, part.shape[1] - wide // 2), max(2, wide // 2)):
        one, two = part[:, left : left + wide], found[:, left : left + wide]
        worst = min(worst, _correlation(one, two))
    return worst


def _correlation(one: Pixels, two: Pixels) -> float:
    """Correlation of two pieces; 1 where both are bare paper, 0 where only one of them is."""
    x, y = one.astype(np.float64), two.astype(np.float64)
    x, y = x - x.mean(), y - y.mean()
    spread = x.std(), y.std()
    if max(spread) < 12:
        return 1.0
    if min(spread) < 6:
        return 0.0
    return float((x * y).mean() / (spread[0] * spread[1]))


def _ink_alike(a: Pixels, b: Pixels) -> float:
    """The worst cell of the page with ink on either side: how alike it is, small moves allowed."""
    one, two = _soft(a), _soft(b)
    worst = 1.0
    height, width = a.shape
    edge = round(_MARGIN * _SIDE)
    for top in range(edge, height - edge - _CELL, _CELL):
        for left in range(edge, width - edge - _CELL, _CELL):
            box = Box(left, top, left + _CELL, top + _CELL)
            worst = min(worst, _cell_alike(one, two, box), _cell_alike(two, one, box))
    return worst


def _cell_alike(one: Pixels, two: Pixels, box: Box) -> float:
    part = one[box.top : box.bottom, box.left : box.right]
    if float(np.mean(part < 128)) < _INK:
        return 1.0
    around = _cut(two, box, _SEARCH)
    if around is None:
        return 1.0
    return float(cv2.matchTemplate(around, part, cv2.TM_CCOEFF_NORMED).max())


def _soft(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 1.2), np.uint8)


def _cut(pixels: Pixels, box: Box, margin: int) -> Pixels | None:
    grown = box.grown(margin)
    part = pixels[grown.top : grown.bottom, grown.left : grown.right]
    return part if part.size else None


def _moved(box: Box, matrix: Matrix) -> Box:
    corners = np.array(
        [
            [box.left, box.top, 1],
            [box.right, box.top, 1],
            [box.left, box.bottom, 1],
            [box.right, box.bottom, 1],
        ]
    )
    x, y, _ = matrix @ corners.T
    return Box(int(x.min()), int(y.min()), int(x.max()) + 1, int(y.max()) + 1)
