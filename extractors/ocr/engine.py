"""What every reader promises, and what all of them share.

A reader takes an upright page and returns a :class:`dossier.model.PageText` whose boxes are in
the page's pixels, whose words are NFC without control characters, and whose confidences are the
engine's own, 0 to 1. Readers run in children of the workshop: one that crashes takes its page
along and nothing else.
"""

from __future__ import annotations

import statistics
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final, Protocol

from dossier.model import Box, Line, PageText, Word
from extractors.raster import Pixels, percentiles

_RULES: Final = "|\u00a6"
_FAINTEST: Final = 25
"""Steps of grey between paper and the palest ink that a reader can make out."""


class Engine(Protocol):
    """A reader of pages and of single lines."""

    def read_page(self, pixels: Pixels) -> PageText:
        """Read an upright page."""

    def read_lines(self, pixels: Pixels, boxes: Sequence[Box]) -> tuple[Line | None, ...]:
        """Read places that hold one line each; None where nothing is read."""


def clean(text: str) -> str:
    """NFC, without control characters, without blanks around it."""
    kept = (" " if c.isspace() else c for c in text if not _control(c))
    return unicodedata.normalize("NFC", "".join(kept)).strip()


def word(text: str, box: Box, confidence: float) -> Word | None:
    """A word with clean text; None when nothing remains of it, or it is a table's rule."""
    cleaned = clean(text)
    if not cleaned.strip(_RULES) or box.width <= 0 or box.height <= 0:
        return None
    return Word(cleaned, box, min(max(confidence, 0.0), 1.0))


def holds_ink(crop: Pixels) -> bool:
    """Whether anything stands on a piece of a page; readers make up words on empty paper."""
    if not crop.size:
        return False
    darkest, lightest = percentiles(crop, 0.5, 80)
    return bool(lightest - darkest > _FAINTEST)


def in_reading_order(pieces: Iterable[Sequence[Word]]) -> tuple[Line, ...]:
    """Put pieces of lines that stand on one row together, rows from top to bottom.

    Forms set labels and values apart, and layout analysis takes them for columns; a person reads
    them as one line. Pieces join when each lies level with the other.
    """
    rows: list[list[Word]] = []
    for piece in sorted((p for p in pieces if p), key=_middle):
        row = next((r for r in reversed(rows[-4:]) if _level(r, piece)), None)
        if row is None:
            rows.append(list(piece))
        else:
            row.extend(piece)
    rows.sort(key=_middle)
    return tuple(Line(tuple(sorted(row, key=lambda w: w.box.left))) for row in rows)


def _middle(words: Sequence[Word]) -> float:
    return statistics.median((w.box.top + w.box.bottom) / 2 for w in words)


def _height(words: Sequence[Word]) -> float:
    return statistics.median(w.box.height for w in words)


def _level(row: Sequence[Word], piece: Sequence[Word]) -> bool:
    """Whether a piece continues a row: same height of middle, nothing on top of each other."""
    apart = abs(_middle(row) - _middle(piece))
    if apart > 0.45 * min(_height(row), _height(piece)):
        return False
    return not any(_overlap(a.box, b.box) for a in row for b in piece)


def _overlap(a: Box, b: Box) -> bool:
    shared = min(a.right, b.right) - max(a.left, b.left)
    return shared > 0.3 * min(a.width, b.width)


def _control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"} and not (
        character.isspace()
    )
