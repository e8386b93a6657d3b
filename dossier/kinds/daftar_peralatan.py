"""List of the equipment and machines (SOP G.17): at least one row, signed and dated."""

from __future__ import annotations

from dossier import parsers, roster
from dossier.declaration import Cue, FieldSpec, Kind, Special

_TOOLS = (
    r"\b(?:TIMBANGAN|NERACA|OVEN|AYAKAN|PENGAYAK|PENGGILING|GILING|MIXER|PENGADUK|BLENDER|SEALER"
    r"|KOMPOR|PANCI|DANDANG|WAJAN|PERAJANG|RAK PENGERING|PENGERING|TERMOMETER|HIGROMETER|HYGROMETER"
    r"|SARINGAN|PENYARING|BASKOM|EMBER|CORONG|PISAU|LOYANG|NAMPAN|LUMPANG|MORTIR|GELAS UKUR|BEAKER"
    r"|PENEPUNG|(?:DIS[KC]|HAMMER|BALL) MILL|DRYER|GRINDER|FILLING MACHINE|BALANCE|EKSTRAKTOR"
    r"|EVAPORATOR|PENCETAK|PENGISI|PEMERAS|PARUT|VA[CK]UUM)\b"
)

_PIECES = r"\d{1,3} ?(?:UNIT|BUAH|BH|SET|PCS|BIJI|LEMBAR)"
_IN_PIECES = rf"\A(?>(?s:.*?)^.*\b(?P<shown>{_PIECES})\W*(?:BAIK\W*)?$){{4}}"
"""Lines that end with how many there are, as lists of tools have them."""

_ABOUT = "|".join(
    (
        "Peralatan|Alat-alat|Alat Produksi|Alat Pembuatan|Mesin Produksi|Mesin-mesin",
        "Mesin dan Alat|Alat dan Mesin|Alat/Mesin|Mesin/Alat|Mesin & Alat|Alat & Mesin",
        "Perlengkapan Produksi|Perlengkapan dan Alat|Perlengkapan Pembuatan|Inventaris",
        "Equipment|Machinery|Alat-alat Produksi|Alat-alat yang|Alat yang Digunakan",
        "Mesin yang Digunakan",
        "Sarana Produksi|Sarana dan Prasarana Produksi|Fasilitas Produksi|Mesin dan Perlengkapan",
    )
)
"""What such a list is of, in whatever words its title begins."""
_IN_TITLE = (
    r"^(?=.{4,80}$)(?!.*\b(?:HARGA|SEWA|SERAH|BERITA|SURAT|FAKTUR|NOTA|KONTRAK|PERJANJIAN|BAHAN|KANTOR|KALIBRASI"
    r"|PERAWATAN|PEMELIHARAAN|BANTUAN|PEMBELIAN|PENAWARAN|KEBERSIHAN)\b)"
    r".*\b(?:ALAT|PERALATAN|MESIN|PERLENGKAPAN)\b"
)
"""Whatever such a list is called, tools are named in its title, and nothing is done to them."""

KIND = Kind(
    type="daftar_peralatan",
    name="Daftar peralatan",
    expected=0.95,
    again=0.1,
    cues=(
        Cue(
            "Daftar Peralatan|Daftar Alat|Daftar Mesin|Daftar Nama Alat|Daftar Inventaris Peralatan"
            "|Daftar Nama Peralatan|Data Peralatan|Daftar Sarana dan Peralatan|Peralatan Produksi"
            "|Peralatan yang Digunakan|Mesin dan Peralatan|Peralatan dan Mesin|Inventaris Peralatan"
            "|Inventaris Mesin|Inventaris Alat|Daftar Perlengkapan|Data Sarana|Data Mesin|Data Alat"
            "|Rincian Peralatan|Rincian Alat|Rincian Mesin"
            "|Data Sarana Produksi|Daftar Sarana Produksi|Spesifikasi Alat|Spesifikasi Peralatan"
            "|Spesifikasi Mesin|Jenis Peralatan|Equipment List|List of Equipment|Machinery List",
            2.6,
            "title",
            absent=-0.6,
        ),
        Cue(_ABOUT, 2.2, "title", absent=-1.4, also=_IN_TITLE),
        Cue(
            "Nama Alat|Nama Mesin|Nama Peralatan|Jenis Alat|Jenis Peralatan|Jenis Mesin"
            "|Alat/Mesin|Mesin/Alat|Nama Barang|Mesin / Alat|Nama Sarana"
            "|Mesin/Peralatan|Uraian|Description",
            1.4,
            absent=-0.8,
        ),
        # A letter that hands the list over has no title of its own.
        Cue("daftar peralatan|daftar alat|daftar mesin|daftar inventaris", 1.2),
        Cue("Kapasitas", 0.6),
        Cue(r"\bMERE?K\b", 0.5, regex=True),
        Cue("Kondisi|Kegunaan|Spesifikasi", 0.5),
        Cue(_TOOLS, 1.2, regex=True, absent=-0.8),
        Cue(rf"\A(?>.*?(?P<shown>{_TOOLS})){{4}}", 0.8, regex=True),
        Cue(_IN_PIECES, 1.0, "lines", regex=True),
        Cue(
            r"^(?!.*\b(?:PRODUKSI|PEMBUATAN|PENGOLAHAN)\b).*\b(?:ALAT|PERALATAN|PERLENGKAPAN"
            r"|INVENTARIS) "
            r"(?:PEMADAM|TULIS|KANTOR|PELINDUNG|P3K|TRANSPORTASI|ANGKUT|RUMAH TANGGA)\b",
            -5.0,
            "title",
            regex=True,
        ),
        # Furniture, and nothing that a medicine is made with.
        Cue(
            r"\A(?![\s\S]*(?:PRODUKSI|PEMBUATAN|KEMAS|MESIN|TIMBANG|OVEN|GILING|AYAK|SARING|PANCI|LABORATORIUM))"
            r"[\s\S]*?\b(?:KURSI|KOMPUTER|PRINTER|LEMARI ARSIP|MEJA TULIS)\b",
            -4.0,
            "lines",
            regex=True,
        ),
        Cue("Daftar Harga|Daftar Bahan|Faktur|Kwitansi|Surat Jalan|Nama Bahan", -4.0, "title"),
        Cue("Berita Acara|Surat Pernyataan|Perjanjian", -3.0, "title"),
        Cue("Nama Latin|Harga Satuan|Harga Barang", -2.5),
        Cue(r"\bHARGA\b.{0,30}\bJUMLAH\b|SUDAH DIBELI|\bNOTA\b.{0,4}\bNO", -3.0, regex=True),
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
    max_pages=10,
    fields=(
        roster.company(roster.IN_TITLE, usual=0.97),
        roster.SIGNED,
        FieldSpec("jumlah_baris", parsers.count, (Special("baris", 0.95),), key=False),
    ),
)
