"""Lists of officers in columns: two bodies or two blocks beside each other, or one for each person.

``A. Pengurus`` beside ``B. Pengawas``, and ``[1] Nama ...`` beside ``[2] Nama ...``, are read one
under the other. In a table turned by a quarter the captions stand at the left, in two rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from extractors.officer_rows import turned
from extractors.officer_words import NAME, ROLE_CELL, Officer, is_person, joined
from extractors.rows import Row

_COUNTED: Final = regex.compile(r"[\[(]?(?:\d{1,2}|[A-Za-z]|[IVX]{1,4})[.)\]]")
"""What the items of both columns begin with."""

_LABEL: Final = regex.compile(r"(?i)(?:nama|jabatan|kedudukan)\b\W*")
_BLOCK: Final = 8
"""A person's particulars take so many rows, at most."""


def unfolded(rows: Sequence[Row]) -> list[Row]:
    """The rows of a list, what stands in a second column after what stands in the first.

    Args:
        rows: Of the list, from top to bottom.
    """
    made: list[Row] = []
    at = 0
    while at < len(rows):
        edges = _edges(rows[at])
        if len(edges) < 2:
            made.append(rows[at])
            at += 1
            continue
        block = [rows[at]]
        for row in rows[at + 1 :]:
            other = _edges(row)
            if row.page != block[0].page or not (_same(other, edges, row) or _parted(row, edges)):
                break
            if len(block) >= _BLOCK and not other:
                break
            block.append(row)
        made += _in_order(block, edges)
        at += len(block)
    return made


def in_columns(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers in a table with a column for each: a row of names and, near by, one of offices."""
    for at, name, cell in turned(rows):
        office = ROLE_CELL.fullmatch(joined(cell))
        said = _unbroken(joined(name))
        if office and _is_name(said):
            words = tuple((rows[at], word) for word in name)
            yield Officer(" ".join(office["jabatan"].split()), said, words)


def _unbroken(said: str) -> str:
    """A name whose last stop was read as a comma: nothing goes on in its cell."""
    title = said.rstrip(",").rpartition(" ")[2]
    return said if not said.endswith(",") else said.rstrip(",") + "." * ("." in title)


def _is_name(said: str) -> bool:
    return regex.fullmatch(NAME, said) is not None and is_person(said)


def _edges(row: Row) -> tuple[int, ...]:
    """Where the items begin that stand beside each other in a row; none where it has but one."""
    starts = [start for start, _ in row.columns()]
    counted = [start for start in starts if _COUNTED.fullmatch(row.words[start].text)]
    labels = [
        start - (start - 1 in counted)
        for start in range(len(row.words))
        if (start in starts or start - 1 in counted) and _LABEL.fullmatch(row.words[start].text)
    ]
    found = labels if len(labels) > 1 else counted
    if len(found) < 2 or found[0] != 0:
        return ()
    return tuple(row.words[start].box.left for start in found)


def _same(edges: Sequence[int], others: Sequence[int], row: Row) -> bool:
    """Whether items begin in a row where they do in another."""
    return len(edges) == len(others) and all(
        abs(one - two) < 3 * row.height for one, two in zip(edges, others, strict=True)
    )


def _parted(row: Row, edges: Sequence[int]) -> bool:
    """Whether a row has white before each edge, or stands in one of the columns, indented."""
    if row.words[0].box.left < edges[0] + 0.5 * row.height and ":" in row.text:
        return False
    starts = [row.words[start].box.left for start, _ in row.columns()]
    over = any(
        word.box.left < edge - row.height < word.box.right - row.height
        for word in row.words
        for edge in edges[1:]
    )
    inside = starts[0] >= edges[0] + row.height or _COUNTED.fullmatch(row.words[0].text)
    return bool(inside) and not over


def _in_order(block: Sequence[Row], edges: Sequence[int]) -> Iterator[Row]:
    for edge, following in zip(edges, (*edges[1:], None), strict=True):
        for row in block:
            near = row.height
            words = tuple(
                word
                for word in row.words
                if (edge == edges[0] or word.box.left >= edge - near)
                and (following is None or word.box.left < following - near)
            )
            if words:
                yield replace(row, words=words)
