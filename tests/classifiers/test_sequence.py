"""What the ends of two pages say of where a document begins."""

import pytest

from classifiers.edges import NONE, Edges, edges
from classifiers.sequence import begins, terms
from classifiers.telling import tell_apart
from dossier.model import Page
from tests.drawing import on_a_sheet

LETTER = """
          PEMERINTAH KABUPATEN BERAU
               DINAS KESEHATAN
Nomor    : 440/099/Dinkes/V/2017       Tanjung Redeb, 12 Mei 2017
Lampiran : 1 (satu) berkas
Perihal  : Rekomendasi
                    Kepada Yth. Kepala DPMPTSP
Dengan hormat, bersama ini kami sampaikan hasil pemeriksaan sarana. Demikian disampaikan.
                    Kepala Dinas,
                    dr. BUDI SANTOSO, M.Kes.
                    NIP. 19700101 199803 1 099
"""
ANNEX = """
Lampiran Surat Kepala Dinas Kesehatan Kabupaten Berau
Nomor   : 440/099/Dinkes/V/2017
Tanggal : 12 Mei 2017
       HASIL PEMERIKSAAN SARANA
No   Yang diperiksa          Hasil
1    Bangunan                memenuhi syarat
2    Peralatan               memenuhi syarat
"""
FULL = "\n" * 3 + "\n".join(
    ["anggota Direksi diangkat oleh rapat untuk jangka waktu lima tahun"] * 36
)


def foot(number, page=FULL):
    return f"{page}\n\n                    {number}"


@pytest.mark.parametrize(
    ("line", "number", "of"),
    [
        ("- 2 -", 2, None),
        ("3", 3, None),
        ("2/6", 2, 6),
        ("Halaman 2 dari 6", 2, 6),
        ("Hal. 4", 4, None),
        ("Page 1 of 3", 1, 3),
        ("Akta Nomor 12 tanggal 3 Mei 2017 - 4 -", 4, None),
        ("7 dari 3", None, None),
        ("Rp 20.000", None, None),
        ("Samarinda, 12 Mei 2017", None, None),
    ],
)
def test_the_number_of_a_page(line, number, of):
    found = edges(on_a_sheet(foot(line)))
    assert (found.number, found.of) == (number, of)


def test_the_first_cell_of_a_row_is_no_number_of_a_page():
    assert edges(on_a_sheet(foot("37   Kotak P3K   1 buah"))).number is None


def test_the_head_of_a_controlled_document_names_its_page():
    head = "No. Dokumen PT-01   Revisi 0\nPROSEDUR   Halaman 1 dari 1"
    found = edges(on_a_sheet(f"{head}\n{FULL}"))
    assert (found.number, found.of) == (1, 1)


def test_a_letter_counts_its_annexes_and_an_annex_names_its_letter():
    letter, annex = edges(on_a_sheet(LETTER)), edges(on_a_sheet(ANNEX))
    assert (letter.annex, annex.annex) == (False, True)
    assert "440099DINKESV2017" in letter.references & annex.references
    assert "annex of that letter" in terms(letter, annex)
    assert begins(letter, annex) < -1 < 1 < begins(annex, letter)


@pytest.mark.parametrize("head", ["Lampiran : -", "Lampiran : 3 lembar", "Lampiran : Satu bendel"])
def test_a_count_of_annexes_is_no_annex(head):
    assert not edges(on_a_sheet(LETTER.replace("Lampiran : 1 (satu) berkas", head))).annex


def test_numbers_that_follow_go_on_and_those_that_do_not_begin():
    pages = {n: edges(on_a_sheet(foot(f"{n} dari 3"))) for n in (1, 2, 3)}
    follows, repeats = begins(pages[1], pages[2]), begins(pages[2], pages[2])
    assert follows < repeats
    assert begins(pages[3], pages[1]) > follows + 3


def test_a_signature_alone_ends_what_is_before_it():
    """Though hardly a word is on it and no sentence goes on."""
    begun = edges(on_a_sheet(FULL))
    signature = edges(on_a_sheet("Direktur,\n\n\nSITI AMINAH\n"))
    assert begins(begun, signature) < -1
    assert begins(begun, edges(on_a_sheet(LETTER))) > 1


