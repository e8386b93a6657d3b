"""A company's name that the letterhead tears is the one that the letter says."""

import pytest

from dossier.kinds import kinds
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page, placed

LETTER = """

Perihal : Permohonan Izin Usaha Kecil Obat Tradisional
Dengan hormat, kami pengurus {said} memohon izin usaha kecil obat tradisional.
Bentuk sediaan : serbuk
"""


def company(text):
    fields = extract(kinds()["surat_permohonan"], [document_text([(0, text)], "tesseract")])
    return next(each.value for each in fields if each.name == "nama_badan")


@pytest.mark.parametrize(
    ("head", "said", "name"),
    [
        ("PT. TELUK SIMPLISIA\nBERSAMA", "PT. TELUK SIMPLISIA BERSAMA", None),
        ("  CV RIMBA ETAM\nHERBAL LESTARI", "CV Rimba Etam Herbal Lestari", None),
        ("UD. PELITA JAYA\nSU K S E S      Telp. 0541-2211", "UD. Pelita Jaya Sukses", None),
        ("PT NUS ANTARA AL AM", "PT Nusantara Alam", None),
        ("CV. M UARA RI M BU N", "CV. MUARA RIMBUN", None),
    ],
    ids=["two lines", "the second one longer", "its letters spaced", "torn", "torn to pieces"],
)
def test_a_torn_name_is_put_together_as_the_letter_says_it(head, said, name):
    expected = name or said.upper().replace("PT.", "PT").replace("CV.", "CV").replace("UD.", "UD")
    assert company(page(head + LETTER.format(said=said))) == expected


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("PT. TELUK SIMPLISIA\nJamu dan Herbal", "PT. TELUK SIMPLISIA"),
        ("CV RIMBA ETAM\nJl. Mawar No. 3", "CV RIMBA ETAM"),
        ("CV JAMU BU TITIK\nTITIK SUMARNI", "CV JAMU BU TITIK"),
    ],
    ids=["what it makes", "its address", "who owns it"],
)
def test_what_stands_under_a_name_and_nobody_says_is_none_of_it(head, said):
    assert company(page(head + LETTER.format(said=said))) == said.replace("PT.", "PT")


def test_a_name_that_a_line_of_prose_breaks_is_whole():
    text = page("""
SURAT PERMOHONAN IZIN
Nama perusahaan tempat kerja penanggung jawab teknis pada CV RIMBA
ETAM LESTARI secara penuh waktu.
Kami dari CV RIMBA ETAM LESTARI mengajukan permohonan izin.
""")
    assert company(text) == "CV RIMBA ETAM LESTARI"


def test_both_lines_of_the_name_are_its_evidence():
    head = placed(
        (100, 0, "PT TELUK SIMPLISIA"),
        (100, 40, "BERSAMA"),
        (100, 200, "Dengan hormat, kami dari PT Teluk Simplisia Bersama mengajukan izin"),
    )
    text = document_text([(0, head)], "tesseract")
    fields = extract(kinds()["surat_permohonan"], [text])
    field = next(each for each in fields if each.name == "nama_badan")
    assert field.value == "PT TELUK SIMPLISIA BERSAMA"
    tops = {each.box.top for each in field.evidence}
    assert tops in ({0, 40}, {200})
