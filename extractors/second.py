"""What the heavy child does with a page: settle its direction, and read it by RapidOCR."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import cv2
import numpy as np

from dossier.model import Box, PageText, Word
from extractors import ink, tickboxes, unread, upright
from extractors.ink import Ink
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
    if direction == "settled":
        return 0, tickboxes.marked(rapid.read_page(pixels, lines), ink.find(pixels))
    turned = _best_way_up(pixels, lines)
    if turned.turn:
        cv2.imwrite(image, turned.pixels, [cv2.IMWRITE_JPEG_QUALITY, 92])
    text = rapid.read_page(turned.pixels, turned.lines, turned.read)
    return turned.turn, tickboxes.marked(text, ink.find(turned.pixels))


def help_out(image: str, text: PageText, wanted: Help, passed_over: Sequence[Box]) -> PageText:
    """Read those lines of a page of text again that Tesseract was not sure of or passed over.

    Args:
        image: Path of the upright page image.
        text: What Tesseract read on it.
        wanted: Whether all lines of the page are looked for, or those that were seen are read.
        passed_over: Lines of print that it did not read at all.
    """
    pixels = load(image)
    return _helped(pixels, ink.find(pixels), text, wanted, passed_over)


def look_over(image: str, text: PageText) -> PageText:
    """Have the lines of a page of text looked for, once it is known that something is missing."""
    pixels = load(image)
    drawn = ink.find(pixels)
    return _helped(pixels, drawn, text, "looking over", unread.lines(drawn, text))


def _helped(
    pixels: Pixels, drawn: Ink, text: PageText, wanted: Help, passed_over: Sequence[Box]
) -> PageText:
    lines = rapid.detect(pixels, coarse=True) if wanted == "looking over" else []
    found = {_around(line): line for line in lines}
    read = fusion.helped(
        tickboxes.without(text),
        list(found),
        passed_over,
        lambda asked: rapid.read_quads(
            pixels, [found.get(box, rapid.corners(box)) for box in asked]
        ),
        "rapidocr",
    )
    return tickboxes.marked(read, drawn)


def _around(line: Corners) -> Box:
    left, top = np.floor(line.min(axis=0)).astype(int).tolist()
    right, bottom = np.ceil(line.max(axis=0)).astype(int).tolist()
    return Box(max(0, left), max(0, top), right, bottom).grown(_MARGIN)


@dataclass(frozen=True, slots=True)
class _Turned:
    """A page turned by so many degrees clockwise, its lines, and those that were read in trial."""

    turn: int
    pixels: Pixels
    lines: Sequence[Corners]
    read: Mapping[int, list[Word]]


def _best_way_up(pixels: Pixels, lines: Sequence[Corners]) -> _Turned:
    """The page by the quarter turns with which its lines can be read best."""
    lying = [np.ptp(line[:, 1]) > 1.5 * np.ptp(line[:, 0]) for line in lines]
    best, most = _Turned(0, pixels, lines, {}), -1.0
    for turn in (90, 270) if sum(lying) > len(lines) / 2 else (0, 180):
        turned = upright.turned(pixels, turn)
        there = rapid.detect(turned) if turn else lines
        certain, read = rapid.trial(turned, there)
        if certain > most:
            best, most = _Turned(turn, turned, there, read), certain
        if certain >= _CERTAIN:
            break
    return best
