"""The generic extractor, on pages that are drawn in the test."""

from dataclasses import replace

import pytest

from dossier.declaration import FieldSpec, Kind, Label, Parsed
from dossier.kinds import kinds
from dossier.model import Box, Field, Line, Officer, Word
from extractors.fields import boxes_to_read_again, extract, find, with_second_reading
from extractors.layout import document_text
from extractors.weighing import Found, same
from tests.drawing import page

KTP = """
          PROVINSI KALIMANTAN TIMUR
               KOTA SAMARINDA
NIK               : 6472995503870001
Nama              : HJ. SITI AMINAH
Tempat/Tgl Lahir  : SAMARINDA, 15-03-1987
Jenis Kelamin     : PEREMPUAN       Gol. Darah : O
Alamat            : JL. P. ANTASARI GG. MELATI
                    NO. 12
    RT/RW         : 012/004
    Kel/Desa      : AIR PUTIH
    Kecamatan     : SAMARINDA ULU
Agama             : ISLAM
Status Perkawinan : KAWIN
Berlaku Hingga    : SEUMUR HIDUP
"""
LETTER = """
              PEMERINTAH KOTA SAMARINDA
                  DINAS KESEHATAN
        Jalan Contoh No. 1 Samarinda

Nomor     : 441/1287/SDK-FARM/X/2016        Samarinda, 12 Oktober 2016
Lampiran  : 1 (satu) berkas
Perihal   : Rekomendasi Izin UKOT

Yth. Kepala DPMPTSP Provinsi Kalimantan Timur

Setelah dilakukan pemeriksaan pada sarana PT. Borneo Herbal Lestari yang beralamat
di Jl. Melati No. 12 RT. 05 Samarinda dengan bentuk sediaan rajangan dan cairan obat luar,
maka kami memberikan rekomendasi kepada yang bersangkutan.

                                            Kepala Dinas Kesehatan
                                            dr. BUDI SANTOSO, M.Kes.
                                            Pembina Utama Muda
                                            NIP. 19700101 199503 1 001
"""


def _read(kind: str, drawing: str, **other: str) -> dict[str, Field]:
    texts = [document_text([(0, page(drawing))], "tesseract")]
    texts += [document_text([(0, page(each, "rapidocr"))], "rapidocr") for each in other.values()]
    return {field.name: field for field in extract(kinds()[kind], texts)}


def _found(kind: str, drawing: str) -> dict[str, Found]:
    texts = [document_text([(0, page(drawing))], "tesseract")]
    return {found.field.name: found for found in find(kinds()[kind], texts)}


def _values(kind: str, drawing: str, **other: str) -> dict[str, object]:
    return {name: field.value for name, field in _read(kind, drawing, **other).items()}


def test_an_identity_card():
    assert _values("ktp", KTP) == {
        "nik": "6472995503870001",
        "nama": "HJ. SITI AMINAH",
        "tempat_lahir": "SAMARINDA",
        "tanggal_lahir": "1987-03-15",
        "jenis_kelamin": "PEREMPUAN",
        "alamat": "JL. P. ANTASARI GG. MELATI NO. 12",
        "rt_rw": "012/004",
        "kel_desa": "AIR PUTIH",
        "kecamatan": "SAMARINDA ULU",
        "kabupaten_kota": "KOTA SAMARINDA",
        "provinsi": "KALIMANTAN TIMUR",
        "berlaku_hingga": "SEUMUR HIDUP",
    }


def test_a_recommendation_in_prose():
    assert _values("rekomendasi_dinkes", LETTER) == {
        "instansi": "DINAS KESEHATAN",
        "nomor": "441/1287/SDK-FARM/X/2016",
        "tanggal": "2016-10-12",
        "perihal": "REKOMENDASI IZIN UKOT",
        "nama_badan": "PT BORNEO HERBAL LESTARI",
        "alamat": "JL. MELATI NO. 12 RT. 05 SAMARINDA",
        "bentuk_sediaan": ("rajangan", "cairan_obat_luar"),
        "putusan": "diberikan",
        "pejabat": "DR. BUDI SANTOSO, M.KES.",
        "nip": "197001011995031001",
    }


