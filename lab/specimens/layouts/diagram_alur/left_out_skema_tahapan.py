"""Flow chart down the sheet in boxes, the stage of the work named beside the boxes it covers."""

from lab.specimens import ink, plain, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance

_TAHAP = (("Persiapan bahan", "Pengolahan", "Pengemasan"), ("TAHAP I", "TAHAP II", "TAHAP III"))


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named, staged = chance(rng, 0.8), chance(rng, 0.6)
    every = workshop.steps(case.item)
    parts = [every[:6], every[6:-4], every[-4:]]
    drop = {step for part in parts if chance(rng, 0.6) for step in rng.sample(part[1:-1], 1)}
    stages = rng.choice(_TAHAP)
    groups = [
        [stage, [step for step in part if step not in drop]]
        for stage, part in zip(stages, parts, strict=True)
    ]
    where = rng.choice(("kop", "bawah", "label")) if named else ""
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Liberation Serif", "Nimbus Sans")),
        "kop": (plain.company_head(rng, facts, firm) or [[firm.upper(), 14, True]])
        if where == "kop" else [],
        "judul": rng.choice(
            (
                "ALUR PROSES PEMBUATAN SEDIAAN",
                "DIAGRAM ALUR PRODUKSI SEDIAAN",
                "BAGAN ALUR PROSES PRODUKSI",
                "DIAGRAM ALIR PROSES PRODUKSI",
            )
        ),
        "sediaan": dosage,
        "firma": firm if where == "bawah" else "",
        "label": [
            [rng.choice(("Nama Perusahaan", "Perusahaan")), firm],
            [rng.choice(("Bentuk Sediaan", "Jenis Sediaan")), dosage],
        ] if where == "label" else [],
        "kelompok": groups,
        "bertahap": staged,
        "bulat": rng.choice((0, 0, 3)),
        "kapital": chance(rng, 0.3),
        "ttd": ink.signature(rng) if chance(rng, 0.6) else [],
        "peran": rng.choice(("Penanggung Jawab Teknis,", "Dibuat oleh,")),
        "nama": printing.orang(rng, facts.pj.person),
    }  # fmt: skip
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
