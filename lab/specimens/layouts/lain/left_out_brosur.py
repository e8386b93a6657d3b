"""Unrelated, left out: a brochure of a product."""

from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import ribuan


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    goods = rng.choice(("Jamu Segar Kunyit Asam", "Teh Herbal Daun Kelor", "Minyak Urut Rempah"))
    data = kit.sheet(
        rng,
        kit.title(goods.upper(), "Warisan alam untuk keluarga sehat", ukuran=22),
        kit.columns(
            f"*Mengapa {goods}?* Diolah dari bahan pilihan petani setempat, tanpa pengawet "
            "dan tanpa pemanis buatan.",
            "*Khasiat.* Secara tradisional digunakan untuk membantu menjaga kesehatan dan "
            "menyegarkan badan.",
            "*Komposisi.* Kunyit, asam jawa, gula aren, garam.",
            "*Cara pakai.* Seduh satu sendok dengan segelas air hangat, minum dua kali sehari.",
            f"*Kemasan.* {rng.choice(('100 gram', '250 ml', 'isi 20 kantong'))}. Simpan di "
            "tempat sejuk dan kering.",
            f"*Harga promo!* Rp {ribuan(rng.randint(15, 80) * 1000)} saja. Beli tiga gratis satu.",
            f"*Pesan sekarang.* WA {facts.company.telepon} atau kunjungi gerai "
            f"{facts.company.inti}.",
        ),
        huruf=rng.choice(("URW Gothic", "Carlito", "DejaVu Sans")),
        ukuran=13,
        lanskap=rng.random() < 0.4,
    )
    return Printed(data, {}, variant="brosur", template=kit.TEMPLATE)
