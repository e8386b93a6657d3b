"""Forms in panels, grids and lists whose lines readers mix up: a value keeps to its own place."""

from dataclasses import replace

import pytest

from dossier.declaration import Label
from dossier.kinds import kinds
from extractors.fields import extract
from extractors.labels import by_label
from extractors.layout import document_text
from extractors.strays import without_strays
from extractors.tables import listing
from tests.drawing import page


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def _read(kind, drawing):
    found = extract(kinds()[kind], [_text(drawing)])
    return {field.name: field.value for field in found}


LEFT = """
 PEMERINTAH KOTA BONTANG
 BADAN PERIZINAN TERPADU
 Jl. Awang Long No. 1
"""
RIGHT = """
                              {label} : Jl. Wana Sari Gg. Damai No. 7, RT. 12,
                              {space}   Kel. Air Putih, Kec. Bontang Barat, Bontang
                              NPWP                        : 01.300.066.6-091.000
"""


def _lower(text, by):
    lines = []
    for line in text.lines:
        boxes = [
            replace(word.box, top=word.box.top + by, bottom=word.box.bottom + by)
            for word in line.words
        ]
        words = zip(line.words, boxes, strict=True)
        lines.append(replace(line, words=tuple(replace(word, box=box) for word, box in words)))
    return replace(text, lines=tuple(lines))


@pytest.mark.parametrize("label", ["Alamat Tempat Usaha", "ALAMAT PERUSAHAAN", "Alamat Kantor"])
@pytest.mark.parametrize("by", [0, 12, 16])
def test_a_line_of_the_other_panel_does_not_end_an_address(label, by):
    right = page(RIGHT.format(label=f"{label:<27}", space=" " * 27))
    left = _lower(page(LEFT), by)
    text = document_text([(0, replace(right, lines=(*right.lines, *left.lines)))], "tesseract")
    found = {field.name: field.value for field in extract(kinds()["siup"], [text])}
    assert found["alamat"] == (
        "JL. WANA SARI GG. DAMAI NO. 7, RT. 12, KEL. AIR PUTIH, KEC. BONTANG BARAT, BONTANG"
    )


def _beside(drawing):
    label = Label(("Bertempat di",), lines=3)
    return [each.raw for each in by_label(_text(drawing), label, ("bertempatdi",))]


def test_a_speck_before_the_second_line_of_a_value_is_no_colon():
    drawing = """
Bertempat di        : Jl. Belibis No. 3 Desa Suka Rame
          {mark}           Kecamatan Sandaran
"""
    for mark in (":", "'", "."):
        assert _beside(drawing.format(mark=mark)) == [
            "Jl. Belibis No. 3 Desa Suka Rame Kecamatan Sandaran"
        ]


def test_a_colon_under_the_labels_own_is_one_of_a_label_that_was_not_read():
    drawing = """
Bertempat di        :    Jl. Belibis No. 3
                    :    I Komang Darmawan
"""
    assert _beside(drawing) == ["Jl. Belibis No. 3"]


def test_what_has_a_colon_behind_it_is_no_value_of_the_label_above():
    drawing = """
               DAFTAR PERALATAN
Nama Perusahaan
Lokasi Dapur              : Jl. Imam Bonjol No. 104 RT 21
"""
    assert _read("daftar_peralatan", drawing)["nama_badan"] is None


def test_a_colon_behind_an_item_of_a_list_is_a_speck():
    drawing = """
Sediaan :
{bullet} {one}   :
{bullet} {other}
"""
    for bullet, one, other in (("-", "Serbuk", "Pil"), ("\u2022", "Param", "Salep")):
        rows = without_strays(_text(drawing.format(bullet=bullet, one=one, other=other))).rows
        assert [row.text for row in rows] == ["Sediaan :", f"{bullet} {one}", f"{bullet} {other}"]


def test_a_label_with_a_bullet_keeps_its_colon():
    drawing = """
- Nama       :
- NIK        : 6472995503870001
"""
    assert without_strays(_text(drawing)).rows[0].text == "- Nama :"


GRID = """
                 PERTIMBANGAN TEKNIS
{left:<34}{right}
{company:<34}{person}
Tempat usaha                      Tenaga teknis
Jl. Melati No. 4                  Rina Hastuti
"""


