"""Workers in one ruled table on company paper, the place of work last, a sentence on their sum."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    staff = workshop.workers(rng, facts, rng.randint(5, 24))
    dated, rowed, sexed, taught = (chance(rng, p) for p in (0.85, 0.5, 0.5, 0.75))
    rows = [
        [f"{i}", w[0], *([w[1]] if sexed else []), w[3], *([w[2]] if taught else []), w[4]]
        for i, w in enumerate(staff, 1)
    ]
    count = len(rows)
    title = rng.choice(
        (
            "DAFTAR TENAGA KERJA",
            "DAFTAR PEGAWAI",
            "DAFTAR TENAGA KERJA DAN PENEMPATANNYA",
            "DAFTAR NAMA TENAGA KERJA",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Caladea")),
        "kop": plain.company_head(rng, facts, firm) if not rowed or chance(rng, 0.3) else [],
        "judul": [title] if rowed else [title, firm],
        "atas": [
            [rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Perusahaan")), firm],
            ["Alamat", printing.alamat(rng, facts.company.produksi)],
        ] if rowed else [],
        "kepala": [
            "No.", rng.choice(("Nama", "Nama Pegawai", "Nama Tenaga Kerja")),
            *(["L/P"] if sexed else []), rng.choice(("Jabatan", "Tugas")),
            *([rng.choice(("Pendidikan", "Pendidikan Terakhir"))] if taught else []),
            rng.choice(("Bagian", "Tempat Penugasan", "Penempatan")),
        ],
        "jk": sexed,
        "didik": taught,
        "baris": rows,
        "kalimat": rng.choice(
            (
                f"Jumlah tenaga kerja seluruhnya {count} ({terbilang(count)}) orang.",
                f"Total tenaga kerja : {count} orang",
            )
        ) if chance(rng, 0.6) else "",
        "abu": chance(rng, 0.4),
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "atas_ttd": rng.choice(("Pimpinan,", "Mengetahui,", "Pemohon,")),
        "nama": printing.orang(rng, facts.pemohon.person),
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": facts.company.singkatan,
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=count,
        field="jumlah_orang",
    )
    return Printed(data, fields)
