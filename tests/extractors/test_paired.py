"""A form beside another form, or beside the head of a folded sheet, is read by itself."""

import pytest

from dossier.kinds import kinds
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page

TWO_FORMS = """
                 KOTA BONTANG
      DINAS TATA RUANG DAN BANGUNAN
        PERSETUJUAN LOKASI USAHA
   Nomor : 650/88/DTRB/2022

 Nama badan usaha   CV AKAR          Alamat lokasi   Jl. Kenanga No. 4
                    MANJUR                           RT. 007 Kel. Gunung Elai
 Pimpinan           Hj. ROSMINI                      Kec. Bontang Utara
 Kegiatan           Usaha jamu       Luas            210 m2
                    gendong          Permohonan      2 Juni 2022
                                     diterima

           Bontang, 20 Juni 2022
"""

FOLDED = """
                                              Nomor Ijazah              77/AKFAR/2018
   DINAS KESEHATAN PROVINSI
      KALIMANTAN TIMUR                        Nama                      YOHANA LAING, A.Md.Farm
                                              Tempat, Tanggal Lahir     Melak, 4 Mei 1991
  SURAT TANDA REGISTRASI
 TENAGA TEKNIS KEFARMASIAN                    Jenis Kelamin             Perempuan
                                              Pendidikan Terakhir       D3 Farmasi
 No. 19910504/STRTTK-64/2019/2044
                                              Tanggal Lulus             {passed}
  Ditetapkan di Samarinda
  Pada tanggal 11 Maret 2019                  Berlaku sampai            11 Maret 2024
  Kepala Dinas Kesehatan
  Provinsi Kalimantan Timur

  dr. PAULUS TUKAN, M.Kes.
"""

ONE_FORM = """
          FORMULIR PERMOHONAN IZIN UKOT
 1. Nama Lengkap               HALIMAH SARI
 2. No. KTP/NIK                6474995503800009
 3. Jabatan                    Direktur
 4. Alamat Kantor              Jl. Cempaka No. 2, RT. 03,
                               Kota Bontang
 5. Nama Perusahaan            CV. AKAR MANJUR
 6. Pendidikan                 Sarjana
"""


def read(kind, drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return {field.name: field.value for field in extract(kinds()[kind], [text])}


def test_a_value_of_two_lines_keeps_out_of_the_form_beside_it():
    found = read("persetujuan_lokasi", TWO_FORMS)
    assert found["nama_badan"] == "CV AKAR MANJUR"
    assert found["alamat"] == "JL. KENANGA NO. 4 RT. 007 KEL. GUNUNG ELAI KEC. BONTANG UTARA"
    assert found["tanggal"] == "2022-06-20"


@pytest.mark.parametrize("passed", ["19 Juli 2018", "3 Agustus 2018"])
def test_a_folded_sheets_day_is_the_one_at_its_signature(passed):
    found = read("strttk", FOLDED.format(passed=passed))
    assert found["tanggal_terbit"] == "2019-03-11"
    assert found["berlaku_sampai"] == "2024-03-11"
    assert found["nama"] == "YOHANA LAING, A.MD.FARM"


def test_values_of_one_form_stay_beside_their_labels():
    found = read("surat_permohonan", ONE_FORM)
    assert found["alamat_kantor"] == "JL. CEMPAKA NO. 2, RT. 03, KOTA BONTANG"
    assert found["nama_pemohon"] == "HALIMAH SARI"