def test_what_stands_at_the_foot_of_any_paper_joins_none():
    line = "Dokumen ini telah ditandatangani secara elektronik dengan sertifikat elektronik BSrE"
    assert edges(on_a_sheet(f"{FULL}\n{line}")).foot == edges(on_a_sheet(FULL)).foot[-1:]
    along = "Koperasi Sari Rimba - daftar peralatan ruang produksi"
    twice = [edges(on_a_sheet(f"{FULL}\n{along}"))] * 2
    assert "same foot" in terms(*twice)


def test_a_page_without_a_line_says_nothing():
    empty = edges(on_a_sheet(" "))
    assert empty.above.keys() == {"annex", "first number", "later number", "only page"}
    assert not any(terms(empty, empty).values())
    assert terms(NONE, Edges()) == {}


COVER = """
                    NOTARIS
        RATIH WULANDARI, S.H., M.Kn.
    Jalan Juanda Nomor 8 Samarinda

               SALINAN
  AKTA    : PENDIRIAN PERSEROAN TERBATAS
            PT RIMBA JAMU LESTARI
  NOMOR   : 14.-
  TANGGAL : 9 Maret 2017
"""
BEGINS = """
         PENDIRIAN PERSEROAN TERBATAS
            PT RIMBA JAMU LESTARI
                Nomor : 14.-
-Pada hari ini, Kamis, tanggal 09-03-2017 (sembilan Maret dua ribu tujuh belas).------
-Berhadapan dengan saya, RATIH WULANDARI, Sarjana Hukum, Notaris di Samarinda, dengan
dihadiri oleh saksi-saksi yang saya, Notaris, kenal dan akan disebut pada akhir akta:--
1. Tuan HENDRA GUNADI, Warga Negara Indonesia, bertempat tinggal di Samarinda;--------
-Para penghadap menerangkan dengan ini mendirikan suatu Perseroan Terbatas dengan-----
Anggaran Dasar sebagai berikut :------------------------------------------------------
"""
ENDS = """
dalam Rapat Umum Pemegang Saham.------------------------------------------------------
------------------------- DEMIKIAN AKTA INI ------------------------------------------
-Dibuat sebagai minuta dan diselesaikan di Samarinda, pada hari ini, hari dan tanggal
tersebut pada awal akta, dihadiri oleh para saksi. Setelah saya, Notaris, membacakan
akta ini kepada para penghadap, maka ditandatangani oleh para penghadap dan saya.------
"""


def _told(*drawings):
    pages = [Page(at, 0, 1, "read", texts=(on_a_sheet(d),)) for at, d in enumerate(drawings)]
    return [tuple(part.page for part in each.parts) for each in tell_apart(pages)]


def test_a_deed_begins_behind_its_cover():
    assert _told(COVER, BEGINS, ENDS) == [(0, 1, 2)]


def test_the_next_deed_begins_anew():
    other = BEGINS.replace("RIMBA JAMU LESTARI", "SARI REMPAH").replace("14.-", "21.-")
    assert _told(COVER, BEGINS, ENDS, other, ENDS) == [(0, 1, 2), (3, 4)]


def test_the_day_at_the_end_of_a_deed_begins_none():
    assert _told(BEGINS, ENDS) == [(0, 1)]


EXTRACT = """
              PETIKAN AKTA PENDIRIAN
            PT RIMBA JAMU LESTARI
                Nomor : 14.-
-Hari ini, Kamis, tanggal sembilan Maret dua ribu tujuh belas, menghadap kepada saya,
RATIH WULANDARI, Sarjana Hukum, Notaris di Samarinda, dengan dihadiri saksi-saksi :
1. Tuan HENDRA GUNADI, Warga Negara Indonesia, bertempat tinggal di Samarinda; dst.
-Penghadap menerangkan mendirikan suatu Perseroan Terbatas dengan Anggaran Dasar :
Akta ini ditandatangani oleh penghadap, saksi-saksi dan saya, Notaris, dst.
"""
ITS_END = """
Diberikan sebagai petikan, yang bagian-bagiannya kata demi kata dikutip dari minuta akta.
                                        Notaris di Samarinda

                                        RATIH WULANDARI, S.H.
"""


