"""Whatever was read, judging it gives a checklist that hangs together and goes into the form."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from random import Random
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.evaluate import evaluate
from checklist.sop import load, names
from dossier import result
from dossier.kinds import kinds
from dossier.model import (
    Applicant,
    Box,
    Document,
    Dossier,
    Evidence,
    Field,
    Finding,
    Judgement,
    Officer,
    Page,
    PageStatus,
    Part,
    ScanFile,
    TypeGuess,
)
from dossier.publishing import build
from lab.specimens.truth import FIELDS

IKOT = load("ikot-rev03")
TYPES = sorted({*kinds(), *(t for each in IKOT.requirements for t in each.types), "surat_kuasa"})
ODD = ("nik", "nama", "nomor")
"""Fields that any document may have in these tests, whether its type has them or not."""
WORDS = [
    "", "SITI AMINAH", "SITI AMINAN", "HJ. SITI AMINAH, S.E.", "SUPARMAN", "PT RIMBA SEHAT",
    "CV RIMBA SEHAT", "UD SARI REMPAH", "2016-02-30", "2016-02-28", "2030-01-01", "SEUMUR HIDUP",
    "6472995503870001", "012345674722000", "0" * 16, "19870315/STRTTK_64/2015/2123", "LAKI-LAKI",
    "197001011995032001", "AHU-0012345.AH.01.01.TAHUN 2017", "diberikan", "bersyarat",
    "tidak_diberikan", "tablet", "kapsul", "PT", "UD", "?", "İ ß \u0000", "6000", "e-meterai",
    "BALAI POM DI BALIKPAPAN", "DINAS KESEHATAN KOTA SAMARINDA", "penandatanganan", "sewa", "KUASA",
    "JL. P. ANTASARI NO. 12 RT. 05 KEC. SAMARINDA ULU", "JL. JUANDA NO. 3 KOTA BALIKPAPAN",
    "19870315/STRA-UNMUL/2016/21234", "6472995503870002", "Senin, 28-02-2016",
]  # fmt: skip

PROBABILITY = st.floats(0, 1) | st.floats(0.9, 1)
TEXT = st.sampled_from(WORDS) | st.text(max_size=8)
VALUE = st.one_of(
    st.none(),
    TEXT,
    st.lists(TEXT, max_size=3).map(tuple),
    st.lists(st.builds(Officer, TEXT, TEXT), max_size=3).map(tuple),
)


@st.composite
def fields(draw: st.DrawFn, page: int, document_type: str) -> tuple[Field, ...]:
    known = st.sampled_from((*FIELDS.get(document_type, ()), *ODD))
    names = draw(st.lists(known, unique=True, max_size=8))
    evidence = (Evidence(page, Box(0, 0, 5, 5), draw(st.none() | st.integers(0, 2))),)
    return tuple(
        Field(
            name,
            draw(VALUE),
            draw(st.none() | TEXT),
            draw(PROBABILITY),
            draw(st.sampled_from(((), evidence))),
            problems=draw(st.sampled_from(((), ("angka_dan_kata_berbeda",)))),
        )
        for name in names
    )


@st.composite
def documents(draw: st.DrawFn, index: int, pages: int) -> Document:
    first = draw(st.integers(0, pages - 1))
    document_type = draw(st.sampled_from(TYPES))
    return Document(
        index=index,
        type=document_type,
        variant=draw(st.sampled_from([None, "paspor", "skt", "pkkpr", "stra"])),
        confidence=draw(PROBABILITY),
        reason="",
        parts=tuple(Part(page) for page in range(first, draw(st.integers(first + 1, pages)))),
        alternatives=tuple(
            draw(st.lists(st.builds(TypeGuess, st.sampled_from(TYPES), PROBABILITY), max_size=3))
        ),
        fields=draw(fields(first, document_type)),
    )


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    pages = draw(st.integers(1, 6))
    status = st.sampled_from(get_args(PageStatus))
    count = draw(st.integers(0, 6))
    return Dossier(
        files=(ScanFile(0, "pindai.pdf", "0" * 64, "application/pdf", "ok", None, pages),),
        pages=tuple(Page(each, 0, each + 1, draw(status)) for each in range(pages)),
        documents=tuple(draw(documents(each, pages)) for each in range(count)),
    )


DAYS = st.dates(dt.date(2012, 1, 1), dt.date(2040, 1, 1))


@st.composite
def references(draw: st.DrawFn) -> str:
    """Of a rule set, the office having decided some of what is left to it."""
    rule_set = load(draw(st.sampled_from(names())))
    asked = draw(st.lists(st.sampled_from(rule_set.setting), unique=True, max_size=4))
    answers = {each.name: draw(st.sampled_from(each.options)) for each in asked}
    return rule_set.decided(answers).reference


@given(dossiers(), references(), DAYS, st.sampled_from([None, "perseorangan", "badan"]))
def test_any_dossier_can_be_judged_and_published(
    read: Dossier, reference: str, received: dt.date, applicant: Applicant | None
) -> None:
    judgement = evaluate(read, load(reference), received, applicant)
    build(
        read,
        checks=judgement.checks,
        findings=judgement.findings,
        applicant=judgement.applicant,
        sop=load(reference).name,
        received=received,
        producer=result.Producer(berkas="0", recipe="0", engines={}, models={}),
        seconds=0,
    )
    for check in judgement.checks:
        assert check.message.strip()
        if check.status == "tidak_ada":
            assert not check.documents
        if check.status == "sesuai":
            weighty = [f for f in map(judgement.findings.__getitem__, check.findings) if weighs(f)]
            assert {each.verdict for each in weighty} == {"pass"}
    assert evaluate(read, load(reference), received, applicant) == judgement


def weighs(finding: Finding) -> bool:
    return finding.severity != "info" and finding.verdict != "not_applicable"


@given(dossiers(), references(), DAYS)
def test_what_a_finding_points_at_is_there(
    read: Dossier, reference: str, received: dt.date
) -> None:
    for finding in evaluate(read, load(reference), received).findings:
        assert finding.evidence
        for each in finding.evidence:
            document = read.documents[each.document]
            assert each.field is not None
            field = document.field(each.field)
            assert field is not None
            pages = {part.page for part in document.parts} | {p.page for p in field.evidence}
            assert each.page in pages
            assert each.box is None or each.box in {place.box for place in field.evidence}


@given(dossiers(), references(), DAYS)
def test_nothing_is_surer_than_what_it_rests_on(
    read: Dossier, reference: str, received: dt.date
) -> None:
    """A doubtful value, or a document that may be another, never makes a confident failure."""
    judgement = evaluate(read, load(reference), received)
    for finding in judgement.findings:
        if finding.verdict not in {"pass", "fail"}:
            continue
        assert finding.confidence >= 0.5
        for each in finding.evidence:
            document = read.documents[each.document]
            field = document.field(each.field or "")
            assert field is not None
            assert finding.confidence <= min(field.confidence, document.confidence) + 1e-9
    for check in judgement.checks:
        if check.status == "tidak_sesuai":
            grounds = [judgement.findings[each] for each in check.findings]
            assert check.confidence <= max(e.confidence for e in grounds if e.verdict == "fail")


@given(dossiers(), references(), DAYS, st.randoms(use_true_random=False))
def test_the_order_of_the_documents_decides_nothing(
    read: Dossier, reference: str, received: dt.date, random: Random
) -> None:
    order = list(read.documents)
    random.shuffle(order)
    turned = tuple(replace(each, index=number) for number, each in enumerate(order))
    one = evaluate(read, load(reference), received)
    other = evaluate(replace(read, documents=turned), load(reference), received)
    assert verdicts(one) == verdicts(other)
    assert [(e.requirement, e.status) for e in one.checks] == [
        (e.requirement, e.status) for e in other.checks
    ]
    assert [sorted((i.subject, i.status) for i in e.items) for e in one.checks] == [
        sorted((i.subject, i.status) for i in e.items) for e in other.checks
    ]


def verdicts(judgement: Judgement) -> list[tuple[str, str, str]]:
    return sorted((e.rule, e.requirement, e.verdict) for e in judgement.findings)


def test_an_empty_dossier_lacks_everything_that_is_read() -> None:
    judgement = evaluate(Dossier(), IKOT, dt.date(2026, 11, 24))
    states: dict[str, Any] = {each.requirement: each.status for each in judgement.checks}
    assert judgement.applicant == "perseorangan"
    assert judgement.findings == ()
    for name in ("surat_permohonan", "akta", "ktp", "npwp", "strttk", "rek_balai", "rek_dinkes"):
        assert states[name] == "tidak_ada"
    assert states["tdp"] == "tidak_berlaku"
    assert "sesuai" not in states.values()


@pytest.mark.parametrize("applicant", ["perseorangan", "badan"])
def test_the_applicant_that_is_given_is_kept(applicant: Applicant) -> None:
    assert evaluate(Dossier(), IKOT, dt.date(2026, 11, 24), applicant).applicant == applicant
