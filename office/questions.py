"""What the dossier asks of a person, in the order in which it is best answered. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from dossier import indonesian
from dossier.casework import FieldRef, Word
from dossier.model import Check, Dossier, Field, Judgement, RequirementStatus, Value
from dossier.problems import MEANING
from office.limits import SURE
from office.overlay import InForce
from office.places import refs

QuestionKind = Literal["isian", "periksa"]
_DOUBTFUL = frozenset({"tidak_ada", "ada_belum_terbaca", "perlu_cek"})


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that a person is asked: is this field right, is this requirement met.

    Attributes:
        kind: ``isian`` for a field, ``periksa`` for a requirement.
        requirement: For ``periksa``: which. For ``isian``: the one its document serves, if any.
        field: For ``isian``: which.
        document: For ``isian``: index of its document.
        machine: For ``isian``: the value that the machine read; None: not found.
        status: For ``periksa``: what the rules say, before any person's verdict on it.
        confidence: The machine's.
        why: Why it is asked, in Indonesian; None when nothing speaks against it.
        required: Whether it has to be answered before verification is finished.
        resolved: The person's word that answers it; None: it is open.
        stale: Whether there is a word, but the machine has seen something else since.
        earlier: A word that counts as said but does not answer the question: a stale one, or one
            of somebody else than who has to answer it.
    """

    kind: QuestionKind
    requirement: str | None
    field: FieldRef | None
    document: int | None
    machine: Value
    status: RequirementStatus | None
    confidence: float
    why: str | None
    required: bool
    resolved: Word | None
    stale: bool
    earlier: Word | None

    @property
    def is_open(self) -> bool:
        """Whether it has to be answered still."""
        return self.required and self.resolved is None


@dataclass(frozen=True, slots=True)
class Asked:
    """What the questions are made from.

    Attributes:
        machine: What was read.
        before: What the rules said of that.
        judgement: What they say after persons' corrections, before persons' verdicts.
        words: The words in force.
        stale: Numbers of the words that are stale.
        answering: Ids of the accounts whose verdict on a requirement answers; None: anybody's.
    """

    machine: Dossier
    before: Judgement
    judgement: Judgement
    words: InForce
    stale: Collection[int]
    answering: Collection[str] | None = None


def questions(asked: Asked) -> tuple[Question, ...]:
    """All questions: failures of rules first, then what is doubtful, then the rest.

    Within each, requirements keep the order of the rule set, and fields come before the requirement
    that their document serves. What failed at first keeps its place when it is mended, so that the
    list does not jump under the hand of who works through it.
    """
    place = {each.requirement: number for number, each in enumerate(asked.before.checks)}

    def order(ranked: tuple[int, Question]) -> tuple[int, int, bool]:
        rank, question = ranked
        return rank, place.get(question.requirement or "", len(place)), question.kind == "periksa"

    made = (*_fields(asked), *_checks(asked))
    return tuple(question for _, question in sorted(made, key=order))


def _fields(asked: Asked) -> Iterator[tuple[int, Question]]:
    serves = _served(asked.judgement)
    now = _failures(asked.judgement)
    failing = {**_failures(asked.before), **now}
    for ref, document, field in refs(asked.machine):
        word = asked.words.fields.get(ref)
        stale = word is not None and word.number in asked.stale
        failure = failing.get((document.index, field.name))
        fails = (document.index, field.name) in now
        doubt = _doubt(field)
        rank = 0 if failure else 1 if doubt or stale else 2
        yield (
            rank,
            Question(
                kind="isian",
                requirement=serves.get(document.index),
                field=ref,
                document=document.index,
                machine=field.value,
                status=None,
                confidence=field.confidence,
                why=failure or doubt,
                required=doubt is not None or stale or fails,
                resolved=None if stale else word,
                stale=stale,
                earlier=word if stale else None,
            ),
        )


def _checks(asked: Asked) -> Iterator[tuple[int, Question]]:
    first = {each.requirement: each for each in asked.before.checks}
    for check in asked.judgement.checks:
        word = asked.words.checks.get(check.requirement)
        stale = word is not None and word.number in asked.stale
        counts = word is not None and not stale and _answers(asked, word)
        yield (
            min(_rank(check), _rank(first.get(check.requirement, check))),
            Question(
                kind="periksa",
                requirement=check.requirement,
                field=None,
                document=None,
                machine=None,
                status=check.status,
                confidence=check.confidence,
                why=check.message,
                required=True,
                resolved=word if counts else None,
                stale=stale,
                earlier=None if counts else word,
            ),
        )


def _answers(asked: Asked, word: Word) -> bool:
    return asked.answering is None or word.by in asked.answering


def _rank(check: Check) -> int:
    if check.status == "tidak_sesuai":
        return 0
    return 1 if check.status in _DOUBTFUL else 2


def _doubt(field: Field) -> str | None:
    """Why a field is put to a person at all."""
    if field.problems:
        return " ".join(MEANING.get(each, each) for each in field.problems)
    if field.confidence >= SURE:
        return None
    sure = indonesian.percent(field.confidence)
    if field.value is None:
        return f"Tidak ditemukan mesin; hanya {sure} yakin bahwa memang tidak ada di dokumen."
    return f"Pembacaannya belum pasti ({sure})."


def _served(judgement: Judgement) -> Mapping[int, str]:
    """By document, the first requirement that it is taken for."""
    served: dict[int, str] = {}
    for check in judgement.checks:
        for number in check.documents:
            served.setdefault(number, check.requirement)
    return served


def _failures(judgement: Judgement) -> dict[tuple[int, str], str]:
    """By document and field, what a rule that fails says of it."""
    found: dict[tuple[int, str], str] = {}
    for finding in judgement.findings:
        if finding.verdict == "fail" and finding.severity != "info":
            for place in finding.evidence:
                if place.field is not None:
                    found.setdefault((place.document, place.field), finding.message)
    return found
