"""Upright page images read again, whole or in places. Called in children of the workshop."""

from __future__ import annotations

from dossier.model import Box, Line, PageText
from extractors.ocr import rapid, tesseract
from extractors.raster import load


def by_tesseract(image: str, boxes: tuple[Box, ...]) -> tuple[Line | None, ...]:
    """Tesseract's reading of each place."""
    return tesseract.read_lines(load(image), boxes)


def by_rapidocr(image: str, boxes: tuple[Box, ...]) -> tuple[Line | None, ...]:
    """RapidOCR's reading of each place."""
    return rapid.read_lines(load(image), boxes)


def whole_by_tesseract(image: str) -> PageText:
    """Tesseract's reading of the whole page."""
    return tesseract.read_page(load(image))


def whole_by_rapidocr(image: str) -> PageText:
    """RapidOCR's reading of the whole page."""
    return rapid.read_page(load(image))
