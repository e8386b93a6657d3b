"""What speaks for a document of another kind: ``lain`` is an answer, not a leftover.

Titles of papers that applicants hand in beside what is asked, and of papers that are asked for but
not read yet. Phrases parted by ``|`` are alternatives.
"""

from __future__ import annotations

from dossier.declaration import Cue

CUES = (
    Cue("Tanda Terima|Bukti Penerimaan|Bukti Registrasi|Resi", 3.5, "title"),
    Cue("Undangan|Pemberitahuan|Surat Edaran|Nota Dinas|Surat Tugas", 3.0, "top"),
    Cue(
        "Kwitansi|Kuitansi|Faktur|Invoice|Nota|Bukti Setor|Bukti Transfer|Slip Setoran",
        3.0,
        "title",
    ),
    Cue(
        "Syarat-syarat|Persyaratan Permohonan|Daftar Persyaratan|Checklist|Daftar Periksa",
        3.5,
        "top",
    ),
    Cue("Berkas Permohonan|Map Permohonan", 3.0, "title"),
    Cue("Kartu Keluarga|Surat Izin Mengemudi|Kartu Peserta|BPJS Kesehatan", 3.5, "top"),
    Cue("Ijazah|Transkrip Nilai|Sertifikat Pelatihan|Surat Tanda Tamat Belajar", 3.0, "title"),
    Cue("Surat Keterangan Sehat|Catatan Kepolisian|Surat Keterangan Dokter", 3.5, "title"),
    Cue("Surat Kuasa|Perjanjian Sewa|Sewa Menyewa|Akta Jual Beli|Sertipikat", 3.0, "title"),
    Cue("Permohonan Rekomendasi", 3.5, "top"),
    Cue("Daftar Harga|Brosur|Katalog|Price List", 3.0, "title"),
    Cue("Pengukuhan Pengusaha Kena Pajak", 4.0, "top"),
    Cue("Surat Pengangkatan|Surat Penunjukan|Pengangkatan Penanggung Jawab", 3.0, "title"),
    Cue("Daftar Peralatan|Daftar Mesin|Daftar Tenaga Kerja|Daftar Karyawan", 3.0, "title"),
    Cue("Diagram Alir|Diagram Alur|Alur Proses|Susunan Pengurus|Susunan Direksi", 3.0, "title"),
    Cue("Tanda Daftar Perusahaan|Surat Izin Usaha Perdagangan|Nomor Induk Berusaha", 3.5, "top"),
    Cue("Keterangan Domisili|Persetujuan Lokasi|Izin Lokasi|Kesesuaian Kegiatan", 3.0, "top"),
    Cue("Surat Izin Praktik|Surat Izin Kerja|Surat Tanda Registrasi Apoteker", 3.0, "title"),
)
