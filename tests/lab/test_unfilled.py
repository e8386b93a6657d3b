"""Lines that applicants leave empty: real layouts, and strings written here."""

import json
from dataclasses import replace

import pytest

from lab.evaluate.chosen import choose
from lab.specimens.dossier import Order, begin
from lab.specimens.draft import Paper
from lab.specimens.layout import Printed
from lab.specimens.planted.planting import Planting, plant
from lab.specimens.rng import stream
from lab.specimens.unfilled import left_empty, unfilled

SEEDS = range(1, 7)


def planting(seed: int) -> Planting:
    return Planting(begin(Order(seed, "office")).draft)


def a_paper(**printed: object) -> Paper:
    (letter,) = planting(1).draft.of_kind("surat_permohonan")
    fields = {**dict.fromkeys(letter.printed.fields), "nomor": "012/BHL/V/2019"}
    return replace(letter, printed=Printed(printed, {**fields, "tanggal": "2019-05-06"}))


def emptied(paper: Paper, name: str) -> Printed | None:
    return left_empty(paper, name, stream(1, "test"))


@pytest.mark.parametrize("seed", SEEDS)
def test_what_is_left_empty_stands_nowhere_on_the_paper(seed):
    before, after = planting(seed), unfilled(planting(seed))
    for full, paper in zip(before.draft.papers, after.draft.papers, strict=True):
        gone = {
            name: value
            for name, value in full.printed.fields.items()
            if paper.printed.fields[name] != value
        }
        shown = json.dumps(paper.printed.data, ensure_ascii=False).upper()
        for name, value in gone.items():
            assert paper.printed.fields[name] is None
            assert isinstance(value, str)
            assert value.upper() not in shown
        assert set(full.printed.data) == set(paper.printed.data)


def test_some_lines_of_some_dossiers_are_empty_and_each_time_the_same():
    def lines(one: Planting) -> list[object]:
        return [paper.printed.fields for paper in one.draft.papers]

    changed = [lines(unfilled(planting(seed))) != lines(planting(seed)) for seed in SEEDS]
    assert any(changed)
    assert lines(unfilled(planting(2))) == lines(unfilled(planting(2)))


def test_a_form_keeps_its_label_and_loses_its_value():
    printed = emptied(a_paper(baris=[["Nomor", "012/BHL/V/2019"]]), "nomor")
    assert printed is not None
    ((label, value),) = printed.data["baris"]
    assert label == "Nomor"
    assert not any(char.isalnum() for char in value)
    assert printed.fields["nomor"] is None


def test_a_letter_that_nobody_dated_keeps_its_town():
    printed = emptied(a_paper(akhir="Samarinda, 6 Mei 2019"), "tanggal")
    assert printed is not None
    assert printed.data["akhir"].startswith("Samarinda, ")
    assert "Mei" not in printed.data["akhir"]


def test_nobody_leaves_words_out_of_a_sentence():
    told = "dengan surat nomor 012/BHL/V/2019 kami mohon izin"
    assert emptied(a_paper(isi=told), "nomor") is None
    assert emptied(a_paper(isi=told, baris=[["Nomor", "012/BHL/V/2019"]]), "nomor") is None


def test_a_letterhead_is_no_line_to_be_filled_in():
    paper = a_paper(kop=[["PT ETAM", 15, True]])
    fields = {**paper.printed.fields, "nama_badan": "PT ETAM"}
    assert (
        emptied(replace(paper, printed=replace(paper.printed, fields=fields)), "nama_badan") is None
    )


@pytest.mark.parametrize("seed", SEEDS)
def test_problems_stay_as_they_were_planted(seed):
    begun = begin(Order(seed, "office"))
    before = plant(begun.draft, choose(seed, "office", "dev", {}))
    after = unfilled(before)
    assert after.names == before.names
    touched = {at: names for each in before.done for at, names in each.touched.items()}
    for full, paper in zip(before.draft.papers, after.draft.papers, strict=True):
        for name in touched.get(full.at, frozenset()):
            assert paper.printed.fields[name] == full.printed.fields[name]
