"""Which way is up, and by how much the page is askew, from the geometry of its letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ink import Boxes, Ink
from extractors.raster import Matrix, Pixels

MOST_SKEW: Final = 7.0
"""Degrees that a feeder or a hand at a scanner leaves; more is looked for only where the lines do
not agree on anything within."""
_FARTHEST: Final = 30.0
_CLEARER: Final = 1.25
_ENOUGH_LETTERS: Final = 12
_SAMPLE: Final = 700
_AT_A_TIME: Final = 8000
"""Distances that are looked at together. In larger arrays (128 KiB) the C library asks the system
for memory anew each time, which takes as long as the arithmetic."""
Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pose:
    """How a page lies.

    Attributes:
        rotation: Degrees clockwise, 0, 90, 180 or 270, that bring it upright.
        skew: Further degrees clockwise, the fine part.
        sure_axis: How clearly its lines run in one direction, 0 to 1.
        sure_up: How clearly the letters stand on their feet, 0 to 1; low in capitals.
    """

    rotation: int
    skew: float
    sure_axis: float
    sure_up: float


def pose(ink: Ink) -> Pose:
    """Judge by the letters; rotation 0 with no certainty where there are too few."""
    glyphs = ink.glyphs
    if len(glyphs) < _ENOUGH_LETTERS:
        return Pose(0, 0.0, 0.0, 0.0)
    lying, sure_axis = _direction(glyphs)
    boxes = _turned(glyphs, ink.size) if lying else glyphs
    skew = _skew(boxes)
    upside_down, sure_up = _feet(boxes, skew)
    rotation = (90 if lying else 0) + (180 if upside_down else 0)
    return Pose(rotation, skew, sure_axis, sure_up)


def turning(size: tuple[int, int], rotation: int, skew: float) -> tuple[Matrix, tuple[int, int]]:
    """The homography that turns a page upright, and the size of the page afterwards.

    Args:
        size: Width and height of the page before.
        rotation: Degrees clockwise: 0, 90, 180 or 270.
        skew: Further degrees clockwise. The page keeps the size of its right-angled turn, unless
            it is so far askew (over ``MOST_SKEW``) that its corners would be cut off.

    Returns:
        From pixels before to upright pixels (3 x 3), and width and height after.
    """
    width, height = size
    right_angled = {
        0: np.eye(3),
        90: np.array([[0.0, -1.0, height], [1.0, 0.0, 0.0], [0.0, 0.0, 1.0]]),
        180: np.array([[-1.0, 0.0, width], [0.0, -1.0, height], [0.0, 0.0, 1.0]]),
        270: np.array([[0.0, 1.0, 0.0], [-1.0, 0.0, width], [0.0, 0.0, 1.0]]),
    }[rotation]
    after = (height, width) if rotation in {90, 270} else (width, height)
    if not skew:
        return right_angled, after
    # OpenCV counts degrees against the clock.
    fine = cv2.getRotationMatrix2D((after[0] / 2, after[1] / 2), -skew, 1.0)
    roomy = _room(after, skew) if abs(skew) > MOST_SKEW else after
    fine[0, 2] += (roomy[0] - after[0]) / 2
    fine[1, 2] += (roomy[1] - after[1]) / 2
    return np.vstack([fine, [0.0, 0.0, 1.0]]) @ right_angled, roomy


def _room(size: tuple[int, int], skew: float) -> tuple[int, int]:
    """The size that a turned page takes up with all its corners."""
    sine, cosine = abs(np.sin(np.deg2rad(skew))), abs(np.cos(np.deg2rad(skew)))
    width, height = size
    return round(width * cosine + height * sine), round(width * sine + height * cosine)


def turned(pixels: Pixels, rotation: int, skew: float = 0.0) -> Pixels:
    """The page turned upright; corners that come into sight are paper-white."""
    codes = {
        90: cv2.ROTATE_90_CLOCKWISE,
        180: cv2.ROTATE_180,
        270: cv2.ROTATE_90_COUNTERCLOCKWISE,
    }
    square = np.asarray(cv2.rotate(pixels, codes[rotation]) if rotation else pixels, np.uint8)
    if not skew:
        return square
    matrix, size = turning((square.shape[1], square.shape[0]), 0, skew)
    return np.asarray(
        cv2.warpAffine(
            square,
            matrix[:2],
            size,
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(255, 255, 255),
        ),
        np.uint8,
    )


def _direction(glyphs: Boxes) -> tuple[bool, float]:
    """Whether lines run down the page instead of across it, and how clearly (0 to 1).

    Letters of a line are nearer to each other than lines are, so a letter's nearest neighbour
    lies along its line. Words that have run together say the same by their own shape.
    """
    picked = np.linspace(0, len(glyphs) - 1, min(_SAMPLE, len(glyphs))).astype(int)
    parts = np.array_split(picked, -(-len(picked) * len(glyphs) // _AT_A_TIME))
    level = np.concatenate([_beside_their_nearest(glyphs, part) for part in parts])
    votes = float(np.sum(level) + np.sum(glyphs[:, 2] > 2.2 * glyphs[:, 3]))
    against = float(np.sum(~level) + np.sum(glyphs[:, 3] > 2.2 * glyphs[:, 2]))
    total = max(votes + against, 1.0)
    return against > votes, abs(votes - against) / total


def _beside_their_nearest(glyphs: Boxes, picked: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
    """For each picked letter, whether the one nearest to it lies beside it, not above or below."""
    left, top, width, height = np.ascontiguousarray(glyphs.T, np.float64)
    apart_x, across = _apart(left, width, picked)
    apart_y, down = _apart(top, height, picked)
    gap = _length(np.maximum(across, 0), np.maximum(down, 0))
    gap += 0.01 * _length(apart_x, apart_y)
    rows = np.arange(len(picked))
    gap[rows, picked] = np.inf
    # The dot of an i and the parts of a broken letter overlap their neighbour's box.
    np.copyto(gap, np.inf, where=(across < 0) & (down < 0))
    nearest = np.argmin(gap, axis=1)
    return np.asarray(across[rows, nearest] >= down[rows, nearest])


def _apart(start: Points, length: Points, picked: npt.NDArray[np.int64]) -> tuple[Points, Points]:
    """How far picked boxes are from all, along one axis: middle to middle, and edge to edge.

    Gaps between boxes, too, since between their centres wide words would seem far apart.
    """
    half = length / 2
    middle = start + half
    between = np.abs(middle[picked, None] - middle)
    return between, between - (half[picked, None] + half)


def _length(x: Points, y: Points) -> Points:
    """As NumPy's hypot, which takes some times as long; in place of its first argument."""
    x *= x
    y *= y
    x += y
    return np.asarray(np.sqrt(x, out=x))


