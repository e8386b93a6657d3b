"""Equipment in one ruled table with number and unit apart, the firm in rows or in the heading."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    names = workshop.tools(rng, rng.randint(8, 30))
    dated, rowed, used, state = (chance(rng, p) for p in (0.85, 0.5, 0.6, 0.6))
    if chance(rng, 0.3):
        names.sort()
    rows = []
    for i, name in enumerate(names, 1):
        number, unit = workshop.amount(rng).split(" ")
        rows.append(
            [
                f"{i}",
                name,
                number,
                unit,
                *([workshop.use_of(name)] if used else []),
                *([rng.choice(("Baik", "Baik", "Baik", "Baru"))] if state else []),
            ]
        )
    title = rng.choice(
        (
            "DAFTAR PERALATAN PRODUKSI",
            "DAFTAR PERALATAN DAN MESIN YANG DIGUNAKAN",
            "DATA PERALATAN DAN MESIN PRODUKSI",
            "DAFTAR INVENTARIS PERALATAN PRODUKSI",
        )
    )
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Liberation Sans", "P052")),
        "kop": plain.company_head(rng, facts, firm) if not rowed or chance(rng, 0.3) else [],
        "judul": [title] if rowed else [title, firm],
        "atas": [
            [rng.choice(("Nama Perusahaan", "Perusahaan", "Nama Sarana")), firm],
            [rng.choice(("Alamat", "Alamat Produksi")),
             printing.alamat(rng, facts.company.produksi)],
        ] if rowed else [],
        "kepala": [
            "No", rng.choice(("Nama Alat", "Nama Alat/Mesin", "Jenis Peralatan")),
            rng.choice(("Jml", "Jumlah")), "Satuan",
            *([rng.choice(("Fungsi", "Kegunaan", "Digunakan untuk"))] if used else []),
            *([rng.choice(("Kondisi", "Ket."))] if state else []),
        ],
        "guna": used,
        "kondisi": state,
        "baris": rows,
        "abu": chance(rng, 0.4),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "atas_ttd": rng.choice(("Pemilik/Pimpinan,", "Mengetahui,", "Yang membuat daftar,")),
        "nama": printing.orang(rng, facts.pemohon.person),
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_baris",
    )
    return Printed(data, fields)
