"""Rows, columns and running text of a document, with the way back to the words.

Engines group words into lines by blocks of their own; forms need the *row* across blocks (label at
left, value at right), prose needs the running text. Both are made here from the words alone, so
that everything after reads the same whichever engine read the page.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from statistics import median

from dossier.model import Line, PageText, Reader, Word
from dossier.text import without_accents
from extractors.captions import whole_labels
from extractors.rows import Row

_FILLER = re.compile(r"[-\u2013\u2014_=~.·*+]{3,}|[-\u2013\u2014_=~]{2,}$")
_ONLY_MARKS = re.compile(r"^[-\u2013\u2014_=~.·*+|]+$")
_WORD = 3
"""So many letters are a word."""

_LEVEL = 0.55
"""Lines that share so much of their height stand on one level."""

_TOUCHING, _TOUCHING_ASKEW = 0.25, 0.5
"""Words of a line that share less of their height stand under each other; more where lines slip."""

_WIDE, _WIDE_GAPS = 2.5, 8
"""So many heights words lie apart that tell how their line falls, close ones and others."""

_LINES, _SPACE = 3, 1.0
"""So many lines must tell it; close words have so many heights between them at most."""

_ASKEW, _STEEP = 0.008, 0.14
"""Pages are laid level to 0.3 degrees; cards on them may lie askew by up to eight degrees."""

_LOWER = 0.25
"""Askew, this share of the words has boxes that are no taller than their letters."""

_COLON_INSIDE = re.compile(r"(?<=[A-Za-z])[:;](?=\S)|^[:;](?=\S)")


def rows_of(page: int, text: PageText) -> list[Row]:
    """Group the lines of a page text into rows across its blocks, top to bottom.

    A card may lie askew on its sheet: what stands at the same height along its lines is a row.
    """
    cleaned = [words for line in text.lines if (words := _clean(line))]
    lie = _lie(cleaned)
    units = [part for words in cleaned for part in _levels(words, lie)]
    units.sort(key=lambda words: sum(_band(words, lie)))
    rows: list[list[Word]] = []
    for words in units:
        beside = [(_shared(row, words, lie), row) for row in reversed(rows[-6:])]
        shared, home = max(beside, key=lambda each: each[0], default=(0.0, None))
        if home is None or shared < _LEVEL:
            rows.append(list(words))
        else:
            home.extend(words)
    made = [Row(page, tuple(sorted(row, key=lambda word: word.box.left))) for row in rows]
    return sorted(made, key=lambda row: row.box.middle[1] - lie.slope * row.box.middle[0])


@dataclass(frozen=True, slots=True)
class _Lie:
    """How the lines of a page lie.

    Attributes:
        slope: How far they fall to the right, in pixels a pixel; 0 where they lie level.
        tall: How tall its letters are where they lie askew; None where they lie level.
    """

    slope: float = 0.0
    tall: float | None = None


_LEVEL_PAGE = _Lie()


def _lie(lines: Sequence[Sequence[Word]]) -> _Lie:
    """How the lines of a page lie; its letters are as tall as those of the lower words are.

    Where Tesseract takes a label and the value of the row above for one line, it gives their words
    boxes as tall as two rows.
    """
    slope = _slope(lines)
    if not slope:
        return _LEVEL_PAGE
    tall = sorted(
        word.box.height - abs(slope) * word.box.width
        for words in lines
        for word in words
        if len(word.text) > 2
    )
    return _Lie(slope, max(1.0, tall[round(_LOWER * (len(tall) - 1))]) if tall else None)


def _levels(words: Sequence[Word], lie: _Lie) -> list[list[Word]]:
    """What an engine took for one line, parted where its words stand under each other.

    On a tight card Tesseract makes one line of two labels (``Alamat``, and ``RT/RW`` under it); on
    one that lies askew a line goes on in the next row.
    """
    touching = _TOUCHING_ASKEW if lie.slope else _TOUCHING
    parts: list[list[Word]] = []
    for word in words:
        for part in parts:
            last = next((each for each in reversed(part) if len(each.text) > 1), part[-1])
            (top, bottom), (other_top, other_bottom) = (
                _upright(each, lie) for each in (last, word)
            )
            shared = min(bottom, other_bottom) - max(top, other_top)
            if shared > touching * min(bottom - top, other_bottom - other_top):
                part.append(word)
                break
        else:
            parts.append([word])
    return parts


def _upright(word: Word, lie: _Lie) -> tuple[float, float]:
    """Top and bottom of a word as if its line lay level: askew, its box is taller than its letters.

    Args:
        word: The word.
        lie: How the lines of its page lie.
    """
    fall, lost = lie.slope * word.box.middle[0], abs(lie.slope) * word.box.width / 2
    if lie.tall is not None:
        lost = max(lost, (word.box.height - lie.tall) / 2)
    lost = min(lost, word.box.height / 4)
    return word.box.top - fall + lost, word.box.bottom - fall - lost


def _slope(lines: Sequence[Sequence[Word]]) -> float:
    """How far the lines fall to the right, in pixels a pixel; 0 where they lie nearly level.

    Words that follow each other closely tell it: on a card that lies askew an engine's line may
    go on in the row above or below, behind a wide gap. Whole lines do where there are too few.
    """
    close = _falls([run for words in lines for run in _close(words)], _WIDE)
    found = close if len(close) >= _LINES else _falls(lines, _WIDE_GAPS)
    slope = _weighted_median(found) if len(found) >= _LINES else 0.0
    return slope if _ASKEW < abs(slope) < _STEEP else 0.0


def _falls(lines: Iterable[Sequence[Word]], least: float) -> list[tuple[float, float]]:
    """How far each falls, ascending, with its width: the longest tell it best.

    Args:
        lines: Words on one line.
        least: So many heights the first and the last are apart.
    """
    found = []
    for words in lines:
        tall = [word for word in words if len(word.text) > 1]
        if len(tall) > 1:
            wide, fall = _way(tall[0], tall[-1])
            if wide > least * median(word.box.height for word in tall):
                found.append((fall / wide, wide))
    return sorted(found)


def _close(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Runs of two words and more with no more than a space between them."""
    run: list[Word] = []
    for word in words:
        if len(word.text) < 2:
            continue
        if run and word.box.left - run[-1].box.right > _SPACE * word.box.height:
            if len(run) > 1:
                yield run
            run = []
        run.append(word)
    if len(run) > 1:
        yield run


