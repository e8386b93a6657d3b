"""Recommendation of the head of the local Balai (Besar) POM (SOP G.20)."""

from __future__ import annotations

from dossier import recommendation
from dossier.declaration import Cue, Kind

KIND = Kind(
    type="rekomendasi_balai",
    name="Rekomendasi Balai POM",
    expected=0.96,
    again=0.05,
    cues=(
        Cue(
            "Pengawas Obat dan Makanan|Balai Besar POM|Balai POM|Loka POM|BBPOM di",
            1.8,
            "top",
            absent=-2.5,
        ),
        Cue("Badan Pengawas Obat dan Makanan", 0.4, "top"),
        Cue("Balai Besar Pengawas Obat dan Makanan", 1.6, "top"),
        Cue("Balai Pengawas Obat dan Makanan", 1.4, "top"),
        Cue("Balai Besar POM", 0.8),
        Cue("Balai POM", 0.8),
        Cue("Loka Pengawas Obat", 0.8, "top"),
        Cue("CPOTB", 0.4),
        Cue("Dinas Kesehatan", -1.2, "top"),
        # After an inspection the Balai asks for corrections in letters of the same form.
        Cue(r"\bCAPA\b|\bTEMUAN YANG (?:HARUS|PERLU) DI|\bTINDAKAN PERBAIKAN\b", -2.5, regex=True),
        *recommendation.CUES,
    ),
    continuation=(*recommendation.CONTINUATION, Cue("Pengawas Obat dan Makanan", 0.8)),
    max_pages=6,
    fields=recommendation.fields(
        r"(?:BALAI|LOKA)\s+(?:BESAR\s+)?(?:PENGAWAS(?:\s+OBAT)?(?:\s+DAN)?(?:\s+MAKANAN)?|POM)"
        r"(?:\s+D[Ii](?:\s[A-Z](?=\n))?)?(?:\s+(?!JALAN\b|JL\b)[A-Z]{4,})?(?:\s+(?:UTARA|SELATAN|BARAT|TIMUR)\b)?"
    ),
)
