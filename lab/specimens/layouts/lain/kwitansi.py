"""Unrelated: a price list or receipt of a supplier of raw material."""

from lab.specimens import ink, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_panjang, terbilang

_GOODS = (
    "Kunyit kering",
    "Jahe merah",
    "Temulawak iris",
    "Kencur segar",
    "Lempuyang",
    "Daun sirih",
    "Kayu manis",
    "Cengkeh",
    "Plastik kemasan 100 gr",
    "Botol kaca 150 ml",
    "Label stiker",
    "Kardus isi 24",
    "Gula aren",
    "Kapulaga",
    "Sambiloto",
)


def draw(case: Case) -> Printed:
    """Draw an invoice of goods."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    rows, total = [], 0
    for i, goods in enumerate(rng.sample(_GOODS, rng.randint(4, 10)), 1):
        count, price = rng.randint(1, 60), rng.randint(4, 90) * 1000
        total += count * price
        rows.append(
            [
                f"{i}",
                goods,
                f"{count} {rng.choice(('kg', 'pcs', 'dus'))}",
                ribuan(price),
                ribuan(count * price),
            ]
        )
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans Mono", "Carlito")),
        "toko": rng.choice(
            ("TOKO REMPAH SEGIRI", "CV. ANEKA BAHAN", "TB. MAJU BERSAMA", "KIOS HERBAL PASAR PAGI")
        ),
        "judul": rng.choice(("FAKTUR PENJUALAN", "NOTA", "KWITANSI", "INVOICE")),
        "nomor": f"No. {rng.randint(100, 99999):06d}",
        "kepada": f"Kepada Yth. {printing.badan(rng, facts.company)}",
        "tanggal": f"{facts.permohonan.tempat}, {tanggal_panjang(day)}",
        "baris": rows,
        "total": ribuan(total),
        "terbilang": terbilang(total).title() + " Rupiah",
        "ttd": ink.signature(rng),
        "lunas": chance(rng, 0.5),
    }
    return Printed(data, {}, variant="faktur")
