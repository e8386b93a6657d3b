"""Lines of print that a reader passed over: ink of the size of letters that no word covers.

Tesseract's layout analysis drops whole lines, mostly where something stands across them: signature
blocks, lines under a stamp, the last line of a table. Its reader of lines has no trouble with them
once it is shown where they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from dossier.model import Box, Line, PageText, Word
from extractors.ink import Boxes, Ink
from extractors.ocr import tesseract
from extractors.ocr.engine import in_reading_order
from extractors.raster import Pixels, grey

_LETTERS: Final = 4
"""Fewer letters in a row are specks, a signature's dots, a rule's ends."""
_MOST: Final = 40
"""Lines that are read again at most; a page of which more was passed over is no page of text."""
_CERTAIN: Final = 0.5
"""What is read with less is the edge of a stamp or a signature."""
_CLOSED: Final = 1.6
"""Letter heights between words of one line, at most."""


def lines(ink: Ink, text: PageText) -> tuple[Box, ...]:
    """Places on a page where a line of print stands that was not read.

    Args:
        ink: The ink of the upright page.
        text: What was read on it.

    Returns:
        Boxes in pixels of the page, from top to bottom; none where hardly anything was read, since
        the size of its letters is then not known.
    """
    seen = _covered(ink, text)
    if np.count_nonzero(seen) < _LETTERS:
        return ()
    height = float(np.median(ink.glyphs[seen][:, 3]))
    left = ink.glyphs[~seen]
    sized = left[(left[:, 3] > 0.5 * height) & (left[:, 3] < 2.2 * height)]
    return tuple(_rows(sized, height, ink))[:_MOST]


def completed(pixels: Pixels, ink: Ink, text: PageText, dpi: int) -> PageText:
    """The text with what stands on lines that were passed over.

    Args:
        pixels: The upright page.
        ink: Its ink.
        text: What Tesseract read on it.
        dpi: Its resolution.
    """
    places = lines(ink, text)
    if not places:
        return text
    found = [
        word
        for word in _read(grey(pixels), places, dpi)
        if word.confidence >= _CERTAIN and sum(c.isalnum() for c in word.text) > 1
    ]
    if not found:
        return text
    pieces: list[Sequence[Word]] = [line.words for line in text.lines]
    return replace(text, lines=in_reading_order([*pieces, *([word] for word in found)]))


def _covered(ink: Ink, text: PageText) -> npt.NDArray[np.bool_]:
    """For each glyph, whether it lies within a word."""
    width, height = ink.size
    words = np.zeros((height, width), np.uint8)
    for word in text.words:
        pad = 0.15 * word.box.height
        left, top = (
            max(0, round((edge - pad) * ink.factor)) for edge in (word.box.left, word.box.top)
        )
        right, bottom = (
            round((edge + pad) * ink.factor) for edge in (word.box.right, word.box.bottom)
        )
        words[top:bottom, left:right] = 1
    x = np.clip(ink.glyphs[:, 0] + ink.glyphs[:, 2] // 2, 0, width - 1)
    y = np.clip(ink.glyphs[:, 1] + ink.glyphs[:, 3] // 2, 0, height - 1)
    return np.asarray(words[y, x] > 0)


def _rows(glyphs: Boxes, height: float, ink: Ink) -> list[Box]:
    """Boxes around glyphs that stand in rows, in pixels of the page."""
    canvas = np.zeros((ink.size[1], ink.size[0]), np.uint8)
    for left, top, wide, tall in glyphs.tolist():
        canvas[top : top + tall, left : left + wide] = 1
    kernel = np.ones((1, max(3, round(_CLOSED * height))), np.uint8)
    joined = cv2.morphologyEx(canvas, cv2.MORPH_CLOSE, kernel)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    x, y = (glyphs[:, at] + glyphs[:, at + 2] // 2 for at in (0, 1))
    members = np.bincount(labels[y, x], minlength=len(stats))
    found = []
    for number, (left, top, wide, tall, _) in enumerate(stats.tolist()):
        if number == 0 or members[number] < _LETTERS or not 0.6 < tall / height < 2.5:
            continue
        if wide >= 2 * tall:
            pad = round(0.3 * tall / ink.factor)
            edges = (round(each / ink.factor) for each in (left, top, left + wide, top + tall))
            found.append(Box(*edges).grown(pad))
    return sorted(found, key=lambda box: box.top)


def _read(plain: Pixels, places: Sequence[Box], dpi: int) -> list[Word]:
    """All places in one run of Tesseract, one below the other on a sheet of their own."""
    strips = [plain[box.top : box.bottom, box.left : box.right] for box in places]
    gap = max(strip.shape[0] for strip in strips)
    width = max(strip.shape[1] for strip in strips) + 2 * gap
    paper = int(np.percentile(np.concatenate([strip.ravel() for strip in strips]), 80))
    height = sum(strip.shape[0] for strip in strips) + gap * (len(strips) + 1)
    sheet = np.full((height, width), paper, np.uint8)
    tops, top = [], gap
    for strip in strips:
        sheet[top : top + strip.shape[0], gap : gap + strip.shape[1]] = strip
        tops.append(top)
        top += strip.shape[0] + gap
    read = tesseract.read_page(np.asarray(sheet, np.uint8), dpi, psm=6)
    return [moved for line in read.lines for moved in _put_back(line, places, tops, gap)]


def _put_back(line: Line, places: Sequence[Box], tops: Sequence[int], gap: int) -> list[Word]:
    """The words where they stand on the page; those between two strips are nowhere."""
    words = []
    for word in line.words:
        middle = word.box.middle[1]
        for box, top in zip(places, tops, strict=True):
            if top <= middle < top + box.height:
                right, down = box.left - gap, box.top - top
                words.append(
                    Word(
                        word.text,
                        Box(
                            max(0, word.box.left + right),
                            max(0, word.box.top + down),
                            word.box.right + right,
                            word.box.bottom + down,
                        ),
                        word.confidence,
                    )
                )
    return words
