"""The six states of a requirement, and why it is in the one it is.

``confidence`` is the probability that the state is the right one:

* ``tidak_ada``: no document is one of the wanted type after all;
* ``ada_belum_terbaca``: the document is of its type;
* ``perlu_cek``: at least one reason to look holds (1 where the reason is not a matter of reading);
* ``sesuai``: the least sure of the types and findings it rests on is right;
* ``tidak_sesuai``: the surest of the failing findings is right;
* ``tidak_berlaku``: the applicant was taken for what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import prod

from checklist.accepted import Match, matches, wanted
from checklist.applying import is_demanded, unclear_condition, waiver
from checklist.case import Case, Outcome, likelihood
from checklist.crosscheck import officers
from checklist.items import items
from checklist.limits import DOUBTFUL_TYPE, UNREAD_PAGE
from checklist.nearest import nearest
from checklist.places import called, document_name, page_name, page_names
from checklist.sop import Requirement
from dossier.kinds import OTHER
from dossier.model import Check, CheckItem, Document, Nearest, RequirementStatus


@dataclass(frozen=True, slots=True)
class _Reason:
    """A reason to look, and the probability that it holds."""

    text: str
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class _State:
    status: RequirementStatus
    confidence: float
    message: str
    nearest: tuple[Nearest, ...] = ()


def check(case: Case, requirement: Requirement) -> Check:
    """The line of the checklist for one requirement."""
    found = matches(case, requirement)
    documents = [each.document for each in found]
    outcomes = [each for each in case.outcomes if each.finding.requirement == requirement.name]
    waived = waiver(case, requirement)
    each_item = () if waived else items(case, requirement, documents, outcomes)
    if waived:
        state = _State("tidak_berlaku", waived.confidence, waived.message)
    elif not found:
        state = _without_document(case, requirement)
    else:
        state = _with_documents(case, requirement, found, outcomes, each_item)
    return Check(
        requirement=requirement.name,
        printed_numbers=requirement.printed_numbers,
        status=state.status,
        confidence=min(1.0, max(0.0, state.confidence)),
        message=state.message,
        documents=tuple(each.index for each in documents),
        findings=tuple(each.number for each in outcomes),
        nearest=state.nearest,
        items=each_item,
    )


def _without_document(case: Case, requirement: Requirement) -> _State:
    if case.depth(requirement.types[0]) == "belum":
        return _State("perlu_cek", 1.0, _not_read_yet(case))
    types = wanted(case, requirement)
    confidence = prod(1 - likelihood(each, types) for each in case.dossier.documents)
    message = f"{requirement.label} tidak ditemukan."
    unread = [each.index for each in case.dossier.pages if each.status == "unreadable"]
    if unread:
        confidence *= UNREAD_PAGE
        pages = page_names(case.dossier, unread)
        message += f" Mungkin ada di antara halaman yang tidak terbaca: {pages}."
    near = nearest(case, requirement)
    if near:
        message += f" Paling dekat: {page_name(case.dossier, near[0].page)} ({near[0].reason})."
    if unclear := unclear_condition(case, requirement):
        return _State("perlu_cek", 1.0, f"{message} {unclear}", near)
    if not is_demanded(case, requirement):
        advised = "Tidak diwajibkan ketentuan; dianjurkan menurut setelan kantor"
        message += f" {advised} ({requirement.setting})." if requirement.setting else ""
        return _State("perlu_cek", confidence, message, near)
    return _State("tidak_ada", confidence, message, near)


def _not_read_yet(case: Case) -> str:
    documents = case.dossier.of_type(OTHER)
    pages = [part.page for document in documents for part in document.parts]
    pages += [each.index for each in case.dossier.pages if each.status == "unreadable"]
    start = "Berkas belum membaca jenis dokumen ini"
    if not pages:
        return f"{start}. Periksa sendiri; tidak ada halaman yang tidak dikenal."
    unknown = page_names(case.dossier, pages)
    return f"{start}. Periksa sendiri pada halaman yang tidak dikenal: {unknown}."


def _with_documents(
    case: Case,
    requirement: Requirement,
    found: Sequence[Match],
    outcomes: Sequence[Outcome],
    each_item: Sequence[CheckItem],
) -> _State:
    documents = [each.document for each in found]
    failed = [each for each in outcomes if each.fails]
    notes = tuple(dict.fromkeys(note for each in found for note in each.notes))
    if failed:
        # What else is wrong must not hide that the deed is missing, or who has not handed in.
        named = " ".join(each.finding.message for each in failed)
        missing = _missing([each for each in each_item if not _is_named(each, named)])
        doubts = dict.fromkeys(doubt for each in found for doubt in each.doubts)
        said = [each.finding.message for each in failed]
        message = " ".join((*said, *doubts, *([missing] if missing else []), *notes))
        return _State("tidak_sesuai", max(each.finding.confidence for each in failed), message)
    if all(case.illegible(each) for each in documents):
        where = ", ".join(document_name(case.dossier, each) for each in documents)
        message = (
            f"Ada, tetapi isinya belum terbaca: {where}. "
            "Pindai ulang halamannya, atau periksa sendiri."
        )
        return _State("ada_belum_terbaca", max(each.confidence for each in documents), message)
    reasons = [
        *_reasons_to_doubt(case, requirement, found),
        *(_Reason(e.finding.message, e.finding.confidence) for e in outcomes if e.is_open),
        *_reasons_of_items(case, requirement, documents, each_item),
    ]
    passed = [each for each in outcomes if each.finding.verdict == "pass"]
    if not reasons and not passed:
        reasons.append(_Reason("Belum ada isi yang dapat diperiksa. Periksa sendiri."))
    if reasons:
        message = " ".join((*dict.fromkeys(each.text for each in reasons), *notes))
        return _State("perlu_cek", 1 - prod(1 - each.confidence for each in reasons), message)
    sure = (*(each.confidence for each in documents), *(e.finding.confidence for e in passed))
    pages = page_names(case.dossier, (part.page for each in documents for part in each.parts))
    message = f"Ditemukan pada {pages or 'berkas'}; {len(passed)} pemeriksaan sesuai."
    return _State("sesuai", min(sure), " ".join((message, *notes)))


def _reasons_to_doubt(
    case: Case, requirement: Requirement, found: Sequence[Match]
) -> Iterator[_Reason]:
    named = requirement.types[0]
    if case.depth(named) == "belum" and all(each.document.type != named for each in found):
        yield _Reason(_not_read_yet(case))
    for match in found:
        yield from map(_Reason, match.doubts)
        yield from _reasons_of_document(case, match.document)
    if requirement.original == "asli":
        yield _Reason(
            "Harus asli: periksa tanda tangan dan meterai pada lembar kertasnya, sebab pindaian "
            "tidak dapat membuktikannya."
        )


def _reasons_of_document(case: Case, document: Document) -> Iterator[_Reason]:
    name = document_name(case.dossier, document)
    if document.type != OTHER and case.depth(document.type) != "dibaca":
        yield _Reason(f"{name} ditemukan; Berkas belum membaca isinya. Periksa sendiri.")
    elif document.type != OTHER and case.illegible(document):
        yield _Reason(f"{name} ada, tetapi isinya belum terbaca.")
    elif case.on_unreadable_page(document):
        yield _Reason(f"Sebagian halaman {name} tidak terbaca.")
    if document.confidence < DOUBTFUL_TYPE:
        yield _Reason(
            f"Jenis dokumen belum pasti: {name}.{_otherwise(case, document)}",
            1 - document.confidence,
        )


def _otherwise(case: Case, document: Document) -> str:
    """How else the pages may be cut, where that is known."""
    if document.other_cut is None:
        return ""
    each = (
        f"{page_names(case.dossier, piece.pages)} {called(piece.type)}"
        for piece in document.other_cut.pieces
    )
    return f" Mungkin juga: {'; '.join(each)}."


def _reasons_of_items(
    case: Case,
    requirement: Requirement,
    documents: Sequence[Document],
    each_item: Sequence[CheckItem],
) -> Iterator[_Reason]:
    missing = _missing(each_item)
    company = case.applicant.applicant == "badan"
    if requirement.multiplicity == "per_orang" and company and not officers(case.dossier):
        yield _Reason("Susunan pengurus belum diketahui: periksa apakah setiap pengurus sudah ada.")
    if missing:
        yield _Reason(missing)
    elif case.depth(requirement.types[0]) != "dibaca" and len(documents) < len(each_item):
        asked = ", ".join(each.subject for each in each_item)
        yield _Reason(f"Ditemukan {len(documents)} dokumen untuk {len(each_item)}: {asked}.")


def _missing(each_item: Sequence[CheckItem]) -> str:
    """Whose documents are not there, in a sentence; empty when nobody's."""
    missing = [each.subject for each in each_item if each.status == "tidak_ada"]
    return f"Belum ditemukan untuk: {', '.join(missing).rstrip('.')}." if missing else ""


def _is_named(item: CheckItem, messages: str) -> bool:
    """Whether a failing finding says already that this one's document is not there."""
    return any(f"atas nama “{name}”" in messages for name in _ends(item.subject))


def _ends(subject: str) -> Iterator[str]:
    """A person's subject without the words before the name, which are those of the office."""
    words = subject.split()
    yield from (" ".join(words[at:]) for at in range(len(words)))
