"""The month in a letter's number and the letter's day (extractors.dated)."""

from dataclasses import replace

import pytest

from dossier import problems
from dossier.kinds import kinds
from dossier.model import Field, Reader
from extractors import dated
from extractors.confidence import Features
from extractors.weighing import Found

_BASIS = Features(0.95, 0.9, 0.97, 0.0, 0.05, 0.0, 0.0, 0.0)


def _number(value, *readers):
    names: tuple[Reader, ...] = ("rapidocr", "tesseract")
    named = tuple(zip(names, readers, strict=False))
    return Found(Field("nomor", value, readers[0], 0.97, readers=named), _BASIS)


def _settled(number, day):
    found = (number, Found(Field("tanggal", day, day, 0.99), _BASIS))
    return dated.settled(kinds()["domisili"], found)[0].field


@pytest.mark.parametrize(
    ("value", "readers", "right"),
    [
        (
            "1061/470/KEL/VII/2020",
            ("1061/470/Kel/VII/2020", "1061/470/Kel/VIII/72020"),
            "1061/470/KEL/VIII/2020",
        ),
        (
            "470/1040/KEL/11/2020",
            ("470/1040/Kel/VIII/2020", "470/1040/Kel/11/2020"),
            "470/1040/KEL/VIII/2020",
        ),
    ],
)
def test_the_day_chooses_between_readings(value, readers, right):
    field = _settled(_number(value, *readers), "2020-08-14")
    assert field.value == right
    assert problems.ROMAN_GUESSED in field.problems


def test_what_nobody_read_is_marked_and_left():
    field = _settled(_number("12/SKD/VII/2020", "12/SKD/VII/2020"), "2020-08-14")
    assert field.value == "12/SKD/VII/2020"
    assert problems.OTHER_MONTH in field.problems
    assert field.confidence < 0.97


@pytest.mark.parametrize("value", ["12/SKD/VIII/2020", "470/1287/2020"])
def test_a_number_that_does_not_differ_stays(value):
    number = _number(value, value)
    assert _settled(number, "2020-08-14") == number.field
    assert (
        _settled(replace(number, field=replace(number.field, value=None)), "2020-08-14").value
        is None
    )


@pytest.mark.parametrize(
    ("value", "day", "right"),
    [
        ("441/995/DINKES-SDK-1/2018", "2018-01-22", "441/995/DINKES-SDK-I/2018"),
        ("400.7.15/1530/SDK-FARM/1/2023", "2023-01-09", "400.7.15/1530/SDK-FARM/I/2023"),
        ("600/1927/PUPR-TR//2024", "2024-01-30", "600/1927/PUPR-TR/I/2024"),
        ("470/88/KEL/11/2021", "2021-02-03", "470/88/KEL/II/2021"),
        ("470.88.KEL.111.2021", "2021-03-03", "470.88.KEL.III.2021"),
    ],
)
def test_strokes_read_as_ones_are_the_month_of_the_day(value, day, right):
    field = _settled(_number(value, value), day)
    assert field.value == right
    assert problems.ROMAN_GUESSED in field.problems
    assert field.confidence < 0.97


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("470/88/KEL/11/2021", "2021-11-03"),  # a month in figures
        ("470/88/KEL/01/2021", "2021-01-03"),
        ("470/1/2021", "2021-01-03"),  # the first letter of the year
        ("400.7.15/KEL/1/2023", "2023-01-03"),
        ("600/1927/PUPR-TR//2024", "2024-08-30"),  # no reader loses four strokes
    ],
)
def test_ones_that_are_figures_stay(value, day):
    assert _settled(_number(value, value), day).value == value


@pytest.mark.parametrize(
    ("value", "readers", "right"),
    [
        # Letters in a number of another month than the letter's: who saw letters is believed.
        (
            "470/1040/KEL/11/2019",
            ("470/1040/Kel/11/2019", "470/1040/Kel/II/2019"),
            "470/1040/KEL/II/2019",
        ),
        ("470/824/KEL/1/2024", ("470/824/Kel/1/2024", "470/824/Kel/1/2024"), "470/824/KEL/1/2024"),
    ],
)
def test_ones_that_may_be_strokes_are_hardly_believed(value, readers, right):
    field = _settled(_number(value, *readers), "2024-07-01")
    assert field.value == right
    assert field.problems
    assert field.confidence < 0.9


def test_a_month_in_figures_is_left():
    number = _number("470/1040/KEL/11/2019", "470/1040/Kel/11/2019")
    assert _settled(number, "2019-11-04") == number.field
    number = _number("470/1040/KEL/07/2019", "470/1040/Kel/07/2019")
    assert _settled(number, "2019-11-04") == number.field


def test_readers_that_count_other_strokes_make_a_number_less_sure():
    alike = _settled(_number("12/SKD/VII/2020", "12/SKD/VII/2020", "12/SKD/VI1/2020"), "2020-01-14")
    other = _settled(
        _number("12/SKD/VII/2020", "12/SKD/VII/2020", "12/SKD/VIII/2020"), "2020-01-14"
    )
    assert other.value == alike.value
    assert other.confidence < alike.confidence - 0.05
