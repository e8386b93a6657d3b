"""Cells of a table with captions and without rules, told by the white between its columns.

A caption stands flush with its column or over the middle of it, and full cells come as near to
each other as words do. What no line of the table crosses is the white between two columns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import regex

from dossier.model import Word
from extractors.records import beginnings
from extractors.rows import RULE, WIDE_GAP, Row
from extractors.stops import PLACE_AND_DAY

Cell = tuple[tuple[Row, Word], ...]
"""The words of a cell, each with its row, line by line."""

White = list[tuple[int, int]]
"""What is free between two columns: pieces from left to right, in pixels."""

_WHITE = 0.75
"""The white between two columns is so many heights wide at least; a space is narrower."""

_FLUSH, _AT_THE_EDGE = 0.45, 0.4
"""So many heights are enough where the white ends within so many of the next caption's edge."""

_FAR = 2.5
"""From the captions to the first line there are so many heights at most."""

_LINES_APART, _RECORDS_APART = 2.2, 1.22
"""A line that is farther below the one before than so many usual distances stands under the table;
from this on it begins a record where others are nearer."""

_PROSE, _WIDER = 5, 1.5
"""In a line with so many spaces the white is so many times as wide as they are."""

MOST_LINES, _MOST_WORDS = 16, 6
_DUST = frozenset(".,'`\"\u2018\u2019\u201c\u201d\u2022\u00b7\u00b0^~_|")
"""Marks that stand for nothing where no word touches them on one side."""

_CAPTION = regex.compile(r"[A-Z(][^:\d]*")


@dataclass(frozen=True, slots=True)
class Table:
    """What stands under a row of captions.

    Attributes:
        captions: Their texts, from left to right.
        lefts: Where each begins, in pixels.
        lines: Each line under them as its cells, one for each caption; empty ones have no words.
    """

    captions: tuple[str, ...]
    lefts: tuple[int, ...]
    lines: tuple[tuple[Cell, ...], ...]

    def column(self, at: int) -> Cell:
        """All words under a caption."""
        return tuple(each for line in self.lines for each in line[at])

    def records(self) -> tuple[tuple[Cell, ...], ...]:
        """The lines put together that belong together: one tuple of cells for each record.

        Where white does not tell, what stands in them does.
        """
        if self.apart:
            return self.apart
        return self._cut(beginnings([list(map(words_of, line)) for line in self.lines]))

    @property
    def apart(self) -> tuple[tuple[Cell, ...], ...]:
        """The records, where they are farther from each other than lines of a cell; else none."""
        steps = [_middle(below) - _middle(above) for above, below in pairwise(self.lines)]
        wider = [each > _RECORDS_APART * min(steps) for each in steps]
        parts = self._cut(wider)
        return parts if any(wider) and all(map(_begins, parts)) else ()

    def _cut(self, begins: Sequence[bool]) -> tuple[tuple[Cell, ...], ...]:
        parts: list[list[tuple[Cell, ...]]] = [[self.lines[0]]]
        for line, new in zip(self.lines[1:], begins, strict=True):
            if new:
                parts.append([])
            parts[-1].append(line)
        return tuple(
            tuple(
                tuple(word for cell in column for word in cell)
                for column in zip(*part, strict=True)
            )
            for part in parts
        )


def words_of(cell: Cell) -> str:
    """The words of a cell with single spaces."""
    return " ".join(word.text for _, word in cell)


def table_under(
    rows: Sequence[Row],
    index: int,
    is_label: Callable[[Sequence[Word]], bool] = lambda _: False,
) -> Table | None:
    """The table whose captions a row is; None where it has none, or nothing stands under them.

    Args:
        rows: All rows of the document.
        index: The row of captions.
        is_label: Whether words are nothing but a known label: a row that has one is none of cells.
            Where nothing is given, none is known.
    """
    head = _clean(rows[index])
    captions = _captions(rows[index], head) if head.words else []
    if not captions or not all(map(_is_caption, captions)):
        return None
    below = [_clean(row) for row in rows[index + 1 : index + 1 + MOST_LINES]]
    below = [row for row in below if row.words]
    while len(captions) > 1:
        lines, white = _down_to_the_end(head, captions, below, is_label)
        if lines:
            middles = list(map(_middle_of, white))
            return Table(
                tuple(" ".join(word.text for word in each) for each in captions),
                tuple(each[0].box.left for each in captions),
                tuple(_cells(row, middles) for row in lines),
            )
        if all(white):
            break
        captions = _joined(captions, white)
    return None


