"""Pages drawn with characters: what stands where is plain to see in a paper that is put down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dossier.model import Box, Line, PageText, Reader, Word

_WIDE, _HIGH, _PITCH = 10, 20, 30

_FRAME = re.compile(r"[-_=]{4,}(?:\+[-=]*)?|\+[-=]+|[-=]+\+")
"""A piece of a frame that a word touches: a caption stands in it, or a value on a ruled line."""

_WORD = re.compile(r"\S+")


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
                for word in _words(piece[0])
            )
            lines.append(Line(words))
    width = max((len(row) for row in rows), default=1) * _WIDE
    return PageText(reader, tuple(lines), (width, max(1, len(rows)) * _PITCH))


def on_a_sheet(drawing: str) -> PageText:
    """The drawing in the upper part of an upright sheet, as letters are."""
    drawn = page(drawing)
    width, height = drawn.size
    return replace(drawn, size=(width, max(height, round(1.414 * width))))


def _words(piece: str) -> Iterator[re.Match[str]]:
    """The words of a piece of a line, without the frames that touch them."""
    for word in _WORD.finditer(piece):
        if _FRAME.search(word[0]) is None or not any(map(str.isalnum, word[0])):
            yield word
            continue
        start = word.start()
        for end in (*(each.start() for each in _FRAME.finditer(piece, *word.span())), word.end()):
            if end > start and (part := _WORD.match(piece, start, end)):
                yield part
            frame = _FRAME.match(piece, end, word.end())
            start = frame.end() if frame else end
