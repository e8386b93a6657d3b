"""NPWP cards: name and address carry no label and are told by their order.

Below the number comes the name, then (on newer cards) the NIK, then one to three lines of address,
then the KPP or the day of registration. Cards that do print labels begin the lines that follow at
the label's edge, and not under the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from dossier.model import Word
from dossier.phrases import DATE
from extractors.addressees import SORT_OF_HOLDER, anyone, dwelling, in_a_window
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import RULE, Row
from extractors.sole import address_blocks
from extractors.stops import is_mark

_BESIDE = 3
"""So many heights away stands what is not on the card."""

_FLUSH = 0.7
_SENTENCE = 4
"""So many words in small letters are a sentence's."""

_POSTAL = re.compile(r"\d{5}")
_NUMBER = re.compile(r"(\d[\s.,-]*){15,16}")
_CAPTION = re.compile(r"^\W*(?:NPWP\b|NOMOR POKOK WAJIB PAJAK).*\d", re.IGNORECASE)
_END = re.compile(
    r"\bKPP\b|KANTOR PELAYANAN|TERDAFTAR|\bTGL\b|TANGGAL|WWW\.|PAJAK\.GO|KARTU INI|SPECIMEN",
    re.IGNORECASE,
)
_SKIPPED = re.compile(
    r"\b(N[I1]K|NPWP|NITKU)\d*\b|KEMENTERIAN|DIREKTORAT|\bWAJIB PAJAK\W*$", re.IGNORECASE
)
_STEP = re.compile(rf"^\W*(?:\d{{1,2}}\s?[.)]\s|{DATE})", re.IGNORECASE)
"""The next item of a list, or the day of a step of the registration."""

_CELL = r"^\W*(?:0\d\s)?"
"""Cells of forms are numbered."""

_NUMBERED = re.compile(r"^\W*0\d\s[A-Z]")
_LABEL = re.compile(
    rf"{_CELL}(nama|alamat|(?:tempat\s+)?kedudukan|domisili)\b"
    r"(?:\s+(?:WP|wajib\s+pajak|utama|lengkap|tempat\s+(?:tinggal|kedudukan)))?"
    r"(?:\s*/\s*(?:tempat\s+)?(?:tinggal|kedudukan|domisili|usaha))?\s*[:.=)]?\s*",
    re.IGNORECASE,
)
_NAME_CAPTION = re.compile(rf"{_CELL}nama(?:\s+\w+){{0,3}}\W*", re.IGNORECASE)
_ADDRESS_CAPTION = re.compile(rf"{_CELL}alamat(?:\s+\w+){{0,3}}\W*", re.IGNORECASE)
_BY_PLACE = 0.8
_ADDRESS = re.compile(rf"{_CELL}(?:alamat|(?:tempat\s+)?kedudukan|domisili)\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"^[^:]{2,40}\s:(?:\s|$)|^[A-Za-z ]{2,30}:\s|^(?i:(?:kode |klasifikasi )?lapangan usaha)\b"
)
_OFFICE = re.compile(r"\bKPP\s+(?:PRATAMA|MADYA)\b", re.IGNORECASE)
_FORMER = re.compile(r"\b(?:lama|asal|sebelumnya|semula)\W*$", re.IGNORECASE)
"""Of an office, in front of it: the holder has moved from there."""

_OF_A_HOLDER = re.compile(r"\b(?:wajib|pajak|nama|identitas|NPWP)\b", re.IGNORECASE)
"""A column's heading, and nobody's name."""

_CELL_LINES, _RECORD = 3, 3
"""A name takes so many lines of a cell at most; a record has so many cells at least."""

_UNIT = re.compile(r"(?:R[TW]\W{0,3})?\d{1,3}(?:\s?/\s?\d{1,3})?\s*\w?\W*", re.IGNORECASE)
"""A row of its own with what stands after ``RT``, or with the RW alone."""

_NO_OFFICE = re.compile(r":|\b(?:tanggal|tgl|terdaftar)\b", re.IGNORECASE)

_QUARTER = re.compile(
    r"(?:ULU|ILIR|SEBERANG|TIMUR|BARAT|UTARA|SELATAN|TENGAH|KOTA|SATU|DUA|TIGA)\b[A-Z ]{0,12}",
    re.IGNORECASE,
)


def _rows_below_number(text: DocumentText) -> list[Row]:
    """Rows between the number and the KPP or date, without the NIK's."""
    at = next((i for i, row in enumerate(text.rows) if _NUMBER.search(row.text)), None)
    if at is None:  # it is printed there, legible or not
        at = next((i for i, row in enumerate(text.rows) if _CAPTION.search(row.text)), None)
    if at is None:
        return []
    number = text.rows[at]
    if _in_prose(number):
        return []
    if cell := _cell_of_a_table(number):
        return _in_the_same_cell(cell, text.rows[at + 1 : at + 2])
    right = _end_of(number)
    rows: list[Row] = []
    for whole in text.rows[at + 1 :]:
        row = _on_the_card(whole, right)
        if row is None:
            continue
        if _in_prose(row) or (rows and _is_after(row)):
            break
        if _NUMBER.search(row.text) or _SKIPPED.search(row.text) or _END.search(row.text):
            continue
        if sum(char.isalpha() for char in row.text) >= 3 or (rows and _UNIT.fullmatch(row.text)):
            rows.append(row)
    return rows


