"""Whatever was read, judging it gives a checklist that hangs together and goes into the form."""

from __future__ import annotations

import datetime as dt
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.evaluate import evaluate
from checklist.sop import load
from dossier import result
from dossier.kinds import kinds
from dossier.model import (
    Applicant,
    Box,
    Document,
    Dossier,
    Evidence,
    Field,
    Officer,
    Page,
    PageStatus,
    Part,
    ScanFile,
    TypeGuess,
)
from dossier.publishing import build

IKOT = load("ikot-rev03")
TYPES = sorted({*kinds(), *(t for each in IKOT.requirements for t in each.types), "surat_kuasa"})
FIELDS = [
    "nomor", "tanggal", "tanggal_terbit", "tanggal_terdaftar", "berlaku_sampai", "nik", "nip",
    "npwp", "nama", "nama_pemohon", "nama_pj", "nama_badan", "bentuk_badan", "nomor_strttk",
    "jenis_kelamin", "tanggal_lahir", "bentuk_sediaan", "pengurus", "putusan",
]  # fmt: skip
WORDS = [
    "", "SITI AMINAH", "SITI AMINAN", "HJ. SITI AMINAH, S.E.", "SUPARMAN", "PT RIMBA SEHAT",
    "CV RIMBA SEHAT", "UD SARI REMPAH", "2016-02-30", "2016-02-28", "2030-01-01", "SEUMUR HIDUP",
    "6472995503870001", "012345674722000", "0" * 16, "19870315/STRTTK_64/2015/2123", "LAKI-LAKI",
    "197001011995032001", "AHU-0012345.AH.01.01.TAHUN 2017", "diberikan", "bersyarat",
    "tidak_diberikan", "tablet", "PT", "UD", "?", "İ ß \u0000",
]  # fmt: skip

PROBABILITY = st.floats(0, 1)
TEXT = st.sampled_from(WORDS) | st.text(max_size=8)
VALUE = st.one_of(
    st.none(),
    TEXT,
    st.lists(TEXT, max_size=3).map(tuple),
    st.lists(st.builds(Officer, TEXT, TEXT), max_size=3).map(tuple),
)


@st.composite
def fields(draw: st.DrawFn, page: int) -> tuple[Field, ...]:
    names = draw(st.lists(st.sampled_from(FIELDS), unique=True, max_size=8))
    evidence = (Evidence(page, Box(0, 0, 5, 5), draw(st.none() | st.integers(0, 2))),)
    return tuple(
        Field(name, draw(VALUE), None, draw(PROBABILITY), draw(st.sampled_from(((), evidence))))
        for name in names
    )


@st.composite
def documents(draw: st.DrawFn, index: int, pages: int) -> Document:
    first = draw(st.integers(0, pages - 1))
    return Document(
        index=index,
        type=draw(st.sampled_from(TYPES)),
        variant=draw(st.sampled_from([None, "paspor", "skt", "pkkpr", "stra"])),
        confidence=draw(PROBABILITY),
        reason="",
        parts=tuple(Part(page) for page in range(first, draw(st.integers(first + 1, pages)))),
        alternatives=tuple(
            draw(st.lists(st.builds(TypeGuess, st.sampled_from(TYPES), PROBABILITY), max_size=3))
        ),
        fields=draw(fields(first)),
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


@given(
    dossiers(),
    st.dates(dt.date(2012, 1, 1), dt.date(2040, 1, 1)),
    st.sampled_from([None, "perseorangan", "badan"]),
)
def test_any_dossier_can_be_judged_and_published(
    read: Dossier, received: dt.date, applicant: Applicant | None
) -> None:
    judgement = evaluate(read, IKOT, received, applicant)
    build(
        read,
        checks=judgement.checks,
        findings=judgement.findings,
        applicant=judgement.applicant,
        sop=IKOT.name,
        received=received,
        producer=result.Producer(berkas="0", recipe="0", engines={}, models={}),
        seconds=0,
    )
    for check in judgement.checks:
        assert check.message.strip()
        if check.status == "tidak_ada":
            assert not check.documents
        if check.status == "sesuai":
            assert {judgement.findings[each].verdict for each in check.findings} == {"pass"}
    assert evaluate(read, IKOT, received, applicant) == judgement


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
