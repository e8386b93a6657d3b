"""Headings of the parts of a form, under which a label is meant."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz

from dossier.model import Word
from dossier.wording import found_in, skeleton
from extractors.rows import Row


def after(rows: Sequence[Row], headings: Sequence[str]) -> tuple[int, float | None]:
    """The row of the first of the headings, and its middle where others stand beside it.

    The first row where no heading is wanted, behind the last where there is none.
    """
    if not headings:
        return 0, None
    for index, row in enumerate(rows):
        if any(found_in(heading, skeleton(row.text)) for heading in headings):
            return index, _column_of(row, headings)
    return len(rows), None


def _column_of(row: Row, headings: Sequence[str]) -> float | None:
    """The middle of the column that a heading stands in; None where it has the row to itself."""
    columns = [row.words[start:end] for start, end in row.columns()]
    if len(columns) < 2:
        return None

    def likeness(words: Sequence[Word]) -> float:
        text = skeleton(" ".join(word.text for word in words))
        return max(fuzz.partial_ratio(skeleton(heading), text) for heading in headings)

    words = max(columns, key=likeness)
    return (words[0].box.left + words[-1].box.right) / 2
