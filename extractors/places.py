"""Upright page images read again, whole or in places. Called in children of the workshop."""

from __future__ import annotations

from typing import Final

from dossier.model import Box, Line, PageText
from extractors.ocr import fusion, rapid, tesseract
from extractors.ocr.engine import Engine
from extractors.raster import load

# Each reader is a module; the type checker holds both to the contract.
TESSERACT: Final[Engine] = tesseract
RAPIDOCR: Final[Engine] = rapid
Looks = tuple[Line | None, ...]
"""One place as each look reads it."""


def by_tesseract(image: str, boxes: tuple[Box, ...]) -> tuple[Line | None, ...]:
    """Tesseract's reading of each place."""
    return TESSERACT.read_lines(load(image), boxes)


def by_rapidocr(image: str, boxes: tuple[Box, ...]) -> tuple[Line | None, ...]:
    """RapidOCR's reading of each place."""
    return RAPIDOCR.read_lines(load(image), boxes)


def look_again(image: str, places: tuple[tuple[Box, str], ...]) -> tuple[Looks, ...]:
    """What RapidOCR reads in each place in each way of a third look.

    Args:
        image: Path of the upright page image.
        places: Each a line with the characters that may stand on it.
    """
    pixels = load(image)
    return tuple(
        rapid.look_again(pixels, box, fusion.THIRD_LOOK, characters) for box, characters in places
    )


def whole_by_tesseract(image: str) -> PageText:
    """Tesseract's reading of the whole page."""
    return TESSERACT.read_page(load(image))


def whole_by_rapidocr(image: str) -> PageText:
    """RapidOCR's reading of a whole page of text."""
    pixels = load(image)
    return rapid.read_page(pixels, rapid.detect(pixels, coarse=True))
