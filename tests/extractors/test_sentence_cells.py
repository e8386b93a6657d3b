"""Sentences beside each other in a table come one after the other; names and labels stay."""

from extractors.layout import document_text
from extractors.sentence_cells import sentences_apart
from tests.drawing import page

SENTENCES = """
   No   Temuan                              Tindak lanjut

   1    Ruang timbang belum memiliki        Pemohon memasang penutup pada
        penutup lampu yang layak.           semua lampu di ruang timbang.

   2    Panci                               Baik

   Pemeriksa dua orang
"""
REGISTER = """
   No   Nama orang                          Tugas di sarana

   1    Marthen Luther                      meracik dan menimbang bahan
        Pongsapan                           baku obat tradisional

   2    Yuliana Ngau                        mengemas
"""


def read(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_sentences_of_a_record_come_one_after_the_other_and_the_rest_as_it_was():
    rows = [row.text for row in sentences_apart(read(SENTENCES)).rows]
    assert rows == [
        "No Temuan Tindak lanjut",
        "1 Ruang timbang belum memiliki",
        "penutup lampu yang layak.",
        "Pemohon memasang penutup pada",
        "semua lampu di ruang timbang.",
        "2 Panci Baik",
        "Pemeriksa dua orang",
    ]


def test_names_and_what_stands_beside_them_stay_in_their_rows():
    text = read(REGISTER)
    assert sentences_apart(text) is text


def test_a_row_of_specks_heads_no_table():
    text = read("""
   .        .        .
   Nama     Budi     Samarinda
""")
    assert sentences_apart(text) is text


def test_lines_of_two_texts_head_no_table():
    text = read("""
   SAMUEL PADANG, dengan ini menunjuk     SAMUEL PADANG, hereby appoints
   ELIS TODING menjaga ruang timbang.     ELIS TODING as keeper of scales.

   Ruang timbang belum memiliki           The weighing room has no cover
   penutup lampu yang layak.              for its lamps that would do.
""")
    assert sentences_apart(text) is text
