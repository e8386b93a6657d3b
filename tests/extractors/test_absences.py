"""How sure it is that what was not found is not there: letters drawn in the test."""

import pytest

from dossier.kinds import kinds
from extractors.confidence import Absence, Features
from extractors.fields import find
from extractors.layout import document_text
from tests.drawing import page

STATEMENT = """
            SURAT PERNYATAAN
Yang bertanda tangan di bawah ini :
Nama               : Hj. Siti Aminah, S.Farm.
{number}
Jabatan            : Direktur
Nama Perusahaan    : PT. Borneo Herbal Lestari
menyatakan bahwa saya tidak pernah terlibat dalam pelanggaran peraturan perundang-undangan
di bidang farmasi.
                           Samarinda, 6 Mei 2019
                           Yang membuat pernyataan
                           (Hj. Siti Aminah, S.Farm.)
"""


TWO_NUMBERS = "Kode pribadi       : 6472995503870001\nKode lain          : 6472996604880002"


def _nik(number: str) -> tuple[float, Absence]:
    text = document_text([(0, page(STATEMENT.format(number=number)))], "tesseract")
    found = {each.field.name: each for each in find(kinds()["pernyataan_farmasi"], [text])}
    basis = found["nik"].basis
    assert isinstance(basis, Absence)
    assert found["nik"].field.value is None
    return found["nik"].field.confidence, basis


def test_a_paper_without_any_such_number_has_none():
    sure, basis = _nik("Agama              : Islam")
    assert (basis.nothing, basis.labelled, basis.unclaimed) == (1.0, 0.0, 0.0)
    doubtful, _ = _nik(TWO_NUMBERS)
    assert sure > doubtful


def test_of_two_numbers_that_are_no_other_fields_one_may_be_it():
    _, basis = _nik(TWO_NUMBERS)
    assert basis.unclaimed > 0.5
    assert basis.nothing == -basis.unclaimed


def test_a_label_without_a_legible_value_says_that_it_was_overlooked():
    sure, _ = _nik("Agama              : Islam")
    doubtful, basis = _nik("Nomor KTP          : ~~ ~ ~")
    assert basis.labelled == 1.0
    assert doubtful < sure


@pytest.mark.parametrize(("more", "rivalled"), [("", False), ("Jabatan : Komisaris", True)])
def test_another_value_for_a_field_is_a_rival(more, rivalled):
    text = document_text([(0, page(STATEMENT.format(number=more or "Agama : Islam")))], "tesseract")
    found = {each.field.name: each for each in find(kinds()["pernyataan_farmasi"], [text])}
    basis = found["jabatan"].basis
    assert isinstance(basis, Features)
    assert (basis.rival > 0.5) is rivalled


def test_the_more_else_was_missed_the_less_sure_is_a_value():
    whole = STATEMENT.format(number="NIK : 6472995503870001")
    torn = "\n".join(whole.split("\n")[:5])
    one, other = (
        {each.field.name: each.basis for each in find(kinds()["pernyataan_farmasi"], [text])}
        for text in (document_text([(0, page(each))], "tesseract") for each in (whole, torn))
    )
    assert isinstance(one["nik"], Features)
    assert isinstance(other["nik"], Features)
    assert one["nik"].missed < other["nik"].missed


def test_a_line_that_nobody_filled_in_says_that_nothing_is_there():
    sure, basis = _nik("Nomor KTP          :")
    plain, other = _nik("Agama              : Islam")
    assert (basis.empty, other.empty) == (1.0, 0.0)
    assert sure > plain
    assert basis.missed <= other.missed


def test_a_label_over_its_value_is_no_empty_line():
    _, basis = _nik("Nomor KTP          : 64 72 ~~ 03")
    assert basis.empty == 0.0


@pytest.mark.parametrize(
    ("end", "empty"),
    [("Samarinda,          2019", 1.0), ("Samarinda,", 1.0), ("Yang menyatakan,", 0.0)],
)
def test_the_end_of_a_letter_that_nobody_dated(end, empty):
    letter = STATEMENT.format(number="Agama : Islam").replace("Samarinda, 6 Mei 2019", end)
    text = document_text([(0, page(letter))], "tesseract")
    found = {each.field.name: each for each in find(kinds()["pernyataan_farmasi"], [text])}
    basis = found["tanggal"].basis
    assert isinstance(basis, Absence)
    assert basis.empty == empty


def _absence(letter: str, name: str, kind: str = "pernyataan_farmasi") -> tuple[float, Absence]:
    text = document_text([(0, page(letter))], "tesseract")
    found = {each.field.name: each for each in find(kinds()[kind], [text])}
    basis = found[name].basis
    assert isinstance(basis, Absence)
    return found[name].field.confidence, basis


