"""Rows of printed lists, counted from where the words stand: ruled or not, numbered or not.

A list begins under its head (a row of captions) and goes on over page breaks, where the head may
be printed once more. What is a row of it is told by the number at its left; where no numbers are
printed, by how many of the columns are filled, so that the second line of a wrapped cell, the row
that names a section and the sum at the foot are not taken for rows. A number that was misread, or
a row that was not read at all, does no harm as long as the numbers after it go on.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

from dossier.lookalikes import to_digits
from dossier.model import Word
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.list_halves import halves
from extractors.locate import Place
from extractors.rows import Row

_CAPTIONS: Final = frozenset(
    skeleton(each)
    for each in (
        "No", "Nomor", "Nomer", "Urut", "Nama", "Alat", "Alat/Mesin", "Mesin", "Mesin/Peralatan",
        "Mesin/Alat", "Peralatan", "Barang", "Uraian", "Jenis", "Merk", "Merek", "Merk/Tipe",
        "Merk/Type", "Merek/Tipe", "Tipe", "Type", "Kapasitas", "Jumlah", "Jml", "Banyaknya",
        "Kondisi", "Keadaan", "Kegunaan", "Fungsi", "Penggunaan", "Ket", "Keterangan", "Satuan",
        "Unit", "Tahun", "Pembuatan", "Spesifikasi", "Ukuran", "Bahan", "Asal", "Pendidikan",
        "Terakhir", "Ijazah", "Jabatan", "Tugas", "Penugasan", "Penempatan", "Bagian", "Umur",
        "Usia", "Kelamin", "L/P", "Tempat", "Alamat", "Status", "Lengkap", "Karyawan", "Pekerja",
        "Tenaga", "Kerja", "Pegawai", "Orang", "Laki-laki", "Perempuan", "Pria", "Wanita", "Tgl",
        "Tanggal", "Lahir", "Lahir/Umur", "Masuk", "NIK", "KTP", "Unit/Bagian", "Seksi", "Divisi",
        "Posisi", "Buatan", "Daya", "Negara", "Lokasi", "Kode", "Dipakai", "Untuk", "Ruang",
        "Ruangan", "Item", "Description", "Brand", "Model", "Qty", "Cap", "Year", "Remark",
        "Name", "Position", "Education", "Employee", "Date",
    )
)  # fmt: skip
"""Words of the heads of lists."""

_NUMBER: Final = frozenset(skeleton(each) for each in ("No", "Nomor", "No. Urut"))
_JOINING: Final = frozenset(skeleton(each) for each in ("dan", "atau", "yang", "/", "&", "di"))
_MARK: Final = re.compile(
    r"^[|\[({]?(?P<digits>[0-9OIlSBZ]{1,3})[.):,|\]}]*(?P<rest>[A-Za-z(].*)?$"
)
_BULLET: Final = re.compile(r"^[-\u2013\u2022\u00b7*o]$")
_SUM: Final = re.compile(r"(?i)^\W*(?:(?:sub\s*|grand\s*)?total|jumlah|jml)\b")
_END: Final = re.compile(
    r"(?i)^\W*(?:demikian|mengetahui|menyetujui|hormat\s+kami|dibuat\s+(?:di|oleh)|yang\s+(?:membuat|menerangkan)"
    r"|(?:pemilik|direktur(?:\s+utama)?|direktris|pimpinan|ketua|penanggung\s+jawab)"
    r"(?:\s*,\W*$|\s+(?:PT|CV|UD|kop(?:erasi)?)\b)"
    r"|(?:[A-Z][A-Za-z]+(?:\s[A-Z][A-Za-z]+){0,2})\s*,\s*(?:tanggal\s+|tgl\.?\s*)?\d{1,2}\W+\w{2,}\W+\d{4})"
)
"""What stands under a list: the place and day, the words before the signature."""

_SECTION: Final = re.compile(
    r"\W*(?:[A-Z0-9]{1,3}[.)]\s*)?"
    r"(?:TENAGA|BAGIAN|SEKSI|KELOMPOK|GOLONGAN|UNIT|RUANG|BIDANG|PERALATAN|MESIN|ALAT)"
    r"(?: [A-Z,/&]+){1,6}\W*$"
)
"""``TENAGA PRODUKSI DAN GUDANG``: what stands over the lines of a section, where there are none."""

_OFFICE: Final = re.compile(
    r"(?i)^\W*(?:(?:wakil\s+)?direktur|direktris|pimpinan|pemilik|pemohon|ketua|komisaris)\b"
    r"[a-z ]{0,24}\W*$"
)
"""The office of who signs, a line of its own."""

_NUMBER_AND_NAME, _SIGNATURE = 2, 9
"""The columns that every row of a list fills; lines of a signature with town, stamp and name."""

_CELL_GAP: Final = 1.15
"""A gap of so many word heights parts two cells; a typewriter's space is below it."""

