"""A person whose particulars stand under each other without labels, found by the number.

``Hj. Salmiah`` over ``Direktur`` over ``NIK 6403...``, in a cell of a table, in a frame, in the
middle of a sheet or under a signature. The name is the nearest line over the number that can be
one; the office stands between them, or right under the number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from dossier.model import Word
from dossier.parsers import person_name
from dossier.vocabulary import POSITIONS
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import RULE, Row

_NUMBER: Final = regex.compile(
    r"\W*(?:N\.?\s?I\.?\s?K|(?:(?:no|nomor)\b\W*)?KTP"
    r"|(?:no|nomor|kartu|tanda)\b\W*(?:identitas|pengenal))\b(?:\W*(?:no|nomor)\b)?\W*(?:\d\s?){16}\W*",
    regex.IGNORECASE,
)
_REGISTRATION: Final = regex.compile(
    r"\W*(?:(?:no|nomor)\b\W*)?(?:STR\s?-?\s?TTK|STRA?)\b(?:\W*(?:no|nomor)\b)?\W*\w\S*\d.*",
    regex.IGNORECASE,
)
"""A technician's number, whose form the parser of the name need not know."""

_NAME: Final = regex.compile(r"\W*(?:[A-Z][A-Za-z.'\u2019\-]*,?\s*|bin\s|binti\s){1,8}\W*")
_OFFICE: Final = frozenset(each for each in POSITIONS if "PENANGGUNG" not in each)

_OVER: Final = 3
"""So many lines over the number the name stands, at most."""

_FAR: Final = 2.2
_FLUSH, _CENTRED = 1.5, 1.0
"""Lines of a stack are so many heights apart at most, and begin or have their middles so near."""

_Line = Sequence[tuple[Row, Word]]


@dataclass(frozen=True, slots=True)
class Stack:
    """Whose number it is, and what that person is; None where it is not told."""

    name: Place
    office: Place | None


def stacked(text: DocumentText, numbers: regex.Pattern[str] = _NUMBER) -> Iterator[Stack]:
    """Everybody whose name stands over a number, by default over that of an identity card."""
    rows = text.rows
    for index, row in enumerate(rows):
        for number in _cells(row):
            if numbers.fullmatch(_said(number)) is None:
                continue
            name, office = _over(rows, index, number)
            office = office or _under(rows, index, number)
            if name:
                yield Stack(_place(name), _place(office) if office else None)


def names(text: DocumentText) -> Iterator[Place]:
    """The first of those names."""
    yield from [each.name for each in stacked(text)][:1]


def technicians(text: DocumentText) -> Iterator[Place]:
    """The first whose name stands over a registration."""
    yield from [each.name for each in stacked(text, _REGISTRATION)][:1]


def offices(text: DocumentText) -> Iterator[Place]:
    """What the first of those persons is."""
    yield from [each.office for each in stacked(text) if each.office][:1]


def _over(rows: Sequence[Row], index: int, number: _Line) -> tuple[_Line, _Line]:
    office: _Line = ()
    below = rows[index]
    for at in range(index - 1, max(-1, index - 1 - _OVER), -1):
        row = rows[at]
        line = _beside(row, number) if _is_near(row, below) else ()
        said = _said(line)
        if not line or ":" in said:
            break
        if _is_office(said):
            office = office or line
        elif _NAME.fullmatch(said) and person_name(said) is not None:
            return line, office or _held(rows[max(0, at - 1) : at], row, line)
        else:
            break
        below = row
    return (), ()


def _held(over: Sequence[Row], row: Row, name: _Line) -> _Line:
    """The office right over a name."""
    for above in over:
        line = _beside(above, name) if _is_near(above, row) else ()
        if line and _is_office(_said(line)):
            return line
    return ()


def _under(rows: Sequence[Row], index: int, number: _Line) -> _Line:
    for row in rows[index + 1 : index + 2]:
        line = _beside(row, number) if _is_near(rows[index], row) else ()
        if line and _is_office(_said(line)):
            return line
    return ()


def _is_office(said: str) -> bool:
    return said.strip(" .,()").upper() in _OFFICE


def _is_near(above: Row, below: Row) -> bool:
    return above.page == below.page and below.box.top - above.box.bottom <= _FAR * below.height


def _cells(row: Row) -> Iterator[_Line]:
    """The columns of a row without rules."""
    for start, end in row.columns():
        words = [(row, word) for word in row.words[start:end] if word.text != RULE]
        if words:
            yield words


def _beside(row: Row, number: _Line) -> _Line:
    """The column of a row that stands over or under another, flush with it or about its middle."""
    for line in _cells(row):
        flush = abs(line[0][1].box.left - number[0][1].box.left) <= _FLUSH * row.height
        if flush or abs(_middle(line) - _middle(number)) <= _CENTRED * row.height:
            return line
    return ()


def _middle(line: _Line) -> float:
    return (line[0][1].box.left + line[-1][1].box.right) / 2


def _said(line: _Line) -> str:
    return " ".join(word.text for _, word in line)


def _place(line: _Line) -> Place:
    return Place(_said(line), tuple(line), 1.0)
