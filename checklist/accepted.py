"""Which documents of a dossier meet a requirement, and what stands in the way of taking them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from checklist.case import Case
from checklist.decisions import ACCEPTED, OFFICER, REFUSED
from checklist.places import called, day, document_name
from checklist.rule import date_of_issue
from checklist.sop import Accept, Requirement
from dossier.kinds import OTHER
from dossier.model import Document


@dataclass(frozen=True, slots=True)
class Match:
    """A document that may meet a requirement.

    Attributes:
        document: The document.
        accept: The line of the rule set that lets it.
        doubts: In Indonesian: why it does not simply count; empty when it does.
        notes: In Indonesian: on what decision of the office it counts.
    """

    document: Document
    accept: Accept
    doubts: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """A document that a line of the rule set is about, and why that line does not let it.

    Attributes:
        document: The document.
        reason: In Indonesian, in the middle of a sentence.
        setting: The setting of the office that it rests on, if any.
    """

    document: Document
    reason: str
    setting: str | None = None


def in_play(case: Case, requirement: Requirement) -> tuple[Accept, ...]:
    """The lines that are there for this applicant on the day of intake."""
    return tuple(
        each
        for each in requirement.accepts
        if (not each.applicants or case.applicant.applicant in each.applicants)
        and (each.received_from is None or each.received_from <= case.intake.received)
    )


def wanted(case: Case, requirement: Requirement) -> tuple[str, ...]:
    """The types that would meet the requirement now, the one the SOP names first."""
    lines = in_play(case, requirement)
    return tuple(dict.fromkeys(e.type for e in lines if _answer(case, e) != REFUSED))


def matches(case: Case, requirement: Requirement) -> tuple[Match, ...]:
    """Documents that meet the requirement.

    Where one document is asked for, those with doubts are left out when there is one without;
    where one is asked for each person or form, every one of them counts.
    """
    found = [each for each in _considered(case, requirement) if isinstance(each, Match)]
    firm = [each for each in found if not each.doubts]
    return tuple(found if requirement.multiplicity.startswith("per_") else firm or found)


def refused(case: Case, requirement: Requirement) -> tuple[Refused, ...]:
    """Documents of an accepted type that nevertheless do not meet the requirement."""
    return tuple(each for each in _considered(case, requirement) if isinstance(each, Refused))


def _considered(case: Case, requirement: Requirement) -> Iterator[Match | Refused]:
    for document in case.dossier.of_type(*requirement.types):
        considered = _consider(case, requirement, document)
        if considered is not None:
            yield considered


def _consider(case: Case, requirement: Requirement, document: Document) -> Match | Refused | None:
    lines = [each for each in in_play(case, requirement) if each.type == document.type]
    if not lines:
        return None
    by_form = next((each for each in lines if document.variant in each.variants), None)
    general = next((each for each in lines if not each.variants), None)
    if by_form is not None and general is not None and _too_old(document, by_form):
        # Of a day when there was none of that form: it is the paper that came before.
        return Match(document, general, (_not_that_form(case, document, by_form),))
    accept = by_form or general
    if accept is not None:
        if (why := _refusal(case, document, accept)) is not None:
            return why
        notes = tuple(_notes(case, accept))
        return Match(document, accept, tuple(_doubts(case, document, accept)), notes)
    if document.type == OTHER:
        return None
    name = document_name(case.dossier, document)
    doubt = f"{name}: bentuknya belum dikenali."
    if document.variant:
        doubt = f"{name}: bentuk {document.variant.replace('_', ' ')} tidak disebut SOP."
    return Match(document, lines[0], (doubt,))


def _too_old(document: Document, accept: Accept) -> bool:
    """Whether it was issued before the day from which the line takes such papers."""
    issued = _issued(document)
    return accept.issued_from is not None and issued is not None and issued < accept.issued_from


def _not_that_form(case: Case, document: Document, accept: Accept) -> str:
    form = (document.variant or "").replace("_", " ").upper()
    issued, since = _issued(document), accept.issued_from
    of = f"terbit {day(issued)}, sebelum ada {form} ({day(since)})" if issued and since else form
    return f"{document_name(case.dossier, document)} terbaca sebagai {form}, tetapi {of}. Periksa."


def _refusal(case: Case, document: Document, accept: Accept) -> Refused | None:
    issued = _issued(document)
    if _too_old(document, accept) and issued is not None and accept.issued_from is not None:
        since = day(accept.issued_from)
        return Refused(document, f"terbit {day(issued)}, diterima bila terbit sejak {since}")
    if _answer(case, accept) == REFUSED:
        reason = f"menurut setelan kantor ({accept.setting}) tidak diterima sebagai penggantinya"
        return Refused(document, reason, accept.setting)
    return None


def _doubts(case: Case, document: Document, accept: Accept) -> Iterator[str]:
    name = document_name(case.dossier, document)
    if accept.beside and not case.dossier.of_type(accept.beside):
        yield f"Hanya ditemukan {name}; {called(accept.beside)} tidak ditemukan."
    if accept.issued_from is not None and _issued(document) is None:
        since = day(accept.issued_from)
        yield f"{name} diterima bila terbit sejak {since}, tetapi tanggal terbitnya tidak terbaca."
    if _answer(case, accept) == OFFICER:
        yield (
            f"{name} hanya diterima bila kantor memutuskannya (setelan {accept.setting}: belum "
            f"ditetapkan, petugas yang memutuskan). {accept.source}."
        )


def _notes(case: Case, accept: Accept) -> Iterator[str]:
    if _answer(case, accept) == ACCEPTED:
        yield (
            f"{called(accept.type)} diterima menurut setelan kantor ({accept.setting}), bukan "
            "menurut bunyi SOP."
        )


def _answer(case: Case, accept: Accept) -> str | None:
    return case.intake.office.get(accept.setting) if accept.setting else None


def _issued(document: Document) -> dt.date | None:
    reading = date_of_issue(document)
    return None if reading is None else reading.date
