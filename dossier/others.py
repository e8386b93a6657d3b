"""What speaks for a document of another kind: ``lain`` is an answer, not a leftover.

Titles of papers that applicants hand in beside what is asked, and of papers that are asked for but
not read yet.
"""

from __future__ import annotations

from dossier.declaration import Cue

TO_THE_LICENCE_OFFICE = (
    r"\b(?:YTH|KEPADA)\b[\s\S]{0,90}?"
    r"(?:PENANAMAN MODAL|PELAYANAN TERPADU|PTSP|PERI[ZJ]INAN|GUBERNUR)"
)
"""Whom a letter is addressed to, in capitals, its lines apart or not: who gives the licence."""

TO_ANOTHER_OFFICE = (
    rf"\A(?![\s\S]*{TO_THE_LICENCE_OFFICE})[\s\S]*?\b(?:YTH|KEPADA)\b[\s\S]{{0,60}}?"
    r"\b(?:BANK|BALAI|LOKA|BADAN PENGAWAS OBAT|BADAN POM|LURAH|CAMAT|KEPALA (?:DESA"
    r"|KAMPUNG)|KPP|PAJAK"
    r"|POLISI|KAPOLRES\w*|BPJS|PLN|REKTOR|PIMPINAN CABANG|PERSONALIA|HRD)\b"
)
"""Whom else a letter is addressed to: what is asked of them is no licence."""

CUES = (
    Cue("Tanda Terima Berkas|Bukti Penerimaan|Bukti Registrasi|Tanda Terima", 3.5, "title"),
    Cue("Surat Undangan|Surat Edaran|Nota Dinas|Pengumuman", 3.0, "title"),
    # Alone: some offices call their recommendation a "surat pengantar rekomendasi".
    Cue(r"^\W*SURAT PENGANTAR\W*$", 3.0, "title", regex=True),
    # What the tax office notifies is the number itself, where it says so.
    Cue(
        r"^\W*(HAL|PERIHAL)\W{1,6}"
        r"(UNDANGAN|PEMBERITAHUAN(?!.*\b(?:NPWP|NOMOR (?:POKOK|IDENTITAS)|WAJIB PAJAK))|JADWAL)",
        4.5,
        "top",
        regex=True,
    ),
    # Asked of an office that recommends; asked of the office that licenses it is the application.
    Cue(
        rf"\A(?![\s\S]*{TO_THE_LICENCE_OFFICE})[\s\S]*?^\W*(HAL|PERIHAL)\W{{1,6}}"
        r"(?P<shown>(PER)?MOHON(AN)? (SURAT )?REKOMENDASI)",
        4.0,
        "lines",
        regex=True,
    ),
    Cue("Kwitansi|Kuitansi|Nota Penjualan|Bukti Setoran|Bukti Transfer|Slip Setoran", 3.0, "title"),
    Cue("Syarat-syarat Pengajuan|Syarat-syarat|Daftar Persyaratan|Checklist", 4.0, "title"),
    Cue("Persyaratan Permohonan|Persyaratan Izin", 3.0, "title"),
    Cue("Berkas Permohonan|Map Permohonan|Dokumen Permohonan|Berkas Lengkap", 4.0, "title"),
    Cue("Kartu Keluarga|Surat Izin Mengemudi|Kartu Peserta|Kartu Indonesia Sehat", 3.5, "top"),
    Cue("Transkrip Nilai|Sertifikat Pelatihan|Surat Tanda Tamat Belajar", 3.0, "title"),
    # As a title: many papers of a person have it as a label.
    Cue("Ijazah", 2.5, "title"),
    Cue("Nama Kepala Keluarga|Hubungan Dalam Keluarga|Dokumen Imigrasi", 2.0),
    Cue("Keterangan Sehat|Surat Keterangan Catatan Kepolisian", 3.5, "title"),
    Cue("Daftar Riwayat Hidup|Curriculum Vitae", 3.0, "title"),
    Cue("Surat Kuasa|Perjanjian Kerja|Perjanjian Kredit|Daftar Hadir", 3.0, "title"),
    Cue("Daftar Harga|Katalog Produk|Price List", 3.0, "title"),
    Cue("Pengukuhan Pengusaha Kena Pajak", 4.0, "top"),
    Cue("Surat Izin Praktik|Surat Izin Kerja|Surat Tanda Registrasi Apoteker", 3.0, "title"),
)

NOT_A_LETTER = (
    Cue("Kepada Yth|Kehadapan Yth|Dengan hormat|Hormat kami|Hormat saya", -4.0),
    Cue("mengajukan permohonan|permohonan izin|memohon|pengajuan izin|permohonan ijin", -3.0),
    Cue(r"^\W*(?:H ?A ?L|PERIHAL|LAMPIRAN|LAMP\.)\s?[:;]", -2.5, regex=True),
    Cue("atas perhatian|Demikian permohonan|Demikian surat", -2.0),
    Cue("Obat Tradisional", -3.0),
    Cue(r"\bRP\b|\(RP\)", -3.0, regex=True),
)
"""What no card says: a letter that names a person's number and birth is not that person's card,
and no card of an authority names a sum of money."""
