"""List of the workers and where each works (SOP G.19): how many, signed and dated."""

from __future__ import annotations

from dossier import parsers, roster
from dossier.declaration import Cue, FieldSpec, Kind, Special

_TITLES = (
    "Daftar Tenaga Kerja|Daftar Jumlah Tenaga Kerja|Daftar Nama Tenaga Kerja|Data Tenaga Kerja"
    "|Rekapitulasi Tenaga Kerja|Rekap Tenaga Kerja|Jumlah Tenaga Kerja|Daftar Karyawan"
    "|Daftar Nama Karyawan|Data Karyawan|Daftar Pekerja|Daftar Pegawai|Susunan Tenaga Kerja"
    "|Susunan Personalia|Susunan Karyawan|Daftar Personalia|Daftar Personil"
    "|Daftar Nama Pekerja|Daftar Nama Pegawai|Data Pekerja|Data Pegawai|Data Jumlah Pekerja"
    "|Data Jumlah Tenaga Kerja|Data Jumlah Karyawan|Jumlah Karyawan|Jumlah Pekerja"
    "|Rekapitulasi Karyawan|Rekapitulasi Pekerja|Keterangan Tenaga Kerja|Rincian Tenaga Kerja"
    "|Penempatan Tenaga Kerja|Penempatan Karyawan|Tenaga Kerja dan Tempat"
    "|Tenaga Kerja dan Penempatan"
    "|Data Personil|Daftar Sumber Daya Manusia|Daftar Staf|Data Ketenagakerjaan"
    "|Keadaan Tenaga Kerja|Nama-nama Karyawan"
    "|Keterangan Jumlah Tenaga Kerja|Keterangan Jumlah Karyawan|Keterangan Jumlah Pekerja"
    "|Keterangan Jumlah Tenaga Kerja dan Penugasan|Keterangan Jumlah Tenaga Kerja dan Penempatan"
)
_ABOUT = "Tenaga Kerja|Ketenagakerjaan|Karyawan|Pekerja|Pegawai|Personalia|Personil|Personel"
"""What such a list is of, in whatever words its title begins."""

_IN_TITLE = (
    r"^(?=.{4,80}$)(?!.*\b(?:SURAT|PERJANJIAN|KONTRAK|HADIR|GAJI|UPAH|PENGANGKATAN|KETERANGAN|IURAN|PERATURAN"
    r"|OLEH|PEKERJAAN|NOTARIS|SAKSI|DINAS|BADAN|KEMENTERIAN|JAMINAN|LEMBUR|PELATIHAN)\b)"
    r".*\b(?:TENAGA KERJA|KETENAGAKERJAAN|KARYAWAN|PEKERJA|PEGAWAI|PERSONALIA|PERSONIL)\b"
)
_SCHOOL = r"\b(?:SD|SMP|SMA|SMK|SLTA|SLTP|D-?3|D-?III|S-?1|MA|MTS|PAKET [ABC])\b"

KIND = Kind(
    type="daftar_tenaga_kerja",
    name="Daftar tenaga kerja",
    expected=0.95,
    again=0.05,
    cues=(
        Cue(_TITLES, 2.2, "title", absent=-0.4, also=_IN_TITLE),
        Cue(_ABOUT, 1.6, "title", absent=-1.6, also=_IN_TITLE),
        Cue(  # a line that opens the list, where it has no title
            r"^(?!.*\b(?:HADIR|GAJI|UPAH|LEMBUR|PESERTA)\b)\W*(?:DAFTAR|DATA|NAMA)\b.{0,12}"
            r"\b(?:TENAGA KERJA|KARYAWAN|PEKERJA|PEGAWAI)\b[^.]{0,24}:\W*$",
            3.8,
            "top",
            regex=True,
        ),
        Cue(  # a statement that leads to the list
            r"\b(?:TENAGA KERJA|KARYAWAN|PEKERJA|PEGAWAI) YANG BEKERJA (?:PADA|DI)\b.{0,120}"
            r"\b(?:PENUGASAN|DITUGASKAN|PENEMPATAN|DITEMPATKAN|SEBAGAI BERIKUT)",
            2.0,
            regex=True,
        ),
        Cue(
            "Tempat Penugasan|Penugasan|Tempat Tugas|Penempatan|Ditempatkan di|Unit Kerja|Bagian",
            0.9,
        ),
        Cue(
            r"\A(?>.*?\b(?P<shown>PRODUKSI|PENGEMASAN|GUDANG|ADMINISTRASI|PEMASARAN|QC|OPERATOR"
            r"|STAF|KEUANGAN|PENGAWASAN MUTU)\b){3}",
            1.0,
            regex=True,
        ),
        Cue("Pendidikan|Ijazah", 0.9, absent=-0.6),
        Cue("Jabatan", 0.5),
        Cue(
            "Tenaga Kerja|Karyawan|Pekerja|Pegawai|Personalia|Personil|Staf|Operator",
            0.7,
            absent=-1.5,
        ),
        Cue(rf"\A(?>.*?(?P<shown>{_SCHOOL})){{3}}", 0.8, regex=True),
        Cue(r"^\W*KARTU\b", -4.0, "title", regex=True),
        Cue(
            r"^(?!.*\b(?:TENAGA|KARYAWAN|PEGAWAI|PERSON\w+|PEKERJA)\b).*\bPEKERJAAN\b",
            -4.0,
            "title",
            regex=True,
        ),
        Cue(r"TANDA PENDUDUK|\bGOL\.? ?DARAH\b", -3.0, regex=True),
        Cue(
            "Daftar Hadir|Daftar Gaji|Slip Gaji|Daftar Riwayat Hidup|Kartu Keluarga", -4.0, "title"
        ),
        Cue("Susunan Pengurus|Susunan Direksi|Daftar Pengurus", -3.0, "title"),
        # What is decided on one of them, with schooling, former and new office.
        Cue(r"\b(?:PENGANGKATAN|PENUNJUKAN|SURAT KEPUTUSAN)\b", -3.0, "top", regex=True),
        Cue("Tanda Tangan|Gaji Pokok|Upah Harian|Agenda Rapat|Acara :", -1.5),
        Cue("Surat Pernyataan|Perjanjian|Surat Kuasa", -3.0, "title"),
    ),
    continuation=(
        Cue("Pendidikan", 1.0),
        Cue("Jabatan", 0.6),
        Cue("Penugasan|Tempat Tugas|Penempatan", 1.0),
        Cue(r"\b(?:KARYAWAN|OPERATOR|STAF|PEKERJA|HARIAN LEPAS|BURUH)\b", 1.2, regex=True),
        Cue(rf"\A(?>.*?(?P<shown>{_SCHOOL})){{2}}", 1.4, regex=True),
        Cue(r"\b(?:PRODUKSI|GUDANG|PENGEMASAN|PEMASARAN)\b", 0.8, regex=True),
        Cue(r"^\W*(?:JUMLAH|TOTAL)\b.*\bORANG\b", 1.2, regex=True),
        roster.SIGNATURES,
    ),
    max_pages=10,
    fields=(
        roster.company(roster.IN_TITLE, usual=0.97),
        roster.SIGNED,
        FieldSpec("jumlah_orang", parsers.count, (Special("orang", 0.96),), key=False),
    ),
)
