"""Lists of workers: how many there are, from the sum that is printed or from the rows.

The SOP asks for the number of workers and where they work. Some firms name each of them, some count
them by section; of the latter the last column is added up where no sum is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import regex

from dossier.model import Word
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

_SUM_SURE, _SUM_BARE, _ROWS, _ADDED = 1.0, 0.97, 0.98, 0.9


def workers(text: DocumentText) -> Iterator[Place]:
    """The number of workers: sums that are printed, rows that name somebody, counts added up."""
    found = listing(text)
    if found is None:
        yield from _said(text.rows)
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
