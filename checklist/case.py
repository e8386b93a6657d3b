"""What the states of the checklist are told from: the dossier, its findings, and what is read."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from checklist.applicant import Inferred
from checklist.findings import Rule
from checklist.limits import LEAST_CONFIDENCE
from checklist.rule import Intake, Ruling
from dossier.declaration import Kind
from dossier.model import Document, Dossier, Finding

Depth = Literal["belum", "dikenali", "dibaca"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A ruling, the finding it amounts to, and that finding's number."""

    number: int
    ruling: Ruling
    finding: Finding

    @property
    def fails(self) -> bool:
        """Whether it alone makes the requirement not met."""
        return self.finding.verdict == "fail" and self.finding.severity == "critical"

    @property
    def is_open(self) -> bool:
        """Whether a person has to look: it is not clear, or not grave enough to decide by."""
        if self.finding.severity == "info" or self.fails:
            return False
        return self.finding.verdict in {"fail", "inconclusive"}


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier under judgement.

    Attributes:
        dossier: What was read.
        declared: The document types that are declared, by name.
        applicant: Who applies.
        outcomes: What the rules found, in the order of the findings.
        heads: By page, what stands at the top where documents of another kind begin.
        intake: The day of intake, and what the office has decided.
    """

    dossier: Dossier
    declared: Mapping[str, Kind]
    applicant: Inferred
    outcomes: tuple[Outcome, ...]
    heads: Mapping[int, str]
    intake: Intake

    def depth(self, document_type: str) -> Depth:
        """Whether documents of the type are read, only told apart, or not even that."""
        kind = self.declared.get(document_type)
        if kind is None:
            return "belum"
        return "dibaca" if kind.fields else "dikenali"

    def illegible(self, document: Document) -> bool:
        """Whether the document is there but not one of its key fields could be read."""
        kind = self.declared.get(document.type)
        keys = {each.name for each in kind.fields if each.key} if kind else set()
        if not keys:
            return self.on_unreadable_page(document)
        return not any(
            each.name in keys and each.value is not None and each.confidence >= LEAST_CONFIDENCE
            for each in document.fields
        )

    def on_unreadable_page(self, document: Document) -> bool:
        """Whether a page of the document could not be read."""
        numbers = {each.page for each in document.parts}
        return any(p.index in numbers and p.status == "unreadable" for p in self.dossier.pages)


def likelihood(document: Document, types: Collection[str]) -> float:
    """How likely a document is of one of these types after all."""
    return min(1.0, sum(each.confidence for each in document.alternatives if each.type in types))


def outcomes(
    rules: Iterable[Rule], dossier: Dossier, intake: Intake, requirements: Iterable[str]
) -> tuple[Outcome, ...]:
    """What the rules find about these requirements, numbered from 0."""
    wanted = set(requirements)
    found = (
        (ruling, finding)
        for rule in rules
        for ruling, finding in rule.apply(dossier, intake)
        if ruling.requirement in wanted
    )
    return tuple(Outcome(number, *each) for number, each in enumerate(found))
