"""The number that a page carries: ``- 2 -``, ``Halaman 2 dari 6``, ``2/6``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dossier.model import Line

_EDGE: Final = 0.12
"""Upper and lower share of a page in which its number stands."""
_HEAD: Final = 8
"""Lines of the head of a controlled document, which names its page among other things."""

_WORD: Final = r"\b(?:HALAMAN|HLM|HAL|PAGE|LEMBAR(?: KE)?)\b\W{0,4}"
_OF: Final = r" ?(?:/|DARI|OF) ?"
_NUMBER: Final = re.compile(
    rf"(?:.*\b)?{_WORD}(?P<named>\d{{1,2}})\b(?:{_OF}(?P<named_of>\d{{1,2}}))?.{{0,40}}"
    rf"|\W{{0,4}}(?P<bare>\d{{1,2}})(?:{_OF}(?P<bare_of>\d{{1,2}}))?\W{{0,4}}"
    rf"|.{{6,80}} (?P<last>\d{{1,2}}){_OF}(?P<last_of>\d{{1,2}})\W{{0,4}}"
    r"|.{6,80}[-\u2013] ?(?P<dashed>\d{1,2}) ?[-\u2013]\W{0,4}"
)
"""All that a line says, or the end of a running head."""
_COUNTED: Final = re.compile(rf"{_WORD}(?P<named>\d{{1,2}}){_OF}(?P<named_of>\d{{1,2}})\b")


def numbered(lines: Sequence[Line], height: int) -> tuple[int | None, int | None]:
    """The number of a page, and of how many it is one; None for what is not said.

    Args:
        lines: What stands on it, from top to bottom.
        height: Of the page, in the pixels of its lines.
    """
    foot = [line for line in lines[-2:][::-1] if line.box.top >= (1 - _EDGE) * height]
    head = [line for line in lines[:2] if line.box.bottom <= _EDGE * height]
    said = [
        *(_NUMBER.fullmatch(in_capitals(line)) for line in foot if _alone(line, lines[-_HEAD:])),
        *(_NUMBER.fullmatch(in_capitals(line)) for line in head if _alone(line, lines[:_HEAD])),
        *(_COUNTED.search(in_capitals(line)) for line in lines[:_HEAD]),
    ]
    for found in filter(None, said):
        groups = found.groupdict()
        number, of = (
            next((int(text) for name, text in groups.items() if text and name[-3:] != "_of"), 0),
            next((int(text) for name, text in groups.items() if text and name[-3:] == "_of"), None),
        )
        if number and (of is None or number <= of):
            return number, of
    return None, None


def is_number(line: str) -> bool:
    """Whether a line in capitals says nothing but the number of its page."""
    return _NUMBER.fullmatch(line) is not None


def in_capitals(line: Line) -> str:
    """What a line says, in capitals, with single spaces."""
    return " ".join(line.text.upper().split())


def _alone(line: Line, others: Sequence[Line]) -> bool:
    """Whether nothing stands beside a line: the first cell of a row is no page's number."""
    middle = line.box.middle[1]
    return not any(each.box.top < middle < each.box.bottom for each in others if each is not line)
