"""Flow chart that winds over a sheet on its side, row after row, there and back."""

from lab.specimens import printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named = chance(rng, 0.6)
    wide = rng.choice((3, 4, 4, 5))
    last = chance(rng, 0.5)
    shown = workshop.steps(case.item)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "URW Gothic", "DejaVu Sans")),
        "judul": rng.choice(("ALUR PROSES PRODUKSI", "DIAGRAM ALIR", "PROSES PRODUKSI SEDIAAN")),
        "sediaan": dosage,
        "firma": rng.choice(("", "Nama Perusahaan : ")) + firm if named else "",
        "bawah": chance(rng, 0.5),
        "lebar": wide,
        "langkah": [*shown, f"{dosage} siap edar"] if last else shown,
        "elips": chance(rng, 0.4),
        "abu": chance(rng, 0.5),
    }
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
