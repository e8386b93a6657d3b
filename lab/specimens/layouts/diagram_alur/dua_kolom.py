"""Flow chart down two columns with rounded ends, notes beside some steps, and a key of signs."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_CATATAN = {
    "Sortasi basah": "pisahkan kotoran",
    "Pencucian": "air mengalir",
    "Perajangan": "tebal 3 - 5 mm",
    "Pengeringan": "oven 50 °C",
    "Sortasi kering": "uji kadar air",
    "Penimbangan": "sesuai formula",
    "Pencampuran": "sampai homogen",
    "Pengayakan": "mesh 60",
    "Penyaringan": "kain saring",
    "Pelabelan": "no. bets, kedaluwarsa",
    "Karantina": "menunggu pelulusan",
}


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    named, noted, keyed, signed = (chance(rng, p) for p in (0.8, 0.6, 0.5, 0.5))
    steps = workshop.steps(case.item)
    half = (len(steps) + 1) // 2
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Nimbus Roman", "DejaVu Sans")),
        "judul": rng.choice(
            ("DIAGRAM ALUR PROSES PRODUKSI", "BAGAN ALIR PEMBUATAN", "ALUR PEMBUATAN OBAT "
             "TRADISIONAL")
        ),
        "sub": rng.choice(
            (f"SEDIAAN {dosage.upper()}", f"Bentuk sediaan: {dosage}", f"Produk: {dosage}")
        ),
        "firma": firm if named else "",
        "firma_atas": chance(rng, 0.5),
        "kiri": [[s, _CATATAN.get(s, "") if noted else ""] for s in steps[:half]],
        "kanan": [[s, _CATATAN.get(s, "") if noted else ""] for s in steps[half:]],
        "ujung": [rng.choice(("Mulai", "MULAI", "Bahan baku simplisia")),
                  rng.choice(("Selesai", "SELESAI", "Distribusi"))],
        "abu": chance(rng, 0.4),
        "kunci": keyed,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}"
        if signed else "",
        "jabatan": "Penanggung Jawab Teknis",
        "nama": printing.orang(rng, facts.pj.person),
        "tanda": signed,
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
