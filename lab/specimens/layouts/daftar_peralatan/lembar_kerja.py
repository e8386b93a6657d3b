"""Equipment as a spreadsheet prints it on a sheet on its side: many columns, a sum at the foot."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_MERK = ("Maksindo", "Sanex", "Camry", "Philips", "Cosmos", "Rinnai", "Tanpa merk", "Lokal")
_BAHAN = ("Stainless steel", "Besi", "Plastik food grade", "Kayu", "Aluminium", "Kaca")


def draw(case: Case) -> Printed:
    """Draw the sheet; the sum is no row of it."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    dated, summed, made_of, used = (chance(rng, p) for p in (0.85, 0.6, 0.5, 0.7))
    # Either one sheet or rows enough that some stand on the second, above the signature.
    names = workshop.tools(rng, rng.randint(8, 22) if chance(rng, 0.75) else rng.randint(38, 46))
    if chance(rng, 0.4):
        names.sort()
    rows, total = [], 0
    for i, name in enumerate(names, 1):
        number, unit = workshop.amount(rng).split(" ")
        total += int(number)
        rows.append([
            f"{i}", name, rng.choice(_MERK), *([rng.choice(_BAHAN)] if made_of else []),
            number, unit, *([workshop.use_of(name)] if used else []),
            rng.choice(("Baik", "Baik", "Baik", "Baru")),
        ])  # fmt: skip
    data = {
        "huruf": rng.choice(("Carlito", "Carlito", "Liberation Sans", "Nimbus Sans")),
        "judul": rng.choice(
            (
                "DAFTAR PERALATAN YANG DIGUNAKAN",
                "DAFTAR ALAT DAN MESIN PRODUKSI",
                "DATA PERALATAN DAN MESIN",
            )
        ),
        "keterangan": [
            [rng.choice(("Perusahaan", "Nama badan usaha", "Nama UKOT")), firm],
            [rng.choice(("Lokasi", "Alamat pabrik")), printing.alamat(rng, facts.company.produksi)],
        ],
        "kepala": ["No", rng.choice(("Nama Peralatan", "Nama Alat / Mesin", "Uraian")), "Merk",
                   *(["Bahan"] if made_of else []), "Jml", "Satuan",
                   *([rng.choice(("Kegunaan", "Fungsi"))] if used else []), "Kondisi"],
        "kolom": [10, 0, 32, *([38] if made_of else []), 14, 20, *([-1] if used else []), 24],
        "sebelum": 4 if made_of else 3,
        "baris": rows,
        "total": ["JUMLAH", f"{total}"] if summed else [],
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated else "",
        "jabatan": facts.pemohon.jabatan,
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
        "latar": rng.choice((210, 225, 255)),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_baris",
    )
    return Printed(data, fields)
