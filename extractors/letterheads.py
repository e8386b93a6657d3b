"""Where a letter begins under its letterhead, which says of the office and not of the matter."""

from __future__ import annotations

from collections.abc import Sequence

import regex

from extractors.rows import Row

_MOST = 14
"""A letterhead takes so many rows at most, what is read of its emblem among them."""

_OFFICE = regex.compile(
    r"(?i)\b(?:pemerintah|dinas|badan|balai|loka|kementerian|kecamatan|kelurahan)\b"
)
_BEGINS = regex.compile(
    r"(?i)^\W*(?:surat|(?:surat\s+)?rekomendasi|pertimbangan|berita\s+acara|keterangan|keputusan"
    r"|nomor|nomer|no|hal|h\s+a\s+l|perihal|tentang|mengenai|kepada|yth|lampiran|sifat|tanggal|tgl)\b"
    r"|,\s*(?:tanggal\s+)?\d{1,2}[\s\-/.]+\w{2,10}[\s\-/.]+(?:19|20)\d\d\b"
)
"""A title, a label of the letter's head, or place and day."""


_FOOT = 3
_REACHED_AT = regex.compile(
    r"(?i)\b(?:telp|telepon|telephone|faks(?:imile)?|fax|laman|website|pos-?el|surel|e-?mail|www)\b"
)
"""In the last rows of a page: where the office itself is, and how it is reached."""


def names_an_office(text: str) -> bool:
    """Whether a line of a letterhead begins with which office it is, or of what part."""
    return _OFFICE.match(text) is not None


def end_of_letterhead(rows: Sequence[Row]) -> int:
    """The index of the first row under an office's letterhead; 0 where a paper has none."""
    for index, row in enumerate(rows[:_MOST]):
        beside = (row.words[start:end] for start, end in row.columns())
        if any(_BEGINS.search(" ".join(word.text for word in words)) for words in beside):
            above = rows[:index]
            return index if any(_OFFICE.search(each.text) for each in above) else 0
    return 0


def is_at_the_foot(rows: Sequence[Row], at: int) -> bool:
    """Whether a row is of what an office prints at the foot of its letters."""
    row = rows[at]
    last = [each for each in rows[at : at + _FOOT + 1] if each.page == row.page]
    return len(last) <= _FOOT and _REACHED_AT.search(row.text) is not None
