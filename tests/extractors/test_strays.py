"""What readers make of frames, lone marks in the margin and stamps is no text."""

from dataclasses import replace

from dossier.model import Line
from extractors.layout import document_text
from extractors.strays import without_strays
from tests.drawing import page, placed

FRAMED = """
H         SURAT TANDA REGISTRASI          H
:      TENAGA TEKNIS KEFARMASIAN          H
H   Diberikan kepada                      :
H       YOHANES LENCAU                    H
.   Ditetapkan di Jakarta tanggal 2 Mei   H
H   2011                                  H
"""
LETTERED = """
A   Nama usaha       : UD Segah Herbal
B   Alamat           : Jl. Raja Alam No. 30
C   Penanggung jawab : Herman Adi
"""
CARD = """
     NPWP: 02.880.335.1-722.000
     PT BORNEO HERBALINDO
     ALAMAT : JLN. PERJUANGAN NO. 28A
              TELUK LERONG ILIR
P             KOTA SAMARINDA
"""
GRADED = """
     Nama              Kelamin
     Siti Aminah       P
     Suparman          L
     Rusli             L
     Dewi              P
     Yusuf             L
"""


def rows(drawing):
    return [row.text for row in without_strays(_text(drawing)).rows]


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_a_frame_on_both_sides_is_no_text():
    assert rows(FRAMED) == [
        "SURAT TANDA REGISTRASI",
        "TENAGA TEKNIS KEFARMASIAN",
        "Diberikan kepada",
        "YOHANES LENCAU",
        "Ditetapkan di Jakarta tanggal 2 Mei",
        "2011",
    ]


def test_a_lone_letter_in_the_margin_is_no_text():
    assert rows(CARD)[-1] == "KOTA SAMARINDA"


def test_a_lone_mark_in_the_margin_is_no_text():
    for mark in "@&#":
        assert rows(CARD.replace("\nP  ", f"\n{mark}  "))[-1] == "KOTA SAMARINDA"


def test_letters_that_count_and_columns_of_letters_stay():
    for drawing in (LETTERED, GRADED):
        text = _text(drawing)
        assert without_strays(text) is text


def test_a_piece_of_a_stamp_that_is_taller_than_its_row_is_no_text():
    drawn = page("Kecamatan  SUNGAI KUNJANG IEN\nNama       SITI AMINAH")
    line = drawn.lines[1]
    stamp = line.words[-1]
    tall = replace(stamp, box=replace(stamp.box, top=stamp.box.top - 30, bottom=55))
    for last, expected in (
        (tall, "Kecamatan SUNGAI KUNJANG"),
        (stamp, "Kecamatan SUNGAI KUNJANG IEN"),
    ):
        lines = (drawn.lines[0], Line((*line.words[:-1], last)), *drawn.lines[2:])
        text = document_text([(0, replace(drawn, lines=lines))], "tesseract")
        assert without_strays(text).rows[0].text == expected


def test_a_speck_before_a_row_or_on_a_level_of_its_own_is_no_text():
    text = placed(
        (80, 0, "'"), (100, 0, "Kantor"), (400, 0, "Pabrik"),
        (300, 40, "\u2022"),
        (84, 80, "."), (100, 80, "Jl. Melati No. 3"),
    )  # fmt: skip
    rows = without_strays(document_text([(0, text)], "tesseract")).rows
    assert [row.text for row in rows] == ["Kantor Pabrik", "Jl. Melati No. 3"]


def test_a_speck_between_two_words_stays_for_it_may_be_a_colon():
    text = placed((100, 0, "Nama . Laila"))
    rows = without_strays(document_text([(0, text)], "tesseract")).rows
    assert [row.text for row in rows] == ["Nama . Laila"]


def test_a_mark_as_large_as_a_letter_opens_an_item_and_stays():
    assert rows("""
\u2022 Serbuk
\u2022 Pil
""") == ["\u2022 Serbuk", "\u2022 Pil"]


def test_number_and_day_of_who_certifies_a_copy_are_none_of_the_paper():
    drawing = """
     Ditetapkan di Samarinda, 25 Juli 2016
     Turunan ini sesuai dengan aslinya yang diperlihatkan kepada saya.
     Nomor : 1.204/Leg/2016       Samarinda, 2 September 2016      Notaris Dewi
"""
    assert rows(drawing)[-1] == "Notaris Dewi"
    beside = """
     Turunan ini sesuai dengan asli               Dikeluarkan di Samarinda
     Samarinda, 4 Mei 2016                        tanggal 17 Nopember 2012
"""
    assert rows(beside)[-1] == "tanggal 17 Nopember 2012"


def test_a_slanting_mark_across_a_card_is_no_part_of_the_row_that_it_ends():
    drawn = page("Kel/Desa  SUNGAI PINANG CONTOH 8\nNama       SITI AMINAH")
    line = drawn.lines[1]
    *others, mark, piece = line.words
    for by, expected in ((45, "Kel/Desa SUNGAI PINANG"), (0, "Kel/Desa SUNGAI PINANG CONTOH 8")):
        across = [
            replace(each, box=replace(each.box, top=each.box.top - by, bottom=each.box.bottom + by))
            for each in (mark, piece)
        ]
        lines = (drawn.lines[0], Line((*others, *across)), *drawn.lines[2:])
        text = document_text([(0, replace(drawn, lines=lines))], "tesseract")
        assert without_strays(text).rows[0].text == expected


def test_a_stamp_of_receipt_is_none_of_the_paper():
    drawing = """
     Perihal                      DITERIMA
     Rekomendasi UKOT             TGL: 07-08-2015
                                  NO. AGENDA : 396
"""
    assert rows(drawing) == ["Perihal", "Rekomendasi UKOT"]


def test_nor_is_its_day_where_its_head_has_run_into_the_text():
    drawing = """
     Siti Rahma, S.FarmERIMA
                                  TGL: 03-02-2021
     D III Farmasi                NO.AGENDA
     Registrasi
"""
    assert "03-02-2021" not in " ".join(rows(drawing))
    dated = """
     Nama                         TGL: 03-02-2021
     Siti Rahma                   No. Surat
"""
    assert "03-02-2021" in " ".join(rows(dated))


def test_a_day_over_a_table_of_what_was_on_the_agenda_is_the_papers():
    drawing = """
     Nomor   : 7/RIS/2023
     Tanggal : 8 Agustus 2023
     No   Agenda            Kesimpulan
     1    Sewa gudang       Ditunda
"""
    assert "Tanggal : 8 Agustus 2023" in rows(drawing)


def test_a_letter_of_an_emblem_between_two_lines_of_an_offices_name_is_dropped():
    drawing = """
              DINAS PERDAGANGAN, INDUSTRI
  D
                   DAN KOPERASI
  A
  Nomor : 7/PL/2022
"""
    assert rows(drawing) == [
        "DINAS PERDAGANGAN, INDUSTRI",
        "DAN KOPERASI",
        "A",
        "Nomor : 7/PL/2022",
    ]
