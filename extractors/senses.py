"""Which values can be the same fact: those of one sense.

A day of birth says nothing of a day of issue though both are dates, and the number of a
registration nothing of a letter's. Who is meant is called otherwise on every paper.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dossier.declaration import Kind
from dossier.kinds import kinds
from extractors.confidence import Features, shared
from extractors.weighing import Found

NAME, _DAY, _ADDRESS = "nama", "hari", "alamat"

_SENSES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "person_name", "responsible_person", "notary_name", "holder_name", "land_holder",
            "company_name",
        ),
        NAME,
    ),
    **dict.fromkeys(("date", "date_words", "date_or_lifelong"), _DAY),
    **dict.fromkeys(("address", "site_address"), _ADDRESS),
}  # fmt: skip
"""The sense of sorts that share one with others; every other sort is a sense of its own."""


def sense(kind: str, name: str) -> str:
    """The sense of a field's values; that of a field that no kind declares is the empty one.

    Args:
        kind: The type of the document.
        name: Of the field.
    """
    declared = kinds().get(kind)
    specs = () if declared is None else declared.fields
    sort = next((spec.sort for spec in specs if spec.name == name), "")
    return _SENSES.get(sort, sort)


def told_twice(kind: Kind, found: Sequence[Found]) -> tuple[Found, ...]:
    """The fields of a document, those less sure of which another one has the same value.

    One place was taken for both: of the applicant and the technician one was not found. An office
    and a workshop may well have one address.

    Args:
        kind: What its fields are.
        found: All of them.
    """
    senses = {spec.name: _SENSES.get(spec.sort, spec.sort) for spec in kind.fields}

    def fact(one: Found) -> tuple[str, str] | None:
        means, value = senses.get(one.field.name, ""), one.field.value
        return (means, value) if isinstance(value, str) and means != _ADDRESS else None

    often = Counter(fact(each) for each in found)
    return tuple(
        _less_sure(each) if fact(each) is not None and often[fact(each)] > 1 else each
        for each in found
    )


def _less_sure(found: Found) -> Found:
    if not isinstance(found.basis, Features):
        return found
    field = replace(found.field, confidence=shared(found.field.confidence))
    return Found(field, replace(found.basis, shared=1.0))
