"""An officer looks at a dossier, confirms or corrects what was read, and says what is met."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checklist.sop import RuleSet, load
from dossier.casework import Account, Case, Reading, Step, StoredFile, Word
from dossier.model import Dossier, Judgement
from dossier.publishing import build
from dossier.result import Producer, Result
from office.access import may_speak, refuse_unseen
from office.chain import Facts, Option, options
from office.judging import facts, standing
from office.questions import Question
from office.saying import attach, note, say_check, say_field
from storage import Store, Work

__all__ = ["View", "attach", "note", "result", "say_check", "say_field", "view"]


@dataclass(frozen=True, slots=True)
class View:
    """All that the screen of a dossier shows.

    Attributes:
        case: The dossier.
        rule_set: What it is judged by.
        files: As handed in.
        reading: The machine's latest; None while nothing was read.
        dossier: What was read with persons' values and attachments laid over; None as above.
        judgement: What the rules say of that, with persons' verdicts; None as above.
        words: In force, in order.
        stale: Those of them whose ground has changed since they were said.
        questions: In the order in which they are best answered.
        steps: The way so far.
        options: What the account may do with the dossier, refused ways with the reason.
        facts: What the guards of the chain look at.
        people: By id, the name of everybody who had a hand in it.
        may_speak: Whether the account may correct and confirm now.
    """

    case: Case
    rule_set: RuleSet
    files: tuple[StoredFile, ...]
    reading: Reading | None
    dossier: Dossier | None
    judgement: Judgement | None
    words: tuple[Word, ...]
    stale: tuple[Word, ...]
    questions: tuple[Question, ...]
    steps: tuple[Step, ...]
    options: tuple[Option, ...]
    facts: Facts
    people: Mapping[str, str]
    may_speak: bool


def view(store: Store, case_id: str, *, by: Account) -> View:
    """What the screen of a dossier shows to an account.

    Raises:
        HiddenError: The account may not see it.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        refuse_unseen(by, case)
        files, steps = work.files.of(case_id), work.steps.of(case_id)
        stands = standing(work, case, steps)
        known = facts(files, stands, steps)
        rule_set = load(case.sop)
        words = () if stands is None else stands.words.all
        return View(
            case=case,
            rule_set=rule_set,
            files=files,
            reading=None if stands is None else stands.reading,
            dossier=None if stands is None else stands.dossier,
            judgement=None if stands is None else stands.judgement,
            words=words,
            stale=()
            if stands is None
            else tuple(each for each in words if each.number in stands.stale),
            questions=() if stands is None else stands.questions,
            steps=steps,
            options=options(rule_set.chain, case.position, by, known),
            facts=known,
            people=people(work, case, steps, words),
            may_speak=may_speak(by, case),
        )


def result(store: Store, case_id: str, *, by: Account) -> Result | None:
    """The dossier in the public form, with persons' values; None while nothing was read.

    Raises:
        HiddenError: The account may not see it.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        refuse_unseen(by, case)
        stands = standing(work, case, work.steps.of(case_id))
    if stands is None:
        return None
    return published(case, stands.reading, stands.dossier, stands.judgement)


def published(case: Case, reading: Reading, dossier: Dossier, judgement: Judgement) -> Result:
    """A reading in the public form, with persons' words laid over it or without."""
    rule_set = load(case.sop)
    return build(
        dossier,
        checks=judgement.checks,
        findings=judgement.findings,
        applicant=judgement.applicant,
        sop=rule_set.name,
        received=case.received,
        producer=Producer(
            berkas=reading.software,
            recipe=reading.recipe,
            engines=dict(reading.engines),
            models=dict(reading.models),
        ),
        seconds=reading.seconds,
        decisions=rule_set.office,
    )


def people(work: Work, case: Case, steps: Sequence[Step], words: Sequence[Word]) -> dict[str, str]:
    named = {case.created_by, case.claimed_by}
    named |= {each.by for each in steps} | {each.by for each in words}
    ids = sorted(each for each in named if each is not None)
    return {each: work.accounts.get(each).name for each in ids}
