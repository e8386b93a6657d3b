"""A page as pixels, before anything was done to it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

# Pages are worked on side by side, a processor each: OpenCV's own threads would only wait for one
# another, which costs half as much again as what they do.
cv2.setNumThreads(1)

Pixels = npt.NDArray[np.uint8]
"""Grey (height, width) or colour in the order of OpenCV (height, width, 3)."""
Matrix = npt.NDArray[np.float64]
"""A homography, (3, 3)."""

LONG_SIDE = 3508
"""Pixels of the long side that is enough for any page: A4 at 300 dpi."""
SHORT_SIDE = 2480
_COARSE = 130
_RAISED = 200
"""Measured on a letter in 11 points through JPEG: Tesseract's character error at 72 dpi falls from
1.1 to 0.1 % when the page is raised to 200 dpi, at 90 and 100 from 0.1 to 0, and no more at 300."""


@dataclass(frozen=True, slots=True)
class Raster:
    """A page as it came, at the resolution in which it is read.

    Attributes:
        pixels: The picture.
        scale: Pixels here for one pixel of the page as it came: 1 or less for a fine page that was
            reduced, more for a coarse one that was raised.
        dpi: Resolution of ``pixels`` where the file tells it truly, else None.
        came_dpi: Resolution of the page as it came, the same way.
        camera: Whether the file says that a camera took it.
        drawn: Whether it was drawn from a description, so that no scanner or camera made it.
    """

    pixels: Pixels
    scale: float
    dpi: float | None
    camera: bool = False
    drawn: bool = False

    @property
    def came_dpi(self) -> int | None:
        """Resolution of the page as it came, where it is known."""
        return round(self.dpi / self.scale) if self.dpi else None


def fitting(width: float, height: float) -> float:
    """The factor, at most 1, that brings a picture within the sides that are enough."""
    long, short = max(width, height), min(width, height)
    return min(1.0, LONG_SIDE / long, SHORT_SIDE / short) if short > 0 else 1.0


def shrunk(pixels: Pixels, factor: float) -> Pixels:
    """The picture made smaller by averaging; the same when the factor is 1 or more."""
    if factor >= 1:
        return pixels
    height, width = pixels.shape[:2]
    size = (max(1, round(width * factor)), max(1, round(height * factor)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def raised(raster: Raster, dpi: float | None) -> Raster:
    """A coarse page made finer, as Tesseract wants letters of some size; any other as it is.

    Args:
        raster: The page.
        dpi: Its resolution, as near as it is known.
    """
    if dpi is None or dpi >= _COARSE or raster.camera or raster.drawn:
        return raster
    height, width = raster.pixels.shape[:2]
    factor = min(_RAISED / dpi, 3.0, LONG_SIDE / max(height, width))
    if factor <= 1:
        return raster
    grown = cv2.resize(raster.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    return replace(
        raster,
        pixels=np.asarray(grown, np.uint8),
        scale=raster.scale * factor,
        dpi=raster.dpi * factor if raster.dpi else None,
    )


def grey(pixels: Pixels) -> Pixels:
    """The picture in grey."""
    if pixels.ndim == 2:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY), np.uint8)


def colour(pixels: Pixels) -> Pixels:
    """The picture with three channels."""
    if pixels.ndim == 3:
        return pixels
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_GRAY2BGR), np.uint8)


def without_false_colour(pixels: Pixels) -> Pixels:
    """Grey when the colours are no more than noise, which halves the work that follows."""
    if pixels.ndim == 2:
        return pixels
    sample = pixels[::8, ::8].astype(np.int16)
    spread = sample.max(axis=2) - sample.min(axis=2)
    return grey(pixels) if float(np.mean(spread > 24)) < 0.001 else pixels


def percentiles(pixels: Pixels, *shares: float) -> list[float]:
    """Bit for bit as NumPy's of all values, which orders them where to count them is enough.

    Args:
        pixels: Grey values, in any shape, one at least.
        shares: Each 0 to 100.
    """
    counts = np.bincount(np.ravel(pixels), minlength=256)
    upto = np.cumsum(counts)
    found = []
    for share in shares:
        at = (pixels.size - 1) * (share / 100)
        below = int(at)
        low, high = np.searchsorted(
            upto, (below, min(below + 1, pixels.size - 1)), "right"
        ).tolist()
        rest = at - below
        # Which way round NumPy goes decides the last bit.
        far = low + (high - low) * rest if rest < 0.5 else high - (high - low) * (1 - rest)
        found.append(float(far))
    return found


def load(path: str) -> Pixels:
    """Read a picture that we wrote ourselves; OSError when it is not there."""
    pixels = cv2.imread(path, cv2.IMREAD_UNCHANGED)
    if pixels is None:
        msg = f"no picture at {path}"
        raise OSError(msg)
    return np.asarray(pixels, np.uint8)
