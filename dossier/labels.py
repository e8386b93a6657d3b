"""How papers word their labels: one lexicon for all kinds.

A label is a head (``Alamat``) with words that narrow it down (``kantor``, ``perusahaan``); offices
put the same few words together in many orders. A declaration writes a label down as a template with
its choices, so that it takes the wordings that nobody has seen yet along with those that somebody
has.
"""

from __future__ import annotations

import re
from itertools import product
from typing import Final

from dossier.wording import skeleton


def spelt(*templates: str) -> tuple[str, ...]:
    """Every wording that the templates stand for, each once, in their order.

    >>> spelt("{Alamat|Lokasi} {tempat|} usaha")
    ('Alamat tempat usaha', 'Alamat usaha', 'Lokasi tempat usaha', 'Lokasi usaha')

    Raises:
        ValueError: Choices within choices.
    """
    found: dict[str, None] = {}
    for template in templates:
        pieces = re.split(r"\{([^{}]*)\}", template)
        if any(mark in piece for piece in pieces for mark in "{}"):
            raise ValueError(template)
        choices = [each.split("|") if at % 2 else [each] for at, each in enumerate(pieces)]
        for words in product(*choices):
            found[" ".join("".join(words).split())] = None
    return tuple(found)


BARE: Final = frozenset(
    skeleton(each)
    for each in (
        "Nama", "Alamat", "Lokasi", "Nomor", "No", "No.", "Tanggal", "Tgl", "Hal", "Tempat",
        "Perihal", "Tentang", "Kantor", "Lahir", "Kedudukan", "Sarana", "Status", "Produk", "Usaha",
        "Pemohon", "Sebagai", "Selaku", "Pada tanggal", "Berlaku", "Pimpinan", "Pemilik",
    )
)  # fmt: skip
"""Heads that say what a value is only by the words after them: ``Nama`` alone is a person's, and
``Nama sarana`` is not."""

