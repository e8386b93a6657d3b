"""An officer asks why a requirement of a stored dossier stands as it does."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from checklist.sop import load
from dossier import indonesian
from dossier.casework import Account, Case, Word
from dossier.model import Dossier
from office.access import refuse_unseen
from office.judging import Standing, standing
from office.overlay import InForce
from office.places import document_of
from office.reading import MACHINE
from office.review import people, published
from office.why.explain import chosen, explain
from office.why.explanation import Explanation, Said
from office.why.papers import Spoken
from storage import NotFoundError, Store

_VERDICT: Final = {
    "benar": "Memastikan nilai ini benar.",
    "dikoreksi": "Mengoreksi nilai ini.",
    "tidak_ada": "Memastikan isian ini tidak ada di dokumen.",
}


@dataclass(frozen=True, slots=True)
class Opened:
    """An explanation of a stored dossier.

    Attributes:
        case: The dossier.
        explanation: Why the requirement stands as it does.
        shown: The pages of which there is a picture.
    """

    case: Case
    explanation: Explanation
    shown: frozenset[int]


def explanation(
    store: Store, case_id: str, requirement: str, *, by: Account | None, now: dt.datetime
) -> Opened | None:
    """Why a requirement stands as it does; None while nothing was read. The audit tells of it.

    Args:
        store: The store.
        case_id: Id of the dossier.
        requirement: Name or printed number.
        by: Who asks; None for the command line on the machine itself.
        now: When.

    Raises:
        HiddenError: The account may not see the dossier.
        NotFoundError: There is none.
        NoRequirementError: Its rule set has no such requirement.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        if by is not None:
            refuse_unseen(by, case)
        rule_set = load(case.sop)
        name = chosen(rule_set, requirement).name
        steps = work.steps.of(case_id)
        stands = standing(work, case, steps)
        if stands is None:
            return None
        names = people(work, case, steps, stands.words.all)
    spoken = _spoken(case, stands, name, names)
    form = published(case, stands.reading, stands.dossier, stands.judgement)
    made = explain(form, rule_set, name, spoken)
    with store.work() as work:
        work.audit.add(
            case_id,
            at=now,
            actor=MACHINE if by is None else by.id,
            event="penjelasan_dibuka",
            refs={"requirement": name, "reading": str(stands.reading.number), **_way(by)},
        )
        work.commit()
    shown = (n for n, (image, _) in enumerate(stands.reading.images) if image is not None)
    return Opened(case, made, frozenset(shown))


def named(store: Store, text: str) -> str:
    """The id of the dossier that is called so: by its id or by its registration number.

    Raises:
        NotFoundError: There is none.
    """
    with store.reading() as work:
        for case in work.cases.list(search=text, limit=100):
            if text in {case.id, case.registration}:
                return case.id
    raise NotFoundError(f"Berkas {text!r} tidak ada: sebut nomor berkas atau nomor registrasinya.")


def _way(by: Account | None) -> dict[str, str]:
    """Whoever works at the machine itself has no account: the audit says which way they came."""
    return {"way": "baris_perintah"} if by is None else {}


def _spoken(case: Case, stands: Standing, requirement: str, names: Mapping[str, str]) -> Spoken:
    words = stands.words
    fields = {
        (document, word.field.field): _said(word, _VERDICT[word.verdict], stands, names)
        for word in words.fields.values()
        if word.field is not None and word.verdict is not None
        for document in _document(stands.reading.dossier, word)
    }
    on_it = sorted(_on(words, requirement), key=lambda each: each[0].number)
    return Spoken(
        machine=published(case, stands.reading, stands.reading.dossier, stands.reading.judgement),
        fields=fields,
        requirement=tuple(_said(word, said, stands, names) for word, said in on_it),
        decided=requirement in words.checks,
    )


def _on(words: InForce, requirement: str) -> Iterator[tuple[Word, str]]:
    """The words on a requirement, each with what it says."""
    check, attached = words.checks.get(requirement), words.attached.get(requirement)
    if check is not None and check.status is not None:
        decided = f"Memutuskan: {indonesian.STATUS[check.status]}."
        yield check, f"{decided} {check.text}" if check.text else decided
    if attached is not None:
        # Indices of the reading that the officer had in view; the screens count pages from 1.
        yield attached, f"Melampirkan halaman {indonesian.ranges(n + 1 for n in attached.pages)}."
    for note in words.notes:
        if note.requirement == requirement:
            yield note, f"Catatan: {note.text}"


def _document(machine: Dossier, word: Word) -> Iterator[int]:
    found = None if word.field is None else document_of(machine, word.field)
    if found is not None:
        yield found.index


def _said(word: Word, sentence: str, stands: Standing, names: Mapping[str, str]) -> Said:
    who = names.get(word.by, "petugas")
    return Said(word.number, who, word.at, sentence, word.number in stands.stale)
