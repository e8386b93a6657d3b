"""What is printed where: the words of a typeset page with their boxes, as the press itself says.

Typst sets the same template to a page image and to a PDF; the PDF's text says which characters
stand where, to a fraction of a pixel, and so is the truth of the image's letters. What belongs to a
stamp (at an angle, or a duty stamp) or is as pale as a watermark is not text that anybody would
have to read.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any, Final

import pypdfium2
import pypdfium2.raw as pdfium

_PALE: Final = 165
"""Luminance from which print counts as a watermark: the layouts set theirs at 200 and above."""
_LEVEL: Final = 0.01
_DUTY_STAMPS: Final = frozenset({(120, 60, 80), (170, 40, 40)})
"""Red, green and blue in which the layouts' kit draws duty stamps, and nothing else."""
_COLUMN_GAP: Final = 1.6
"""A gap of so many letter heights parts two columns: each is a line of its own."""
_SHARED: Final = 0.3
_HYPHENS: Final = {0x02: "-", 0xAD: "-", 0xFFFE: "-"}


@dataclass(frozen=True, slots=True)
class PrintedWord:
    """A word and its box: left, top, right, bottom in pixels of the drawn page."""

    text: str
    box: tuple[float, float, float, float]


PrintedLine = tuple[PrintedWord, ...]
"""Words on one level without a wide gap between them, from left to right; never empty."""


def lines(pdf: bytes, ppi: float) -> list[list[PrintedLine]]:
    """Return the printed lines of each page.

    Args:
        pdf: what ``typeset.pdf`` made.
        ppi: pixels per inch of the page images that they are to fit.
    """
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [_page(document[at], ppi / 72) for at in range(len(document))]


def sizes(pdf: bytes, ppi: float) -> list[tuple[int, int]]:
    """Return the width and height of each page, in pixels of its image."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        found = [document[at].get_size() for at in range(len(document))]
    return [(round(width * ppi / 72), round(height * ppi / 72)) for width, height in found]


def _page(page: Any, zoom: float) -> list[PrintedLine]:  # noqa: ANN401 - pypdfium2 carries no types
    height = page.get_height()
    text = page.get_textpage()
    found: list[PrintedLine] = []
    words: list[PrintedWord] = []
    letters: list[tuple[str, tuple[float, float, float, float]]] = []
    for char, box in _characters(text, height, zoom):
        if not char.isspace():
            if letters and not _level(letters[-1][1], box):
                # A word that is broken at the end of a line comes without a blank.
                found += _columns([*words, _word(letters)])
                words, letters = [], []
            letters.append((char, box))
            continue
        if letters:
            words.append(_word(letters))
            letters = []
        if char == "\n":
            found += _columns(words)
            words = []
    if letters:
        words.append(_word(letters))
    return found + _columns(words)


def _characters(
    text: Any,  # noqa: ANN401 - pypdfium2 carries no types
    height: float,
    zoom: float,
) -> Iterator[tuple[str, tuple[float, float, float, float]]]:
    """Every character that is to be read; a space where one is left out."""
    for at in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, at)
        char = _HYPHENS.get(code) or chr(code)
        if char.isspace():
            yield char, (0.0, 0.0, 0.0, 0.0)
        elif _askew(text, at) or _pale(text, at) or _on_duty_stamp(text, at):
            yield " ", (0.0, 0.0, 0.0, 0.0)
        else:
            left, bottom, right, top = text.get_charbox(at, loose=True)
            yield char, (left * zoom, (height - top) * zoom, right * zoom, (height - bottom) * zoom)


def _askew(text: Any, at: int) -> bool:  # noqa: ANN401 - pypdfium2 carries no types
    angle = float(pdfium.FPDFText_GetCharAngle(text, at))
    return min(angle, 2 * math.pi - angle) > _LEVEL


def _pale(text: Any, at: int) -> bool:  # noqa: ANN401 - pypdfium2 carries no types
    red, green, blue, alpha = _colour(text, at)
    cover = alpha / 255
    return (0.299 * red + 0.587 * green + 0.114 * blue) * cover + 255 * (1 - cover) > _PALE


def _on_duty_stamp(text: Any, at: int) -> bool:  # noqa: ANN401 - pypdfium2 carries no types
    return _colour(text, at)[:3] in _DUTY_STAMPS


def _colour(text: Any, at: int) -> tuple[int, int, int, int]:  # noqa: ANN401 - pypdfium2 carries no types
    """Red, green, blue and cover of a character; black where the PDF names none."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFText_GetFillColor(text, at, red, green, blue, alpha):
        return 0, 0, 0, 255
    return red.value, green.value, blue.value, alpha.value


def _level(
    one: tuple[float, float, float, float], other: tuple[float, float, float, float]
) -> bool:
    """Whether two boxes stand on one level."""
    shared = min(one[3], other[3]) - max(one[1], other[1])
    return shared > _SHARED * (other[3] - other[1])


def _word(letters: list[tuple[str, tuple[float, float, float, float]]]) -> PrintedWord:
    boxes = [box for _, box in letters]
    around = (
        min(box[0] for box in boxes),
        min(box[1] for box in boxes),
        max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )
    return PrintedWord("".join(char for char, _ in letters), around)


def _columns(words: list[PrintedWord]) -> list[PrintedLine]:
    """The words of one line of the PDF, parted at wide gaps and where the level changes."""
    if not words:
        return []
    limit = _COLUMN_GAP * median(word.box[3] - word.box[1] for word in words)
    parts = [[words[0]]]
    for before, word in pairwise(words):
        if _level(before.box, word.box) and -limit < word.box[0] - before.box[2] < limit:
            parts[-1].append(word)
        else:
            parts.append([word])
    return [tuple(part) for part in parts]
