"""Workers in a long ruled table over a page break, with sex, age and place of work."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    staff = workshop.workers(rng, facts, rng.randint(16, 44))
    rows = [
        [f"{i}", w[0], w[1], f"{rng.randint(19, 57)}", w[2], w[3], w[4]]
        for i, w in enumerate(staff, 1)
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Roman", "Caladea")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            (
                "DAFTAR JUMLAH TENAGA KERJA DAN TEMPAT PENUGASANNYA",
                "DAFTAR TENAGA KERJA DAN TEMPAT PENUGASAN",
                "DAFTAR KARYAWAN",
            )
        ),
        "firma": f"{rng.choice(('Perusahaan', 'Nama Perusahaan', 'Nama Usaha'))} : {firm}",
        "kepala": ["No", "Nama", "L/P", "Umur", "Pendidikan", "Jabatan", "Penugasan"],
        "baris": rows,
        "jumlah": f"Jumlah : {len(rows)} orang" if chance(rng, 0.5) else "",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
        "jabatan": facts.pemohon.jabatan + ",",
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "rapat": rng.choice((4, 5, 6)),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
    }
    fields = truth_fields.daftar(
        badan=firm, tanggal=facts.pernyataan, jumlah=len(rows), field="jumlah_orang"
    )
    return Printed(data, fields)
