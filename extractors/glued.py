"""Rules of a table that touch a word: ``Yusransyah|`` before the next cell.

A reader takes the rule between two cells for a stroke, and where a word nearly reaches it, for the
word's last letter. Then the cell has no end, and its value goes on with the next one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from dossier.model import Word
from extractors.layout import DocumentText
from extractors.rows import RULE, Row

_NO_LETTER = re.compile(r"\|[A-Z][a-z].+|[A-Z][a-z]*\.\|")
"""A stroke before a capital that begins a word, or behind a stop."""


def rules_apart(text: DocumentText) -> DocumentText:
    """The document with such rules as words of their own.

    Only in rows that have a rule by itself, or one that can be no letter (``|Jabatan``, ``No.|``):
    elsewhere a stroke at the end is an l or an I.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing of the kind stands on it.
    """
    rows = tuple(_apart(row) for row in text.rows)
    same = all(row is other for row, other in zip(rows, text.rows, strict=True))
    return text if same else replace(text, rows=rows)


def _apart(row: Row) -> Row:
    if not any(word.text == RULE or _NO_LETTER.fullmatch(word.text) for word in row.words):
        return row
    if not any(_touched(word) for word in row.words):
        return row
    return replace(row, words=tuple(part for word in row.words for part in _parts(word)))


def _touched(word: Word) -> bool:
    return word.text != RULE and (word.text[0] == RULE or word.text[-1] == RULE)


def _parts(word: Word) -> Iterator[Word]:
    bare = word.text.strip(RULE)
    if not bare or not _touched(word):
        yield word
        return
    before = word.text[0] == RULE
    after = word.text[-1] == RULE
    letter = (word.box.right - word.box.left) // (len(bare) + before + after)
    left, right = word.box.left + before * letter, word.box.right - after * letter
    if before:
        yield replace(word, text=RULE, box=replace(word.box, right=left))
    yield replace(word, text=bare, box=replace(word.box, left=left, right=right))
    if after:
        yield replace(word, text=RULE, box=replace(word.box, left=right))
