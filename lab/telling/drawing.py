"""Pages drawn with characters: what stands where is plain to see in a paper that is put down."""

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
