"""Officers as a chart: boxes with office and name joined by lines, supervisors above."""

from lab.specimens import ink, plain, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the chart of the company's officers, who stand in reading order in the truth."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    names = [printing.orang(rng, o.person) for o in facts.officers]
    boxes = [
        {"jabatan": o.jabatan, "nama": name, "atas": o.pengawas}
        for o, name in zip(facts.officers, names, strict=True)
    ]
    order = sorted(range(len(names)), key=lambda i: not facts.officers[i].pengawas)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(("STRUKTUR ORGANISASI", "BAGAN SUSUNAN PENGURUS", "SUSUNAN PENGURUS")),
        "firma": firm,
        "atas": [boxes[i] for i in order if boxes[i]["atas"]],
        "bawah": [boxes[i] for i in order if not boxes[i]["atas"]],
        "tanggal": f"{facts.permohonan.tempat}, "
        f"{tanggal_panjang(facts.pernyataan, lama=chance(rng, 0.3))}",
        "jabatan": facts.pemohon.jabatan,
        "nama": names[0],
        "ttd": ink.signature(rng),
        "bulat": chance(rng, 0.4),
    }
    fields = truth_fields.susunan(
        facts, badan=firm, names=names, tanggal=facts.pernyataan, order=order
    )
    return Printed(data, fields)
