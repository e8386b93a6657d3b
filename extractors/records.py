"""Which lines of a table begin a record, where cells take several: told by what is in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import regex

_COUNTED: Final = regex.compile(r"\W*\d{1,2}(?:\s?[.)]\W*|$)(?!\d)")
"""``3.``, with or without the first words of the next column."""

_DIGITS: Final = 8
"""The number of a card or a registration has so many digits."""


def beginnings(lines: Sequence[Sequence[str]]) -> Sequence[bool]:
    """Whether each line but the first begins a record.

    A line with the record's number does; in a table without numbers one that fills the first
    column and another.

    Args:
        lines: Their cells' texts, the empty ones included; at least one line.
    """
    columns = zip(*lines, strict=True)
    numbered = next(filter(None, map(_numbered, columns)), None)
    return numbered or [bool(line[0]) and sum(map(bool, line)) > 1 for line in lines[1:]]


def numbered(text: str) -> bool:
    """Whether a cell has the number of a record and nothing else: ``1.``, or that of a card."""
    digits = sum(map(str.isdigit, text))
    return bool(_COUNTED.fullmatch(text)) or digits >= max(_DIGITS, 0.7 * len(text))


def _numbered(column: Sequence[str]) -> Sequence[bool]:
    """Which lines but the first have the number of their record there; none where few do."""
    counted = [_COUNTED.match(each) is not None for each in column]
    if counted[0] and sum(counted) > 1:
        return counted[1:]
    of_cards = [sum(map(str.isdigit, each)) >= _DIGITS for each in column]
    if of_cards[0] and 1 < sum(of_cards) == sum(map(bool, column)):
        return of_cards[1:]
    return ()
