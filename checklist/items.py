"""The items of a requirement that is per person, dosage form or technician in charge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checklist.case import Case, Outcome
from checklist.crosscheck import applicant_person, people, technician
from checklist.rule import readings
from checklist.sop import Requirement
from dossier.model import CheckItem, Document, RequirementStatus
from dossier.names import compare_persons

_NAME = {"pengangkatan_pj": "nama_pj", "diagram_alur": "bentuk_sediaan"}
"""The field that says whom or what a document is about, where it is not ``nama``."""


@dataclass(frozen=True, slots=True)
class _Subject:
    name: str
    shown: str


@dataclass(frozen=True, slots=True)
class _Share:
    """What of a requirement concerns one subject.

    Attributes:
        own: Documents in that name.
        possible: Documents that may be: the name is not read, or differs by a few letters.
        outcomes: Findings about the subject or its own documents.
    """

    own: tuple[Document, ...]
    possible: tuple[Document, ...]
    outcomes: tuple[Outcome, ...]


def items(
    case: Case, requirement: Requirement, documents: Sequence[Document], found: Sequence[Outcome]
) -> tuple[CheckItem, ...]:
    """One item a subject; none when the requirement asks for one document, or nobody is named.

    Args:
        case: The dossier under judgement.
        requirement: The requirement.
        documents: The documents that may meet it.
        found: The findings that belong to it.
    """
    made = []
    for subject in _subjects(case, requirement):
        share = _share(subject, documents, found)
        made.append(
            CheckItem(
                subject.shown,
                _status(case, requirement, share),
                tuple(each.index for each in share.own or share.possible),
                tuple(each.number for each in share.outcomes),
            )
        )
    return tuple(made)


def _subjects(case: Case, requirement: Requirement) -> list[_Subject]:
    if requirement.multiplicity == "per_bentuk_sediaan":
        listed = readings(case.dossier, "bentuk_sediaan", "surat_permohonan")
        forms = dict.fromkeys(form for each in listed for form in each.texts)
        return [_Subject(each, each.replace("_", " ")) for each in forms]
    if requirement.multiplicity == "per_penanggung_jawab":
        named = [technician(case.dossier)]
    elif requirement.multiplicity != "per_orang":
        named = []
    elif case.applicant.applicant == "perseorangan":
        named = [applicant_person(case.dossier)]
    else:
        named = [*people(case.dossier)]
    return [_Subject(each.name, each.subject) for each in named if each is not None]


def _share(subject: _Subject, documents: Sequence[Document], found: Sequence[Outcome]) -> _Share:
    likeness = {each.index: _likeness(each, subject.name) for each in documents}
    own = tuple(each for each in documents if likeness[each.index] == "sama")
    possible = tuple(each for each in documents if likeness[each.index] == "ragu")
    numbers = {each.index for each in own}
    about = tuple(
        each
        for each in found
        if _is_about(each, subject) or (each.ruling.subject is None and _first(each) in numbers)
    )
    return _Share(own, possible, about)


def _is_about(outcome: Outcome, subject: _Subject) -> bool:
    named = outcome.ruling.subject
    return named is not None and compare_persons(named, subject.name).verdict == "sama"


def _first(outcome: Outcome) -> int | None:
    return outcome.finding.evidence[0].document if outcome.finding.evidence else None


def _likeness(document: Document, name: str) -> str:
    field = document.field(_NAME.get(document.type, "nama"))
    if field is None or not isinstance(field.value, str) or not field.value:
        return "ragu"
    if field.name == "bentuk_sediaan":
        return "sama" if field.value == name else "beda"
    return compare_persons(field.value, name).verdict


def _status(case: Case, requirement: Requirement, share: _Share) -> RequirementStatus:
    if not share.own:
        return _status_without_own(case, requirement, share)
    if any(each.fails for each in share.outcomes):
        return "tidak_sesuai"
    if all(case.illegible(each) for each in share.own):
        return "ada_belum_terbaca"
    passed = any(each.finding.verdict == "pass" for each in share.outcomes)
    is_open = any(each.is_open for each in share.outcomes)
    return "sesuai" if passed and not is_open and requirement.original != "asli" else "perlu_cek"


def _status_without_own(case: Case, requirement: Requirement, share: _Share) -> RequirementStatus:
    is_open = any(each.is_open for each in share.outcomes)
    read = case.depth(requirement.types[0]) == "dibaca"
    return "perlu_cek" if share.possible or is_open or not read else "tidak_ada"
