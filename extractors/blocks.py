"""Where a value in running text ends: before a row that is another label's, or another block's.

Running text knows no rows. An address at the end of its box goes on with the caption of the next
one (``Kelurahan Graha Indah | Bentuk``), and a seat at the end of a cover with the number under it
(``Kota Balikpapan NO``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median
from typing import Final

import regex

from dossier.model import Word
from extractors.locate import Fits, Place
from extractors.rows import RULE, Row
from extractors.stops import is_caption
from extractors.ticked import MARKS

_MOST_ROWS: Final = 5
"""A value of more rows is a whole part of the paper, which has labels in it."""

_FEW_WORDS: Final = 24
"""But not where they are the short lines of a narrow column.

So many words are an address, and two captions with their values behind it.
"""

_FAR: Final = 1.6
"""Another block begins so many heights, and so many usual distances, below."""

_TWO: Final = 2

_MOST_WORDS: Final = 6
"""A label has so many words at most; a line that was justified parts the first of its words."""

_A_PLACE: Final = regex.compile(r"(?i)kab(?:upaten)?\W*\s+kutai\b")
"""Whose name is as good as a label: ``Kabupaten/Kota``."""

_ITEM: Final = regex.compile(r"(?:[IVX]{2,5}|[IVX])[.)]")
"""The number of an item; addresses count in other numerals, or without a stop."""

Spacing = Mapping[int, float]
"""How far rows are from each other usually, in pixels, by page."""


def spacing(rows: Sequence[Row]) -> Spacing:
    """The usual distance of the rows of each page."""
    gaps: dict[int, list[int]] = {}
    for above, below in pairwise(rows):
        if above.page == below.page:
            gaps.setdefault(above.page, []).append(below.box.top - above.box.bottom)
    return {page: median(each) for page, each in gaps.items()}


def ended(place: Place, stops: Sequence[str], usual: Spacing, fits: Fits | None) -> Place:
    """A value of running text up to where its block ends, if so much of it can be one.

    Args:
        place: What was found in running text.
        stops: Skeletons of all labels that such a document may have.
        usual: The usual distance of rows.
        fits: Whether a text can be such a value.
    """
    rows = len({id(row) for row, _ in place.words})
    if rows == 1 or (rows > _MOST_ROWS and len(place.words) > _FEW_WORDS):
        return place
    for at, ((above, _), (row, word)) in enumerate(pairwise(place.words), 1):
        if row is above or word.text in MARKS:  # a list's next choice
            continue
        over = place.words[at - 1][1]
        if not (
            _apart(above, row, usual)
            or _labelled(row, word, stops)
            or _is_numbered(row, word)
            or of_another_column(above, over, row, word)
        ):
            continue
        kept = place.words[:at]
        if kept[-1][1].text == RULE:
            kept = kept[:-1]
        raw = " ".join(each.text for _, each in kept)
        if kept and not place.items and (fits is None or fits(raw)):
            return replace(place, raw=raw, words=kept)
        return place
    return place


def _apart(above: Row, row: Row, usual: Spacing) -> bool:
    """Whether a row stands under another block, with white between them."""
    gap = row.box.top - above.box.bottom
    return row.page == above.page and gap > _FAR * max(above.height, usual.get(row.page, 0.0))


def of_another_column(above: Row, over: Word, row: Row, word: Word) -> bool:
    """Whether a word begins a heading in the margin, and the one before stands in the text.

    Both rows have two columns, which begin at the same edges: ``Pejabat | ... di Kota Samarinda``
    over ``Mengenai | CV. JAYA``. Or it begins a row wholly at the right: who signs beside a form.
    """
    if over is above.words[-1] and word is row.words[0] and _is_behind(above, row):
        return True
    columns = [above.words[start:end] for start, end in above.columns()]
    others = [row.words[start:end] for start, end in row.columns()]
    if len(columns) != _TWO or len(others) != _TWO or word is not others[0][0]:
        return False
    near = all(
        abs(one[0].box.left - two[0].box.left) <= row.height
        for one, two in zip(columns, others, strict=True)
    )
    return near and over is columns[1][-1]


def _is_behind(above: Row, row: Row) -> bool:
    """Whether a row begins right of where the one above ends, as no text goes on."""
    white = row.box.left - above.box.right
    return row.page == above.page and white > _FAR * max(above.height, row.height)


def _is_numbered(row: Row, word: Word) -> bool:
    """Whether a word opens an item that is counted in Roman numerals: ``VI. Yang menghadap``."""
    first = row.words[:2]
    return len(first) == _TWO and first[0] is word and _ITEM.fullmatch(word.text) is not None


def _labelled(row: Row, word: Word, stops: Sequence[str]) -> bool:
    """Whether a word begins a cell of its row that is a label, and nothing but that."""
    for start, end in row.cells():
        first = row.words[start]
        if first is word or (word.text == RULE and start and row.words[start - 1] is word):
            text = " ".join(each.text for each in row.words[start:end])
            short = end - start <= _MOST_WORDS and not _A_PLACE.match(text)
            if word.text[0].islower() and text[-1] == ".":  # the end of a sentence
                return False
            return short and is_caption(row.words[start:end], stops)
    return False
