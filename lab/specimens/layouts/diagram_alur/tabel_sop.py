"""Chart as the table of a procedure: a sign for each step in a column, arrows from row to row."""

from lab.specimens import ink, printing, truth_values, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_ALAT = {
    "Penerimaan bahan baku": "Timbangan duduk",
    "Sortasi basah": "Tampah, meja sortir",
    "Pencucian": "Bak pencucian",
    "Perajangan": "Pisau, mesin perajang",
    "Pengeringan": "Oven pengering",
    "Sortasi kering": "Tampah",
    "Penyerbukan": "Mesin penggiling",
    "Pengayakan": "Ayakan mesh 80",
    "Penimbangan": "Timbangan digital",
    "Pencampuran": "Mesin pengaduk",
    "Penyaringan": "Saringan",
    "Perebusan": "Panci, kompor gas",
    "Pelabelan": "Label",
    "Pengemasan sekunder": "Dus, sealer",
    "Karantina": "Rak karantina",
    "Gudang produk jadi": "Palet",
}
_HASIL = {
    "Penerimaan bahan baku": "Bahan sesuai pesanan",
    "Sortasi basah": "Bebas kotoran",
    "Pencucian": "Bahan bersih",
    "Pengeringan": "Kadar air di bawah 10%",
    "Sortasi kering": "Simplisia baik",
    "Penimbangan": "Bobot sesuai formula",
    "Pencampuran": "Homogen",
    "Pelabelan": "Label terpasang rapi",
    "Karantina": "Lulus pemeriksaan",
    "Gudang produk jadi": "Produk siap edar",
}
_PERIKSA = frozenset({"Sortasi basah", "Sortasi kering", "Karantina"})


def draw(case: Case) -> Printed:
    """Draw the chart of ``case.item``."""
    rng, facts = case.rng, case.facts
    named, tooled, judged, inked, above, dated, capital = (
        chance(rng, p) for p in (0.8, 0.6, 0.6, 0.6, 0.5, 0.4, 0.35)
    )
    firm, dosage = printing.badan(rng, facts.company), printing.sediaan(rng, case.item)
    every = workshop.steps(case.item)
    last = len(every) - 1
    rows = []
    for i, step in enumerate(every):
        sign = "ujung" if i in {0, last} else "periksa" if step in _PERIKSA else "kerja"
        rows.append(
            [
                f"{i + 1}",
                step.upper() if capital else step,
                sign,
                *([_ALAT.get(step, "-")] if tooled else []),
                *([_HASIL.get(step, "Sesuai prosedur")] if judged else []),
            ]
        )
    title = rng.choice(
        ("DIAGRAM ALUR PROSES PRODUKSI", "ALUR PROSES PEMBUATAN", "BAGAN ALIR PROSES PRODUKSI")
    )
    by_row = [
        rng.choice(("Bentuk Sediaan", "Jenis Sediaan", "Bentuk sediaan yang dibuat")),
        dosage,
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Caladea", "Nimbus Roman", "DejaVu Sans")),
        "judul": f"{title} {dosage.upper()}" if above else title,
        "keterangan": [
            *([] if above else [by_row]),
            *(
                [[rng.choice(("Nama Perusahaan", "Produsen", "Nama Usaha", "Dibuat oleh")), firm]]
                if named
                else []
            ),
        ],
        "kepala": [
            "No",
            rng.choice(("Kegiatan", "Tahapan", "Uraian Proses")),
            rng.choice(("Simbol", "Alur", "Bagan")),
            *([rng.choice(("Alat", "Peralatan"))] if tooled else []),
            *([rng.choice(("Hasil", "Syarat", "Pengawasan Mutu"))] if judged else []),
        ],
        "baris": rows,
        "arsir": chance(rng, 0.5),
        "tempat": f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}"
        if dated
        else "",
        "jabatan": rng.choice(("Penanggung Jawab Teknis,", "Tenaga Teknis Kefarmasian,")),
        "nama": printing.orang(rng, facts.pj.person),
        "bertanda": inked,
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama_badan": truth_values.badan(firm) if named else None,
        "bentuk_sediaan": case.item,
    }
    return Printed(data, fields)
