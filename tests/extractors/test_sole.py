"""The one value of its form that is left."""

import pytest

from dossier import parsers
from dossier.declaration import FieldSpec
from dossier.kinds import kinds
from extractors.fields import extract
from extractors.layout import document_text
from extractors.sole import MOST_ROWS, sole
from tests.drawing import page


def _sole(parse, drawing, values=()):
    place = sole(
        FieldSpec("x", parse, ()), document_text([(0, page(drawing))], "tesseract"), values
    )
    return place and parse(place.raw).value


NUMBERS = """
   Yang membuat,
   SITI AMINAH                 6472994101850003
                               6472996505900004
"""


def test_the_only_number_of_its_form_is_it():
    assert _sole(parsers.nik, NUMBERS, ["6472996505900004"]) == "6472994101850003"


def test_of_two_that_nobody_has_neither_is_it():
    assert _sole(parsers.nik, NUMBERS) is None


def test_one_that_stands_there_twice_is_one():
    assert _sole(parsers.nik, NUMBERS.replace("6505900004", "4101850003")) == "6472994101850003"


def test_a_day_of_birth_is_no_day_of_a_letter():
    assert _sole(parsers.date, "Samarinda\n\n12 Maret 1971") is None
    assert _sole(parsers.date, "Samarinda\n\n12 Maret 2021") == "2021-03-12"
    assert _sole(parsers.birth_date, "Samarinda\n\n12 Maret 2021") is None


def test_a_name_is_it_by_its_title_or_by_standing_there_twice():
    names = "Hadir : BUDI SANTOSO\nSITI AMINAH\n\nRETNO WULAN, A.Md.Farm.\n"
    assert _sole(parsers.responsible_person, names) == "RETNO WULAN, A.MD.FARM."
    assert _sole(parsers.person_name, names) is None
    assert _sole(parsers.person_name, f"{names}\n\n\nSITI AMINAH\n") == "SITI AMINAH"


@pytest.mark.parametrize("parse", [parsers.letter_number, parsers.office_name, parsers.subject])
def test_of_a_form_that_much_has_nothing_is_told(parse):
    assert _sole(parse, "DINAS KESEHATAN KOTA BONTANG\n440/12/DINKES/IV/2020") is None


PLACE = """
   PEMERINTAH KOTA BONTANG
   DINAS KESEHATAN
   Jl. Ahmad Yani No. 1 Bontang
                     REKOMENDASI
   CV SINOM MANIS                     Diperiksa 2 Mei 2019
   Jl. Selat Karimata No. 8 RT. 15    oleh tim dinas
   Kel. Tanjung Laut
"""


def test_the_block_under_the_head_that_begins_like_an_address_is_one():
    whole = "JL. SELAT KARIMATA NO. 8 RT. 15 KEL. TANJUNG LAUT"
    assert _sole(parsers.address, PLACE) == whole
    assert _sole(parsers.address, PLACE, [whole]) is None


def test_of_two_addresses_neither_is_it():
    assert _sole(parsers.address, f"{PLACE}\n\n   Jalan Brigjen Katamso No. 40 RT. 2\n") is None


def test_a_deed_with_its_clauses_is_too_long():
    clauses = "\n".join(f"Pasal {at} tentang kuasa direksi" for at in range(MOST_ROWS + 1))
    assert _sole(parsers.nik, f"6472994101850003\n{clauses}") is None


STATEMENT = """
              S U R A T   P E R N Y A T A A N

   Kami menerangkan tidak pernah terlibat pelanggaran peraturan
   perundang-undangan di bidang farmasi.

                                   Tenggarong, 3 Mei 2021


                                   MARGARETA LAWAI
   64-02 >                         6402994408810002
"""


def test_a_number_without_any_label_is_found_at_last():
    text = document_text([(0, page(STATEMENT))], "tesseract")
    found = {each.name: each for each in extract(kinds()["pernyataan_farmasi"], [text])}
    assert found["nik"].value == "6402994408810002"
    assert found["nik"].evidence
    assert found["jabatan"].value is None
