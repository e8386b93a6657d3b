"""Planted problems show on the paper, one by one, several together, and nowhere else."""

from __future__ import annotations

import io
import re
from collections import Counter
from functools import cache

import pdfplumber
import pytest

from lab.evaluate.chosen import PLANTS, choose
from lab.specimens import typeset
from lab.specimens.dossier import Order, begin, make
from lab.specimens.planted import PROBLEMS
from lab.specimens.planted.planting import NATURAL, Planting, plant, records, with_problem
from lab.specimens.truth import FIELDS, Planted
from tests.lab.printed import in_stream_order, squeezed

SEEDS = range(12)
LETTER_BY_LETTER = frozenset(
    {"nik", "npwp", "nip", "nomor", "nomor_strttk", "materai", "nama", "nama_pj", "nama_pemohon"}
    | {"nama_badan", "instansi", "bentuk_sediaan"}
)
NAMING = ("surat_permohonan", "akta_pendirian", "sk_ahu", "pernyataan_farmasi", "pernyataan_ttk")
NEW_TARIFF, ONLY_NEW = "2021-01-01", "2022-01-01"  # UU 10/2020


@cache
def draft(seed: int):
    return begin(Order(seed, "office")).draft


@cache
def first(name: str) -> tuple[Planting, Planting, Planted]:
    """The first of the seeds whose dossier shows the problem: before, after, and its record."""
    for seed in SEEDS:
        before = Planting(draft(seed))
        after = with_problem(before, PROBLEMS[name])
        if after is not None:
            record = next(each for each in records(after) if each.name == name)
            return before, after, record
    pytest.fail(f"{name} shows in none of {len(SEEDS)} dossiers")


def values(planting: Planting, kind: str, field: str) -> list[object]:
    return [each.printed.fields[field] for each in planting.draft.of_kind(kind)]


def test_there_are_as_many_kinds_as_were_asked_for() -> None:
    assert len(PROBLEMS) >= 24


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_is_of_a_known_requirement_and_field(name: str) -> None:
    problem = PROBLEMS[name]
    assert problem.kind in FIELDS
    assert problem.field is None or problem.field in FIELDS[problem.kind]
    assert problem.fields - {""} <= {field for fields in FIELDS.values() for field in fields}


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_alters_its_field_or_takes_a_paper_away(name: str) -> None:
    before, after, record = first(name)
    assert record.name == name
    kind, field = record.document_type, record.field
    if field is None:
        assert len(after.draft.of_kind(kind)) < len(before.draft.of_kind(kind))
        assert record.touched == []
        return
    assert {at.field for at in record.touched} >= {field}
    altered = [after.draft.papers[at.document] for at in record.touched if at.field == field]
    stands = not PROBLEMS[name].blank
    assert any(
        paper.wanted.kind == kind and bool(paper.printed.fields[field]) is stands
        for paper in altered
    )
    if name != "hari_akta":  # its date is right, the weekday beside it is not
        assert values(after, kind, field) != values(before, kind, field)


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_leaves_papers_it_does_not_name_as_they_were(name: str) -> None:
    before, after, record = first(name)
    there = {paper.at: paper for paper in before.draft.papers}
    touched = {after.draft.papers[at.document].at for at in record.touched}
    strange = [
        paper.wanted.kind
        for paper in after.draft.papers
        if paper.printed.fields != there[paper.at].printed.fields and paper.at not in touched
    ]
    assert strange == []


@pytest.mark.parametrize("name", PROBLEMS)
def test_a_problem_neither_adds_nor_hides_another_field(name: str) -> None:
    before, after, _ = first(name)
    there = {paper.at: paper.printed.fields for paper in before.draft.papers}
    moved = [
        field
        for paper in after.draft.papers
        for field, value in paper.printed.fields.items()
        if field not in PROBLEMS[name].fields
        and (value is None) != (there[paper.at][field] is None)
    ]
    assert moved == []


@pytest.mark.parametrize("seed", SEEDS)
def test_another_officer_is_planted_into_the_newest_deed(seed: int) -> None:
    """Who is in office the newest deed says (UU 40/2007 art. 94): an older one is no riddle."""
    planted = plant(draft(seed), ("pengurus_lain_akta", "pengurus_lain_perubahan"))
    altered = {each.document_type for each in records(planted) if each.field == "pengurus"}
    newer = bool(planted.draft.of_kind("akta_perubahan"))
    assert altered <= {"akta_perubahan" if newer else "akta_pendirian"}


@pytest.mark.parametrize(
    "name", [name for name, problem in PROBLEMS.items() if problem.field in LETTER_BY_LETTER]
)
def test_what_was_planted_stands_on_the_paper_and_what_was_there_does_not(name: str) -> None:
    before, after, record = first(name)
    field = record.field or ""
    shown = {at.document for at in record.touched if at.field == field}
    paper = next(
        each
        for at, each in enumerate(after.draft.papers)
        if at in shown and each.wanted.kind == record.document_type
    )
    old = next(each for each in before.draft.papers if each.at == paper.at).printed.fields[field]
    new = paper.printed.fields[field]
    text, _, _ = in_stream_order(
        typeset.pdf(paper.layout.template(paper.printed), paper.printed.data)
    )
    planted = [each for each in listed(new) if each not in listed(old)]
    assert planted
    assert all(squeezed(each) in text for each in planted)
    if field in {"nik", "npwp", "nip", "nomor", "nomor_strttk", "materai"}:
        assert squeezed(old) not in text


def listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


LISTS = ("daftar_peralatan", "daftar_tenaga_kerja")


def text_of(planting: Planting, kind: str) -> str:
    (paper,) = planting.draft.of_kind(kind)
    made = typeset.pdf(paper.layout.template(paper.printed), paper.printed.data)
    with pdfplumber.open(io.BytesIO(made)) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


@pytest.mark.parametrize("kind", LISTS)
@pytest.mark.parametrize("name", ["kosong", "tanpa_tanggal"])
def test_a_list_lacks_its_rows_or_its_day_on_the_paper(kind: str, name: str) -> None:
    seen = set()
    for seed in SEEDS:
        before = Planting(draft(seed))
        after = with_problem(before, PROBLEMS[f"{name}_{kind}"])
        layout = before.draft.of_kind(kind)[0].layout.name
        if after is None or layout in seen:
            continue
        seen.add(layout)
        was, now = text_of(before, kind), text_of(after, kind)
        if name == "kosong":
            assert len(now.splitlines()) <= len(was.splitlines()) - 3
            assert " orang" not in now
        else:
            place = before.draft.facts.permohonan.tempat
            # A day, not the postal code of an address.
            dated = re.compile(rf"{place}, \d\d?\b")
            assert dated.search(was)
            assert not dated.search(now)
    assert len(seen) >= 2


def test_a_weekday_is_altered_in_the_words_of_the_deed() -> None:
    before, after, _ = first("hari_akta")
    said = [
        str(planting.draft.of_kind("akta_pendirian")[0].printed.data)
        for planting in (before, after)
    ]
    assert said[0] != said[1]
    assert len(said[0]) - 20 < len(said[1]) < len(said[0]) + 20


@pytest.mark.parametrize("kind", ["pernyataan_farmasi", "pernyataan_ttk"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_planted_tariff_was_not_in_force(kind: str, seed: int) -> None:
    after = with_problem(Planting(draft(seed)), PROBLEMS[f"materai_{kind}"])
    if after is None:
        return
    (at,) = next(each for each in records(after) if each.name != NATURAL).touched
    fields = after.draft.papers[at.document].printed.fields
    day, tariff = str(fields["tanggal"]), fields["materai"]
    assert tariff == ("10000" if day < NEW_TARIFF else "6000")
    assert not NEW_TARIFF <= day < ONLY_NEW


@pytest.mark.parametrize("seed", SEEDS)
def test_many_fit_into_one_dossier_and_none_touches_what_another_did(seed: int) -> None:
    names = choose(seed, "office", "dev", Counter())
    planting = plant(draft(seed), names)
    found = [each for each in records(planting) if each.name in names]
    assert len(names) == PLANTS
    assert {each.name for each in found} == set(names)
    touched = [(at.document, at.field) for each in found for at in each.touched]
    assert len(touched) == len(set(touched))


def test_nothing_is_touched_twice() -> None:
    twice = plant(draft(3), ["ditolak_balai", "bersyarat_balai", "tanpa_rekomendasi_balai"])
    assert twice.names == ("ditolak_balai",)


def test_a_conflict_is_not_planted_where_its_other_side_is_missing() -> None:
    number = "strttk_nomor_pernyataan"
    assert plant(draft(3), ["tanpa_strttk", number]).names == ("tanpa_strttk",)
    assert plant(draft(3), [number, "tanpa_strttk"]).names == (number,)


def test_most_papers_still_agree_on_the_company() -> None:
    names = [name for name in PROBLEMS if name.startswith("badan_lain")]
    for seed in SEEDS:
        planting = plant(draft(seed), names)
        called = Counter(
            str(paper.printed.fields["nama_badan"])
            for kind in NAMING
            for paper in planting.draft.of_kind(kind)
        )
        assert called.most_common(1)[0][0] == planting.draft.facts.company.nama


@pytest.mark.parametrize("seed", range(30))
def test_what_needs_a_pharmacist_is_recorded_where_nobody_planted_it(seed: int) -> None:
    planting = Planting(draft(seed))
    asked = {"kapsul", "cairan_obat_dalam"} & set(planting.draft.facts.bentuk_sediaan)
    assert [each.name for each in records(planting)] == ([NATURAL] if asked else [])


def test_a_made_dossier_says_what_was_planted_in_it(tmp_path) -> None:
    order = Order(3, "clean", documents=("rekomendasi_balai", "npwp"), plant=("ditolak_balai",))
    truth = make(order, tmp_path)
    (planted,) = truth.planted
    letters = [each for each in truth.documents if each.type == "rekomendasi_balai"]
    assert [each.fields["putusan"] for each in letters] == ["tidak_diberikan"]
    assert [(at.document, at.field) for at in planted.touched] == [(letters[0].document, "putusan")]
