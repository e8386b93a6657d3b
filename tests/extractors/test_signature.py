"""Who signed, where a stamp lies between the office and the name."""

import pytest

from extractors.layout import document_text
from extractors.signature import who_appoints
from tests.drawing import page

PAPER = """
{firm}
SURAT TUGAS
Dengan ini {firm}, beralamat di Jl. Mawar No. 3, mengangkat Sdri. Laila Fitri, AMF.
sebagai Penanggung Jawab Teknis.

"""


def first(drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return next((place.raw for place in who_appoints(text)), None)


@pytest.mark.parametrize(
    ("firm", "stamp"),
    [
        ("PT. TELUK SIMPLISIA BERSAMA", "PT. TELUK SI   SIA BERSAMA"),
        ("CV Rimba Etam", "   RIMBA ETAM"),
        ("UD. KUNIR ASIH", "    ASIH"),
    ],
    ids=["parted by the office's signature", "without its form", "one word of it"],
)
def test_a_stamp_that_says_the_company_is_nobodys_name(firm, stamp):
    assert (
        first(
            PAPER.format(firm=firm)
            + f"""
   Samarinda, 10 Juli 2020
      Direktur Utama,                      Yang diangkat,
{stamp}

    Hj. Masniah Syahrani                   Laila Fitri, AMF
"""
        )
        == "Hj. Masniah Syahrani"
    )


def test_a_company_may_bear_its_owners_name():
    assert (
        first(
            PAPER.format(firm="UD SUWITO JAYA")
            + """
   Samarinda, 10 Juli 2020
      Pemilik,

       Suwito
"""
        )
        == "Suwito"
    )


@pytest.mark.parametrize(
    "head",
    [
        "Ditetapkan di Bontang\n{0}Pada tanggal 3 Mei 2021\n{0}   ktur Utama,",
        "Dibuat di : Bontang\n{0}Pada tanggal : 3 Mei 2021\n{0}   Pirektur",
        "Bontang, 3 Mei 2021",
    ],
    ids=["half an office", "one misread", "none at all"],
)
def test_the_name_under_place_and_day_is_who_signed_where_no_office_is_read(head):
    left = " " * 40
    signature = f"{left}{head.format(left)}\n{left}  SMLD\n\n{left}  Drs. Luhat Usat\n"
    assert first(PAPER.format(firm="CV RIMBA ETAM") + signature) == "Drs. Luhat Usat"


APPOINTED = """
           CV AKAR MANJUR
         SURAT PENGANGKATAN
  {head}
       dengan ini mengangkat
     Yohana Laing, A.Md.Farm
             menjadi
    PENANGGUNG JAWAB TEKNIS

                    Bontang, 20 Juni 2022
                    Direktur

                    Hj. Rosmini
"""


@pytest.mark.parametrize("head", ["Direktur CV AKAR MANJUR", "Direktur"])
def test_who_is_appointed_under_an_office_did_not_appoint(head):
    text = document_text([(0, page(APPOINTED.format(head=head)))], "tesseract")
    assert {place.raw for place in who_appoints(text)} == {"Hj. Rosmini"}


MEMO = """
 Dari : Direktur - MARDIANA
 mengangkat Sdri. Yohana Laing, A.Md.Farm sebagai penanggung jawab teknis.

                    Direktur,
                    {scrap}

                    MARDIANA
"""


def test_a_name_of_one_word_that_the_paper_repeats_is_believed_before_a_scrap():
    assert first(MEMO.format(scrap="QTRA")) == "MARDIANA"
