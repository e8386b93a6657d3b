"""Rows, columns and running text of a document, with the way back to the words.

Engines group words into lines by blocks of their own; forms need the *row* across blocks (label at
left, value at right), prose needs the running text. Both are made here from the words alone, so
that everything after reads the same whichever engine read the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median

from dossier.model import Line, PageText, Reader, Word
from extractors.captions import whole_labels
from extractors.rows import Row

_FILLER = re.compile(r"[-\u2013\u2014_=~.·*+]{3,}|[-\u2013\u2014_=~]{2,}$")
_ONLY_MARKS = re.compile(r"^[-\u2013\u2014_=~.·*+|]+$")
_COLON_INSIDE = re.compile(r"(?<=[A-Za-z])[:;](?=\S)|^[:;](?=\S)")


def rows_of(page: int, text: PageText) -> list[Row]:
    """Group the lines of a page text into rows across its blocks, top to bottom."""
    units = [words for line in text.lines if (words := _clean(line))]
    units.sort(key=lambda words: _band(words)[0] + _band(words)[1])
    rows: list[list[Word]] = []
    for words in units:
        home = next((row for row in reversed(rows[-6:]) if _level(row, words)), None)
        if home is None:
            rows.append(list(words))
        else:
            home.extend(words)
    made = [Row(page, tuple(sorted(row, key=lambda word: word.box.left))) for row in rows]
    return sorted(made, key=lambda row: row.box.middle[1])


def _clean(line: Line) -> list[Word]:
    """The words without the fillers of deeds, and with ``Label:value`` parted at the colon."""
    words = []
    for word in line.words:
        if _FILLER.fullmatch(word.text):
            continue
        stripped = _FILLER.sub("", word.text) if len(word.text) > 3 else word.text
        if stripped:
            words.extend(_parted(replace(word, text=stripped)))
    if all(_ONLY_MARKS.match(word.text) for word in words):
        return []
    return words


def _parted(word: Word) -> list[Word]:
    """A word cut after a colon inside it, its box cut in proportion."""
    match = _COLON_INSIDE.search(word.text)
    if match is None or len(word.text) < 3:
        return [word]
    at = word.box.left + round(word.box.width * match.end() / len(word.text))
    box = word.box
    return [
        replace(word, text=word.text[: match.end()], box=replace(box, right=at)),
        replace(word, text=word.text[match.end() :], box=replace(box, left=at)),
    ]


def _band(words: Sequence[Word]) -> tuple[float, float]:
    """Top and bottom of a line, from its tall words (a dot says little of the level)."""
    tall = [word for word in words if len(word.text) > 1] or list(words)
    return median(w.box.top for w in tall), median(w.box.bottom for w in tall)


def _level(row: Sequence[Word], words: Sequence[Word]) -> bool:
    """Whether words stand beside a row rather than under it."""
    top, bottom = _band(row)
    other_top, other_bottom = _band(words)
    shared = min(bottom, other_bottom) - max(top, other_top)
    if shared < 0.55 * min(bottom - top, other_bottom - other_top):
        return False
    left, right = min(w.box.left for w in words), max(w.box.right for w in words)
    return not any(
        min(right, word.box.right) - max(left, word.box.left) > 0.5 * word.box.width for word in row
    )


@dataclass(frozen=True)
class RunningText:
    """A text made of words, with the way from characters back to words.

    Attributes:
        text: The text.
        starts: Offset of each word in the text, ascending.
        words: The row index and word of each.
    """

    text: str
    starts: tuple[int, ...]
    words: tuple[tuple[int, Word], ...]

    def covered(self, start: int, end: int) -> list[tuple[int, Word]]:
        """The words that have a character in the span, with their row index."""
        first = max(0, bisect_right(self.starts, start) - 1)
        found = []
        for at in range(first, len(self.words)):
            begin = self.starts[at]
            if begin >= end:
                break
            if begin + len(self.words[at][1].text) > start:
                found.append(self.words[at])
        return found


def running(rows: Sequence[Row], separator: str) -> RunningText:
    """Join rows into one text; words hyphenated at a row's end are joined in a flow of spaces."""
    parts: list[str] = []
    starts: list[int] = []
    words: list[tuple[int, Word]] = []
    length = 0
    for index, row in enumerate(rows):
        for position, word in enumerate(row.words):
            joiner = "" if not parts else (" " if position else separator)
            parts.append(joiner + word.text)
            length += len(joiner)
            starts.append(length)
            words.append((index, word))
            length += len(word.text)
    return RunningText("".join(parts), tuple(starts), tuple(words))


@dataclass(frozen=True)
class DocumentText:
    """One reader's text of one document.

    Attributes:
        reader: Who read it.
        rows: All rows, page by page.
    """

    reader: Reader
    rows: tuple[Row, ...]

    @cached_property
    def form(self) -> tuple[Row, ...]:
        """The rows, labels of two lines made whole on the first of them."""
        return whole_labels(self.rows)

    @cached_property
    def flow(self) -> RunningText:
        """Everything as one paragraph."""
        return running(self.rows, " ")

    @cached_property
    def lines(self) -> RunningText:
        """A row a line."""
        return running(self.rows, "\n")


def document_text(pages: Iterable[tuple[int, PageText]], reader: Reader) -> DocumentText:
    """Gather the rows of a document's pages as one reader read them."""
    rows = [row for page, text in pages for row in rows_of(page, text)]
    return DocumentText(reader, tuple(rows))
