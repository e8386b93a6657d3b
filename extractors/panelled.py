"""Panels beside each other, each with a heading in capitals over captions and values of its own.

``PEMOHON | PERUSAHAAN | TENAGA TEKNIS`` over ``nama | nama | nama``: read across, the lines of one
panel stand between those of another, and a caption's next row is the neighbour's. Each panel
becomes rows of its own, under its heading; the words stay where they were read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import Row
from extractors.stops import is_caption

_FEWEST: Final = 3
"""So many panels stand beside each other at least; two are told by their captions alone."""

_NEAR, _FAR = 3.0, 4.0
"""Captions begin so many heights under their headings, and a row so many under the one before."""

_FLUSH, _WITHIN = 0.7, 0.5
"""Lines of a panel begin together within so many heights; a word lies in two so far."""

_CAPTIONS: Final = 2
"""So many captions stand in the first panel at least."""


def panels_apart(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with such panels one after the other.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where there are none.
    """
    return page_by_page(text, lambda page: _parted(page, stops))


def _parted(page: list[Row], stops: Sequence[str]) -> list[Row]:
    for at, row in enumerate(page[:-1]):
        if not _has_headings(row):
            continue
        edges = _edges(row, page[at + 1], stops)
        end = _end(page, at + 1, edges) if edges else at
        panels = [list(_panel(page[at + 1 : end], edges, number)) for number in range(len(edges))]
        if panels and sum(is_caption(each.words, stops) for each in panels[0]) >= _CAPTIONS:
            headings = [
                replace(row, words=row.words[begin:finish]) for begin, finish in row.columns()
            ]
            together = [
                each
                for heading, panel in zip(headings, panels, strict=True)
                for each in (heading, *panel)
            ]
            return [*page[:at], *together, *page[end:]]
    return page


def _has_headings(row: Row) -> bool:
    """Whether a row has nothing but headings in capitals, several beside each other."""
    plain = row.text.isupper() and not any(mark in ":0123456789" for mark in row.text)
    return plain and len(row.columns()) >= _FEWEST


def _edges(headings: Row, captions: Row, stops: Sequence[str]) -> list[int]:
    """Where the panels begin, by the captions under their headings; none where those are none."""
    columns = [captions.words[start:end] for start, end in captions.columns()]
    near = captions.box.top - headings.box.bottom <= _NEAR * headings.height
    known = all(is_caption(words, stops) for words in columns)
    alike = len(columns) == len(headings.columns())
    return [words[0].box.left for words in columns] if near and known and alike else []


def _end(page: Sequence[Row], begin: int, edges: Sequence[int]) -> int:
    """The first row under the panels: it begins before them, or runs on from one to the next."""
    for at in range(begin, len(page)):
        row = page[at]
        outside = row.box.left < edges[0] - _WITHIN * row.height
        far = row.box.top - page[at - 1].box.bottom > _FAR * row.height
        across = any(_runs_on(row, edges, number) for number in range(1, len(edges)))
        if outside or far or across:
            return at
    return len(page)


def _runs_on(row: Row, edges: Sequence[int], number: int) -> bool:
    """Whether a row runs on into a panel: what stands there begins before its edge, or behind."""
    edge, near = edges[number], _WITHIN * row.height
    if any(
        word.box.left < edge - _FLUSH * row.height and word.box.right > edge + near
        for word in row.words
    ):
        return True
    inside = [word for word in row.words if _of(word, edges, row.height) == number]
    return bool(inside) and inside[0].box.left > edge + row.height


def _panel(rows: Sequence[Row], edges: Sequence[int], number: int) -> Iterator[Row]:
    """What stands in one panel of these rows."""
    for row in rows:
        words = tuple(word for word in row.words if _of(word, edges, row.height) == number)
        if words:
            yield replace(row, words=words)


def _of(word: Word, edges: Sequence[int], height: float) -> int:
    """Which panel a word stands in."""
    return max(
        (at for at, edge in enumerate(edges) if word.box.left >= edge - _FLUSH * height), default=0
    )
