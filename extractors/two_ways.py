"""A document that was read in two ways: of each doubtful field what is believed clearly more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import regex

from dossier.days import BORN
from dossier.declaration import FieldSpec
from dossier.model import Field
from dossier.parsers import date
from extractors.layout import DocumentText
from extractors.weighing import Found

_SURELY_ABSENT: Final = 0.95
_HARDLY: Final = 0.3
"""A field whose absence is less sure, and one whose value is believed less, is looked for again."""

_BORN: Final = regex.compile(BORN, regex.IGNORECASE)

_FILLS: Final = 0.5
_CLEARLY: Final = 0.5
"""What takes the place of an absence is believed so much, and of a value so much more."""


def is_doubtful(found: Found) -> bool:
    """Whether a field is not surely absent, or has a value that is hardly believed."""
    field = found.field
    return field.confidence < (_SURELY_ABSENT if field.value is None else _HARDLY)


def without_births(
    found: Sequence[Found], specs: Sequence[FieldSpec], texts: Sequence[DocumentText]
) -> Iterator[Found]:
    """The fields but days of papers that stand in a row of births.

    In a table with a column for each person a panel begins behind the row's caption:
    ``Tempat/tgl. lahir   Berau, 2 Mei 1980   Paser, 3 Juni 1985``.

    Args:
        found: As the panels give them.
        specs: The declared fields.
        texts: The document as each reader read it, its rows whole.
    """
    days = {spec.name for spec in specs if spec.sort == date.__name__}
    for each in found:
        if each.field.name not in days or not any(_in_a_birth(each.field, text) for text in texts):
            yield each


def _in_a_birth(field: Field, text: DocumentText) -> bool:
    """Whether a field stands in a row in which somebody is said to be born."""
    return any(
        row.page == where.page and row.box.top < where.box.middle[1] < row.box.bottom
        for row in text.rows
        if _BORN.search(row.text)
        for where in field.evidence
    )


def the_surer(found: Sequence[Found], others: Iterable[Found]) -> Iterator[Found]:
    """The fields, each doubtful one as another way to see the pages has it where that is surer.

    Args:
        found: As the rows of the pages give them.
        others: As their panels give them.
    """
    by_name = {each.field.name: each for each in others}
    for one in found:
        other = by_name.get(one.field.name)
        yield other if other and is_doubtful(one) and _is_surer(other.field, one.field) else one


def _is_surer(other: Field, one: Field) -> bool:
    """Whether a value takes the place of an absence or of another value."""
    if other.value is None:
        return False
    least = _FILLS if one.value is None else one.confidence + _CLEARLY
    return other.confidence >= least
