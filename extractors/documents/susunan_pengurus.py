"""Lists of officers: tables in either order of columns, lines ``office : name``, charts, prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

import regex

from dossier.model import Box, Word
from dossier.names import comparable_person
from dossier.parsers import person_name
from dossier.phrases import PLACE_AND_DATE
from dossier.vocabulary import POSITIONS
from extractors.cells import table_under, words_of
from extractors.layout import DocumentText, running
from extractors.locate import Place
from extractors.officeholders import holders
from extractors.rows import Row

_HEADINGS = {"PENGURUS", "PENGAWAS", "PENANGGUNG JAWAB", "PENANGGUNG JAWAB TEKNIS"}
"""Positions that head a part of a list as well, or are not of the company's organs."""

_ROLE = (
    "|".join(
        each.replace(" ", r"\s+")
        for each in (
            *sorted(set(POSITIONS) - _HEADINGS, key=len, reverse=True),
            r"PENGAWAS(?!\s+:\s*$)",  # which heads a part
        )
    )
    + r"|P(?:er|e)sero|Sekutu"
)
_HALF = {"PERSERO", "PESERO", "SEKUTU"}
"""Beginnings of offices that go on in the next row of their cell."""

_NO_NAMES = {word for each in POSITIONS for word in each.split()} | {
    "SUSUNAN", "DAFTAR", "BAGAN", "STRUKTUR", "NAMA", "NO", "DEWAN", "BADAN", "DATA", "DIREKSI",
}  # fmt: skip
_FIRST = r"\W*(?:(?:\d{1,2}|[a-z])\s?[.):,](?:\s?[.,])?|\d{1,2}\s)?\s*"
_WORD = r"(?-i:[A-Z])[A-Za-z.'\u2019\-]*"
_TITLE = r"(?:(?:Tn|Ny|Nn|Sdr|Sdri|Tuan|Nyonya|Nona|Bapak|Ibu)\.?\s+)?"
_LINK = r"(?-i:bin|binti|alias|van|de)"
_APT = r"(?:apt\.?\s{1,2})?"
_NAME = rf"{_TITLE}(?P<nama>{_APT}{_WORD}(?:,?\s{{1,2}}(?:{_WORD}|{_LINK}(?=\s))){{0,9}}?)"
_ROLE_FIRST = regex.compile(
    rf"{_FIRST}(?:(?:{_ROLE})\s*/\s*)?(?P<jabatan>{_ROLE})\b\s*(?:\([^)]*\))?\s*[:;=.\-\u2013|]*\s*"
    r"(?:(?:yaitu|adalah|ialah|yakni|dijabat\s+oleh)\s+)?(?:\d{1,2}[.)]\s+)?"
    rf"{_NAME}(?=\W*$|\W*\s{{3}}|\s+[(\d])",
    regex.IGNORECASE,
)
_NAME_FIRST = regex.compile(
    rf"{_FIRST}{_NAME}\s*(?:[:;=\-\u2013|(]\s*|,\s*)?(?:selaku\s+|sebagai\s+)?"
    rf"(?P<jabatan>{_ROLE})\b(?!\s+(?:PT|CV|UD)\b)",
    regex.IGNORECASE,
)
_SECOND = regex.compile(r"\W*(Komanditer|Aktif|Pasif|Pengurus|Diam)\b", regex.IGNORECASE)
_NAME_LABEL = regex.compile(
    rf"{_FIRST}Nama(?:\s+(?:Lengkap|Pengurus|Direktur|Komisaris))?\s*[:;=.]?(?:\s+[:;=.])?\s+{_NAME}(?=\W*$|\W*\s{{3}})",
    regex.IGNORECASE,
)
_ROLE_HEAD = regex.compile(rf"{_FIRST}(?P<jabatan>{_ROLE})\W*", regex.IGNORECASE)
"""``a. Direktur Utama`` over the particulars of who that is."""

