"""Officers in a table that lies on its side: a row of offices, and a row of their names.

``Jabatan | Direktur | Komisaris`` over ``Nama | RUDI | NURUL``, or the names first. Each row has
its caption in its first cell; a name's office is in the cell that begins where the name's does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final

import regex

from dossier.model import Word
from extractors.rows import RULE, Row

_OFFICES: Final = regex.compile(
    r"\W*(?:jabatan|kedudukan|posisi|sebagai|selaku|diangkat)\b.*", regex.IGNORECASE
)
_NAMES: Final = regex.compile(r"\W*nama\b.*", regex.IGNORECASE)
_APART: Final = 3
"""So many rows lie between the two at most: of shares, of numbers."""

_NEAR: Final = 1.5
"""Cells under each other begin within so many heights, or have their middles so near."""

_FEWEST, _MOST = 2, 8

_Cell = Sequence[Word]


def turned(rows: Sequence[Row]) -> Iterator[tuple[int, _Cell, _Cell]]:
    """Names with their offices.

    Args:
        rows: All rows of the document.

    Yields:
        The row of the name, its words and those of the office.
    """
    for index, row in enumerate(rows):
        offices = _captioned(row, _OFFICES)
        if not _FEWEST <= len(offices) <= _MOST:
            continue
        around = (*range(index + 1, index + 1 + _APART), *range(index - 1, index - 1 - _APART, -1))
        for at in around:
            if not 0 <= at < len(rows) or rows[at].page != row.page:
                continue
            names = _captioned(rows[at], _NAMES)
            pairs = [(name, _under(name, offices, row.height)) for name in names]
            if len(pairs) >= _FEWEST and all(office for _, office in pairs):
                yield from ((at, name, office) for name, office in pairs)
                break


def over_each_other(
    rows: Sequence[Row], is_office: Callable[[str], bool], is_name: Callable[[str], bool]
) -> Iterator[tuple[int, _Cell, _Cell]]:
    """Names over or under their offices, side by side and without a caption.

    ``Direktur | Komisaris`` over ``RUDI | NURUL``, in boxes or on lines to be signed.

    Args:
        rows: All rows of the document.
        is_office: Whether a text is an office, and nothing else.
        is_name: Whether a text can be a person's name.

    Yields:
        As :func:`turned`.
    """
    for index, row in enumerate(rows):
        offices = _cells(row)
        if not _FEWEST <= len(offices) <= _MOST or not all(is_office(_said(o)) for o in offices):
            continue
        for at in (index + 1, index - 1):
            if not 0 <= at < len(rows) or rows[at].page != row.page:
                continue
            names = _cells(rows[at])
            if len(names) != len(offices) or not all(is_name(_said(name)) for name in names):
                continue
            if all(map(_over, names, offices)):
                yield from ((at, name, held) for name, held in zip(names, offices, strict=True))
                break


def _over(one: _Cell, other: _Cell) -> bool:
    return one[0].box.left < other[-1].box.right and one[-1].box.right > other[0].box.left


def _said(cell: _Cell) -> str:
    return " ".join(word.text for word in cell)


def _cells(row: Row) -> list[_Cell]:
    parts: Iterator[_Cell] = (
        [word for word in row.words[start:end] if word.text not in (RULE, ":")]
        for start, end in row.cells()
    )
    return [each for each in parts if each]


def _captioned(row: Row, caption: regex.Pattern[str]) -> list[_Cell]:
    """The cells of a row behind its caption; none where it is no row of them."""
    inside = _cells(row)
    head = " ".join(word.text for word in inside[0]) if inside else ""
    return inside[1:] if caption.fullmatch(head) and len(inside[0]) <= _FEWEST else []


def _under(name: _Cell, offices: Sequence[_Cell], height: float) -> _Cell:
    """The office in the name's column; no words where none or more than one is."""
    there = [
        each
        for each in offices
        if abs(each[0].box.left - name[0].box.left) <= _NEAR * height
        or abs(_middle(each) - _middle(name)) <= _NEAR * height
    ]
    return there[0] if len(there) == 1 else ()


def _middle(cell: _Cell) -> float:
    return (cell[0].box.left + cell[-1].box.right) / 2
