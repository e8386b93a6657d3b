"""Labels that stand half-way beside the lines of their value."""

from dossier.declaration import Label
from extractors.labels import by_label
from extractors.layout import document_text
from tests.drawing import page

OFFICE = Label(("Alamat Kantor",), lines=3)


def read(drawing: str) -> list[str]:
    text = document_text([(0, page(drawing))], "tesseract")
    return [place.raw for place in by_label(text, OFFICE, ())]


def test_a_label_beside_the_middle_of_three_lines_has_all_of_them():
    drawing = """
   Nama usaha            UD. Sambiloto

                         Jl. Rajawali Dalam No. 8
   Alamat kantor         RT. 12 Kel. Sungai Pinang
                         Kota Samarinda

   Telepon               0541-222333
"""
    assert read(drawing) == ["Jl. Rajawali Dalam No. 8 RT. 12 Kel. Sungai Pinang Kota Samarinda"]


def test_a_line_that_goes_on_with_the_value_over_it_is_no_first_line():
    drawing = """
   Nama usaha            Koperasi Petani Rempah
                         Kalimantan Timur
   Alamat kantor         Jl. Rajawali Dalam No. 8
                         Kota Samarinda
"""
    assert read(drawing) == ["Jl. Rajawali Dalam No. 8 Kota Samarinda"]
