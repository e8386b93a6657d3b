"""Pages drawn with characters: what stands where is plain to see in the test."""

from __future__ import annotations

import re
from dataclasses import replace

from dossier.model import Box, Line, PageText, Reader, Word

_WIDE, _HIGH, _PITCH = 10, 20, 30


def page(drawing: str, reader: Reader = "tesseract", confidence: float = 0.95) -> PageText:
    """A page text from a drawing: each character is 10 pixels wide, each line 30 high.

    Runs of two or more spaces part words into pieces of lines, as an engine's blocks do.
    """
    lines = []
    rows = drawing.strip("\n").split("\n")
    for number, row in enumerate(rows):
        for piece in re.finditer(r"\S+(?: \S+)*", row):
            words = tuple(
                Word(
                    word[0],
                    Box(
                        (piece.start() + word.start()) * _WIDE,
                        number * _PITCH,
                        (piece.start() + word.end()) * _WIDE - 2,
                        number * _PITCH + _HIGH,
                    ),
                    confidence,
                )
                for word in re.finditer(r"\S+", piece[0])
            )
            lines.append(Line(words))
    width = max((len(row) for row in rows), default=1) * _WIDE
    return PageText(reader, tuple(lines), (width, max(1, len(rows)) * _PITCH))


def on_a_sheet(drawing: str) -> PageText:
    """The drawing in the upper part of an upright sheet, as letters are."""
    drawn = page(drawing)
    width, height = drawn.size
    return replace(drawn, size=(width, max(height, round(1.414 * width))))


def placed(*pieces: tuple[int, int, str], reader: Reader = "tesseract") -> PageText:
    """A page text whose pieces of lines begin where a test says, in pixels from the left and top.

    Letters are 12 pixels wide and 24 high, spaces 9; a word of nothing but a mark is a speck.
    """
    lines = []
    for left, top, text in pieces:
        words: list[Word] = []
        for word in text.split():
            speck = not any(map(str.isalnum, word)) and len(word) == 1
            wide, high = (3, 3) if speck else (12 * len(word), 24)
            begin = words[-1].box.right + 9 if words else left
            words.append(Word(word, Box(begin, top, begin + wide, top + high), 0.95))
        lines.append(Line(tuple(words)))
    boxes = [word.box for line in lines for word in line.words]
    size = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return PageText(reader, tuple(lines), size)
