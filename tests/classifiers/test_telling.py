"""Telling documents apart, on pages that are drawn in the test."""

from dataclasses import replace

import pytest

from classifiers.edges import edges
from classifiers.opening import opening
from classifiers.telling import tell_apart
from dossier.model import Box, Page
from tests.drawing import on_a_sheet, page

KTP = """
          PROVINSI KALIMANTAN TIMUR
               KOTA SAMARINDA
NIK               : 6472995503870001
Nama              : SITI AMINAH
Tempat/Tgl Lahir  : SAMARINDA, 15-03-1987
Jenis Kelamin     : PEREMPUAN   Gol. Darah : O
Alamat            : JL. MELATI
    RT/RW         : 012/004
    Kel/Desa      : AIR PUTIH
    Kecamatan     : SAMARINDA ULU
Agama             : ISLAM
Status Perkawinan : KAWIN
Kewarganegaraan   : WNI
Berlaku Hingga    : SEUMUR HIDUP
"""
DEED_FIRST = """
            AKTA PENDIRIAN
         PERSEROAN TERBATAS
       PT BORNEO HERBAL LESTARI
             Nomor : 07.-
Pada hari ini, Senin, tanggal sepuluh Januari dua ribu tujuh belas,
berhadapan dengan saya, RUDI HARTONO, Sarjana Hukum, Notaris di Samarinda,
dengan dihadiri oleh saksi-saksi yang saya, Notaris, kenal:
"""
DEED_FURTHER = """
selama Rapat Umum Pemegang Saham tidak menentukan lain, maka anggota ------
Direksi diangkat untuk jangka waktu lima tahun. ----------------------------
                          Pasal 12
Dewan Komisaris mengawasi pengurusan Perseroan. ----------------------------
"""
INVOICE = """
             TOKO BANGUNAN SUMBER REJEKI
                      NOTA
Tanggal 12 Mei 2017
Semen 10 zak          650.000
Paku 2 kg              40.000
Jumlah                690.000
"""
STATEMENT = """
            SURAT PERNYATAAN
Yang bertanda tangan di bawah ini:
Nama : SITI AMINAH
menyatakan dengan sebenarnya bahwa saya tidak pernah terlibat baik langsung maupun
tidak langsung dalam pelanggaran peraturan perundang-undangan di bidang farmasi.
"""


def _pages(*drawings: str, files: tuple[int, ...] = ()) -> list[Page]:
    return [
        Page(at, files[at] if files else 0, at + 1, "read", texts=(page(drawing),))
        for at, drawing in enumerate(drawings)
    ]


def _told(pages: list[Page]) -> list[tuple[str, tuple[int, ...]]]:
    return [(each.type, tuple(part.page for part in each.parts)) for each in tell_apart(pages)]


def test_a_stream_is_cut_into_its_documents():
    pages = _pages(KTP, DEED_FIRST, DEED_FURTHER, DEED_FURTHER, INVOICE, STATEMENT)
    assert _told(pages) == [
        ("ktp", (0,)),
        ("akta_pendirian", (1, 2, 3)),
        ("lain", (4,)),
        ("pernyataan_farmasi", (5,)),
    ]


def test_two_of_a_kind_are_two_documents():
    assert _told(_pages(STATEMENT, STATEMENT)) == [
        ("pernyataan_farmasi", (0,)),
        ("pernyataan_farmasi", (1,)),
    ]


def test_blank_unreadable_and_duplicate_pages_have_no_document():
    first, blank, failed, copy = _pages(STATEMENT, "", "", STATEMENT)
    pages = [
        first,
        Page(1, 0, 2, "blank"),
        Page(2, 0, 3, "unreadable", "Halaman 3: gagal."),
        Page(3, 0, 4, "read", texts=copy.texts, duplicate_of=0),
    ]
    assert blank.index == 1
    assert failed.index == 2
    assert _told(pages) == [("pernyataan_farmasi", (0,))]


def test_a_blank_reverse_side_does_not_cut_a_deed():
    pages = _pages(DEED_FIRST, "x", DEED_FURTHER)
    pages[1] = Page(1, 0, 2, "blank")
    assert _told(pages) == [("akta_pendirian", (0, 2))]


