"""Persons of whom a paper gives particulars: a name with its label, and the rows under it.

Or a row of a table, with the captions over its cells (``Nama | Jabatan | Tanda pengenal``).
Letters between two sides name both of them so; which is which, the rows under the name tell (the
technician has a registration, who heads the company has an office), not their order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import regex

from dossier import names
from dossier.model import Word
from dossier.vocabulary import find_position
from extractors.cells import Table, table_under, words_of
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import RULE, Row

_WHOSE: Final = (
    r"lengkap|dan\s+gelar|terang|pemohon|pimpinan|direktur|pemilik|yang\s+bersangkutan|karyawan|pekerja"
    r"|pihak\s+\w+|(?:pemberi|penerima)\s+(?:kuasa|tugas)|penanggung\s+jawab|teknis|kefarmasian|tenaga"
    r"|PJ|TTK|apoteker"
)
_NO_PERSON: Final = (
    r"perusahaan|badan|usaha|sarana|industri|alat|mesin|barang|produk|obat|instansi|sekolah"
)
_NAME: Final = regex.compile(
    r"(?:\W*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[.)])?\W*n\s?a\s?m\s?a\b"
    rf"(?:\s+(?:{_WHOSE})\b)*"
    rf"\s*[:;=]?\s*(?!(?:{_WHOSE}|{_NO_PERSON}|dan)\b)(?!.*\bnama\b)(?P<value>[A-Z][^:]*)",
    regex.IGNORECASE,
)
_TECHNICIAN: Final = regex.compile(
    r"STR\s?-?TTK|\bSTRA\b|tenaga\s+teknis\s+kefarmasian|(?:asisten\s+)?apoteker|\bTTK\b|registrasi"
    r"|farmasi\b",
    regex.IGNORECASE,
)
_HEAD: Final = regex.compile(
    r"(?:j\s?a\s?b\s?a\s?t\s?a\s?n|kedudukan|posisi|selaku|sebagai|pekerjaan)\b.*\b(?:direktur|direktris|pimpinan|pemilik|ketua|manajer|pengurus"
    r"|p(?:er|e)?sero|sekutu|owner|kuasa\s+direksi)\b",
    regex.IGNORECASE,
)
_NAME_CAPTION: Final = regex.compile(
    rf"(?:no\b\.?\s+)?(?:nama|name)\b(?!\s+(?:{_NO_PERSON})\b).*", regex.IGNORECASE
)
_OFFICE_CAPTION: Final = regex.compile(
    r"(?:jabatan|kedudukan|posisi|position|selaku|sebagai|status)\b.*", regex.IGNORECASE
)
_CAPTION: Final = regex.compile(
    r"(?:jabatan|kedudukan|posisi|position|selaku|sebagai|status|nik|ktp|no|nomor|tanda|identitas|identity"
    r"|alamat|pendidikan|tugas|peran|bagian|keterangan|ket|STR\s?-?TTK|registrasi|telepon|hp|umur|tempat)\b.*",
    regex.IGNORECASE,
)
"""What stands over the other columns of a table of persons."""

_SEVERAL: Final = regex.compile(r"/|\b(?:dan|serta)\b", regex.IGNORECASE)
"""Cells with several things in them, line by line: ``Nama / Nomor STRTTK / Pendidikan``."""

_EDGE: Final = "\n"
"""Where a rule is read between two cells."""

_NUMBER: Final = regex.compile(r"\d{1,2}[.)]?")
_NAME_GOES_ON: Final = regex.compile(r"[A-Z][A-Za-z.'\-]*,?(?:\s[A-Z][A-Za-z.'\-]*,?)*")
_OTHER_CELL: Final = 2.6
"""A gap of so many heights parts a name from what stands in another cell."""

_NEAR: Final = 9
"""Rows that a person's particulars take, at most."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named with a label.

    Attributes:
        place: The name.
        particulars: The text of the rows under it, up to the next name.
        office: What the person is, where a table says it.
    """

    place: Place
    particulars: str
    office: Place | None = None

    @property
    def is_technician(self) -> bool:
        """Whether the particulars tell of a technician."""
        return _TECHNICIAN.search(self.particulars) is not None

    @property
    def is_head(self) -> bool:
        """Whether they give the office of who heads a company."""
        return _HEAD.search(self.particulars) is not None


def persons(text: DocumentText) -> Iterator[Person]:
    """Everybody whose name stands behind the label, in the order of the paper."""
    rows = text.form
    # What stands behind a company's label is none of a person's particulars: it ends them.
    named = [(at, match) for at, row in enumerate(rows) if (match := _NAME.fullmatch(row.text))]
    ends = [at for at, _ in named[1:]] + [len(rows)]
    for (at, match), following in zip(named, ends, strict=False):
        start, seen, words = match.start("value"), 0, []
        for word in rows[at].words:
            if seen >= start:
                words.append(word)
            seen += len(word.text) + 1
        if words and not names.company_name(match["value"]).has_form:
            end = min(at + 1 + _NEAR, following)
            name, beside = _cut(words, rows[at])
            place = [(rows[at], word) for word in name]
            raw, told = match["value"], [row.text for row in rows[at + 1 : end]]
            if beside:
                for below in rows[at + 1 : end][:1]:
                    place += [(below, word) for word in _rest(place, beside, below)]
                raw = " ".join(word.text for _, word in place)
                told = [" ".join(word.text for word in beside), *told]
            yield Person(Place(raw, tuple(place), 1.0), "\n".join(told))


def _cut(words: Sequence[Word], row: Row) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words of a cell, and those of what stands beside it."""
    for at, (one, other) in enumerate(pairwise(words), 1):
        if other.box.left - one.box.right > _OTHER_CELL * row.height:
            return words[:at], words[at:]
    return words, ()


