"""Flow chart of making one dosage form."""

from lab.specimens import plain, printing, truth_values
from lab.specimens.layout import Case, Printed

_STEPS = (
    "Penerimaan bahan baku",
    "Sortasi basah",
    "Pencucian",
    "Perajangan",
    "Pengeringan",
    "Sortasi kering",
    "Penyerbukan",
    "Pengayakan",
    "Penimbangan",
    "Pencampuran",
    "Perebusan",
    "Penyaringan",
    "Pengisian",
    "Pengemasan primer",
    "Pelabelan",
    "Karantina",
    "Gudang produk jadi",
)


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    chosen = set(rng.sample(range(len(_STEPS)), rng.randint(7, 11)))
    named = rng.random() < 0.8
    data = plain.page(
        rng,
        judul=rng.choice(("DIAGRAM ALUR PROSES PRODUKSI", "ALUR PROSES PRODUKSI", "DIAGRAM ALIR"))
        + f" {dosage.upper()}",
        kop=plain.company_head(rng, facts, firm) if named else [],
        pembuka=[f"Nama Perusahaan : {firm}"] if named else [],
        langkah=[step for i, step in enumerate(_STEPS) if i in chosen],
        atas=["Penanggung Jawab,"],
        nama=facts.pj.person.nama_lengkap,
    )
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields, template=plain.TEMPLATE)
