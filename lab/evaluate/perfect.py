"""What a perfect reader would hand to the rules: every field as it is printed, and sure of it.

Nothing is drawn or read, so that the rules themselves can be measured on hundreds of dossiers.
"""

from __future__ import annotations

import datetime as dt

from checklist.evaluate import evaluate
from checklist.sop import RuleSet
from dossier.kinds import OTHER
from dossier.model import Document, Dossier, Field, Officer, Page, Part, Value
from dossier.problems import WRONG_WEEKDAY
from lab.evaluate.problems import Said
from lab.specimens.planted.planting import Planting, records
from lab.specimens.truth import (
    FieldValue,
    Planted,
    Tier,
    Truth,
    TruthDocument,
    TruthFile,
    TruthPage,
)

_SIZE = (1654, 2339)
_READ_ALONGSIDE = {"hari_akta": WRONG_WEEKDAY}
"""Doubts about a field that reading it brings with it and its value does not tell."""


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


def dossier_of(truth: Truth, readable: frozenset[str]) -> Dossier:
    """The dossier as a perfect reader of these kinds has it; other kinds are ``lain``."""
    return Dossier(
        pages=tuple(Page(each.page, 0, each.file_page, "read", size=_SIZE) for each in truth.pages),
        documents=tuple(
            Document(
                each.document,
                each.type if each.type in readable else OTHER,
                each.variant if each.type in readable else None,
                1.0,
                "dari kunci",
                tuple(Part(page) for page in each.pages),
                fields=tuple(
                    _field(name, value, _doubts(truth.planted, each.document, name))
                    for name, value in each.fields.items()
                    if each.type in readable
                ),
            )
            for each in truth.documents
        ),
    )


def said_of(truth: Truth, seen: Dossier, rule_set: RuleSet) -> Said:
    """What the rules say of it on the day of intake."""
    judged = evaluate(seen, rule_set, dt.date.fromisoformat(truth.received))
    return Said(judged.checks, judged.findings)


def _doubts(planted: list[Planted], document: int, field: str) -> tuple[str, ...]:
    return tuple(
        doubt
        for name, doubt in _READ_ALONGSIDE.items()
        for each in planted
        if each.name == name
        and any((at.document, at.field) == (document, field) for at in each.touched)
    )


def _field(name: str, value: FieldValue, doubts: tuple[str, ...]) -> Field:
    read = _value(value)
    return Field(name, read, None if read is None else str(value), 1.0, problems=doubts)


def _value(value: FieldValue) -> Value:
    if value is None or isinstance(value, str):
        return value or None
    if any(isinstance(each, dict) for each in value):
        return tuple(Officer(**each) for each in value if isinstance(each, dict))
    return tuple(each for each in value if isinstance(each, str)) or None
