"""Tier ``clean``: a flatbed scanner in order, 200-300 dpi, gray or colour."""

import cv2
import numpy as np

from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.geometry import skew
from lab.specimens.degrade.image import Image, grained, gray


def scan(image: Image, dpi: int, generator: np.random.Generator, *, colour: bool) -> Delivered:
    """Return the page as a clean flatbed delivers it: skew up to 0.5 degrees, faint noise."""
    height, width = image.shape[:2]
    paper = image if colour else gray(image)
    angle = float(np.clip(generator.normal(0, 0.2), -0.5, 0.5))
    turned, matrix = skew(paper, angle, int(generator.integers(235, 252)))
    if generator.random() < 0.6:
        turned = np.asarray(
            cv2.GaussianBlur(turned, (3, 3), float(generator.uniform(0.3, 0.6))), np.uint8
        )
    white = float(generator.uniform(0.955, 1.0))
    turned = np.asarray(cv2.convertScaleAbs(turned, alpha=white), dtype=np.uint8)
    turned = grained(turned, generator, float(generator.uniform(0.8, 2.6)))
    return Delivered(
        turned, matrix, (width, height), 0, dpi, quality=int(generator.integers(85, 95))
    )
