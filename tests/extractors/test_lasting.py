"""The last day of validity beside the other days of a paper (extractors.lasting)."""

import pytest

from dossier import problems
from dossier.kinds import kinds
from dossier.model import Field, Reader
from extractors import lasting
from extractors.confidence import Features, probability
from extractors.weighing import Found

_BASIS = Features(0.95, 0.9, 0.97, 0.0, 0.05, 0.0, 0.0, 0.0)


def _field(name, value, *readers):
    names: tuple[Reader, ...] = ("rapidocr", "tesseract")
    named = tuple(zip(names, readers or (value,), strict=False))
    return Found(Field(name, value, named[0][1], probability(_BASIS), readers=named), _BASIS)


def _last(kind, *found):
    before = found[-1].field
    after = lasting.settled(kinds()[kind], found)[-1].field
    assert after.name == before.name
    return before, after


def test_a_card_ends_on_the_birthday_of_its_holder_if_a_reader_read_so():
    born = _field("tanggal_lahir", "1965-08-24")
    last = _field("berlaku_hingga", "2017-06-24", "24-06-2017", "24-08-2017")
    before, after = _last("ktp", born, last)
    assert (after.value, after.raw) == ("2017-08-24", "24-08-2017")
    assert problems.ODD_END in after.problems
    assert after.confidence < before.confidence


def test_a_day_that_nobody_read_is_marked_and_left():
    born = _field("tanggal_lahir", "1965-08-24")
    before, after = _last("ktp", born, _field("berlaku_hingga", "2017-06-24", "24-06-2017"))
    assert after.value == "2017-06-24"
    assert problems.ODD_END in after.problems
    assert after.confidence < before.confidence - 0.05


@pytest.mark.parametrize(
    ("born", "until"),
    [
        ("1965-08-24", "2017-08-24"),
        ("1984-12-29", "2018-12-28"),
        ("1988-02-29", "2017-02-28"),
        ("1988-02-29", "2016-02-29"),
        ("1965-08-24", "SEUMUR HIDUP"),
    ],
)
def test_a_card_whose_days_fit_stays_as_it_is(born, until):
    before, after = _last("ktp", _field("tanggal_lahir", born), _field("berlaku_hingga", until))
    assert after == before


@pytest.mark.parametrize(
    ("kind", "issued"),
    [("strttk", "tanggal_terbit"), ("tdp", "tanggal_terbit"), ("domisili", "tanggal")],
)
def test_nothing_is_issued_on_the_day_on_which_it_ends(kind, issued):
    for until in ("2020-02-21", "2018-11-02"):
        before, after = _last(
            kind, _field(issued, "2020-02-21"), _field("berlaku_sampai", until, until)
        )
        assert after.value == until
        assert problems.ODD_END in after.problems
        assert after.confidence < before.confidence - 0.05
    before, after = _last(
        kind, _field(issued, "2020-02-21"), _field("berlaku_sampai", "2025-02-21")
    )
    assert after == before


def test_papers_without_the_other_day_stay_as_they_are():
    before, after = _last(
        "strttk", _field("tanggal_terbit", None), _field("berlaku_sampai", "2020-02-21")
    )
    assert after == before
