"""What a rule says of itself and of a dossier, and how it looks at the fields.

A rule's function only says which fields it looked at and what follows from them; how sure that is,
and whether it is sure enough, is decided the same way for all rules (:mod:`checklist.findings`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import prod

from checklist.decisions import Answers
from checklist.places import document_name
from dossier.model import (
    Document,
    Dossier,
    Field,
    FindingEvidence,
    Officer,
    RuleVerdict,
    Severity,
)

_REQUIREMENTS = {
    "akta_pendirian": "akta",
    "akta_perubahan": "akta",
    "sk_ahu": "akta",
    "nib": "tdp",
    "rekomendasi_balai": "rek_balai",
    "rekomendasi_dinkes": "rek_dinkes",
    "surat_kuasa": "surat_permohonan",  # SOP U.3 and U.4: who applies, and who signs for him
}

_DATES = ("tanggal", "tanggal_terbit", "tanggal_terdaftar")


@dataclass(frozen=True, slots=True)
class Intake:
    """What a dossier is judged by besides its documents.

    Attributes:
        received: The day of intake.
        office: By setting of the rule set, what the office has decided, or the default.
    """

    received: dt.date
    office: Answers = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """A field of a document as a rule looks at it; ``item`` is one place in a list."""

    document: Document
    field: Field
    item: int | None = None

    @property
    def text(self) -> str:
        """The value as one text; empty when nothing was found."""
        value = self.field.value
        if isinstance(value, str):
            return value
        return ", ".join(self.texts) if self.item is None else self.texts[self.item]

    @property
    def texts(self) -> tuple[str, ...]:
        """The values of a list, each as one text; empty for other values."""
        value = self.field.value
        return tuple(map(_shown, value)) if isinstance(value, tuple) else ()

    @property
    def date(self) -> dt.date | None:
        """The value as a day; None when it is no day."""
        try:
            return dt.date.fromisoformat(self.text)
        except ValueError:
            return None

    @property
    def requirement(self) -> str:
        """The requirement that the document belongs to."""
        return _REQUIREMENTS.get(self.document.type, self.document.type)

    def evidence(self) -> tuple[FindingEvidence, ...]:
        """The places it stands at; the document's beginning when it was not found."""
        places = tuple(
            FindingEvidence(self.document.index, self.field.name, each.page, each.box)
            for each in self.field.evidence
            if self.item is None or each.item in {None, self.item}
        )
        if places:
            return places
        page = self.document.parts[0].page if self.document.parts else None
        return (FindingEvidence(self.document.index, self.field.name, page),)


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of one document, person or value, before its confidence is known.

    Attributes:
        requirement: The requirement it belongs to.
        verdict: What follows if every field it rests on was read right.
        message: In Indonesian: what was compared with what, and what came of it.
        rests_on: The fields it follows from.
        subject: The person or dosage form it is about, as in the checklist's items.
        shows: Fields to look at beside those, on which it does not rest.
    """

    requirement: str
    verdict: RuleVerdict
    message: str
    rests_on: tuple[Reading, ...]
    subject: str | None = None
    shows: tuple[Reading, ...] = ()


@dataclass(frozen=True, slots=True)
class About:
    """What a rule says of itself; stands first in its file, as ``RULE``.

    Attributes:
        name: Its name in results; also the name of its file.
        requirements: The requirements that its rulings belong to.
        severity: How much it matters when it fails.
        compares: What it compares with what, in one English sentence for ``docs/rules.md``.
        source: The law, regulation or observation that it rests on, and what it leaves out, in
            Indonesian: officers are shown it.
        setting: The setting of the rule set that decides whether or how it rules, if any.
    """

    name: str
    requirements: tuple[str, ...]
    severity: Severity
    compares: str
    source: str
    setting: str | None = None


def readings(dossier: Dossier, name: str, *types: str) -> Iterator[Reading]:
    """The field of that name of every document of these types that has it (found or not)."""
    for document in dossier.of_type(*types):
        field = document.field(name)
        if field is not None:
            yield Reading(document, field)


def date_of_issue(document: Document) -> Reading | None:
    """The day the document was issued (found or not), if its type has one."""
    listed = (document.field(name) for name in _DATES)
    field = next((each for each in listed if each is not None), None)
    return None if field is None else Reading(document, field)


def dates_of_issue(dossier: Dossier, *types: str) -> Iterator[Reading]:
    """The days of issue of documents of these types; of all when none is named."""
    for document in dossier.of_type(*types) if types else dossier.documents:
        reading = date_of_issue(document)
        if reading is not None:
            yield reading


def beside(reading: Reading, name: str) -> Reading | None:
    """Another field of the same document, if the document has it (found or not)."""
    field = reading.document.field(name)
    return None if field is None else Reading(reading.document, field)


def unread(
    dossier: Dossier, reading: Reading, what: str, *, requirement: str | None = None
) -> Ruling:
    """The ruling on a value that is not there to be judged."""
    return Ruling(
        requirement or reading.requirement,
        "inconclusive",
        f"{what} pada {document_name(dossier, reading.document)} tidak terbaca: "
        "periksa pada gambarnya.",
        (reading,),
    )


def certainty(rests_on: Iterable[Reading]) -> float:
    """Probability that every one of these fields was read right, each counted once.

    A field's own confidence holds the doubt whether its document is what it is taken for: that
    doubt is one for all fields of a document, and the least sure document bounds the whole.
    """
    looked_at = tuple(rests_on)
    each = {(r.document.index, r.field.name): _given_its_document(r) for r in looked_at}
    documents = (r.document.confidence for r in looked_at)
    return min(1.0, max(0.0, prod(each.values()) * min((*documents, 1.0))))


def _given_its_document(reading: Reading) -> float:
    """Probability that a field was read right if its document is what it is taken for."""
    sure = reading.document.confidence
    return min(1.0, reading.field.confidence / sure) if sure > 0 else 0.0


def _shown(value: str | Officer) -> str:
    return f"{value.jabatan} {value.nama}".strip() if isinstance(value, Officer) else value
