"""Values of fields as text: shown, edited, and compared letter by letter."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from functools import cache
from typing import Final

from dossier import parsers
from dossier.kinds import kinds
from dossier.model import Officer, Value

_DATES: Final = (
    parsers.date,
    parsers.date_words,
    parsers.birth_date,
    parsers.date_or_lifelong,
)
_NUMBERS: Final = (parsers.nik, parsers.npwp, parsers.nib, parsers.nip, parsers.strttk_number)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text, and whether the other reader read something else there."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Form:
    """How a field is edited.

    Attributes:
        lines: Whether the input takes several lines, an entry a line.
        hint: What to keep to while typing; empty where the value shows it by itself.
        number: Whether it is compared digit by digit.
        date: Whether it is a date, which papers print in words.
    """

    lines: bool = False
    hint: str = ""
    number: bool = False
    date: bool = False


def shown(value: Value) -> str:
    """A value as it is shown and edited: an entry a line; empty when there is none."""
    if value is None or isinstance(value, str):
        return value or ""
    return "\n".join(
        f"{each.jabatan}: {each.nama}" if isinstance(each, Officer) else each.replace("_", " ")
        for each in value
    )


@cache
def form(document_type: str, field: str) -> Form:
    """How a field of a document type is edited."""
    kind = kinds().get(document_type)
    parse = next((each.parse for each in kind.fields if each.name == field), None) if kind else None
    if parse is parsers.officers:
        return Form(lines=True, hint="Satu orang sebaris: JABATAN: NAMA")
    if parse is parsers.dosage_forms:
        return Form(lines=True, hint="Satu bentuk sediaan sebaris")
    if parse in _DATES:
        return Form(hint="Misalnya 2026-11-24 atau 24 November 2026", date=True)
    return Form(number=parse in _NUMBERS)


def disputed(text: str, other: str) -> tuple[Stretch, ...]:
    """A reader's text in stretches, those marked where another reader differs.

    >>> [each.text for each in disputed("6472O9", "647209") if each.differs]
    ['O']
    """
    matcher = difflib.SequenceMatcher(None, text, other, autojunk=False)
    return tuple(
        Stretch(text[start:end], tag != "equal")
        for tag, start, end, _, _ in matcher.get_opcodes()
        if end > start
    )
