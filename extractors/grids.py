"""Captions: labels that have their values under them, in a cell of a grid or in the next line.

Whether a label without a colon is one must be told from the rows.

``Nama Perusahaan      Status`` over ``CV JAYA      Kantor Tunggal`` looks like a label and its
value wherever the second caption is one that nobody has declared. The row below tells: it has its
columns where the captions have theirs, and none of them is a label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from dossier.labels import qualifies
from dossier.model import Word
from extractors.listed import is_box
from extractors.rows import RULE, WIDE_GAP, Row
from extractors.stops import is_speck

Grid = Literal["sure", "maybe", "no"]
IsLabel = Callable[[Sequence[Word]], bool]

_FAR = 2.5
"""Between a caption and its value there are so many heights at most."""

_ALIGNED = 1.2
"""Columns begin at one edge when they begin within so many heights."""

_APART = 0.75
"""Two cells may come as near to each other as this; a space between words is narrower."""

_TYPED = 2.2
"""Behind a stop a space of a typewriter is so many heights wide at most."""

_TABLE = 3
"""A table has so many columns, where no rules show it."""

_LABEL_AND_VALUE = 2
"""Columns of a row of a form."""

_CENTRED = 1.0
"""A value in the middle under its label is off by so many heights at most."""

_INDENTED = 8
"""A value that stands alone in its row begins so many heights from its caption's edge at most."""

_AS_WIDE = 3
"""Of caption and value on one line, the wider one is so many times as wide as the other at most."""

_SHARED = 0.4
"""They stand over each other by so much of the narrower one."""

_SMALLER = 0.88
"""Captions are set smaller than values by at least this much, where they are."""


def in_a_grid(
    rows: Sequence[Row], index: int, left: int, is_label: IsLabel, captioned: Callable[[], bool]
) -> Grid:
    """Whether the label that begins at ``left`` is a caption over its value.

    Args:
        rows: All rows of the document.
        index: The label's row.
        left: Where the label begins, in pixels.
        is_label: Whether words are nothing but a known label.
        captioned: Whether any row of the document is one of captions only.

    Returns:
        ``maybe`` where the row below stands as values would and nothing else tells.
    """
    row = rows[index]
    below = rows[index + 1] if index + 1 < len(rows) else None
    if below is None or below.page != row.page:
        return "no"
    if below.box.top - row.box.bottom > _FAR * row.height:
        return "no"
    mine, beside = _with_next(row, left)
    if not mine or not beside:
        return "no"
    if _two_captions(row, is_label) and _under(below, mine):
        return "sure"
    under, next_under = _at(below, mine[0]), _at(below, beside[0])
    if not under or is_label(under) or ":" in _text(under) or qualifies(_text(under)):
        return "no"
    if not next_under and under[-1].box.right > beside[0].box.left:
        return "no"
    if not next_under:
        return "sure" if captioned() else "no"
    if _tall(beside) < _SMALLER * _tall(under) and _tall(mine) < _SMALLER * _tall(under):
        return "sure"
    if _tall(mine) < _SMALLER * _tall(beside):
        return "no"
    return "sure" if captioned() else "maybe"


def _two_captions(row: Row, is_label: IsLabel) -> bool:
    """Whether two labels stand beside each other in a row of many cells: no values are there."""
    columns = [row.words[start:end] for start, end in row.cells()]
    if len(columns) <= _TABLE or ":" in row.text:
        return False
    return any(is_label(one) and is_label(two) for one, two in pairwise(columns))


def _under(row: Row, caption: Sequence[Word]) -> bool:
    """Whether a column of a row stands under the middle of a caption."""
    middle = (caption[0].box.left + caption[-1].box.right) / 2
    columns = (row.words[start:end] for start, end in row.cells())
    return any(each[0].box.left <= middle <= each[-1].box.right for each in columns)


def has_captions(rows: Iterable[Row], is_label: IsLabel) -> bool:
    """Whether any row is one of captions only."""
    return any(_captions(each, is_label) for each in rows)


def _captions(row: Row, is_label: IsLabel) -> bool:
    """Whether a row is one of captions only."""
    columns = row.cells()
    return (
        len(columns) > 1
        and ":" not in row.text
        and all(is_label(row.words[start:end]) for start, end in columns)
    )


