"""Two texts beside each other come one after the other; labels and their values stay together."""

from dossier.model import Line, PageText
from extractors.layout import document_text
from extractors.sidebars import apart
from tests.drawing import page, placed

STOPS = ("NAMA", "AIAMAT", "KANTOR", "PABRIK", "JABATAN")

IN_THE_MARGIN = """
   PT RIAK SUNGAI       Perusahaan kami bermaksud membuat parem, salep dan pilis
   MAHAKAM              untuk dijual di kota sendiri dan di kabupaten yang lain.
                        Sebagai penanggung jawab telah kami angkat seorang tenaga
   KANTOR               teknis kefarmasian yang telah lama bekerja pada kami dan
   Jl. Cendana No. 41   telah memiliki tanda registrasi yang masih berlaku sampai
   RT. 22 Samarinda     akhir tahun ini. Demikian atas perhatiannya kami sampaikan
   Telp. 0541 0004      terima kasih.
"""
TRANSLATED = """
   Dengan ini kami mengangkat            We hereby appoint the person
   yang bersangkutan menjadi             named in this letter as the
   penanggung jawab teknis untuk         responsible technician of the
   semua obat yang dibuat oleh           company for all medicines made
   perusahaan kami sejak hari            by it from this very day until
   ini sampai ada yang lain.             another one has been named.
"""
FORM = """
   Nama            Budi Santoso
   Alamat          rumah di tepi sungai yang besar itu, di seberang
   kantor          pasar lama yang sudah tidak dipakai lagi oleh orang
   Jabatan         direktur yang sejak lama memimpin usaha keluarga
   dalam usaha     itu dan tetap memimpinnya sampai dengan hari ini
   Nama            seseorang yang lain lagi dan juga tinggal di situ
"""


def read(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_a_letterhead_in_the_margin_comes_before_the_letter_with_its_lines_put_together():
    rows = [row.text for row in apart(read(IN_THE_MARGIN), STOPS).rows]
    assert rows[:4] == [
        "PT RIAK SUNGAI MAHAKAM",
        "KANTOR",
        "Jl. Cendana No. 41 RT. 22 Samarinda Telp. 0541 0004",
        "Perusahaan kami bermaksud membuat parem, salep dan pilis",
    ]
    assert rows[-1] == "terima kasih."


def test_a_translation_beside_a_text_comes_after_it():
    rows = [row.text for row in apart(read(TRANSLATED), STOPS).rows]
    assert rows[5:7] == ["ini sampai ada yang lain.", "We hereby appoint the person"]


def test_labels_and_their_values_stay_beside_each_other():
    text = read(FORM)
    assert apart(text, STOPS) is text


def test_a_short_page_stays_as_it_is():
    text = read("Nama   Budi\nAlamat   Samarinda\n")
    assert apart(text, STOPS) is text


def test_a_stroke_that_fills_a_line_up_to_the_other_column_parts_them_all_the_same():
    left = [
        "perseroan dapat membuka toko",
        "di tempat lain dengan izin",
        "yang sudah ditetapkan oleh rapat \u2014",
        "para pemegang saham dan yang",
        "harus dicatat dalam daftar",
        "yang dibuat untuk maksud itu",
        "dan disimpan oleh direksi",
    ]
    right = ["modal dasar terbagi atas saham"] * 7
    pieces = [
        placed((100, 100 + 40 * at, one), (500, 100 + 40 * at, other))
        for at, (one, other) in enumerate(zip(left, right, strict=True))
    ]
    # Readers see one line where the stroke leaves no white.
    lines = tuple(
        Line(tuple(word for line in each.lines for word in line.words)) for each in pieces
    )
    text = PageText("tesseract", lines, (1000, 1000))
    rows = [row.text for row in apart(document_text([(0, text)], "tesseract"), ()).rows]
    assert rows == [*left, *right]
