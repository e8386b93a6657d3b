"""Lines of print that a reader passed over: ink of the size of letters that no word covers.

Tesseract's layout analysis drops whole lines, mostly where something stands across them: signature
blocks, lines under a stamp, the last line of a table. Where there are such lines the other reader
is asked.
"""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from dossier.model import Box, PageText
from extractors.ink import Boxes, Ink

_LETTERS: Final = 4
"""Fewer letters in a row are specks, a signature's dots, a rule's ends."""
_MOST: Final = 40
"""Lines that are looked for at most."""
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
