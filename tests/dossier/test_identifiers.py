"""Validators of numbers against the rules that the law and published examples give."""

import datetime as dt
import doctest
import importlib
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dossier.identifiers
from dossier.identifiers import ahu, letter, nib, nik, nip, npwp, strttk
from dossier.identifiers.base import (
    CheckDigitError,
    FormError,
    IdentifierError,
    LengthError,
    PartError,
)

MODULES = [each.name for each in pkgutil.iter_modules(dossier.identifiers.__path__)]


@pytest.mark.parametrize("name", [each for each in MODULES if each != "base"])
def test_doctests_are_the_specification(name):
    result = doctest.testmod(importlib.import_module(f"dossier.identifiers.{name}"))
    assert result.attempted >= 2
    assert result.failed == 0


@pytest.mark.parametrize("name", [each for each in MODULES if each != "base"])
def test_every_number_has_the_same_verbs(name):
    module = importlib.import_module(f"dossier.identifiers.{name}")
    assert all(callable(getattr(module, verb)) for verb in ("compact", "validate", "is_valid"))


@pytest.mark.parametrize(
    ("number", "error"),
    [
        ("647299150387000", LengthError),  # R1
        ("64729915038700011", LengthError),
        ("64729915O3870001", FormError),
        ("2072991503870001", PartError),  # R2: there is no province 20
        ("9772991503870001", PartError),
        ("6472993203870001", PartError),  # R3: no day 32
        ("6472997203870001", PartError),  # nor 72 for women
        ("6472994003870001", PartError),  # 40 is neither a man's nor a woman's day
        ("6472991513870001", PartError),  # no month 13
        ("6472993102870001", PartError),  # no 31 February
        ("6472992902870001", PartError),  # 29 February neither 1987 nor 2087
        ("6472991503870000", PartError),  # R4
        ("", LengthError),
    ],
)
def test_nik_rules_are_hard(number, error):
    with pytest.raises(error if number else IdentifierError):
        nik.validate(number)


@pytest.mark.parametrize(
    "number",
    [
        "6472990503870001",
        "6472992902000001",  # 29 February 2000 was, 1900 was not
        "6404995503870001",  # Bulungan while it belonged to Kaltim
        "9699991503870001",
        "9299991503870001",
        "5499991503870001",  # Timor Timur is no province any more, its numbers live on
    ],
)
def test_nik_of_any_region_that_ever_was_holds(number):
    assert nik.validate(number) == number


def test_38_provinces():
    assert len(nik.PROVINCES) == 38


@pytest.mark.parametrize(
    ("number", "around", "born"),
    [
        ("6472991503870001", dt.date(2017, 6, 7), dt.date(1987, 3, 15)),
        ("6472995503600001", dt.date(2026, 1, 1), dt.date(1960, 3, 15)),
        ("6472991503050001", dt.date(2026, 1, 1), dt.date(2005, 3, 15)),
        ("6472991503050001", dt.date(2004, 1, 1), dt.date(1905, 3, 15)),
    ],
)
def test_the_day_of_the_document_settles_the_century(number, around, born):
    assert nik.birth_date(number, around) == born


def test_birth_date_matches_whatever_the_century():
    assert nik.matches_birth_date("6472995503870001", dt.date(1987, 3, 15))
    assert not nik.matches_birth_date("6472995503870001", dt.date(1987, 3, 16))


@given(
    born=st.dates(dt.date(1930, 1, 1), dt.date(2009, 12, 31)),
    province=st.sampled_from(sorted(nik.PROVINCES)),
    woman=st.booleans(),
    serial=st.integers(1, 9999),
)
def test_every_issued_nik_is_valid_and_tells_its_person(born, province, woman, serial):
    day = born.day + 40 * woman
    number = f"{province}7299{day:02}{born:%m%y}{serial:04}"
    assert nik.validate(f"{number[:6]} {number[6:12]}-{number[12:]}") == number
    assert nik.gender(number) == ("PEREMPUAN" if woman else "LAKI-LAKI")
    assert nik.birth_date(number, dt.date(2029, 12, 31)) == born


@pytest.mark.parametrize(
    ("number", "form"),
    [
        ("01.300.066.6-091.000", "npwp15"),  # published example of a state-owned company
        ("0013000666091000", "npwp16_konversi"),
        ("6472990503870001", "npwp16_nik"),
        ("1000000098765432", "npwp16_baru"),
        ("0013000666091000000001", "nitku"),
    ],
)
def test_all_forms_of_npwp_hold(number, form):
    assert npwp.form(number) == form
    assert npwp.validate(number).isdigit()


@pytest.mark.parametrize(
    ("number", "error"),
    [
        ("01.300.066.5-091.000", CheckDigitError),
        ("0013000665091000", CheckDigitError),
        ("0013000665091000000000", CheckDigitError),
        ("01300066609100", LengthError),
        ("01.300.O66.6-091.000", FormError),
        ("2013000666091000", PartError),  # neither 0 nor 10 first, and no NIK
    ],
)
def test_wrong_npwp_are_told_apart(number, error):
    with pytest.raises(error):
        npwp.validate(number)