@pytest.mark.parametrize(
    ("left", "right"), [("Pemohon", "Pimpinan"), ("Usaha yang dinilai", "Pemilik")]
)
def test_a_name_ends_where_the_next_cell_of_its_grid_begins(left, right):
    drawing = GRID.format(left=left, right=right, company="CV. Rimba Sari", person="Darma Abdul")
    assert _read("rekomendasi_teknis", drawing)["nama_badan"] == "CV RIMBA SARI"


def test_a_number_in_the_letterhead_is_no_row_of_a_list():
    tools = ("Genset", "Penggiling", "Pengayak", "Sendok takar", "Corong")
    rows = [f"{at}.    {name:<20}2 unit" for at, name in enumerate(tools[:3], 1)]
    rows += ["Peralatan", *(f"{at}.    {name:<20}1 bh" for at, name in enumerate(tools[3:], 1))]
    head = ["1, Jenderal Sudirman RT 043 Samarinda", "", "", "", "MESIN DAN PERALATAN", "", ""]
    found = listing(_text("\n".join([*head, *rows])))
    assert found is not None
    assert found.count == len(tools)


STATEMENT = """
          PERNYATAAN KESANGGUPAN PENANGGUNG JAWAB TEKNIS
Nama tenaga teknis                    {name}
Nomor Induk Kependudukan              6401991606880002
Asal pendidikan                       Sekolah Menengah Farmasi Samarinda
menyatakan sanggup menjadi penanggung jawab teknis secara penuh pada PT. RIMBA SIMPLISIA.
Menyetujui,                           Tenaga Teknis,
Direktur Utama PT. RIMBA SIMPLISIA
Yohanes Lencau                        {name}
"""


@pytest.mark.parametrize("name", ["DINI HANDAYANI", "Rina Hastuti, A.Md.Farm."])
def test_who_states_stands_beside_the_label_and_not_under_it(name):
    found = _read("pernyataan_ttk", STATEMENT.format(name=name))
    assert found["nama"] == name.upper().rstrip(".") + ("." if name.endswith(".") else "")


APPOINTMENT = """
               SURAT PENGANGKATAN
Pimpinan CV. Rimba Sari dengan ini mengangkat :
Nama          : Rina Hastuti
Pendidikan    : SMF
No. STRTTK    : 19810930/STRTTK_64/2012/2219
sebagai Penanggung Jawab Teknis.
                                  Ditetapkan di Samarinda
                                  Pada tanggal 30 Juni 2015
                                  {head}
                                  {stamp}
                                  Abdul Kadir Jailani
"""


@pytest.mark.parametrize(
    ("head", "stamp"), [("Pirektur,", "EOAP"), ("ktur Utama,", ""), ("irektris,", "BS")]
)
def test_who_signed_stands_under_an_office_of_which_a_stamp_left_little(head, stamp):
    found = _read("pengangkatan_pj", APPOINTMENT.format(head=head, stamp=stamp))
    assert found["nama_pimpinan"] == "ABDUL KADIR JAILANI"


LICENCE = """
                 SURAT IZIN USAHA PERDAGANGAN
                 Nomor : 335/DPMPTSP/SIUP-K/2013/23
{left:<8}                     {company}
Nama Penanggung Jawab         Siti Aminah
Alamat Perusahaan             Jl. Damai No. 64, Kelurahan Bukuan
"""


@pytest.mark.parametrize("left", ["Perusa", "Na", "1"])
def test_a_company_is_found_where_its_label_is_gone(left):
    found = _read("siup", LICENCE.format(left=left, company="PT Rimba Jamu Asri"))
    assert found["nama_badan"] == "PT RIMBA JAMU ASRI"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (("KONSIL TENAGA KESEHATAN INDONESIA", "KONSIL KEFARMASIAN"), "KONSIL KEFARMASIAN"),
        (("KONSIL KESEHATAN INDONESIA", ""), "KONSIL KESEHATAN INDONESIA"),
        (("KONSIL TENAGA KESEHATAN INDONESIA", ""), "KONSIL TENAGA KESEHATAN INDONESIA"),
        (("KEMENTERIAN KESEHATAN RI", "KOMITE FARMASI NASIONAL"), "KOMITE FARMASI NASIONAL"),
    ],
)
def test_of_councils_over_each_other_that_of_the_profession_issues(lines, issuer):
    drawing = "\n".join(f"          {each}" for each in lines)
    drawing += """
          SURAT TANDA REGISTRASI
          TENAGA TEKNIS KEFARMASIAN
Nomor STRTTK     : 19781118/STRTTK_64/2020/2803
Nama             : MURTI RAHAYU
"""
    assert _read("strttk", drawing)["penerbit"] == issuer