def test_officers_named_at_the_end_of_a_deed_each_have_their_place():
    deed = """
Pada hari ini, Senin, tanggal sepuluh Januari dua ribu tujuh belas (10-01-2017),
berhadapan dengan saya, RUDI HARTONO, Sarjana Hukum, Notaris di Samarinda.
telah diangkat sebagai :
Direktur   : Tuan BUDI SANTOSO, tersebut di atas;
Komisaris  : Nyonya SITI AMINAH, S.E., tersebut di atas;
"""
    field = _read("akta_pendirian", deed)["pengurus"]
    assert field.value == (
        Officer("BUDI SANTOSO", "DIREKTUR"),
        Officer("SITI AMINAH, S.E.", "KOMISARIS"),
    )
    assert [place.item for place in field.evidence] == [0, 1]
    assert field.evidence[0].box.bottom <= field.evidence[1].box.top


@pytest.mark.parametrize(
    "leaving",
    [
        "1. Memberhentikan dengan hormat Nyonya RATNA JUWITA selaku Komisaris.",
        "1. Menerima pengunduran diri Tuan ANDI RAHMAN, Komisaris;",
        "Bahwa Nyonya RATNA JUWITA telah mengundurkan diri sebagai Komisaris.",
        "Bahwa terhitung hari ini Tuan ANDI RAHMAN keluar sebagai pesero komanditer.",
    ],
)
def test_who_leaves_is_no_officer_of_the_deed_of_change(leaving):
    deed = f"""
Pada hari ini, Senin, tanggal sepuluh Januari dua ribu tujuh belas (10-01-2017),
menghadap kepada saya, RUDI HARTONO, Sarjana Hukum, Notaris di Samarinda.
Rapat memutuskan :
{leaving}
2. Mengangkat :
   Direktur   : Tuan BUDI SANTOSO
   Komisaris  : Nyonya SITI AMINAH
"""
    assert _read("akta_perubahan", deed)["pengurus"].value == (
        Officer("BUDI SANTOSO", "DIREKTUR"),
        Officer("SITI AMINAH", "KOMISARIS"),
    )


def test_a_tax_card_without_labels():
    card = """
KEMENTERIAN KEUANGAN REPUBLIK INDONESIA
DIREKTORAT JENDERAL PAJAK
NPWP : 01.234.567.4-722.000
PT BORNEO HERBAL LESTARI
JL. MELATI NO. 12 AIR PUTIH
KOTA SAMARINDA KALIMANTAN TIMUR
KPP PRATAMA SAMARINDA ULU
Terdaftar : 12-05-2017
"""
    values = _values("npwp", card)
    assert values["npwp"] == "012345674722000"
    assert values["nama"] == "PT BORNEO HERBAL LESTARI"
    assert values["alamat"] == "JL. MELATI NO. 12 AIR PUTIH KOTA SAMARINDA KALIMANTAN TIMUR"
    assert values["kpp"] == "KPP PRATAMA SAMARINDA ULU"
    assert values["tanggal_terdaftar"] == "2017-05-12"
    assert values["nik"] is None


def test_what_is_not_there_is_listed_with_no_evidence():
    field = _read("ktp", KTP.replace("NIK               : 6472995503870001", ""))["nik"]
    assert (field.value, field.raw, field.evidence) == (None, None, ())
    assert 0 < field.confidence < 1


def test_two_readers_that_agree_are_surer_than_one():
    alone = _read("ktp", KTP)["nik"]
    both = _read("ktp", KTP, second=KTP)["nik"]
    assert both.confidence > alone.confidence
    assert [reader for reader, _ in both.readers] == ["tesseract", "rapidocr"]


