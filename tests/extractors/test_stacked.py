"""Names without a label are found over the numbers that are theirs, in the same column."""

from extractors.layout import document_text
from extractors.stacked import names, offices, technicians
from tests.drawing import page

CELLS = """
| Hj. Salmiah             | PT. Sirih Jingga Berau      | Agus Triyono, A.Md.Farm.        |
| Direktur                | NPWP 66.915.283.7-727.000   | STRTTK No.                      |
| NIK 6403994211700001    | Jl. Pemuda No. 88           | STRTTK 19880823/STRTTK_64/2016/2044 |
"""
CENTRED = """
                 HERMAN YOSEPH TINGANG
                KTP No. 6407990404770001
                        Direktur
"""
OVER = """
   Pemilik
   Aminah Fatimah
   NIK : 6402994509560262
   DAMANSYAH SALEHUDIN, A.Md.Farm
   No. STRTTK : 19860322/STRTTK-64/2013/1279
"""
LABELLED = """
   Nama    : Budi Santoso
   NIK     : 6402994509560262
"""


def read(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def said(places):
    return [each.raw for each in places]


def test_name_and_office_stand_over_the_number_of_a_cell():
    assert said(names(read(CELLS))) == ["Hj. Salmiah"]
    assert said(offices(read(CELLS))) == ["Direktur"]


def test_the_office_may_stand_under_the_number_or_over_the_name():
    assert said(names(read(CENTRED))) == ["HERMAN YOSEPH TINGANG"]
    assert said(offices(read(CENTRED))) == ["Direktur"]
    assert said(offices(read(OVER))) == ["Pemilik"]


def test_a_technician_stands_over_the_registration():
    assert said(technicians(read(OVER))) == ["DAMANSYAH SALEHUDIN, A.Md.Farm"]


def test_a_label_is_no_name():
    assert said(names(read(LABELLED))) == []
