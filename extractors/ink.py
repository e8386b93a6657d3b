"""Where the ink is: the page evened out, and the specks that could be letters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from extractors.raster import Pixels, grey, shrunk

WORKING_SIDE: Final = 1700
"""Pixels of the long side at which ink is looked at: A4 at about 145 dpi."""
_SMALL_SIDE: Final = 500
_RIM: Final = 10
_EVEN: Final = 0.95
"""Dim against bright paper: of 140 scans 2 lie lower, of 82 photographs 77."""
Boxes = npt.NDArray[np.int32]
"""(n, 4): left, top, width, height."""


@dataclass(frozen=True, slots=True)
class Ink:
    """The ink of a page at working size.

    Attributes:
        grey: The grey page.
        mask: 1 where there is ink, (height, width).
        flat: The grey page with its background made even, 255 is paper.
        factor: Working pixels for one pixel of the page that was looked at.
        glyphs: Boxes of components with the size of letters or short words.
        others: Boxes of larger components: rules, frames, pictures, dark edges.
    """

    grey: Pixels
    mask: Pixels
    flat: Pixels
    factor: float
    glyphs: Boxes
    others: Boxes

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in working pixels."""
        return self.mask.shape[1], self.mask.shape[0]


def find(pixels: Pixels) -> Ink:
    """Find the ink of a page, under uneven light as well."""
    plain = grey(pixels)
    factor = min(1.0, WORKING_SIDE / max(plain.shape))
    small = shrunk(plain, factor)
    flat = flattened(small)
    threshold, _ = cv2.threshold(flat, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    # Otsu on a page without ink cuts the noise in two; even paper is lighter than this, and what
    # shines through from the other side mostly, too. Text so pale that a copier lost it is not.
    cut = min(max(float(threshold), 110.0), 215.0)
    mask = np.asarray(flat < cut, np.uint8)
    glyphs, others = _sorted_components(mask)
    return Ink(small, mask, flat, factor, glyphs, others)


def evened(plain: Pixels) -> Pixels:
    """The grey page, made even where light fell unevenly on it; the same where it did not.

    Of 12 photographed letters Tesseract, which knows one threshold for a page, had 22 % of the
    characters wrong as they came and 5 % made even. On scans nothing is gained, RapidOCR gains
    nothing either.
    """
    background = _small_background(plain)
    dim, bright = np.percentile(background[_RIM:-_RIM, _RIM:-_RIM], (10, 90))
    return flattened(plain) if float(dim) < _EVEN * max(float(bright), 1.0) else plain


def flattened(plain: Pixels) -> Pixels:
    """Divide a grey page by its background, so that paper is white everywhere."""
    background = _background(plain)
    return np.asarray(cv2.divide(plain, background, scale=255.0), np.uint8)


def _background(plain: Pixels) -> Pixels:
    """The paper without what is on it."""
    height, width = plain.shape
    grown = cv2.resize(_small_background(plain), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(np.maximum(grown, 1), np.uint8)


def _small_background(plain: Pixels) -> Pixels:
    """The same at a small size: bright neighbourhoods, smoothed."""
    small = shrunk(plain, min(1.0, _SMALL_SIDE / max(plain.shape)))
    # Wider than a stroke of a heading at this size, narrower than a shadow.
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15))
    closed = cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel)
    return np.asarray(cv2.GaussianBlur(closed, (0, 0), 5), np.uint8)


def _sorted_components(mask: Pixels) -> tuple[Boxes, Boxes]:
    _, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    boxes = np.asarray(stats[1:], np.int32)
    if not len(boxes):
        return np.zeros((0, 4), np.int32), np.zeros((0, 4), np.int32)
    width, height, area = boxes[:, 2], boxes[:, 3], boxes[:, 4]
    side = max(mask.shape)
    short, long = np.minimum(width, height), np.maximum(width, height)
    # Letters of 6 to 40 points on A4, alone or run together to a word, in either direction.
    letters = (
        (long >= 0.0035 * side)
        & (short >= 0.002 * side)
        & (short <= 0.03 * side)
        & (long <= 0.12 * side)
        & (area >= 0.12 * width * height)
    )
    large = (long > 0.12 * side) | (short > 0.03 * side)
    return boxes[letters, :4], boxes[large, :4]
