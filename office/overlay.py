"""Persons' words laid over a reading: pure, and the reading itself is never touched.

A later word on the same thing outweighs an earlier one. A word stays in force when the dossier is
read again; where the machine then sees something else than the person had before them, the word is
*stale*: it still counts, and the person is asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from checklist.places import page_names
from checklist.sop import RuleSet
from dossier import indonesian
from dossier.casework import FieldRef, Word
from dossier.kinds import OTHER
from dossier.model import (
    Check,
    Document,
    Dossier,
    Field,
    Judgement,
    Part,
    RequirementStatus,
)
from office.places import document_of, field_of

NEGATIVE: frozenset[RequirementStatus] = frozenset(
    {"tidak_ada", "ada_belum_terbaca", "tidak_sesuai"}
)
"""What a person may say of a requirement that is not met."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The words that count.

    Attributes:
        fields: By field.
        checks: By requirement.
        attached: By requirement.
        notes: All notes, in order.
    """

    fields: Mapping[FieldRef, Word] = field(default_factory=dict)
    checks: Mapping[str, Word] = field(default_factory=dict)
    attached: Mapping[str, Word] = field(default_factory=dict)
    notes: tuple[Word, ...] = ()

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of the words that change what is judged; together with a reading, a key."""
        return tuple(sorted(each.number for each in self.fields.values()))

    @property
    def all(self) -> tuple[Word, ...]:
        """Every word in force, in order."""
        each = (*self.fields.values(), *self.checks.values(), *self.attached.values(), *self.notes)
        return tuple(sorted(each, key=lambda word: word.number))


def in_force(words: Iterable[Word]) -> InForce:
    """Of all words on a dossier those that count; a check or attachment may be taken back."""
    fields: dict[FieldRef, Word] = {}
    checks: dict[str, Word] = {}
    attached: dict[str, Word] = {}
    notes: list[Word] = []
    for word in sorted(words, key=lambda each: each.number):
        if word.kind == "isian" and word.field is not None:
            fields[word.field] = word
        elif word.kind == "periksa" and word.requirement is not None:
            checks[word.requirement] = word
        elif word.kind == "lampiran" and word.requirement is not None:
            attached[word.requirement] = word
        elif word.kind == "catatan":
            notes.append(word)
    return InForce(
        fields,
        {name: word for name, word in checks.items() if word.status is not None},
        {name: word for name, word in attached.items() if word.pages},
        tuple(notes),
    )


def stale_field(dossier: Dossier, word: Word) -> bool:
    """Whether the machine now reads another value than it did when the person spoke.

    The same holds where the document or the field is not found any more.
    """
    now = None if word.field is None else field_of(dossier, word.field)
    return now is None or now.value != word.machine


def with_fields(dossier: Dossier, words: Mapping[FieldRef, Word]) -> Dossier:
    """The dossier with persons' values in place of the machine's, sure and named as a person's."""
    said: dict[int, list[Word]] = {}
    for ref, word in words.items():
        document = document_of(dossier, ref)
        if document is not None:
            said.setdefault(document.index, []).append(word)
    documents = tuple(_told(each, said.get(each.index, ())) for each in dossier.documents)
    return replace(dossier, documents=documents)


def _told(document: Document, words: Iterable[Word]) -> Document:
    by_name = {word.field.field: word for word in words if word.field is not None}
    if not by_name:
        return document
    listed = {each.name for each in document.fields}
    fields = [_spoken(each, by_name.get(each.name)) for each in document.fields]
    fields += [
        _spoken(Field(name, None, None, 0.0), word)
        for name, word in by_name.items()
        if name not in listed and word.value is not None
    ]
    return replace(document, fields=tuple(fields))


def _spoken(machine: Field, word: Word | None) -> Field:
    if word is None:
        return machine
    if word.value is None:
        return Field(machine.name, None, None, 1.0, source="person")
    # How a confirmed value came from what was read stays true; a corrected one did not come so.
    problems = machine.problems if word.verdict == "benar" else ()
    return replace(machine, value=word.value, confidence=1.0, problems=problems, source="person")


def attach(
    dossier: Dossier, judgement: Judgement, rule_set: RuleSet, pages: Mapping[str, tuple[int, ...]]
) -> tuple[Dossier, Judgement]:
    """Requirements to which pages were attached by hand, with these pages among their documents.

    A document that lies wholly on these pages is named as it is. Pages that no such document
    covers become a document of another kind: the person said what it is for, not what it is.

    Args:
        dossier: With persons' values laid over it.
        judgement: Of that dossier.
        rule_set: What the requirements are called.
        pages: By requirement, indices of pages in the dossier.
    """
    labels = {each.name: each.label for each in rule_set.requirements}
    checks = []
    for check in judgement.checks:
        chosen = frozenset(pages.get(check.requirement, ()))
        if not chosen:
            checks.append(check)
            continue
        whole = [each for each in dossier.documents if _lies_on(each, chosen)]
        rest = sorted(chosen - {part.page for each in whole for part in each.parts})
        if rest:
            made = _by_hand(len(dossier.documents), rest, labels[check.requirement])
            dossier = replace(dossier, documents=(*dossier.documents, made))
            whole.append(made)
        checks.append(_attached(dossier, check, whole, chosen))
    return dossier, replace(judgement, checks=tuple(checks))


def _lies_on(document: Document, pages: frozenset[int]) -> bool:
    return bool(document.parts) and all(part.page in pages for part in document.parts)


def _by_hand(index: int, pages: Iterable[int], label: str) -> Document:
    return Document(
        index=index,
        type=OTHER,
        variant=None,
        confidence=1.0,
        reason=f"Dilampirkan petugas pada persyaratan: {label}.",
        parts=tuple(Part(each) for each in pages),
    )


def _attached(
    dossier: Dossier, check: Check, documents: Iterable[Document], pages: Iterable[int]
) -> Check:
    sentence = f"Dilampirkan petugas: {page_names(dossier, pages)}."
    numbers = tuple(dict.fromkeys((*check.documents, *(each.index for each in documents))))
    if check.status in {"sesuai", "tidak_sesuai", "tidak_berlaku"}:
        return replace(check, documents=numbers, message=f"{check.message} {sentence}")
    return replace(
        check,
        status="perlu_cek",
        confidence=1.0,
        message=f"{sentence} Periksa isinya pada gambarnya.",
        documents=numbers,
        nearest=(),
    )


def with_checks(judgement: Judgement, words: Mapping[str, Word]) -> Judgement:
    """The judgement with persons' verdicts on requirements in place of the machine's."""
    return replace(
        judgement,
        checks=tuple(_decided(each, words.get(each.requirement)) for each in judgement.checks),
    )


def _decided(check: Check, word: Word | None) -> Check:
    if word is None or word.status is None:
        return check
    message = f"Dipastikan petugas: {indonesian.STATUS[word.status]}."
    if word.text:
        message += f" {word.text}"
    if word.status != check.status:
        message += f" Sebelumnya {indonesian.STATUS[check.status]}: {check.message}"
    return replace(
        check,
        status=word.status,
        confidence=1.0,
        message=message,
        nearest=check.nearest if word.status == "tidak_ada" else (),
    )
