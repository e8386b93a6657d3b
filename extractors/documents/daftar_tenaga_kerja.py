"""Lists of workers: how many there are, from the sum that is printed or from the rows.

The SOP asks for the number of workers and where they work. Some firms name each of them, some count
them by section; of the latter the last column is added up where no sum is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import regex

from dossier.model import Word
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import Row
from extractors.tables import Item, Listing, cells_of, counted, listing

_SAID: Final = regex.compile(
    r"(?:jumlah|total|banyaknya)\s*(?:se(?:luruh|mua)(?:nya)?\s*)?(?:tenaga\s+kerja|karyawan|pekerja"
    r"|pegawai|orang)?(?:\s+(?:seluruh(?:nya)?|keseluruhan|kami|perusahaan|saat\s+ini))*\s*"
    r"(?:adalah|sebanyak|ada|yaitu)?\W{0,4}(?P<value>\d{1,3})\s*(?:\([^)\d]*\)\s*)?"
    r"(?P<orang>orang|org|karyawan|pekerja|tenaga\s+kerja)?",
    regex.IGNORECASE,
)
"""``Jumlah seluruh tenaga kerja : 23 (dua puluh tiga) orang``."""

_EMPLOYS: Final = regex.compile(
    r"\b(?:mempekerjakan|memperkerjakan|dipekerjakan|mempunyai|memiliki|dibantu|didukung|ada|terdapat"
    r"|berjumlah|sebanyak|terdiri)\b(?:\s+(?:oleh|dari|atas|tenaga\s+kerja|karyawan|sebanyak|sejumlah"
    r"|total|hanya|semuanya|seluruhnya)){0,3}\s+(?:(?P<value>\d{1,3})\b(?:\s*\([^)\d]{1,40}\))?"
    r"|(?P<words>(?:[a-z]+\s){1,4}?)\(\s?(?P<value>\d{1,3})\s?\))"
    r"\s+(?:orang\s+|org\s+)?(?:tenaga\s+kerja|karyawan|pekerja|pegawai|karyawati|buruh)\b",
    regex.IGNORECASE,
)
"""``mempekerjakan 7 (tujuh) orang tenaga kerja``, in a sentence of a paper without a list."""

_SUM_SURE, _SUM_BARE, _ROWS, _ADDED, _IN_PROSE, _CARDS = 1.0, 0.97, 0.98, 0.9, 0.9, 0.9
_LEAST_CARDS: Final = 3
_NAMES: Final = frozenset(skeleton(each) for each in ("Nama", "Nama Lengkap", "Nama Karyawan"))


def workers(text: DocumentText) -> Iterator[Place]:
    """The number of workers: sums that are printed, rows that name somebody, counts added up."""
    found = listing(text)
    if found is None:
        yield from _said(text.rows)
    if found is None or not found.headed:
        yield from _employed(text)
        if cards := _cards(text.rows):
            yield cards
            return
    if found is None:
        return
    if (total := _column_sum(found)) is not None:
        yield total
        return
    if _of_counts(found):
        yield from _sums(found.sums)
        yield from _said(text.rows)
        yield from _added(found)
        return
    yield counted(found)
    yield from _said([row for row in text.rows if row not in found.sums[:-1]])


def _said(rows: Sequence[Row]) -> Iterator[Place]:
    """Sentences that say how many there are in all."""
    for row in rows:
        match = _SAID.search(row.text)
        if match and (match["orang"] or match.end() >= len(row.text.rstrip())):
            words = tuple((row, word) for word in row.words)
            yield Place(match["value"], words, _SUM_SURE if match["orang"] else _SUM_BARE)


def _employed(text: DocumentText) -> Iterator[Place]:
    """Sentences that say how many the firm employs; the first is of all, others of its parts."""
    match = _EMPLOYS.search(text.flow.text)
    if match:
        covered = text.flow.covered(*match.span())
        yield Place(match["value"], tuple((text.rows[at], word) for at, word in covered), _IN_PROSE)


def _cards(rows: Sequence[Row]) -> Place | None:
    """How many blocks there are that begin with a name, each worker's under or beside another's.

    Of a block more is said than the name, by the same label in each: ``Nama :`` over ``Tugas :``.
    """
    named: list[tuple[Row, Word]] = []
    under: list[str] = []
    for row, below in pairwise(rows):
        labels = _labels(below)
        for label, word in _labels(row):
            if label not in _NAMES or row.page != below.page:
                continue
            beneath = (
                other for other, first in labels if abs(first.box.left - word.box.left) < row.height
            )
            if (other := next(beneath, None)) is not None:
                named.append((row, word))
                under.append(other)
    alike = len(set(under)) == 1 and under[0] not in _NAMES
    if len(named) < _LEAST_CARDS or not alike:
        return None
    return Place(f"{len(named)} orang", tuple(named), _CARDS)


def _labels(row: Row) -> list[tuple[str, Word]]:
    """The labels with a colon in the cells of a row, each with its first word."""
    found = []
    for start, end in row.cells():
        words = row.words[start:end]
        text = " ".join(word.text for word in words)
        head, colon, _ = text.partition(":")
        if colon or (end < len(row.words) and row.words[end].text.startswith(":")):
            first = next((word for word in words if any(map(str.isalpha, word.text))), None)
            label = regex.sub(r"^\W*\d{1,3}[.)]?\s+", "", head)
            if first is not None:
                found.append((skeleton(label), first))
    return found


def _column_sum(found: Listing) -> Place | None:
    """A sum that is printed under a column of counts and is what they add up to.

    The last such column: men and women come before both.
    """
    for row in found.sums[-1:]:
        for word in reversed(row.words):
            text = word.text.strip("|.,")
            if not regex.fullmatch(r"\d{1,3}", text):
                continue
            counts = [_number_over(item, word) for item in found.items]
            seen = [each for each in counts if each is not None]
            if len(seen) == len(found.items) > 1 and sum(seen) == int(text) > len(seen):
                return Place(text, ((row, word),), _SUM_SURE)
    return None


def _number_over(item: Item, word: Word) -> int | None:
    """The number of a row that stands over a word of the sum; a dash is none at all."""
    middle = (word.box.left + word.box.right) / 2
    for each in item.row.words:
        over = abs((each.box.left + each.box.right) / 2 - middle) < 1.5 * item.row.height
        text = each.text.strip("|.,")
        if over and regex.fullmatch(r"\d{1,3}|[-\u2013]", text):
            return int(text) if text.isdigit() else 0
    return None


def _of_counts(found: Listing) -> bool:
    """Whether the list counts workers by section: its last column is of numbers, not of words."""
    last = [item.cells[-1].text for item in found.items if len(item.cells) > 1]
    numbers = sum(
        bool(regex.fullmatch(r"\W*(?:\d{1,3}|-)(?:\s*(?:orang|org))?\W*", each)) for each in last
    )
    return bool(last) and numbers >= 0.7 * len(last)


def _sums(rows: Sequence[Row]) -> Iterator[Place]:
    """The last number of the row that adds up."""
    for row in rows[-1:]:
        numbers = [
            word for word in row.words if regex.fullmatch(r"\d{1,3}", word.text.strip("|.,"))
        ]
        if numbers:
            yield Place(numbers[-1].text.strip("|.,"), ((row, numbers[-1]),), _SUM_SURE)


def _added(found: Listing) -> Iterator[Place]:
    """The counts of the last column, added up."""
    counts = [(item, word, number) for item in found.items for word, number in _last_number(item)]
    if len(counts) == len(found.items) == found.count:
        total = sum(number for _, _, number in counts)
        words = tuple((item.row, word) for item, word, _ in counts)
        yield Place(f"{total} orang", words, _ADDED)


def _last_number(item: Item) -> Iterator[tuple[Word, int]]:
    cells = cells_of(item.row)
    for word in reversed(cells[-1].words if cells else ()):
        if word.text.strip("|.,").isdigit():
            yield word, int(word.text.strip("|.,"))
            return


SPECIALS = {"orang": workers}
