"""Flow chart of two streams that meet, with a question and the way back for what fails."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named = chance(rng, 0.8)
    every = workshop.steps(case.item)
    at = rng.randint(3, 5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Caladea")),
        "judul": rng.choice(
            ("DIAGRAM ALUR PRODUKSI OBAT TRADISIONAL", "FLOW CHART PROSES PRODUKSI")
        ),
        "sub": f"{rng.choice(('BENTUK SEDIAAN', 'SEDIAAN', 'Bentuk Sediaan'))} : {dosage}",
        "firma": firm if named else "",
        "satu": ["Bahan baku", *every[1:at]],
        "dua": ["Bahan tambahan", "Pemeriksaan", "Penimbangan"],
        "gabung": every[at:-3],
        "tanya": rng.choice(("Memenuhi syarat?", "Lulus uji?", "QC OK?")),
        "gagal": rng.choice(("Dimusnahkan", "Proses ulang")),
        "akhir": every[-3:],
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}"
        if chance(rng, 0.5) else "",
        "nama": printing.orang(rng, facts.pj.person),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