def test_what_certifies_an_extract_ends_it():
    assert _told(EXTRACT, ITS_END) == [(0, 1)]


DECREE = """
     MENTERI HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA
     KEPUTUSAN MENTERI HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA
              NOMOR AHU-0012345.AH.01.01.TAHUN 2017
                          TENTANG
      PENGESAHAN PENDIRIAN BADAN HUKUM PERSEROAN TERBATAS
                   PT RIMBA JAMU LESTARI
Menimbang : bahwa berdasarkan permohonan Notaris perlu disahkan;
MEMUTUSKAN
KESATU : Mengesahkan pendirian badan hukum PT RIMBA JAMU LESTARI.
                    Ditetapkan di Jakarta, tanggal 15 Maret 2017
                    a.n. MENTERI HUKUM DAN HAK ASASI MANUSIA
                    DIREKTUR JENDERAL ADMINISTRASI HUKUM UMUM
"""
ITS_ANNEX = """
LAMPIRAN KEPUTUSAN MENTERI HUKUM DAN HAK ASASI MANUSIA REPUBLIK INDONESIA
NOMOR AHU-0012345.AH.01.01.TAHUN 2017
TENTANG PENGESAHAN PENDIRIAN BADAN HUKUM PERSEROAN TERBATAS
PT RIMBA JAMU LESTARI
1. Modal Dasar : Rp 800.000.000
2. Modal Ditempatkan : Rp 200.000.000
3. Susunan pemegang saham
   HENDRA GUNADI     Direktur     120 lembar saham
"""


def test_an_annex_stays_with_the_paper_whose_title_it_repeats():
    assert _told(DECREE, ITS_ANNEX) == [(0, 1)]
    other = DECREE.replace("0012345", "0054321").replace("RIMBA JAMU", "SARI REMPAH")
    assert _told(DECREE, ITS_ANNEX, other) == [(0, 1), (2,)]


def test_lines_of_nothing_but_marks_change_no_answer():
    """Readers make them of folds and rules, hundreds on a page."""
    marked = "\n".join(f"{line}\n/.../..." for line in LETTER.split("\n"))
    (letter,) = tell_apart([Page(0, 0, 1, "read", texts=(on_a_sheet(LETTER),))])
    (same,) = tell_apart([Page(0, 0, 1, "read", texts=(on_a_sheet(marked),))])
    assert letter.type == same.type == "rekomendasi_dinkes"


@pytest.mark.parametrize(
    ("title", "annexed"),
    [("SURAT PERNYATAAN", False), ("DATA PERUSAHAAN", True), ("SURAT PERMOHONAN IZIN", True)],
)
def test_a_statement_handed_in_with_an_application_is_no_annex_of_the_page_before(title, annexed):
    head = f"          Lampiran Permohonan Izin UKOT\n\n               {title}\n"
    assert edges(on_a_sheet(f"{head}\n{FULL}")).annex is annexed


STAMPED = """
          {title}
 Saya, Yohana Laing, menyatakan kesanggupan saya untuk bekerja penuh.

                Samarinda, 4 April 2022
                METERAI
                TEMPEL
                10000

                Yohana Laing
"""


def test_two_pages_with_a_duty_stamp_each_are_two_papers():
    """It is affixed where a paper is signed, once (UU 10/2020)."""
    here = edges(on_a_sheet(STAMPED.format(title="LEMBAR KEDUA")))
    before = edges(on_a_sheet(STAMPED.format(title="SURAT PERNYATAAN")))
    unstamped = edges(on_a_sheet(STAMPED.format(title="SURAT PERNYATAAN").replace("METERAI", "")))
    assert "each stamped" in terms(before, here)
    assert "each stamped" not in terms(unstamped, here)
    assert begins(before, here) > begins(unstamped, here) + 1


def test_a_form_that_is_annexed_to_an_application_opens_by_its_title():
    head = "LAMPIRAN IV\nPermohonan Izin Usaha Jamu\nNomor 12/AM/2022\nPERNYATAAN KESANGGUPAN\n"
    assert not edges(on_a_sheet(f"{head}{FULL}")).annex
    assert edges(on_a_sheet(f"LAMPIRAN IV\nKeputusan Direktur\n{FULL}")).annex