OTHERS: Final = spelt(
    "{Nomor|No.|} {Telepon|Telp|Telp.|Tlp|HP|Handphone|Fax|Faksimile|WhatsApp}",
    "{No.|Nomor|} Telp/HP",
    "{Alamat|} {Email|E-mail|Surel|Pos-el}",
    "Website",
    "Laman",
    "Kode Pos",
    "Agama",
    "Pekerjaan",
    "{Asal|} Pendidikan {terakhir|}",
    "NIK",
    "{Nomor|No.} {Induk Kependudukan|KTP}",
    "Tempat tinggal",
    "{Perguruan Tinggi|Institusi|Lulusan|Ijazah|Kompetensi|Profesi}",
    "{Nomor|No.|Tanggal|Tahun} {Ijazah|Lulus}",
    "Jenis Tenaga {Kesehatan|}",
    "Kewarganegaraan",
    "Status Perkawinan",
    "Jenis Kelamin",
    "Gol. Darah",
    "Umur",
    "{Tempat|Tempat/|Tempat,|Tempat dan|} {Tanggal|Tgl|Tgl.} lahir",
    "Alamat {rumah|tempat tinggal|domisili|pemohon|sesuai KTP|penanggung jawab|pimpinan|pemilik"
    "|direktur|pengurus}",
    "{Nama|} Penanggung Jawab {Teknis|}",
    "{Nama|} Pemohon",
    "Pemilik {/ pimpinan|}",
    "{Nama|} Tenaga {Teknis|Ahli}",
    "{Pimpinan|Pemilik|Direktur}/{Pemilik|Pimpinan|Penanggung Jawab}",
    "Yang {Bertanggung Jawab|Menyatakan}",
    "{Merek|Merk} {Dagang|}",
    "{Jenis|Bidang} Kegiatan {Usaha|}",
    "{Klasifikasi|Kode|} Lapangan Usaha {(KLU)|}",
    "Bergerak di Bidang",
    "{Tanggal|Tgl.|Dicetak} {Terbit|Penerbitan|Diterbitkan|Cetak|Dicetak|tanggal}",
    "{Penghadap|Yang menghadap|Saksi|Saksi-saksi|Isi keputusan|Dasar keputusan|Penutup}",
    "{Tanggal|Tgl.} {Peninjauan|Pemeriksaan|Kunjungan|Verifikasi}",
    "{Diperiksa|Ditinjau|Dikunjungi|Diverifikasi} {tanggal|tgl.|pada tanggal|pada|oleh}",
    "Waktu {Peninjauan|Pemeriksaan|Kunjungan|Verifikasi|Pelaksanaan}",
    "{Permohonan|Berkas} {Diterima|Masuk}",
    "{Diterima|Didampingi|Disambut} oleh",
    "{Akta|Nomor Akta|Akta Notaris|Akta Pendirian} {(No./Tgl.)|}",
    "{Tingkat Risiko|Judul KBLI|Kode KBLI|Jenis API|Akses Kepabeanan}",
    "{Pemegang Hak|Surat Ukur|Asal Hak|Dasar Pendaftaran|Pembukuan}",
    "RT/RW",
    "{Kel/Desa|Kelurahan|Kelurahan/Desa|Desa}",
    "Kecamatan",
    "{Kabupaten/Kota|Kabupaten|Kota|Provinsi}",
    "{Lampiran|Lamp.|Sifat|Perihal|Hal|Dasar|Tembusan|Keterangan|Catatan|Persyaratan}",
    "{Nomor Induk Berusaha|NIB|KBLI|SIUP|TDP|NPWP}",
    "{Modal|Luas|Kapasitas} {usaha|tanah|bangunan|produksi|}",
    "Modal {Dasar|Disetor|Ditempatkan}",
    "{Jumlah|} {tenaga kerja|karyawan}",
    "Nama {Pimpinan|Pemilik|Direktur|Ketua} {Perusahaan|Usaha|Sarana|}",
    "Bidang usaha",
    "Status {Perusahaan|Kantor|Kantor Perusahaan|Penanaman Modal|Tanah|Bangunan}",
    "Status Tempat {Usaha|}",
    "Kegiatan Usaha {Pokok|(KBLI)|}",
    "{Kekayaan Bersih|Kelembagaan|Barang/Jasa Dagangan Utama|Skala Usaha|Masa Berlaku}",
    "Jenis {usaha|izin|permohonan}",
    "{Jenis|Bentuk} {Badan Usaha|Badan Hukum|Perusahaan|Usaha}",
    "{Pangkat|Pangkat/Gol|Golongan|NIP}",
    "{Kelurahan|Desa/Kelurahan|Kelurahan/Desa|Kabupaten/Kota|Pemegang Hak}",
    "{Diwakili|Dipimpin|Dikelola|Ditujukan|Disampaikan} {oleh|kepada}",
    "{Identitas|Data} {Perpajakan|Pajak}",
    "Lokasi Kantor",
    "Jabatan {Baru|Lama|Semula}",
    "Berlaku {Mulai|Sejak|Sampai|Terhitung}",
    "Terhitung {Mulai|Sejak} {Tanggal|}",
    "Uraian Tugas",
    "Berita Acara {Peninjauan|Pemeriksaan|Kunjungan}",
    "Tenaga {Teknis|} Kefarmasian",
    "{Nama|} Pengelola {Usaha|}",
    "{Penyewa|Pihak Penyewa|Peminjam|Pengguna}",
    "{Pihak|} Yang {Menyewakan|Menyewa|Meminjamkan|Meminjam}",
    "{Penugasan|Penempatan|Status Pegawai|Untuk Usaha}",
    "{Jenis|Luas|Keadaan|Kondisi} {Bangunan|Objek Sewa}",
    "{Harga|Uang|Biaya|Nilai|Lama|Masa|Awal|Mulai|Akhir} Sewa {per tahun|per bulan|}",
)
"""Labels that stand on such papers and whose values are not read: another value ends there."""

_QUALIFIERS: Final = frozenset(
    skeleton(each)
    for each in (
        "perusahaan", "badan", "usaha", "hukum", "pemohon", "teknis", "penanggung", "jawab", "obat",
        "tradisional", "lengkap", "sarana", "produksi", "pembuatan", "kantor", "pusat", "yang",
        "akan", "dibuat", "diajukan", "diproduksi", "dimohon", "dimohonkan", "direkomendasikan",
        "sesuai", "KTP", "akta", "dalam", "tempat", "dan", "lokasi", "kegiatan", "TTK", "STRTTK",
        "kefarmasian", "tenaga", "surat", "permohonan", "terbit", "dengan", "sampai", "tanggal",
        "nomor", "NPWP", "NIK", "bentuk", "jenis", "sediaan", "alamat", "nama", "UKOT", "IKOT",
        "apoteker", "registrasi", "pengajuan", "pabrik", "fasilitas", "lahir", "tinggal",
        "kedudukan", "ditunjuk", "diangkat", "ditugaskan", "keputusan",
        "kelahiran", "pemilik", "pimpinan", "direktur", "wajib", "pajak", "terdaftar", "hingga",
        "koperasi", "charge", "company", "applicant", "responsible", "number", "forms", "site",
    )
)  # fmt: skip
"""Words that go on with a label; a value does not consist of them."""


def qualifies(words: str) -> bool:
    """Whether all the words are such as narrow a label down, rather than a value.

    >>> qualifies("Obat Tradisional"), qualifies("Serbuk")
    (True, False)
    """
    bare = [each for each in (skeleton(word) for word in re.split(r"[\s/&(),.]+", words)) if each]
    return bool(bare) and all(each in _QUALIFIERS for each in bare)
