"""Stops and spaces of two readings (extractors.marks), and names in full (extractors.weighing)."""

import pytest

from dossier.declaration import FieldSpec
from dossier.model import Box, Evidence
from dossier.parsers import address, person_name
from extractors.marks import with_marks_of, with_spaces_of
from extractors.weighing import Reading, weigh

_LINE = Evidence(0, Box(100, 100, 500, 140))
_ELSEWHERE = Evidence(0, Box(600, 900, 900, 940))


def _read(parse, reader, raw, place=_LINE, sure=0.95):
    return Reading(reader, parse(raw), raw, (place,), 0.95, sure)


def _value(parse, *readings):
    spec = FieldSpec("nama", parse, ())
    return weigh(spec, readings[:2], everything=readings).field.value


@pytest.mark.parametrize(
    ("one", "other", "right"),
    [
        ("Mila Norliani, S. Farm,", "Mila Norliani, S.Farm.", "MILA NORLIANI, S.FARM."),
        ("ANTON SIMBOLON, S.T", "ANTON SIMBOLON, S.T.", "ANTON SIMBOLON, S.T."),
        ("SUHARNI, Amd. Farm", "SUHARNI, Amd.Farm", "SUHARNI, AMD.FARM"),
        ("PUTRI AYU, SH., M.Kn,", "PUTRI AYU, SH., M.Kn.", "PUTRI AYU, SH., M.KN."),
        ("PUSPA JULEHA", "Ir. PUSPA JULEHA", "IR. PUSPA JULEHA"),
        ("GEDE ADNYANA YASA", "I GEDE ADNYANA YASA", "I GEDE ADNYANA YASA"),
    ],
)
def test_a_name_keeps_what_either_reader_saw_of_its_titles(one, other, right):
    first, second = (_read(person_name, "rapidocr", one), _read(person_name, "tesseract", other))
    assert _value(person_name, first, second) == right
    assert _value(person_name, second, first) == right


def test_titles_of_another_place_are_not_taken_unless_a_comma_tells_of_them():
    signed = _read(person_name, "rapidocr", "YULIANTO PRASETYO, S.T.", _ELSEWHERE)
    bare = _read(person_name, "rapidocr", "YULIANTO PRASETYO")
    cut = _read(person_name, "rapidocr", "YULIANTO PRASETYO,")
    assert _value(person_name, bare, bare, signed) == "YULIANTO PRASETYO"
    assert _value(person_name, cut, cut, signed) == "YULIANTO PRASETYO, S.T."


def test_an_address_has_the_stops_of_both_readings():
    one = _read(address, "rapidocr", "Jln. Lambung Mangkurat Km, 10 RT.17")
    other = _read(address, "tesseract", "Jln. Lambung Mangkurat Km. 10 RT.17")
    assert _value(address, one, other) == "JLN. LAMBUNG MANGKURAT KM. 10 RT.17"


def test_marks_come_from_readings_of_the_same_letters_only():
    assert with_marks_of("JL MELATI NO 4", "JL. MAWAR NO. 4") == "JL MELATI NO 4"
    assert with_marks_of("SUPARMAN", "SUPARMAN.") == "SUPARMAN"


def test_spaces_come_from_behind_a_stop_only():
    assert with_spaces_of("SANGATTA", "SANGAT TA") == "SANGATTA"
    assert with_spaces_of("BLOK C NO.3", "BLOK C NO. 8") == "BLOK C NO. 3"