def _captions(row: Row, head: Row) -> list[Sequence[Word]]:
    """The captions of a row, parted by its gaps and, where they are read, by the rules of it.

    Args:
        row: The row as it was read.
        head: The same without rules and specks.
    """
    rules = [word.box.middle[0] for word in row.words if word.text == RULE]
    found: list[Sequence[Word]] = []
    for start, end in head.columns():
        begin = start
        for at in range(start + 1, end):
            one, two = head.words[at - 1 : at + 1]
            if any(one.box.right <= rule <= two.box.left for rule in rules):
                found.append(head.words[begin:at])
                begin = at
        found.append(head.words[begin:end])
    return found


def _down_to_the_end(
    head: Row,
    captions: Sequence[Sequence[Word]],
    below: Sequence[Row],
    is_label: Callable[[Sequence[Word]], bool],
) -> tuple[list[Row], list[White]]:
    """The lines of the table and the white that they leave; what the first leaves where none is."""
    white = [[(one[-1].box.right, two[0].box.left)] for one, two in pairwise(captions)]
    edges = [caption[0].box.left for caption in captions[1:]]
    lines: list[Row] = []
    for row in below:
        if _ends(row, lines[-1] if lines else head, lines) or _labelled(row, is_label):
            break
        height = min(row.height, head.height)
        left = [_without(each, row, height, edge) for each, edge in zip(white, edges, strict=True)]
        if not all(left):
            return lines, white if lines else left
        white = left
        lines.append(row)
    return lines, white


def _joined(captions: Sequence[Sequence[Word]], white: Sequence[White]) -> list[Sequence[Word]]:
    """The captions, those put together between which the first line leaves no white."""
    joined: list[Sequence[Word]] = [captions[0]]
    for caption, between in zip(captions[1:], white, strict=True):
        if between:
            joined.append(caption)
        else:
            joined[-1] = (*joined[-1], *caption)
    return joined


def cell_under(
    rows: Sequence[Row],
    index: int,
    left: int,
    is_label: Callable[[Sequence[Word]], bool],
    *,
    whole: bool,
) -> Cell:
    """The words under the caption that begins at ``left``; none where it is no caption.

    Args:
        rows: All rows of the document.
        index: The row of captions.
        left: Where the caption begins, in pixels.
        is_label: As in :func:`table_under`.
        whole: Whether all lines are one value (an address), or each may be a record's.

    Returns:
        No words also where it is open which lines are a record's.
    """
    columns = [rows[index].words[start:end] for start, end in rows[index].columns()]
    if not any(is_label(words) for words in columns if words[0].box.left != left):
        return ()
    found = table_under(rows, index, is_label)
    if found is None or left not in found.lefts:
        return ()
    at = found.lefts.index(left)
    if whole:
        return found.column(at)
    if not found.apart and any(line[0] for line in found.lines[1:]):
        return ()
    return found.records()[0][at] if len(found.lines) > 1 else ()


def _clean(row: Row) -> Row:
    """The row without rules, specks and dashes that stand by themselves, in no cell."""
    bare = replace(row, words=tuple(word for word in row.words if word.text != RULE))
    kept = tuple(word for at, word in enumerate(bare.words) if not _is_speck(bare, at))
    return row if len(kept) == len(row.words) else replace(bare, words=kept)


def _is_speck(row: Row, at: int) -> bool:
    if any(map(str.isalnum, row.words[at].text)):
        return False
    before, after = row.words[at - 1 : at], row.words[at + 1 : at + 2]
    box, least = row.words[at].box, _WHITE * row.height
    apart_before = not before or box.left - before[0].box.right > least
    apart_behind = not after or after[0].box.left - box.right > least
    dust = _DUST.issuperset(row.words[at].text)
    return (apart_before or apart_behind) if dust else (apart_before and apart_behind)


