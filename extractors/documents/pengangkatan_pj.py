"""Appointments: who appoints, who is appointed, and who signed for the company."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import persons
from extractors.signature import who_appoints


def appointed(text: DocumentText) -> Iterator[Place]:
    """Of several names with a label that whose particulars tell of a technician."""
    named = list(persons(text))
    if len(named) > 1:
        yield from [each.place for each in named if each.is_technician and not each.is_head][:1]


def head(text: DocumentText) -> Iterator[Place]:
    """The one whose particulars give an office of the company; else who is not the technician.

    A paper that gives particulars of one person only mostly means the technician.
    """
    named = list(persons(text))
    heads = [each for each in named if each.is_head]
    if not heads and len(named) > 1 and any(each.is_technician for each in named):
        heads = [each for each in named if not each.is_technician]
    yield from [each.place for each in heads][:1]


SPECIALS = {"penanda_tangan": who_appoints, "pimpinan": head, "yang_diangkat": appointed}
