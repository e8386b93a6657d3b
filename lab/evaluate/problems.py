"""Planted problems against what the rules and the checklist say of them.

Strict on purpose. A problem is noticed when a finding of its requirement fails and rests on the
very field of the very document that was altered; where a person must judge, a finding that is left
open counts too, but only one that says why, not one that could not read the paper. A missing
document is noticed when the checklist says that it is not there; one that cannot be taken, when the
checklist says so and names its page as the nearest.

What else fails over an altered field (a company that is called otherwise in one letter may break
two rules) follows from the problem and is no false alarm.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from checklist.places import called
from dossier.model import Check, CheckItem, Dossier, Finding
from lab.evaluate.align import align
from lab.evaluate.rows import HIDDEN, FindingRow, ProblemRow
from lab.specimens.truth import Planted, Truth

Place = tuple[int, str]
"""A document of the truth by its number, and a field."""
UNREAD = ("tidak terbaca", "Pembacaannya meragukan", "belum terbaca")
"""What the rules say where the paper and not the case is unclear."""
_SAME_NAME = 85.0
"""Likeness of names in percent from which an item of the checklist is about that person; the name
comes from a deed that may have been misread."""


@dataclass(frozen=True, slots=True)
class Said:
    """What the rules said of a dossier: the lines of its checklist, and the findings."""

    checks: tuple[Check, ...]
    findings: tuple[Finding, ...]

    def check(self, requirement: str) -> Check | None:
        """The line of the checklist for a requirement."""
        return next((each for each in self.checks if each.requirement == requirement), None)


def problems(name: str, truth: Truth, seen: Dossier, said: Said) -> tuple[ProblemRow, ...]:
    """Whether each planted problem was noticed."""
    places = _Places(truth, seen)
    return tuple(
        ProblemRow(
            truth.tier,
            HIDDEN if _left_out(truth, planted) else name,
            _left_out(truth, planted),
            planted.name,
            _noticed(planted, truth, places, said),
            _shown(planted, said),
        )
        for planted in truth.planted
    )


def alarms(name: str, truth: Truth, seen: Dossier, said: Said) -> tuple[FindingRow, ...]:
    """Every finding that fails or passes, and whether it fails where nothing was planted."""
    left_out = {each.type for each in truth.documents if each.left_out}
    places = _Places(truth, seen)
    altered = {(at.document, at.field) for each in truth.planted for at in each.touched}
    follows = {number for each in truth.planted for number in _of_missing(each, said)}
    rows = []
    for number, finding in enumerate(said.findings):
        if finding.verdict not in {"pass", "fail"}:
            continue
        planted = number in follows or bool(altered & set(places.of(finding)))
        hidden = bool(left_out & set(_types(finding, seen)))
        alarm = finding.verdict == "fail" and not planted
        rows.append(FindingRow(truth.tier, HIDDEN if hidden else name, hidden, finding.rule, alarm))
    return tuple(rows)


class _Places:
    """Where in the truth a finding rests."""

    def __init__(self, truth: Truth, seen: Dossier) -> None:
        self._there = {
            found.index: there.document
            for there, found in align(truth.documents, seen.documents).pairs
            if there is not None and found is not None
        }

    def of(self, finding: Finding) -> Iterator[Place]:
        """The documents and fields of its evidence, as far as those documents are there."""
        for each in finding.evidence:
            if each.document in self._there and each.field is not None:
                yield self._there[each.document], each.field


def _noticed(planted: Planted, truth: Truth, places: _Places, said: Said) -> bool:
    if planted.field is None:
        return _missed(planted, said)
    if planted.refused:
        return _refused(planted, truth, said)
    wanted = {
        (at.document, at.field)
        for at in planted.touched
        if at.field == planted.field and truth.documents[at.document].type == planted.document_type
    }
    return any(
        each.requirement == planted.requirement
        and _says_no(each, warns=planted.warns)
        and wanted & set(places.of(each))
        for each in said.findings
    )


def _says_no(finding: Finding, *, warns: bool) -> bool:
    if finding.verdict == "fail":
        return True
    unread = any(each in finding.message for each in UNREAD)
    return warns and finding.verdict == "inconclusive" and not unread


def _missed(planted: Planted, said: Said) -> bool:
    """Whether the checklist says that the document, or that of the person, is not there."""
    if planted.subject is not None:
        item = _item(planted, said)
        return item is not None and item.status == "tidak_ada"
    check = said.check(planted.requirement)
    if check is None:
        return False
    # Beside a decision of the ministry the deed is missed in words only.
    missed = f"{called(planted.document_type)} tidak ditemukan"
    named = missed.casefold() in check.message.casefold()
    return check.status == "tidak_ada" or named


def _refused(planted: Planted, truth: Truth, said: Said) -> bool:
    """Whether the checklist says that there is none, and points to the document it did not take."""
    check = said.check(planted.requirement)
    pages = {page for at in planted.touched for page in truth.documents[at.document].pages}
    return (
        check is not None
        and check.status == "tidak_ada"
        and any(each.page in pages for each in check.nearest)
    )


def _item(planted: Planted, said: Said) -> CheckItem | None:
    """The item of the person whose document is missing."""
    check = said.check(planted.requirement)
    if check is None or planted.subject is None:
        return None
    scored = [(fuzz.partial_ratio(planted.subject, each.subject), each) for each in check.items]
    score, item = max(scored, key=lambda each: each[0], default=(0.0, None))
    return item if score >= _SAME_NAME else None


def _of_missing(planted: Planted, said: Said) -> tuple[int, ...]:
    """The findings that follow from a person's missing document."""
    item = _item(planted, said) if planted.field is None else None
    return () if item is None else item.findings


def _shown(planted: Planted, said: Said) -> bool:
    check = said.check(planted.requirement)
    return check is not None and check.status != "sesuai"


def _types(finding: Finding, seen: Dossier) -> Iterator[str]:
    for each in finding.evidence:
        if each.document < len(seen.documents):
            yield seen.documents[each.document].type


def _left_out(truth: Truth, planted: Planted) -> bool:
    """Whether the altered document is of a left-out layout.

    A missing document has no layout; it counts with its pool, which others of the dossier tell.
    """
    altered = {at.document for at in planted.touched}
    of_type: Sequence[bool] = [
        each.left_out
        for each in truth.documents
        if each.type == planted.document_type and (not altered or each.document in altered)
    ]
    return any(of_type or [each.left_out for each in truth.documents])
