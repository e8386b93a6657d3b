"""What the papers of a dossier are made from: requirements, the machine's view, officers' words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checklist.sop import Requirement, RuleSet, load
from dossier.casework import Account, Case, Step, Word
from dossier.model import Applicant, Check, Judgement, RequirementStatus
from dossier.result import Result
from office.access import SPEAKERS
from office.chain import CS_CHECK, VERIFICATION
from office.judging import Standing, signers, standing
from storage import Work


@dataclass(frozen=True, slots=True)
class Said:
    """An officer's verdict on a requirement.

    Attributes:
        status: The verdict.
        reason: In the officer's words; empty when there is none.
        who: The officer's name.
        at: When.
        stale: Whether the machine has seen something else since.
    """

    status: RequirementStatus
    reason: str
    who: str
    at: dt.datetime
    stale: bool


@dataclass(frozen=True, slots=True)
class Line:
    """A requirement with what is known of it.

    Attributes:
        requirement: As the rule set has it.
        machine: What the rules say, before any person's verdict; None: nothing was read yet.
        message: Why, in the machine's words.
        found: Whether a document for it was found or attached.
        missing: Persons, dosage forms or technicians for whom none was found.
        cs: The verdict of CS.
        verifier: The verdict of the verifier.
    """

    requirement: Requirement
    machine: RequirementStatus | None = None
    message: str = ""
    found: bool = False
    missing: tuple[str, ...] = ()
    cs: Said | None = None
    verifier: Said | None = None

    @property
    def last(self) -> Said | None:
        """The verdict in force: the later one."""
        both = [each for each in (self.cs, self.verifier) if each is not None]
        return max(both, key=lambda each: each.at, default=None)


@dataclass(frozen=True, slots=True)
class Signed:
    """Who let a dossier go on from a step, or sent it back, and when."""

    who: str
    at: dt.datetime
    passed: bool


@dataclass(frozen=True, slots=True)
class Matter:
    """Everything that the papers of a dossier say.

    Attributes:
        rule_set: What it is judged by.
        reference: What the dossier is called in the system; empty for a result folder.
        registration: Number given at registration; empty before.
        applicant: Name of the applicant; empty when it is not known.
        kind: Kind of applicant, as given or inferred; None: not known.
        received: Day of intake.
        lines: One a requirement, in the order of the printed numbers.
        cs: Who signed the CS check (step 4).
        verifier: Who ended the verification last (step 7).
        notes: Notes of verifiers on the dossier as a whole.
    """

    rule_set: RuleSet
    reference: str
    registration: str
    applicant: str
    kind: Applicant | None
    received: dt.date
    lines: tuple[Line, ...]
    cs: Signed | None = None
    verifier: Signed | None = None
    notes: tuple[str, ...] = ()


def of_result(result: Result) -> Matter:
    """What a result has to say, in which no officer has said anything.

    Raises:
        RuleSetError: It was made by a rule set that is not here.
    """
    rule_set = load(result.sop)
    checks = {each.requirement: each for each in result.checklist}
    lines = []
    for each in rule_set.requirements:
        check = checks.get(each.name)
        lines.append(
            Line(each)
            if check is None
            else Line(
                each,
                check.status,
                check.message,
                bool(check.documents),
                tuple(item.subject for item in check.items if item.status == "tidak_ada"),
            )
        )
    return Matter(rule_set, "", "", "", result.applicant, result.received, tuple(lines))


def of_case(work: Work, case: Case) -> Matter:
    """What a stored dossier has to say."""
    rule_set = load(case.sop)
    steps = work.steps.of(case.id)
    stands = standing(work, case, steps)
    words = work.words.of(case.id)
    people = _people(work, steps, words)
    said = _verdicts(words, steps, people, frozenset() if stands is None else stands.stale)
    checks = {} if stands is None else _checks(stands)
    return Matter(
        rule_set=rule_set,
        reference=case.id,
        registration=case.registration or "",
        applicant=case.applicant_name,
        kind=case.applicant or (None if stands is None else stands.judgement.applicant),
        received=case.received,
        lines=tuple(_line(each, checks, said) for each in rule_set.requirements),
        cs=_signed(case, steps, CS_CHECK, people),
        verifier=_signed(case, steps, VERIFICATION, people),
        notes=tuple(
            each.text
            for each in words
            if each.kind == "catatan"
            and each.requirement is None
            and each.text
            and _step_at(steps, each.at) == VERIFICATION
        ),
    )


_Checks = Mapping[str, tuple[Check, RequirementStatus, str]]
_Verdicts = Mapping[tuple[str, int], Said]


def _checks(stands: Standing) -> _Checks:
    """By requirement, its check with what the machine said of it and why."""
    machine = {
        each.requirement: (each.status, each.why or "")
        for each in stands.questions
        if each.kind == "periksa" and each.status is not None
    }
    judgement: Judgement = stands.judgement
    return {
        each.requirement: (each, *machine.get(each.requirement, (each.status, each.message)))
        for each in judgement.checks
    }


def _line(requirement: Requirement, checks: _Checks, said: _Verdicts) -> Line:
    name = requirement.name
    cs, verifier = said.get((name, CS_CHECK)), said.get((name, VERIFICATION))
    if name not in checks:
        return Line(requirement, cs=cs, verifier=verifier)
    check, status, message = checks[name]
    return Line(
        requirement,
        status,
        message,
        bool(check.documents),
        tuple(each.subject for each in check.items if each.status == "tidak_ada"),
        cs,
        verifier,
    )


def _verdicts(
    words: Sequence[Word],
    steps: Sequence[Step],
    people: Mapping[str, Account],
    stale: frozenset[int],
) -> _Verdicts:
    """By requirement and desk the last verdict; the desk is that at which it was said.

    What CS said at the counter must not pass for the second look, so that a verdict at step 7 of
    who signed the CS check counts for neither.
    """
    signed = signers(steps)
    found: dict[tuple[str, int], Said] = {}
    for word in sorted(words, key=lambda each: each.number):
        step = _step_at(steps, word.at)
        role = SPEAKERS.get(step)
        if word.kind != "periksa" or word.requirement is None or role is None:
            continue
        if step == VERIFICATION and signed.get(CS_CHECK) == word.by:
            continue
        key = (word.requirement, VERIFICATION if role == "verifikasi" else CS_CHECK)
        if word.status is None:
            found.pop(key, None)
            continue
        found[key] = Said(
            word.status, word.text or "", people[word.by].name, word.at, word.number in stale
        )
    return found


def _step_at(steps: Sequence[Step], at: dt.datetime) -> int:
    """The step at which the dossier stood then."""
    return next((each.after.step for each in reversed(steps) if each.at <= at), CS_CHECK)


def _signed(
    case: Case, steps: Sequence[Step], step: int, people: Mapping[str, Account]
) -> Signed | None:
    """Who ended that step last; nobody while the dossier stands at it, at first or again."""
    if case.position.step == step and case.position.ending is None:
        return None
    for each in reversed(steps):
        left = each.before is not None and each.before.step == step and each.by is not None
        if left and each.by is not None and each.action in {"setujui", "kembalikan"}:
            return Signed(people[each.by].name, each.at, each.action == "setujui")
    return None


def _people(work: Work, steps: Sequence[Step], words: Sequence[Word]) -> dict[str, Account]:
    ids = {each.by for each in steps if each.by is not None} | {each.by for each in words}
    return {each: work.accounts.get(each) for each in sorted(ids)}