def test_two_cards_on_one_sheet_are_two_documents_with_their_places():
    beneath = KTP.replace("SITI AMINAH", "BUDI SANTOSO")
    sheet = page(KTP + "\n\n\n\n" + beneath)
    documents = tell_apart([Page(0, 0, 1, "read", texts=(sheet,))])
    assert [each.type for each in documents] == ["ktp", "ktp"]
    upper, lower = (each.parts[0].box for each in documents)
    assert isinstance(upper, Box)
    assert isinstance(lower, Box)
    assert upper.bottom <= lower.top
    assert "SITI AMINAH" in sheet.within(upper).text
    assert "BUDI SANTOSO" in sheet.within(lower).text
    assert "BUDI SANTOSO" not in sheet.within(upper).text


def test_two_cards_side_by_side():
    left = KTP.strip("\n").split("\n")
    right = KTP.replace("SITI AMINAH", "BUDI SANTOSO").strip("\n").split("\n")
    both = "\n".join(f"{one:<60}{other}" for one, other in zip(left, right, strict=True))
    sheet = page(both)
    documents = tell_apart([Page(0, 0, 1, "read", texts=(sheet,))])
    assert [each.type for each in documents] == ["ktp", "ktp"]
    texts = [sheet.within(each.parts[0].box).text for each in documents if each.parts[0].box]
    assert [("SITI" in text, "BUDI" in text) for text in texts] == [(True, False), (False, True)]


def test_a_document_says_what_it_was_told_by():
    (document,) = tell_apart(_pages(STATEMENT))
    assert "judul: SURAT PERNYATAAN" in document.reason
    assert "tidak pernah terlibat" in document.reason
    assert document.confidence > 0.9
    assert all(guess.type != document.type for guess in document.alternatives)


def test_a_page_of_no_known_kind_is_never_forced_into_one():
    (document,) = tell_apart(_pages("UNDANGAN RAPAT\nHari Senin pukul 10:00 di balai desa"))
    assert document.type == "lain"


def test_a_list_of_requirements_is_none_of_what_it_lists():
    (document,) = tell_apart(
        _pages(
            """
        SYARAT-SYARAT PENGAJUAN IZIN
1. Surat permohonan bermeterai
2. Fotokopi KTP dan NPWP
3. STRTTK penanggung jawab
4. Rekomendasi Dinas Kesehatan
5. Rekomendasi Balai POM
"""
        )
    )
    assert document.type == "lain"


def test_an_invitation_of_the_health_office_is_no_recommendation():
    (document,) = tell_apart(
        _pages(
            """
              PEMERINTAH KOTA SAMARINDA
                  DINAS KESEHATAN
Nomor     : 441/1287/X/2016              Samarinda, 12 Oktober 2016
Perihal   : Undangan Rapat
Yth. Pimpinan PT Borneo Herbal
Mengharap kehadiran Saudara pada rapat pembahasan rekomendasi obat tradisional.
                                         NIP. 19700101 199503 1 001
"""
        )
    )
    assert document.type == "lain"


TRADE_LICENCE = """
              PEMERINTAH KABUPATEN PASER
           SURAT IZIN USAHA PERDAGANGAN (SIUP) KECIL
                NOMOR : 503/77/SIUP-K/IV/2014
Nama Perusahaan        : CV AKAR WANGI
Kelembagaan            : Pengecer
Barang/Jasa Dagangan Utama : Jamu
Wajib didaftar ulang setiap 5 (lima) tahun di tempat penerbitan SIUP.
"""
DRIVERS_CARD = "SURAT IZIN MENGEMUDI\nDRIVING LICENSE\n850214190077\nNama      : DEWI ANGGRAINI"
INSURANCE_CARD = "KARTU INDONESIA SEHAT\nNomor Kartu : 0001444555666\nNama : DEWI ANGGRAINI"


@pytest.mark.parametrize("card", [DRIVERS_CARD, INSURANCE_CARD])
@pytest.mark.parametrize("above", [1, 45])
def test_a_card_copied_onto_a_sheet_goes_on_no_paper(card, above):
    """Wherever it lies: what it is called stands in the upper part of the card."""
    sheet = "." + "\n" * above + card + "\n" * 40 + "."
    on_it = page(sheet)
    on_it = replace(on_it, lines=on_it.lines[1:-1])
    licence = Page(0, 0, 1, "read", texts=(on_a_sheet(TRADE_LICENCE),))
    told = _told([licence, Page(1, 0, 2, "read", texts=(on_it,))])
    assert told == [("siup", (0,)), ("lain", (1,))]


def test_a_cover_with_the_title_belongs_to_its_deed():
    cover = """
            SALINAN
        AKTA PENDIRIAN
      PERSEROAN TERBATAS
  PT BORNEO HERBAL LESTARI
       Nomor : 07.-
"""
    assert _told(_pages(cover, DEED_FIRST, DEED_FURTHER)) == [("akta_pendirian", (0, 1, 2))]