def test_what_else_stands_on_a_paper_says_nothing_of_a_line_left_empty():
    letter = STATEMENT.replace("Samarinda, 6 Mei 2019", "Samarinda,")
    plain, basis = _absence(letter.format(number="Agama : Islam"), "tanggal")
    other, more = _absence(letter.format(number="Diangkat pada : 4 Juni 2018"), "tanggal")
    assert basis.empty == more.empty == 1.0
    assert basis.unclaimed == more.unclaimed == 0.0
    assert plain == pytest.approx(other, abs=0.01)


@pytest.mark.parametrize(
    ("above", "empty"),
    [
        # The line of the form is empty, and nothing else could be the value.
        ("Agama : Islam", 1.0),
        # Something could: the label may be its caption.
        (TWO_NUMBERS, 0.0),
    ],
)
def test_a_label_without_a_colon_is_an_empty_line_where_nothing_else_could_be_the_value(
    above, empty
):
    letter = STATEMENT.format(number=f"{above}\nNomor Induk Kependudukan")
    _, basis = _absence(letter, "nik")
    assert basis.empty == empty


def test_a_paper_without_any_day_has_none_that_was_overlooked():
    letter = STATEMENT.format(number="Agama : Islam").replace("Samarinda, 6 Mei 2019", "")
    sure, basis = _absence(letter, "tanggal")
    assert (basis.nothing, basis.unclaimed, basis.empty) == (1.0, 0.0, 0.0)
    doubtful, other = _absence(letter.replace("Islam", "Islam sejak 4 Juni 2018"), "tanggal")
    assert other.nothing == 0.0
    assert sure > doubtful


def test_a_card_has_all_of_its_fields_however_badly_it_is_read():
    _, basis = _absence(
        "PROVINSI KALIMANTAN TIMUR\nNIK : 6472995503870001\n", "jenis_kelamin", "ktp"
    )
    assert basis.nothing == 0.0


LETTER = """
            SURAT KETERANGAN DOMISILI
{number}
Yang bertanda tangan di bawah ini Lurah Sidodadi menerangkan bahwa
Nama               : Hj. Siti Aminah
Nama Perusahaan    : PT. Borneo Herbal Lestari
Alamat             : Jl. Bunga No. 4 Samarinda
                           Samarinda, 6 Mei 2019
"""


def test_what_stands_beside_a_label_may_be_a_value_that_was_misread():
    sure, none = _absence(LETTER.format(number=""), "nomor", "domisili")
    doubtful, basis = _absence(LETTER.format(number="Nomor : ~~ ~"), "nomor", "domisili")
    assert (none.labelled, none.nothing) == (0.0, 1.0)
    assert (basis.labelled, basis.nothing) == (1.0, 0.0)
    assert doubtful < 0.5 < sure


OTHER_STATEMENT = """
            SURAT PERNYATAAN
Yang bertanda tangan di bawah ini :
Nama               : Hj. Siti Aminah, S.Farm.
NIK                : 6472995503870001
{line}
menyatakan bahwa saya tidak pernah terlibat dalam pelanggaran peraturan perundang-undangan
di bidang farmasi.
                           Samarinda, 6 Mei 2019
                           Yang membuat pernyataan
                           (Hj. Siti Aminah, S.Farm.)
"""


@pytest.mark.parametrize(
    ("line", "nothing"),
    [
        ("Alamat             : Jl. Melati No. 3 Samarinda", 1.0),
        ("yang bersama ini bertindak untuk usaha kami dan para Komisaris", 0.0),
        ("yang bersama ini bertindak untuk usaha kami dan para K0misaris", 0.0),
    ],
)
def test_where_no_word_of_an_office_stands_nobodys_office_was_overlooked(line, nothing):
    _, basis = _absence(OTHER_STATEMENT.format(line=line), "jabatan")
    assert basis.nothing == nothing


@pytest.mark.parametrize(
    ("line", "nothing"),
    [
        ("Alamat             : Jl. Melati No. 3 Samarinda", 1.0),
        ("yang mewakili sebuah koperasi, yang namanya tidak terbaca", 0.0),
    ],
)
def test_where_no_legal_form_stands_no_company_was_overlooked(line, nothing):
    _, basis = _absence(OTHER_STATEMENT.format(line=line), "nama_badan")
    assert basis.nothing == nothing


def test_an_absence_says_of_what_sort_the_value_would_be():
    _, basis = _absence(OTHER_STATEMENT.format(line="Agama : Islam"), "jabatan")
    assert basis.terms["absent_sort_position"] == 1.0


FORM = """
               FORMULIR PERMOHONAN IZIN UKOT
Kepada Yth. Kepala DPMPTSP Provinsi      {date}
Nama pemohon / Applicant                 No. KTP / Identity number
Hj. SITI AMINAH                          {nik}
Tempat dan tanggal lahir / Place of birth    Jabatan / Position
SAMARINDA, 15-03-1987                    {office}
Nama usaha / Company                     NPWP / Tax number
CV. Sari Rimba Mahakam                   01.554.407.5-728.000
"""


