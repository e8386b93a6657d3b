"""Equipment in a long ruled table with section rows, its head repeated on each page."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the table; a section row is no row of it."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    machines = rng.sample(workshop.MESIN, rng.randint(5, 13))
    tools = rng.sample(workshop.ALAT, rng.randint(14, 32))
    restart = chance(rng, 0.4)
    sections = []
    at = 1
    for mark, head, names in (("A", "MESIN", machines), ("B", "PERALATAN", tools)):
        rows = [
            [
                f"{i}",
                name,
                workshop.amount(rng),
                workshop.use_of(name),
                rng.choice(("Baik", "Baru")),
            ]
            for i, name in enumerate(names, 1 if restart else at)
        ]
        at += len(names)
        sections.append([f"{mark}. {head}", rows])
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Nimbus Roman")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            (
                "DAFTAR PERALATAN DAN MESIN",
                "DAFTAR MESIN DAN PERALATAN YANG DIGUNAKAN",
                "DAFTAR PERALATAN PRODUKSI",
            )
        ),
        "firma": firm,
        "kepala": ["No", rng.choice(("Nama Alat", "Nama Mesin/Peralatan")), "Jumlah",
                   rng.choice(("Kegunaan", "Fungsi")), rng.choice(("Kondisi", "Ket."))],
        "bagian": sections,
        "berbagian": chance(rng, 0.7),
        "tanggal": f"{facts.permohonan.tempat}, "
        f"{tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.3))}",
        "jabatan": facts.pemohon.jabatan + ",",
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "rapat": rng.choice((4, 5, 6)),
        "abu": chance(rng, 0.5),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan,
        jumlah=len(machines) + len(tools),
        field="jumlah_baris",
    )
    return Printed(data, fields)
