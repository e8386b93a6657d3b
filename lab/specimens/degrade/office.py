"""Tier ``office``: photocopies through a feeder, worn, crooked, at times 1-bit."""

import cv2
import numpy as np

from lab.specimens.degrade import wear
from lab.specimens.degrade.delivered import Delivered, Turn
from lab.specimens.degrade.geometry import skew, turned
from lab.specimens.degrade.image import Image, grained, gray

_TURNS: tuple[Turn, ...] = (90, 180, 270)


def scan(
    image: Image, dpi: int, generator: np.random.Generator, *, reverse: Image | None = None
) -> Delivered:
    """Return the page as it comes out of an office: copied, worn, crooked, a quarter turned.

    Args:
        image: the drawn page, RGB.
        dpi: its resolution.
        generator: all chance comes from here.
        reverse: the other side of the sheet, for bleed-through.
    """
    height, width = image.shape[:2]
    copies = int(generator.choice(3, p=[0.3, 0.5, 0.2]))
    colour = copies == 0 and generator.random() < 0.35
    page = image if colour else gray(image)
    if not colour:
        page = _worn(page, dpi, generator, copies, reverse)
    angle = float(np.clip(generator.normal(0, 1.1), -4, 4))
    shift = (float(generator.normal(0, 0.006)) * width, float(generator.normal(0, 0.004)) * height)
    border = 20 if generator.random() < 0.12 else int(generator.integers(225, 256))
    page, matrix = skew(page, angle, border, shift)
    page = grained(page, generator, float(generator.uniform(1.5, 5)))
    clockwise: Turn = 0
    if generator.random() < 0.25:
        clockwise = _TURNS[int(generator.choice(3, p=[0.35, 0.3, 0.35]))]
    bilevel = not colour and generator.random() < 0.33
    if bilevel:
        page = _threshold(page, generator)
    page, matrix, rotation = turned(page, matrix, clockwise)
    return Delivered(
        page,
        matrix,
        (width, height),
        rotation,
        dpi,
        quality=int(generator.integers(62, 88)),
        bilevel=bilevel,
    )


def _worn(
    page: Image, dpi: int, generator: np.random.Generator, copies: int, reverse: Image | None
) -> Image:
    if reverse is not None and generator.random() < 0.6:
        page = wear.bleed(page, gray(reverse), float(generator.uniform(0.05, 0.17)))
    page = wear.copied(page, generator, copies)
    if copies and generator.random() < 0.58:
        page = wear.toner_loss(page, generator, float(generator.uniform(0.15, 0.52)))
    if copies:
        page = wear.specks(page, generator, float(generator.choice([0.00004, 0.0002, 0.0007])))
    if generator.random() < 0.3:
        page = wear.punch_holes(page, generator, dpi)
    if generator.random() < 0.25:
        page = wear.staple(page, generator, dpi)
    if copies and generator.random() < 0.28:
        page = wear.copy_border(page, generator)
    return page


def _threshold(page: Image, generator: np.random.Generator) -> Image:
    """Return black and white, as fax and copier scanners save: a fixed or a local threshold."""
    if generator.random() < 0.6:
        level = float(generator.uniform(150, 195))
        return np.asarray(cv2.threshold(page, level, 255, cv2.THRESH_BINARY)[1], dtype=np.uint8)
    local = cv2.adaptiveThreshold(
        page,
        255,
        cv2.ADAPTIVE_THRESH_MEAN_C,
        cv2.THRESH_BINARY,
        51,
        float(generator.uniform(14, 24)),
    )
    return np.asarray(local, dtype=np.uint8)
