"""The reason of a document: where its cues stand, in the page's own words."""

from classifiers.reasons import LONGEST
from classifiers.telling import tell_apart
from dossier.model import Page
from tests.drawing import page

RECOMMENDATION = """
            BADAN PENGAWAS OBAT DAN MAKANAN
             BALAI BESAR POM DI SAMARINDA
      Jl. Letjen Suprapto No. 3 Samarinda
Nomor : PO.02.01.10.2017.1234          Samarinda, 12 Oktober 2017
Hal   : Rekomendasi Izin UKOT
Yth. Pimpinan PT Borneo Herbal Lestari
Berdasarkan hasil pemeriksaan sarana produksi obat tradisional, bersama ini
kami memberikan rekomendasi untuk melengkapi permohonan izin UKOT.
                                  Kepala Balai Besar POM di Samarinda
                                  NIP. 19700101 199503 1 001
"""
STATEMENT = """
            SURAT PERNYATAAN
Yang bertanda tangan di bawah ini:
Nama : SITI AMINAH
NIK  : 6472995503870001
menyatakan dengan sebenarnya bahwa saya tidak pernah terlibat baik langsung maupun
tidak langsung dalam pelanggaran peraturan perundang-undangan di bidang farmasi.
"""
RECEIPT = """
             TOKO BANGUNAN SUMBER REJEKI
                    KWITANSI
Tanggal 12 Mei 2017
Semen 10 zak          650.000
"""


def reason(drawing):
    (document,) = tell_apart([Page(0, 0, 1, "read", texts=(page(drawing),))])
    return document


def parts(drawing):
    return dict(each.split(": ", 1) for each in reason(drawing).reason.split("; "))


def test_letterhead_and_subject_are_named_as_printed():
    found = parts(RECOMMENDATION)
    assert reason(RECOMMENDATION).type == "rekomendasi_balai"
    assert "BALAI BESAR POM" in found["kop"] or "BADAN PENGAWAS OBAT DAN MAKANAN" in found["kop"]
    assert "Rekomendasi" in found["hal"]
    assert list(found) == [each for each in ("kop", "judul", "hal", "isi") if each in found]


def test_a_title_and_what_the_text_says():
    found = parts(STATEMENT)
    assert found["judul"] == "SURAT PERNYATAAN"
    assert "tidak pernah terlibat" in found["isi"]


def test_misread_words_stand_as_they_were_read():
    found = parts(STATEMENT.replace("tidak pernah terlibat", "tidak pemah terlibat"))
    assert "tidak pemah terlibat" in found["isi"]


def test_a_paper_of_another_kind_says_what_it_is():
    assert reason(RECEIPT).type == "lain"
    assert parts(RECEIPT)["judul"] == "KWITANSI"


def test_a_page_without_any_cue_says_so():
    assert "tidak ada ciri" in reason("Semen 10 zak dan paku 2 kg\nuntuk pagar kebun").reason


def test_reasons_are_short_and_hold_no_long_number():
    for drawing in (RECOMMENDATION, STATEMENT, RECEIPT, STATEMENT.replace(" : ", ":")):
        said = reason(drawing).reason
        assert len(said) <= LONGEST
        assert "6472995503870001" not in said
        assert "19700101" not in said
