"""Lines of a paper that are there to be filled in, and that nobody filled in.

A label with a colon and nothing beside it; one without a colon where the next line has a label of
its own; a caption with nothing under it where its neighbour has something; a town without a day.
Readers make little of a line of dots: stops, or letters like ``mmn``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

import regex
from rapidfuzz import fuzz

from dossier import parsers
from dossier.declaration import FieldSpec, Label
from dossier.labels import BARE
from dossier.model import Word
from dossier.regions import REGENCIES
from dossier.wording import TO_THE_LETTER, skeleton
from extractors.layout import DocumentText
from extractors.rows import Row
from extractors.stops import begins_label, is_label

MOST_ROWS: Final = 120
"""So many rows of a document are looked at: fields stand on its first pages."""

_ALIKE: Final = 88.0
"""How alike, in percent, a row's beginning must be to a label to be it."""

_DAYS: Final = frozenset({parsers.date, parsers.date_words})

_OF_OTHERS: Final = frozenset({parsers.address, parsers.letter_number})
"""Values of which others of the same form stand on a paper; a company is one and the same."""

_UNDATED: Final = regex.compile(
    r"(?P<town>\p{Lu}[\p{L} .]{2,30})(?:,|\.(?=\W*\d))\W*(?:tanggal\W*|tgl\W*)?"
    r"(?P<year>(?:19|20)\d{2,4})?\W*"
)
"""``Samarinda,          2019``: the end of a letter that nobody dated; readers leave dots out, or
make figures of them (``20019``)."""

_DATED_WITHOUT: Final = regex.compile(
    r".*\b(?:dibuat|ditetapkan|dikeluarkan)\s+di\b.{3,30}?\W(?:pada\s+)?(?:tanggal){e<=2}\W*"
    r"(?P<year>(?:19|20)\d{0,3})?\W*",
    regex.IGNORECASE,
)
"""``Dibuat di Tenggarong, tanggal ..........``."""

_YEAR: Final = regex.compile(r"[^\p{L}\d]*(?:19|20)\d{0,3}\W*")
"""A year, or as much of one as is printed before the dots, and no day."""

_WITH_YEAR: Final = regex.compile(r"(?<=\p{L})[^\p{L}\d]*(?:19|20)\d{0,3}\W*$")
"""The same behind a label: ``Tanggal : 2019``."""

_CLOSING: Final = regex.compile(
    r"\W*(?:saya\s+)?(?:yang\s+(?:mem|meny|meng|ber)\w+|pem(?:buat|ohon|beri)\b|hormat\s+\w+|pihak\s+\w+)",
    regex.IGNORECASE,
)
"""What stands between a letter's day and who signs it."""

_DOTS: Final = " ._\u2026"
_COLON: Final = regex.compile(r"[:;=\-\u2013]$")
"""How a label ends: with a colon, or what readers make of one that stands by itself."""

_STOPS: Final = r"[ ._,:;'\-\u2013\u2014\u2026\u2022\u00b7]*"
_OF_DOTS: Final = regex.compile(
    rf"{_STOPS}(?:[1lI|]?[mnu]{{2,12}}[1l|]?{_STOPS}){{0,4}}|{_STOPS}\w{_STOPS}"
)
"""What readers make of a line of dots: stops, or strokes side by side (``nmmmm``), or one of them
as some letter or figure. Other marks are what is left of letters."""

_A_LINE: Final = regex.compile(r"(?:[.\u2026_]\W*){3,}|\u2026+|[1lI|]?[mnu]{2,12}[1l|]?")

_SEATS: Final = ("Sangatta", "Sendawar", "Ujoh Bilang", "Tana Paser", "Tanah Grogot")
"""Seats of regencies that are no districts by that name (UU 47/1999 art. 7 and 9, UU 2/2013 art. 7,
PP 49/2007)."""

_TOWNS: Final = frozenset(
    skeleton(town)
    for town in (
        *_SEATS,
        *(
            town
            for each in REGENCIES
            for town in (each.name.split(maxsplit=1)[-1], *each.districts.values())
        ),
    )
)
"""Regencies and towns without their rank, and the districts, of which some are seats."""

_DATED: Final = regex.compile(r"\p{Lu}[\p{L} .]{2,30},.*\d")
"""``Samarinda, 12 Mei 2017``, which stands in one row with the head of a letter."""

NO_COLON: Final = 0.5
"""A label without a colon, of which nothing says that a value belongs beside it."""

FOLLOWED: Final = 0.75
"""One that the lines around it show to be an empty line's."""

_PIECES: Final = 3
"""In so many pieces a town, dots and a year are read at most."""

_CAPTIONS: Final = 2
"""So many captions beside each other make a row of a form."""

_FAR: Final = 2.5
"""Between a caption and its value there are so many heights at most."""

_ENUMERATED: Final = regex.compile(r"^\W*(?:\d{1,2}|[a-z])\s?[.),]\W+")


