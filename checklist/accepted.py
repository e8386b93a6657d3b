"""Which documents of a dossier meet a requirement, and what stands in the way of taking them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from checklist.places import called, day, document_name
from checklist.rule import date_of_issue
from checklist.sop import Accept, Requirement
from dossier.kinds import OTHER
from dossier.model import Document, Dossier


@dataclass(frozen=True, slots=True)
class Match:
    """A document that may meet a requirement.

    Attributes:
        document: The document.
        accept: The line of the rule set that lets it.
        doubts: In Indonesian: why it does not simply count; empty when it does.
    """

    document: Document
    accept: Accept
    doubts: tuple[str, ...] = ()


def matches(dossier: Dossier, requirement: Requirement) -> tuple[Match, ...]:
    """Documents that meet the requirement.

    Where one document is asked for, those with doubts are left out when there is one without;
    where one is asked for each person or form, every one of them counts.
    """
    found = [
        match
        for document in dossier.of_type(*requirement.types)
        if (match := _match(dossier, requirement, document)) is not None
    ]
    firm = [each for each in found if not each.doubts]
    return tuple(found if requirement.multiplicity.startswith("per_") else firm or found)


def _match(dossier: Dossier, requirement: Requirement, document: Document) -> Match | None:
    lines = [each for each in requirement.accepts if each.type == document.type]
    by_form = next((each for each in lines if document.variant in each.variants), None)
    general = next((each for each in lines if not each.variants), None)
    accept = by_form or general
    if accept is not None:
        if _too_old(document, accept):
            return None
        return Match(document, accept, tuple(_doubts(dossier, document, accept)))
    if document.type == OTHER:
        return None
    name = document_name(dossier, document)
    doubt = f"{name}: bentuknya belum dikenali."
    if document.variant:
        doubt = f"{name}: bentuk {document.variant.replace('_', ' ')} tidak disebut SOP."
    return Match(document, lines[0], (doubt,))


def _too_old(document: Document, accept: Accept) -> bool:
    issued = _issued(document)
    return accept.issued_from is not None and issued is not None and issued < accept.issued_from


def _doubts(dossier: Dossier, document: Document, accept: Accept) -> Iterator[str]:
    name = document_name(dossier, document)
    if accept.beside and not dossier.of_type(accept.beside):
        yield f"Hanya ditemukan {name}; {called(accept.beside)} tidak ditemukan."
    if accept.issued_from is not None and _issued(document) is None:
        since = day(accept.issued_from)
        yield f"{name} diterima bila terbit sejak {since}, tetapi tanggal terbitnya tidak terbaca."
    if accept.office_decides:
        yield f"{name} hanya diterima bila kantor memutuskannya ({accept.source})."


def _issued(document: Document) -> dt.date | None:
    reading = date_of_issue(document)
    return None if reading is None else reading.date
