"""Who examined signs beside who decides: a team's names and numbers are not the head's.

``Tim teknis,`` at the one side of the foot and ``Kepala Dinas`` at the other have a name and a NIP
each, on the same rows or on some of their own. Where the head's NIP was not filled in, the other
would be taken for it. What stands under who examined is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from dossier.model import Box
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import Row

_EXAMINES: Final = regex.compile(
    r"\W*(?:(?:ketua|koordinator|anggota)\s+)?(?:tim|petugas)"
    r"(?:\s+(?:teknis|pemeriksa(?:an)?|penilai(?:an)?|peninjau(?:an)?|verifikasi|visitasi|survei|kerja))?\W*"
    r"|\W*(?:yang\s+)?(?:di|me)(?:periksa|meriksa|susun|nyusun|siapkan|verifikasi|mverifikasi"
    r"|nilai|telaah|nelaah|teliti|neliti)(?:\s+oleh)?\W*"
    r"|\W*(?:pemeriksa|penilai|peninjau|penelaah|verifikator|evaluator)\W*",
    regex.IGNORECASE,
)
_HEADS: Final = regex.compile(
    r"\W*(?:(?:plt|plh|pj|a\.?\s?n|u\.?\s?b)\b\W*)*(?:kepala|sekretaris)\b", regex.IGNORECASE
)
_LAST, _BEFORE, _BEHIND, _TALL = 24, 3, 6, 16
"""Among so many last rows of a page; the head's office stands so many rows over or under the words
for who examined, and what is theirs stands so many heights under those at most."""


def without_examiners(text: DocumentText) -> DocumentText:
    """The document without the signatures of who examined, where a head signs beside them.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nobody but one signs.
    """
    return page_by_page(text, _without)


def _without(page: list[Row]) -> Sequence[Row]:
    first = max(0, len(page) - _LAST)
    for at in range(first, len(page)):
        for box in _cells(page[at]):
            if _EXAMINES.fullmatch(_said(page[at], box)) and (head := _head(page, at, box)):
                return [each for row in page if (each := _rest(row, page[at], box, head))]
    return page


def _cells(row: Row) -> Iterator[Box]:
    for start, end in row.columns():
        yield Box.around(word.box for word in row.words[start:end])


def _said(row: Row, box: Box) -> str:
    return " ".join(
        w.text for w in row.words if box.left <= w.box.left and w.box.right <= box.right
    )


def _head(page: Sequence[Row], at: int, examiner: Box) -> Box | None:
    """Where the office of who decides stands, to the left or to the right of who examined."""
    for row in page[max(0, at - _BEFORE) : at + _BEHIND + 1]:
        for box in _cells(row):
            beside = box.left > examiner.right or box.right < examiner.left
            if beside and _HEADS.match(_said(row, box)):
                return box
    return None


def _rest(row: Row, begins: Row, examiner: Box, head: Box) -> Row | None:
    """A row without what stands under who examined; None where nothing is left."""
    down = row.box.top - begins.box.bottom
    if row is not begins and not -begins.box.height <= down <= _TALL * begins.height:
        return row
    amid = (examiner.middle[0] + head.middle[0]) / 2
    left = examiner.left < head.left
    theirs = [box for box in _cells(row) if (box.right < amid if left else box.left > amid)]
    words = tuple(
        w
        for w in row.words
        if not any(b.left <= w.box.left and w.box.right <= b.right for b in theirs)
    )
    if len(words) == len(row.words):
        return row
    return replace(row, words=words) if words else None