_STEADY: Final = 0.6
"""So many of a column's numbers must count on for it to number anything."""

_RULE: Final = re.compile(r"^[|\[\]!_\u2014\u2502]+$")
"""What readers make of the rules between columns."""

_SPECK: Final = 2
_UNHEADED: Final = 0.75
_MOST: Final = 400
_AMOUNT: Final = re.compile(
    r"(?i)\b\d{1,3}\s*(?:\([a-z ]+\)\s*)?(?:unit|buah|bh|set|pcs|pc|biji|lembar)\b"
)
"""How many of something there are, which each line of a list of tools ends with."""

_UNIT: Final = re.compile(r"(?:unit|buah|bh|set|pcs|pc|biji|lembar)\b")
"""What is counted, in small letters, as no name of a tool begins."""

_NAMED: Final = re.compile(r"[^A-Za-z]*[A-Z]")
"""A thing or a person begins with a capital, the unit after a number does not."""

_FAR_ABOVE: Final = 4
"""So many steps of a list over its first line nothing is of it; sections lie nearer."""

_LEAST_RUN: Final = 3
"""Without captions, fewer numbered lines are no list."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Words of a row between two gaps."""

    words: tuple[Word, ...]

    @property
    def left(self) -> int:
        """Where it begins, in pixels."""
        return self.words[0].box.left

    @property
    def text(self) -> str:
        """Its words with single spaces."""
        return " ".join(word.text for word in self.words)


@dataclass(frozen=True, slots=True)
class Item:
    """A row of a list.

    Attributes:
        row: Where it stands.
        number: What is printed at its left; None where nothing or a dash is.
        cells: The others, from left to right.
    """

    row: Row
    number: int | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """A list as it was read.

    Attributes:
        items: Its rows, as far as they were seen.
        count: How many rows it has, those included that only the numbers tell of.
        sums: Rows that give a sum, in their order.
        headed: Whether captions stand over it, which tell a list from other numbered lines.
        head: The row of captions, where there is nothing under it.
    """

    items: tuple[Item, ...]
    count: int
    sums: tuple[Row, ...] = ()
    headed: bool = True
    head: Row | None = None


def listing(text: DocumentText) -> Listing | None:
    """The list of a document; several parts, each under its own head, are one list.

    Returns:
        None where no head is found, or no row under it though something stands there.
    """
    rows = [clean for row in text.rows if (clean := _without_rules(row)).words]
    parts = halves(rows, is_head, lambda text: skeleton(text) in _NUMBER, _ends)
    found = [each for part in parts if (each := _under_heads(part))]
    return _joined(found) if len(found) == len(parts) else _headless(rows)


def _joined(found: Sequence[Listing]) -> Listing:
    """The halves of a list as one; numbers go on from half to half, or begin anew."""
    first, *others = found
    if not others:
        return first
    items = tuple(item for each in found for item in each.items)
    sums = tuple(row for each in found for row in each.sums)
    return Listing(items, _count(items), sums, head=first.head)


