"""What the rules found, and what that rests on. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checklist.rules import rules
from dossier import indonesian
from dossier.result import FieldValue, Finding, FindingEvidence, Result
from office.why.explanation import Ground, Proof
from office.why.naming import field_of, lines, paper_name
from office.why.sheets import place
from office.why.wanted import called

_ORDER = ("fail", "inconclusive", "pass", "not_applicable")
_WEIGHT = ("critical", "warn", "info")


def proofs(form: Result, findings: Iterable[Finding]) -> tuple[Proof, ...]:
    """The findings with what they rest on: failures first, grave ones before others."""
    return tuple(_proof(form, each) for each in sorted(findings, key=_urgency))


def _urgency(finding: Finding) -> tuple[int, int, int]:
    return _ORDER.index(finding.verdict), _WEIGHT.index(finding.severity), finding.finding


def _proof(form: Result, finding: Finding) -> Proof:
    about = next((each.about for each in rules() if each.about.name == finding.rule), None)
    grounds = tuple(_grounds(form, finding))
    return Proof(finding, about.source if about else None, _how_sure(finding, grounds), grounds)


def _how_sure(finding: Finding, grounds: Sequence[Ground]) -> str:
    least = min(grounds, key=lambda each: each.confidence, default=None)
    if finding.verdict == "not_applicable" or least is None:
        return "Tidak berlaku untuk berkas ini." if least is not None else ""
    weakest = f"{least.paper} · {least.label} ({indonesian.percent(least.confidence)})"
    if finding.verdict == "inconclusive":
        return f"Belum dapat dipastikan selama isian ini belum jelas; paling meragukan: {weakest}."
    if len(grounds) == 1:
        return f"Putusan ini benar bila isiannya terbaca benar: {weakest}."
    return f"Putusan ini benar bila semua isian terbaca benar; yang paling kurang pasti: {weakest}."


def _grounds(form: Result, finding: Finding) -> Iterator[Ground]:
    grouped: dict[tuple[int, str | None], list[FindingEvidence]] = {}
    for each in finding.evidence:
        grouped.setdefault((each.document, each.field), []).append(each)
    for (number, name), evidence in grouped.items():
        document = form.documents[number]
        read = field_of(document, name)
        yield Ground(
            paper=paper_name(form, document),
            field=name,
            label="jenis dokumen" if name is None else indonesian.field(name),
            value=_looked_at(read, evidence) if name is not None else (called(document.type),),
            confidence=document.confidence if read is None else read.confidence,
            places=tuple(place(form, e.page, e.box) for e in evidence if e.page is not None),
            by_person=read is not None and read.source == "person",
        )


def _looked_at(read: FieldValue | None, evidence: Iterable[FindingEvidence]) -> tuple[str, ...]:
    """Of a list only the entries whose places the rule names; else the whole value."""
    if read is None:
        return ()
    whole = lines(read.value)
    where = {(each.page, each.box) for each in evidence}
    items = {each.item for each in read.evidence if (each.page, each.box) in where}
    some = [whole[each] for each in sorted(i for i in items if i is not None and i < len(whole))]
    return tuple(some) or whole
