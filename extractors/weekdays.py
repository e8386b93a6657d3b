"""The weekday that a deed names, beside a date that was taken from where none is named.

The cover of a deed has its day in figures, the first words of the deed have it with the weekday.
Both are one day, and the cover is read better; but whether the weekday is that of the day can only
be seen where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier import dates, parsers
from dossier.declaration import FieldSpec
from dossier.problems import WRONG_WEEKDAY
from extractors.weighing import Found, Reading


def with_weekday(spec: FieldSpec, found: Found, readings: Sequence[Reading]) -> Found:
    """The field as it stands where its weekday is named, if another place gives the same day so.

    Its value and how sure that is stay as they are: two places agree on the day. Of readings that
    differ in the weekday the one that fits the day is taken, as a misread weekday seldom does.

    Args:
        spec: The field.
        found: The field as it was weighed.
        readings: All readings of it.
    """
    field = found.field
    if (
        spec.parse is not parsers.date_words
        or not field.raw
        or dates.weekday(field.raw) is not None
    ):
        return found
    beside = [
        each
        for each in readings
        if each.parsed.value == field.value and dates.weekday(each.raw) is not None
    ]
    if not beside:
        return found
    named = max(beside, key=lambda e: (WRONG_WEEKDAY not in e.parsed.problems, e.score))
    told = replace(
        field,
        raw=named.raw,
        evidence=named.evidence,
        problems=tuple(dict.fromkeys((*field.problems, *named.parsed.problems))),
    )
    return replace(found, field=told)
