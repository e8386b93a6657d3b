"""Officers in tables, ruled or not, and in the boxes of charts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise, product, zip_longest

import regex

from dossier.model import Word
from extractors.cells import table_under, words_of
from extractors.officer_words import (
    HALF,
    LINK,
    NAME,
    ROLE_ALONE,
    ROLE_CELL,
    SECOND,
    WORD,
    Officer,
    is_person,
    joined,
)
from extractors.rows import Row

_PART = regex.compile(
    r"\W*(?:[IVXA-D]{1,4}\W+)?(?:(?:DEWAN|BADAN)\s+)?(?:DIREKSI|KOMISARIS|PENGURUS|PENGAWAS)\W*",
    regex.IGNORECASE,
)
"""The heading of a part of a table, a row by itself."""

_HEADED = regex.compile(r"\b(?:susunan|daftar|dewan|badan)\b", regex.IGNORECASE)
"""A justified heading falls into cells too: ``Susunan direksi dan badan pengawas CV JAYA``."""

_NAME_CAPTION = regex.compile(r"\bN\s?a\s?m\s?a\b", regex.IGNORECASE)

_ROLE_CAPTION = regex.compile(r"\b(?:Jabatan|Kedudukan|Posisi)\b", regex.IGNORECASE)

_RULES = frozenset("|[]!")

_TABLE = 3
"""A row of a table has at least so many cells."""

_NEAR, _CLOSE = 2, 1.3
"""A name that straddles its row has its halves in so many lines, so many heights from it."""

_UNDER = 3
"""So many rows under an office in a chart its holder's name may begin."""