def _under_heads(rows: Sequence[Row]) -> Listing | None:
    heads = [row for row in rows if is_head(row)]
    if not heads:
        return None
    lines = list(_from_numbers_on(_under(rows, heads), heads[0]))
    empty = all(_is_speck(row) or _SECTION.match(row.text) for row in lines)
    if empty and any(_END.match(row.text) for row in rows[rows.index(heads[0]) :]):
        return Listing((), 0, head=heads[0])
    edge = _name_column(lines)
    marked = [_item(row, edge) for row in lines]
    numbered = sum(item.number is not None for item in marked) >= max(2, 0.34 * len(marked))
    usual = _usual_cells(marked, numbered=numbered)
    items, sums = [], []
    for item in marked:
        if _SUM.match(item.row.text):
            sums.append(item.row)
        elif _is_row(item, usual, edge, numbered=numbered):
            items.append(item)
    if not items and _only_signed(lines, heads[0], rows):
        return Listing((), 0, head=heads[0])
    if not items or len(items) > _MOST:
        return None
    return Listing(tuple(items), _count(items), tuple(sums))


def _only_signed(lines: Sequence[Row], head: Row, rows: Sequence[Row]) -> bool:
    """Whether under a head stands a signature only: no word under number and name, and an office.

    On a sheet that lies askew the town's line is torn, and its day may not be filled in.

    Args:
        lines: What stands under the head up to the end of the list.
        head: The captions.
        rows: All rows of the document: the office may be what ends the list.
    """
    captions = cells_of(head)
    if len(captions) <= _NUMBER_AND_NAME or len(lines) > _SIGNATURE:
        return False
    edge = captions[_NUMBER_AND_NAME].left - head.height
    right = all(word.box.left >= edge for row in lines for word in row.words)
    below = (row for row in rows if row.page == head.page and row.box.top > head.box.bottom)
    return right and any(_OFFICE.match(row.text) for row in below)


def _is_speck(row: Row) -> bool:
    """Whether a row is hardly anything: what a stamp, a signature or a rule leaves."""
    return not any(len(skeleton(word.text)) > _SPECK for word in row.words)


def _headless(rows: Sequence[Row]) -> Listing | None:
    """Numbered lines with no captions over them, in one column or in several beside each other."""
    columns: dict[tuple[int, int], list[Item]] = {}
    amounts: list[Item] = []
    for row in rows:
        cells = cells_of(row)
        for at, cell in enumerate(cells):
            part = Row(row.page, cell.words)
            if _AMOUNT.search(cell.text):
                amounts.append(Item(part, None, (cell,)))
            number, rest = (None, ()) if _AMOUNT.match(cell.text) else _number(part)
            more = rest or (cells[at + 1].words if at + 1 < len(cells) else ())
            if number is None or not _NAMED.match(" ".join(word.text for word in more)):
                continue
            beside = (key for key in columns if key[0] == row.page)
            near = next((key for key in beside if abs(key[1] - cell.left) < 1.5 * row.height), None)
            whole = Row(row.page, (*cell.words[: len(cell.words) - len(rest)], *more))
            columns.setdefault(near or (row.page, cell.left), []).append(
                Item(whole, number, cells_of(Row(row.page, tuple(more))))
            )
    runs = [item for column in columns.values() for item in _going_on(column)]
    if len(runs) >= max(_LEAST_RUN, 0.7 * len(amounts)):
        return Listing(tuple(runs), _count(runs), headed=False)
    if len(amounts) < _LEAST_RUN:
        return None
    return Listing(tuple(amounts), len(amounts), headed=False)


def _going_on(column: Sequence[Item]) -> list[Item]:
    """The items of a column that count on from the one before, or begin a section.

    What stands far above the list is of the letterhead: ``1, Jenderal Sudirman`` for ``Jl.``
    """
    if len(column) > 2 and _far_above(column):
        column = column[1:]
    numbers = [item.number or 0 for item in column]
    kept = [
        item
        for at, item in enumerate(column)
        if (at and numbers[at - 1] == numbers[at] - 1)
        or (at + 1 < len(column) and numbers[at + 1] == numbers[at] + 1)
        or numbers[at] == 1
    ]
    return kept if len(kept) >= _STEADY * len(column) and max(numbers) > 1 else []


