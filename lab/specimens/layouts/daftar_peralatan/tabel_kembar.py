"""Equipment in two tables side by side on one sheet, the numbers running on from left to right."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the two halves."""
    rng, facts = case.rng, case.facts
    dated, told, joined, united, counted, headed = (
        chance(rng, p) for p in (0.85, 0.5, 0.5, 0.6, 0.4, 0.35)
    )
    firm = printing.badan(rng, facts.company)
    place = printing.alamat(rng, facts.company.produksi)
    names = workshop.tools(rng, rng.randint(9, 44))
    if chance(rng, 0.5):
        rng.shuffle(names)
    rows = []
    for i, name in enumerate(names, 1):
        pieces = workshop.amount(rng)
        rows.append([f"{i}", name, pieces if united else pieces.split(" ")[0]])
    half = (len(rows) + 1) // 2
    called = rng.choice(("alat dan mesin", "peralatan dan mesin", "peralatan produksi"))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "Liberation Serif", "DejaVu Sans")),
        "kop": [[firm.upper(), 14, True], [place, 9, False]] if headed else [],
        "judul": rng.choice(
            (
                "DAFTAR PERALATAN DAN MESIN-MESIN",
                "PERALATAN DAN MESIN YANG DIGUNAKAN",
                "DAFTAR INVENTARIS ALAT PRODUKSI",
                "REKAPITULASI ALAT DAN MESIN",
            )
        ),
        "pembuka": f"Dalam memproduksi obat tradisional, {firm} menggunakan {called} sebagai "
        "berikut :"
        if told
        else "",
        "keterangan": []
        if told
        else [
            [rng.choice(("Nama UKOT", "Nama Perusahaan", "Nama Usaha", "Perusahaan")), firm],
            [rng.choice(("Tempat Produksi", "Alamat", "Lokasi Produksi")), place],
        ],
        "kepala": [
            rng.choice(("No", "No.")),
            rng.choice(("Nama Alat", "Alat / Mesin", "Nama Barang", "Peralatan")),
            rng.choice(("Jml", "Jumlah", "Banyak")),
        ],
        "kiri": rows[:half],
        "kanan": rows[half:],
        "gabung": joined,
        "hitung": f"Seluruhnya {len(rows)} ({terbilang(len(rows))}) jenis alat dan mesin."
        if counted
        else "",
        "penutup": "Demikian daftar ini dibuat sesuai keadaan yang sebenarnya.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": rng.choice(
            (f"{facts.pemohon.jabatan},", "Pemohon,", f"{facts.pemohon.jabatan} / Pemohon,")
        ),
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
        "arsir": chance(rng, 0.5),
        "kiri_ttd": chance(rng, 0.25),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_baris",
    )
    return Printed(data, fields)