def in_cells(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers in rows of a table, with other columns between name and office."""
    for index, (row, below) in enumerate(zip_longest(rows, rows[1:])):
        cells = _ruled(row)
        roles = [cell for cell in cells if ROLE_CELL.fullmatch(joined(cell))]
        if len(roles) != 1 or len(cells) < _TABLE or _HEADED.search(row.text):
            continue
        whole = f"{joined(roles[0])} {joined(_going_on(row, roles[0], below))}"
        found = ROLE_CELL.fullmatch(whole) or ROLE_CELL.fullmatch(joined(roles[0]))
        role = " ".join(found["jabatan"].split()) if found else ""
        for cell in cells:
            words = [word for word in cell if regex.search(r"[A-Za-z]", word.text)]
            name = joined(words)
            alone = words and not any(regex.search(r"\d", word.text) for word in words)
            is_role = ROLE_CELL.fullmatch(joined(cell)) is not None
            if not is_role and alone and regex.fullmatch(NAME, name) and is_person(name):
                more = _going_on(row, cell, below)
                full = f"{name} {joined(more)}"
                more = more if regex.fullmatch(NAME, full) and is_person(full) else ()
                spread = [*((row, word) for word in words), *((below, word) for word in more)]
                yield Officer(role, joined([word for _, word in spread]), tuple(spread))
                break
        else:
            if spread := _straddling(rows, index, cells):
                yield Officer(role, joined([word for _, word in spread]), tuple(spread))


def _straddling(
    rows: Sequence[Row], index: int, cells: Sequence[Sequence[Word]]
) -> list[tuple[Row, Word]]:
    """A name of two lines, over and under the middle of its row, where the row's cells stand."""
    row = rows[index]
    lines = [_lines_near(rows, index, step) for step in (-1, 1)]
    for (upper, over), (lower, under) in product(*lines):
        aligned = _off(over, under) < row.height
        if not aligned or any(map(partial(_side_by_side, over), cells)):
            continue
        name = joined([*over, *under])
        if regex.fullmatch(NAME, name) and is_person(name):
            return [*((upper, word) for word in over), *((lower, word) for word in under)]
    return []


def _lines_near(rows: Sequence[Row], index: int, step: int) -> list[tuple[Row, Sequence[Word]]]:
    """The cells of the lines right over or under a row; lines of its other cells may part them."""
    row = rows[index]
    near = rows[max(0, index - _NEAR) : index][::-1] if step < 0 else rows[index + 1 :][:_NEAR]
    close = [
        each
        for each in near
        if each.page == row.page
        and abs(each.box.middle[1] - row.box.middle[1]) < _CLOSE * row.height
    ]
    return [(each, cell) for each in close for cell in _ruled(each)]


def _side_by_side(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two cells take up the same part of the width."""
    return one[0].box.left < other[-1].box.right and other[0].box.left < one[-1].box.right


def in_table(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers under the captions of a table, whose cells may take several lines."""
    kept = [
        (row, tuple(word for word in row.words if word.text not in _RULES))
        for row in rows
        if _PART.fullmatch(row.text) is None
    ]
    rows = [replace(row, words=words) for row, words in kept if words]
    for index, row in enumerate(rows):
        if not (_NAME_CAPTION.search(row.text) and _ROLE_CAPTION.search(row.text)):
            continue
        table = table_under(rows, index)
        captions = table.captions if table else ()
        named = [at for at, each in enumerate(captions) if _NAME_CAPTION.search(each)]
        placed = [at for at, each in enumerate(captions) if _ROLE_CAPTION.search(each)]
        if table is None or not named or not placed or named[0] == placed[0]:
            continue
        for record in table.records():
            role = ROLE_CELL.fullmatch(words_of(record[placed[0]]))
            name = [each for each in record[named[0]] if regex.search(r"[A-Za-z]", each[1].text)]
            if role and regex.fullmatch(NAME, said := words_of(tuple(name))) and is_person(said):
                yield Officer(" ".join(role["jabatan"].split()), said, tuple(name))


def in_boxes(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers in a chart: an office in its box, the holder's name under it."""
    for index, row in enumerate(rows):
        if _ROLE_CAPTION.fullmatch(joined(_bare(_ruled(row)[0])) if _ruled(row) else ""):
            continue  # the row of offices of a table: what is under them are other particulars
        for start, end in row.columns():
            cell = row.words[start:end]
            match = ROLE_ALONE.fullmatch(" ".join(word.text for word in cell))
            if match is None:
                continue
            below = rows[index + 1 : index + 1 + _UNDER]
            if more := _second_half(below[:1], row, cell):
                match, below = more, rows[index + 2 : index + 2 + _UNDER]
            words = _under(below, row, cell)
            name = " ".join(word.text for _, word in words)
            if words:
                yield Officer(" ".join(match["jabatan"].split()), name, tuple(words))


def over_offices(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers in the middle of a sheet, each name right over its office."""
    for above, row in pairwise(rows):
        match = ROLE_ALONE.fullmatch(row.text)
        near = above.page == row.page and row.box.top - above.box.bottom < 1.2 * row.height
        if match is None or not near or _off(above.words, row.words) > 2 * row.height:
            continue
        name = above.text
        if regex.fullmatch(NAME, name) and is_person(name):
            words = tuple((above, word) for word in above.words)
            yield Officer(" ".join(match["jabatan"].split()), name, words)


def _going_on(row: Row, cell: Sequence[Word], below: Row | None) -> Sequence[Word]:
    """What stands close under a cell in a row that begins nobody's: its second line."""
    if below is None or below.page != row.page or below.box.top - row.box.bottom > row.height:
        return ()
    cells = _ruled(below)
    begins = cells and cells[0][0].text[0].isdigit()
    if begins or any(ROLE_CELL.fullmatch(joined(each)) for each in cells if not _half(cell, each)):
        return ()
    near = (each for each in cells if abs(each[0].box.left - cell[0].box.left) < row.height)
    return next(near, ())


def _half(cell: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether an office goes on in the cell under it: ``Persero`` over ``Komanditer``."""
    return joined(cell).upper() in HALF and SECOND.fullmatch(joined(below)) is not None


def _ruled(row: Row) -> list[Sequence[Word]]:
    """The cells of a row, parted by gaps and by what is read of the rules between them."""
    cells: list[list[Word]] = []
    for start, end in row.columns():
        cells.append([])
        for word in row.words[start:end]:
            if word.text in _RULES:
                cells.append([])
            else:
                cells[-1].append(word)
    return [cell for cell in cells if cell]


def _second_half(below: Sequence[Row], row: Row, cell: Sequence[Word]) -> regex.Match[str] | None:
    """An office with its second word under it in its box: ``DIREKTUR`` over ``KEUANGAN``."""
    for each in below:
        near = each.page == row.page and each.box.top - row.box.bottom < 1.2 * row.height
        for start, end in each.columns():
            under = each.words[start:end]
            role = ROLE_ALONE.fullmatch(f"{joined(cell)} {joined(under)}")
            if near and role and _off(under, cell) < 2 * row.height:
                return role
    return None


def _off(cell: Sequence[Word], head: Sequence[Word]) -> float:
    """How far a cell is from standing under another, flush with it or about its middle."""
    middles = (cell[0].box.left + cell[-1].box.right - head[0].box.left - head[-1].box.right) / 2
    return min(abs(middles), abs(cell[0].box.left - head[0].box.left))


def _bare(cell: Sequence[Word]) -> Sequence[Word]:
    """A cell without the specks before and behind its words; one of specks only as it is."""
    told = [at for at, word in enumerate(cell) if any(char.isalnum() for char in word.text)]
    return cell[told[0] : told[-1] + 1] if told else cell


def _under(rows: Sequence[Row], head: Row, caption: Sequence[Word]) -> list[tuple[Row, Word]]:
    """The words of a person's name under an office."""
    found: list[tuple[Row, Word]] = []
    previous = head
    for row in rows:
        if row.page != head.page or row.box.top - previous.box.bottom > 2.5 * head.height:
            break
        cells = [_bare(row.words[start:end]) for start, end in row.columns()]
        cell = min(cells, key=lambda each: _off(each, caption))
        if _off(cell, caption) > 2 * row.height or ROLE_ALONE.fullmatch(
            " ".join(w.text for w in cell)
        ):
            break
        if not all(regex.fullmatch(rf"\(?(?:{WORD}|{LINK})\)?,?", w.text) for w in cell):
            break
        found += [(row, word) for word in cell]
        previous = row
    return found if found and is_person(" ".join(word.text for _, word in found)) else []