def _far_above(column: Sequence[Item]) -> bool:
    """Whether the first item of a column stands apart from the others, which begin with 1, too."""
    tops = [item.row.box.top for item in column if item.row.page == column[0].row.page]
    steps = [low - high for high, low in pairwise(tops)]
    again = column[0].number == column[1].number == 1
    return again and len(steps) > 1 and steps[0] > _FAR_ABOVE * median(steps[1:])


def _without_rules(row: Row) -> Row:
    return replace(row, words=tuple(word for word in row.words if not _RULE.match(word.text)))


def is_head(row: Row) -> bool:
    """Whether a row is one of captions: at least two cells of them, and hardly anything else."""
    cells = cells_of(row)
    words = [skeleton(word.text) for word in row.words if skeleton(word.text)]
    known = sum(word in _CAPTIONS for word in words)
    others = sum(word not in _CAPTIONS and word not in _JOINING for word in words)
    opened = sum(skeleton(cell.words[0].text) in _CAPTIONS for cell in cells)
    apart = opened >= 2 or (known >= 3 and words[0] in _NUMBER)
    return ":" not in row.text.rstrip(": ") and apart and known >= 2 and others <= 0.3 * len(words)


def cells_of(row: Row) -> tuple[Cell, ...]:
    """The words of a row, parted at gaps that no space between two words has."""
    runs: list[list[Word]] = []
    for word in row.words:
        if runs and word.box.left - runs[-1][-1].box.right <= _CELL_GAP * row.height:
            runs[-1].append(word)
        else:
            runs.append([word])
    return tuple(Cell(tuple(run)) for run in runs)


def _under(rows: Sequence[Row], heads: Sequence[Row]) -> Iterator[Row]:
    """The rows under the heads, page by page, each page up to what stands under the list."""
    tops = {row.page: row.box.top for row in reversed(heads)}
    first, known = heads[0], {id(head) for head in heads}
    for page in sorted({row.page for row in rows if row.page >= first.page}):
        mine = [row for row in rows if row.page == page]
        start = tops.get(page, -1)
        for row in mine:
            if row.box.top <= start or id(row) in known or _is_head_rest(row, known, mine):
                continue
            if _ends(row):
                break
            yield row


def _from_numbers_on(rows: Iterable[Row], head: Row) -> Iterator[Row]:
    """The rows without the columns before that of the numbers, where a head has such.

    There stand the rooms or sections, each over several rows: ``Gudang   35   Lemari   1``.
    """
    at = next((at for at, word in enumerate(head.words) if skeleton(word.text) in _NUMBER), 0)
    edge = head.words[at].box.left - head.height if at else None
    for row in rows:
        if edge is None:
            yield row
            continue
        start = next((n for n, word in enumerate(row.words) if word.box.left >= edge), None)
        # A name of a section that is set over the whole list begins at its left, too.
        if start is not None:
            yield replace(row, words=row.words[start:])


def _ends(row: Row) -> bool:
    """Whether a row stands under the list: a name beside a day of birth does not."""
    first = cells_of(row)[0].text
    return bool(_END.match(row.text if first.endswith(",") else first))


def _is_head_rest(row: Row, heads: set[int], page: Sequence[Row]) -> bool:
    """Whether a row is the second storey of a head: captions only, close to it."""
    words = [skeleton(word.text) for word in row.words if skeleton(word.text)]
    if not words or any(word not in _CAPTIONS and word not in _JOINING for word in words):
        return False
    near = (head for head in page if id(head) in heads)
    return any(abs(row.box.middle[1] - head.box.middle[1]) < 4 * head.height for head in near)


