"""Where a value beside a label begins, and its colon, and what stands before its next lines."""

from __future__ import annotations

from dossier.model import Word
from extractors.rows import RULE, Row

_BULLETS = frozenset("\u2022\u00b7*-\u2013\u201c")
"""What opens an item of a list, and what readers make of it."""


def left_of(row: Row, first: int, value: Word) -> int:
    """Where a value begins: with the mark of its first item, under which those of others stand."""
    at = next((i for i in range(first, len(row.words)) if row.words[i].box == value.box), first)
    marks = [word.box.left for word in row.words[max(first, at - 1) : at] if word.text in _BULLETS]
    return marks[0] if marks else value.box.left


def colon_of(row: Row, at: int) -> int | None:
    """Where the colon behind a label stands, if it stands by itself."""
    words = row.words[at : at + 1]
    return next((word.box.left for word in words if word.text[0] in ":;="), None)


def ahead_of(row: Row, word: Word, left: int) -> list[Word]:
    """What stands before a word in its row and under its label, rules between cells left out."""
    before = row.words[: row.words.index(word)]
    return [each for each in before if each.text != RULE and each.box.right > left - row.height]
