"""Flow chart that starts from the materials in one row, goes down by stages, and ends in stock."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_BAHAN = ("Simplisia segar", "Simplisia kering", "Rimpang", "Daun dan akar", "Bahan tambahan",
          "Air bersih", "Bahan kemas")  # fmt: skip
_JUDUL = (
    "BAGAN ALUR PROSES PRODUKSI",
    "DIAGRAM ALUR PEMBUATAN OBAT TRADISIONAL",
    "DIAGRAM ALIR PROSES PRODUKSI",
    "SKEMA ALUR PROSES PRODUKSI",
)


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named, below = chance(rng, 0.8), chance(rng, 0.4)
    every = workshop.steps(case.item)
    drop = set(rng.sample(range(1, len(every) - 1), rng.randint(0, 4)))
    shown = [step for i, step in enumerate(every) if i not in drop]
    title = rng.choice(_JUDUL)
    technician = printing.orang(rng, facts.pj.person)
    signers = [[f"{facts.pemohon.jabatan},", printing.orang(rng, facts.pemohon.person)]]
    if chance(rng, 0.5):
        signers.insert(0, ["Penanggung Jawab Teknis,", technician])
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Nimbus Sans")),
        "judul": title,
        "sediaan": f"{rng.choice(('SEDIAAN', 'BENTUK SEDIAAN :'))} {dosage.upper()}",
        "firma": firm if named else "",
        "firma_bawah": below,
        "alamat": printing.alamat(rng, facts.company.produksi)
        if named and chance(rng, 0.4) else "",
        "bahan": rng.sample(_BAHAN, rng.randint(2, 3)),
        "langkah": shown,
        "besar": chance(rng, 0.4),
        "lebar": rng.choice((56, 64, 74)),
        "radius": rng.choice((0, 0, 3)),
        "hasil": rng.choice(("Siap diedarkan", "Distribusi", "Produk jadi", "Penyaluran")),
        "arsir": chance(rng, 0.4),
        "tempat": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if chance(rng, 0.6) else "",
        "kolom": signers if chance(rng, 0.8) else [],
        "ttd": [ink.signature(rng), ink.signature(rng)],
    }  # fmt: skip
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
