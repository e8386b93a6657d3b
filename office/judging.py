"""Where a dossier stands in the eyes of machine and persons together.

Readings and judgements are remembered in this process: a reading never changes, and a judgement
follows from the reading and the words laid over it. Nothing may be judged here in a transaction
that has added a reading or a word and might still be rolled back: the number is given again then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checklist.evaluate import evaluate
from checklist.sop import load
from dossier.casework import Account, Case, Reading, Step, StoredFile, Word
from dossier.model import Dossier, Judgement
from office.chain import CS_CHECK, VERIFICATION, Facts
from office.overlay import (
    NEGATIVE,
    InForce,
    attach,
    in_force,
    stale_field,
    with_checks,
    with_fields,
)
from office.places import PageId, page_ids, pages_of
from office.questions import Asked, Question, questions
from office.remembering import Memory
from storage import Work

_READINGS: Memory[tuple[str, int], Reading] = Memory(8)
_Key = tuple[str, int, tuple[int, ...]]
_JUDGED: Memory[_Key, tuple[Dossier, Judgement]] = Memory(16)
_GROUNDS: Memory[_Key, tuple[Dossier, Judgement]] = Memory(512)


@dataclass(frozen=True, slots=True)
class Standing:
    """A reading with the words in force laid over it.

    Attributes:
        reading: The latest.
        words: In force.
        stale: Numbers of the words whose ground has changed since they were said.
        dossier: With persons' values and attachments.
        judgement: With persons' verdicts.
        questions: All, in order.
    """

    reading: Reading
    words: InForce
    stale: frozenset[int]
    dossier: Dossier
    judgement: Judgement
    questions: tuple[Question, ...]


def reading_of(work: Work, case_id: str, number: int | None = None) -> Reading | None:
    """The reading of that number, or the latest; None when there is none yet.

    Raises:
        NotFoundError: There is none of that number.
    """
    if number is None:
        number = max(work.readings.numbers(case_id), default=None)
        if number is None:
            return None
    wanted = number
    return _READINGS.get((case_id, wanted), lambda: work.readings.get(case_id, wanted))


def standing(work: Work, case: Case, steps: Iterable[Step]) -> Standing | None:
    """How the dossier stands; None while nothing was read.

    Args:
        work: The transaction.
        case: The dossier.
        steps: Its way so far.
    """
    reading = reading_of(work, case.id)
    if reading is None:
        return None
    said = work.words.of(case.id)
    words = in_force(said)
    attached = {name: _places(work, case, each) for name, each in words.attached.items()}
    pages = {name: pages_of(reading.dossier, ids) for name, ids in attached.items()}
    corrected, judged = _judged(case, reading, words)
    dossier, asked = attach(corrected, judged, load(case.sop), pages)
    stale = frozenset(_stale(work, case, reading, said))
    return Standing(
        reading=reading,
        words=words,
        stale=stale,
        dossier=dossier,
        judgement=with_checks(asked, words.checks),
        questions=questions(
            Asked(
                machine=reading.dossier,
                before=reading.judgement,
                judgement=asked,
                words=words,
                stale=stale,
                answering=_answering(work, case, words, signers(steps)),
            )
        ),
    )


def facts(files: Sequence[StoredFile], stands: Standing | None, steps: Iterable[Step]) -> Facts:
    """What the guards of the chain look at."""
    signed = signers(steps)
    if stands is None:
        return Facts(signers=signed)
    return Facts(
        read=len(stands.reading.dossier.files) >= len(files),
        open_questions=sum(each.is_open for each in stands.questions),
        negative=sum(each.status in NEGATIVE for each in stands.judgement.checks),
        signers=signed,
    )


def signers(steps: Iterable[Step]) -> dict[int, str]:
    """By step, who last approved it."""
    return {
        each.before.step: each.by
        for each in steps
        if each.before is not None and each.by is not None and each.action == "setujui"
    }


def _judged(case: Case, reading: Reading, words: InForce) -> tuple[Dossier, Judgement]:
    """The reading with persons' values, and what the rules say of that."""

    def make() -> tuple[Dossier, Judgement]:
        dossier = with_fields(reading.dossier, words.fields)
        return dossier, evaluate(dossier, load(case.sop), case.received, case.applicant)

    return _JUDGED.get((case.id, reading.number, words.numbers), make)


def _places(work: Work, case: Case, word: Word) -> tuple[PageId, ...]:
    """The pages that a word attaches, as they are found again in any reading."""
    then = reading_of(work, case.id, word.reading)
    return () if then is None else page_ids(then.dossier, word.pages)


def _stale(work: Work, case: Case, reading: Reading, said: Iterable[Word]) -> Iterable[int]:
    """The words in force whose ground has changed."""
    now = in_force(said)
    for word in now.fields.values():
        if stale_field(reading.dossier, word):
            yield word.number
    for word in now.attached.values():
        ids = _places(work, case, word)
        if len(pages_of(reading.dossier, ids)) < len(word.pages):
            yield word.number
    for name, word in now.checks.items():
        then = reading_of(work, case.id, word.reading)
        before = in_force(each for each in said if each.number < word.number)
        if then is None or _ground(work, case, then, before, name) != _ground(
            work, case, reading, now, name
        ):
            yield word.number


def _bare(case: Case, reading: Reading, words: InForce) -> tuple[Dossier, Judgement]:
    """As :func:`_judged` without the text of pages, which is only asked for what is nearest.

    That asking takes twenty times as long as all rules, and there is one such judgement for every
    moment at which somebody gave a verdict.
    """

    def make() -> tuple[Dossier, Judgement]:
        pages = tuple(replace(each, texts=()) for each in reading.dossier.pages)
        dossier = with_fields(replace(reading.dossier, pages=pages), words.fields)
        return dossier, evaluate(dossier, load(case.sop), case.received, case.applicant)

    return _GROUNDS.get((case.id, reading.number, words.numbers), make)


def _ground(work: Work, case: Case, reading: Reading, words: InForce, name: str) -> object:
    """What a verdict on a requirement rests on: its documents, failed rules, attached pages."""
    dossier, judgement = _bare(case, reading, words)
    check = next((each for each in judgement.checks if each.requirement == name), None)
    if check is None:
        return None
    documents = [dossier.documents[each] for each in check.documents]
    lie = [(each.type, page_ids(dossier, (part.page for part in each.parts))) for each in documents]
    findings = [judgement.findings[each] for each in check.findings]
    failed = sorted(
        each.rule for each in findings if each.verdict == "fail" and each.severity == "critical"
    )
    attached = words.attached.get(name)
    return lie, failed, () if attached is None else _places(work, case, attached)


def _answering(
    work: Work, case: Case, words: InForce, signed: dict[int, str]
) -> frozenset[str] | None:
    """Whose verdicts answer: at step 7 a verifier's, and not of who signed the CS check.

    SOP-LP2N-KES-03 has the same checklist gone through twice, by CS and by the verifier; what CS
    said at the counter must not pass for the second look.
    """
    if case.position.step != VERIFICATION:
        return None
    people: list[Account] = [
        work.accounts.get(each) for each in {word.by for word in words.checks.values()}
    ]
    return frozenset(
        each.id for each in people if "verifikasi" in each.roles and each.id != signed.get(CS_CHECK)
    )
