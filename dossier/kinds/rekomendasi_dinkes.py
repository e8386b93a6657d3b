"""Recommendation of the head of the district or city health office (SOP G.21)."""

from __future__ import annotations

from dossier import recommendation
from dossier.declaration import Cue, Kind

KIND = Kind(
    type="rekomendasi_dinkes",
    name="Rekomendasi Dinas Kesehatan",
    expected=0.96,
    again=0.05,
    cues=(
        Cue("Dinas Kesehatan", 2.4, "top", absent=-2.5),
        Cue("Pemerintah Kota", 0.5, "top"),
        Cue("Pemerintah Kabupaten", 0.5, "top"),
        Cue("Kepala Dinas Kesehatan", 0.5),
        Cue("Pemerintah Provinsi|Rekomendasi Teknis|Pertimbangan Teknis|Telaahan", -1.5, "top"),
        Cue("Badan Pengawas Obat dan Makanan", -2.0, "top"),
        Cue("Pengawas Obat dan Makanan", -1.0, "top"),
        *recommendation.CUES,
    ),
    continuation=(*recommendation.CONTINUATION, Cue("Dinas Kesehatan", 0.8)),
    max_pages=6,
    fields=recommendation.fields(
        r"DINAS\s+KESEHATAN(?:\s+(?:KOTA|KABUPATEN|KAB\.|PROVINSI)"
        # Of a narrow letterhead the name of the kabupaten stands on a line of its own.
        r"(?:\s+[A-Z]{2,}(?:(?:[^\S\n]+|(?<=PENAJAM|KUTAI)\s+)(?!JALAN\b|JLN?\b|BTN\b|PERUM|KOMP|GEDUNG|KAWASAN|BLOK|TELP|TELEPON|GANG|GG\b|RUKO|LAMAN)"
        r"[A-Z]{3,}){0,2})?)?"
    ),
)
