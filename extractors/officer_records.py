"""Where an officer's name ends though no mark says so: before the next line of its cell.

Cells of a table hold a whole record, and headings in the margin begin the next paragraph.
"""

from __future__ import annotations

from bisect import bisect_right

import regex

from extractors.blocks import of_another_column
from extractors.layout import DocumentText

_PLACE_OF_BIRTH = regex.compile(
    r"(?-i:[A-Z])[A-Za-z .]{2,24}\s*,\s*(?:tanggal\s+|tgl\.?\s*)?\d{1,2}\b", regex.I
)


def before_a_record(text: DocumentText, span: tuple[int, int]) -> tuple[int, int]:
    """A name up to the row under it, where that says in other letters where somebody was born.

    Cells hold a whole record: ``Tuan HERLAMBANG WIDODO`` over ``Klaten, 21 Juli 1983``.
    """
    begin, end = span
    covered = text.flow.covered(begin, end)
    first = [word for row, word in covered if row == covered[0][0]]
    if len(first) == len(covered):
        return span
    at = len(first)
    if of_another_column(
        text.rows[covered[0][0]], first[-1], text.rows[covered[at][0]], covered[at][1]
    ):
        return begin, text.flow.starts[bisect_right(text.flow.starts, begin) + at - 2] + len(
            first[-1].text
        )
    more = text.flow.starts[bisect_right(text.flow.starts, begin) - 1 + len(first)]
    rest = text.flow.text[more : more + 60]
    if _PLACE_OF_BIRTH.match(rest) and not rest[: end - more].isupper():
        return begin, begin + len(text.flow.text[begin:more].rstrip())
    return span
