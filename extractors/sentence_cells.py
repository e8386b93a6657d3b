"""Tables whose cells hold sentences: what was spoken beside what was decided, each line by line.

Read across, the second line of one sentence stands between the two halves of another. The cells of
such a record become rows of their own, one cell after the other; tables of names, numbers, labels
and values stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.cells import MOST_LINES, Cell, Table, table_under, words_of
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 2
"""So many cells of a record are sentences at least."""

_SMALL, _WORDS = 3, 4
"""A sentence has so many words in small letters, and so many words in all."""

_NUMBERED: Final = regex.compile(r"\d{1,2}[.)]?(?=\s|$)")
"""What a record of a numbered table begins with."""

_CLAUSE: Final = ", "
"""So goes on a line of two texts beside each other; a caption is no sentence."""

_ENDS: Final = (".", ";")
"""How a sentence ends, and a label does not."""


def sentences_apart(text: DocumentText) -> DocumentText:
    """The document with the sentences of such tables one after the other.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where no table has sentences beside each other.
    """
    return page_by_page(text, _page)


def _page(page: Sequence[Row]) -> Sequence[Row]:
    if not any(map(_may_be_of_sentences, page)):
        return page
    made: list[Row] = []
    at = 0
    while at < len(page):
        made.append(page[at])
        at += 1
        records = _records(page, at - 1)
        if not any(map(_is_of_sentences, records)):
            continue
        near = range(at, min(at + MOST_LINES, len(page)))
        homes = {id(word): home for home in near for word in page[home].words}
        for record in records:
            used = {homes[id(word)] for cell in record for _, word in cell}
            last = max(used) + 1
            if _is_of_sentences(record):
                made += _one_after_the_other(record)
            else:
                made += page[at:last]
            at = last
    return made


def _may_be_of_sentences(row: Row) -> bool:
    """Whether two cells of a row have words in small letters: a cheap sign, asked of every page."""
    return sum(_has_small(row.words[start:end]) for start, end in row.columns()) >= _FEWEST


def _has_small(words: Sequence[Word]) -> bool:
    return len(words) >= _FEWEST and any(word.text[0].islower() for word in words)


def _records(page: Sequence[Row], at: int) -> Sequence[tuple[Cell, ...]]:
    """The records under a row of captions, top to bottom; none where it is no such row."""
    if len(page[at].columns()) < _FEWEST:
        return ()
    table = table_under(page, at)
    if table is None or any(_CLAUSE in caption for caption in table.captions):
        return ()
    numbered = [at for at, line in enumerate(table.lines) if _NUMBERED.match(words_of(line[0]))]
    records = _cut(table, numbered) if numbered[:1] == [0] else table.records()
    return [each for each in records if any(each)]


def _cut(table: Table, begins: Sequence[int]) -> Sequence[tuple[Cell, ...]]:
    """The lines of a table put together from each number to the next."""
    parts = [table.lines[start:end] for start, end in pairwise([*begins, len(table.lines)])]
    return [
        tuple(tuple(word for cell in column for word in cell) for column in zip(*part, strict=True))
        for part in parts
    ]


def _is_of_sentences(record: Sequence[Cell]) -> bool:
    """Whether sentences stand beside each other, one of which goes on in a second line."""
    told = [cell for cell in record if _is_sentence(words_of(cell).split())]
    return len(told) >= _FEWEST and any(len(list(_lines(cell))) > 1 for cell in told)


def _is_sentence(words: Sequence[str]) -> bool:
    small = sum(word[0].islower() for word in words)
    return len(words) >= _WORDS and small >= _SMALL and words[-1].endswith(_ENDS)


def _lines(cell: Cell) -> Iterator[Row]:
    """The lines of a cell, each as a row of what is of the cell in it."""
    for _, pairs in groupby(cell, key=lambda pair: id(pair[0])):
        line = list(pairs)
        yield replace(line[0][0], words=tuple(word for _, word in line))


def _one_after_the_other(record: Sequence[Cell]) -> Iterator[Row]:
    """All cells line by line; the number of a record stands before its first sentence."""
    number: tuple[Word, ...] = ()
    for cell in record:
        if not number and _NUMBERED.fullmatch(words_of(cell)):
            number = tuple(word for _, word in cell)
            continue
        for line in _lines(cell):
            yield replace(line, words=(*number, *line.words))
            number = ()