def _is_after(row: Row) -> bool:
    """Whether a row under the name is no more of the address."""
    return any(each.search(row.text) for each in (_END, _STEP, SORT_OF_HOLDER))


def _cell_of_a_table(number: Row) -> Sequence[Word]:
    """The number's cell where it stands in a row of a table; else nothing."""
    cells = [number.words[start:end] for start, end in number.cells()]
    at = next((n for n, cell in enumerate(cells) if _NUMBER.search(_said(cell))), len(cells))
    others = sum(any(map(str.isalnum, _said(cell))) for cell in cells[at + 1 :])
    return cells[at] if others > 1 else ()


def _in_the_same_cell(number: Sequence[Word], below: Sequence[Row]) -> list[Row]:
    """The line under a number in its cell: the holder's name, stacked with it."""
    cells = ((row, row.words[start:end]) for row in below for start, end in row.cells())
    return [
        replace(row, words=words)
        for row, words in cells
        if abs(words[0].box.left - number[0].box.left) <= _FLUSH * row.height
    ][:1]


def _in_prose(row: Row) -> bool:
    """Whether a row is of a sentence, as a letter has them around the number."""
    small = sum(word.text.isalpha() and word.text.islower() for word in row.words)
    return small >= _SENTENCE


def _end_of(number: Row) -> int:
    """Where the column with the number ends."""
    columns = [number.words[start:end] for start, end in number.columns()]
    mine = next((words for words in columns if _NUMBER.search(_said(words))), number.words[:1])
    return mine[-1].box.right


def _on_the_card(row: Row, right: int) -> Row | None:
    """A row without what stands beside the card: its back, a stamp or a note of a copy.

    The first column is the card's where it begins to the left of the number's end; one further
    column is kept where it is close, as words are that a reader parted.
    """
    kept: list[Word] = []
    for begin, stop in row.columns():
        words = row.words[begin:stop]
        if words[0].text == RULE and len(words) == 1:
            continue
        if not kept and words[0].text == RULE and words[0].box.left >= right:
            return None  # the second line of another cell
        beside = kept and words[0].box.left - kept[-1].box.right > _BESIDE * row.height
        postal = _POSTAL.fullmatch(_said(words))
        if kept and beside and words[0].box.left >= right and not postal:
            break
        if not kept and words[0].box.left > right + _BESIDE * row.height:
            break
        kept.extend(words)
    while kept and (kept[-1].text == RULE or is_mark(kept[-1])):
        kept.pop()
    return replace(row, words=tuple(kept)) if kept else None


def _said(words: Iterable[Word]) -> str:
    return " ".join(word.text for word in words)


def _place(rows: list[Row], prior: float) -> Place:
    words = tuple((row, word) for row in rows for word in row.words)
    return Place(_LABEL.sub("", " ".join(word.text for _, word in words)), words, prior)


def _captioned(text: DocumentText, caption: re.Pattern[str]) -> float:
    """What its place says of a value where the paper prints a caption for it: less."""
    pieces = (_said(row.words[a:b]) for row in text.rows for a, b in row.columns())
    return _BY_PLACE if any(map(caption.fullmatch, pieces)) else 1.0


def name(text: DocumentText) -> Iterator[Place]:
    """The first line under the number, or under the caption that stands there."""
    rows = _rows_below_number(text)
    if len(rows) > 1 and not _LABEL.sub("", rows[0].text):
        rows = rows[1:]
    if rows:
        yield _place(rows[:1], _captioned(text, _NAME_CAPTION))
    if over := _over_number_in_its_cell(text.rows):
        yield _place(over, 1.0)


def _over_number_in_its_cell(rows: Sequence[Row]) -> list[Row]:
    """The lines over the number in its cell of a register's record: the holder's name.

    The record's first line goes through its cells; only tables have three beside each other.
    """
    at = next((i for i, row in enumerate(rows) if _NUMBER.search(row.text)), 0)
    if not at:
        return []
    cells = (rows[at].words[start:end] for start, end in rows[at].columns())
    number = next((cell for cell in cells if _NUMBER.search(_said(cell))), ())
    mine: list[Row] = []
    below = rows[at]
    for row in reversed(rows[max(0, at - _CELL_LINES) : at]):
        cell = _flush_with(number, row) if number else ()
        near = below.page == row.page and below.box.top - row.box.bottom < row.height
        if not cell or not near or _OF_A_HOLDER.search(_said(cell)):
            break
        mine.insert(0, replace(row, words=cell))
        below = row
    return mine if len(below.columns()) >= _RECORD else []


