"""A page as it arrives at the office."""

from dataclasses import dataclass
from typing import Literal

from lab.specimens.degrade.image import Image, Matrix

Turn = Literal[0, 90, 180, 270]


@dataclass(frozen=True, slots=True)
class Delivered:
    """A delivered page image with how it must be stored and where the sheet lies on it.

    ``matrix`` maps drawn pixels to delivered pixels; ``sheet`` is the drawn width and height;
    ``rotation`` the clockwise turn that makes the page upright once ``exif`` is honoured.
    """

    image: Image
    matrix: Matrix
    sheet: tuple[int, int]
    rotation: Turn
    dpi: int
    quality: int = 90  # JPEG
    bilevel: bool = False
    exif: int = 1  # orientation tag
