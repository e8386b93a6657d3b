"""A narrow column beside the text of a letter is read by itself."""

from extractors.layout import document_text
from extractors.side_columns import columns_apart
from tests.drawing import page

LETTERHEAD = """
PEMERINTAH KOTA            Kepada Yth. Pimpinan CV Jaya
BONTANG                    di tempat

DINAS KESEHATAN            Menjawab surat Saudara tanggal 3 Mei 2018 tentang
Jl. Bessai Berinta 1       permohonan rekomendasi, bersama ini kami sampaikan
Telp. 21000                bahwa pemeriksaan setempat telah dilaksanakan pada
                           tanggal 9 Mei 2018 dan bangunan dinilai memenuhi
Nomor                      syarat bagi pembuatan serbuk dan rajangan. Untuk itu
440/12/DINKES/2018         kami memberikan rekomendasi yang Saudara mohonkan.
"""

HEADINGS = """
Hari dan           Pada hari ini, Rabu, tanggal sebelas bulan Februari tahun dua
tanggal            ribu sembilan belas.

Pejabat            Berhadapan dengan saya, SITI AMINAH, S.H., Notaris di Kabupaten
                   Kutai Kartanegara, dengan dihadiri saksi yang saya kenal.

Nama dan           Usaha dagang ini bernama UD KENCUR SARI dan berkedudukan
kedudukan          di Kecamatan Muara Badak.
"""

FORM = """
Nama Badan Usaha            : CV. MAHAKAM JAMU
Akta Pendirian              : Nomor 7 tanggal 12 Mei 2015 oleh Notaris Siti
Pimpinan                    : H. BUSTANI ARSYAD yang tinggal di kota Samarinda
Alamat Rumah                : Jl. Merdeka No. 2 RT. 11 Kelurahan Sidodadi dan
Alamat Kantor               : Jl. Pahlawan No. 45 RT. 20 Kelurahan Sidodadi
Kelurahan                   : Sidodadi
Kecamatan                   : Samarinda Ulu
"""

TABLE = """
Kode     Nama Barang              Spesifikasi           Jml    Kondisi    Lokasi
M-01     Mesin perajang           motor 1 HP            1      B          R. Rajang
M-02     Mesin penepung           kap. 30 kg/jam        1      B          R. Giling
M-03     Oven gas                 10 rak                1      RR         R. Kering
A-01     Meja stainless           120 x 60 cm           4      B          R. Sortir
A-02     Hand sealer              20 cm                 2      B          R. Kemas
"""


def rows(drawing, stops=()):
    text = document_text([(0, page(drawing))], "tesseract")
    return [row.text for row in columns_apart(text, stops).rows]


def as_read(drawing):
    return [row.text for row in document_text([(0, page(drawing))], "tesseract").rows]


def test_a_letterhead_stands_before_the_letter():
    read = rows(LETTERHEAD)
    assert read[:4] == ["PEMERINTAH KOTA", "BONTANG", "DINAS KESEHATAN", "Jl. Bessai Berinta 1"]
    at = read.index("Menjawab surat Saudara tanggal 3 Mei 2018 tentang")
    assert read[at + 1] == "permohonan rekomendasi, bersama ini kami sampaikan"
    assert read.index("440/12/DINKES/2018") == read.index("Nomor") + 1 < at


def test_a_heading_stands_before_its_paragraph():
    read = rows(HEADINGS)
    at = read.index("Usaha dagang ini bernama UD KENCUR SARI dan berkedudukan")
    assert read[at - 2 : at + 2] == [
        "Nama dan",
        "kedudukan",
        "Usaha dagang ini bernama UD KENCUR SARI dan berkedudukan",
        "di Kecamatan Muara Badak.",
    ]


def test_labels_and_cells_stay_beside_their_values():
    assert rows(FORM) == as_read(FORM)
    assert rows(TABLE) == as_read(TABLE)
    assert rows("") == []


def test_every_word_is_kept():
    for drawing in (LETTERHEAD, HEADINGS, FORM, TABLE):
        kept = sorted(word for row in rows(drawing) for word in row.split())
        assert kept == sorted(word for row in as_read(drawing) for word in row.split())