def emptiness(
    spec: FieldSpec, texts: Sequence[DocumentText], stops: Sequence[str], *, card: bool = False
) -> float:
    """How surely the line of a field was left empty, 0 to 1.

    Less where no colon says that something belongs beside the label (:data:`FOLLOWED`), and less
    still where nothing around it does (:data:`NO_COLON`): it may be a caption, or the value may
    stand on a level of its own.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        stops: Skeletons of all labels that such a document may have.
        card: Whether it is a card, on which labels have no line to be filled in.
    """
    return 0.0 if card else max((_left_empty(spec, text, stops) for text in texts), default=0.0)


def unfilled(spec: FieldSpec, texts: Sequence[DocumentText], stops: Sequence[str]) -> bool:
    """Whether the very place of a value is there and is empty: what is hinted elsewhere is not it.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        stops: Skeletons of all labels that such a document may have.
    """
    if spec.name == "tanggal" and spec.parse in _DAYS:
        return any(
            _undated(row, None)
            # Nor does its day stand in the next line.
            and not any(spec.parse(each.text) for each in text.rows[at + 1 : at + 2])
            for text in texts
            for at, row in enumerate(text.rows)
        )
    labels = _labels_of(spec)
    return any(
        _empty_cell(row, below, labels, stops)
        or (spec.parse in _OF_OTHERS and _empty_line(row, below, labels, stops))
        for text in texts
        for row, below in pairwise(text.rows[:MOST_ROWS])
    )


@dataclass(frozen=True, slots=True)
class _Cell:
    """A column of a row without the marks before it and the dots behind it.

    Attributes:
        words: Of it.
        text: The same, with the colon that stands apart behind it.
        dotted: Whether a line of dots follows.
    """

    words: Sequence[Word]
    text: str
    dotted: bool = False

    @property
    def left(self) -> int:
        """Where it begins, in pixels."""
        return self.words[0].box.left

    @property
    def right(self) -> int:
        """Where it ends, in pixels."""
        return self.words[-1].box.right


def _cells(row: Row) -> list[_Cell]:
    """The columns of a row; one of nothing but marks or dots belongs to the one before it."""
    cells: list[_Cell] = []
    for start, end in row.columns():
        words = list(row.words[start:end])
        whole = " ".join(word.text for word in words)
        if _OF_DOTS.fullmatch(whole):
            if cells:
                before = cells[-1]
                colon = ":" if ":" in whole else ""
                dotted = before.dotted or _A_LINE.search(whole) is not None
                cells[-1] = _Cell(before.words, before.text + colon, dotted)
            continue
        while len(words) > 1 and not any(char.isalnum() for char in words[0].text):
            del words[0]
        dotted = False
        while len(words) > 1 and _A_LINE.fullmatch(words[-1].text):
            del words[-1]
            dotted = True
        cells.append(_Cell(words, " ".join(word.text for word in words), dotted))
    return cells


def _left_empty(spec: FieldSpec, text: DocumentText, stops: Sequence[str]) -> float:
    """How surely one of the field's labels stands there with nothing beside it, or a town alone."""
    labels = _labels_of(spec)
    dated = spec.name == "tanggal" and spec.parse in _DAYS
    rows = text.rows[:MOST_ROWS]
    best = 0.0
    for at, row in enumerate(rows):
        above = rows[at - 1] if at else None
        below = rows[at + 1] if at + 1 < len(rows) else None
        if dated and _undated(row, below):
            return 1.0
        for found in _empty_labels(row, above, below, labels, stops, dated=dated):
            best = max(best, found)
        if best == 1:
            break
    return best


def _empty_labels(
    row: Row,
    above: Row | None,
    below: Row | None,
    labels: frozenset[str],
    stops: Sequence[str],
    *,
    dated: bool,
) -> Iterator[float]:
    """How surely each of a row's cells is one of the labels with nothing beside it or under it."""
    cells = _cells(row)
    for at, cell in enumerate(cells):
        colon = _COLON.search(cell.text.rstrip(_DOTS)) is not None
        behind = cells[at + 1 :]
        year = dated and len(behind) == 1 and _YEAR.fullmatch(behind[0].text) is not None
        if dated and not behind and _WITH_YEAR.search(cell.text):
            year, cell = True, replace(cell, text=_WITH_YEAR.sub("", cell.text))  # noqa: PLW2901
        if year:
            behind = []
        bare = not colon and not year and not (dated and at)
        if not _is_one_of(cell, labels, but_bare=bare):
            continue
        if not behind or (colon and at == 0 and _DATED.match(behind[0].text)):
            sure = colon or year
            yield 1.0 if sure else _by_what_follows(cells, at, (above, row, below), stops, dated)
        elif not colon and is_label(behind[0].words, stops):
            yield _by_what_follows(cells, at, (above, row, below), stops, dated)


