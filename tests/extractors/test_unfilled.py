"""Lines that nobody filled in, and what stands near them: nothing of it is the value."""

import pytest

from dossier.kinds import kinds
from extractors.confidence import Absence
from extractors.fields import find
from extractors.layout import document_text
from tests.drawing import page


def _found(kind, drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return {each.field.name: each for each in find(kinds()[kind], [text])}


def _value(kind, field, drawing):
    return _found(kind, drawing)[field].field.value


STATEMENT = """
         SURAT PERNYATAAN KESEDIAAN BEKERJA
Saya yang bertanda tangan di bawah ini :
Nama                    Rina Hastuti, A.Md.Farm.
Nomor STRTTK            19900512/STRTTK_64/2017/1234
{line}
menyatakan sanggup menjadi penanggung jawab teknis secara penuh pada CV. Sari Rimba Mahakam.
                                     {end}
                                     Yang menyatakan,
                                     Rina Hastuti, A.Md.Farm.
"""

OTHER_DAYS = (
    "STRTTK berlaku sampai   28 September 2027",
    "Masa berlaku            s.d. 28 September 2027",
    "Berlaku hingga          28 September 2027",
    "Habis berlaku           28 September 2027",
    "Tanggal STRTTK          3 Mei 2017",
    "Mulai bekerja           1 Maret 2018",
    "Lahir                   12 Mei 1990",
    "STRTTK tersebut berlaku sampai dengan hari Jumat pada tanggal 28 September 2027",
    "dengan STRTTK yang diterbitkan pada tanggal 3 Mei 2017 oleh Dinas Kesehatan,",
    "pada hari ini, Senin tanggal ________ saya, lahir di Samarinda 12 Mei 1990,",
)


@pytest.mark.parametrize(
    "end",
    [
        "Samarinda, .........  2019",
        "Samarinda,",
        "Bontang, …… 2025",
        "Ujoh Bilang, … 20024",
        "Tenggarong. … 2025",
    ],
)
@pytest.mark.parametrize("line", OTHER_DAYS)
def test_a_day_of_something_else_is_not_that_of_a_letter_without_one(line, end):
    assert _value("pernyataan_ttk", "tanggal", STATEMENT.format(line=line, end=end)) is None


@pytest.mark.parametrize("line", OTHER_DAYS)
def test_beside_it_the_day_of_the_letter_is_read_as_before(line):
    drawing = STATEMENT.format(line=line, end="Samarinda, 6 Mei 2019")
    assert _value("pernyataan_ttk", "tanggal", drawing) == "2019-05-06"


def test_a_day_that_is_merely_mentioned_is_not_that_of_an_undated_letter():
    line = "sehubungan dengan pertemuan pada tanggal 3 April 2019 di kantor kami,"
    drawing = STATEMENT.format(line=line, end="Samarinda, ......... 2019")
    found = _found("pernyataan_ttk", drawing)["tanggal"]
    assert found.field.value is None
    assert isinstance(found.basis, Absence)
    assert found.basis.empty == 1.0


def test_the_day_of_a_letter_may_stand_in_the_line_under_its_town():
    drawing = STATEMENT.format(line="", end="Samarinda,\n" + " " * 37 + "6 Mei 2019")
    assert _value("pernyataan_ttk", "tanggal", drawing) == "2019-05-06"


def test_a_label_gives_the_day_though_the_end_is_left_empty():
    drawing = STATEMENT.format(line="Tanggal : 6 Mei 2019", end="Samarinda, ......... 2019")
    assert _value("pernyataan_ttk", "tanggal", drawing) == "2019-05-06"


DOMICILE = """
        SURAT KETERANGAN DOMISILI USAHA
           Nomor : 470/112/Kel-SD/V/2019
Lurah Sidodadi dengan ini menerangkan :
Nama                : Rina Hastuti
Nama Usaha          : CV. Sari Rimba Mahakam
Alamat Usaha        : Jl. Pramuka No. 12 RT. 05 Kel. Sidodadi
{line}
                               {end}
                               LURAH SIDODADI
"""


@pytest.mark.parametrize(
    "line",
    [
        "Surat keterangan ini berlaku sampai dengan tanggal .",
        "Surat keterangan ini berlaku s/d tanggal ..........",
        "Surat ini berlaku hingga\nDemikian dibuat untuk dipergunakan seperlunya.",
        "Berlaku s/d         :",
        "Berlaku sampai dengan tanggal",
    ],
)
@pytest.mark.parametrize(
    "end",
    ["Samarinda, 15 Agustus 2019", "Samarinda, tanggal 15-08-2019", "Teluk Dalam, 15 Agustus 2019"],
)
def test_the_day_of_signing_is_no_last_day(line, end):
    drawing = DOMICILE.format(line=line, end=end)
    assert _value("domisili", "berlaku_sampai", drawing) is None
    assert _value("domisili", "tanggal", drawing) == "2019-08-15"


def test_the_last_day_is_read_as_before():
    line = "Surat keterangan ini berlaku sampai dengan tanggal 14 Agustus 2020."
    drawing = DOMICILE.format(line=line, end="Samarinda, 15 Agustus 2019")
    assert _value("domisili", "berlaku_sampai", drawing) == "2020-08-14"


OATH = """
              SURAT PERNYATAAN
Saya, pemilik identitas berikut :
Nama                            Rina Hastuti
Jabatan
{line}
dengan sesungguhnya menyatakan tidak pernah terlibat pelanggaran di bidang farmasi.
                         Samarinda, 6 Mei 2019
                         Rina Hastuti
"""


@pytest.mark.parametrize(
    "label",
    ["Badan usaha", "Badan usaha yang diwakili", "Perusahaan", "Tempat tinggal", "Nomor KTP"],
)
def test_the_next_label_is_no_value_of_an_empty_one(label):
    drawing = OATH.format(line=f"{label:32}CV. Sari Rimba Mahakam")
    assert _value("pernyataan_farmasi", "jabatan", drawing) is None


@pytest.mark.parametrize("colon", [" :", ":", "  :"])
def test_a_label_under_the_head_of_an_office_is_no_officer(colon):
    drawing = f"""
                    SURAT REKOMENDASI
Kepala Balai Besar Pengawas Obat dan Makanan di Samarinda, membaca surat
pemohon, memberi rekomendasi kepada sarana ini
Bentuk Usaha{colon} Usaha Kecil Obat Tradisional
Nama Sarana{colon} CV. Sari Rimba Mahakam
"""
    assert _value("rekomendasi_balai", "pejabat", drawing) is None


FORM = """
               FORMULIR PERMOHONAN IZIN UKOT
Nama usaha / Company                     NPWP / Tax number
CV. Sari Rimba Mahakam                   {npwp}
Alamat kantor / Registered office        Tempat pembuatan / Production site
{addresses}
"""


def test_of_captions_beside_each_other_one_has_nothing_under_it():
    gap = " " * 41
    drawing = FORM.format(npwp="", addresses=f"{gap}Jl. Pramuka No. 12\n{gap}Kota Samarinda")
    found = _found("surat_permohonan", drawing)
    assert found["alamat_kantor"].field.value is None
    assert found["alamat_produksi"].field.value == "JL. PRAMUKA NO. 12 KOTA SAMARINDA"


EMPTY_LIST = """
                    DAFTAR NAMA KARYAWAN
Nama Industri     : CV. Sari Rimba Mahakam
No   Nama                Pendidikan      Jabatan         Tempat Tugas

{rows}
{end}
"""
_AT = " " * 46
SIGNED = (
    f"{_AT}Tanjung\n{_AT}Redeb,\n{_AT}Direktur Utama\n\n{_AT}Rina Hastuti",
    f"{_AT}Pimpinan CV. Sari Rimba,\n{_AT}Pemilik\n\n{_AT}Rina Hastuti",
)


@pytest.mark.parametrize("end", SIGNED)
def test_a_list_with_nothing_but_a_signature_under_its_head_has_no_rows(end):
    drawing = EMPTY_LIST.format(rows="", end=end)
    assert _value("daftar_tenaga_kerja", "jumlah_orang", drawing) == "0"


@pytest.mark.parametrize("end", SIGNED)
def test_a_list_with_rows_over_the_signature_has_them(end):
    rows = (
        "1    Budi Santoso        SMA             Operator        Produksi\n"
        "2    Siti Rahmah         D3 Farmasi      Analis          Laboratorium"
    )
    drawing = EMPTY_LIST.format(rows=rows, end=end)
    assert _value("daftar_tenaga_kerja", "jumlah_orang", drawing) == "2"


APPLICATION = """
                     CV. ETAM SEHAT
       Jalan P. Antasari Km. 19, RT 44, Kelurahan Guntung, Bontang
Hal : Permohonan Izin Usaha Kecil Obat Tradisional
Yang bertanda tangan di bawah ini, kami :
Nama               : Ir. AULIA ERNAWATI
Nama Perusahaan    : CV. Etam Sehat
Alamat Kantor      : {office}
NPWP               : 84.142.290.0-724.000
Dengan ini mengajukan permohonan izin.
"""


def test_the_letterhead_does_not_fill_in_an_empty_line():
    assert _value("surat_permohonan", "alamat_kantor", APPLICATION.format(office="")) is None
    filled = APPLICATION.format(office="Jl. Melati No. 3 Bontang")
    assert _value("surat_permohonan", "alamat_kantor", filled) == "JL. MELATI NO. 3 BONTANG"
