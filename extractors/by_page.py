"""A change that is made to the rows of one page at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby

from extractors.layout import DocumentText
from extractors.rows import Row

Change = Callable[[list[Row]], Sequence[Row]]
"""The rows of a page as they are to be; rows that stay are the same objects."""


def page_by_page(text: DocumentText, change: Change) -> DocumentText:
    """The document with each of its pages changed.

    Args:
        text: The document as one reader read it.
        change: What is done to the rows of a page.

    Returns:
        The same text where every row stayed.
    """
    rows: list[Row] = []
    for _, each in groupby(text.rows, key=lambda row: row.page):
        rows += change(list(each))
    return with_rows(text, rows)


def with_rows(text: DocumentText, rows: Sequence[Row]) -> DocumentText:
    """The document with these rows; the same text where they are its own."""
    same = len(rows) == len(text.rows) and all(a is b for a, b in zip(rows, text.rows, strict=True))
    return text if same else replace(text, rows=tuple(rows))
