"""Unrelated: the licence office's list of what an application needs, with boxes to tick."""

from lab.specimens import plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_SYARAT = (
    "Surat permohonan bermeterai",
    "Fotokopi akta pendirian dan SK pengesahan",
    "Fotokopi KTP pemohon, direksi dan komisaris",
    "Surat pernyataan tidak pernah terlibat pelanggaran di bidang farmasi",
    "Fotokopi bukti penguasaan tanah dan bangunan",
    "Fotokopi TDP / SIUP atau NIB",
    "Fotokopi NPWP",
    "Surat keterangan domisili",
    "Persetujuan lokasi dari pemerintah kabupaten/kota",
    "Surat pernyataan kesediaan bekerja Tenaga Teknis Kefarmasian",
    "Fotokopi STRTTK yang masih berlaku",
    "Daftar peralatan dan mesin",
    "Diagram alir proses produksi",
    "Daftar tenaga kerja",
    "Rekomendasi Kepala Balai Besar POM",
    "Rekomendasi Kepala Dinas Kesehatan Kabupaten/Kota",
)


def draw(case: Case) -> Printed:
    """Draw the list, at times ticked off by an officer."""
    rng, facts = case.rng, case.facts
    ticked = chance(rng, 0.5)
    rows = [
        [str(i), text, rng.choice(("v", "v", "-")) if ticked else "", ""]
        for i, text in enumerate(_SYARAT, 1)
    ]
    data = plain.page(
        rng,
        judul=rng.choice(
            (
                "SYARAT-SYARAT PENGAJUAN IZIN USAHA KECIL OBAT TRADISIONAL (UKOT)",
                "CHECKLIST KELENGKAPAN BERKAS PERMOHONAN IZIN UKOT",
                "PERSYARATAN PERMOHONAN REKOMENDASI DAN IZIN UKOT",
            )
        ),
        kop=[
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, False],
            ["DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU", 12, True],
        ],
        baris=[["Nama Pemohon", printing.badan(rng, facts.company)]] if ticked else [],
        tabel={
            "kepala": ["No", "Persyaratan", "Ada", "Ket."],
            "baris": rows,
            "kolom": [10, 0, 14, 24],
        },
        atas=["Samarinda, " + tanggal_panjang(facts.permohonan.tanggal), "Petugas,"],
        nama="(.....................)",
    )
    return Printed(data, {}, variant="daftar_syarat", template=plain.TEMPLATE)