def test_two_readers_that_differ_are_less_sure_and_both_are_kept():
    other = KTP.replace("6472995503870001", "6472995503870007")
    field = _read("ktp", KTP, second=other)["nik"]
    assert field.confidence < _read("ktp", KTP)["nik"].confidence
    assert {raw for _, raw in field.readers} == {"6472995503870001", "6472995503870007"}


def test_the_number_is_never_mended_from_the_birth_date():
    wrong = KTP.replace("15-03-1987", "16-03-1987")
    values = _values("ktp", wrong)
    assert values["nik"] == "6472995503870001"
    assert values["tanggal_lahir"] == "1987-03-16"


def test_the_labels_that_are_most_alike_win():
    kind = Kind(
        "surat",
        "Surat",
        (),
        (FieldSpec("alamat", Parsed, (Label(("Alamat Kantor",), colon=True),)),),
    )
    text = document_text(
        [(0, page("Alamat Kentor : JL. SATU\nAlamat Kantor : JL. DUA"))], "tesseract"
    )
    assert [field.value for field in extract(kind, [text])] == ["JL. DUA"]


def _line(text: str, confidence: float = 0.9) -> Line:
    return Line((Word(text, Box(0, 0, 10, 10), confidence),))


NIK_READ = _line("6472995503870001").words


def test_a_second_opinion_that_agrees_raises_and_one_that_differs_lowers():
    found = _found("ktp", KTP)["nik"]
    field = found.field
    agreeing = with_second_reading(
        kinds()["ktp"], found, NIK_READ, [_line("6472995503870001")], "rapidocr"
    ).field
    differing = with_second_reading(
        kinds()["ktp"], found, NIK_READ, [_line("6472995503870007")], "rapidocr"
    ).field
    assert agreeing.confidence > differing.confidence
    assert agreeing.value == field.value


def test_a_second_opinion_that_makes_no_sense_changes_nothing_but_is_kept():
    found = _found("ktp", KTP)["nik"]
    field = found.field
    after = with_second_reading(kinds()["ktp"], found, NIK_READ, [_line("~~")], "rapidocr").field
    assert replace(after, readers=field.readers) == field
    assert after.readers[-1] == ("rapidocr", "~~")


def test_only_what_one_reader_read_is_read_again():
    kind = kinds()["ktp"]
    once = extract(kind, [document_text([(0, page(KTP))], "tesseract")])
    twice = extract(
        kind,
        [
            document_text([(0, page(KTP))], "tesseract"),
            document_text([(0, page(KTP, "rapidocr"))], "rapidocr"),
        ],
    )
    assert "nik" in boxes_to_read_again(kind, once)
    assert not boxes_to_read_again(kind, twice)


@pytest.mark.parametrize(
    ("one", "other", "equal"),
    [
        ("SITI AMINAH", "SITIAMINAH", True),
        ("JL. MELATI NO. 12", "JL MELATI NO 12", True),
        ("SITI AMINAH", "SITI AMINA", False),
        (("pil", "krim"), ("pil", "krim"), True),
        (("pil",), ("pil", "krim"), False),
    ],
)
def test_values_are_the_same_but_for_spaces_and_marks(one, other, equal):
    assert same(one, other) is equal


def test_officers_without_marks_between_them_end_where_the_next_role_begins():
    drawing = """
Ketua : Tuan MISRAN RAHMAN
Sekretaris : Tuan SLAMET YULIANTO
Bendahara : Nyonya NURJANNAH
Pengawas : Tuan MUSTAFA
"""
    assert _values("akta_pendirian", drawing)["pengurus"] == (
        Officer("MISRAN RAHMAN", "KETUA"),
        Officer("SLAMET YULIANTO", "SEKRETARIS"),
        Officer("NURJANNAH", "BENDAHARA"),
        Officer("MUSTAFA", "PENGAWAS"),
    )
