"""NPWP cards: name and address carry no label and are told by their order.

Below the number comes the name, then (on newer cards) the NIK, then one to three lines of address,
then the KPP or the day of registration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.layout import DocumentText, Row
from extractors.locate import Place

_NUMBER = re.compile(r"(\d[\s.,-]*){15,16}")
_END = re.compile(
    r"\bKPP\b|KANTOR PELAYANAN|TERDAFTAR|\bTGL\b|TANGGAL|WWW\.|PAJAK\.GO|KARTU INI|SPECIMEN",
    re.IGNORECASE,
)
_SKIPPED = re.compile(r"\b(N[I1]K|NPWP|NITKU)\d*\b|KEMENTERIAN|DIREKTORAT", re.IGNORECASE)
_STEP = re.compile(r"^\W*\d{1,2}\s?[.)]\s")
_LABEL = re.compile(r"^\W*(nama|alamat)\b\s*[:.]?\s*", re.IGNORECASE)


def _rows_below_number(text: DocumentText) -> list[Row]:
    """Rows between the number and the KPP or date, without the NIK's."""
    at = next((i for i, row in enumerate(text.rows) if _NUMBER.search(row.text)), None)
    if at is None:
        return []
    rows: list[Row] = []
    for row in text.rows[at + 1 :]:
        if rows and (_END.search(row.text) or _STEP.match(row.text)):
            break
        if _NUMBER.search(row.text) or _SKIPPED.search(row.text) or _END.search(row.text):
            continue
        if sum(char.isalpha() for char in row.text) >= 3:
            rows.append(row)
    return rows


def _place(rows: list[Row], prior: float) -> Place:
    words = tuple((row, word) for row in rows for word in row.words)
    return Place(_LABEL.sub("", " ".join(word.text for _, word in words)), words, prior)


def name(text: DocumentText) -> Iterator[Place]:
    """The first line under the number."""
    rows = _rows_below_number(text)
    if rows:
        yield _place(rows[:1], 1.0)


def address(text: DocumentText) -> Iterator[Place]:
    """The lines under the name."""
    rows = _rows_below_number(text)
    if len(rows) > 1:
        yield _place(rows[1:5], 1.0)


SPECIALS = {"nama": name, "alamat": address}