@pytest.mark.parametrize("office", ["", "mm", "."])
def test_a_caption_with_nothing_but_dots_under_it_was_left_empty(office):
    drawing = FORM.format(date="", nik="6472995503870001", office=office)
    assert _absence(drawing, "jabatan", "surat_permohonan")[1].empty == 1.0


def test_a_caption_over_what_cannot_be_read_was_not_left_empty():
    drawing = FORM.format(date="", nik="6472 99~~ 03", office="Direktur")
    assert _absence(drawing, "nik", "surat_permohonan")[1].empty == 0.0


LETTER_OF_LINES = """
               PERMOHONAN IZIN
Yang bertanda tangan di bawah ini :
Nama Pemohon        : Hj. Siti Aminah
NIK                 : 6472995503870001
Nama Perusahaan     : CV. Sari Rimba Mahakam
{office}
{site}
NPWP                : 01.554.407.5-728.000
Dengan ini mengajukan permohonan izin usaha kecil obat tradisional.
"""


def test_a_line_over_one_with_a_label_was_left_empty_without_a_colon_too():
    site = "Lokasi Produksi     : Jl. Pramuka No. 12 RT. 05 Kel. Sidodadi Samarinda"
    drawing = LETTER_OF_LINES.format(office="Alamat Kantor", site=site)
    # The address of the next line is not taken for it, and is no sign that one was overlooked.
    assert _absence(drawing, "alamat_kantor", "surat_permohonan")[1].empty == 1.0


@pytest.mark.parametrize(
    ("line", "empty"),
    [("Nomor KTP", 1.0), ("Nomor KTP          nnmmmn", 1.0), ("Nomor KTP          64~~9~ 03", 0.0)],
)
def test_dots_that_readers_take_for_letters_are_dots(line, empty):
    assert _nik(line)[1].empty == empty


@pytest.mark.parametrize(
    "end",
    [
        "Sangatta,",
        "Ujoh Bilang,",
        "Sendawar, ........ 2019",
        "Dibuat di Tenggarong, tanggal ........",
        "Tanggal : 2019",
        "Tanggal : ...... 2019",
    ],
)
def test_a_place_for_the_day_without_one_is_a_line_left_empty(end):
    letter = STATEMENT.format(number="Diangkat pada : 4 Juni 2018")
    _, basis = _absence(letter.replace("Samarinda, 6 Mei 2019", end), "tanggal")
    assert basis.empty == 1.0


@pytest.mark.parametrize("end", ["Yang menyatakan,", "Hormat saya,", "dibuat pada tanggal yang"])
def test_what_is_no_place_for_a_day_is_not_left_empty(end):
    letter = STATEMENT.format(number="Diangkat pada : 4 Juni 2018")
    _, basis = _absence(letter.replace("Samarinda, 6 Mei 2019", end), "tanggal")
    assert basis.empty == 0.0


STATED = """
               SURAT PERNYATAAN
Saya, Yohana Laing, {born}
pemegang NIK 6402994405910003, menyatakan tidak pernah terlibat pelanggaran
peraturan perundang-undangan di bidang farmasi.
{more}
                           Yang membuat pernyataan,
                           Yohana Laing
"""


@pytest.mark.parametrize(
    "born",
    ["lahir di Melak, 4 Mei 1991", "Melak, 04-05-1991", "dilahirkan tanggal 04/05/1991"],
    ids=["said to be", "by the number of the card", "in a sentence"],
)
def test_a_day_of_birth_is_no_day_of_a_paper_that_was_overlooked(born):
    alone, basis = _absence(STATED.format(born=born, more=""), "tanggal")
    assert basis.unclaimed == 0.0
    other = STATED.format(born=born, more="Tertulis : 19-11-2021")
    doubtful, with_another = _absence(other, "tanggal")
    assert with_another.unclaimed > 0.5
    assert alone > doubtful


LIVES = """
          KELURAHAN GUNUNG ELAI
       SURAT KETERANGAN DOMISILI
  Nomor : 474/12/KEL-GE/2022
Lurah Gunung Elai menerangkan bahwa CV AKAR MANJUR berkedudukan di Jl. Kenanga No. 4
RT. 007 menurut surat pengantar RT tanggal 2 Juni 2022.
{more}
                           Bontang, 20 Juni 2022
                           Lurah Gunung Elai,
                           PAULUS TUKAN
"""


def test_no_paper_lapses_on_the_days_that_it_was_made_on():
    sure, basis = _absence(LIVES.format(more=""), "berlaku_sampai", "domisili")
    assert basis.unclaimed == 0.0
    later = LIVES.format(more="Catatan : 20 Juni 2023")
    doubtful, with_a_later_day = _absence(later, "berlaku_sampai", "domisili")
    assert with_a_later_day.unclaimed > 0.5
    assert sure > doubtful