_NAME_HEAD = regex.compile(rf"{_FIRST}Nama\b", regex.IGNORECASE)
_NAME_OR_ROLE = regex.compile(
    rf"{_FIRST}(?:Nama|Jabatan|Kedudukan|Sebagai)\b[^:]{{0,24}}:", regex.IGNORECASE
)
_ROLE_LABEL = regex.compile(
    rf"{_FIRST}(?:Jabatan|Kedudukan|Sebagai)\b[^:;=]{{0,24}}[:;=.]?\s*(?P<jabatan>{_ROLE})\b",
    regex.IGNORECASE,
)
_SUM = regex.compile(r"\W*(?:jumlah|total)\b", regex.IGNORECASE)
_BLOCK = 7
"""A person's particulars take so many rows."""

_ROLE_ALONE = regex.compile(rf"\W*(?P<jabatan>{_ROLE})\W*", regex.IGNORECASE)
_ROLE_CELL = regex.compile(rf"\W*(?P<jabatan>{_ROLE})[\W\d]*", regex.IGNORECASE)
"""With a share of the next column that comes too near: ``Direktur Keuangan 15 %``."""

_COMPANY = regex.compile(
    r"\b(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|Koperasi|Firma|Yayasan)\b\.?", regex.IGNORECASE
)
_PLACE = regex.compile(
    r"\b(?:Jl|Jln|Jalan|Kel|Kec|Kab|Kota|RT|RW|Desa|Ds|Kelurahan|Kecamatan|Kabupaten)\b", regex.I
)
"""In addresses, and in nobody's name."""

_PLACE_AND_DAY = regex.compile(PLACE_AND_DATE, regex.IGNORECASE)
_CLOSING = regex.compile(
    r"\W*(?:(?:dengan\s+)?hormat\s+(?:kami|saya)|yang\s+(?:membuat|menyatakan|menerangkan)\b.{0,30})\W*",
    regex.IGNORECASE,
)
"""What stands over a signature whose place and day were not read."""

_SEVERAL = 2
_BORN = regex.compile(r"\b(?:lahir|tempat|tgl)\b", regex.IGNORECASE)
_AFTER_I = frozenset(
    ("GEDE", "MADE", "WAYAN", "KETUT", "NYOMAN", "PUTU", "KOMANG", "KADEK", "NENGAH", "GUSTI")
)
"""What follows the I of a Balinese name."""

_AN_I = frozenset("1l")
_PART = regex.compile(
    r"\W*(?:[IVXA-D]{1,4}\W+)?(?:(?:DEWAN|BADAN)\s+)?(?:DIREKSI|KOMISARIS|PENGURUS|PENGAWAS)\W*"
)
"""The heading of a part of a table, a row by itself."""

_HEADED = regex.compile(r"\b(?:susunan|daftar|dewan|badan)\b", regex.IGNORECASE)
"""A justified heading falls into cells too: ``Susunan direksi dan badan pengawas CV JAYA``."""

_NAME_CAPTION = regex.compile(r"\bN\s?a\s?m\s?a\b", regex.IGNORECASE)
_ROLE_CAPTION = regex.compile(r"\b(?:Jabatan|Kedudukan|Posisi)\b", regex.IGNORECASE)
_RULES = frozenset("|[]!")
_TABLE = 3
"""A row of a table has at least so many cells."""

_GAP = "   "
_UNDER = 3
"""So many rows under an office in a chart its holder's name may begin."""


@dataclass(frozen=True, slots=True)
class _Officer:
    """One officer as printed, and the words of the name."""

    role: str
    name: str
    words: tuple[tuple[Row, Word], ...]


def officers(text: DocumentText) -> Iterator[Place]:
    """Each officer in the order of the paper; raw text is ``ROLE: NAME; ROLE: NAME``."""
    body = _above_signature(text.rows)
    rows, boxes = _each_once(_in_rows(body)), _each_once(_in_boxes(body))
    blocks, cells = _each_once(_in_blocks(body)), _each_once(_in_cells(body))
    prose = _each_once(_in_prose(body))
    table = _each_once(_in_table(body))
    found = max(prose, table, rows, blocks, boxes, cells, key=_said)
    listed = [_in_full(each, text) for each in found]
    if not listed:
        return
    yield Place(
        "; ".join(f"{each.role}: {each.name}" for each in listed),
        tuple(word for each in listed for word in each.words),
        1.0,
        tuple(item for item, each in enumerate(listed) for _ in each.words),
    )


