"""Figures from rows; every expectation is worked out by hand from tests/lab/evaluation.py."""

import pytest

from lab.evaluate.compare import compare
from lab.evaluate.metrics import confusion, figures, select
from lab.evaluate.statistics import Share
from tests.lab.evaluation import SEEN, TRUTH, case

ROWS = compare(case(TRUTH, SEEN))
FOUND = figures(ROWS)


def test_pages() -> None:
    # Wrong are the deed's second page and the receipt.
    assert FOUND.pages == Share(4, 6)


def test_macro_f1() -> None:
    # F1 a type: ktp 1; npwp 1; kosong 1; akta 2*1/(1+2) = 2/3; lain 0 (one seen, another true);
    # surat_permohonan 0 (one seen, none true).
    assert FOUND.macro_f1 == pytest.approx((1 + 1 + 1 + 2 / 3 + 0 + 0) / 6)
    assert FOUND.types["akta_pendirian"].precision == 1
    assert FOUND.types["akta_pendirian"].recall == 0.5


def test_confusion_counts_pages_by_label() -> None:
    assert confusion(ROWS.pages) == {
        ("ktp + npwp", "ktp + npwp"): 1,
        ("akta_pendirian", "akta_pendirian"): 1,
        ("akta_pendirian", "lain"): 1,
        ("kosong", "kosong"): 1,
        ("lain", "surat_permohonan"): 1,
        ("ktp", "ktp"): 1,
    }


def test_cuts() -> None:
    # Three beginnings, all found, and one too many: precision 3/4, recall 1, F1 6/7.
    assert FOUND.cuts.precision == 0.75
    assert FOUND.cuts.recall == 1
    assert FOUND.cuts.f1 == pytest.approx(6 / 7)
    assert FOUND.whole == Share(0, 1)


def test_fields() -> None:
    # KTP: nik wrong, nama right, rt_rw missed, alamat invented. NPWP: npwp and nama right.
    # Deed: nomor and nama_badan right, pengurus wrong. Second KTP: two right. Letter: invented.
    # Right 1+2+2+2 = 7 of 4+2+3+2+1 = 12; values given 11 (rt_rw was missed); printed 10 (two
    # were invented): precision 7/11, recall 7/10, F1 14/21.
    assert FOUND.fields.exact == Share(7, 12)
    assert FOUND.fields.printed == Share(7, 10)
    assert FOUND.fields.scores.precision == pytest.approx(7 / 11)
    assert FOUND.fields.scores.recall == pytest.approx(7 / 10)
    assert FOUND.fields.scores.f1 == pytest.approx(2 / 3)


def test_fields_by_kind_and_name() -> None:
    assert FOUND.kinds["ktp"].exact == Share(3, 6)
    assert FOUND.kinds["npwp"].exact == Share(2, 2)
    assert FOUND.by_field["ktp.nama"].exact == Share(2, 2)
    assert FOUND.by_field["ktp.nik"].exact == Share(1, 2)
    assert FOUND.by_field["npwp.kpp"].exact == Share(0, 0)


def test_numbers_need_every_character() -> None:
    assert FOUND.numbers == {"ktp.nik": Share(1, 2), "npwp.npwp": Share(1, 1)}


def test_values_and_absences_are_calibrated_apart() -> None:
    # Values: 0.6 wrong and 0.55 invented, 0.7 wrong, 0.3 invented, and seven right ones.
    assert FOUND.values.cases == 11
    assert [(b.low, b.counted) for b in FOUND.values.bins] == [
        (0.3, Share(0, 1)),
        (0.5, Share(0, 1)),
        (0.6, Share(0, 1)),
        (0.7, Share(0, 1)),
        (0.9, Share(7, 7)),
    ]
    top = (0.99 + 0.95 + 0.95 + 0.9 + 0.95 + 0.99 + 0.97) / 7
    assert FOUND.values.bins[-1].confidence == pytest.approx(top)
    gaps = 0.3 + 0.55 + 0.6 + 0.7 + 7 * (1 - top)
    assert FOUND.values.ece == pytest.approx(gaps / 11)
    # Absences: kpp is truly not printed (0.8), rt_rw is (0.4). The document that was not looked
    # for, and fields that were not listed, say nothing.
    assert [(b.low, b.counted) for b in FOUND.absences.bins] == [
        (0.4, Share(0, 1)),
        (0.8, Share(1, 1)),
    ]
    assert FOUND.absences.ece == pytest.approx((0.4 + 0.2) / 2)


def test_rows_are_selected_by_tier_and_layout() -> None:
    assert select(ROWS, tier="clean", left_out=False) == ROWS
    assert figures(select(ROWS, tier="phone")).pages == Share(0, 0)
    assert figures(select(ROWS, left_out=True)).fields.exact == Share(0, 0)
    assert select(ROWS, pool="left-out").dossiers == ()


def test_nothing_gives_no_figure() -> None:
    empty = figures(select(ROWS, tier="phone"))
    assert empty.macro_f1 is None
    assert empty.cuts.f1 is None
    assert empty.values.ece is None
    assert empty.fields.exact.value is None
