"""Dots of the lines that blanks have within their sentences: ``selaku ..Ketua.. pada ..UD. Waras``.

What was typed into a blank stands on its dots, which run on at both sides and are read with it.
They are taken off the words; where they part two words that were read as one, so are these.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import regex

from dossier.model import Box, Word
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 3
"""So many words on dots make a blank of a paper; a few are specks."""

_DOTS: Final = regex.compile(r"[.\u2026]+")
_ON_DOTS: Final = regex.compile(r"[.\u2026]+(?=[\p{L}\d])|(?<=[\p{L}\d])(?:\.{2,}|\u2026)")
_BETWEEN: Final = regex.compile(r"(?<=[\p{L}\d])(?:\.{2,}|\u2026+)(?=[\p{L}\d])")
_RUN_ON: Final = regex.compile(r"(?<=^\d\d?)(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll})(?=\d{4}$)")
"""Where a day, its month and its year were typed without a space: ``19Juni``."""


def without_dots(text: DocumentText) -> DocumentText:
    """The document without such dots; those by themselves in a row stay, for it is empty.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing was typed on dots.
    """
    on_dots = [_on_dots(row) for row in text.rows]
    if sum(on_dots) < _FEWEST:
        return text
    rows = [
        replace(row, words=tuple(_typed(row))) if count else row
        for row, count in zip(text.rows, on_dots, strict=True)
    ]
    return replace(text, rows=tuple(rows))


def _on_dots(row: Row) -> int:
    return sum(
        (word.text[0] in ".\u2026" or ".." in word.text or "\u2026" in word.text)
        and _ON_DOTS.search(word.text) is not None
        for word in row.words
    )


def _typed(row: Row) -> Iterator[Word]:
    torn: Word | None = None
    for word in _off_dots(row):
        if torn and word.text[0].islower() and word.box.left - torn.box.right < row.height:
            joined = Box.around((torn.box, word.box))
            yield replace(word, text=torn.text + word.text, box=joined)
            torn = None
            continue
        if torn:
            yield torn
        # No word of one capital goes before one in small letters: ``P impinan``.
        torn = word if len(word.text) == 1 and word.text.isupper() else None
        if torn is None:
            yield word
    if torn:
        yield torn


def _off_dots(row: Row) -> Iterator[Word]:
    for word in row.words:
        if _DOTS.fullmatch(word.text):
            continue
        on_dots = _ON_DOTS.search(word.text) is not None
        yield from _parts(word) if on_dots else (word,)


def _parts(word: Word) -> Iterator[Word]:
    """What stands on dots, each piece where its letters are."""
    letter = word.box.width / len(word.text)
    at = 0
    for piece in _BETWEEN.split(word.text):
        bare = piece.lstrip(".\u2026")
        start = at + len(piece) - len(bare)
        if bare.endswith(("..", "\u2026")):
            bare = bare.rstrip(".\u2026")
        for part in _RUN_ON.split(bare):
            left = word.box.left + round(letter * start)
            box = replace(word.box, left=left, right=left + max(1, round(letter * len(part))))
            yield replace(word, text=part, box=box)
            start += len(part)
        between = _BETWEEN.match(word.text, at + len(piece))
        at += len(piece) + (len(between[0]) if between else 0)
