"""Harm of one sort done to a page, step by step: what the quality verdict is fitted on."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import cv2
import numpy as np

from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.image import Matrix, clip, grained

HARMS: Final[dict[str, tuple[float, ...]]] = {
    "buram": (1.0, 1.6, 2.4, 3.4, 5.0),
    "gelap": (0.6, 0.4, 0.25, 0.15, 0.08),
    "pucat": (0.5, 0.3, 0.2, 0.12, 0.07),
    "silau": (0.12, 0.2, 0.3, 0.4, 0.55),
    "terpotong": (0.04, 0.1, 0.18, 0.3, 0.45),
    "resolusi": (150, 110, 85, 65, 50),
    "miring": (4, 8, 12, 18, 27),
}
"""Every harm with its steps, the mildest first. ``buram``: standard deviation of the blur in
hundredths of an inch; ``gelap``: share of the light that is left; ``pucat``: share of the ink
that is left; ``silau``: width of the glare against that of the page; ``terpotong``: share of the
page that is outside; ``resolusi``: dots per inch that are left; ``miring``: degrees."""


def harmed(
    page: Delivered, harm: str, strength: float, generator: np.random.Generator
) -> Delivered:
    """Return the page with one harm done to it.

    Raises:
        KeyError: there is no such harm.
    """
    return _DOING[harm](page, strength, generator)


def _blurred(page: Delivered, strength: float, _: np.random.Generator) -> Delivered:
    sigma = strength * page.dpi / 100
    image = np.asarray(cv2.GaussianBlur(page.image, (0, 0), sigma), np.uint8)
    return replace(page, image=image, bilevel=False)


def _darkened(page: Delivered, strength: float, generator: np.random.Generator) -> Delivered:
    """A sensor's noise stays as the light goes."""
    dim = clip(page.image.astype(np.float32) * strength)
    return replace(page, image=grained(dim, generator, 4.0), bilevel=False)


def _faded(page: Delivered, strength: float, generator: np.random.Generator) -> Delivered:
    values = page.image.astype(np.float32)
    pale = clip(235 - (235 - values) * strength)
    return replace(page, image=grained(pale, generator, 3.0), bilevel=False)


def _glaring(page: Delivered, strength: float, generator: np.random.Generator) -> Delivered:
    """A lamp mirrored in the page: nothing left in the middle, a wide halo around."""
    corners = np.array([[0, 0, 1], [*page.sheet, 1]]).T
    mapped = page.matrix @ corners
    (x0, x1), (y0, y1) = (mapped[:2] / mapped[2]).tolist()
    x = x0 + (x1 - x0) * generator.uniform(0.25, 0.75)
    y = y0 + (y1 - y0) * generator.uniform(0.25, 0.75)
    wide = strength * abs(x1 - x0) / 2
    tall = wide * generator.uniform(0.5, 1.0)
    height, width = page.image.shape[:2]
    ys, xs = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    away = np.sqrt(((xs - x) / wide) ** 2 + ((ys - y) / tall) ** 2)
    light = np.clip(1.6 - away, 0, 1).astype(np.float32) ** 1.5 * 230
    light = np.asarray(cv2.resize(light, (width, height)), np.float32)
    if page.image.ndim == 3:
        light = light[:, :, None]
    return replace(page, image=clip(page.image.astype(np.float32) + light), bilevel=False)


def _cut(page: Delivered, strength: float, generator: np.random.Generator) -> Delivered:
    """A side of the sheet lies outside of the picture."""
    height, width = page.image.shape[:2]
    corners = np.array([[0, 0, 1], [page.sheet[0], 0, 1], [*page.sheet, 1], [0, page.sheet[1], 1]])
    mapped = page.matrix @ corners.T
    xs, ys = mapped[:2] / mapped[2]
    side = int(generator.integers(0, 4))
    left = round(xs.min() + strength * np.ptp(xs)) if side == 0 else 0
    right = round(xs.max() - strength * np.ptp(xs)) if side == 1 else width
    top = round(ys.min() + strength * np.ptp(ys)) if side == 2 else 0
    bottom = round(ys.max() - strength * np.ptp(ys)) if side == 3 else height
    moved = np.array([[1, 0, -max(left, 0)], [0, 1, -max(top, 0)], [0, 0, 1]], np.float64)
    part = page.image[max(top, 0) : bottom, max(left, 0) : right]
    return replace(page, image=np.ascontiguousarray(part), matrix=moved @ page.matrix)


def _coarse(page: Delivered, strength: float, _: np.random.Generator) -> Delivered:
    """Of a photograph the sheet's own resolution counts, not the picture's."""
    factor = min(1.0, strength / _dpi_of_sheet(page))
    size = (round(page.image.shape[1] * factor), round(page.image.shape[0] * factor))
    image = np.asarray(cv2.resize(page.image, size, interpolation=cv2.INTER_AREA), np.uint8)
    smaller = np.diag([factor, factor, 1.0])
    dpi = max(1, round(page.dpi * factor))
    return replace(page, image=image, matrix=smaller @ page.matrix, dpi=dpi, bilevel=False)


def _dpi_of_sheet(page: Delivered) -> float:
    corners = np.array([[0, 0, 1], [page.sheet[0], 0, 1]]).T
    mapped = page.matrix @ corners
    (x0, x1), (y0, y1) = (mapped[:2] / mapped[2]).tolist()
    return page.dpi * float(np.hypot(x1 - x0, y1 - y0)) / page.sheet[0]


def _tilted(page: Delivered, strength: float, generator: np.random.Generator) -> Delivered:
    height, width = page.image.shape[:2]
    angle = strength if generator.random() < 0.5 else -strength
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    tone = int(np.median(page.image[:8]))
    image = cv2.warpAffine(
        page.image,
        turn,
        (width, height),
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(tone, tone, tone),
    )
    matrix: Matrix = np.vstack([turn, [0, 0, 1]]) @ page.matrix
    return replace(page, image=np.asarray(image, np.uint8), matrix=matrix)


_DOING: Final[dict[str, Callable[[Delivered, float, np.random.Generator], Delivered]]] = {
    "buram": _blurred,
    "gelap": _darkened,
    "pucat": _faded,
    "silau": _glaring,
    "terpotong": _cut,
    "resolusi": _coarse,
    "miring": _tilted,
}