def _with_next(row: Row, left: int) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words of the column that a label begins, and of the next one."""
    columns = [row.words[start:end] for start, end in row.cells()]
    for at, words in enumerate(columns[:-1]):
        if words[0].box.left <= left <= words[-1].box.right:
            return words, columns[at + 1]
    return (), ()


def _at(row: Row, word: Word) -> Sequence[Word]:
    """The column of a row that begins where a word of another row does."""
    for start, end in row.cells():
        if abs(row.words[start].box.left - word.box.left) <= _ALIGNED * row.height:
            return row.words[start:end]
    return ()


def _tall(words: Sequence[Word]) -> float:
    """The height of the tallest words, which have letters with strokes both ways."""
    return max(word.box.height for word in words)


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


@dataclass(frozen=True, slots=True)
class Caption:
    """A caption's place among those beside it, in pixels.

    Attributes:
        left: Where it begins.
        middle: The middle of its column.
        following: Where the next caption of its row begins; None for the last one.
        edges: Where the columns of its row begin.
        explains: Whether its row is in small letters: it names a ruled line, wherever on that line
            the value stands.
    """

    left: int
    middle: float
    following: int | None
    edges: tuple[int, ...]
    explains: bool = False

    def column_in(self, row: Row, *, indented: bool) -> list[Word]:
        """The words of a row that stand under it; the only column may be indented.

        Where none begins at its edge, those that are set about its middle.
        """
        if not indented and self._crossed(row):
            return []
        if (start := self._begun(row)) is not None:
            return self._up_to_next(row, start)
        columns = row.columns()
        for start, end in columns:
            words = list(row.words[start:end])
            if abs(words[0].box.left - self.left) <= 2.5 * row.height:
                return self._up_to_next(row, start)
            if (
                indented
                and len(columns) == 1
                and 0 < words[0].box.left - self.left < _INDENTED * row.height
            ):
                return words
        for start, end in columns:
            words = list(row.words[start:end])
            centred = (words[0].box.left + words[-1].box.right) / 2
            if abs(centred - self.middle) <= _CENTRED * row.height:
                return words
        if indented and self._on_its_line(row):
            return list(row.words)
        boxed = self._in_its_box(row) if indented else []
        return boxed or self._as_many(row)

    def _in_its_box(self, row: Row) -> list[Word]:
        """The words in a box whose corner the caption has, where every box of the row has some."""
        columns = [row.words[start:end] for start, end in row.columns()]
        if not 1 < len(columns) == len(self.edges):
            return []
        ends = (*self.edges[1:], row.words[-1].box.right + 1)
        for words, begin, end in zip(columns, self.edges, ends, strict=True):
            if not begin <= words[0].box.left < words[-1].box.right < end:
                return []
        mine = [
            words
            for words, begin, end in zip(columns, self.edges, ends, strict=True)
            if begin <= self.left < end
        ]
        return list(mine[0]) if mine else []

    def _on_its_line(self, row: Row) -> bool:
        """Whether a value begins at the left of a ruled line that the caption has the middle of."""
        alone = len(self.edges) == 1 and len(row.columns()) == 1
        left, right, own = row.box.left, row.box.right, 2 * (self.middle - self.left)
        shared = min(right, self.left + own) - max(left, self.left)
        narrow, wide = sorted((own, right - left))
        near = 0 <= self.left - left < _INDENTED * row.height
        if alone and self.explains and left < self.left:
            return True
        return alone and near and shared >= _SHARED * narrow and wide <= _AS_WIDE * narrow

    def _as_many(self, row: Row) -> list[Word]:
        """The cell over or under it of a row with a cell for each of several captions.

        In the middle of a ruled line stands its caption, and the value at its beginning.
        """
        columns = row.columns()
        if len(columns) != len(self.edges):
            return self._alone_under(row)
        if len(columns) < _LABEL_AND_VALUE:
            return []
        at = sum(edge <= self.left for edge in self.edges) - 1
        start, end = columns[max(at, 0)]
        words = list(row.words[start:end])
        right = 2 * self.middle - self.left
        if self.explains and self._on_its_part(words):
            return words
        return words if words[0].box.left < right and words[-1].box.right > self.left else []

    def _alone_under(self, row: Row) -> list[Word]:
        """The one cell of a table's row that stands under it, where some cells have no caption.

        Captions are set in the middle of their columns, cells at the left.
        """
        columns = [list(row.words[start:end]) for start, end in row.columns()]
        if min(len(columns), len(self.edges)) < _TABLE:
            return []
        right = 2 * self.middle - self.left
        mine = [
            words
            for words in columns
            if words[0].box.left < right and words[-1].box.right > self.left
        ]
        return mine[0] if len(mine) == 1 else []

    def _on_its_part(self, words: Sequence[Word]) -> bool:
        """Whether words stand on the caption's part of a row of ruled lines."""
        before = max((edge for edge in self.edges if edge < self.left), default=0)
        after = self.following if self.following is not None else words[-1].box.right + 1
        return before < words[0].box.left and words[-1].box.right < after

    def next_captions(self, row: Row, is_label: IsLabel) -> bool:
        """Whether a row has a label where the caption's row has another column."""
        columns = [row.words[start:end] for start, end in row.columns()]
        bare = not any(mark in ":0123456789" for mark in row.text)
        if bare and any(is_label(words) for words in columns[1:]):
            return True
        return ":" not in row.text and any(
            is_label(words)
            for words in columns
            for edge in self.edges
            if edge != self.left and abs(words[0].box.left - edge) <= _ALIGNED * row.height
        )

    def _crossed(self, row: Row) -> bool:
        """Whether a row runs on over the edge of the next caption: it is none of the grid's."""
        for before, word in pairwise(row.words):
            if self.following is not None and before.box.left < self.following <= word.box.right:
                gap = word.box.left - before.box.right
                return before.box.left >= self.left - row.height and gap < _APART * row.height
        return False

    def _begun(self, row: Row) -> int | None:
        """The word that begins at the caption's edge, however near the cell before it comes."""
        for at, word in enumerate(row.words):
            gap = word.box.left - row.words[at - 1].box.right if at else row.height
            if abs(word.box.left - self.left) <= _APART * row.height <= gap:
                return at
        return None

    def _up_to_next(self, row: Row, start: int) -> list[Word]:
        """The words from here on, up to a wide gap or where the next caption's column begins."""
        taken = [row.words[start]]
        for at, (before, word) in enumerate(pairwise(row.words[start:]), start + 1):
            if row.is_wall(at):
                break
            gap = word.box.left - before.box.right
            edge = self.following
            at_edge = edge is not None and word.box.left >= edge - _APART * row.height
            # A typewriter gives a stop as much room as a letter.
            typed = edge is None and before.text[-1] in ".," and gap <= _TYPED * row.height
            ticks = is_box(taken[0]) and is_box(word) and not at_edge
            if (gap > WIDE_GAP * row.height and not (ticks or typed)) or (
                at_edge and gap >= _APART * row.height
            ):
                break
            taken.append(word)
        return taken