def _flush_with(words: Sequence[Word], row: Row) -> tuple[Word, ...]:
    """The column of a row that begins where these words do."""
    columns = (row.words[start:end] for start, end in row.columns())
    edge = words[0].box.left
    return next(
        (each for each in columns if abs(each[0].box.left - edge) <= _FLUSH * row.height), ()
    )


def address(text: DocumentText) -> Iterator[Place]:
    """The lines under the name; under a label those at its edge."""
    rows = _rows_below_number(text)
    labelled = next((at for at, row in enumerate(rows) if _ADDRESS.match(row.text)), None)
    if labelled is not None:
        first = rows[labelled]
        edge = first.words[0].box.left
        mine = [first]
        for row in rows[labelled + 1 : labelled + 5]:
            far = row.box.top - mine[-1].box.bottom > 1.6 * row.height
            other = _LABELLED.match(row.text) or _NUMBERED.match(row.text)
            if far or other or len(row.columns()) > 1:
                break
            mine.append(row)
        hanging = all(abs(row.box.left - edge) < 1.5 * row.height for row in mine)
        if hanging and len(mine) > 1 and len(first.columns()) == 1:
            yield _place(mine, 1.06)
        elif not _LABEL.sub("", first.text) and mine[1:]:
            yield _place(mine[1:], 1.0)
        elif (value := _value_edge(first)) is not None:
            under = takewhile(lambda row: row.box.left > value - 1.5 * row.height, mine[1:])
            yield _place([first, *under], 1.0)
        return
    if len(rows) > 1:
        yield _place(rows[1:5], _captioned(text, _ADDRESS_CAPTION))
    yield from _beside_number(text.rows)


def _beside_number(rows: Sequence[Row]) -> Iterator[Place]:
    """The address in a column of its own, beside the number and the holder's name."""
    at = next((i for i, row in enumerate(rows) if _NUMBER.search(row.text)), None)
    if at is None or _in_prose(rows[at]):
        return
    right = _end_of(rows[at])
    for block in address_blocks(rows[max(0, at - _CELL_LINES) : at + 2 * _CELL_LINES]):
        if len({id(row) for row, _ in block}) > 1 and block[0][1].box.left > right:
            yield Place(_said(word for _, word in block), tuple(block), _BY_PLACE)


def _value_edge(row: Row) -> int | None:
    """Where the value of a labelled row begins: behind a colon or the first wide gap."""
    sign = next((at for at, word in enumerate(row.words[:-1]) if word.text in {":", "="}), None)
    if sign is not None:
        return row.words[sign + 1].box.left
    columns = row.columns()
    return row.words[columns[1][0]].box.left if len(columns) > 1 else None


def office(text: DocumentText) -> Iterator[Place]:
    """The KPP, with a last word that stands in the row below: ``KPP PRATAMA SAMARINDA / ULU``."""
    for row, below in zip(text.rows, text.rows[1:], strict=False):
        match = _OFFICE.search(row.text)
        if match is None or below.page != row.page or _FORMER.search(row.text[: match.start()]):
            continue
        start = _word_at(row, match.start())
        mine = list(row.words[start : start + 1])
        for word in row.words[start + 1 :]:
            if word.box.left - mine[-1].box.right > 1.6 * row.height or _NO_OFFICE.search(
                word.text
            ):
                break
            mine.append(word)
        under = _under(below, mine)
        near = below.box.top - row.box.bottom < row.height
        rest = " ".join(word.text for word in under)
        bare = mine[-1].text.upper() in ("PRATAMA", "MADYA") and rest.replace(" ", "").isalpha()
        if under and near and (bare or _QUARTER.fullmatch(rest)):
            words = (*((row, word) for word in mine), *((below, word) for word in under))
            yield Place(" ".join(word.text for _, word in words), words, 1.0)


def _under(row: Row, above: Sequence[Word]) -> tuple[Word, ...]:
    """The first column of a row that stands under these words; in a table that is their cell."""
    left, right = above[0].box.left, above[-1].box.right
    columns = (row.words[start:end] for start, end in row.columns())
    return next(
        (each for each in columns if each[0].box.left < right and left < each[-1].box.right), ()
    )


def _word_at(row: Row, start: int) -> int:
    """The index of the word at a place in the row's text."""
    length = 0
    for index, word in enumerate(row.words):
        if length + len(word.text) > start:
            return index
        length += len(word.text) + 1
    return len(row.words) - 1


SPECIALS = {
    "nama": name,
    "alamat": address,
    "kpp": office,
    "penerima": anyone,
    "alamat_penerima": dwelling,
    "jendela": lambda text: in_a_window(text, site=False),
    "alamat_jendela": lambda text: in_a_window(text, site=True),
}
