"""Captions that stand under their values, as on cards and electronic certificates.

``MARIA UBUNG`` over ``Nama / Name``: a label's value is looked for beside it and below. Where a
page has its captions under the values, the rows are put into the order in which everything else
expects them: the caption first. Only their order changes; every word stays where it was read.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from itertools import groupby
from typing import Final

from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.stops import is_label

_FEWEST: Final = 3
"""So many rows of nothing but captions tell how a page sets them."""

_NEARER: Final = 0.75
"""A caption is so much nearer to its value than to what stands on its other side."""


def captions_first(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with each caption before its value, where a page has them the other way.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.
    """
    rows: list[Row] = []
    for _, each in groupby(text.rows, key=lambda row: row.page):
        page = list(each)
        captions = {at for at, row in enumerate(page) if _all_captions(row, stops)}
        if _under_values(page, captions):
            captions |= {at for at, row in enumerate(page) if _has_caption(row, stops)}
            page = _turned(page, captions)
        rows += page
    return text if rows == list(text.rows) else replace(text, rows=tuple(rows))


def _all_captions(row: Row, stops: Sequence[str]) -> bool:
    if ":" in row.text or any(word.text == RULE for word in row.words):  # a table drawn with rules
        return False
    return all(is_label(row.words[start:end], stops) for start, end in row.columns())


def _has_caption(row: Row, stops: Sequence[str]) -> bool:
    """Whether a row has a caption and nothing that only a value has, as with captions unknown."""
    named = any(is_label(row.words[start:end], stops) for start, end in row.columns())
    return named and not any(mark in ":0123456789" for mark in row.text)


def _under_values(page: Sequence[Row], captions: Set[int]) -> bool:
    """Whether most captions are near to what stands over them and far from what is below.

    Those in brackets or in small letters always stand under the line that is to be filled in.
    """
    told = [at for at in captions if at > 0 and at - 1 not in captions]
    if len(told) < _FEWEST:
        return False
    near = sum(
        _is_small(page[at].text) or _gap(page, at - 1) < _NEARER * _gap(page, at) for at in told
    )
    return near > 0.6 * len(told)


def _is_small(text: str) -> bool:
    """``(nama notaris)``, ``alamat usaha``: what explains the line over it, and heads nothing."""
    return text.startswith("(") or text.islower()


def _gap(page: Sequence[Row], at: int) -> float:
    """How far the row below is from a row, in pixels; very far where there is none."""
    if at + 1 >= len(page):
        return 1e9
    return max(1.0, page[at + 1].box.top - page[at].box.bottom)


def _turned(page: Sequence[Row], captions: Set[int]) -> list[Row]:
    """The rows with each caption before the lines that stand close over it."""
    made: list[Row] = []
    block = 0
    for at, row in enumerate(page):
        if at in captions:
            made.insert(block, row)
            block = len(made)
            continue
        above = at - 1
        if above >= 0 and above not in captions and _gap(page, above) > row.height:
            block = len(made)
        made.append(row)
    return made
