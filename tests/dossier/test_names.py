"""Names as RESULT writes them and as the law of the ear compares them."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import names, titles


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("Hj. Siti Aminah, S.Farm.", "HJ. SITI AMINAH, S.FARM."),
        ("HJ. SITI AMINAH, S.FARM.,", "HJ. SITI AMINAH, S.FARM."),
        ("SUPARMAN.", "SUPARMAN"),
        ("Suparman,", "SUPARMAN"),
        ("I Gede  Agus Wirawan", "I GEDE AGUS WIRAWAN"),
        ("apt. Rina Wulandari , S.Farm.,Apt", "APT. RINA WULANDARI, S.FARM., APT"),
        ("Ma\u2019ruf Al-Amin", "MA'RUF AL-AMIN"),
        ("Drs.H.Abdul Kadir,M.Si.", "DRS. H. ABDUL KADIR, M.SI."),
        ("Tuan BUDI SANTOSO", "BUDI SANTOSO"),
        ("Ny. Hj. Aminah", "HJ. AMINAH"),
        ("Budi Santoso, SE.", "BUDI SANTOSO, SE"),
        ("Budi Santoso, S.E", "BUDI SANTOSO, S.E"),
        ("Siti Aminah, A.Md.Farm.", "SITI AMINAH, A.MD.FARM."),
        ("(  SUPARMAN  )", "SUPARMAN"),
        ("Andi Tenri binti Aji", "ANDI TENRI BINTI AJI"),
    ],
)
def test_names_are_written_with_their_titles(printed, written):
    assert names.person_name(printed) == written


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("HJ. SITI AMINAH, S.FARM.", "SITI AMINAH"),
        ("H. M. YUSUF", "M YUSUF"),
        ("PROF. DR. IR. H. ABDUL KADIR, M.SI., PH.D", "ABDUL KADIR"),
        ("apt. RINA WULANDARI, S.Farm.,Apt", "RINA WULANDARI"),
        ("RINA WULANDARI S.Farm Apt", "RINA WULANDARI"),
        ("RINA WULANDARI, S. Farm., Apt.", "RINA WULANDARI"),
        ("RINA WULANDARI, S.FARM.APT", "RINA WULANDARI"),
        ("RINA WULANDARI, A.Md. Farm", "RINA WULANDARI"),
        ("RINA WULANDARI, SH., M.KN", "RINA WULANDARI"),
        ("RINA WULANDARI, Sarjana Hukum, Magister Kenotariatan", "RINA WULANDARI"),
        ("MA'RUF AL-AMIN", "MARUF AL AMIN"),
        ("HASANAH, S.Pi.", "HASANAH"),
        ("HASANAH, S.Tr.Keb., M.Tr.", "HASANAH"),
        ("NYONYA SITI", "SITI"),
        ("ST", "ST"),
        ("H.", "H"),
    ],
)
def test_titles_and_punctuation_do_not_count(name, bare):
    assert names.comparable_person(name) == bare


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HJ. SITI AMINAH, S.FARM.", "SITI AMINAH"),
        ("I GEDE AGUS WIRAWAN", "IGEDE AGUS WIRAWAN"),
        ("MA'RUF", "MARUF"),
        ("SITI NUR-AINI", "SITI NURAINI"),
        ("WIRAWAN AGUS", "AGUS WIRAWAN"),
        ("MUHAMMAD FAUZI RAHMAN", "MUHAMAD FAUZI RAHMAN"),
    ],
)
def test_the_same_person(one, other):
    assert names.same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("SITI AMINAH", "SUPARMAN", "beda"),
        ("SITI AMINAH", "SITI RAHMAH", "beda"),
        ("RUDI HARTONO", "RUDY HARTONO", "ragu"),
        ("AHMAD FAUZI", "AHMAD FAUZAN", "ragu"),
        ("SITI AMINAH", "SITI AMINAH PUTRI", "ragu"),
        ("MUHAMMAD YUSUF", "M. YUSUF", "ragu"),
        ("MUHAMMAD YUSUF", "A. YUSUF", "beda"),
        ("HJ. S.FARM.", "", "ragu"),
    ],
)
def test_another_person_or_doubt(one, other, verdict):
    assert names.compare_persons(one, other).verdict == verdict
    assert not names.same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other", "cut"),
    [
        ("HJ. NURUL RABIATUL HA", "HJ. NURUL RABIATUL HASANAH", True),
        ("SITI AMINAH", "SITI AMI", True),
        ("NURUL RABIATUI HA", "NURUL RABIATUL HASANAH", True),
        ("SITI AMINAH", "SITI AMINAH PUTRI", False),  # a word left out, not a word cut
        ("RUDI HARTONO", "RUDY HARTONO", False),
    ],
)
def test_a_name_whose_end_is_missing_is_a_doubt_that_says_so(one, other, cut):
    compared = names.compare_persons(one, other)
    assert (compared.verdict, compared.cut) == ("ragu", cut)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("HASAN", "HASANUDDIN"),
        ("SITI RAH", "SITI AMINAH"),
        ("NURUL HA", "RABIATUL HASANAH"),
        ("A. HA", "A. HASANAH"),
    ],
)
def test_what_another_name_may_begin_with_is_not_its_cut_end(one, other):
    assert names.compare_persons(one, other).verdict == "beda"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PT KENANGA", "PT KENANGA HUSADA"),
        ("CV. MAHAKAM", "CV MAHAKAM JAMU LESTARI"),
        ("KOPERASI TABAT", "KOPERASI TABAT EMPON-EMPON SENTOSA"),
        ("KENANGA", "PT KENANGA HUSADA"),  # its form lost, too
    ],
)
def test_a_company_of_which_the_second_line_is_missing_is_a_doubt_that_says_so(one, other):
    for compared in (names.compare_companies(one, other), names.compare_companies(other, one)):
        assert (compared.verdict, compared.cut) == ("ragu", True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("PT HUSADA", "PT KENANGA HUSADA"),  # the end of a name is not its beginning
        ("CV KENANGA", "PT KENANGA HUSADA"),
        ("PT KENANGA JAYA", "PT KENANGA HUSADA"),
        ("PT ABC", "PT ABC HUSADA"),  # hardly a name
    ],
)
def test_a_company_that_only_shares_words_is_another(one, other):
    assert names.compare_companies(one, other).verdict == "beda"


@pytest.mark.parametrize(
    ("printed", "written", "form"),
    [
        ("PT. BORNEO HERBAL LESTARI", "PT BORNEO HERBAL LESTARI", "PT"),
        ("PT.Borneo Herbal Lestari", "PT BORNEO HERBAL LESTARI", "PT"),
        ("P.T. Borneo", "PT BORNEO", "PT"),
        ("P.T Borneo", "PT BORNEO", "PT"),
        ("Perseroan Terbatas Borneo", "PT BORNEO", "PT"),
        ("PT \u201cBORNEO HERBAL\u201d", "PT BORNEO HERBAL", "PT"),
        ("Borneo Herbal, PT.", "PT BORNEO HERBAL", "PT"),
        ("PT PERORANGAN SARI", "PT PERORANGAN SARI", "PT PERORANGAN"),
        ("CV. Mahakam Jamu", "CV MAHAKAM JAMU", "CV"),
        ("C.V MAHAKAM JAMU,", "CV MAHAKAM JAMU", "CV"),
        ("PERSEKUTUAN KOMANDITER CV. MAHAKAM JAMU", "CV MAHAKAM JAMU", "CV"),
        ("UD. SARI REMPAH", "UD SARI REMPAH", "UD"),
        ("Usaha Dagang Sari Rempah", "UD SARI REMPAH", "UD"),
        ("Koperasi Jamu Kaltim", "KOPERASI JAMU KALTIM", "KOPERASI"),
        ("KSU Jamu", "KSU JAMU", "KOPERASI"),
        ("Fa. Sinar", "FA SINAR", "FIRMA"),
        ("PJ. Sari Sehat", "PJ SARI SEHAT", None),
        ("PUTRI BORNEO", "PUTRI BORNEO", None),
        ("CVANTAGE JAYA", "CVANTAGE JAYA", None),
    ],
)
def test_companies_are_written_form_first(printed, written, form):
    company = names.company_name(printed)
    assert (company.name, company.form, company.guessed) == (written, form, False)


@pytest.mark.parametrize("printed", ["PI. BORNEO", "P1 BORNEO", "FT. BORNEO", "PI BORNEO"])
def test_a_misread_form_is_guessed_and_says_so(printed):
    company = names.company_name(printed)
    assert (company.name, company.guessed) == ("PT BORNEO", True)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("PT. BORNEO HERBAL LESTARI", "Perseroan Terbatas Borneo Herbal Lestari", "sama"),
        ("PT BORNEO HERBALLESTARI", "PT BORNEO HERBAL LESTARI", "sama"),
        ("PT PERORANGAN SARI REMPAH", "PT SARI REMPAH", "sama"),
        ("BORNEO HERBAL LESTARI", "PT BORNEO HERBAL LESTARI", "sama"),
        ("PT MAHAKAM JAMU", "CV MAHAKAM JAMU", "beda"),
        ("PT BORNEO HERBAL LESTARI", "PT KUTAI JAMU SEHAT", "beda"),
    ],
)
def test_companies_are_compared_by_form_and_name(one, other, verdict):
    assert names.compare_companies(one, other).verdict == verdict


@given(st.text("ABHJNPSTUVdefst .,'-:", max_size=40))
def test_writing_a_name_twice_changes_nothing(text):
    once = names.person_name(text)
    assert names.person_name(once) == once
    company = names.company_name(text).name
    assert names.company_name(company).name == company


@pytest.mark.parametrize("module", [names, titles])
def test_doctests(module):
    result = doctest.testmod(module)
    assert result.attempted >= 4
    assert result.failed == 0
