"""Pages with nothing on them: clean reverse sides, bleed-through, specks, punch holes.

Taking a page for blank loses it, reading a blank page costs two seconds. So only a page without
anything like letters and without a stroke of a pen is called blank unread; a doubtful one is read
first, and one with strokes that nobody can read is not blank either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from dossier.model import PageText
from extractors.ink import Ink

_STRONG: Final = 150
"""Grey below which ink is the page's own; what shines through from the other side is paler."""
_LETTERS: Final = 3
_FEW_LETTERS: Final = 40
_CERTAIN: Final = 0.6
_A_WORD: Final = 4
_MOST_LOOKED_AT: Final = 400
_MARGIN: Final = 0.04
_A4_TALL: Final = 297.0
"""Millimetres of the long side, which is taken for that of A4."""
_PEN: Final = 11
"""Pixels that are wider than a stroke at working size: 1.9 mm."""
_SHARP: Final = 30
_SMALLEST: Final = 2.2
"""Millimetres of the smallest mark that counts: less than a digit of 10 points, more than dust."""
_THIN: Final = 1.6


def surely(ink: Ink) -> bool:
    """Whether there is nothing like letters on the page, pale or not, and no stroke of a pen."""
    return _inner(ink) < _LETTERS and not _picture(ink) and not strokes(ink)


