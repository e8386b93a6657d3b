"""A value of running text ends where its block does."""

from dossier.wording import skeleton
from extractors.blocks import ended, spacing
from extractors.layout import document_text
from extractors.locate import Place
from tests.drawing import page

STOPS = (skeleton("Bentuk sediaan"), skeleton("Nomor"))


def cut(drawing, value):
    text = document_text([(0, page(drawing))], "tesseract")
    begin = text.flow.text.index(value)
    words = tuple(
        (text.rows[row], word) for row, word in text.flow.covered(begin, begin + len(value))
    )
    return ended(Place(value, words, 0.9), STOPS, spacing(text.rows), None).raw


def test_before_a_label():
    drawing = """
    Alamat    Jl. Merdeka No. 3 Kelurahan Gayam
    Bentuk sediaan yang dimohon
    serbuk
    """
    assert cut(drawing, "Jl. Merdeka No. 3 Kelurahan Gayam Bentuk") == (
        "Jl. Merdeka No. 3 Kelurahan Gayam"
    )


def test_before_white():
    drawing = """
    PT KAPULAGA SEHAT
    berkedudukan di Kota Balikpapan


    NO. 30
    TANGGAL 7 NOVEMBER 2022
    """
    assert cut(drawing, "Kota Balikpapan NO. 30") == "Kota Balikpapan"


def test_before_a_heading_in_the_margin():
    drawing = """
    Pejabat       SITI AMINAH, S.H., Notaris di Kota Samarinda
    Mengenai      CV. JAYA di Kota Bontang
    """
    assert cut(drawing, "Kota Samarinda Mengenai") == "Kota Samarinda"


def test_a_value_of_two_lines_is_whole():
    drawing = """
    yang beralamat di Jl. Merdeka No. 3 Kelurahan
    Gayam Kecamatan Tanjung Redeb, dengan ini
    """
    value = "Jl. Merdeka No. 3 Kelurahan Gayam Kecamatan Tanjung Redeb"
    assert cut(drawing, value) == value
