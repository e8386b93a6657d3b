"""Where a page was said to lie, against where the specimen says it does."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from dossier.model import Homography
from lab.specimens.single import SinglePage

Matrix = npt.NDArray[np.float64]
Point = tuple[float, float]


def to_drawn(truth: SinglePage, transform: Homography) -> Matrix:
    """From upright pixels, over the page as it came, to pixels of the drawn page."""
    return np.asarray(np.linalg.inv(np.array(truth.matrix)) @ np.array(transform), np.float64)


def moved(matrix: Matrix, point: Point) -> Point:
    """A point under a homography."""
    x, y, w = matrix @ (point[0], point[1], 1.0)
    return float(x / w), float(y / w)


def tilt(truth: SinglePage, transform: Homography) -> float:
    """Degrees clockwise by which the print is still turned on the upright page, -180 to 180.

    Looked at in the middle of what is printed: a photograph may have several.
    """
    boxes = [word.box for line in truth.lines for word in line]
    x = (min(b[0] for b in boxes) + max(b[2] for b in boxes)) / 2
    y = (min(b[1] for b in boxes) + max(b[3] for b in boxes)) / 2
    there = np.asarray(np.linalg.inv(to_drawn(truth, transform)), np.float64)
    start, end = moved(there, (x - 50, y)), moved(there, (x + 50, y))
    return math.degrees(math.atan2(end[1] - start[1], end[0] - start[0]))


def corner_error(
    quad: Sequence[Point], size: tuple[int, int], transform: Homography
) -> tuple[float, float]:
    """How far the corners of the upright page lie from those of the sheet.

    Args:
        quad: The sheet's corners on the page as it came, clockwise.
        size: Width and height of the upright page.
        transform: From upright pixels to the page as it came.

    Returns:
        The mean and the largest distance, as a share of the sheet's longer diagonal, whichever
        way up the page was laid.
    """
    width, height = size
    matrix = np.array(transform)
    found = np.array([moved(matrix, p) for p in ((0, 0), (width, 0), (width, height), (0, height))])
    wanted = np.array(quad)
    diagonal = max(np.linalg.norm(wanted[0] - wanted[2]), np.linalg.norm(wanted[1] - wanted[3]))
    off = min(
        (np.linalg.norm(np.roll(found, turn, axis=0) - wanted, axis=1) for turn in range(4)),
        key=lambda each: float(np.mean(each)),
    )
    return float(np.mean(off) / diagonal), float(np.max(off) / diagonal)
