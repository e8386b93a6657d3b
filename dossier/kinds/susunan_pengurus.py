"""List of directors and supervisors (SOP G.3 and G.4, one requirement), on the company's paper."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, LineAt, Pattern, Special
from dossier.kinds.akta_pendirian import EXTRACT
from dossier.permit import NOT_A_CERTIFICATE
from dossier.phrases import COMPANY_NAME
from dossier.roster import SIGNED, company

_TITLES = (
    "Susunan Direksi|Susunan Pengurus|Susunan Komisaris|Daftar Direksi|Daftar Pengurus"
    "|Daftar Susunan Pengurus|Daftar Susunan Direksi|Susunan Kepengurusan|Susunan Pemegang Saham"
    "|Bagan Susunan Pengurus|Data Pengurus|Susunan Dewan Direksi|Susunan Persero|Susunan Sekutu"
    "|Nama-nama Pengurus|Nama-nama Direksi|Daftar Nama Pengurus|Daftar Nama Direksi|Nama Pengurus"
    "|Struktur Pengurus|Struktur Direksi|Data Direksi|Daftar Komisaris|Komposisi Pengurus"
    "|Komposisi Direksi|Pengurus dan Pengawas|Pengurus dan Badan Pengawas|Direksi dan Komisaris"
    "|Direksi dan Dewan Komisaris|Pengurus Perusahaan|Pengurus Perseroan|Pengurus Koperasi"
    "|Keterangan Pengurus|Pengurus dan Komisaris|Daftar Pemegang Saham"
)

_IN_TITLE = (
    r"^(?:\W*SURAT (?:PERNYATAAN|KETERANGAN)\b)?"
    r"(?!.*\b(?:SURAT|BERITA|AKTA|RAPAT|KEPUTUSAN|PERNYATAAN|KUASA|UNDANGAN|NOTULEN|PERUBAHAN)\b)"
    r".*\b(?:SUSUNAN|DAFTAR|DATA|NAMA|KETERANGAN|IDENTITAS|STRUKTUR|BAGAN)\b.{0,30}"
    r"\b(?:PENGURUS|KEPENGURUSAN|DIREKSI|KOMISARIS|PERSERO|PESERO|SEKUTU|PEMEGANG SAHAM)\b"
)

KIND = Kind(
    type="susunan_pengurus",
    name="Susunan pengurus",
    expected=0.7,
    again=0.05,
    cues=(
        Cue(_TITLES, 4.0, "title", also=_IN_TITLE),
        Cue("Struktur Organisasi|Bagan Organisasi|Struktur Kepengurusan", 2.6, "title"),
        Cue(
            r"\b(DIREKTUR|DIREKTRIS|DIREKSI|KETUA|PEMILIK|P?ERSERO|PESERO|SEKUTU)\b",
            0.8,
            regex=True,
            absent=-1.5,
        ),
        Cue(
            r"\b(KOMISARIS|PENGAWAS|KOMANDITER|WAKIL DIREKT(?:UR|RIS)|BENDAHARA)\b", 0.8, regex=True
        ),
        Cue("susunan pengurus|direksi dan komisaris|badan pengawas", 0.5),
        # Streets, feasts and clubs have boards, too: this one leads a firm.
        Cue(
            r"\b(?:DIREK\w+|KOMISARIS|P\.? ?T|C\.? ?V|UD|KOPERASI|FIRMA|PERSERO\w*|PESERO|SEKUTU"
            r"|SAHAM"
            r"|PERUSAHAAN|BADAN USAHA)\b",
            0.0,
            regex=True,
            absent=-3.0,
        ),
        Cue(
            r"\b(?:RUKUN (?:TETANGGA|WARGA)|PANITIA|KARANG TARUNA|KELOMPOK TANI|PAGUYUBAN"
            r"|MASJID)\b",
            -4.0,
            "title",
            regex=True,
        ),
        # Under its head, not where a list names the decision that it rests on.
        Cue(
            r"(?<!SURAT\s)\bKEPUTUSAN MENTERI HUKUM|\bDATA PERSEROAN\b",
            -4.0,
            "top",
            regex=True,
        ),
        Cue("penghadap", -2.0),
        Cue(rf"{EXTRACT}\b", -4.0, "top", regex=True),
        Cue("Nama Alat|Pendidikan", -1.0),
        Cue(
            "Personalia|Susunan Personalia|Susunan Karyawan|Tenaga Kerja|Daftar Karyawan|Pegawai",
            -3.5,
            "title",
        ),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("susunan pengurus|susunan direksi", 1.5),
        Cue(r"\b(KOMISARIS|PENGAWAS|KOMANDITER)\b", 1.0, regex=True),
    ),
    max_pages=3,
    fields=(
        company(
            Pattern(
                r"\b(?:susunan|daftar|nama|nama-nama)(?:\W+(?:susunan|direksi|pengurus|komisaris|pemegang|saham|dewan"
                r"|dan|serta|badan|pengawas|persero|sekutu|perusahaan|perseroan|pada|dari)){1,8}\s+"
                rf"{COMPANY_NAME}[\"\u201d]?\s*(?:(?:adalah|yaitu|ialah|terdiri\s+(?:dari|atas))\s*)?"
                r"(?:sebagai\s+berikut\s*)?:",
                prior=0.94,
            ),
            LineAt(
                rf"\W*(?:(?:susunan|daftar|direksi|pengurus|komisaris|dewan|dan|badan|pengawas)\W+)*"
                rf"{COMPANY_NAME}\W*",
                within=14,
                prior=0.9,
            ),
        ),
        SIGNED,
        FieldSpec("pengurus", parsers.officers, (Special("pengurus", 0.95),), key=False),
    ),
)