def test_every_page_is_in_one_document_of_a_probability():
    documents = tell_apart(_pages(KTP, DEED_FIRST, DEED_FURTHER, INVOICE, STATEMENT, INVOICE))
    assert [part.page for each in documents for part in each.parts] == [0, 1, 2, 3, 4, 5]
    for each in documents:
        assert 0 < each.confidence < 1
        assert each.confidence + sum(guess.confidence for guess in each.alternatives) <= 1.001


def test_a_label_does_not_make_a_registration_a_diploma():
    """The title was lost under a stamp; the diploma is one of the things the paper names."""
    registration = """
        Nomor : 19900512/STRTTK_64/2016/2123
Nama                  : RINA WULANDARI, A.Md.Farm
Ijazah                : D3 Farmasi, Politeknik Kesehatan Kaltim
Tempat/Tgl Lahir      : SAMARINDA, 12-05-1990
Jenis Kelamin         : PEREMPUAN

untuk menjalankan pekerjaan kefarmasian sebagai Tenaga Teknis Kefarmasian
berlaku sampai dengan 12 Mei 2021

                      Samarinda, 12 Mei 2016
                      Kepala Dinas Kesehatan


                      dr. BUDI SANTOSO, M.Kes.
"""
    assert [document.type for document in tell_apart(_pages(registration))] == ["strttk"]


def test_a_family_card_without_its_title_is_no_identity_card():
    family = """
No. 6472990101100001
Nama Kepala Keluarga : SUPARMAN            Desa/Kelurahan : AIR PUTIH
Alamat : JL. MELATI NO. 12                 Kecamatan : SAMARINDA ULU
No  Nama Lengkap   NIK               Jenis Kelamin  Tempat Lahir  Agama  Pendidikan
1   SUPARMAN       6472991203700003  LAKI-LAKI      KEDIRI        ISLAM  SLTA
2   SITI AMINAH    6472995503870001  PEREMPUAN      SAMARINDA     ISLAM  SLTA
Status Perkawinan  Status Hubungan Dalam Keluarga  Kewarganegaraan  Dokumen Imigrasi
"""
    assert [document.type for document in tell_apart(_pages(family))] == ["lain"]


def test_a_card_whose_head_is_set_large_is_one_card():
    """The name stands eight line heights under the province: the next card would be farther."""
    head, _, rest = KTP.partition("Nama   ")
    (document,) = tell_apart(_pages(head.rstrip() + "\n\n\n" + "Nama   " + rest))
    assert document.type == "ktp"


DEED_OF_CHANGE = """
RINA KUSUMAWATI, S.H., M.Kn.
Notaris di Kota Bontang
  Nomor akta   : 44
  Isi akta     : Keputusan Para Pemegang Saham Luar Biasa
Pada hari Rabu, tanggal tiga Juli dua ribu sembilan belas (03-07-2019), hadir di hadapan saya, RINA
KUSUMAWATI, S.H., M.Kn., Notaris di Kota Bontang, Tuan SLAMET RIYADI, lahir di Blitar, Warga Negara
Indonesia, pemegang Nomor Induk Kependudukan 6474991203780001, bertempat tinggal di Bontang,
Direktur, bertindak untuk perseroan yang didirikan dengan akta Nomor 5 tanggal 2 Mei 2011.
Penghadap memberitahukan bahwa rapat telah memutuskan menyetujui perubahan tujuan Perseroan;
menegaskan modal dan susunan pemegang saham; susunan Direksi dan Dewan Komisaris setelah Rapat Umum
Pemegang Saham ini ditandatangani dalam minuta akta ini adalah :
Direktur   SLAMET RIYADI
"""


def test_a_deed_that_begins_goes_on_no_other():
    texts = [page(each) for each in (DEED_FIRST, DEED_FURTHER, DEED_OF_CHANGE)]
    told = tell_apart([Page(at, 0, at + 1, "read", texts=(text,)) for at, text in enumerate(texts)])
    assert [(each.type, [part.page for part in each.parts]) for each in told] == [
        ("akta_pendirian", [0, 1]),
        ("akta_perubahan", [2]),
    ]


def test_a_number_at_the_foot_says_whether_a_document_begins():
    def begins(foot):
        text = page(DEED_FURTHER + "\n" * 30 + foot)
        return opening(text, edges(text))

    assert begins("- 1 -") > begins("") > begins("- 2 -")
    assert begins("1 dari 3") > begins("2 dari 3")
