"""Tables that cross who is named with what is said of each: ``Pemohon``, ``Perusahaan``, ``TTK``.

The parties head the columns and ``Nama``, ``Kedudukan``, ``Nomor``, ``Alamat`` the rows, or the
other way. Cells take several lines, set about the middle of their row: what parts two rows of the
table is the widest white between the middles of their headings, and so for the columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from statistics import fmean
from typing import Final

import regex

from dossier.model import Word
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import RULE, Row

_Line = list[tuple[Row, Word]]
_Cells = Mapping[tuple[str, str], _Line]

_PARTIES: Final = {
    "pemohon": regex.compile(
        r"(?:DATA\s+|IDENTITAS\s+)?(?:PEMOHON(?:\s+IZIN)?|PIMPINAN|DIREKTUR|PEMILIK)"
    ),
    "badan": regex.compile(r"(?:DATA\s+)?(?:BADAN(?:\s+USAHA)?|PERUSAHAAN|USAHA)"),
    "teknisi": regex.compile(
        r"PENANGGUNG\s*JAWAB(?:\s+TEKNIS)?|TENAGA\s+TEKNIS(?:\s+KEFARMASIAN)?(?:\s+\(?TTK\)?)?|TTK"
    ),
}
_PARTICULARS: Final = {
    "nama": regex.compile(r"NAMA(?:\s+LENGKAP)?"),
    "jabatan": regex.compile(r"(?:JABATAN|KEDUDUKAN)\b.*"),
    "nomor": regex.compile(r"(?:NOMOR|NO|IDENTITAS)\b.*"),
    "alamat": regex.compile(r"ALAMAT\b.*"),
}
_Names = Mapping[str, regex.Pattern[str]]

_FEWEST: Final = 2
"""So many parties, and so many particulars, make such a table."""

_FAR: Final = 4.0
_PROSE: Final = 7
"""A row that is so many heights under the one before, or a line of so many words, is none of it."""

_ASIDE: Final = regex.compile(r"\W*(?:\([A-Za-z]{2,8}\)|bentuk(?:\s+[a-z]+){0,2})\W*")
"""The second line of a head: ``(TTK)``, ``bentuk`` under ``Jabatan /``."""

_GUTTER: Final = 0.4
_MOST, _LINES = 30, 3
"""So many rows such a table has, and so many lines a heading at its left."""


def cell(text: DocumentText, party: str, particular: str) -> Iterator[Place]:
    """What such a table says of a party.

    Args:
        text: The document as one reader read it.
        party: ``pemohon``, ``badan`` or ``teknisi``.
        particular: ``nama``, ``jabatan``, ``nomor`` or ``alamat``.
    """
    rows = text.rows
    for index in range(len(rows)):
        for heads, sides in ((_PARTIES, _PARTICULARS), (_PARTICULARS, _PARTIES)):
            found = _read(rows, index, heads, sides)
            words = found.get((party, particular)) or found.get((particular, party))
            if words:
                yield Place(" ".join(word.text for _, word in words), tuple(words), 1.0)
                return


def _read(rows: Sequence[Row], index: int, heads: _Names, sides: _Names) -> _Cells:
    """The cells of the table whose heads stand in a row; none where there is none."""
    row = rows[index]
    named = _heads(row, heads)
    body = _body(rows, index) if named else []
    if not body:
        return {}
    named = _with_others(named, rows[max(0, index - 1) : index], row, heads)
    if len({name for name, _ in named}) < max(_FEWEST, len(named)):
        return {}
    middles = [(words[0].box.left + words[-1].box.right) / 2 for _, words in named]
    columns = _edges_between(body, [_left(body), *middles], row.height)
    if columns is None:
        return {}
    blocks = _blocks(body, columns[0], sides)
    if len({name for name, _ in blocks}) < max(_FEWEST, len(blocks)):
        return {}
    bands = _bands(body, [middle for _, middle in blocks])
    cells: dict[tuple[str, str], _Line] = {}
    for each in body:
        side = blocks[sum(each.box.middle[1] > edge for edge in bands)][0]
        for word in each.words:
            at = sum(word.box.middle[0] > edge for edge in columns)
            if at and word.text != RULE:
                cells.setdefault((named[at - 1][0], side), []).append((each, word))
    return cells


def _heads(row: Row, names: _Names) -> list[tuple[str, Sequence[Word]]]:
    found: list[tuple[str, Sequence[Word]]] = []
    for start, end in row.columns():
        words = [word for word in row.words[start:end] if word.text != RULE]
        name = _named(words, names)
        if name:
            found.append((name, words))
        elif any(char.isalpha() for word in words for char in word.text):
            return []
    return found


def _with_others(
    named: list[tuple[str, Sequence[Word]]], above: Sequence[Row], row: Row, names: _Names
) -> list[tuple[str, Sequence[Word]]]:
    """The heads with those of two lines, whose first line stands a little higher."""
    for each in above if named else ():
        close = each.page == row.page and row.box.top - each.box.bottom < row.height
        for name, words in _heads(each, names) if close else ():
            beside = all(
                words[-1].box.right < other[0].box.left or words[0].box.left > other[-1].box.right
                for _, other in named
            )
            if beside and name not in dict(named):
                named = [*named, (name, words)]
    return sorted(named, key=lambda each: each[1][0].box.left)


def _named(words: Sequence[Word], names: _Names) -> str | None:
    said = " ".join(word.text for word in words).upper().strip(" .,:/")
    return next((name for name, each in names.items() if each.fullmatch(said)), None)


def _body(rows: Sequence[Row], index: int) -> list[Row]:
    body: list[Row] = []
    above = rows[index]
    for row in rows[index + 1 : index + 1 + _MOST]:
        far = row.page != above.page or row.box.top - above.box.bottom > _FAR * row.height
        prose = len(row.columns()) == 1 and len(row.words) >= _PROSE
        if far or prose or ":" in row.words[0].text:
            break
        above = row
        if body or not _ASIDE.fullmatch(row.text):
            body.append(row)
    return body


def _left(body: Sequence[Row]) -> float:
    return min(row.box.left for row in body)


def _edges_between(
    body: Sequence[Row], middles: Sequence[float], height: float
) -> list[float] | None:
    """Where one column ends and the next begins; None where no white parts them."""
    words = sorted(
        (word.box.left, word.box.right) for row in body for word in row.words if word.text != RULE
    )
    white: list[tuple[int, int]] = []
    reach = words[0][1] if words else 0
    for left, right in words:
        if left - reach >= _GUTTER * height:
            white.append((reach, left))
        reach = max(reach, right)
    edges = []
    for one, two in pairwise(middles):
        between = [each for each in white if each[1] > one and each[0] < two]
        if not between:
            return None
        start, end = max(between, key=lambda each: each[1] - each[0])
        edges.append((start + end) / 2)
    return edges if all(one < two for one, two in pairwise(edges)) else None


def _blocks(body: Sequence[Row], edge: float, names: _Names) -> list[tuple[str, float]]:
    """The headings at the left, of one line or several, each with its middle."""
    lines: list[tuple[Row, list[Word]]] = []
    for row in body:
        words = [word for word in row.words if word.text != RULE and word.box.middle[0] < edge]
        if any(char.isalpha() for word in words for char in word.text):
            lines.append((row, words))
    found: list[tuple[str, list[Row]]] = []
    at = 0
    while at < len(lines):
        name, size = _beginning(lines[at:], names)
        if name and found and found[-1][0] == name:
            found[-1][1].extend(row for row, _ in lines[at : at + size])
        elif name:
            found.append((name, [row for row, _ in lines[at : at + size]]))
        elif found and lines[at][0].box.top - found[-1][1][-1].box.bottom < lines[at][0].height:
            found[-1][1].append(lines[at][0])
        at += size
    return [(name, fmean(row.box.middle[1] for row in each)) for name, each in found]


def _beginning(
    lines: Sequence[tuple[Row, Sequence[Word]]], names: _Names
) -> tuple[str | None, int]:
    """The heading that begins here, with how many lines it takes to be one."""
    for size in range(1, min(_LINES, len(lines)) + 1):
        if name := _named([word for _, words in lines[:size] for word in words], names):
            return name, size
    return None, 1


def _bands(body: Sequence[Row], middles: Sequence[float]) -> list[float]:
    """Where one row of the table ends and the next begins."""
    edges = []
    for one, two in pairwise(middles):
        steps = [
            (below.box.top - above.box.bottom, (above.box.bottom + below.box.top) / 2)
            for above, below in pairwise(body)
            if one < (above.box.middle[1] + below.box.middle[1]) / 2 < two
        ]
        edges.append(max(steps, default=(0.0, (one + two) / 2))[1])
    return edges