def _rest(name: Sequence[tuple[Row, Word]], beside: Sequence[Word], below: Row) -> list[Word]:
    """The second line of a name in a narrow cell: it begins where the first does, by itself."""
    row, first = name[0]
    near, left = row.height, first.box.left
    if below.page != row.page or below.box.top - row.box.bottom > near:
        return []
    under = [word for word in below.words if word.box.left < beside[0].box.left - near]
    text = " ".join(word.text for word in under)
    flush = bool(under) and abs(under[0].box.left - left) < near
    office = find_position(text)
    named = _NAME_GOES_ON.fullmatch(text) and (office is None or office.guessed)
    return under if flush and named else []


def tabled(text: DocumentText) -> Iterator[Person]:
    """Everybody whose name stands in a table under its caption, row by row."""
    rows, end = text.form, 0
    for index in range(len(rows)):
        captions = _captions(rows[index]) if index >= end else []
        if not any(map(_NAME_CAPTION.fullmatch, captions)):
            continue
        if not any(map(_CAPTION.fullmatch, captions)):
            continue
        table = table_under(rows, index)
        if table is not None:
            end = index + 1 + len(table.lines)
            yield from _of_records(table)


def _of_records(table: Table) -> Iterator[Person]:
    named = [at for at, each in enumerate(table.captions) if _NAME_CAPTION.fullmatch(each)]
    offices = [at for at, each in enumerate(table.captions) if _OFFICE_CAPTION.fullmatch(each)]
    for record in table.records():
        for whole in (record[at] for at in named[:1] if record[at]):
            several = _SEVERAL.search(table.captions[named[0]])
            cell = tuple(each for each in whole if not several or each[0] is whole[0][0])
            name = cell[1:] if _NUMBER.fullmatch(cell[0][1].text) and cell[1:] else cell
            told = [
                f"{caption} {words_of(each)}"
                for caption, each in zip(table.captions, record, strict=True)
                if each  # over an empty cell it says nothing of anybody
            ]
            held = [Place(words_of(record[at]), record[at], 1.0) for at in offices if record[at]]
            yield Person(
                Place(words_of(name), name, 1.0), "\n".join(told), held[0] if held else None
            )


def _captions(row: Row) -> list[str]:
    text = " ".join(_EDGE if word.text == RULE else word.text for word in row.words)
    if text.count(_EDGE) > 1:
        return [each for cell in text.split(_EDGE) if (each := cell.strip())]
    columns = row.columns()
    if len(columns) < 2:
        return []
    return [" ".join(word.text for word in row.words[start:end]) for start, end in columns]
