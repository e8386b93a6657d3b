"""Equipment in columns without rules, one line under the head; firm and place as labels above."""

from lab.specimens import ink, printing, truth_fields, workshop
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak

_MERK = ("Maksindo", "Ohaus", "Camry", "Miyako", "Lokal", "Rakitan", "-", "Getra", "Nagako")
_MUAT = ("5 kg", "10 kg/jam", "20 liter", "1 kg", "50 kg", "-", "300 watt", "2 HP")


def draw(case: Case) -> Printed:
    """Draw the columns."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    names = workshop.tools(rng, rng.randint(8, 34))
    rng.shuffle(names)
    numbered = chance(rng, 0.8)
    rows = [
        [f"{i}." if numbered else "-", name, rng.choice(_MERK), rng.choice(_MUAT),
         workshop.amount(rng)]
        for i, name in enumerate(names, 1)
    ]  # fmt: skip
    dated = chance(rng, 0.8)
    data = {
        "huruf": rng.choice(("Liberation Mono", "Liberation Sans", "Caladea", "P052")),
        "judul": rng.choice(("DAFTAR PERALATAN", "DAFTAR ALAT DAN MESIN", "Daftar Peralatan")),
        "atas": [
            [rng.choice(("Nama Perusahaan", "Nama Usaha")), firm],
            ["Alamat Produksi", printing.alamat(rng, facts.company.produksi)],
        ],
        "kepala": ["No", "Nama Alat", "Merk/Tipe", "Kapasitas", "Jumlah"],
        "baris": rows,
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_acak(rng, facts.pernyataan)}"
        if dated
        else "",
        "jabatan": rng.choice((facts.pemohon.jabatan, "Pemohon")) + ",",
        "nama": printing.orang(rng, facts.pemohon.person),
        "ttd": ink.signature(rng),
        "jarak": rng.choice((6, 8, 10)),
        "akhir": chance(rng, 0.5),
    }
    fields = truth_fields.daftar(
        badan=firm,
        tanggal=facts.pernyataan if dated else None,
        jumlah=len(rows),
        field="jumlah_baris",
    )
    return Printed(data, fields)
