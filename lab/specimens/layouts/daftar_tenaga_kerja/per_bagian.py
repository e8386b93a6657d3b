"""Workers grouped by the place where they work, without rules, the total in words at the end."""

from lab.specimens import ink, plain, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the list."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    staff = workshop.workers(rng, facts, rng.randint(4, 22))
    places = [b for b in workshop.BAGIAN if any(w[4] == b for w in staff)]
    dated = chance(rng, 0.85)
    count = len(staff)
    data = {
        "huruf": rng.choice(("Liberation Serif", "URW Gothic", "Nimbus Mono PS")),
        "kop": plain.company_head(rng, facts, firm),
        "judul": rng.choice(("PENEMPATAN TENAGA KERJA", "SUSUNAN TENAGA KERJA DAN PENUGASAN")),
        "firma": firm,
        "bagian": [[p, [[w[0], f"{w[3]}, {w[2]}"] for w in staff if w[4] == p]] for p in places],
        "total": f"Jumlah tenaga kerja seluruhnya {count} ({terbilang(count)}) orang.",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=count,
        field="jumlah_orang",
    )
    return Printed(data, fields)
