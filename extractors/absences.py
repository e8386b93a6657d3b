"""Why a field was not found: whether anything speaks for its being there all the same.

A label with something beside it that is no value, or something in the form of the value that is no
other field's, says that it was rather overlooked; a paper on which neither stands says that it was
not printed. A label with nothing at all beside it is a line that nobody filled in.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex
from rapidfuzz import fuzz

from dossier import parsers
from dossier.declaration import FieldSpec, Label
from dossier.labels import BARE
from dossier.model import Value, Word
from dossier.regions import REGENCIES
from dossier.wording import TO_THE_LETTER, skeleton
from extractors.confidence import Absence
from extractors.labels import by_label
from extractors.layout import DocumentText
from extractors.rows import Row
from extractors.stops import begins_label, is_label
from extractors.weighing import same

_TELLING: Final = 0.7
"""A form says something from this strength on; most lines of a letter are like some name."""

_NUMBERS: Final = frozenset(
    {parsers.nik, parsers.npwp, parsers.nip, parsers.nib, parsers.strttk_number, parsers.ahu_number}
)
"""Nothing else on a paper looks like one of these, not even where a digit is misread."""

_FORMS: Final = frozenset(
    {
        parsers.letter_number, parsers.date, parsers.date_words, parsers.gender,
        parsers.dosage_form, parsers.dosage_forms,
    }
)  # fmt: skip
"""What is one of these looks it: where nothing on a paper does, none was overlooked. Not so on a
card, which has them however badly it is read, nor where a label has something beside it."""

_MOST_ROWS: Final = 120
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

_DOTS: Final = " ._\u2026"
_COLON: Final = regex.compile(r"[:;=\-\u2013]$")
"""How a label ends: with a colon, or what readers make of one that stands by itself."""

_TOWNS: Final = frozenset(
    skeleton(town)
    for each in REGENCIES
    for town in (each.name.split(maxsplit=1)[-1], *each.districts.values())
)
"""Regencies and towns without their rank, and the districts, of which some are seats."""

_DATED: Final = regex.compile(r"\p{Lu}[\p{L} .]{2,30},.*\d")
"""``Samarinda, 12 Mei 2017``, which stands in one row with the head of a letter."""

_NO_COLON: Final = 0.5

_CAPTIONS: Final = 2
"""So many captions beside each other make a row of a form."""

_FAR: Final = 2.5
"""Between a caption and its value there are so many heights at most."""

_ENUMERATED: Final = regex.compile(r"^\W*(?:\d{1,2}|[a-z])\s?[.)]\W+")


def why_absent(
    spec: FieldSpec,
    texts: Sequence[DocumentText],
    *,
    missed: float,
    values: Sequence[Value],
    empty: float,
    card: bool = False,
) -> Absence:
    """What the probability rests on that a field that was not found is truly absent.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        missed: Share of the other fields that were not found.
        values: Of the fields that were.
        empty: How surely its line was left empty (:func:`emptiness`). Where that is not sure, it
            was if nothing else could be the value; if something could, the label was its caption.
        card: Whether it is a card, which prints all of its fields.
    """
    words = [word for text in texts for row in text.rows for word in row.words]
    least = 0.0 if spec.parse in _NUMBERS else _TELLING
    unclaimed = max((_unclaimed(spec, text, values, least) for text in texts), default=0.0)
    bare = Absence(
        reading=sum(word.confidence for word in words) / len(words) if words else 0.0,
        usual=spec.usual,
        missed=missed,
    )
    if empty == 1 or (empty and not unclaimed):  # whatever else stands there
        return replace(bare, empty=1.0)
    labelled = any(_labelled(spec, text) for text in texts)
    return replace(
        bare,
        labelled=float(labelled),
        unclaimed=unclaimed,
        nothing=_nothing_like(spec, unclaimed, formless=card or labelled),
    )


def emptiness(spec: FieldSpec, texts: Sequence[DocumentText], *, card: bool = False) -> float:
    """How surely the line of a field was left empty, 0 to 1.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        card: Whether it is a card, on which labels have no line to be filled in.
    """
    return 0.0 if card else max((_left_empty(spec, text) for text in texts), default=0.0)


def unfilled(spec: FieldSpec, texts: Sequence[DocumentText], stops: Sequence[str]) -> bool:
    """Whether the very place of a value is there and is empty: what is hinted elsewhere is not it.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        stops: Skeletons of all labels that such a document may have.
    """
    if spec.name == "tanggal" and spec.parse in _DAYS:
        return any(
            _emptiness(row, (), dated=True)
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
        for row, below in pairwise(text.rows[:_MOST_ROWS])
    )


def _empty_line(row: Row, below: Row, labels: set[str], stops: Sequence[str]) -> bool:
    """Whether the field's label and its colon have nothing beside them, and nothing under them.

    What comes next is another label with its colon: ``Alamat Kantor :`` over ``NPWP : 01...``.
    """
    if row.page != below.page or ":" not in row.text or ":" not in below.text:
        return False
    start, end = below.columns()[0]
    own = _emptiness(row, labels, dated=False) == 1.0
    return own and (begins_label(below.words, stops) or is_label(below.words[start:end], stops))


def _empty_cell(row: Row, below: Row, labels: set[str], stops: Sequence[str]) -> bool:
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


def _labels_of(spec: FieldSpec) -> set[str]:
    return {
        skeleton(name) for each in spec.locators if isinstance(each, Label) for name in each.names
    }


def _nothing_like(spec: FieldSpec, unclaimed: float, *, formless: bool) -> float:
    """Whether nothing has the form of the value; ``formless``: something without it may be one."""
    if unclaimed:
        return -unclaimed if spec.parse in _NUMBERS else 0.0
    return float(spec.parse in _NUMBERS or (spec.parse in _FORMS and not formless))


def _labelled(spec: FieldSpec, text: DocumentText) -> bool:
    """Whether one of the field's own labels stands there with something beside it.

    Bare heads (``Nama``) are everybody's.
    """
    return any(
        next(by_label(text, replace(each, names=own), (), ()), None) is not None
        for each in spec.locators
        if isinstance(each, Label)
        and (own := tuple(name for name in each.names if skeleton(name) not in BARE))
    )


def _left_empty(spec: FieldSpec, text: DocumentText) -> float:
    """How surely one of the field's labels stands there with nothing beside it, or a town alone.

    A half where no colon says that something belongs beside it: it may be a caption, or the value
    may stand on a level of its own.
    """
    labels = _labels_of(spec)
    dated = spec.name == "tanggal" and spec.parse in _DAYS
    rows = text.rows[:_MOST_ROWS]
    return max((_emptiness(row, labels, dated=dated) for row in rows), default=0.0)


def _emptiness(row: Row, labels: Collection[str], *, dated: bool) -> float:
    columns = [" ".join(word.text for word in row.words[a:b]) for a, b in row.columns()]
    if columns[1:] and not any(char.isalnum() for char in columns[1]):
        columns[:2] = [columns[0] + columns[1]]
    # A wide gap parts the year from its town.
    if dated and (_is_undated(columns[-1]) or _is_undated(" ".join(columns[-2:]))):
        return 1.0
    colon = _COLON.search(columns[0].rstrip(_DOTS)) is not None
    if columns[1:] and not (colon and _DATED.match(columns[1])):
        return 0.0
    read = skeleton(_ENUMERATED.sub("", columns[0]))
    known = read in labels
    if not known and len(read) >= TO_THE_LETTER:
        known = any(fuzz.ratio(read, each, score_cutoff=_ALIKE) for each in labels)
    if not known or (read in BARE and not colon):
        return 0.0
    return 1.0 if colon else _NO_COLON


def _is_undated(column: str) -> bool:
    """Whether it is the place of a letter without its day."""
    found = _UNDATED.fullmatch(column)
    return found is not None and bool(found["year"] or skeleton(found["town"]) in _TOWNS)


def _unclaimed(spec: FieldSpec, text: DocumentText, values: Sequence[Value], least: float) -> float:
    """How strongly the form of a column speaks for a value that is not one of those, 0 to 1."""
    best = 0.0
    for piece in _pieces(text):
        parsed = spec.parse(piece)
        if parsed is None or parsed.strength < max(best, least):
            continue
        if not any(same(parsed.value, each) for each in values):
            best = parsed.strength
    return best


def _pieces(text: DocumentText) -> Iterator[str]:
    """The columns of the rows, and what stands after a colon in them."""
    for row in text.rows[:_MOST_ROWS]:
        for start, end in row.columns():
            whole = " ".join(word.text for word in row.words[start:end])
            yield whole
            _, colon, after = whole.partition(":")
            if colon and after.strip():
                yield after.strip()
