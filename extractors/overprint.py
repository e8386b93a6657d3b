"""Stamps and signatures taken off the print they lie on, where their ink is lighter than print.

A stamp of an office lies across the line that names it, a signature across the name below it, and
Tesseract, which knows one threshold for a page, finds the letters of neither. Toner is darker than
the ink of stamps and pens: mostly in grey already, and clearly so in the channel in which coloured
ink is brightest (the dropout of form processing, chosen for each mark rather than for a form).
Marks that lie apart from print stay as they are, and so does all that is as dark as print.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from extractors.ink import Ink
from extractors.raster import Pixels, percentiles

_TALL: Final = 0.02
"""Height of a mark, as a share of the page's long side: 6 mm on A4, more than a line of print."""
_LARGE: Final = 0.35
"""Higher or wider than this share of the page is a frame, a table or a dark edge."""
_APART: Final = 40
"""Levels by which a mark is lighter than print at least."""
_BELOW: Final = 0.35
"""Print under a mark is darker than the mark by this share of their distance."""
_SURELY: Final = 0.6
"""What is darker by this share is print even where it is a speck: a full stop, the dot of an i."""
_MOSTLY: Final = 0.25
"""Share of a component that is lighter than print when it is a mark."""
_AMONG: Final = 0.03
"""Ink as dark as print within a mark, as a share of its own, that makes it lie on print."""
_INKED: Final = 0.8
"""Ink is darker than this share of the paper."""
_FINE: Final = 500
"""A mark of more pixels was scanned so finely that the edges of letters are two pixels wide."""
_SPECK: Final = 12
"""Fewer pixels as dark as print are the grain of a mark."""
_MOST: Final = 40
"""A page with more marks is a pattern: the smaller ones stay."""
_SAMPLE: Final = 400
"""Letters whose darkness is looked at."""
Mask = npt.NDArray[np.bool_]


def taken_off(pixels: Pixels, ink: Ink) -> Pixels:
    """The page without the marks that lie on its print.

    Args:
        pixels: The upright page, grey (height, width) or colour (height, width, 3).
        ink: Its ink.

    Returns:
        A page of the same shape; the page itself where it has no such mark.
    """
    marks = [box for box in ink.others.tolist() if _sized_as_mark(box, max(ink.mask.shape))]
    marks = sorted(marks, key=lambda box: -box[2] * box[3])[:_MOST]
    if not marks or not len(ink.glyphs):
        return pixels
    bright = _brightest(pixels)
    print_level = _print_level(bright, ink)
    result = pixels
    for left, top, wide, tall in marks:
        down = slice(int(top / ink.factor), int((top + tall) / ink.factor) + 1)
        along = slice(int(left / ink.factor), int((left + wide) / ink.factor) + 1)
        there = _Place(ink.mask[top : top + tall, left : left + wide], bright[down, along])
        mark = there.mark(print_level)
        if mark is not None:
            result = pixels.copy() if result is pixels else result
            result[down, along][mark] = round(there.paper)
    return result


def _sized_as_mark(box: list[int], side: int) -> bool:
    _, _, wide, tall = box
    return tall >= _TALL * side and max(wide, tall) <= _LARGE * side


def _brightest(pixels: Pixels) -> Pixels:
    if pixels.ndim == 2:
        return pixels
    blue, green, red = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(blue, green), red), np.uint8)


def _print_level(bright: Pixels, ink: Ink) -> float:
    """How dark print is: the usual darkest point of a letter."""
    step = max(1, len(ink.glyphs) // _SAMPLE)
    darkest = []
    for left, top, wide, tall in (ink.glyphs[::step] / ink.factor).astype(int).tolist():
        letter = bright[top : top + tall + 1, left : left + wide + 1]
        if letter.size:
            darkest.append(int(letter.min()))
    return float(np.median(darkest)) if darkest else 0.0


class _Place:
    """Where a mark may lie."""

    def __init__(self, mask: Pixels, bright: Pixels) -> None:
        """Args: the ink there, in working pixels; the page in its brightest channel."""
        self.bright = bright
        (self.paper,) = percentiles(bright, 90)
        largest = _largest(mask)
        self.component = _sized(largest, bright.shape) & (bright < _INKED * self.paper)
        filled = np.zeros(mask.shape, np.uint8)
        cv2.fillConvexPoly(filled, cv2.convexHull(cv2.findNonZero(largest)), 1)
        around = np.asarray(cv2.dilate(filled, np.ones((5, 5), np.uint8)), np.uint8)
        self.hull = _sized(around, bright.shape)

    def mark(self, print_level: float) -> Mask | None:
        """Where the mark is and no print; None where it is no mark, or lies on none."""
        # A stroke's own darkness is that of its middle.
        core = np.asarray(cv2.erode(self.bright, np.ones((3, 3), np.uint8)), np.uint8)
        levels = core[self.component]
        lighter = levels[levels > print_level + _APART]
        if len(lighter) < max(1, _MOSTLY * len(levels)):
            return None
        own = float(np.median(lighter))
        depth = own - print_level
        letters = _without_grain(
            self.bright < own - _BELOW * depth, self.bright < own - _SURELY * depth
        )
        on_print = np.count_nonzero(letters & self.component)
        if on_print < _AMONG * np.count_nonzero(self.component):
            return None
        # Print keeps the grey edges of its letters.
        edge = 3 if max(self.bright.shape) < _FINE else 5
        near = cv2.dilate(letters.astype(np.uint8), np.ones((edge, edge), np.uint8)) > 0
        return np.asarray(self.hull & ~near)


def _without_grain(mask: Mask, surely: Mask) -> Mask:
    """A mask without specks of which no pixel is as dark as print: not the dots of letters."""
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    kept = stats[:, cv2.CC_STAT_AREA] >= _SPECK
    kept[labels[surely]] = True
    kept[0] = False
    return np.asarray(kept[labels])


def _largest(mask: Pixels) -> Pixels:
    _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    return np.asarray(labels == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])), np.uint8)


def _sized(mask: Pixels, shape: tuple[int, ...]) -> Mask:
    return cv2.resize(mask, (shape[1], shape[0]), interpolation=cv2.INTER_NEAREST) > 0
