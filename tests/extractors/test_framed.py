"""Frames beside each other are read one after the other."""

from dossier.wording import skeleton
from extractors.framed import frames_apart
from extractors.layout import document_text
from tests.drawing import page

HEAD = """
  DINAS PEKERJAAN UMUM DAN            Nomor
  PENATAAN RUANG                      650/114/PUPR/2023
  KABUPATEN PASER                     Tanggal
                                      13 Februari 2023
"""


def _lines(drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return [row.text for row in frames_apart(text, ("nomor", "tanggal")).rows]


def test_cells_beside_an_offices_name_come_after_it():
    lines = _lines(HEAD)
    at = lines.index("DINAS PEKERJAAN UMUM DAN")
    assert lines[at : at + 3] == [
        "DINAS PEKERJAAN UMUM DAN",
        "PENATAAN RUANG",
        "KABUPATEN PASER",
    ]


FOLDED = """
  DINAS KESEHATAN                Nama             NUR AINI
  KALIMANTAN TIMUR               Profesi          Tenaga Teknis Kefarmasian
                                 Pendidikan       D3 Farmasi
  SURAT TANDA REGISTRASI         Jabatan          Penanggung Jawab
"""


def test_values_with_their_captions_beside_them_are_no_cells_of_a_head():
    text = document_text([(0, page(FOLDED))], "tesseract")
    labels = ("Nama", "Profesi", "Pendidikan", "Jabatan", "Penanggung Jawab")
    read = frames_apart(text, [skeleton(each) for each in labels])
    assert [row.text for row in read.rows] == [row.text for row in text.rows]
