"""What a person types takes the form that values are written in, or is refused with a sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.declaration import FieldSpec
from dossier.kinds import kinds
from dossier.model import Officer, Value
from office.errors import WordRefusedError
from office.values import normalise

ALL_FIELDS = [(kind.type, spec.name) for kind in kinds().values() for spec in kind.fields]


def spec(document_type: str, name: str) -> FieldSpec:
    return next(each for each in kinds()[document_type].fields if each.name == name)


# Left what is typed, right the form of the public result.
@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        (("ktp", "nik"), "6472 9955 0387 0001", "6472995503870001"),
        (("npwp", "npwp"), "01.234.567.8-722.000", "012345678722000"),
        (("npwp", "npwp"), "0012345678722000", "0012345678722000"),
        (("rekomendasi_dinkes", "nip"), "19700101 199503 2 001", "197001011995032001"),
        (("ktp", "tanggal_lahir"), "15-03-1987", "1987-03-15"),
        (("ktp", "tanggal_lahir"), "15 Maret 1987", "1987-03-15"),
        (("ktp", "tanggal_lahir"), "1987-03-15", "1987-03-15"),
        (("akta_pendirian", "tanggal"), "10 Januari 2023", "2023-01-10"),
        (("ktp", "berlaku_hingga"), "Seumur hidup", "SEUMUR HIDUP"),
        (("strttk", "berlaku_sampai"), "02-05-2029", "2029-05-02"),
        (("ktp", "jenis_kelamin"), "perempuan", "PEREMPUAN"),
        (("ktp", "rt_rw"), "12/4", "012/004"),
        (("ktp", "rt_rw"), "012", "012"),
        (("ktp", "nama"), "Hj. Siti Aminah, S.Farm.,", "HJ. SITI AMINAH, S.FARM."),
        (("ktp", "nama"), "I Gede Agus Wirawan", "I GEDE AGUS WIRAWAN"),
        (("ktp", "kabupaten_kota"), "Kota Samarinda", "KOTA SAMARINDA"),
        (("akta_pendirian", "nama_badan"), "PT. Borneo Herbal Lestari", "PT BORNEO HERBAL LESTARI"),
        (("npwp", "nama"), "CV. Mahakam Jamu", "CV MAHAKAM JAMU"),
        (("npwp", "nama"), "Suparman.", "SUPARMAN"),
        (("akta_pendirian", "nomor"), "07.-", "7"),
        (("akta_pendirian", "bentuk_badan"), "koperasi", "KOPERASI"),
        (
            ("surat_permohonan", "nomor"),
            "441 / 1287 / SDK-Farm / X / 2016",
            "441/1287/SDK-FARM/X/2016",
        ),
        (("strttk", "nomor"), "19870315 / strttk_64 / 2015 / 2123", "19870315/STRTTK_64/2015/2123"),
        (("rekomendasi_dinkes", "putusan"), "tidak diberikan", "tidak_diberikan"),
        (("pernyataan_farmasi", "materai"), "Rp 10.000", "10000"),
        (("pernyataan_farmasi", "materai"), "E-Meterai", "e-meterai"),
        (
            ("surat_permohonan", "alamat_kantor"),
            "Jl. P. Antasari  Gg. Melati No. 12",
            "JL. P. ANTASARI GG. MELATI NO. 12",
        ),
        (
            ("surat_permohonan", "bentuk_sediaan"),
            "Rajangan; cairan obat luar",
            ("rajangan", "cairan_obat_luar"),
        ),
        (("surat_permohonan", "bentuk_sediaan"), ("pil", "pil", "krim"), ("pil", "krim")),
        (
            ("akta_pendirian", "pengurus"),
            "Direktur: Siti Aminah\nKomisaris: Suparman",
            (Officer("SITI AMINAH", "DIREKTUR"), Officer("SUPARMAN", "KOMISARIS")),
        ),
        (
            ("akta_pendirian", "pengurus"),
            (Officer("siti aminah", "direktur utama"),),
            (Officer("SITI AMINAH", "DIREKTUR UTAMA"),),
        ),
    ],
)
def test_what_is_typed_takes_the_form_of_values(
    field: tuple[str, str], typed: Value, kept: Value
) -> None:
    assert normalise(spec(*field), typed) == kept


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        (("ktp", "nik"), "64729955O3870001"),
        (("ktp", "nik"), "647299550387000"),
        (("ktp", "nik"), "\u0661" * 16),
        (("npwp", "npwp"), "12345"),
        (("ktp", "tanggal_lahir"), "31-02-1987"),
        (("ktp", "tanggal_lahir"), "l5-03-1987"),
        (("ktp", "tanggal_lahir"), "0001-01-01"),
        (("ktp", "tanggal_lahir"), "kemarin"),
        (("ktp", "berlaku_hingga"), "selamanya"),
        (("ktp", "jenis_kelamin"), "LAKI-LATI"),
        (("ktp", "rt_rw"), "1234/1"),
        (("ktp", "nama"), "---"),
        (("surat_permohonan", "nomor"), "tanpa nomor"),
        (("akta_pendirian", "bentuk_badan"), "PMA"),
        (("rekomendasi_dinkes", "putusan"), "ditunda"),
        (("pernyataan_farmasi", "materai"), "5000"),
        (("surat_permohonan", "bentuk_sediaan"), ("pil", "minuman")),
        (("surat_permohonan", "bentuk_sediaan"), ""),
        (("akta_pendirian", "pengurus"), "Siti Aminah"),
        (("akta_pendirian", "pengurus"), "Direktur:"),
        (("ktp", "nama"), None),
        (("ktp", "nama"), ("SITI", "AMINAH")),
        (("ktp", "nama"), "A" * 301),
    ],
)
def test_what_has_not_the_form_is_refused_with_a_sentence(
    field: tuple[str, str], typed: Value
) -> None:
    with pytest.raises(WordRefusedError, match=r"^[A-Z].*\.$"):
        normalise(spec(*field), typed)


@pytest.mark.parametrize("number", ["6472993102870001", "9972995503870001", "6472995503870000"])
def test_an_impossible_number_is_kept_for_the_rules_to_judge(number: str) -> None:
    assert normalise(spec("ktp", "nik"), number) == number


@given(st.sampled_from(ALL_FIELDS), st.text(max_size=320))
def test_whatever_is_typed_is_kept_clean_or_refused(field: tuple[str, str], typed: str) -> None:
    try:
        kept = normalise(spec(*field), typed)
    except WordRefusedError:
        return
    assert kept
    assert normalise(spec(*field), kept) == kept, "typing what is shown changes nothing"
    text = kept if isinstance(kept, str) else " ".join(map(str, kept))
    assert not any(each < " " for each in text)
