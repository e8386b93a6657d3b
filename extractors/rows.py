"""A row: the words of a page on one level, and the columns that wide gaps part it into."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from dossier.model import Box, Word

WIDE_GAP = 1.6
"""A gap of so many word heights parts two columns of a row."""


@dataclass(frozen=True, slots=True)
class Row:
    """Words of one page that stand on one level, from left to right, in columns."""

    page: int
    words: tuple[Word, ...]

    @property
    def box(self) -> Box:
        """The box around the row."""
        return Box.around(word.box for word in self.words)

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(word.text for word in self.words)

    @property
    def height(self) -> float:
        """A usual height of its words, in pixels."""
        tall = [word.box.height for word in self.words if len(word.text) > 1]
        return median(tall) if tall else float(self.box.height)

    def columns(self) -> list[tuple[int, int]]:
        """Ranges of word indices between wide gaps."""
        limit = WIDE_GAP * self.height
        starts = [0] + [
            i
            for i in range(1, len(self.words))
            if self.words[i].box.left - self.words[i - 1].box.right > limit
        ]
        return list(zip(starts, [*starts[1:], len(self.words)], strict=True))
