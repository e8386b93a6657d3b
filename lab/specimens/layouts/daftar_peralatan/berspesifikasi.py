"""Equipment on a sheet on its side: a head of two storeys, signed by head and technician."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    names = workshop.tools(rng, rng.randint(7, 26))
    year = facts.pernyataan.year
    rows = [
        [
            f"{i}",
            name,
            rng.choice(("Maksindo", "Lokal", "Ohaus", "Philips", "-")),
            f"{rng.choice('ABCKMS')}{rng.randint(10, 900)}",
            rng.choice(("10 kg", "5 liter", "25 kg/jam", "-")),
            f"{year - rng.randint(0, 5)}",
            workshop.amount(rng).split(" ")[0],
            rng.choice(("Baik", "Baik", "Cukup")),
            workshop.use_of(name),
        ]
        for i, name in enumerate(names, 1)
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": f"DAFTAR PERALATAN DAN MESIN-MESIN {firm.upper()}",
        "baris": rows,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
        "kiri": ["Mengetahui,", facts.pemohon.jabatan],
        "kanan": "Penanggung Jawab Teknis",
        "nama": [printing.orang(rng, facts.pemohon.person), printing.orang(rng, facts.pj.person)],
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
    }
    fields = truth_fields.daftar(
        badan=firm, tanggal=facts.pernyataan, jumlah=len(rows), field="jumlah_baris"
    )
    return Printed(data, fields)