def _said(found: Sequence[_Officer]) -> tuple[int, int]:
    """How much a way of reading has found: so many officers, then so much of their names."""
    return len(found), sum(len(each.name) for each in found)


def _above_signature(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows up to the last place and day, under a list: who signs is in the list.

    What a stamp leaves of the words around it is nobody. A place and day of birth without their
    colon read like those of a signature, and stand above it.
    """
    at = _last(rows, _PLACE_AND_DAY)
    if at is not None and not _BORN.search(rows[at].text) and _named(rows[:at], 1):
        return rows[:at]
    at = _last(rows, _CLOSING)
    return rows[:at] if at is not None and _named(rows[:at], _SEVERAL) else rows


def _last(rows: Sequence[Row], expression: regex.Pattern[str]) -> int | None:
    """The last of the rows that says this."""
    return next(
        (at for at in reversed(range(len(rows))) if expression.fullmatch(rows[at].text)), None
    )


def _named(rows: Sequence[Row], least: int) -> bool:
    """Whether so many officers stand in these rows."""
    return any(len(_each_once(each(rows))) >= least for each in (_in_rows, _in_blocks, _in_boxes))


def _in_full(officer: _Officer, text: DocumentText) -> _Officer:
    """An officer with the I of a Balinese name: read as a digit, or from the signature.

    The rule of a table hides it.
    """
    fuller = f"I {officer.name}"
    if officer.name.split()[0].upper() not in _AFTER_I:
        return officer
    if before := _close_before(*officer.words[0]):
        return replace(officer, name=f"{before.text} {officer.name}")
    return replace(officer, name=fuller) if fuller.upper() in text.flow.text.upper() else officer


def _close_before(row: Row, word: Word) -> Word | None:
    """What readers make of an I right before a word."""
    at = row.words.index(word)
    before = row.words[at - 1] if at else None
    if before is None or before.text not in _AN_I:
        return None
    return before if word.box.left - before.box.right < row.height else None


def _each_once(found: Iterable[_Officer]) -> list[_Officer]:
    """Who signs stands on the paper twice."""
    kept: dict[str, _Officer] = {}
    for each in found:
        kept.setdefault(comparable_person(each.name).replace(" ", ""), each)
    return list(kept.values())


def _in_rows(rows: Sequence[Row]) -> Iterator[_Officer]:
    """Officers whose office and name stand in one row."""
    used = False
    for index, row in enumerate(rows):
        if used:
            used = False
            continue
        line, starts = _spaced(row)
        for expression in (_ROLE_FIRST, _NAME_FIRST):
            match = expression.match(line)
            if match is None or not _is_person(match["nama"]):
                continue
            begin, end = match.span("nama")
            words = [
                (row, word)
                for word, start in zip(row.words, starts, strict=True)
                if begin < start + len(word.text) and start < end
            ]
            words += _rest(rows[index + 1 : index + 2], row, words)
            name = " ".join(word.text for _, word in words)
            role = " ".join(match["jabatan"].split())
            if role.upper() in _HALF:
                role, used = _whole(role, rows[index + 1 : index + 2])
            yield _Officer(role, name, tuple(words))
            break


def _in_cells(rows: Sequence[Row]) -> Iterator[_Officer]:
    """Officers in rows of a table, with other columns between name and office."""
    for row, below in zip_longest(rows, rows[1:]):
        cells = _ruled(row)
        roles = [cell for cell in cells if _ROLE_CELL.fullmatch(_joined(cell))]
        if len(roles) != 1 or len(cells) < _TABLE or _HEADED.search(row.text):
            continue
        whole = f"{_joined(roles[0])} {_joined(_going_on(row, roles[0], below))}"
        found = _ROLE_CELL.fullmatch(whole) or _ROLE_CELL.fullmatch(_joined(roles[0]))
        role = " ".join(found["jabatan"].split()) if found else ""
        for cell in cells:
            words = [word for word in cell if regex.search(r"[A-Za-z]", word.text)]
            name = _joined(words)
            alone = words and not any(regex.search(r"\d", word.text) for word in words)
            is_role = _ROLE_CELL.fullmatch(_joined(cell)) is not None
            if not is_role and alone and regex.fullmatch(_NAME, name) and _is_person(name):
                more = _going_on(row, cell, below)
                full = f"{name} {_joined(more)}"
                more = more if regex.fullmatch(_NAME, full) and _is_person(full) else ()
                spread = [*((row, word) for word in words), *((below, word) for word in more)]
                yield _Officer(role, _joined([word for _, word in spread]), tuple(spread))
                break


def _going_on(row: Row, cell: Sequence[Word], below: Row | None) -> Sequence[Word]:
    """What stands close under a cell in a row that begins nobody's: its second line."""
    if below is None or below.page != row.page or below.box.top - row.box.bottom > row.height:
        return ()
    cells = _ruled(below)
    begins = cells and cells[0][0].text[0].isdigit()
    if begins or any(
        _ROLE_CELL.fullmatch(_joined(each)) for each in cells if not _half(cell, each)
    ):
        return ()
    near = (each for each in cells if abs(each[0].box.left - cell[0].box.left) < row.height)
    return next(near, ())


def _half(cell: Sequence[Word], below: Sequence[Word]) -> bool:
    """Whether an office goes on in the cell under it: ``Persero`` over ``Komanditer``."""
    return _joined(cell).upper() in _HALF and _SECOND.fullmatch(_joined(below)) is not None


def _in_table(rows: Sequence[Row]) -> Iterator[_Officer]:
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
            role = _ROLE_CELL.fullmatch(words_of(record[placed[0]]))
            name = [each for each in record[named[0]] if regex.search(r"[A-Za-z]", each[1].text)]
            if role and regex.fullmatch(_NAME, said := words_of(tuple(name))) and _is_person(said):
                yield _Officer(" ".join(role["jabatan"].split()), said, tuple(name))


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


def _in_prose(rows: Sequence[Row]) -> Iterator[_Officer]:
    """Officers in sentences that say more of each of them."""
    flow = running(rows, " ")
    for each in holders(flow, _ROLE):
        if _is_person(each.name):
            words = tuple((rows[row], word) for row, word in flow.covered(*each.span))
            yield _Officer(each.role, " ".join(each.name.split()), words)


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _whole(role: str, below: Sequence[Row]) -> tuple[str, bool]:
    """An office with its second word from the next row, and whether it stood there."""
    for row in below:
        match = _SECOND.match(row.text)
        if match:
            return f"{role} {match[1]}", True
    return role, False


def _in_blocks(rows: Sequence[Row]) -> Iterator[_Officer]:
    """Officers with a label for each of their particulars: ``Nama : ...``, ``Jabatan : ...``."""
    name: list[tuple[Row, Word]] = []
    role, since = "", 0
    heads = (bool(_NAME_HEAD.match(row.text)) for row in rows if _NAME_OR_ROLE.match(row.text))
    names_first = next(heads, False)
    labelled, heading = any(_ROLE_LABEL.match(_spaced(row)[0]) for row in rows), ""
    for row in rows:
        since += 1
        line, starts = _spaced(row)
        named, placed = _NAME_LABEL.match(line), _ROLE_LABEL.match(line)
        if named and _is_person(named["nama"]):
            begin, end = named.span("nama")
            name = [
                (row, word)
                for word, start in zip(row.words, starts, strict=True)
                if begin < start + len(word.text) and start < end
            ]
            # Where names come first, an office before a name is of somebody who was not read.
            role, since = (role if since <= _BLOCK and not names_first else ""), 0
        elif placed:
            role, since = " ".join(placed["jabatan"].split()), (since if name else 0)
        elif not labelled and (headed := _ROLE_HEAD.fullmatch(row.text)):
            heading = " ".join(headed["jabatan"].split())
        if name and heading and not labelled:
            role = heading
        if name and role and since <= _BLOCK:
            yield _Officer(role, " ".join(word.text for _, word in name), tuple(name))
            name, role = [], ""


def _spaced(row: Row) -> tuple[str, list[int]]:
    """The row with its columns parted by a wide space, and where each word begins."""
    line, starts = "", []
    begins = {start for start, _ in row.columns()}
    for at, word in enumerate(row.words):
        if line:
            line += _GAP if at in begins else " "
        starts.append(len(line))
        line += word.text
    return line, starts


def _rest(
    below: Sequence[Row], row: Row, words: Sequence[tuple[Row, Word]]
) -> list[tuple[Row, Word]]:
    """What of a name stands in the next row, under it in its cell."""
    box = Box.around(word.box for _, word in words)
    for each in below:
        apart = each.box.top - row.box.bottom > 0.8 * row.height
        if each.page != row.page or apart or _ROLE_FIRST.match(each.text):
            return []
        if any(_ROLE_ALONE.fullmatch(_joined(each.words[a:b])) for a, b in each.columns()):
            return []
        if ":" in each.text or _SUM.match(each.text) or all(map(_is_heading, each.text.split())):
            return []
        if regex.match(r"\W*\d{1,2}\s?[.)]?\s", each.text) or each.columns() == []:
            return []
        under = [
            w for w in each.words if w.box.right > box.left - row.height and w.box.left < box.right
        ]
        starts_there = under and abs(under[0].box.left - box.left) < 1.5 * row.height
        whole = all(regex.fullmatch(_WORD + ",?", w.text) for w in under)
        if starts_there and whole and len(under) <= 4 and len(each.words) > len(under):
            return [(each, w) for w in under]
        close = each.box.top - row.box.bottom < 0.6 * row.height
        if starts_there and whole and (close or words[-1][1].text.endswith(",")):
            return [(each, w) for w in under]
    return []


def _in_boxes(rows: Sequence[Row]) -> Iterator[_Officer]:
    """Officers in a chart: an office in its box, the holder's name under it."""
    for index, row in enumerate(rows):
        for start, end in row.columns():
            cell = row.words[start:end]
            match = _ROLE_ALONE.fullmatch(" ".join(word.text for word in cell))
            if match is None:
                continue
            below = rows[index + 1 : index + 1 + _UNDER]
            if more := _second_half(below[:1], row, cell):
                match, below = more, rows[index + 2 : index + 2 + _UNDER]
            words = _under(below, row, cell)
            name = " ".join(word.text for _, word in words)
            if words:
                yield _Officer(" ".join(match["jabatan"].split()), name, tuple(words))


def _second_half(below: Sequence[Row], row: Row, cell: Sequence[Word]) -> regex.Match[str] | None:
    """An office with its second word under it in its box: ``DIREKTUR`` over ``KEUANGAN``."""
    for each in below:
        near = each.page == row.page and each.box.top - row.box.bottom < 1.2 * row.height
        for start, end in each.columns():
            under = each.words[start:end]
            role = _ROLE_ALONE.fullmatch(f"{_joined(cell)} {_joined(under)}")
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
        if _off(cell, caption) > 2 * row.height or _ROLE_ALONE.fullmatch(
            " ".join(w.text for w in cell)
        ):
            break
        if not all(regex.fullmatch(rf"\(?(?:{_WORD}|{_LINK})\)?,?", w.text) for w in cell):
            break
        found += [(row, word) for word in cell]
        previous = row
    return found if found and _is_person(" ".join(word.text for _, word in found)) else []


def _is_person(name: str) -> bool:
    if _PLACE.search(name):
        return False
    if all(_is_heading(word) for word in name.split()):
        return False
    return not _COMPANY.search(name) and person_name(name) is not None


def _is_heading(word: str) -> bool:
    """Whether a word is of an organ or an office, or numbers a part of the list."""
    bare = word.strip(".,()").upper()
    return bare in _NO_NAMES or regex.fullmatch(r"[IVX]{1,4}", bare) is not None


SPECIALS = {"pengurus": officers}
