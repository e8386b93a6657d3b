"""Planted problems against what the rules and the checklist say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.model import Check, Dossier, Finding
from lab.evaluate.rows import HIDDEN, FindingRow, ProblemRow
from lab.specimens.truth import Planted, Truth

_SAYS_NO = frozenset({"tidak_ada", "tidak_sesuai"})


@dataclass(frozen=True, slots=True)
class Said:
    """What the rules said of a dossier: the lines of its checklist, and the findings."""

    checks: tuple[Check, ...]
    findings: tuple[Finding, ...]


def problems(name: str, truth: Truth, seen: Dossier, said: Said) -> tuple[ProblemRow, ...]:
    """Whether each planted problem was noticed."""
    return tuple(
        ProblemRow(
            truth.tier,
            HIDDEN if _left_out(truth, planted) else name,
            _left_out(truth, planted),
            planted.name,
            _noticed(planted, seen, said),
        )
        for planted in truth.planted
    )


def alarms(name: str, truth: Truth, seen: Dossier, said: Said) -> tuple[FindingRow, ...]:
    """Every finding that fails or passes, and whether it fails where nothing was planted."""
    left_out = {each.type for each in truth.documents if each.left_out}
    rows = []
    for finding in said.findings:
        if finding.verdict not in {"pass", "fail"}:
            continue
        planted = any(_speaks_of(finding, each, seen) for each in truth.planted)
        hidden = bool(left_out & set(_types(finding, seen)))
        alarm = finding.verdict == "fail" and not planted
        rows.append(FindingRow(truth.tier, HIDDEN if hidden else name, hidden, finding.rule, alarm))
    return tuple(rows)


def _noticed(planted: Planted, seen: Dossier, said: Said) -> bool:
    """A failing finding speaks of it, or the checklist says no to a document that is not there."""
    if any(each.verdict == "fail" and _speaks_of(each, planted, seen) for each in said.findings):
        return True
    return planted.field is None and any(
        check.requirement == planted.requirement and check.status in _SAYS_NO
        for check in said.checks
    )


def _speaks_of(finding: Finding, planted: Planted, seen: Dossier) -> bool:
    """Whether a finding is about the requirement, or rests on the field, that was tampered with."""
    if planted.field is None:
        return finding.requirement == planted.requirement
    fields = {
        (seen.documents[each.document].type, each.field)
        for each in finding.evidence
        if each.document < len(seen.documents)
    }
    return (planted.document_type, planted.field) in fields


def _types(finding: Finding, seen: Dossier) -> Iterator[str]:
    for each in finding.evidence:
        if each.document < len(seen.documents):
            yield seen.documents[each.document].type


def _left_out(truth: Truth, planted: Planted) -> bool:
    of_type: Sequence[bool] = [
        each.left_out for each in truth.documents if each.type == planted.document_type
    ]
    return any(of_type)
