"""Choices of which some are ticked: what is left open is no value.

``Kedudukan  [ ] Direktur  [X] Pemilik`` prints every office there is. Where a box near by is
ticked, those that are not are left out with what stands behind them, up to the next box. Where none
is, the reader may have lost the mark, and everything stays.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

import regex

from extractors.by_page import with_rows
from extractors.layout import DocumentText
from extractors.rows import Row

EMPTY, TICKED = "\u2610", "\u2612"
MARKS: Final = frozenset({EMPTY, TICKED})
"""What stands in a text for a box that was seen on the page."""

_EMPTY: Final = regex.compile(r"\[\]|\(\)|[\u2610\u25a1]")
_TICKED: Final = regex.compile(r"(?i)[\[(][xv\u2713\u221a][\])]|[\u2611\u2612\u2713\u2714\u221a]")
_PAIRS: Final = {"[": "]", "(": ")"}
_MARKS: Final = regex.compile(r"(?i)[xv\u2713\u221a]")

_SEX: Final = regex.compile(r"(?i)\W*(?:laki\W?laki|pria|perempuan|wanita)\W*")
_NEARER: Final = 1.5
"""A mark is so many times as far from the choice that it is not for."""

_NEAR: Final = 2.5
"""So many heights under a row of choices the next one stands, at most."""


@dataclass(frozen=True, slots=True)
class _Box:
    """A box of a row: its first word, the word behind it, and whether it is ticked."""

    first: int
    behind: int
    ticked: bool


def without_unticked(text: DocumentText) -> DocumentText:
    """The document without the choices that nobody ticked, where others beside them are.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where there is nothing to choose.
    """
    text = with_rows(text, [_of_two(row) for row in text.rows])
    boxes = [tuple(_boxes(row)) for row in text.rows]
    if not any(each.ticked for found in boxes for each in found):
        return text
    rows = list(text.rows)
    for group in _groups(text.rows, boxes):
        if any(each.ticked for at in group for each in boxes[at]):
            for at in group:
                rows[at] = _chosen(rows[at], boxes[at])
    return replace(text, rows=tuple(rows))


def _of_two(row: Row) -> Row:
    """The row without the sex that is not ticked, where of the boxes nothing but the mark was read.

    ``Laki-laki  v Perempuan``: the mark is nearer to what it is for.
    """
    words = row.words
    for at in range(1, len(words) - 1):
        sexes = words[at - 1], words[at + 1]
        if not _MARKS.fullmatch(words[at].text) or not all(_SEX.fullmatch(w.text) for w in sexes):
            continue
        before = words[at].box.left - words[at - 1].box.right
        behind = words[at + 1].box.left - words[at].box.right
        if max(before, behind) > _NEARER * max(1, min(before, behind)):
            gone = {at, at - 1 if behind < before else at + 1}
            return replace(row, words=tuple(w for n, w in enumerate(words) if n not in gone))
    return row


def _boxes(row: Row) -> Iterator[_Box]:
    at, words = 0, row.words
    while at < len(words):
        text = words[at].text
        end = at + 1
        if text in _PAIRS:  # ``[ ]``, ``( x )``: two or three words
            marked = end < len(words) and _MARKS.fullmatch(words[end].text) is not None
            last = end + marked
            if last < len(words) and words[last].text == _PAIRS[text]:
                yield _Box(at, last + 1, marked)
                end = last + 1
        elif _EMPTY.fullmatch(text) or _TICKED.fullmatch(text):
            yield _Box(at, end, _EMPTY.fullmatch(text) is None)
        at = end


def _groups(rows: Sequence[Row], boxes: Sequence[Sequence[_Box]]) -> Iterator[list[int]]:
    """Runs of rows that have boxes, one close under the other."""
    group: list[int] = []
    for at, row in enumerate(rows):
        above = rows[group[-1]] if group else None
        near = above is not None and (
            above.page == row.page and row.box.top - above.box.bottom <= _NEAR * row.height
        )
        if group and not (boxes[at] and near):
            yield group
            group = []
        if boxes[at]:
            group.append(at)
    if group:
        yield group


def _chosen(row: Row, boxes: Sequence[_Box]) -> Row:
    """The row without its open boxes and the words behind each of them."""
    dropped: set[int] = set()
    ends = [*(each.first for each in boxes[1:]), len(row.words)]
    for box, end in zip(boxes, ends, strict=True):
        if not box.ticked:
            dropped.update(range(box.first, end))
    if not dropped:
        return row
    if len(dropped) == len(row.words):  # an open box by itself, that the list goes on across
        dropped -= set(range(boxes[0].first, boxes[0].behind))
    return replace(row, words=tuple(w for at, w in enumerate(row.words) if at not in dropped))
