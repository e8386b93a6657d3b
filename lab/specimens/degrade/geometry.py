"""Skew and quarter turns shared by the flatbed tiers."""

import cv2
import numpy as np

from lab.specimens.degrade.delivered import Turn
from lab.specimens.degrade.image import Image, Matrix, quarter_turns, turn_matrix, warp


def skew(
    image: Image, degrees: float, border: int, shift: tuple[float, float] = (0, 0)
) -> tuple[Image, Matrix]:
    """Turn the image about its middle by a small angle, clockwise positive; the size stays."""
    height, width = image.shape[:2]
    rotation = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1.0)
    matrix = np.vstack([rotation, [0, 0, 1]]).astype(np.float64)
    matrix[0, 2] += shift[0]
    matrix[1, 2] += shift[1]
    return warp(image, matrix, (width, height), border), matrix


def turned(image: Image, matrix: Matrix, clockwise: Turn) -> tuple[Image, Matrix, Turn]:
    """Turn the image by quarters; returns the turn that makes it upright again."""
    height, width = image.shape[:2]
    back: dict[Turn, Turn] = {0: 0, 90: 270, 180: 180, 270: 90}
    full = turn_matrix(width, height, clockwise) @ matrix
    return quarter_turns(image, clockwise), full, back[clockwise]
