"""Officers in a table that lies on its side: a row of offices, and a row of their names.

``Jabatan | Direktur | Komisaris`` over ``Nama | RUDI | NURUL``, or the names first. Each row has
its caption in its first cell; a name's office is in the cell that begins where the name's does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from dossier.labels import qualifies
from dossier.model import Word
from extractors.rows import RULE, Row

_OFFICES: Final = regex.compile(
    r"\W*(?:jabatan|kedudukan|posisi|sebagai|selaku|diangkat)\b.*", regex.IGNORECASE
)
_NAMES: Final = regex.compile(r"\W*(?:nama|pemangku|pemegang)\b.*", regex.IGNORECASE)
_APART: Final = 7
"""So many rows lie between the two at most: of shares, of numbers."""

_NEAR: Final = 1.5
"""Cells under each other begin within so many heights, or have their middles so near."""

_FEWEST, _MOST = 2, 8

_LINES, _CLOSE = 4, 0.8
"""A name goes on in so many lines under its first, each so many heights under the one before."""

_WHITE: Final = 1.2
"""White between a name and its office is so many heights at most."""

_DEGREE: Final = regex.compile(r"(?:[A-Z][A-Za-z]{0,4}\.)+[A-Za-z]{0,5}\.?,?")

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
            names = _in_columns(_captioned(rows[at], _NAMES, offices), offices, row.height)
            held = _in_columns(offices, names, row.height)
            pairs = [(name, _under(name, held, row.height)) for name in names]
            if len(pairs) >= _FEWEST and all(office for _, office in pairs):
                whole = _with_second_lines(rows, at, names, _is_of_a_name)
                full = _with_second_lines(rows, index, held, _is_of_an_office)
                for name, (_, office) in zip(whole, pairs, strict=True):
                    yield at, name, full[held.index(office)]
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
                whole = _with_second_lines(rows, at, names, _is_of_a_name)
                yield from ((at, name, held) for name, held in zip(whole, offices, strict=True))
                break


def one_by_one(
    rows: Sequence[Row], is_office: Callable[[str], bool], holds: Callable[[str, str], bool]
) -> Iterator[tuple[int, _Cell, _Cell]]:
    """Names that have their offices on the line under them, or over them: a list of at least two.

    ``Tuan RUDI`` over ``(Direktur)``, and then the next one, or beside it.

    Args:
        rows: All rows of the document.
        is_office: Whether a text is an office, and nothing else.
        holds: Whether a text is somebody's name who may hold the office of another.

    Yields:
        As :func:`turned`.
    """
    cells = [_cells(row) for row in rows]
    sides: dict[int, dict[tuple[int, int], tuple[_Cell, _Cell]]] = {-1: {}, 1: {}}
    for at, row in enumerate(cells):
        for column, office in enumerate(row):
            if not is_office(_said(office)):
                continue
            for side, found in sides.items():
                if name := _beside(rows, cells, (at, column), side, holds):
                    found[at, column] = name, office
    for side, found in sides.items():
        if len(found) >= _FEWEST and found.keys() >= sides[-side].keys():
            yield from ((at, *pair) for (at, _), pair in sorted(found.items()))
            return


def _beside(
    rows: Sequence[Row],
    cells: Sequence[Sequence[_Cell]],
    place: tuple[int, int],
    side: int,
    holds: Callable[[str, str], bool],
) -> _Cell:
    """The name over or under an office, of one or two lines; no words where there is none."""
    at, column = place
    office, row = cells[at][column], rows[at]
    lines: list[_Cell] = []
    for here in (at + side, at + 2 * side):
        if not 0 <= here < len(rows) or rows[here].page != row.page:
            break
        upper, lower = sorted((rows[here], rows[here - side]), key=lambda each: each.box.top)
        if lower.box.top - upper.box.bottom > _WHITE * row.height:  # room for a signature
            break
        aligned = [
            cell for cell in cells[here] if abs(cell[0].box.left - office[0].box.left) <= row.height
        ]
        if len(aligned) != 1:
            break
        lines = [*lines, aligned[0]] if side > 0 else [aligned[0], *lines]
    whole = [word for line in lines for word in line]
    nearest = lines[-1 if side < 0 else 0] if lines else ()
    for name in (nearest, whole):
        if name and holds(_said(name), _said(office)):
            return name
    return ()


def _with_second_lines(
    rows: Sequence[Row], at: int, cells: Sequence[_Cell], is_rest: Callable[[Word], bool]
) -> list[_Cell]:
    """Cells of a row, each with what of it stands on the lines under it."""
    whole = [list(cell) for cell in cells]
    height, above = rows[at].height, rows[at]
    for row in rows[at + 1 : at + 1 + _LINES]:
        close = row.page == above.page and row.box.top - above.box.bottom < _CLOSE * height
        more = [word for word in row.words if word.text not in (RULE, ":")]
        # The caption of the row may have a second line, too; another row has another caption.
        inside = [word for word in more if word.box.left >= cells[0][0].box.left - height]
        if not close or not inside or any(word.text[0].isupper() for word in more[: -len(inside)]):
            break
        under = [_owner(word, cells, height) for word in inside]
        if None in under or not all(map(is_rest, inside)):
            break
        for word, owner in zip(inside, under, strict=True):
            whole[owner or 0].append(word)
        above = row
    return [tuple(each) for each in whole]


def rest_below(rows: Sequence[Row], at: int, name: _Cell, edge: int) -> list[Word]:
    """What of a name in capitals stands on the lines under it, in a column of its own.

    Args:
        rows: All rows of the document.
        at: The row of the name.
        name: Its words there.
        edge: Where the next column begins.
    """
    rest: list[Word] = []
    first, height, above = name[0].box.left, rows[at].height, rows[at]
    if not name[-1].text.isupper() or rows[at].words[0].box.left > first - height:
        return rest
    for row in rows[at + 1 : at + 1 + _LINES]:
        inside = [word for word in row.words if first - height / 2 <= word.box.left < edge]
        close = row.page == above.page and row.box.top - above.box.bottom < _CLOSE * height
        # Another record begins at the edge of the table, as this one does.
        another = row.words[0].box.left <= rows[at].words[0].box.left + height / 2
        aligned = bool(inside) and abs(inside[0].box.left - first) <= height / 2
        if another or not close or not aligned or not all(map(_is_of_a_name, inside)):
            break
        rest += inside
        above = row
    return rest


def _owner(word: Word, cells: Sequence[_Cell], height: float) -> int | None:
    """In which cell a word stands: the last one that begins before it."""
    before = [at for at, cell in enumerate(cells) if cell[0].box.left - height <= word.box.left]
    return before[-1] if before else None


def _is_of_a_name(word: Word) -> bool:
    """Whether a word may be the rest of a name in capitals, or a degree."""
    return word.text.isupper() or _DEGREE.fullmatch(word.text) is not None


def _is_of_an_office(word: Word) -> bool:
    """Whether a word may be the rest of an office: ``Komisaris`` over ``Utama``."""
    return word.text.isalpha() and word.text.istitle()


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


def _captioned(row: Row, caption: regex.Pattern[str], others: Sequence[_Cell] = ()) -> list[_Cell]:
    """The cells of a row behind its caption; none where it is no row of them.

    A long caption may come near to its first cell: that begins where the first of the others does.
    """
    inside = _cells(row)
    if inside and others:
        edge = others[0][0].box.left - row.height / 2
        at = sum(word.box.left < edge for word in inside[0])
        inside = [each for each in (inside[0][:at], inside[0][at:], *inside[1:]) if each]
    told = [word.text for word in inside[0] if len(word.text) > 1] if inside else []
    short = len(told) <= _FEWEST or qualifies(" ".join(told[1:]))
    return inside[1:] if told and short and caption.fullmatch(" ".join(told)) else []


def _in_columns(cells: Sequence[_Cell], others: Sequence[_Cell], height: float) -> list[_Cell]:
    """The cells, parted where the others begin, if they stand too near each other to be told."""
    words = [word for cell in cells for word in cell]
    lefts = [other[0].box.left for other in others]
    starts = [
        at
        for at, word in enumerate(words)
        if any(abs(word.box.left - left) <= height / 2 for left in lefts)
    ]
    if len(cells) >= len(others) or len(starts) != len(others) or starts[0]:
        return list(cells)
    return [words[start:end] for start, end in pairwise([*starts, len(words)])]


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
