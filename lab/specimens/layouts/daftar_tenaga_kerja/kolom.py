"""Workers in columns with no rules but under the head; firm and address as labels above."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the columns."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    staff = workshop.workers(rng, facts, rng.randint(4, 26))
    dated = chance(rng, 0.8)
    rows = [[f"{i}.", w[0], w[2], w[3], w[4]] for i, w in enumerate(staff, 1)]
    data = {
        "huruf": rng.choice(("Liberation Mono", "Liberation Serif", "Carlito")),
        "judul": rng.choice(("DAFTAR TENAGA KERJA", "DAFTAR NAMA KARYAWAN", "DATA TENAGA KERJA")),
        "atas": [
            [rng.choice(("Nama Perusahaan", "Nama Industri", "Perusahaan")), firm],
            ["Alamat", printing.alamat(rng, facts.company.produksi)],
            *([["Jumlah Tenaga Kerja", f"{len(rows)} orang"]] if chance(rng, 0.5) else []),
        ],
        "kepala": ["No", "Nama", "Pendidikan", "Jabatan", "Tempat Tugas"],
        "baris": rows,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan, nol=True)}"
        if dated
        else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "jarak": rng.choice((6, 8, 10)),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_orang",
    )
    return Printed(data, fields)
