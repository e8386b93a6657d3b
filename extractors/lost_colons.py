"""Colons that a reader left out between a label and a value that stands close to it.

Under a camera readers often miss the colons of a form; where the longest label nearly reaches the
column of the values, no gap is left to tell them apart (``Alamat Usaha Jl. Gajah Mada``). The rows
around do: their values begin where this one does. The colon is put back there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex

from dossier.labels import qualifies
from dossier.model import Box, Word
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.rows import LONGEST_TAIL, Row
from extractors.stops import is_label

_LONGEST: Final = 6
"""A label has so many words at most."""

_SPACE, _GAP = 0.4, 1.0
"""Nearer words are parted by a space, farther ones by a gap; in heights."""

_NEAR: Final = 5
_FEWEST: Final = 2
"""So many of the rows so near have their values in the same column."""

_WORDS: Final = 3
"""So many words in small letters behind a label are a sentence, and no value."""

_ALIGNED: Final = 0.5
"""Values of one column begin within so many heights."""

_OF_PLACES: Final = frozenset(map(skeleton, ("Kabupaten", "Kota", "Provinsi", "Desa")))
"""So begins a line of an address as well."""

_ENUMERATOR: Final = regex.compile(r"\W*(?:\d{1,2}|[a-zA-Z])[.)]")


def with_colons(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with a colon where the rows around tell that one is missing.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.
    """
    known = frozenset(stops) - _OF_PLACES
    rows = tuple(_with_colon(text.rows, at, known, stops) for at in range(len(text.rows)))
    same = all(row is other for row, other in zip(rows, text.rows, strict=True))
    return text if same else replace(text, rows=rows)


def _with_colon(rows: Sequence[Row], at: int, known: frozenset[str], stops: Sequence[str]) -> Row:
    row = rows[at]
    first = 1 if len(row.words) > 1 and _ENUMERATOR.fullmatch(row.words[0].text) else 0
    if any(":" in word.text for word in row.words[: first + LONGEST_TAIL]):
        return row
    label = ""
    for index, (word, following) in enumerate(pairwise(row.words[: first + _LONGEST + 1])):
        if index < first:
            continue
        if not skeleton(word.text):
            return row
        label += skeleton(word.text)
        gap = following.box.left - word.box.right
        if not _SPACE * row.height <= gap <= _GAP * row.height or label not in known:
            continue
        rest = row.words[index + 1 :]
        if label + skeleton(following.text) in known:  # ``LETAK TANAH`` is one label
            continue
        if qualifies(following.text) or is_label(rest, stops) or _is_sentence(rest):
            continue
        if _in_a_column(rows, at, first, following):
            box = replace(following.box, left=word.box.right, right=following.box.left)
            return replace(row, words=(*row.words[: index + 1], _colon(box, word), *rest))
    return row


def _is_sentence(words: Sequence[Word]) -> bool:
    """Whether a line goes on in small letters: ``Perusahaan kami bermaksud membuat parem``."""
    return len(words) >= _WORDS and all(word.text[0].islower() for word in words[:_WORDS])


def _colon(box: Box, beside: Word) -> Word:
    return replace(beside, text=":", box=box)


def _in_a_column(rows: Sequence[Row], at: int, first: int, value: Word) -> bool:
    """Whether the rows around have their labels and their values where this one has them."""
    around = (*rows[max(0, at - _NEAR) : at], *rows[at + 1 : at + 1 + _NEAR])
    label = rows[at].words[first]
    return sum(row.page == rows[at].page and _alike(row, label, value) for row in around) >= _FEWEST


def _alike(row: Row, label: Word, value: Word) -> bool:
    """Whether a row has a label at that edge, and its value, behind a colon or a gap, at that."""
    reach = _ALIGNED * row.height
    begun = any(abs(word.box.left - label.box.left) <= reach for word in row.words[:2])
    return begun and any(
        abs(word.box.left - value.box.left) <= reach
        and (":" in before.text or word.box.left - before.box.right > _GAP * row.height)
        for before, word in pairwise(row.words)
    )
