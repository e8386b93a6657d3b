"""What a paper says before and after a change, beside each other: only what is valid is read.

``SEMULA`` and ``MENJADI`` head two columns of a table, with captions or offices before them. A
value that was is no value of the paper; so its words are left out of the rows. Where the second
column says ``tetap``, the first one goes on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, WIDE_GAP, Row

_OF: Final = r"(?:\W*\b(?:DATA|SUSUNAN|PENGURUS|KETERANGAN|YANG|PERUBAHAN|IZIN)\b)*\W*"
_ASIDE: Final = r"(?:\([^()]{1,30}\)\W*)?"
"""What a heading adds in brackets: ``SEMULA (diberhentikan)``."""

_BEFORE: Final = regex.compile(
    rf"{_OF}(?:SEMULA|LAMA|SEBELUM(?:NYA)?|ASAL|(?:YANG\s+)?(?:DIBERHENTIKAN|DIGANTI(?:KAN)?))\b"
    rf"{_OF}{_ASIDE}",
    regex.IGNORECASE,
)
_AFTER: Final = regex.compile(
    rf"{_OF}(?:MENJADI|BARU|SESUDAH(?:NYA)?|SETELAH(?:NYA)?|(?:YANG\s+)?(?:DIANGKAT|PENGGANTI))\b"
    rf"{_OF}{_ASIDE}",
    regex.IGNORECASE,
)
_SAME: Final = regex.compile(r"\W*(?:tetap|sama|idem|tidak\s+(?:ber)?ubah)\W*", regex.IGNORECASE)

_WHITE: Final = 0.75
"""The white between two columns is so many heights wide at least."""

_FAR: Final = 3.0
"""A row that is so many heights under the one before stands under the table."""


_Piece = tuple[float, float]
"""What is free between two columns, in pixels."""


def as_changed(text: DocumentText) -> DocumentText:
    """The document without what its tables of changes say was before.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where it has no such table.
    """
    if not any(_heads(row) for row in text.rows):
        return text
    return page_by_page(text, lambda page: [row for row in _page(page) if row.words])


def _heads(row: Row) -> tuple[Sequence[Word], Sequence[Word]] | None:
    """The two headings, one right after the other."""
    columns = [row.words[start:end] for start, end in row.columns()]
    for one, other in pairwise(columns):
        if _BEFORE.fullmatch(_text(one)) and _AFTER.fullmatch(_text(other)):
            return _bare(one), _bare(other)
    return None


def _page(page: Sequence[Row]) -> list[Row]:
    made: list[Row] = []
    at = 0
    while at < len(page):
        row, heads = page[at], _heads(page[at])
        made.append(row)
        at += 1
        if heads is None:
            continue
        lines, edges = _under(row, heads, page[at:])
        made += [_valid(line, *edges) for line in lines]
        at += len(lines)
    return made


def _under(
    head: Row, heads: tuple[Sequence[Word], Sequence[Word]], below: Sequence[Row]
) -> tuple[Sequence[Row], tuple[float, float]]:
    """The rows of the table, and where its two columns begin."""
    before, after = heads
    headings = [word.box.right for word in _bare(head.words) if word.box.right < before[0].box.left]
    first: _Piece = (max(headings, default=min(0, head.box.left)), before[0].box.left)
    second: list[_Piece] = [(before[-1].box.right, after[0].box.left)]
    above, lines = head, 0
    for row in below:
        words = _bare(row.words)
        one, two = _left_of(first, before, words), _without(second, words, row.height)
        far = row.box.top - above.box.bottom > _FAR * head.height
        if far or not two or one is None or _heads(row):
            break
        first, second, above, lines = one, two, row, lines + 1
    return below[:lines], (_middle(first), max(map(_middle, second)))


def _without(white: Sequence[_Piece], words: Sequence[Word], height: float) -> list[_Piece]:
    """What words leave of the white between the two columns; nothing where they run on across."""
    left = list(white)
    for word in words:
        left = [
            part
            for start, end in left
            for part in ((start, min(end, word.box.left)), (max(start, word.box.right), end))
        ]
        left = [each for each in left if each[1] - each[0] >= _WHITE * height]
    return left


def _middle(piece: _Piece) -> float:
    return sum(piece) / 2


def _left_of(white: _Piece, heading: Sequence[Word], words: Sequence[Word]) -> _Piece | None:
    """What is left of the white before the first column, whose cells may begin left of its heading.

    A caption ends at the first gap, where no heading stands over it: what is behind that is the
    cell.
    """
    start, end = white
    inside = [word for word in words if word.box.left < heading[-1].box.right]
    for one, other in pairwise(inside):
        wide = other.box.left - one.box.right >= WIDE_GAP * one.box.height
        if wide and other.box.left > start:
            start, end = max(start, one.box.right), min(end, other.box.left)
            return (start, end) if end > start else None
    if not inside:
        return white
    behind = [word for word in words if word.box.left >= heading[-1].box.right]
    both = _text(inside) == _text(behind)  # in each column a caption over what changed
    if inside[-1].box.right < end and not both:  # a caption alone
        return max(start, inside[-1].box.right), end
    if inside[0].box.left > start:  # the cell alone
        return start, min(end, inside[0].box.left)
    return None


def _valid(row: Row, first: float, second: float) -> Row:
    """A row without the words of the first column, or of the second where nothing changed."""
    new = [word for word in _bare(row.words) if word.box.middle[0] > second]
    if not new and not any(word.box.middle[0] < first for word in _bare(row.words)):
        return replace(row, words=())  # the second line of what was
    if new and _SAME.fullmatch(_text(new)):
        return replace(row, words=tuple(w for w in row.words if w.box.middle[0] < second))
    kept = (w for w in row.words if not first < w.box.middle[0] < second)
    return replace(row, words=tuple(kept))


def _bare(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.text != RULE]


def _text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in _bare(words))
