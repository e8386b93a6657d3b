"""List of the equipment and machines (SOP G.17): at least one row, signed and dated."""

from __future__ import annotations

from dossier import parsers, roster
from dossier.declaration import Cue, FieldSpec, Kind, Special

_TOOLS = (
    r"\b(?:TIMBANGAN|OVEN|AYAKAN|PENGAYAK|PENGGILING|GILING|MIXER|PENGADUK|BLENDER|SEALER|KOMPOR|PANCI"
    r"|PERAJANG|RAK PENGERING|PENGERING|TERMOMETER|HIGROMETER|HYGROMETER|SARINGAN|BASKOM|CORONG)\b"
)

KIND = Kind(
    type="daftar_peralatan",
    name="Daftar peralatan",
    cues=(
        Cue(
            "Daftar Peralatan|Daftar Alat|Daftar Mesin|Daftar Nama Alat|Daftar Inventaris Peralatan"
            "|Daftar Nama Peralatan|Data Peralatan|Daftar Sarana dan Peralatan|Peralatan Produksi"
            "|Peralatan yang Digunakan|Mesin dan Peralatan|Peralatan dan Mesin|Mesin dan Alat"
            "|Alat dan Mesin|Inventaris Alat|Inventaris Peralatan|Inventaris Mesin|Rincian Alat"
            "|Rincian Peralatan|Rincian Mesin|Data Alat|Data Mesin|Data Sarana Produksi"
            "|Daftar Sarana Produksi|Alat Produksi|Mesin Produksi|Alat-alat Produksi"
            "|Spesifikasi Alat|Spesifikasi Peralatan|Spesifikasi Mesin|Jenis Peralatan"
            "|Perlengkapan Produksi|Daftar Perlengkapan|Sarana dan Peralatan",
            3.6,
            "title",
            absent=-2.0,
        ),
        Cue("Peralatan|Mesin-mesin|Perlengkapan Produksi|Inventaris", 1.2, "title"),
        Cue(
            "Nama Alat|Nama Mesin|Nama Peralatan|Jenis Alat|Jenis Peralatan|Jenis Mesin"
            "|Alat/Mesin|Mesin/Alat|Mesin/Peralatan|Nama Barang|Uraian",
            1.4,
            absent=-0.8,
        ),
        Cue("Kapasitas", 0.6),
        Cue(r"\bMERE?K\b", 0.5, regex=True),
        Cue("Kondisi|Kegunaan|Spesifikasi", 0.5),
        Cue(_TOOLS, 1.2, regex=True, absent=-0.8),
        Cue(rf"\A(?>.*?(?P<shown>{_TOOLS})){{4}}", 0.8, regex=True),
        Cue("Daftar Harga|Daftar Bahan|Faktur|Kwitansi|Surat Jalan|Nama Bahan", -4.0, "title"),
        Cue("Berita Acara|Surat Pernyataan|Perjanjian", -3.0, "title"),
        Cue("Nama Latin|Harga Satuan|Harga Barang", -2.5),
    ),
    continuation=(
        Cue("Nama Alat|Nama Mesin|Nama Peralatan|Jenis Alat|Nama Mesin/Peralatan", 1.6),
        Cue("Kapasitas", 0.6),
        Cue("Kondisi|Kegunaan|Fungsi", 0.6),
        Cue(_TOOLS, 1.6, regex=True),
        Cue(rf"\A(?>.*?(?P<shown>{_TOOLS})){{3}}", 1.2, regex=True),
        Cue(r"\b\d{1,2} (?:UNIT|BUAH|BH|SET|PCS)\b", 1.0, regex=True),
        roster.SIGNATURES,
    ),
    max_pages=6,
    fields=(
        roster.company(roster.IN_TITLE, usual=0.97),
        roster.SIGNED,
        FieldSpec("jumlah_baris", parsers.count, (Special("baris", 0.95),), key=False),
    ),
)