def _way(first: Word, last: Word) -> tuple[float, float]:
    """From the middle of one word to that of another: to the right, and down."""
    return last.box.middle[0] - first.box.middle[0], last.box.middle[1] - first.box.middle[1]


def _weighted_median(values: Sequence[tuple[float, float]]) -> float:
    """The value on whose either side lies half of the weight; ascending values with weights."""
    half, passed = sum(weight for _, weight in values) / 2, 0.0
    for value, weight in values:
        passed += weight
        if passed >= half:
            return value
    return 0.0


def _clean(line: Line) -> list[Word]:
    """The words without the fillers of deeds, and with ``Label:value`` parted at the colon."""
    words = []
    for word in line.words:
        if _FILLER.fullmatch(word.text):
            continue
        stripped = _FILLER.sub("", word.text) if len(word.text) > 3 else word.text
        if stripped:
            words.extend(_parted(replace(word, text=_unaccented(stripped))))
    if all(_ONLY_MARKS.match(word.text) for word in words):
        return []
    return words


def _unaccented(text: str) -> str:
    """A word without the specks over its letters: a mark by itself may be a tick."""
    return text if text.isascii() or sum(map(str.isalpha, text)) < _WORD else without_accents(text)


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


def _band(words: Sequence[Word], lie: _Lie = _LEVEL_PAGE) -> tuple[float, float]:
    """Top and bottom of a line, from its tall words (a dot says little of the level)."""
    tall = [word for word in words if len(word.text) > 1] or list(words)
    bands = [_upright(word, lie) for word in tall]
    return median(top for top, _ in bands), median(bottom for _, bottom in bands)


def _shared(row: Sequence[Word], words: Sequence[Word], lie: _Lie) -> float:
    """How far words stand beside a row rather than under it, 0 to 1 of the lower one's height."""
    left, right = min(w.box.left for w in words), max(w.box.right for w in words)
    if any(
        min(right, word.box.right) - max(left, word.box.left) > 0.5 * word.box.width for word in row
    ):
        return 0.0
    top, bottom = _band(row, lie)
    other_top, other_bottom = _band(words, lie)
    shared = min(bottom, other_bottom) - max(top, other_top)
    return shared / max(1.0, min(bottom - top, other_bottom - other_top))


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
