"""Two readers of one value; what is right is known here, as it is on a specimen."""

from dataclasses import replace
from itertools import product

import pytest

from dossier import parsers, problems
from dossier.declaration import FieldSpec
from dossier.model import Box, Evidence
from extractors.ocr.voting import Token
from extractors.weighing import Reading, weigh

NAME = FieldSpec("nama", parsers.person_name, ())
NIK = FieldSpec("nik", parsers.nik, ())
ADDRESS = FieldSpec("alamat", parsers.address, ())


def fuse(spec, readings, **more):
    return weigh(spec, readings, **more).field


def reading(spec, reader, raw, *certain, prior=0.9):
    words = raw.split()
    each = certain if len(certain) == len(words) else certain * len(words)
    read = tuple(Token(word, c) for word, c in zip(words, each, strict=True))
    return Reading(reader, spec.parse(raw), raw, (), prior, sum(each) / len(each), tokens=read)


def fused(spec, one, other, **more):
    return fuse(spec, [reading(spec, "tesseract", *one), reading(spec, "rapidocr", *other)], **more)


def test_each_reader_saves_what_the_other_misread():
    found = fused(
        ADDRESS,
        ("JL. MELATl NO. 12 SAMBOJA", 0.99, 0.5, 0.99, 0.99, 0.99),
        ("JL. MELATI NO. 12 SAMBOUA", 0.97, 0.97, 0.97, 0.97, 0.5),
    )
    assert found.value == "JL. MELATI NO. 12 SAMBOJA"
    assert dict(found.readers) == {
        "tesseract": "JL. MELATl NO. 12 SAMBOJA",
        "rapidocr": "JL. MELATI NO. 12 SAMBOUA",
    }


@pytest.mark.parametrize("sure", [0.6, 0.9])
def test_a_number_is_one_of_those_that_were_read(sure):
    # The second would be born on the 80th: whoever read it more surely is not believed.
    right, wrong = "6472995503870001", "6472998003870001"
    found = fused(NIK, (right, 0.6), (wrong, sure))
    assert found.value == right


def test_of_numbers_as_good_in_form_the_surer_one_is_taken():
    one, other = "6472995503870001", "6472995503870007"
    assert fused(NIK, (one, 0.7), (other, 0.99)).value == other
    sure = fused(NIK, (one, 0.7), (other, 0.99)).confidence
    doubtful = fused(NIK, (one, 0.98), (other, 0.99)).confidence
    agreed = fused(NIK, (other, 0.98), (other, 0.99)).confidence
    assert agreed > sure > doubtful


def test_the_less_is_in_dispute_the_surer():
    name = "HJ. SITI AMINAH"
    agreed, letter, person = (
        fused(NAME, (name, 0.9), (other, 0.6)).confidence
        for other in (name, "HJ. SITI AMINAN", "BUDI SANTOSO")
    )
    assert agreed > letter > person


def test_whatever_the_order_of_readers_the_value_is_the_same():
    one, other = ("JL. MELATl NO. 12", 0.5), ("JL. MELATI N0. 12", 0.8)
    values = {
        fuse(ADDRESS, order).value
        for order in (
            [reading(ADDRESS, "tesseract", *one), reading(ADDRESS, "rapidocr", *other)],
            [reading(ADDRESS, "rapidocr", *other), reading(ADDRESS, "tesseract", *one)],
        )
    }
    assert len(values) == 1


@pytest.mark.parametrize(("first", "second"), [*product((0.5, 0.9), repeat=2)])
def test_readings_of_two_places_are_not_mixed(first, second):
    found = fused(NAME, ("SIDO MULYO", first), ("GUNUNG TABUR", second))
    assert found.value in {"SIDO MULYO", "GUNUNG TABUR"}


def test_two_readers_that_agree_are_surer_than_one_alone():
    number = "6472995503870001"
    alone = fuse(NIK, [reading(NIK, "tesseract", number, 0.9)]).confidence
    assert fused(NIK, (number, 0.9), (number, 0.9)).confidence > alone


def test_readers_that_agree_but_for_a_mark_are_less_sure_than_to_the_letter():
    # Which of both is printed, ``NO. 12`` or ``NO 12``, neither tells.
    street = "JL. MELATI NO. 12"
    same, other = (
        fused(ADDRESS, (street, 0.9), (raw, 0.9)) for raw in (street, "JL. MELATI NO 12")
    )
    assert same.confidence > other.confidence


def test_a_value_in_which_something_was_assumed_is_less_sure():
    # The same reading, but for what had to be assumed in it (a letter where a NIK has a digit).
    plain = reading(NIK, "tesseract", "6472995503870001", 0.9)
    problems = ("huruf_dibaca_angka",)
    assumed = replace(plain, parsed=replace(plain.parsed, problems=problems))
    assert fuse(NIK, [assumed]).problems == problems
    assert fuse(NIK, [assumed]).confidence < fuse(NIK, [plain]).confidence


def test_what_the_form_forbids_is_never_made_of_two_readings():
    # Born on the 38th: wherever the other reader is surer of a digit, the value stays one that
    # could have been issued (PP 37/2007 art. 37: the day of birth, 40 more for women).
    right = "6472990503870001"
    found = fused(NIK, (right, 0.5), ("6472993803870001", 0.99))
    assert found.value == right
    assert found.confidence < fused(NIK, (right, 0.5), (right, 0.99)).confidence


@pytest.mark.parametrize(
    ("kept", "other"),
    [
        ("ARIANI PUTRI", "A RIANI PUTRI"),
        ("NI WAYAN SRI", "NIWAYAN SRI"),
        ("I MADE MAHENDRA", "I MADEMAHENDRA"),
    ],
)
def test_a_space_that_parts_a_letter_from_its_name_is_none(kept, other):
    for first, second in ((kept, other), (other, kept)):
        assert fused(NAME, (first, 0.95), (second, 0.9)).value == kept


def test_the_town_that_one_reader_left_out_of_an_address_is_taken_from_the_other():
    place = (Evidence(0, Box(10, 10, 400, 30)),)
    whole = "JL. PELITA NO. 155 RT 025 SUNGAI PINANG LUAR KOTA SAMARINDA 75151"
    short = "JL. PELITA NO. 155 RT 025 SUNGAI PINANG LUAR"
    street = "JL. PELITA NO. 155 RT 025 SUNGAI PINANG LUAR TELP 0541"
    for other, expected in ((whole, whole), (street, short)):
        readings = [
            replace(reading(ADDRESS, "rapidocr", short, 0.99), evidence=place),
            replace(reading(ADDRESS, "tesseract", other, 0.7), evidence=place),
        ]
        assert fuse(ADDRESS, readings).value == expected


@pytest.mark.parametrize("raw", ["641.182.6-729.000", "31.641.182.6-729.00"])
def test_a_number_of_another_length_is_hardly_believed_though_both_readers_read_it(raw):
    """PMK 112/2022: 15 digits, or 16. A digit was lost, whoever agrees on the rest."""
    spec = FieldSpec("npwp", parsers.npwp, ())
    whole = fused(spec, ("31.641.182.6-729.000", 0.95), ("31.641.182.6-729.000", 0.95))
    found = fused(spec, (raw, 0.95), (raw, 0.95))
    assert problems.WRONG_LENGTH in found.problems
    assert found.confidence < 0.5 < whole.confidence
