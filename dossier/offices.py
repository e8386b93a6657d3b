"""Words that offices are called by, and that their letters are about."""

from __future__ import annotations

from typing import Final

from dossier.regions import REGENCIES

UNMISTAKABLE: Final = (
    "KEMENTERIAN", "KESEHATAN", "REPUBLIK", "INDONESIA", "PROVINSI", "KABUPATEN", "KALIMANTAN",
    "PEMERINTAH", "PENANAMAN", "PELAYANAN", "TERPADU", "KEFARMASIAN", "PERIZINAN",
)  # fmt: skip
"""Of these no other word can be meant where a letter or two were misread."""

WORDS: Final = frozenset(
    {
        "BADAN", "BALAI", "BESAR", "BUPATI", "CAMAT", "DAERAH", "DINAS", "GUBERNUR", "HASIL",
        "INDUSTRI", "KANTOR", "KECAMATAN", "KECIL", "KELURAHAN", "KEPALA", "KETERANGAN", "KONSIL",
        "KOPERASI", "LURAH", "MAKANAN", "MODAL", "NASIONAL", "OBAT", "PEKERJAAN", "PEMERIKSAAN",
        "PENATAAN", "PENDIRIAN", "PENERBIT", "PENERBITAN", "PENETAPAN", "PENELITIAN", "PENGAWAS",
        "PENGAWASAN", "PENILAIAN", "PERDAGANGAN", "PERINDUSTRIAN", "PERMOHONAN", "PERSETUJUAN",
        "PERTAMBANGAN", "PERTANAHAN", "PERTIMBANGAN", "PERUMAHAN", "PINTU", "PRODUKSI", "PROPINSI",
        "RAKYAT", "REKOMENDASI", "RUANG", "SARANA", "SURAT", "TEKNIS", "TENAGA", "TIMUR",
        "TRADISIONAL", "USAHA", "WALIKOTA",
    }
    | set(UNMISTAKABLE)
    | {word for each in REGENCIES for word in each.name.split()}
)  # fmt: skip
"""Words of offices, and of what their letters are about."""