def _name_column(rows: Sequence[Row]) -> int:
    """Where the column after the numbers begins, in pixels: most rows have a cell there."""
    lefts = []
    for row in rows:
        number, rest = _number(row)
        if number is not None or _BULLET.match(row.words[0].text):
            lefts += [rest[0].box.left] if rest else []
    if len(lefts) < 2:
        lefts = [row.words[0].box.left for row in rows]
    return round(median(lefts)) if lefts else 0


def _number(row: Row) -> tuple[int | None, tuple[Word, ...]]:
    """The number that a row begins with, and the words after it."""
    found = _MARK.match(row.words[0].text)
    if found is None or (found["rest"] and not found["digits"].isdigit()):
        return None, row.words
    if not re.search(r"[0-9l]", found["digits"]):  # ``B.``, ``II.``: of a section
        return None, row.words
    digits = to_digits(found["digits"])
    if digits is None or (not found["rest"] and _is_amount(row)):
        return None, row.words
    return int(digits), row.words[not found["rest"] :]


def _is_amount(row: Row) -> bool:
    """Whether a row begins with how many there are: ``1 unit``, with no more than a space between.

    A number with a stop, or in a column of its own, is the row's.
    """
    first, *others = row.words
    if not others or not first.text.isdigit() or not _UNIT.match(others[0].text):
        return False
    return others[0].box.left - first.box.right <= _CELL_GAP * row.height


def _item(row: Row, edge: int) -> Item:
    """A row with its number, if one stands to the left of the names."""
    first = row.words[0]
    number, rest = _number(row)
    apart = len(rest) < len(row.words)
    if number is not None and first.box.left > edge + (-0.5 if apart else 1) * row.height:
        number, rest = None, row.words
    if number is None and _BULLET.match(first.text) and first.box.right < edge:
        rest = row.words[1:]
    return Item(row, number, cells_of(Row(row.page, tuple(rest))) if rest else ())


def _usual_cells(items: Sequence[Item], *, numbered: bool) -> float:
    """How many cells a row of the list usually fills beside its number."""
    filled = [len(i.cells) for i in items if i.cells and (i.number is not None or not numbered)]
    full = [each for each in filled if each > 1] or filled
    return median(full) if full else 1


def _is_row(item: Item, usual: float, edge: int, *, numbered: bool) -> bool:
    """Whether this is a row of the list rather than a cell's second line or a section's name."""
    if not item.cells:
        return False
    begins = abs(item.cells[0].left - edge) < 1.5 * item.row.height
    if item.number is not None:
        return len(item.cells) > 1 or usual < 2 or begins
    least = 0.7 * usual if numbered else 0.5 * usual
    return begins and len(item.cells) >= max(2, least)


def _count(items: Sequence[Item]) -> int:
    """How many rows there are; numbers that go on one by one are believed before what was seen.

    A list may begin again with 1 for each of its sections.
    """
    total = 0
    for part in _parts(items):
        sure = [
            (at, other.number)
            for at, (one, other) in enumerate(pairwise(part), 1)
            if one.number is not None and other.number == one.number + 1
        ]
        last = sure[-1] if sure else None
        total += last[1] + len(part) - 1 - last[0] if last and last[1] else len(part)
    return total


def _parts(items: Sequence[Item]) -> list[list[Item]]:
    """The rows of each section that is numbered by itself, or goes on with the numbers."""
    parts: list[list[Item]] = [[]]
    for at, item in enumerate(items):
        following = items[at + 1].number if at + 1 < len(items) else None
        again = item.number == 1 and (following in (None, 1, 2))
        if again and parts[-1]:
            parts.append([])
        parts[-1].append(item)
    return parts


def counted(found: Listing) -> Place:
    """The number of rows as a value, the rows themselves its place."""
    rows = [item.row for item in found.items] or ([found.head] if found.head else [])
    words = tuple(
        (row, word) for row in rows for word in dict.fromkeys((row.words[0], row.words[-1]))
    )
    return Place(f"{found.count} baris", words, 1.0 if found.headed else _UNHEADED)
