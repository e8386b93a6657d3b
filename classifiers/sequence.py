"""What a page says of its place in a document: its number, an annex's head, a sentence that goes on.

A page alone seldom tells whether it goes on with the page before; the two together do: the numbers
follow each other, an annex names the number of the letter it belongs to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dossier.model import Line, PageText

_EDGE: Final = 0.12
"""Upper and lower share of a page in which its number stands."""

_NUMBER: Final = re.compile(
    r"(?:.*\b)?(?P<word>HALAMAN|HLM|HAL|PAGE|LEMBAR(?:\s+KE)?)\b\W{0,4}(?P<named>\d{1,2})\b"
    r"(?:\s*(?:/|DARI|OF)\s*(?P<named_of>\d{1,2}))?.{0,40}"
    r"|\W{0,4}(?P<bare>\d{1,2})(?:\s*(?:/|DARI|OF)\s*(?P<bare_of>\d{1,2}))?\W{0,4}"
    r"|.{6,80}\s(?P<of>\d{1,2})\s*(?:DARI|OF)\s*(?P<of_of>\d{1,2})\W{0,4}"
)
"""``- 2 -``, ``Halaman 2 dari 6``, ``2/6``, a running head with such at its end."""

_ANNEX: Final = re.compile(r"\W{0,3}LAMPIRAN\b(?P<rest>.*)")
_COUNTED: Final = re.compile(
    r"\W*(?:\d|SATU\b|DUA\b|TIGA\b|EMPAT\b|LIMA\b|[-\u2013]\W*$|.{0,20}\b(?:BERKAS|LEMBAR|BENDEL|SET|BUNDEL|EKS|RANGKAP)\b)"
)
"""What a letter's head says of its annexes: how many there are."""
_SUBJECT: Final = re.compile(r"\W*(?:HAL|PERIHAL|H A L|SIFAT|KEPADA|YTH)\b")
_ANNEX_LINES: Final = 8
_REFERENCE: Final = re.compile(r"(?=[A-Z0-9./ -]*/)[A-Z0-9][A-Z0-9.-]*(?: ?/ ?[A-Z0-9.-]+)+")


@dataclass(frozen=True, slots=True)
class PlaceInDocument:
    """What a page says of its place.

    Attributes:
        number: Its number, where one stands by itself at its head or foot.
        of: How many pages there are, where that is said.
        annex: Whether its head says that it belongs to another paper.
        references: Numbers of letters on it, letters and digits only.
    """

    number: int | None = None
    of: int | None = None
    annex: bool = False
    references: frozenset[str] = frozenset()


UNSAID: Final = PlaceInDocument()


def place_in_document(text: PageText) -> PlaceInDocument:
    """What a page says of its place in a document.

    Args:
        text: The page as its best reader read it.
    """
    number, of = _numbered(text)
    upper = [line.text.upper() for line in text.lines]
    references = {
        re.sub(r"[^A-Z0-9]", "", found[0]) for line in upper for found in _REFERENCE.finditer(line)
    }
    return PlaceInDocument(
        number, of, _annexed(upper), frozenset(each for each in references if len(each) >= _LONG)
    )


_LONG: Final = 6
"""Letters and digits of a number that is one letter's only; a day with strokes has as many."""


def _numbered(text: PageText) -> tuple[int | None, int | None]:
    height = text.size[1]
    for line in (*_foot(text.lines, height), *_head(text.lines, height)):
        found = _NUMBER.fullmatch(" ".join(line.text.upper().split()))
        if not found:
            continue
        number = int(found["named"] or found["bare"] or found["of"])
        said = found["named_of"] or found["bare_of"] or found["of_of"]
        of = int(said) if said else None
        if number and (of is None or number <= of):
            return number, of
    return None, None


def _foot(lines: tuple[Line, ...], height: int) -> list[Line]:
    return [line for line in lines[-2:][::-1] if line.box.top >= (1 - _EDGE) * height]


def _head(lines: tuple[Line, ...], height: int) -> list[Line]:
    return [line for line in lines[:2] if line.box.bottom <= _EDGE * height]


def _annexed(upper: list[str]) -> bool:
    for at, line in enumerate(upper[:_ANNEX_LINES]):
        if _SUBJECT.match(line):
            return False
        found = _ANNEX.match(line)
        if found:
            after = upper[at + 1 : at + 3]
            return not _COUNTED.match(found["rest"].lstrip(" :.")) and not any(
                map(_SUBJECT.match, after)
            )
    return False


_FOLLOWS: Final = 2.0
_CONTRADICTS: Final = -1.5
_SAME_LETTER: Final = 2.5


def link(before: PlaceInDocument, here: PlaceInDocument) -> float:
    """Log-odds that a page goes on with the page before it, by what both say of their places.

    Args:
        before: Of the page before.
        here: Of the page.
    """
    odds = 0.0
    if here.number is not None:
        if here.number == (before.number or 1) + 1:
            same = before.of is None or here.of is None or before.of == here.of
            odds += _FOLLOWS if same and here.number > 1 else _CONTRADICTS
        elif here.number == 1 or before.number is not None:
            odds += _CONTRADICTS
    elif before.number is not None and before.number == before.of:
        odds += _CONTRADICTS
    if here.annex and before.references & here.references:
        odds += _SAME_LETTER
    return odds
