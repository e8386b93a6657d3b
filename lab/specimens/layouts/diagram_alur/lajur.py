"""Flow chart in lanes, a column for each part of the works, steps wandering between them."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named = chance(rng, 0.7)
    every = workshop.steps(case.item)
    keep = set(rng.sample(range(1, len(every) - 1), min(len(every) - 2, rng.randint(6, 9))))
    shown = [s for i, s in enumerate(every) if i in keep or i in {0, len(every) - 1}]
    lanes = ["GUDANG", "RUANG PRODUKSI", "PENGAWASAN MUTU"]

    def lane(step: str) -> int:
        if "udang" in step or "Penerimaan" in step:
            return 0
        return 2 if "ortasi" in step or "Karantina" in step else 1

    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "DejaVu Sans")),
        "judul": rng.choice(("BAGAN ALIR PEMBUATAN", "SKEMA PROSES PEMBUATAN")),
        "sediaan": dosage,
        "firma": firm if named else "",
        "lajur": lanes,
        "langkah": [[s, lane(s)] for s in shown],
        "kanan": chance(rng, 0.5),
        "ttd": ink.signature(rng) if chance(rng, 0.6) else [],
        "nama": printing.orang(rng, facts.pj.person),
    }
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