@pytest.mark.parametrize("mark", ["\u2022", "|", "\u2022 ."])
def test_a_speck_before_a_name_in_a_chart_is_none_of_it(mark):
    drawing = f"""
              BAGAN SUSUNAN PENGURUS
              PT Rimba Kunyit Barokah
     KOMISARIS UTAMA              KOMISARIS
   {mark} H. Suryadi Abdul          Didik Widodo

                 DIREKTUR UTAMA
                 NI MADE SRI
"""
    named = {each.nama for each in _read("susunan_pengurus", drawing)["pengurus"]}
    assert named == {"H. SURYADI ABDUL", "DIDIK WIDODO", "NI MADE SRI"}


DEED = """
                 {title}
                 PT TABAT SEHAT MANDIRI
                 No. {own}
- Hari ini, Selasa, tanggal sebelas Maret dua ribu dua puluh lima, saya, PRASETYO, S.H.,
Notaris di Kota Balikpapan, membuat akta mengenai apa yang dibicarakan dalam rapat, yang
mengubah akta
Nomor {other} tanggal 15 Mei 2024 yang dibuat di hadapan SETIAWAN, S.H., bertempat tinggal di
Jalan Merdeka
No. 71, Rukun Tetangga 012.
"""


@pytest.mark.parametrize(("own", "other"), [("20", "15"), ("255", "205"), ("7", "118")])
def test_the_number_of_the_deed_that_is_changed_is_not_its_own(own, other):
    drawing = DEED.format(title="BERITA ACARA RAPAT", own=own, other=other)
    assert _read("akta_perubahan", drawing)["nomor"] == own


@pytest.mark.parametrize("mark", [":", '"', "\u201d", ""])
def test_whatever_the_colon_behind_an_office_was_read_as(mark):
    drawing = f"""
                 AKTA PENDIRIAN PERSEROAN TERBATAS
                 PT RIMBA JAHE
                 Nomor : 3
1. Dengan akta ini didirikan perseroan terbatas yang diberi nama PT RIMBA JAHE, dan
   mempunyai tempat kedudukan di Kota Balikpapan.
untuk pertama kalinya ditetapkan:
Direktur         {mark} Nyonya Hj. RAHAYU WAHYUNI tersebut
Komisaris        : Tuan BIT BELAWAN
Pengangkatan tersebut diterima baik oleh yang bersangkutan.
"""
    found = _read("akta_pendirian", drawing)
    assert found["kedudukan_badan"] == "KOTA BALIKPAPAN"
    assert [(each.nama, each.jabatan) for each in found["pengurus"]] == [
        ("HJ. RAHAYU WAHYUNI", "DIREKTUR"),
        ("BIT BELAWAN", "KOMISARIS"),
    ]


@pytest.mark.parametrize("colon", [":", "-", "\u2013", "=", ";"])
@pytest.mark.parametrize("label", ["Dikeluarkan di", "Ditetapkan di"])
def test_a_letters_own_day_stands_behind_a_colon_however_it_was_read(label, colon):
    """And no other day of it is taken: that of the visit stands in the text."""
    drawing = f"""
           SURAT REKOMENDASI TEKNIS
        Nomor : 440/099/SDK/VIII/2018
Memperhatikan permohonan CV. SARI REMPAH dan hasil peninjauan lapangan pada tanggal
20 Agustus 2018, sarana tersebut dinilai menurut persyaratan.
                       {label} {colon} Samarinda
                       Pada tanggal {colon} 24 AGUSTUS 2018
                       Kepala Dinas,
"""
    assert _read("rekomendasi_teknis", drawing)["tanggal"] == "2018-08-24"


@pytest.mark.parametrize("empty", ["Nomor", "Alamat", "Nomor     :"])
def test_a_label_that_nobody_filled_in_is_not_the_rest_of_the_one_above(empty):
    drawing = f"""
           TELAAHAN TEKNIS
    Kepada    : Kepala DPMPTSP Provinsi Kalimantan Timur
    Tanggal   : 7 Februari 2025
    {empty}
    Perihal   : Rekomendasi Teknis Izin Usaha Kecil Obat Tradisional
"""
    assert _read("rekomendasi_teknis", drawing)["tanggal"] == "2025-02-07"
