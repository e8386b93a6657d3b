"""Dates and number words, written by a generator of the test's own."""

import datetime as dt
import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import dates, numerals, problems

UNITS = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
)  # fmt: skip
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip


def terbilang(number: int) -> str:
    """Indonesian words of a number, by the grammar: se- is one."""
    if number < 10:
        return UNITS[number]
    if number < 20:
        return {10: "sepuluh", 11: "sebelas"}.get(number) or f"{UNITS[number - 10]} belas"
    for size, one, word in (
        (10**12, "satu triliun", "triliun"),
        (10**9, "satu miliar", "miliar"),
        (10**6, "satu juta", "juta"),
        (1000, "seribu", "ribu"),
        (100, "seratus", "ratus"),
        (10, "", "puluh"),
    ):
        count, rest = divmod(number, size)
        if count:
            head = one if count == 1 else f"{terbilang(count)} {word}"
            return f"{head} {terbilang(rest)}" if rest else head
    raise AssertionError(number)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (11, "sebelas"),
        (1999, "seribu sembilan ratus sembilan puluh sembilan"),
        (2017, "dua ribu tujuh belas"),
        (2023, "dua ribu dua puluh tiga"),
        (1_001_000, "satu juta seribu"),
        (100_000_000, "seratus juta"),
    ],
)
def test_the_generator_writes_as_people_do(number, words):
    assert terbilang(number) == words


@given(st.integers(0, 999_999_999_999_999), st.booleans())
def test_words_and_numbers_are_one_and_the_same(number, glued):
    words = terbilang(number)
    assert numerals.words_to_int(words.replace(" ", "") if glued else words) == number


@given(st.integers(1900, 2100), st.data())
def test_one_misread_letter_never_makes_another_year(number, data):
    words = terbilang(number)
    place = data.draw(st.integers(0, len(words) - 1))
    letter = data.draw(st.sampled_from("abcdeghijklmnoprstu"))
    damaged = words[:place] + letter + words[place + 1 :]
    read = numerals.read_words(damaged)
    # A misread letter may hit another word exactly; only then may the number differ.
    if read is not None and read.value != number:
        assert numerals.words_to_int(damaged) == read.value


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("duaribu", 2000),
        ("limabelas", 15),
        ("seratusjuta", 100_000_000),
        ("satu ribu", 1000),
        ("satu juta satu ribu", 1_001_000),
        ("satu milyar", 1_000_000_000),
        ("Dua Ribu Tujuh Belas", 2017),
        ("kosong", 0),
    ],
)
def test_spellings_met_with(words, number):
    assert numerals.words_to_int(words) == number


@pytest.mark.parametrize(
    "words", ["", "dua dua", "ratus dua", "ribu juta dua", "dua ribu orang", "belas", "nol satu"]
)
def test_what_is_no_number(words):
    assert numerals.words_to_int(words) is None


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("dua rlbu tujuh belas", 2017),
        ("dua ribu tujuh be1as", 2017),
        ("sepu1uh", 10),
        ("delapan be!as", 18),
        ("liga", None),
    ],
)
def test_misread_words(words, number):
    read = numerals.read_words(words)
    assert (read.value if read else None) == number


D = dt.date(2017, 5, 12)


@pytest.mark.parametrize(
    "text",
    [
        "12-05-2017",
        "12/05/2017",
        "12.05.2017",
        "12 - 05 - 2017",
        "2017-05-12",
        "12 Mei 2017",
        "12 MEI 2017",
        "12Mei2017",
        "Samarinda, 12 Mei 2017",
        "Samarinda,12 Mei 2017.",
        "SAMARINDA, 12-05-2017",
        "pada tanggal : 12 Mei 2017",
        "12-Mei-2017",
        "tanggal 12-05-2017 (dua belas Mei dua ribu tujuh belas)",
    ],
)
def test_clean_forms(text):
    assert dates.find_date(text) == dates.DateReading(D)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("l2 Mei 2017", {problems.LETTERS_AS_DIGITS}),
        ("tanggal I2-05-2017", {problems.LETTERS_AS_DIGITS}),
        ("12 Mei 2O17", {problems.LETTERS_AS_DIGITS}),
        ("I2-O5-20l7", {problems.LETTERS_AS_DIGITS}),
        ("12 Mel 2017", {problems.MONTH_GUESSED}),
        ("12 Me1 2017", {problems.MONTH_GUESSED}),
        ("12 05 2017", {problems.SEPARATOR_GUESSED}),
        ("12-052017", {problems.SEPARATOR_GUESSED}),
        ("12,05,2017", {problems.SEPARATOR_GUESSED}),
    ],
)
def test_damaged_forms_say_what_was_guessed(text, codes):
    read = dates.find_date(text)
    assert read is not None
    assert read.date == D
    assert set(read.problems) == codes


@pytest.mark.parametrize(
    "text",
    [
        "31-02-2017",
        "12-13-2017",
        "12 Orang 2017",
        "12-05-17",
        "1234567",
        "Samarinda",
        "",
        "10 Juii 2017",
    ],
)
def test_what_is_no_date(text):
    assert dates.find_date(text) is None


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Pebruari", 2),
        ("Nopember", 11),
        ("Agt", 8),
        ("Ags.", 8),
        ("Okt", 10),
        ("Sept", 9),
        ("0ktober", 10),
        ("Septernber", 9),
        ("Agustvs", 8),
        ("Desembcr", 12),
    ],
)
def test_months(word, number):
    found = dates.month(word)
    assert found is not None
    assert found[0] == number