def caption_of(row: Row, left: int) -> Caption:
    """The place of the caption that begins at ``left`` in its row."""
    columns = [row.words[start:end] for start, end in row.columns()]
    edges = tuple(words[0].box.left for words in columns)
    for at, words in enumerate(columns):
        if words[0].box.left <= left <= words[-1].box.right:
            following = edges[at + 1] if at + 1 < len(edges) else None
            explains = row.text.islower() and not any(mark in row.text for mark in ":;")
            middle = (left + words[-1].box.right) / 2
            return Caption(left, middle, following, edges, explains)
    return Caption(left, float(left), None, edges)


def own_pair(rows: Sequence[Row], index: int, left: int) -> bool:
    """Whether under a label that stands alone comes another one, with its value beside it.

    Labels and values have their edges, which the row before or the one after keeps, too.
    """
    near = [each for each in rows[max(0, index - 1) : index + 3] if each.page == rows[index].page]
    below = rows[index + 1]
    columns = below.columns()
    if len(rows[index].columns()) > 1 or len(columns) != _LABEL_AND_VALUE:
        return False
    start, end = columns[0]
    if any(char.isdigit() for word in below.words[start:end] for char in word.text):
        return False  # ``Jl. Pemuda No. 88`` is no label
    first, second = (below.words[start].box.left for start, _ in columns)
    others = [
        row.words[row.columns()[1][0]].box.left
        for row in near
        if row is not below and len(row.columns()) == _LABEL_AND_VALUE
    ]
    near_by = _ALIGNED * below.height
    return abs(first - left) <= near_by and any(abs(second - each) <= near_by for each in others)


def rest_of_caption(words: Sequence[Word]) -> bool:
    """Whether a line is the end of a caption of two: one or two words that labels go on with."""
    words = [word for word in words if word.text != RULE]
    small = all(word.text.isalpha() and word.text.islower() for word in words)
    return len(words) < 3 and small and qualifies(_text(words))


def list_goes_on(row: Row, above: Sequence[tuple[Row, Word]], label: int) -> list[Word]:
    """The words of a row that goes on with an indented list: it begins where the list does."""
    if not above or len(row.columns()) > 1:
        return []
    left = above[0][1].box.left
    # A caption set in the middle of its column begins to the right of its cells.
    apart = abs(left - label) > row.height
    aligned = abs(row.words[0].box.left - left) <= row.height and apart
    return list(row.words) if aligned else []


def aside(previous: Row, row: Row, last: Word) -> bool:
    """Whether a row stands in another column only, half a line lower than the value's.

    A speck between two lines stands in no column.
    """
    if row.page == previous.page and len(row.words) == 1 and is_speck(row.words[0]):
        return True
    beside = row.page == previous.page and row.box.top < previous.box.bottom + 0.3 * row.height
    return beside and row.box.left > last.box.right + row.height


def left_aside(previous: Row, row: Row, left: int) -> bool:
    """Whether a row stands in a column left of a label only, half a line lower than the value's.

    On a form of two panels the lines of the one stand between those of the other.
    """
    beside = row.page == previous.page and row.box.top < previous.box.bottom + row.height
    return beside and row.box.right < left - row.height
