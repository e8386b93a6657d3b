"""Unrelated: a leaflet with products and prices of the firm."""

from lab.specimens import printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan

_PRODUK = (
    "Jamu Beras Kencur",
    "Kunyit Asam Segar",
    "Serbuk Temulawak",
    "Minyak Gosok Hangat",
    "Parem Kocok",
    "Jahe Merah Instan",
    "Teh Rajangan Daun Kelor",
    "Pilis Wangi",
    "Wedang Uwuh",
    "Ramuan Pegal Linu",
    "Minyak Kayu Putih",
    "Sari Kurma",
)


def draw(case: Case) -> Printed:
    """Draw the leaflet."""
    rng, company = case.rng, case.facts.company
    goods = rng.sample(_PRODUK, rng.randint(6, 10))
    data = {
        "huruf": rng.choice(("URW Gothic", "Carlito", "URW Bookman")),
        "firma": printing.badan(rng, company, besar=True),
        "judul": rng.choice(("DAFTAR HARGA", "KATALOG PRODUK", "BROSUR PRODUK HERBAL")),
        "semboyan": rng.choice(("Sehat alami dari bumi Kalimantan", "Warisan jamu keluarga")),
        "produk": [
            [
                g,
                f"{rng.choice((50, 100, 250))} {rng.choice(('gr', 'ml'))}",
                f"Rp {ribuan(rng.randint(8, 90) * 1000)}",
            ]
            for g in goods
        ],
        "kolom": rng.choice((2, 3)),
        "tabel": chance(rng, 0.4),
        "kaki": f"{printing.alamat(rng, company.kantor)} | {company.telepon} | {company.surel}",
        "warna": rng.choice(("#2f6b3a", "#8a5a1c", "#6b2f4f")),
    }
    return Printed(data, {}, variant="brosur")
