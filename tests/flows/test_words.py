import datetime as dt
from typing import Any, get_args

import pytest

from dossier import indonesian, model
from flows import words
from tests.specimens import result


def test_every_word_of_the_public_form_can_be_said():
    said: dict[Any, Any] = {
        model.RequirementStatus: indonesian.STATUS,
        model.FileStatus: words.FILE_STATUS,
        model.PageStatus: indonesian.PAGE_STATUS,
        model.Verdict: words.QUALITY,
        model.Severity: indonesian.SEVERITY,
        model.RuleVerdict: words.VERDICT,
        model.Applicant: indonesian.APPLICANT,
        model.Reader: indonesian.READER,
    }
    for literal, sayings in said.items():
        assert set(sayings) == set(get_args(literal))


@pytest.mark.parametrize(
    ("probability", "said"),
    [(1.0, "100%"), (0.9999, "99%"), (0.29, "29%"), (0.57, "57%"), (0.005, "0%"), (0.0, "0%")],
)
def test_a_hundred_per_cent_is_said_of_certainty_only(probability, said):
    assert indonesian.percent(probability) == said


@pytest.mark.parametrize(
    ("indices", "said"),
    [((), ""), ((0,), "1"), ((0, 1, 2, 6), "1-3, 7"), ((4, 3, 3), "4-5")],
)
def test_pages_are_counted_from_one_and_runs_drawn_together(indices, said):
    assert words.pages(indices) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nik", "NIK"),
        ("nomor_strttk", "Nomor STRTTK"),
        ("nama_pj", "Nama penanggung jawab"),
        ("rt_rw", "RT/RW"),
        ("kel_desa", "Kelurahan/desa"),
        ("kabupaten_kota", "Kabupaten/kota"),
        ("tanggal_lahir", "Tanggal lahir"),
    ],
)
def test_fields_have_names_that_people_use(name, said):
    assert indonesian.field(name) == said


def test_a_day_is_written_as_in_a_letter():
    assert indonesian.day(dt.date(2016, 10, 5)) == "5 Oktober 2016"


def test_the_summary_counts_every_state_that_occurs():
    assert words.summary(result()) == (
        "6 halaman dari 2 berkas; 6 persyaratan: 1 sesuai, 1 tidak sesuai, 1 perlu dicek, "
        "1 ada, belum terbaca, 1 tidak ada, 1 tidak berlaku (48,2 detik)"
    )


@pytest.mark.parametrize(
    ("status", "documents", "said"),
    [("perlu_cek", [], "-"), ("perlu_cek", [0], "90%"), ("tidak_ada", [], "90%")],
)
def test_nobody_is_sure_of_what_was_not_read(status, documents, said):
    check = (
        result()
        .checklist[0]
        .model_copy(update={"status": status, "documents": documents, "confidence": 0.9})
    )
    assert words.certainty(check) == said
