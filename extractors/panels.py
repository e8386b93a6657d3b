"""Panels beside each other, each with a heading of its own over its captions and values.

``IDENTITAS USAHA | PEMERIKSAAN | PUTUSAN`` over three boxes: their lines stand on one level by
chance. Each panel is read by itself, from left to right. In a table no captions stand under the
heads of the columns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise
from statistics import median
from typing import Final

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.stops import is_caption

_MOST_WORDS: Final = 4
"""A heading has so many words at most."""

_FEWEST, _LINES, _CAPTIONS = 2, 4, 3
"""So many panels, of so many rows, with so many captions in all at least."""

_TRIED: Final = 12
"""So many rows of headings are tried: a page of nothing else is no form."""

_FAR: Final = 4.0
"""Rows that are so many heights under those before belong to no panel."""

_NEAR: Final = 1.5
"""Lines of a panel begin so many heights from its heading at most; some are indented."""

_WHITE, _LEAST, _ALIGNED = 0.8, 0.4, 0.7
"""White between two panels is so many heights wide at least; less where a line begins so near the
edge of its panel."""


def panels_apart(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with its panels one after the other.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where there are none.
    """
    return page_by_page(text, lambda page: _parted(page, stops))


def _parted(page: Sequence[Row], stops: Sequence[str]) -> Sequence[Row]:
    headings = ((at, lefts) for at, row in enumerate(page) if (lefts := _headings(row, stops)))
    beside = (each for each in headings if len(each[1]) >= _FEWEST)
    for at, begins in islice(beside, _TRIED):
        lefts = _under(page[at + 1 : at + 2], begins, stops)
        end = _end(page, at, lefts)
        panels = [[*_panel(page[at:end], left, right)] for left, right in _spans(lefts)]
        if end - at > _LINES and _are_panels(panels, stops):
            return [*page[:at], *(line for panel in panels for line in panel), *page[end:]]
    return page


def _headings(row: Row, stops: Sequence[str]) -> Sequence[int]:
    """Where the headings of a row begin; none where it is anything but headings in capitals."""
    parts = [row.words[start:end] for start, end in row.columns()]
    cells = [each for cell in parts if (each := [word for word in cell if word.text != RULE])]
    for cell in cells:
        said = " ".join(word.text for word in cell)
        capitals = said.isupper() and not any(char.isdigit() or char == ":" for char in said)
        if not capitals or len(cell) > _MOST_WORDS:
            return []
    if all(is_caption(cell, stops) for cell in cells):
        return []
    return [cell[0].box.left for cell in cells]


def _under(below: Sequence[Row], lefts: Sequence[int], stops: Sequence[str]) -> Sequence[int]:
    """Where panels begin by the captions under their headings, which may be set about a middle."""
    for row in below:
        captions = [row.words[start:end] for start, end in row.columns()]
        if len(captions) == len(lefts) and all(is_caption(each, stops) for each in captions):
            return [min(each[0].box.left, at) for each, at in zip(captions, lefts, strict=True)]
    return lefts


def _spans(lefts: Sequence[int]) -> Iterator[tuple[float, float]]:
    yield from pairwise([0.0, *lefts[1:], float("inf")])


def _end(page: Sequence[Row], at: int, lefts: Sequence[int]) -> int:
    """The row behind the panels: one that runs across, or stands far below."""
    height = median(row.height for row in page)
    for here in range(at + 1, len(page)):
        row, above = page[here], page[here - 1]
        far = row.box.top - above.box.bottom > _FAR * height
        across = any(_crosses(row, left, height) for left in lefts[1:])
        if far or across or not _is_flush(row, lefts):
            return here
    return len(page)


def _is_flush(row: Row, lefts: Sequence[int]) -> bool:
    """Whether all cells of a row begin where panels do; the last may be set about its middle."""
    starts = [row.words[start].box.left for start, _ in row.columns()]
    return all(
        each >= lefts[-1] - row.height
        or any(abs(each - left) <= _NEAR * row.height for left in lefts)
        for each in starts
    )


def _crosses(row: Row, left: float, height: float) -> bool:
    """Whether a row runs on over the edge of a panel."""
    words = [word for word in row.words if word.text != RULE]
    edge = left - height
    if any(word.box.left < edge < word.box.right for word in words):
        return True
    for one, two in pairwise(words):
        if one.box.left < edge <= two.box.left:
            white = _LEAST if abs(two.box.left - left) <= _ALIGNED * height else _WHITE
            return two.box.left - one.box.right < white * height
    return False


def _panel(rows: Sequence[Row], left: float, right: float) -> Iterator[Row]:
    """The lines of one panel."""
    for row in rows:
        inside = tuple(
            word
            for word in row.words
            if word.text != RULE and left - row.height <= word.box.left < right - row.height
        )
        if inside:
            yield replace(row, words=inside)


def _are_panels(panels: Sequence[Sequence[Row]], stops: Sequence[str]) -> bool:
    """Whether captions stand in more than one of them."""
    counts = [sum(_is_caption(line.words, stops) for line in panel[1:]) for panel in panels]
    return sum(counts) >= _CAPTIONS and sum(map(bool, counts)) >= _FEWEST


def _is_caption(words: Sequence[Word], stops: Sequence[str]) -> bool:
    return is_caption(words, stops) and not words[-1].text.isupper()
