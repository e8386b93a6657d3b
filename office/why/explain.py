"""From a processed dossier to why one of its requirements stands as it does. Pure.

Nothing is judged anew here: what the result says is put in the order in which a person asks. The
rules and the rule set are asked only for their names, sources and conditions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from checklist.sop import Requirement, RuleSet
from dossier import indonesian
from dossier.model import RequirementStatus
from dossier.result import Check, Result
from office.errors import NoRequirementError
from office.why.explanation import Candidate, Explanation, Item, Paper, Place, Proof
from office.why.naming import paper_name
from office.why.papers import Spoken, papers
from office.why.proofs import proofs
from office.why.sheets import place, sheet
from office.why.wanted import accepted, asked, decided

_SURE_OF: Mapping[RequirementStatus, str] = {
    "tidak_ada": "bahwa memang tidak satu pun dokumen berjenis yang diminta",
    "ada_belum_terbaca": "bahwa dokumennya memang berjenis yang diminta",
    "perlu_cek": "bahwa paling sedikit satu alasan untuk mengecek memang benar",
    "sesuai": "bahwa yang paling kurang pasti di antara jenis dokumen dan temuannya benar",
    "tidak_sesuai": "bahwa temuan tidak cocok yang paling pasti memang benar",
    "tidak_berlaku": "bahwa jenis pemohonnya memang demikian",
}


def chosen(rule_set: RuleSet, text: str) -> Requirement:
    """The requirement of that name, or under that printed number.

    Raises:
        NoRequirementError: There is none; names those that there are.
    """
    for each in rule_set.requirements:
        if text == each.name or text in map(str, each.printed_numbers):
            return each
    there = ", ".join(
        f"{each.name} ({indonesian.ranges(each.printed_numbers)})" for each in rule_set.requirements
    )
    raise NoRequirementError(
        f"Persyaratan {text!r} tidak ada pada ketentuan {rule_set.name}. Yang ada: {there}."
    )


def explain(
    form: Result, rule_set: RuleSet, requirement: str, spoken: Spoken | None = None
) -> Explanation:
    """Why the requirement stands as it does.

    Args:
        form: The dossier, with officers' words laid over it where there are any.
        rule_set: What it was judged by.
        requirement: Name or printed number.
        spoken: Those words; None: of a result by itself, which may not hold what the office had
            decided.

    Raises:
        NoRequirementError: There is no such requirement in the rule set or the result.
    """
    wanted = chosen(rule_set, requirement)
    check = _check(form, wanted.name)
    if check is None:
        raise NoRequirementError(f"Hasil ini tidak memuat persyaratan {wanted.name}.")
    settings = decided(rule_set, wanted, known=spoken is not None or bool(form.decisions))
    spoken = spoken or Spoken()
    numbers = dict.fromkeys((*check.findings, *(n for each in check.items for n in each.findings)))
    findings = [form.findings[each] for each in numbers]
    found = proofs(form, findings)
    there = tuple(papers(form, check, findings, spoken))
    candidates = tuple(_candidates(form, check))
    return Explanation(
        rule_set=rule_set.name,
        requirement=wanted,
        accepts=accepted(wanted),
        asks=(*asked(wanted), *settings),
        check=check,
        sure_of="karena petugas memastikannya" if spoken.decided else _SURE_OF[check.status],
        machine=_before(spoken.machine, check),
        said=spoken.requirement,
        items=tuple(
            Item(
                each.subject,
                each.status,
                tuple(paper_name(form, form.documents[n]) for n in each.documents),
                each.findings,
            )
            for each in check.items
        ),
        proofs=found,
        papers=there,
        sheets=tuple(
            sheet(form, page, _lying_on(form, page))
            for page in sorted(set(_pages(there, found, candidates)))
        ),
        candidates=candidates,
        producer=form.producer,
    )


def _check(form: Result, requirement: str) -> Check | None:
    return next((each for each in form.checklist if each.requirement == requirement), None)


def _before(machine: Result | None, now: Check) -> Check | None:
    was = None if machine is None else _check(machine, now.requirement)
    return None if was is None or (was.status, was.message) == (now.status, now.message) else was


def _candidates(form: Result, check: Check) -> Iterator[Candidate]:
    for each in check.nearest:
        taken = (d for d in form.documents if each.page in d.pages)
        yield Candidate(
            place(form, each.page, None),
            each.reason,
            tuple((paper_name(form, d), d.confidence, d.reason) for d in taken),
        )


def _lying_on(form: Result, page: int) -> tuple[str, ...]:
    return tuple(paper_name(form, each) for each in form.documents if page in each.pages)


def _pages(
    there: Iterable[Paper], found: Iterable[Proof], candidates: Iterable[Candidate]
) -> Iterator[int]:
    places: list[Place] = [each.place for each in candidates]
    for paper in there:
        places += paper.places if paper.meets else ()
        places += (each for reading in paper.readings for each in reading.places)
    places += (each for proof in found for ground in proof.grounds for each in ground.places)
    return (each.page for each in places)
