"""What a perfect reader would hand to the rules: every field as it is printed, and sure of it.

Nothing is drawn or read, so that the rules themselves can be measured on hundreds of dossiers.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from checklist.evaluate import evaluate
from checklist.sop import RuleSet
from dossier import dates
from dossier.kinds import OTHER
from dossier.model import Document, Dossier, Field, Officer, Page, Part, Value
from dossier.problems import WRONG_WEEKDAY
from lab.evaluate.problems import Said
from lab.specimens.draft import Paper
from lab.specimens.planted.dates import weekday_named
from lab.specimens.planted.planting import Planting, records
from lab.specimens.truth import (
    FieldValue,
    Tier,
    Truth,
    TruthDocument,
    TruthFile,
    TruthPage,
)

_SIZE = (1654, 2339)


def truth_of(planting: Planting, tier: Tier) -> Truth:
    """The truth of a dossier with a page for each document."""
    draft = planting.draft
    count = len(draft.papers)
    return Truth(
        seed=draft.seed,
        tier=tier,
        received=draft.facts.received.isoformat(),
        applicant=draft.facts.applicant,
        nama_badan=draft.facts.company.nama,
        files=[TruthFile(file=0, name="scan.pdf", media_type="application/pdf", pages=count)],
        pages=[
            TruthPage(
                page=at,
                file=0,
                file_page=at + 1,
                rotation=0,
                blank=False,
                born_digital=False,
                documents=[at],
                quad=None,
            )
            for at in range(count)
        ],
        documents=[
            TruthDocument(
                document=at,
                type=paper.wanted.kind,
                variant=paper.printed.variant,
                pages=[at],
                fields=dict(paper.printed.fields),
                layout=paper.layout.name,
                left_out=paper.layout.left_out,
                subject=paper.wanted.subject,
            )
            for at, paper in enumerate(draft.papers)
        ],
        planted=records(planting),
    )


def dossier_of(planting: Planting, truth: Truth, readable: frozenset[str]) -> Dossier:
    """The dossier as a perfect reader of these kinds has it; other kinds are ``lain``."""
    papers = zip(truth.documents, planting.draft.papers, strict=True)
    return Dossier(
        pages=tuple(Page(each.page, 0, each.file_page, "read", size=_SIZE) for each in truth.pages),
        documents=tuple(
            _document(there, paper, known=there.type in readable) for there, paper in papers
        ),
    )


def said_of(truth: Truth, seen: Dossier, rule_set: RuleSet) -> Said:
    """What the rules say of it on the day of intake."""
    judged = evaluate(seen, rule_set, dt.date.fromisoformat(truth.received))
    return Said(judged.checks, judged.findings)


def _document(there: TruthDocument, paper: Paper, *, known: bool) -> Document:
    return Document(
        there.document,
        there.type if known else OTHER,
        there.variant if known else None,
        1.0,
        "dari kunci",
        tuple(Part(page) for page in there.pages),
        fields=tuple(
            _with_weekday(_field(name, value), paper)
            if (there.type, name) == ("akta_pendirian", "tanggal")
            else _field(name, value)
            for name, value in there.fields.items()
            if known
        ),
    )


def _field(name: str, value: FieldValue) -> Field:
    read = _value(value)
    return Field(name, read, None if read is None else str(value), 1.0)


def _with_weekday(field: Field, paper: Paper) -> Field:
    """The date of a deed as it is read: with the weekday, and the doubt where they differ."""
    named = weekday_named(paper)
    if named is None or not isinstance(field.value, str):
        return field
    fits = dates.weekday(named) == dt.date.fromisoformat(field.value).weekday()
    doubts = () if fits else (WRONG_WEEKDAY,)
    return replace(field, raw=f"hari {named}, {field.value}", problems=doubts)


def _value(value: FieldValue) -> Value:
    if value is None or isinstance(value, str):
        return value or None
    if any(isinstance(each, dict) for each in value):
        return tuple(Officer(**each) for each in value if isinstance(each, dict))
    return tuple(each for each in value if isinstance(each, str)) or None
