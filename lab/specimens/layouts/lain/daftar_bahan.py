"""Unrelated: a list of raw materials on company paper, beside the lists of tools and workers."""

from lab.specimens import plain, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_panjang

_BAHAN = (
    ("Jahe merah", "Zingiber officinale"), ("Kunyit", "Curcuma longa"),
    ("Temulawak", "Curcuma xanthorrhiza"), ("Kencur", "Kaempferia galanga"),
    ("Sambiloto", "Andrographis paniculata"), ("Pasak bumi", "Eurycoma longifolia"),
    ("Akar kuning", "Arcangelisia flava"), ("Daun sirih", "Piper betle"),
    ("Kayu manis", "Cinnamomum burmanni"), ("Cengkeh", "Syzygium aromaticum"),
    ("Adas", "Foeniculum vulgare"), ("Gula aren", "-"), ("Serai", "Cymbopogon citratus"),
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the table."""
    rng, facts = case.rng, case.facts
    firm = printing.badan(rng, facts.company)
    rows = [
        [str(i), name, latin, rng.choice(("Pasar lokal", "Petani", "Pemasok")),
         f"{rng.randint(2, 90)} kg"]
        for i, (name, latin) in enumerate(rng.sample(_BAHAN, rng.randint(5, 13)), 1)
    ]  # fmt: skip
    data = plain.page(
        rng,
        judul=rng.choice(("DAFTAR BAHAN BAKU", "DAFTAR BAHAN BAKU DAN ASALNYA")),
        kop=plain.company_head(rng, facts, firm),
        pembuka=[f"Nama Perusahaan : {firm}"],
        tabel={
            "kepala": ["No", "Nama Bahan", "Nama Latin", "Asal", "Kebutuhan/bulan"],
            "baris": rows,
            "kolom": [10, 0, 48, 30, 34],
        },
        atas=[
            f"{facts.permohonan.tempat}, {tanggal_panjang(facts.pernyataan)}",
            facts.pemohon.jabatan + ",",
        ],
        nama=facts.pemohon.person.nama_lengkap,
    )
    return Printed(data, {}, variant="daftar_bahan", template=plain.TEMPLATE)
