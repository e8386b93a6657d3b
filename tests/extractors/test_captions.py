"""Labels of two lines are made whole, and nothing else is."""

import pytest

from extractors.layout import document_text
from tests.drawing import page


def form(drawing: str) -> list[str]:
    return [row.text for row in document_text([(0, page(drawing))], "tesseract").form]


@pytest.mark.parametrize(
    ("drawing", "rows"),
    [
        (
            """
Nama Penanggung   : MAYA FEBRIANTI
Jawab
Bentuk Sediaan    : Serbuk
""",
            ["Nama Penanggung Jawab : MAYA FEBRIANTI", "Bentuk Sediaan : Serbuk"],
        ),
        (
            """
3. Alamat Tempat Tinggal/  : JALAN KARTINI NO. 9
   Kedudukan                 SAMARINDA ILIR
""",
            ["3. Alamat Tempat Tinggal/ Kedudukan : JALAN KARTINI NO. 9", "SAMARINDA ILIR"],
        ),
        (
            """
Bentuk Sediaan yang   : 1. Kapsul
direkomendasikan        2. Pil
""",
            ["Bentuk Sediaan yang direkomendasikan : 1. Kapsul", "2. Pil"],
        ),
        (
            """
Alamat        Jl. Dahlan         Tempat        Jl. Pattimura
kantor        No. 4 RT. 2        produksi      No. 9
""",
            [
                "Alamat kantor Jl. Dahlan Tempat produksi Jl. Pattimura",
                "No. 4 RT. 2 No. 9",
            ],
        ),
        (
            """
Tempat Usaha    Samarinda          Kota       Samarinda

Nama
Penanggung      RINA HALIM, SE     Ijazah     Diploma III
Jawab

NPWP            01.234             Lulusan    Akademi
""",
            [
                "Tempat Usaha Samarinda Kota Samarinda",
                "Nama Penanggung Jawab RINA HALIM, SE Ijazah Diploma III",
                "NPWP 01.234 Lulusan Akademi",
            ],
        ),
        (  # lines that nobody filled in, as near to each other as to the others
            """
Nama
Tempat          Samarinda
Usaha
NPWP            01.234
""",
            ["Nama", "Tempat Samarinda", "Usaha", "NPWP 01.234"],
        ),
        (
            """
| 7. | Nama tenaga | Sri Ningrum     |
|    | teknis      |                 |
|    | kefarmasian |                 |
| 8. | Nomor       | 7               |
""",
            ["| 7. | Nama tenaga teknis kefarmasian | Sri Ningrum", "| 8. | Nomor | 7"],
        ),
        (
            """
Nama Usaha            : UD SARI
Nama Pemilik / Penanggung
Jawab                 : WA ODE NURLELA
""",
            ["Nama Usaha : UD SARI", "Nama Pemilik / Penanggung Jawab : WA ODE NURLELA"],
        ),
        (
            """
Nomor Induk Tenaga
Teknis Kefarmasian    : 77
""",
            ["Nomor Induk Tenaga Teknis Kefarmasian : 77"],
        ),
    ],
)
def test_a_label_of_two_lines_stands_on_the_first(drawing, rows):
    assert form(drawing) == rows


@pytest.mark.parametrize(
    "drawing",
    [
        "Nama      : SITI AMINAH\nJabatan   : Direktur",
        "Nama Usaha   : CV SARI MELATI\nJl. Melati   No. 12",
        "Nama Usaha   : CV SARI\n               MELATI KUTAI",
        "Kepada :\nKepala Dinas Kesehatan",
        "Nama\nName            : ALDO\nTempat Lahir\nPlace of Birth  : SANGATTA",
        "Nama Usaha   : UD SARI\nNama Pemilik\nRT 4         : ada",
    ],
)
def test_what_is_no_rest_of_a_label_stays_where_it_is(drawing):
    assert form(drawing) == [" ".join(line.split()) for line in drawing.split("\n")]
