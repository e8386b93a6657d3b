"""Tools of production with what each is for: a short head of the firm, sentence, table, day."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, terbilang


def draw(case: Case) -> Printed:
    """Draw the list."""
    rng, facts = case.rng, case.facts
    firm, count = printing.badan(rng, facts.company), rng.randint(6, 17)
    names = workshop.tools(rng, count)
    year, made, brand = facts.pernyataan.year, chance(rng, 0.45), chance(rng, 0.5)
    state, unit = chance(rng, 0.6), chance(rng, 0.5)
    head = ["No.", rng.choice(("Nama Alat", "Nama Mesin/Peralatan", "Uraian Peralatan"))]
    widths = [10, 0]
    optional = [
        (brand, rng.choice(("Merk", "Merek/Tipe")), 24),
        (True, rng.choice(("Jumlah", "Banyaknya")), 20),
        (unit, "Satuan", 18),
        (made, rng.choice(("Tahun", "Thn. Perolehan")), 22),
        (True, rng.choice(("Kegunaan", "Fungsi", "Dipakai untuk")), 38),
        (state, rng.choice(("Kondisi", "Keadaan")), 20),
    ]
    for shown, caption, width in optional:
        if shown:
            head.append(caption)
            widths.append(width)
    rows = []
    for i, name in enumerate(names, 1):
        pieces = str(rng.choice((1, 1, 1, 2, 2, 3, 4, 6)))
        values = [
            (brand, rng.choice(("Lokal", "-", "Maspion", "Camry", "Sharp", "Rakitan"))),
            (True, pieces if unit else f"{pieces} {rng.choice(('unit', 'buah'))}"),
            (unit, rng.choice(("Unit", "Buah", "Set"))),
            (made, str(year - rng.randint(0, 4))),
            (True, workshop.use_of(name)),
            (state, rng.choice(("Baik", "Baik", "Baru", "Layak pakai"))),
        ]
        rows.append([str(i), name, *(value for shown, value in values if shown)])
    intro, dated = chance(rng, 0.6), chance(rng, 0.85)
    site = printing.alamat(rng, facts.company.produksi)
    signer = printing.orang(rng, facts.pemohon.person)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Carlito", "URW Gothic")),
        "lajur_huruf": rng.choice((9.5, 10, 10.5)),
        "judul": rng.choice(
            (
                "DAFTAR PERALATAN PRODUKSI",
                "DAFTAR MESIN DAN PERALATAN",
                "DAFTAR PERALATAN DAN MESIN YANG DIPERGUNAKAN",
                "DAFTAR ALAT-ALAT PRODUKSI",
            )
        ),
        "sub": rng.choice(
            ("", "", "PEMBUATAN OBAT TRADISIONAL", "USAHA KECIL OBAT TRADISIONAL (UKOT)")
        ),
        "firma": firm,
        "alamat": site,
        "bersurat": chance(rng, 0.5),
        "pengantar": f"Peralatan yang dipakai {rng.choice(('dalam', 'untuk'))} proses produksi "
        "pada tempat usaha kami adalah sebagai berikut :"
        if intro
        else "",
        "kepala": head,
        "baris": rows,
        "kolom": widths,
        "arsir": chance(rng, 0.4),
        "jumlah": f"Jumlah peralatan : {count} ({terbilang(count)}) macam"
        if chance(rng, 0.3)
        else "",
        "atas": [
            *(
                [f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"]
                if dated
                else []
            ),
            *([firm] if chance(rng, 0.4) else []),
            rng.choice((f"{facts.pemohon.jabatan},", "Pimpinan,")),
        ],
        "nama": signer,
        "ttd": ink.signature(rng),
        "cap": [firm.upper(), facts.company.kantor.kota.upper()] if chance(rng, 0.5) else [],
        "putar": ink.lean(rng, 7),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=count,
        field="jumlah_baris",
    )
    return Printed(data, fields)
