"""A row: the words of a page on one level, and the columns that wide gaps part it into."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from statistics import median

import regex

from dossier.model import Box, Word
from dossier.wording import skeleton

WIDE_GAP = 1.6
"""A gap of so many word heights parts two columns of a row."""


MISREAD_COLONS = frozenset("1l|!;")
"""What readers take a colon for."""

LONGEST_TAIL = 8
"""So many words may follow a label and still belong to it."""

RULE = "|"
"""What readers take a rule between two cells for."""

_WALL = 1.0
"""Words on both sides of a rule between cells are so many heights apart at least; nearer, a stroke
is an I or an l: ``Blok | No. 3``."""

_CELLS = 6
"""A row of a table has so many cells in which a label may begin, at most."""

_NUMBERED = regex.compile(r"[\W_]*(\d{1,2}|[a-zA-Z]|[ivxIVX]+)?[.)\W_]+")


_COUNTED = regex.compile(r"\d{1,2}")
"""The number of a row of a form, without a stop."""


@dataclass(frozen=True, slots=True)
class Opening:
    """Where a label may begin in a row, and what stands there.

    Attributes:
        word: The first word.
        letters: The letters of its skeleton on to the column's end and a word beyond, each with
            its word in the row and its place in the word.
        read: The same letters as a text.
    """

    word: int
    letters: tuple[tuple[str, int, int], ...]
    read: str


@dataclass(frozen=True)
class Row:
    """Words of one page that stand on one level, from left to right, in columns.

    What is asked of a row once for every label of its paper is remembered.
    """

    page: int
    words: tuple[Word, ...]

    @cached_property
    def box(self) -> Box:
        """The box around the row."""
        return Box.around(word.box for word in self.words)

    @cached_property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @cached_property
    def height(self) -> float:
        """A usual height of its words, in pixels."""
        tall = [word.box.height for word in self.words if len(word.text) > 1]
        return median(tall) if tall else float(self.box.height)

    def is_wall(self, at: int) -> bool:
        """Whether a word is a rule between two cells, however near they come to it."""
        if self.words[at].text != RULE or not 0 < at < len(self.words) - 1:
            return False
        before, after = self.words[at - 1].box, self.words[at + 1].box
        return after.left - before.right >= _WALL * self.height

    def columns(self) -> list[tuple[int, int]]:
        """Ranges of word indices between wide gaps, and from one rule to the next."""
        return list(self._columns)

    def cells(self) -> list[tuple[int, int]]:
        """Ranges of word indices between wide gaps and the rules of a table."""
        return list(self._cells)

    @cached_property
    def edges(self) -> tuple[int, ...]:
        """Where each column begins, in pixels, ascending."""
        return tuple(sorted(self.words[start].box.left for start, _ in self._columns))

    @cached_property
    def openings(self) -> tuple[Opening, ...]:
        """Where labels may begin, from left to right."""
        return tuple(
            _opening(self, at, end)
            for start, end in self._columns
            for at in _beginnings(self, start, end)
        )

    @cached_property
    def _columns(self) -> tuple[tuple[int, int], ...]:
        limit = WIDE_GAP * self.height
        starts = [0] + [
            i
            for i in range(1, len(self.words))
            if self.words[i].box.left - self.words[i - 1].box.right > limit or self.is_wall(i)
        ]
        return tuple(zip(starts, [*starts[1:], len(self.words)], strict=True))

    @cached_property
    def _cells(self) -> tuple[tuple[int, int], ...]:
        cells: list[tuple[int, int]] = []
        for start, end in self._columns:
            rules = [at for at in range(start, end) if self.words[at].text == RULE]
            edges = zip([start, *(at + 1 for at in rules)], [*rules, end], strict=True)
            cells += [(one, other) for one, other in edges if one < other]
        return tuple(cells)


def _beginnings(row: Row, start: int, end: int) -> list[int]:
    """Where a label may begin in a column: at its start, after ``1.`` or ``a.``, after a colon.

    And in each cell of a table, where readers see its rules.
    """
    rules = [at for at in range(start, end - 1) if row.words[at].text == RULE]
    found = [start, *(at + 1 for at in rules[:_CELLS])]
    if end - start > 1 and _NUMBERED.fullmatch(row.words[start].text):
        found.append(start + 1)
        if end - start > 2 and row.words[start + 1].text in {*MISREAD_COLONS, "I"}:
            found.append(start + 2)
    elif start == 0 and end > 1 and _COUNTED.fullmatch(row.words[0].text):
        found.append(1)
    return [*found, *_second_halves(row, start, end)]


def _second_halves(row: Row, start: int, end: int) -> Iterator[int]:
    """Where a label says the same once more: behind the stroke of ``Office / Kantor :``."""
    words = row.words[start : min(end + 1, start + LONGEST_TAIL)]
    colon = next((at for at, word in enumerate(words) if ":" in word.text), 0)
    yield from (start + at + 1 for at in range(1, colon) if words[at].text == "/")


def _opening(row: Row, at: int, end: int) -> Opening:
    """The skeleton of a column from ``at`` on, and of one word of the next column.

    Where a colon follows soon, up to that: justified columns pull the words of a label apart.
    """
    colon = next(
        (i for i in range(end, min(end + 4, len(row.words))) if ":" in row.words[i].text), end
    )
    letters = tuple(
        (letter, index, offset)
        for index in range(at, min(max(end, colon) + 1, len(row.words)))
        for offset, char in enumerate(row.words[index].text)
        if (letter := skeleton(char))
    )
    return Opening(at, letters, "".join(letter for letter, _, _ in letters))
