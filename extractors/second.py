"""What the heavy child does with a page: settle its direction, and read it by RapidOCR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

import cv2
import numpy as np

from dossier.model import Box, PageText
from extractors import ink, unread, upright
from extractors.ocr import fusion, rapid
from extractors.ocr.fusion import Help
from extractors.ocr.rapid import Corners
from extractors.raster import Pixels, load

Direction = Literal["settled", "open"]
_CERTAIN: Final = 0.9
_MARGIN: Final = 3
"""Pixels around a line that was found, in which words of it may have their middle."""


def read(image: str, direction: Direction) -> tuple[int, PageText]:
    """Read an upright page image; turn it first when it turns out not to be upright.

    Args:
        image: Path of the page image; written anew when the page is turned.
        direction: Whether it is ``settled`` already or ``open``.

    Returns:
        The degrees clockwise by which it was turned, and what was read.
    """
    pixels = load(image)
    lines = rapid.detect(pixels)
    turn = 0 if direction == "settled" else _turn(pixels, lines)
    if turn:
        pixels = upright.turned(pixels, turn)
        cv2.imwrite(image, pixels, [cv2.IMWRITE_JPEG_QUALITY, 92])
        lines = rapid.detect(pixels)
    return turn, rapid.read_page(pixels, lines)


def help_out(image: str, text: PageText, wanted: Help, passed_over: Sequence[Box]) -> PageText:
    """Read those lines of a page of text again that Tesseract was not sure of or passed over.

    Args:
        image: Path of the upright page image.
        text: What Tesseract read on it.
        wanted: Whether all lines of the page are looked for, or those that were seen are read.
        passed_over: Lines of print that it did not read at all.
    """
    pixels = load(image)
    lines = rapid.detect(pixels, coarse=True) if wanted == "looking over" else []
    found = {_around(line): line for line in lines}
    return fusion.helped(
        text,
        list(found),
        passed_over,
        lambda asked: rapid.read_quads(
            pixels, [found.get(box, rapid.corners(box)) for box in asked]
        ),
        "rapidocr",
    )


def look_over(image: str, text: PageText) -> PageText:
    """Have the lines of a page of text looked for, once it is known that something is missing."""
    passed_over = unread.lines(ink.find(load(image)), text)
    return help_out(image, text, "looking over", passed_over)


def _around(line: Corners) -> Box:
    left, top = np.floor(line.min(axis=0)).astype(int).tolist()
    right, bottom = np.ceil(line.max(axis=0)).astype(int).tolist()
    return Box(max(0, left), max(0, top), right, bottom).grown(_MARGIN)


def _turn(pixels: Pixels, lines: Sequence[Corners]) -> int:
    """The quarter turns, in degrees clockwise, with which the lines can be read best."""
    lying = [np.ptp(line[:, 1]) > 1.5 * np.ptp(line[:, 0]) for line in lines]
    candidates = (90, 270) if sum(lying) > len(lines) / 2 else (0, 180)
    best, most = candidates[0], -1.0
    for turn in candidates:
        turned = upright.turned(pixels, turn)
        certain = rapid.certainty(turned, lines if turn == 0 else rapid.detect(turned))
        if certain > most:
            best, most = turn, certain
        if certain >= _CERTAIN:
            break
    return best
