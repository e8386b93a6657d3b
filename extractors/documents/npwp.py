"""NPWP cards: name and address carry no label and are told by their order.

Below the number comes the name, then (on newer cards) the NIK, then one to three lines of address,
then the KPP or the day of registration. Cards that do print labels begin the lines that follow at
the label's edge, and not under the value.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from dossier.model import Word
from extractors.addressees import anyone, dwelling
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import Row

_NUMBER = re.compile(r"(\d[\s.,-]*){15,16}")
_CAPTION = re.compile(r"^\W*(?:NPWP\b|NOMOR POKOK WAJIB PAJAK).*\d", re.IGNORECASE)
_END = re.compile(
    r"\bKPP\b|KANTOR PELAYANAN|TERDAFTAR|\bTGL\b|TANGGAL|WWW\.|PAJAK\.GO|KARTU INI|SPECIMEN",
    re.IGNORECASE,
)
_SKIPPED = re.compile(r"\b(N[I1]K|NPWP|NITKU)\d*\b|KEMENTERIAN|DIREKTORAT", re.IGNORECASE)
_STEP = re.compile(r"^\W*\d{1,2}\s?[.)]\s")
_LABEL = re.compile(r"^\W*(nama|alamat)\b(?:\s+(?:WP|wajib\s+pajak))?\s*[:.]?\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"^\W*alamat\b", re.IGNORECASE)
_LABELLED = re.compile(r"^[^:]{2,40}\s:(?:\s|$)|^[A-Za-z ]{2,30}:\s")
_OFFICE = re.compile(r"\bKPP\s+(?:PRATAMA|MADYA)\b", re.IGNORECASE)
_UNIT = re.compile(r"(?:R[TW]\W{0,3})?\d{1,3}(?:\s?/\s?\d{1,3})?\s*\w?", re.IGNORECASE)
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
    rows: list[Row] = []
    for row in text.rows[at + 1 :]:
        if rows and (_END.search(row.text) or _STEP.match(row.text)):
            break
        if _NUMBER.search(row.text) or _SKIPPED.search(row.text) or _END.search(row.text):
            continue
        if sum(char.isalpha() for char in row.text) >= 3 or (rows and _UNIT.fullmatch(row.text)):
            rows.append(row)
    return rows


def _place(rows: list[Row], prior: float) -> Place:
    words = tuple((row, word) for row in rows for word in row.words)
    return Place(_LABEL.sub("", " ".join(word.text for _, word in words)), words, prior)


def name(text: DocumentText) -> Iterator[Place]:
    """The first line under the number, or under the caption that stands there."""
    rows = _rows_below_number(text)
    if len(rows) > 1 and not _LABEL.sub("", rows[0].text):
        rows = rows[1:]
    if rows:
        yield _place(rows[:1], 1.0)


def address(text: DocumentText) -> Iterator[Place]:
    """The lines under the name; under a label those at its edge."""
    rows = _rows_below_number(text)
    labelled = next((at for at, row in enumerate(rows) if _ADDRESS.match(row.text)), None)
    if labelled is not None:
        mine = [rows[labelled]]
        for row in rows[labelled + 1 : labelled + 5]:
            if _LABELLED.match(row.text) or row.box.top - mine[-1].box.bottom > 1.6 * row.height:
                break
            mine.append(row)
        edge = mine[0].words[0].box.left
        hanging = all(
            abs(row.box.left - edge) < 1.5 * row.height and len(row.columns()) == 1 for row in mine
        )
        if hanging and len(mine) > 1:
            yield _place(mine, 1.06)
            return
    if len(rows) > 1:
        yield _place(rows[1:5], 1.0)


def office(text: DocumentText) -> Iterator[Place]:
    """The KPP, with a last word that stands in the row below: ``KPP PRATAMA SAMARINDA / ULU``."""
    for row, below in zip(text.rows, text.rows[1:], strict=False):
        match = _OFFICE.search(row.text)
        if match is None or below.page != row.page:
            continue
        start = _word_at(row, match.start())
        mine = list(row.words[start : start + 1])
        for word in row.words[start + 1 :]:
            if word.box.left - mine[-1].box.right > 1.6 * row.height or _NO_OFFICE.search(
                word.text
            ):
                break
            mine.append(word)
        under = _first_column(below) if below.box.left < mine[-1].box.right else ()
        near = below.box.top - row.box.bottom < row.height
        rest = " ".join(word.text for word in under)
        bare = mine[-1].text.upper() in ("PRATAMA", "MADYA") and rest.replace(" ", "").isalpha()
        if under and near and (bare or _QUARTER.fullmatch(rest)):
            words = (*((row, word) for word in mine), *((below, word) for word in under))
            yield Place(" ".join(word.text for _, word in words), words, 1.0)


def _first_column(row: Row) -> tuple[Word, ...]:
    start, end = row.columns()[0]
    return row.words[start:end]


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
}