def _by_what_follows(
    cells: Sequence[_Cell],
    at: int,
    around: tuple[Row | None, Row, Row | None],
    stops: Sequence[str],
    dated: bool,  # noqa: FBT001 - a fact, not an option
) -> float:
    """How surely a label is an empty line's or an empty caption, by the lines around it.

    Before a line of dots it is, and with another label under it; so it is with nothing under it
    where something stands under its neighbour. What stands alone and nearly on its level may be
    its value.
    """
    above, row, below = around
    cell, alone = cells[at], len(cells) == 1
    if cell.dotted:
        return FOLLOWED
    doubtful = NO_COLON if alone else 0.0
    near = below is not None and below.page == row.page
    if not near or below is None or below.box.top - row.box.bottom > _FAR * row.height:
        return doubtful
    if (
        above is not None
        and above.page == row.page
        and above.box.left > cell.right
        and row.box.top < above.box.bottom
    ):
        return doubtful
    end = cells[at + 1].left - row.height if at + 1 < len(cells) else math.inf
    under = [
        word
        for word in below.words
        if word.box.right > cell.left - row.height
        and word.box.left < end
        and any(char.isalnum() for char in word.text)
    ]
    if not under:
        return 0.0 if alone else FOLLOWED
    beneath = " ".join(word.text for word in under)
    if _OF_DOTS.fullmatch(beneath) or (dated and _YEAR.fullmatch(beneath)):
        return FOLLOWED
    if begins_label(under, stops) or is_label(under, stops):
        return FOLLOWED
    return doubtful


def _is_one_of(cell: _Cell, labels: frozenset[str], *, but_bare: bool) -> bool:
    """Whether a cell is one of the labels; ``but_bare``: not one that is everybody's."""
    whole = _ENUMERATED.sub("", cell.text)
    for read in {skeleton(whole), skeleton(regex.split(r"[/(]", whole)[0])}:
        if _is_known(read, labels) and not (but_bare and read in BARE):
            return True
    return False


@lru_cache(maxsize=16384)
def _is_known(read: str, labels: frozenset[str]) -> bool:
    """Whether it is one of the labels; every column of a paper is asked for many fields."""
    if read in labels or len(read) < TO_THE_LETTER:
        return read in labels
    return any(fuzz.ratio(read, each, score_cutoff=_ALIKE) for each in labels)


def _undated(row: Row, below: Row | None) -> bool:
    """Whether it is the place of a letter without its day."""
    columns = [" ".join(word.text for word in row.words[a:b]) for a, b in row.columns()]
    # Wide gaps part the year from its town, and the dots between.
    if any(_is_undated(" ".join(columns[-size:])) for size in range(1, _PIECES + 1)):
        return True
    if _DATED_WITHOUT.fullmatch(row.text):
        return True
    alone = skeleton(columns[-1]) in _TOWNS
    return alone and below is not None and _CLOSING.match(below.text) is not None


def _is_undated(column: str) -> bool:
    found = _UNDATED.fullmatch(column)
    return found is not None and bool(found["year"] or skeleton(found["town"]) in _TOWNS)


def _empty_line(row: Row, below: Row, labels: frozenset[str], stops: Sequence[str]) -> bool:
    """Whether the field's label has nothing beside it, and nothing under it.

    What comes next is another label with its colon: ``Alamat Kantor :`` over ``NPWP : 01...``. The
    colon of a line of dots may be lost.
    """
    if row.page != below.page or ":" not in below.text:
        return False
    start, end = below.columns()[0]
    cells = _cells(row)
    if len(cells) != 1:
        return False
    colon = _COLON.search(cells[0].text.rstrip(_DOTS)) is not None
    return _is_one_of(cells[0], labels, but_bare=not colon) and (
        begins_label(below.words, stops) or is_label(below.words[start:end], stops)
    )


def _empty_cell(row: Row, below: Row, labels: frozenset[str], stops: Sequence[str]) -> bool:
    """Whether in a row of captions the field's has nothing under it, where another one has."""
    columns = [row.words[a:b] for a, b in row.columns()]
    if len(columns) < _CAPTIONS or ":" in row.text or row.page != below.page:
        return False
    mine = [at for at, each in enumerate(columns) if _caption(each) & labels]
    if not mine or below.box.top - row.box.bottom > _FAR * row.height:
        return False
    if not all(is_label(each, stops) for each in columns):
        return False
    edges = [each[0].box.left - row.height for each in columns] + [math.inf]
    filled = [
        any(left <= word.box.left < right for word in below.words)
        for left, right in pairwise(edges)
    ]
    return any(filled) and not any(filled[at] for at in mine)


def _caption(words: Sequence[Word]) -> set[str]:
    whole = " ".join(word.text for word in words)
    return {skeleton(whole), skeleton(regex.split(r"[/(]", whole)[0])}


def _labels_of(spec: FieldSpec) -> frozenset[str]:
    return frozenset(
        skeleton(name) for each in spec.locators if isinstance(each, Label) for name in each.names
    )
