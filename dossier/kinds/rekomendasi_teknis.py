"""Technical recommendation of the province's health office (SOP, step 10), for the licence office.

It comes after intake. The recommendation of the district's office (SOP G.21) looks much the same:
who sends it, what it is called and to whom it goes tell them apart.
"""

from __future__ import annotations

from dossier import recommendation
from dossier.declaration import Cue, Kind

KIND = Kind(
    type="rekomendasi_teknis",
    name="Rekomendasi teknis",
    again=0.1,
    cues=(
        Cue(
            "Rekomendasi Teknis|Pertimbangan Teknis|Kajian Teknis|Telaahan Teknis|Saran Teknis"
            "|Advis Teknis|Pertek",
            3.2,
            "top",
            absent=-2.5,
        ),
        Cue("Rekomendasi Teknis|Pertimbangan Teknis|Tim Teknis", 1.0, absent=-1.0),
        Cue("Pemerintah Provinsi", 1.0, "top", absent=-0.5),
        Cue("Dinas Kesehatan", 0.8, "top"),
        Cue("Pemerintah Kota|Pemerintah Kabupaten", -1.5, "top"),
        Cue("Pengawas Obat dan Makanan", -2.5, "top"),
        Cue("DPMPTSP|Penanaman Modal", 0.8),
        Cue("peninjauan lapangan|hasil pemeriksaan|berita acara", 0.5),
        Cue("Obat Tradisional|IKOT|UKOT", 0.6, absent=-1.0),
        Cue(r"\bN[I1]P\b", 0.5, regex=True, absent=-0.3),
        Cue("Berita Acara", -3.0, "title"),
        Cue("Surat Pernyataan|Surat Keterangan|Surat Tanda Registrasi", -3.0, "title"),
        Cue("mengajukan permohonan|Yang bertanda tangan di bawah ini", -1.0),
        Cue("Undangan", -3.0, "top"),
        Cue(r"TERMOHON|PERMOHONAN REKOMENDASI|MOHON REKOMENDASI", -3.0, "top", regex=True),
        Cue("pertanahan|tata ruang|bidang tanah", -2.5),
    ),
    continuation=(
        *recommendation.CONTINUATION,
        Cue("Rekomendasi Teknis|Pertimbangan Teknis", 0.8),
        Cue("Dinas Kesehatan", 0.6),
    ),
    max_pages=6,
    fields=recommendation.fields(
        r"(?:DINAS\s+KESEHATAN(?:\s+(?:KOTA|KABUPATEN|KAB\.|PROVINSI)"
        r"(?:[^\S\n]+[A-Z]{2,}(?:[^\S\n]+(?!JALAN\b|JLN?\b|BTN\b|PERUM|KOMP|GEDUNG|KAWASAN|BLOK|TELP|TELEPON|GANG|GG\b|RUKO"
        r"|LAMAN|DINAS|PEMERINTAH)[A-Z]{3,}){0,2})?)?"
        r"|DINAS\s+PENANAMAN\s+MODAL(?:\s+DAN\s+PELAYANAN\s+TERPADU\s+SATU\s+PINTU)?)"
    ),
)
