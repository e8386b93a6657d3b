"""Requirements of the checklist as rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from checklist.sop import RuleSet
from dossier import indonesian
from dossier.casework import Word
from dossier.model import Check, Document, Finding, RequirementStatus
from office.overlay import NEGATIVE
from office.questions import Question
from office.review import View
from review_ui import words
from review_ui.presenters.rows import CHOICES, CheckRow, Choice, State

_MOST_PLACES: Final = 12


def anchor(requirement: str) -> str:
    """The row's anchor in the screen."""
    return f"periksa-{requirement}"


def numbers(check: Check) -> str:
    """The printed numbers of a requirement: ``5-6``."""
    return indonesian.ranges(check.printed_numbers)


def label(rule_set: RuleSet, requirement: str) -> str:
    """What a requirement is called."""
    found = (each.label for each in rule_set.requirements if each.name == requirement)
    return next(found, words.code(requirement))


def state_of(status: RequirementStatus) -> State:
    """The colour of a status."""
    if status in {"sesuai", "tidak_berlaku"}:
        return "baik"
    return "gagal" if status in NEGATIVE else "ragu"


def check_row(view: View, question: Question) -> CheckRow | None:
    """A question on a requirement as a row; None when it is on none."""
    if view.judgement is None or view.dossier is None or question.status is None:
        return None
    check = next(
        (each for each in view.judgement.checks if each.requirement == question.requirement), None
    )
    if check is None:
        return None
    word = question.resolved or question.earlier
    findings = [view.judgement.findings[each] for each in check.findings]
    documents = [view.dossier.documents[each] for each in check.documents]
    attached = _attached(view, check.requirement)
    near = tuple((each.page + 1, each.reason) for each in check.nearest)
    negative = check.status in NEGATIVE
    settled = question.resolved is not None and not negative
    return CheckRow(
        id=anchor(check.requirement),
        requirement=check.requirement,
        numbers=numbers(check),
        label=label(view.rule_set, check.requirement),
        machine=words.STATUS[question.status],
        status=check.status,
        said=_said(question, check),
        symbol=indonesian.SYMBOL[check.status],
        state="orang" if settled else "gagal" if question.stale else state_of(check.status),
        resolved=question.resolved is not None,
        open=question.resolved is None,
        certainty="" if question.status == "perlu_cek" else indonesian.percent(question.confidence),
        message=question.why or "",
        reason=(word.text or "") if word is not None else "",
        why=_why(view, question, word),
        against=tuple(_against(findings, question.why or "")),
        passed=tuple(each.message for each in findings if each.verdict == "pass"),
        items=tuple(
            (each.subject, words.STATUS[each.status].lower(), indonesian.SYMBOL[each.status])
            for each in check.items
        ),
        pages=indonesian.ranges(part.page + 1 for each in documents for part in each.parts),
        attached=indonesian.ranges(each + 1 for each in attached),
        near=near,
        notes=tuple(_notes(view, check.requirement)),
        accept=_acceptable(question.status),
        places=_places(documents),
        nearest_page=_first_page(documents) or (near[0][0] if near else None),
    )


def _acceptable(status: RequirementStatus) -> Choice | None:
    """What Enter says: the machine's verdict, where it has one; it has none of what it doubts."""
    return next((each for each in CHOICES if each.status == status), None)


def _said(question: Question, check: Check) -> str:
    if question.stale:
        return "Dasar berubah"
    return words.STATUS[check.status]


def _why(view: View, question: Question, word: Word | None) -> str:
    if question.stale:
        return "Sejak petugas memutuskan ini, dokumen atau isiannya berubah. Putuskan lagi."
    if question.resolved is None and word is not None and word.status is not None:
        who = view.people.get(word.by, "Petugas")
        wanting = "Perlu putusan Anda sendiri." if view.may_speak else "Belum diperiksa kedua kali."
        return f"{who}: {words.STATUS[word.status].lower()}. {wanting}"
    return ""


def _against(findings: Iterable[Finding], message: str) -> Iterable[str]:
    for each in findings:
        if each.verdict == "fail" and each.message not in message:
            yield f"{words.SEVERITY[each.severity]}: {each.message}"
        elif each.verdict == "inconclusive" and each.message not in message:
            yield f"Belum pasti: {each.message}"


def _attached(view: View, requirement: str) -> tuple[int, ...]:
    said = (
        each.pages
        for each in view.words
        if each.kind == "lampiran" and each.requirement == requirement
    )
    return next(said, ())


def _notes(view: View, requirement: str) -> Iterable[str]:
    for each in view.words:
        if each.kind == "catatan" and each.requirement == requirement:
            yield f"{each.text} ({view.people.get(each.by, 'petugas')}, {words.moment(each.at)})"


def _places(documents: Iterable[Document]) -> str:
    """Where the documents lie that have a place of their own on the page: cards on a sheet."""
    boxed = [part for each in documents for part in each.parts if part.box is not None]
    return ";".join(
        f"{each.page + 1},{each.box.left},{each.box.top},{each.box.right},{each.box.bottom}"
        for each in boxed[:_MOST_PLACES]
        if each.box is not None
    )


def _first_page(documents: Iterable[Document]) -> int | None:
    pages = [part.page + 1 for each in documents for part in each.parts]
    return min(pages, default=None)
