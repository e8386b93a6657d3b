"""Equipment without any rules: machines and tools apart, dots up to the number of pieces."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak


def draw(case: Case) -> Printed:
    """Draw the list."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    machines = rng.sample(workshop.MESIN, rng.randint(3, 9))
    tools = rng.sample(workshop.ALAT, rng.randint(5, 24))
    dated = chance(rng, 0.85)
    run_on = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Mono", "Caladea")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            ("MESIN DAN PERALATAN PRODUKSI", "PERALATAN YANG DIGUNAKAN", "INVENTARIS PERALATAN")
        ),
        "firma": firm,
        "alamat": printing.alamat(rng, facts.company.produksi),
        "bagian": [
            ["Mesin", 1, [[m, workshop.amount(rng)] for m in machines]],
            ["Peralatan", len(machines) + 1 if run_on else 1,
             [[t, workshop.amount(rng)] for t in tools]],
        ],
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
        "cap_tengah": facts.company.singkatan,
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(machines) + len(tools),
        field="jumlah_baris",
    )
    return Printed(data, fields)
