"""Unrelated: the office's receipt for the papers handed in, half a sheet."""

from lab.specimens import plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_PAPERS = (
    "Surat permohonan",
    "Akta pendirian",
    "KTP",
    "NPWP",
    "STRTTK",
    "Rekomendasi Balai POM",
    "Rekomendasi Dinas Kesehatan",
    "Daftar peralatan",
    "Surat pernyataan",
)


def draw(case: Case) -> Printed:
    """Draw the receipt."""
    rng, facts = case.rng, case.facts
    papers = [[str(i), p, f"{rng.randint(1, 3)} lembar"] for i, p in enumerate(_PAPERS, 1)]
    clock = f"{rng.randint(8, 14)}.{rng.randint(10, 59)}"
    data = plain.page(
        rng,
        judul=rng.choice(("TANDA TERIMA BERKAS", "BUKTI PENERIMAAN BERKAS PERMOHONAN")),
        nomor=f"{rng.randint(1, 900):04d}/REG/{facts.received.year}",
        kop=[["DPMPTSP PROVINSI KALIMANTAN TIMUR", 14, True]],
        baris=[
            ["Diterima dari", printing.orang(rng, facts.pemohon.person)],
            ["Nama Perusahaan", printing.badan(rng, facts.company)],
            ["Jenis Izin", "Usaha Kecil Obat Tradisional"],
            ["Tanggal/Jam", f"{tanggal_panjang(facts.received)} / {clock}"],
        ],
        tabel={"kepala": ["No", "Berkas", "Jumlah"], "baris": papers, "kolom": [10, 0, 30]}
        if chance(rng, 0.7)
        else None,
        isi=["Berkas akan diproses setelah dinyatakan lengkap dan benar."],
        atas=[f"Samarinda, {tanggal_panjang(facts.received)}", "Petugas Loket,"],
        nama="(............................)",
    )
    return Printed(data, {}, variant="tanda_terima", template=plain.TEMPLATE)
