"""A colon that was not read is put back where the rows around have their values in one column."""

from dossier.wording import skeleton
from extractors.layout import document_text
from extractors.lost_colons import with_colons
from tests.drawing import page

STOPS = [skeleton(each) for each in ("Nama", "Alamat", "NIK", "Nama Perusahaan", "Kota", "Tempat")]
FORM = """
Nama            H. TAHIR BASO, SE
NIK             6402992504610251
Nama Perusahaan PT GAHARU AKAR MAKMUR
Alamat        : Jl. Gajah Mada No. 82
"""
CARD = """
NPWP   72.775.653.8-729.000
NAMA   PT BERKAH HIJAU
KOTA   BALIKPAPAN
"""
PROSE = """
Alamat surat ini sama dengan yang dahulu dan tidak berubah.
Nama yang tersebut di atas benar tinggal di tempat tersebut.
Tempat itu benar berada di wilayah kami sejak tahun lalu.
"""


def rows(drawing):
    return [row.text for row in with_colons(_text(drawing), STOPS).rows]


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_the_longest_label_gets_its_colon_back():
    assert rows(FORM)[2] == "Nama Perusahaan : PT GAHARU AKAR MAKMUR"


def test_labels_that_a_gap_ends_stay_as_they_are():
    assert rows(FORM)[:2] == ["Nama H. TAHIR BASO, SE", "NIK 6402992504610251"]


def test_sentences_and_towns_get_none():
    for drawing in (PROSE, CARD):
        text = _text(drawing)
        assert with_colons(text, STOPS) is text
