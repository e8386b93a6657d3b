"""Unrelated, left out: a delivery note."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    goods = rng.sample(
        (
            "Kunyit bubuk 25 kg",
            "Botol PET 250 ml",
            "Kapsul kosong",
            "Label gulung",
            "Kardus polos",
            "Etanol teknis",
        ),
        4,
    )
    data = kit.sheet(
        rng,
        kit.head(
            (f"CV {rng.choice(('ANGKUT', 'LOGISTIK', 'EKSPEDISI'))} SPECIMEN", 14, True),
            ("Jl. Pelabuhan No. 8", 9, False),
            garis="tipis",
        ),
        kit.title(
            "SURAT JALAN",
            f"No. SJ-{rng.randint(100, 9999)}/{day:%m/%y}",
            rata=rng.choice(("kiri", "tengah")),
        ),
        kit.rows(
            ("Kepada", facts.company.nama),
            ("Alamat", facts.company.produksi.jalan),
            ("No. Kendaraan", f"KT {rng.randint(1000, 9999)} MK"),
        ),
        kit.table(
            ["No", "Nama Barang", "Banyak", "Ket."],
            [[str(at), each, f"{rng.randint(1, 40)} koli", ""] for at, each in enumerate(goods, 1)],
            [12, 0, 30, 34],
        ),
        kit.prose("Barang diterima dalam keadaan baik dan cukup."),
        kit.two_signed(
            rng, ("Penerima,", "(...................)"), ("Pengirim,", "(...................)")
        ),
        kertas=rng.choice(("a4", "a5")),
    )
    return Printed(data, {}, variant="surat_jalan", template=kit.TEMPLATE)