def _turned(glyphs: Boxes, size: tuple[int, int]) -> Boxes:
    """Boxes of a page that is turned a quarter clockwise."""
    left, top, width, height = glyphs.T
    return np.stack([size[1] - top - height, left, height, width], axis=1)


def _skew(glyphs: Boxes) -> float:
    """Degrees clockwise that make the lines level: feet and heads then fall on few rows."""
    middle = glyphs[:, 0] + glyphs[:, 2] / 2
    feet = np.stack([middle, glyphs[:, 1] + glyphs[:, 3]], axis=1).astype(np.float64)
    heads = np.stack([middle, glyphs[:, 1]], axis=1).astype(np.float64)
    best = _coarse(feet, heads)
    for reach, step, row in ((0.3, 0.05, 1.5), (0.06, 0.01, 1.0)):
        angles = np.arange(best - reach, best + reach + step / 2, step)
        best = _middle_of_peak(angles, _scores(feet, heads, angles, row))
    return round(best, 3)


def _coarse(feet: Points, heads: Points) -> float:
    """The angle within the usual ones, or a far one under which the lines are clearly crisper."""
    row, step = 3.0, 0.25
    angles = np.arange(-_FARTHEST, _FARTHEST + step / 2, step)
    usual = np.abs(angles) <= MOST_SKEW
    scores = _scores(feet, heads, angles[usual], row)
    near = _middle_of_peak(angles[usual], scores)
    if _stands_out(scores) and abs(near) < MOST_SKEW - step:
        return near
    far = _scores(feet, heads, angles, row)
    if far.max() > _CLEARER * scores.max():
        return _middle_of_peak(angles, far)
    return near if abs(near) < MOST_SKEW - step else 0.0


def _stands_out(scores: Points) -> bool:
    """Whether one angle is much better than most: letters then do lie on lines under it."""
    return float(scores.max()) > _CLEARER * float(np.median(scores))


def _scores(feet: Points, heads: Points, angles: Points, row: float) -> Points:
    return np.array([_concentration(feet, a, row) + _concentration(heads, a, row) for a in angles])


def _concentration(points: Points, angle: float, row: float) -> float:
    """How much points fall on the same rows after a clockwise turn by ``angle`` degrees."""
    turn = np.deg2rad(angle)
    y = points[:, 0] * np.sin(turn) + points[:, 1] * np.cos(turn)
    total = 0.0
    for phase in (0.0, 0.5):
        rows = np.floor(y / row + phase).astype(np.int64)
        counts = np.bincount(rows - rows.min())
        total += float(np.sum(counts.astype(np.float64) ** 2))
    return total


def _middle_of_peak(angles: Points, scores: Points) -> float:
    """The weighted middle of the scores around the highest."""
    top = int(np.argmax(scores))
    near = slice(max(0, top - 2), top + 3)
    weight = np.maximum(scores[near] - 0.7 * scores[top], 0.0)
    return float(np.sum(angles[near] * weight) / np.sum(weight))


def _feet(glyphs: Boxes, skew: float) -> tuple[bool, float]:
    """Whether the page stands on its head, and how clearly (0 to 1).

    Latin small letters reach above their body (b d f h k l t, capitals) about twice as often as
    below it (g j p q y).
    """
    turn = np.deg2rad(skew)
    x = glyphs[:, 0] + glyphs[:, 2] / 2
    level = np.cos(turn)
    top = x * np.sin(turn) + glyphs[:, 1] * level
    bottom = top + glyphs[:, 3]
    above = below = 0
    for line in _lines(top, bottom):
        tops, bottoms = top[line], bottom[line]
        body_top, body_bottom = np.median(tops), np.median(bottoms)
        body = body_bottom - body_top
        # Heights of one letter only: words that ran together reach both ways.
        single = (bottoms - tops) < 1.8 * body
        above += int(np.sum((tops < body_top - 0.18 * body) & single))
        below += int(np.sum((bottoms > body_bottom + 0.18 * body) & single))
    total = above + below
    if total < _ENOUGH_LETTERS:
        return False, 0.0
    return below > above, abs(above - below) / total


def _lines(top: Points, bottom: Points) -> list[npt.NDArray[np.int64]]:
    """Groups of at least eight letters whose middles lie on one row."""
    middle = (top + bottom) / 2
    order = np.argsort(middle)
    height = float(np.median(bottom - top))
    jumps = np.flatnonzero(np.diff(middle[order]) > 0.35 * height)
    groups = np.split(order, jumps + 1)
    return [group for group in groups if len(group) >= 8 and np.ptp(middle[group]) < 2.5 * height]
