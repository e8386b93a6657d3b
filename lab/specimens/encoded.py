"""A delivered page in the bytes of its file, so that a dossier never holds all its pixels."""

import io
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PIL import Image as Pil

from lab.specimens.degrade.delivered import Delivered, Turn
from lab.specimens.degrade.image import Image, Matrix

Coding = Literal["jpeg", "png", "group4"]
_JFIF_END = 20  # start of image and the JFIF segment that Pillow writes first
_ORIENTATION = 0x0112


@dataclass(frozen=True, slots=True)
class Encoded:
    """A page in bytes; ``width`` and ``height`` are those of the stored pixels.

    ``matrix``, ``sheet``, ``rotation``, ``dpi`` and ``exif`` are those of ``Delivered``.
    """

    data: bytes
    coding: Coding
    width: int
    height: int
    gray: bool
    matrix: Matrix
    sheet: tuple[int, int]
    rotation: Turn
    dpi: int
    exif: int


def encode(page: Delivered, *, lossless: bool, bilevel: bool) -> Encoded:
    """Return the page in bytes.

    Args:
        page: the page as delivered.
        lossless: whether it goes into a file without loss (PNG, TIFF).
        bilevel: whether a page of black and white may be stored as group 4.
    """
    coding: Coding = "png" if lossless else "jpeg"
    if page.bilevel and bilevel:
        coding = "group4"
    height, width = page.image.shape[:2]
    return Encoded(
        _bytes(page.image, coding, page.dpi, page.quality),
        coding,
        width,
        height,
        page.image.ndim == 2,
        page.matrix,
        page.sheet,
        page.rotation,
        page.dpi,
        page.exif,
    )


def _bytes(image: Image, coding: Coding, dpi: int, quality: int) -> bytes:
    picture, buffer = Pil.fromarray(np.ascontiguousarray(image)), io.BytesIO()
    resolution = (dpi, dpi)
    if coding == "group4":
        picture = picture.convert("1", dither=Pil.Dither.NONE)
        one_strip = {278: picture.height}
        picture.save(buffer, "TIFF", compression="group4", dpi=resolution, tiffinfo=one_strip)
    elif coding == "png":
        picture.save(buffer, "PNG", dpi=resolution, compress_level=3)
    else:
        picture.save(buffer, "JPEG", quality=quality, dpi=resolution)
    return buffer.getvalue()


def picture_of(page: Encoded) -> Pil.Image:
    """Return the stored pixels."""
    return Pil.open(io.BytesIO(page.data))


def strip_of(page: Encoded) -> tuple[bytes, bool]:
    """Return the group 4 strip of a bilevel page and whether 1 stands for black in it."""
    with picture_of(page) as tiff:
        offset, count = tiff.tag_v2[273][0], tiff.tag_v2[279][0]  # type: ignore[attr-defined]
        black_is_one = tiff.tag_v2[262] == 1  # type: ignore[attr-defined]
    return page.data[offset : offset + count], black_is_one


def jpeg_with_exif(page: Encoded) -> bytes:
    """Return the JPEG with its orientation, as a telephone stores it."""
    if page.exif == 1:
        return page.data
    tags = Pil.Exif()
    tags[_ORIENTATION] = page.exif
    content = tags.tobytes()
    segment = b"\xff\xe1" + (len(content) + 2).to_bytes(2, "big") + content
    return page.data[:_JFIF_END] + segment + page.data[_JFIF_END:]
