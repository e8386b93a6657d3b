"""List of workers with the place where each works."""

from lab.specimens import people, plain, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the table of workers."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    code = people.code_of(facts.company.produksi.kabupaten)
    count = rng.randint(3, 12)
    rows = [
        ["1", facts.pj.person.nama_lengkap, facts.pj.pendidikan, "Penanggung Jawab", "Produksi"]
    ]
    for i in range(2, count + 1):
        worker = people.person(rng, code, facts.pernyataan)
        rows.append(
            [
                f"{i}",
                worker.nama,
                rng.choice(("SMA", "SMK", "SMP", "D3", "S1")),
                rng.choice(("Karyawan", "Operator", "Administrasi", "Staf")),
                rng.choice(("Produksi", "Gudang", "Pengemasan", "Kantor", "Pemasaran")),
            ]
        )
    data = plain.page(
        rng,
        judul=rng.choice(
            ("DAFTAR JUMLAH TENAGA KERJA DAN TEMPAT PENUGASANNYA", "DAFTAR TENAGA KERJA")
        ),
        kop=plain.company_head(rng, facts, firm),
        pembuka=[f"Nama Perusahaan : {firm}"],
        tabel={
            "kepala": ["No", "Nama", "Pendidikan", "Jabatan", "Tempat Penugasan"],
            "baris": rows,
            "kolom": [10, 0, 34, 34, 34],
        },
        isi=[],
        atas=[
            f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
            facts.pemohon.jabatan + ",",
        ],
        nama=facts.pemohon.person.nama_lengkap,
    )
    fields = {
        "nama_badan": truth_values.badan(firm),
        "tanggal": facts.pernyataan.isoformat(),
        "jumlah_orang": str(count),
    }
    return Printed(data, fields, template=plain.TEMPLATE)