def _is_caption(words: Sequence[Word]) -> bool:
    text = " ".join(word.text for word in words)
    return len(words) <= _MOST_WORDS and _CAPTION.fullmatch(text) is not None


def _ends(row: Row, above: Row, lines: Sequence[Row]) -> bool:
    """Whether a row stands under the table: far from it, after a sentence, before a list."""
    if row.page != above.page or PLACE_AND_DAY.fullmatch(row.text) or row.text.endswith(":"):
        return True
    if row.box.top - above.box.bottom > _FAR * above.height:
        return True
    distances = [two.box.middle[1] - one.box.middle[1] for one, two in pairwise(lines)]
    distance = row.box.middle[1] - above.box.middle[1]
    return bool(distances) and distance > _LINES_APART * min(distances)


def _labelled(row: Row, is_label: Callable[[Sequence[Word]], bool]) -> bool:
    columns = [row.words[start:end] for start, end in row.columns()]
    return any(word.text.endswith(":") for word in columns[0]) or any(map(is_label, columns))


def _without(white: White, row: Row, height: float, edge: int) -> White:
    """What a row leaves of the white between two columns; nothing where it runs on across it.

    Args:
        white: What the rows above have left.
        row: The row.
        height: Of its words and of the captions, the smaller one.
        edge: Where the caption of the second column begins.
    """
    left = list(white)
    for word in row.words:
        parts = (
            part
            for start, end in left
            for part in ((start, min(end, word.box.left)), (max(start, word.box.right), end))
        )
        left = [each for each in parts if _wide(each) >= _FLUSH * height]
    left = [
        each
        for each in left
        if _wide(each) >= _WHITE * height
        or (
            abs(each[1] - edge) <= _AT_THE_EDGE * height
            and _stands_out(row, each, height, kept=each in white)
        )
    ]
    return [] if _runs_on(row, left) else left


def _stands_out(row: Row, white: tuple[int, int], height: float, *, kept: bool) -> bool:
    """Whether narrow white is more than the spaces of its row; ``kept`` where no word is beyond."""
    gaps = [(one.box.right, two.box.left) for one, two in pairwise(row.words)]
    over = [white[0] >= start and white[1] <= end for start, end in gaps]
    across = [_wide(gap) for gap, there in zip(gaps, over, strict=True) if there]
    spaces = [_wide(gap) for gap, there in zip(gaps, over, strict=True) if not there]
    spaces = [each for each in spaces if each < _WHITE * height]
    if not across:
        return kept
    return not spaces or max(across) >= _WIDER * median(spaces)


def _middle_of(white: White) -> float:
    """The middle of the widest piece."""
    start, end = max(white, key=_wide)
    return (start + end) / 2


def _wide(piece: tuple[int, int]) -> int:
    return piece[1] - piece[0]


def _runs_on(row: Row, white: White) -> bool:
    """Whether the white is but a space between two words of a line of prose."""
    gaps = [(one.box.right, two.box.left) for one, two in pairwise(row.words)]
    if len(gaps) < _PROSE:
        return False
    over = [any(s <= start and end <= e for start, end in white) for s, e in gaps]
    across = [end - start for (start, end), there in zip(gaps, over, strict=True) if there]
    others = [end - start for (start, end), there in zip(gaps, over, strict=True) if not there]
    others = [each for each in others if each <= WIDE_GAP * row.height]
    return bool(across and others) and max(across) < _WIDER * median(others)


def _cells(row: Row, middles: Sequence[float]) -> tuple[Cell, ...]:
    cells: list[list[tuple[Row, Word]]] = [[] for _ in range(len(middles) + 1)]
    for word in row.words:
        cells[sum(word.box.middle[0] > middle for middle in middles)].append((row, word))
    return tuple(tuple(cell) for cell in cells)


def _middle(line: Sequence[Cell]) -> float:
    return next(row.box.middle[1] for cell in line for row, _ in cell)


def _begins(line: Sequence[Cell]) -> bool:
    return bool(line[0]) and sum(map(bool, line)) > 1
