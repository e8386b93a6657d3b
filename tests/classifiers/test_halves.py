"""Two A5 sheets on one scan are two documents; a form, a table and an open book are not."""

import pytest

from classifiers.telling import tell_apart
from dossier.model import Page
from tests.drawing import page

STATEMENT = """
      SURAT PERNYATAAN
Yang bertanda tangan di bawah ini:
Nama : SITI AMINAH
menyatakan dengan sebenarnya bahwa saya
tidak pernah terlibat baik langsung maupun
tidak langsung dalam pelanggaran peraturan
perundang-undangan di bidang farmasi.
    Samarinda, 3 Mei 2017
    SITI AMINAH
"""
RECEIPT = """
    TOKO BANGUNAN SUMBER REJEKI
    NOTA PENJUALAN BARANG
Tanggal 12 Mei 2017 kepada Bapak Hasan
Semen 10 zak tiga roda      650.000
Paku 2 kg dan kawat          40.000
Pasir satu rit dari Loa     300.000
Jumlah yang harus dibayar   990.000
"""
LETTER = """
   PEMERINTAH KOTA SAMARINDA
       DINAS KESEHATAN
Nomor : 441/12/SDK/V/2017
Kepada Yth. Pimpinan Puskesmas Palaran
di Samarinda
Dengan hormat kami minta kehadiran pada
rapat hari Senin di ruang pertemuan.
"""
BOOK = """
selama Rapat Umum Pemegang Saham tidak
menentukan lain, maka anggota Direksi
diangkat untuk jangka waktu lima tahun.
Dewan Komisaris mengawasi pengurusan
oleh Direksi, dan dapat sewaktu-waktu
memeriksa semua pembukuan Perseroan.
"""
TABLE = """
No   Nama alat dan bahan          Jumlah yang ada di tempat
1    panci pengaduk besar         dua buah dari tahun lalu
2    timbangan meja sedang        satu buah dari tahun ini
3    oven pengering kecil         satu buah dari tahun ini
4    ayakan halus dan kasar       tiga buah dari tahun lalu
"""


def rows(drawing):
    return drawing.strip("\n").split("\n")


def beside(left, right, gap=8, tall=0):
    """Two drawings side by side, on a sheet that is wider than it is tall."""
    one, two = rows(left), rows(right)
    width = max(len(row) for row in one)
    count = max(len(one), len(two), tall)
    one += [""] * (count - len(one))
    two += [""] * (count - len(two))
    return "\n".join(f"{a:<{width + gap}}{b}" for a, b in zip(one, two, strict=True))


def told(drawing):
    return tell_apart([Page(0, 0, 1, "read", texts=(page(drawing),))])


def shape(drawing):
    return page(drawing).size


def test_two_sheets_side_by_side_are_two_documents_of_one_page():
    drawing = beside(STATEMENT, RECEIPT)
    assert shape(drawing)[0] > 1.25 * shape(drawing)[1]
    first, second = told(drawing)
    assert first.type == "pernyataan_farmasi"
    assert second.type == "lain"
    (left,), (right,) = first.parts, second.parts
    assert (left.page, right.page) == (0, 0)
    assert left.box is not None
    assert right.box is not None
    assert left.box.right == right.box.left
    assert left.box.height == right.box.height == shape(drawing)[1]


def test_two_sheets_one_above_the_other_are_two_documents():
    drawing = "\n".join([*rows(STATEMENT), "", "", "", *rows(LETTER), "", ""])
    assert shape(drawing)[1] > 1.25 * shape(drawing)[0]
    first, second = told(drawing)
    assert first.type == "pernyataan_farmasi"
    assert first.parts[0].box.bottom == second.parts[0].box.top


@pytest.mark.parametrize("drawing", [beside(BOOK, BOOK), TABLE, STATEMENT])
def test_an_open_book_a_table_and_a_letter_stay_whole(drawing):
    (document,) = told(drawing)
    assert document.parts[0].box is None


def test_a_letter_with_a_gap_before_its_signature_stays_whole():
    drawing = "\n".join([*rows(STATEMENT)[:-2], "", "", "", "", *rows(STATEMENT)[-2:], *([""] * 8)])
    assert [document.parts[0].box for document in told(drawing)] == [None]
