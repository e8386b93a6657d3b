"""Headings of the parts of a form, under which a label is meant."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import regex
from rapidfuzz import fuzz

from dossier.model import Word
from dossier.wording import found_in, skeleton
from extractors.rows import Row

_NUMBERED = regex.compile(r"\W*(?:[IVX]{1,4}|[A-Za-z]|\d{1,2})\s?[.)]\s*")
_SAME = 90
"""How alike, in percent, a heading is that is nothing else."""

_MOST_WORDS = 4

_TWO, _FIRST_PAIRS = 2, 2
"""Two headings beside each other, and so many rows under them that tell them."""


def after(
    rows: Sequence[Row], headings: Sequence[str], *, alone: bool = False
) -> tuple[int, float | None]:
    """The row of the first of the headings, and its middle where others stand beside it.

    Args:
        rows: All rows of the document.
        headings: What it may say.
        alone: Whether it says nothing else, and whatever stands beside it is a heading, too.

    Returns:
        The first row where no heading is wanted, behind the last where there is none.
    """
    if not headings:
        return 0, None
    for index, row in enumerate(rows):
        if alone and not _is_heading(row, headings):
            continue
        if any(found_in(heading, skeleton(row.text)) for heading in headings):
            return index, _column_of(row, headings)
    return len(rows), None


def _is_heading(row: Row, headings: Sequence[str]) -> bool:
    """Whether a row has headings of parts only, one of these among them."""
    columns = [row.words[start:end] for start, end in row.columns()]
    if ":" in row.text or any(len(each) > _MOST_WORDS for each in columns):
        return False
    texts = [" ".join(word.text for word in each) for each in columns]
    numbered = [_NUMBERED.match(each) is not None for each in texts]
    if len(columns) > 1 and not all(numbered) and not row.text.isupper():
        return False
    said = [skeleton(_NUMBERED.sub("", each, count=1)) for each in texts]
    wanted = [skeleton(each) for each in headings]
    return any(fuzz.ratio(one, other) >= _SAME for one in said for other in wanted)


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


def heading_beside(
    rows: Sequence[Row],
    index: int,
    words: Sequence[Word],
    is_label: Callable[[Sequence[Word]], bool],
) -> bool:
    """Whether what stands beside a label is a label, or the heading of other labels: no value.

    ``PENANGGUNG JAWAB      PENDIDIKAN`` over ``Nama | RINA | Ijazah | Diploma III``: under the
    second one begins the third column of a row, a label with its value behind it.

    Args:
        rows: All rows of the document.
        index: The row of the label.
        words: What stands beside it.
        is_label: Whether words are nothing but a known label.
    """
    row = rows[index]
    if is_label(words):
        return True
    if ":" in row.text or len(row.columns()) != _TWO or row.words[row.columns()[1][0]] != words[0]:
        return False
    for below in rows[index + 1 : index + 1 + _FIRST_PAIRS]:
        for start, end in below.columns()[_TWO:-1]:
            flush = abs(below.words[start].box.left - words[0].box.left) <= below.height
            if below.page == row.page and flush and is_label(below.words[start:end]):
                return True
    return False