@given(first=st.text("0123456789", min_size=8, max_size=8), place=st.integers(0, 8))
def test_one_wrong_digit_breaks_the_npwp(first, place):
    whole = first + npwp.check_digit(first) + "722000"
    other = str((int(whole[place]) + 1) % 10)
    assert npwp.is_valid(whole)
    assert not npwp.is_valid(whole[:place] + other + whole[place + 1 :])


def test_nib_keeps_its_leading_zero_and_is_not_that_of_land():
    assert nib.validate("0220004567891") == "0220004567891"
    assert not nib.is_valid("220004567891")
    assert not nib.is_valid("16010000012345")


@pytest.mark.parametrize(
    "number",
    [
        "19700101 199513 2 001",  # month 13
        "19700101 199503 3 001",  # sex 3
        "19701301 199503 2 001",  # born in month 13
        "19700101 198003 1 001",  # appointed at ten
        "19700101 199503 2 01",
    ],
)
def test_wrong_nip(number):
    assert not nip.is_valid(number)


def test_nip_of_contract_staff():
    assert nip.parts("19900101 202121 1 001").gender == "LAKI-LAKI"


@pytest.mark.parametrize(
    ("number", "gender", "province"),
    [
        ("19870315/STRTTK_64/2015/2123", "PEREMPUAN", "64"),
        ("19870315/STRTTK-64/2015/1123", "LAKI-LAKI", "64"),
        ("19870315/STRA-UI/2015/21234", "PEREMPUAN", None),
    ],
)
def test_strttk_tells_its_holder(number, gender, province):
    said = strttk.parts(number)
    assert said.birth_date == dt.date(1987, 3, 15)
    assert (said.gender, said.province, said.year) == (gender, province, 2015)


@pytest.mark.parametrize(
    "number",
    [
        "19871315/STRTTK_64/2015/2123",
        "19870315/STRTTK_20/2015/2123",
        "19870315/STRTTK_64/1990/2123",
        "19870315/SIPTTK_64/2015/2123",
        "19870315/STRTTK_64/2015",
    ],
)
def test_wrong_strttk(number):
    assert not strttk.is_valid(number)


@pytest.mark.parametrize(
    ("printed", "written", "subject", "year"),
    [
        ("AHU-0012345.AH.01.01.TAHUN 2017", "AHU-0012345.AH.01.01.TAHUN 2017", "01", 2017),
        ("AHU-12345.AH.01.01.Tahun 2011", "AHU-12345.AH.01.01.TAHUN 2011", "01", 2011),
        ("AHU-0012345.AH.01.02.TAHUN 2018", "AHU-0012345.AH.01.02.TAHUN 2018", "02", 2018),
        ("AHU-AH.01.03-0123456", "AHU-AH.01.03-0123456", "03", None),
        ("AHU-0012345-AH.01.14 Tahun 2019", "AHU-0012345-AH.01.14 TAHUN 2019", "14", 2019),
        ("AHU-0001234.AH.01.26.TAHUN 2020", "AHU-0001234.AH.01.26.TAHUN 2020", "26", 2020),
        ("AHU-012345.AH.01.30.Tahun 2022", "AHU-012345.AH.01.30.TAHUN 2022", "30", 2022),
        ("AHU-A012345.AH.01.30.Tahun 2026", "AHU-A012345.AH.01.30.TAHUN 2026", "30", 2026),
        ("C2-10671.HT.01.01.TH.88", "C2-10671.HT.01.01.TH.88", "01", 1988),
        ("C-10671 HT.01.01.TH.2005", "C-10671 HT.01.01.TH.2005", "01", 2005),
    ],
)
def test_ahu_numbers_of_all_times(printed, written, subject, year):
    assert ahu.validate(printed) == written
    assert ahu.parts(printed) == ahu.AhuParts(subject, year)


@pytest.mark.parametrize("number", ["AHU-0012345.AH.02.01.TAHUN 2010", "AHU-12.AH.01.01", ""])
def test_not_a_companys_ahu_number(number):
    assert not ahu.is_valid(number)


@pytest.mark.parametrize(
    ("printed", "month", "year"),
    [
        ("441/1287/SDK-FARM/X/2016", 10, 2016),
        ("503/268/DPMPTSP-III/2014", 3, 2014),
        ("500.16.7.2/123/DPMPTSP.V/2025", 5, 2025),
        ("PW.01.04.10.1234", None, None),
        ("S-123KT/WPJ.14/KP.0103/2017", None, 2017),
    ],
)
def test_letter_numbers_tell_month_and_year(printed, month, year):
    assert letter.parts(printed) == letter.LetterParts(month, year)


@given(st.text(max_size=40))
def test_no_text_makes_a_validator_fall(text):
    for module in (nik, npwp, nib, nip, strttk, ahu, letter):
        assert module.is_valid(text) in {True, False}
