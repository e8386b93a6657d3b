"""Deed by which a company changes its articles or its officers; in form as the deed of founding."""

from __future__ import annotations

from dataclasses import replace

from dossier.declaration import Cue
from dossier.kinds.akta_pendirian import (
    EXTRACT,
    FOUNDED_BEFORE,
    FOUNDED_BY_A_MEETING,
    FOUNDS,
    MATTER,
    OF_AN_OBJECT,
)
from dossier.kinds.akta_pendirian import KIND as FOUNDING

_CHANGES = (
    "Akta Perubahan|Perubahan Anggaran Dasar|Pernyataan Keputusan Rapat"
    "|Pernyataan Keputusan Para Pemegang Saham|Pernyataan Keputusan Pemegang Saham"
    "|Pernyataan Keputusan Sirkuler|Keputusan Sirkuler|Berita Acara Rapat|Risalah Rapat"
    "|Berita Acara RUPS|Risalah RUPS|Keputusan RUPS|Notulen Rapat"
    "|Perubahan Usaha Dagang|Perubahan Perseroan|Perubahan Persekutuan|Perubahan Koperasi"
    "|Masuk dan Keluar|Pemasukan dan Pengeluaran|Perubahan Susunan Pengurus|Pernyataan Perubahan"
)
# On its further pages a deed of change reads like any other deed: its first page decides.
KIND = replace(
    FOUNDING,
    type="akta_perubahan",
    name="Akta perubahan",
    again=0.3,
    cues=(
        Cue(_CHANGES, 2.6, "title"),
        Cue(rf"{EXTRACT} (?:PERUBAHAN|PERNYATAAN)\b", 4.0, "top", regex=True),
        Cue(r"^\W*(AKTA )?(PERUBAHAN|PERNYATAAN KEPUTUSAN)\b", 0.8, "top", regex=True),
        # Further pages of a founding deed have headings of such words, and no notary.
        Cue("Notaris", 0.2, absent=-3.0),
        Cue(
            rf"{MATTER}\b(?:PERUBAHAN|KEPUTUSAN|BERITA ACARA|RISALAH|RAPAT|SIRKULER)\b",
            2.6,
            "top",
            regex=True,
        ),
        Cue(FOUNDED_BEFORE, 2.0, regex=True),
        Cue("berhadapan dengan saya|menghadap kepada saya|di hadapan saya", 2.4, absent=-0.5),
        # Of a meeting the notary reports what was said and done, and nobody appears.
        Cue(
            r"\bSAYA\b.{3,80}\bNOTARIS\b.{0,240}\b(?:MEMBUAT|DIBUAT|DIBICARAKAN)\b",
            1.8,
            regex=True,
        ),
        Cue("Pada hari ini", 1.0),
        Cue("saksi-saksi yang", 0.8),
        Cue("Notaris", 0.6, "top"),
        Cue("Salinan", 0.4, "title"),
        Cue("Notaris di", 0.5),
        Cue("Daerah Kerja", 0.4),
        Cue("para penghadap", 0.4),
        Cue("penghadap", 0.4),
        # What makes it a change: a meeting decided something about a company that exists.
        Cue(
            "keputusan rapat|rapat memutuskan|rapat mengangkat|rapat menyetujui|rapat menerima"
            "|suara bulat memutuskan|diputuskan dalam rapat"
            "|Pernyataan Keputusan|Keputusan Sirkuler|menyetujui perubahan"
            "|mengangkat kembali|memberhentikan|telah memutuskan|perubahan anggaran dasar"
            "|pemegang saham luar biasa|mengubah|telah diubah|Perubahan",
            0.6,
            absent=-3.5,
        ),
        Cue("Akta Pendirian|Pendirian", -3.0, "title"),
        Cue(FOUNDED_BY_A_MEETING, -6.0, "top", regex=True),
        Cue(FOUNDS, -3.0, "top", regex=True),
        Cue("Surat Pernyataan|Surat Kuasa", -2.5, "title"),
        Cue("Akta Jual Beli", -4.0),
        Cue("Keputusan Menteri Hukum", -2.0, "top"),
        Cue("Perjanjian Sewa", -3.0, "title"),
        Cue(OF_AN_OBJECT, -6.0, "title", regex=True),
        Cue("Yang bertanda tangan di bawah ini", -1.0),
    ),
)