def strokes(ink: Ink) -> bool:
    """Whether something was written, stamped or drawn: lines that are sharp, however pale.

    What shines through from the other side is soft, or a row of specks where the scan is black and
    white; dust is smaller than any letter, and shadows are wider than a pen; holes, staples, folds
    and streaks of the feeder are known by their shape.
    Measured by ``berkas-lab blanks``.
    """
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_PEN, _PEN))
    fine = cv2.morphologyEx(ink.flat, cv2.MORPH_BLACKHAT, kernel)
    sharp = np.asarray(fine > _SHARP, np.uint8)
    mask = np.asarray(cv2.morphologyEx(sharp, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    unit = max(ink.size) / _A4_TALL
    long = np.maximum(stats[:, 2], stats[:, 3]) >= _SMALLEST * unit
    places = np.asarray(labels, np.int32)
    boxes = np.asarray(stats, np.int32)
    marks = [at for at in np.flatnonzero(long)[:_MOST_LOOKED_AT] if at]
    found = {at: _shape(places, boxes[at], int(at), unit) for at in marks}
    width, height = (side / unit for side in ink.size)
    return any(
        _inside(stats[at], ink.size)
        and not _wear(each, width, height)
        and _of_a_piece(sharp, places, boxes[at], int(at), _SMALLEST * unit)
        and not any(_punched(each, other, width, height) for other in found.values())
        for at, each in found.items()
    )


def perhaps(ink: Ink) -> bool:
    """Whether what is on the page is so little or so pale that reading must decide."""
    return int(np.sum(_dark(ink))) < _FEW_LETTERS and not _picture(ink)


def after_reading(ink: Ink, text: PageText) -> bool:
    """Whether a doubtful page turned out to have no words."""
    certain = [_letters(word.text) for word in text.words if word.confidence >= _CERTAIN]
    return perhaps(ink) and sum(count for count in certain if count >= 3) < _A_WORD


def a_word(ink: Ink) -> bool:
    """Whether some dark letters stand in a row, as even a single word does and dust does not."""
    dark = ink.glyphs[_dark(ink)]
    if len(dark) > _FEW_LETTERS:
        return True
    x, y = dark[:, 0] + dark[:, 2] / 2, dark[:, 1] + dark[:, 3] / 2
    size = np.maximum(dark[:, 2], dark[:, 3])
    alike = np.maximum(size[:, None], size) < 2 * np.minimum(size[:, None], size)
    for along, across in ((x, y), (y, x)):
        level = np.abs(across[:, None] - across) < 0.5 * size[:, None]
        near = np.abs(along[:, None] - along) < 6 * size[:, None]
        if np.any(np.sum(alike & level & near, axis=1) > _LETTERS):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Stroke:
    """A mark on the page: its middle, its extents along and across, its tilt; mm and degrees."""

    x: float
    y: float
    long: float
    short: float
    tilt: float


def _inside(box: npt.NDArray[np.int32], size: tuple[int, int]) -> bool:
    left, top, wide, tall = (int(each) for each in box[:4])
    edge_x, edge_y = _MARGIN * size[0], _MARGIN * size[1]
    return (
        left >= edge_x
        and top >= edge_y
        and left + wide <= size[0] - edge_x
        and top + tall <= size[1] - edge_y
    )


def _shape(
    labels: npt.NDArray[np.int32], box: npt.NDArray[np.int32], at: int, unit: float
) -> _Stroke:
    left, top, wide, tall = (int(each) for each in box[:4])
    rows, columns = np.nonzero(labels[top : top + tall, left : left + wide] == at)
    points = np.stack([columns + left, rows + top], axis=1).astype(np.float32)
    (x, y), sides, _ = cv2.minAreaRect(points)
    along = cv2.fitLine(points, cv2.DIST_L2, 0, 0.01, 0.01).ravel()
    degrees = abs(float(np.degrees(np.arctan2(along[1], along[0])))) % 90
    return _Stroke(
        x / unit,
        y / unit,
        (max(sides) + 1) / unit,
        (min(sides) + 1) / unit,
        min(degrees, 90 - degrees),
    )


def _of_a_piece(
    sharp: npt.NDArray[np.uint8],
    labels: npt.NDArray[np.int32],
    box: npt.NDArray[np.int32],
    at: int,
    size: float,
) -> bool:
    """Whether a mark is more than specks beside each other: one piece of it is of such a size."""
    left, top, wide, tall = (int(each) for each in box[:4])
    place = np.s_[top : top + tall, left : left + wide]
    own = np.where(labels[place] == at, sharp[place], 0).astype(np.uint8)
    _, _, pieces, _ = cv2.connectedComponentsWithStats(own, connectivity=8)
    return bool(np.any(np.maximum(pieces[1:, 2], pieces[1:, 3]) >= size))


def _wear(stroke: _Stroke, width: float, height: float) -> bool:
    """A staple in a corner, or a line right across the page: a fold, a streak of the feeder."""
    thin = stroke.short <= _THIN
    from_side = min(stroke.x, width - stroke.x)
    from_end = min(stroke.y, height - stroke.y)
    staple = thin and stroke.long < 16 and max(from_side, from_end) < 25
    across = thin and stroke.tilt <= 6 and stroke.long > 0.4 * min(width, height)
    return staple or across


def _punched(one: _Stroke, other: _Stroke, width: float, height: float) -> bool:
    """Two holes of a file punch, 80 mm apart (ISO 838) beside an edge."""
    distance = float(np.hypot(one.x - other.x, one.y - other.y))
    near = all(
        min(each.x, each.y, width - each.x, height - each.y) < 20 and each.long < 9
        for each in (one, other)
    )
    return near and abs(distance - 80) < 4


def _inner(ink: Ink) -> int:
    """Letters away from the edges, where scanners leave shadows and staples."""
    width, height = ink.size
    left, top, wide, tall = ink.glyphs.T
    x, y = left + wide / 2, top + tall / 2
    inside = (
        (x > _MARGIN * width)
        & (x < (1 - _MARGIN) * width)
        & (y > _MARGIN * height)
        & (y < (1 - _MARGIN) * height)
    )
    return int(np.sum(inside))


def _dark(ink: Ink) -> npt.NDArray[np.bool_]:
    """Which letters are dark enough to be on this side of the paper."""
    darkest = [
        int(np.percentile(ink.flat[top : top + tall, left : left + wide], 15))
        for left, top, wide, tall in ink.glyphs[:_MOST_LOOKED_AT]
    ]
    dark = np.zeros(len(ink.glyphs), np.bool_)
    dark[: len(darkest)] = np.array(darkest, np.int32) < _STRONG
    return dark


def _picture(ink: Ink) -> bool:
    """Whether something large lies on the page: a card, a photo, a drawing, a table."""
    width, height = ink.size
    left, top, wide, tall = ink.others.T
    inside = (
        (left > 0.03 * width)
        & (top > 0.03 * height)
        & (left + wide < 0.97 * width)
        & (top + tall < 0.97 * height)
        & (wide > 0.1 * width)
        & (tall > 0.04 * height)
    )
    return bool(np.any(inside))


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)
