"""Statements of technicians: whose name it is where employer and technician both give theirs."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import persons
from extractors.signature import who_states


def name(text: DocumentText) -> Iterator[Place]:
    """Of several names with a label that whose particulars tell of a technician."""
    named = list(persons(text))
    if len(named) > 1:
        yield from [each.place for each in named if each.is_technician][:1]


SPECIALS = {"nama": name, "penanda_tangan": who_states}
