"""Chart straight down the sheet: boxes, tests at one side, what is thrown away at the other."""

from lab.specimens import ink, plain, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance

_UJI = {"Pengeringan": "Kadar air < 10%", "Pencampuran": "Uji homogenitas", "Karantina": "Uji mutu",
        "Penimbangan": "Cek bobot", "Pengayakan": "Mesh 60", "Penyaringan": "Uji kejernihan",
        "Pencucian": "Air bersih"}  # fmt: skip
_BUANG = {"Sortasi basah": "Kotoran", "Sortasi kering": "Benda asing", "Pencucian": "Air limbah",
          "Penyaringan": "Ampas", "Pengayakan": "Serbuk kasar"}  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named, sides = chance(rng, 0.75), chance(rng, 0.7)
    every = workshop.steps(case.item)
    drop = set(rng.sample(range(1, len(every) - 1), rng.randint(0, 3)))
    shown = [s for i, s in enumerate(every) if i not in drop]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "P052")),
        "kop": plain.company_head(rng, facts, firm) if named else [],
        "judul": rng.choice(
            (
                "DIAGRAM ALUR PROSES PRODUKSI",
                "ALUR PROSES PRODUKSI",
                "DIAGRAM ALIR PEMBUATAN",
                "DIAGRAM/ALUR PROSES PRODUKSI",
            )
        ),
        "sediaan": dosage,
        "firma": firm if named else "",
        "langkah": [
            [s, _UJI.get(s, "") if sides else "", _BUANG.get(s, "") if sides else ""] for s in shown
        ],
        "bulat": rng.choice((0, 2, 5)),
        "bernomor": chance(rng, 0.3),
        "ttd": ink.signature(rng) if chance(rng, 0.7) else [],
        "nama": printing.orang(rng, facts.pj.person),
    }
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
