"""Statements of technicians: whose name it is where employer and technician both give theirs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import persons
from extractors.signature import who_states
from extractors.stacked import names

_ALONE: Final = 0.78
"""A paper that names one person with a label may mean the employer's head."""


def name(text: DocumentText) -> Iterator[Place]:
    """The first name with a label whose particulars tell of a technician, surer among several."""
    named = list(persons(text))
    for each in [each for each in named if each.is_technician][:1]:
        yield each.place if len(named) > 1 else replace(each.place, prior=_ALONE)


SPECIALS = {"nama": name, "penanda_tangan": who_states, "di_atas_nomor": names}
