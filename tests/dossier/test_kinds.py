"""The declarations against the public form, which is the contract."""

import re

import pytest

from dossier.declaration import Pattern, Special
from dossier.kinds import kinds
from extractors.documents import special

# Fields of the public form for the types that are read.
FIELDS = {
    "surat_permohonan": "nomor tanggal nama_pemohon nik jabatan nama_badan alamat_kantor"
    " alamat_produksi npwp nama_pj nomor_strttk bentuk_sediaan",
    "akta_pendirian": "nomor tanggal notaris kedudukan_notaris nama_badan bentuk_badan"
    " kedudukan_badan pengurus",
    "sk_ahu": "nomor tanggal nama_badan",
    "ktp": "nik nama tempat_lahir tanggal_lahir jenis_kelamin alamat rt_rw kel_desa kecamatan"
    " kabupaten_kota provinsi berlaku_hingga",
    "npwp": "npwp nama nik alamat kpp tanggal_terdaftar",
    "strttk": "nomor nama tempat_lahir tanggal_lahir jenis_kelamin penerbit tanggal_terbit"
    " berlaku_sampai",
    "rekomendasi_balai": "instansi nomor tanggal perihal nama_badan alamat bentuk_sediaan putusan"
    " pejabat nip",
    "rekomendasi_dinkes": "instansi nomor tanggal perihal nama_badan alamat bentuk_sediaan putusan"
    " pejabat nip",
    "surat_kuasa": "jenis pemberi penerima tanggal",
    "bukti_tanah": "jenis_bukti nomor nama_pemegang alamat luas_m2 berlaku_sampai",
    "daftar_peralatan": "nama_badan tanggal jumlah_baris",
    "daftar_tenaga_kerja": "nama_badan tanggal jumlah_orang",
    "diagram_alur": "nama_badan bentuk_sediaan",
    "rekomendasi_teknis": "instansi nomor tanggal perihal nama_badan alamat bentuk_sediaan putusan"
    " pejabat nip",
    "berita_acara": "nomor tanggal nama_badan alamat kesimpulan",
}


@pytest.mark.parametrize("type_", sorted(FIELDS))
def test_every_field_of_the_public_form_is_declared(type_):
    assert [spec.name for spec in kinds()[type_].fields] == FIELDS[type_].split()


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.type)
def test_every_expression_has_the_group_that_is_taken(kind):
    patterns = [
        locator.expression
        for spec in kind.fields
        for locator in spec.locators
        if isinstance(locator, Pattern)
    ]
    assert all("(?P<value>" in each for each in patterns)


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.type)
def test_every_special_reader_exists(kind):
    for spec in kind.fields:
        for locator in spec.locators:
            if isinstance(locator, Special):
                assert callable(special(kind.type, locator.name))


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.type)
def test_expressions_of_cues_compile(kind):
    for cue in (*kind.cues, *kind.continuation):
        if cue.regex:
            re.compile(cue.phrase)
