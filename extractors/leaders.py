"""Dotted lines for filling in: rows of dots that Tesseract takes for letters.

Indonesian forms print the line that a value stands on as dots, close under its letters. Tesseract
joins both and reads neither.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from extractors.raster import Pixels, percentiles, shrunk

_LARGEST: Final = 0.0025
"""A dot's diameter, as a share of the page's long side: 9 pixels on A4 at 300 dpi."""
_APART: Final = 0.008
"""Dots of one row lie nearer to each other than this share."""
_FEWEST: Final = 10
_UNEVEN: Final = 0.35
"""How much gaps between dots may differ, as a share of their usual width."""
_COARSE: Final = 3
_TALLEST: Final = 3
"""Coarse pixels that a level row is high at most."""
_WORKING_SIDE: Final = 3600
"""Pixels of the long side at which dots are looked for: A4 at 300 dpi. Made smaller they fade."""
Stats = npt.NDArray[np.int32]


def erased(plain: Pixels) -> Pixels:
    """The grey page without dotted lines; the same page where it has none.

    Args:
        plain: The level page, (height, width).
    """
    factor = min(1.0, _WORKING_SIDE / max(plain.shape))
    small = shrunk(plain, factor)
    threshold, _ = cv2.threshold(small, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    mask = np.asarray(small < threshold, np.uint8)
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    side = max(small.shape)
    largest = max(3, round(_LARGEST * side))
    tiny = (stats[:, 2] <= largest) & (stats[:, 3] <= largest) & (stats[:, 4] > 1)
    dots = np.asarray(stats[tiny], np.int32)
    in_rows = dots[_in_rows(dots, mask.shape, round(_APART * side))]
    if not len(in_rows):
        return plain
    paper = int(percentiles(small[::4, ::4], 75)[0])
    clean = plain.copy()
    for left, top, wide, tall, _ in in_rows.tolist():
        # A dot is grey around its edge.
        down = slice(max(0, int((top - 1) / factor)), int((top + tall + 1) / factor) + 1)
        along = slice(max(0, int((left - 1) / factor)), int((left + wide + 1) / factor) + 1)
        clean[down, along] = paper
    return clean


def _in_rows(dots: Stats, shape: tuple[int, ...], apart: int) -> npt.NDArray[np.bool_]:
    """For each dot, whether it is one of many in a level row at even distances."""
    if len(dots) < _FEWEST:
        return np.zeros(len(dots), np.bool_)
    x, y = (dots[:, at] + dots[:, at + 2] // 2 for at in (0, 1))
    # Coarse enough that rows that waver by a pixel or two stay together.
    down, along = y // _COARSE, x // _COARSE
    canvas = np.zeros((shape[0] // _COARSE + 1, shape[1] // _COARSE + 1), np.uint8)
    canvas[down, along] = 1
    # Odd on both sides, or what is closed moves by a pixel.
    kernel = np.ones((3, 2 * (apart // _COARSE // 2) + 3), np.uint8)
    joined = cv2.morphologyEx(canvas, cv2.MORPH_CLOSE, kernel)
    _, labels, rows, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    row = labels[down, along]
    found = np.zeros(len(dots), np.bool_)
    for number in np.flatnonzero(np.bincount(row, minlength=len(rows)) >= _FEWEST).tolist():
        members = row == number
        if number and rows[number][3] <= _TALLEST and _even(np.sort(x[members])):
            found |= members
    return found


def _even(along: npt.NDArray[np.int32]) -> bool:
    gaps = np.diff(along)
    usual = float(np.median(gaps))
    return bool(np.mean(np.abs(gaps - usual) <= _UNEVEN * usual) >= 0.7)
