"""Tables that cross parties and particulars are read cell by cell, whichever heads the columns."""

import pytest

from extractors.crossed import cell
from extractors.layout import document_text
from tests.drawing import page

PARTIES_OVER = """
                   PEMOHON              PERUSAHAAN               TENAGA TEKNIS
                                                                     (TTK)
   Nama         H. Tahir Latif       PT Kelubut Sehat        I Wayan Sutama
                                                             Sukarta, A.Md.Farm.

   Kedudukan    Direktur             Perseroan Terbatas      S1 Farmasi

   Nomor        KTP                  NPWP                    STRTTK 19830115/
   identitas    6472991303620032     84.615.918.4-722.000    STRTTK_64/2021/1495

   Alamat       Jl. Haryono RT. 34   Jl. Stadion No. 29      Jl. Muksin RT. 59
"""
PARTICULARS_OVER = """
                 Nama              Jabatan        Alamat

   PEMOHON       Indra Kasiman     Ketua          Jl. Antasari No. 135

   BADAN         Koperasi Etam     Koperasi       Jl. Belibis No. 4
   USAHA         Jamu                             Bontang

   PENANGGUNG    Susanti           SMF            Jl. Riyadi No. 57
   JAWAB         Krisnawati
   TEKNIS
"""
LIST = """
   Nama             Jabatan        Alamat
   Indra Kasiman    Ketua          Jl. Antasari No. 135
   Budi Santoso     Sekretaris     Jl. Belibis No. 4
"""


def read(drawing, party, particular):
    text = document_text([(0, page(drawing))], "tesseract")
    return [each.raw for each in cell(text, party, particular)]


@pytest.mark.parametrize(
    ("drawing", "party", "particular", "value"),
    [
        (PARTIES_OVER, "pemohon", "nama", "H. Tahir Latif"),
        (PARTIES_OVER, "pemohon", "jabatan", "Direktur"),
        (PARTIES_OVER, "badan", "alamat", "Jl. Stadion No. 29"),
        (PARTIES_OVER, "teknisi", "nama", "I Wayan Sutama Sukarta, A.Md.Farm."),
        (PARTIES_OVER, "teknisi", "nomor", "STRTTK 19830115/ STRTTK_64/2021/1495"),
        (PARTICULARS_OVER, "pemohon", "jabatan", "Ketua"),
        (PARTICULARS_OVER, "badan", "nama", "Koperasi Etam Jamu"),
        (PARTICULARS_OVER, "badan", "alamat", "Jl. Belibis No. 4 Bontang"),
        (PARTICULARS_OVER, "teknisi", "nama", "Susanti Krisnawati"),
    ],
)
def test_a_cell_is_where_party_and_particular_cross(drawing, party, particular, value):
    assert read(drawing, party, particular) == [value]


def test_a_list_of_persons_crosses_nothing():
    assert read(LIST, "pemohon", "nama") == []
