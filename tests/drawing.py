"""Pages drawn in the test: with characters, or with pieces of lines where the test says."""

from __future__ import annotations

from dossier.model import Box, Line, PageText, Reader, Word
from lab.telling.drawing import on_a_sheet, page

__all__ = ["on_a_sheet", "page", "placed"]


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
