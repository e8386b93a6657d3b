"""Flow chart as a controlled document: a head of cells, three stages, what is done in each."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_TAHAP = (("PERSIAPAN BAHAN", "PENGOLAHAN", "PENGEMASAN DAN PENYIMPANAN"),
          ("TAHAP I", "TAHAP II", "TAHAP III"),
          ("Persiapan", "Proses", "Penyelesaian"))  # fmt: skip
_KERJA = {
    "Penerimaan bahan baku": "Periksa jumlah, asal dan keadaan bahan",
    "Sortasi basah": "Pisahkan tanah, kerikil dan bahan rusak",
    "Pencucian": "Cuci dengan air mengalir hingga bersih",
    "Perajangan": "Rajang dengan tebal yang seragam",
    "Pengeringan": "Keringkan pada suhu 40 - 60 °C",
    "Sortasi kering": "Pisahkan benda asing dan bahan gosong",
    "Pelabelan": "Tempel label, periksa nomor bets",
    "Pengemasan sekunder": "Masukkan ke dalam dus beserta brosur",
    "Karantina": "Simpan sampai dinyatakan lulus",
    "Gudang produk jadi": "Simpan di tempat kering dan sejuk",
}


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    named, told, signed = chance(rng, 0.85), chance(rng, 0.5), chance(rng, 0.6)
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    every = workshop.steps(case.item)
    stages = [every[:6], every[6:-4], every[-4:]]
    day = facts.pernyataan
    general = rng.choice(("Ikuti catatan pengolahan bets", "Sesuai formula dan catatan bets"))
    called = rng.choice(
        (
            "ALUR PEMBUATAN PRODUK",
            "PROSEDUR TETAP PRODUKSI",
            "BAGAN ALIR PROSES PEMBUATAN",
            "DIAGRAM ALIR PROSES",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Carlito", "Caladea")),
        "firma": firm if named else "",
        "inisial": facts.company.singkatan[:2],
        "judul": called,
        "sediaan": [rng.choice(("Bentuk Sediaan", "Jenis Sediaan", "Sediaan")), dosage],
        "kendali": [
            ["No. Dokumen", f"PT-{rng.randint(1, 30):02d}/PROD/{day.year}"],
            ["Revisi", f"{rng.randint(0, 3):02d}"],
            ["Tgl. Berlaku", tanggal_angka(day, "/")],
            ["Halaman", "1 dari 1"],
        ],
        "tahap": [
            [head, [[step, _KERJA.get(step, general) if told else ""] for step in steps]]
            for head, steps in zip(rng.choice(_TAHAP), stages, strict=True)
        ],
        "dua_kolom": not told and chance(rng, 0.6),
        "sah": [["Dibuat oleh", "Penanggung Jawab Teknis", printing.orang(rng, facts.pj.person)],
                ["Disetujui oleh", facts.pemohon.jabatan,
                 printing.orang(rng, facts.pemohon.person)]] if signed else [],
        "tempat": f"{facts.permohonan.tempat}, {tanggal_panjang(day)}"
        if signed and chance(rng, 0.5) else "",
        "ttd": [ink.signature(rng), ink.signature(rng)],
        "abu": chance(rng, 0.5),
    }  # fmt: skip
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
