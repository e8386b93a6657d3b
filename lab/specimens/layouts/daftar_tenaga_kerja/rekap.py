"""Workers counted by section, no names: the SOP asks for the number and the place of work."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the counts with their sum."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    places = sorted(rng.sample(workshop.BAGIAN, rng.randint(3, 7)), key=workshop.BAGIAN.index)
    split = chance(rng, 0.5)
    rows, total = [], 0
    for i, place in enumerate(places, 1):
        men, women = rng.randint(0, 4), rng.randint(1, 5)
        total += men + women
        school = rng.choice(("SMA/SMK", "SMP", "D3", "S1", "SMA"))
        counts = [f"{men}" if men else "-", f"{women}"] if split else []
        rows.append([f"{i}", place, school, *counts, f"{men + women}"])
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "DejaVu Sans", "Liberation Sans")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(
            ("DAFTAR JUMLAH TENAGA KERJA", "REKAPITULASI TENAGA KERJA DAN PENUGASANNYA")
        ),
        "firma": firm,
        "kepala": ["No", "Tempat Penugasan", "Pendidikan", *(["L", "P"] if split else []),
                   "Jumlah (orang)"],
        "lebar": 2 if split else 0,
        "baris": rows,
        "total": f"{total}",
        "kalimat": f"Jumlah seluruh tenaga kerja : {total} ({terbilang(total)}) orang"
        if chance(rng, 0.5) else "",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}",
        "jabatan": facts.pemohon.jabatan + ",",
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm, tanggal=facts.pernyataan, jumlah=total, field="jumlah_orang"
    )
    return Printed(data, fields)