LOOK_ALIKES = {"0": "OoDQ", "1": "Il|", "2": "Zz", "5": "S", "6": "b", "8": "B", "9": "gq"}


@given(st.dates(dt.date(1930, 1, 1), dt.date(2035, 12, 31)), st.booleans(), st.data())
def test_a_look_alike_is_never_read_in_silence(date, named, data):
    printed = f"{date:%d} {MONTHS[date.month - 1]} {date.year}" if named else f"{date:%d-%m-%Y}"
    places = [place for place, mark in enumerate(printed) if mark in LOOK_ALIKES]
    place = data.draw(st.sampled_from(places or [0]))
    mark = data.draw(st.sampled_from(LOOK_ALIKES.get(printed[place], printed[place])))
    read = dates.find_date(printed[:place] + mark + printed[place + 1 :])
    assert read is None or read.date == date
    assert read is None or bool(read.problems) == bool(places)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_every_date_is_read_in_every_form(date):
    name = MONTHS[date.month - 1]
    words = f"{terbilang(date.day)} {name} {terbilang(date.year)}"
    assert dates.find_date(f"{date:%d-%m-%Y}") == dates.DateReading(date)
    assert dates.find_date(f"{date.day} {name} {date.year}") == dates.DateReading(date)
    assert dates.find_worded_date(words) == dates.DateReading(date)
    assert dates.find_worded_date(words.replace(" ", "")) == dates.DateReading(date)
    both = f"tanggal {date:%d-%m-%Y} ({words})"
    assert dates.find_deed_date(both) == dates.DateReading(date)


@pytest.mark.parametrize(
    "text",
    [
        "Selasa, tanggal 10-01-2023 (sepuluh Januari dua ribu dua puluh tiga)",
        "Selasa tanggal sepuluh Januari dua ribu dua puluh tiga",
        "Selasa, tanggal 10 (sepuluh) bulan Januari tahun 2023 (dua ribu dua puluh tiga)",
        "Selasa, tanggal sepuluh bulan Januari tahun duaribu duapuluhtiga (10-01-2023)",
        "Selasa, tanggal sepuluh (10) bulan Januari tahun dua ribu dua puluh tiga (2023)",
        "Selasa, tanggal sepuluh (10), bulan Januari (01), tahun dua ribu dua puluh tiga (2023)",
        "Selasa, tanggal sepuluh, bulan Januari, tahun dua ribu dua puluh tiga (2023)",
    ],
)
def test_dates_of_deeds(text):
    assert dates.find_deed_date(text) == dates.DateReading(dt.date(2023, 1, 10))


def test_a_deed_whose_weekday_is_wrong():
    # 10 January 2023 was a Tuesday.
    read = dates.find_deed_date(
        "Senin, tanggal 10-01-2023 (sepuluh Januari dua ribu dua puluh tiga)"
    )
    assert read == dates.DateReading(dt.date(2023, 1, 10), (problems.WRONG_WEEKDAY,))


def test_digits_and_words_that_disagree():
    read = dates.find_deed_date("tanggal 11-01-2023 (sepuluh Januari dua ribu dua puluh tiga)")
    assert read == dates.DateReading(dt.date(2023, 1, 11), (problems.DIGITS_AGAINST_WORDS,))


def test_the_weekday_settles_a_disagreement():
    read = dates.find_deed_date("Selasa, 11-01-2023 (sepuluh Januari dua ribu dua puluh tiga)")
    assert read == dates.DateReading(dt.date(2023, 1, 10), (problems.DIGITS_AGAINST_WORDS,))


@pytest.mark.parametrize(
    "text",
    [
        "Selasa, tanggal sepuluh, bulan Januari, tahun dua ribu ply tigu(2023)",
        "Selasa, tanggal sepuluh bulan Januari tahun dua ribu\n( 2023 )",
    ],
)
def test_a_year_that_lost_words_is_told_by_its_digits(text):
    read = dates.find_deed_date(text)
    assert read == dates.DateReading(dt.date(2023, 1, 10), (problems.DIGITS_AGAINST_WORDS,))


def test_of_two_years_in_brackets_neither_is_the_deeds():
    text = "Selasa, tanggal sepuluh Januari dua ribu dua puluh tiga (2019) (2021)"
    assert dates.find_deed_date(text) == dates.DateReading(dt.date(2023, 1, 10))


def test_words_with_misread_letters():
    read = dates.find_deed_date("tanggal sepu1uh Januan dua rlbu dua puluh tiga")
    assert read is not None
    assert read.date == dt.date(2023, 1, 10)
    assert problems.MONTH_GUESSED in read.problems


@pytest.mark.parametrize("name", ["Jum'at", "Jumat", "Jum\u2019at", "Jum`at"])
def test_friday_in_all_spellings(name):
    assert dates.weekday(f"hari ini, {name}, tanggal") == 4


@given(st.text(max_size=80))
def test_no_text_makes_the_readers_fall(text):
    dates.find_date(text)
    dates.find_deed_date(text)
    read = numerals.read_words(text)
    assert read is None or read.value >= 0


@pytest.mark.parametrize("module", [dates, numerals])
def test_doctests(module):
    result = doctest.testmod(module)
    assert result.attempted >= 5
    assert result.failed == 0


@pytest.mark.parametrize(
    "text", ["Sangatta, 1\u00b7 September 2023", "1. September 2023", "1 \u2022 September 2023"]
)
def test_a_speck_behind_the_day_is_none_of_it(text):
    found = dates.find_date(text)
    assert found is not None
    assert found.date.isoformat() == "2023-09-01"
    assert found.problems == ()
