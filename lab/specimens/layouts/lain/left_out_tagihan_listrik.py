"""Unrelated, left out: an electricity bill."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    home, kwh = case.person.alamat, rng.randint(90, 900)
    cost = kwh * 1352
    data = kit.sheet(
        rng,
        kit.head(("PERUSAHAAN LISTRIK SPECIMEN", 14, True), ("Layanan Pelanggan 123", 9, False)),
        kit.title(
            rng.choice(("REKENING TAGIHAN LISTRIK", "STRUK PEMBAYARAN TAGIHAN LISTRIK")),
            rata="kiri",
        ),
        kit.rows(
            ("IDPEL", f"23{rng.randint(10**9, 10**10 - 1)}"),
            ("Nama", case.person.nama),
            ("Alamat", f"{home.jalan.upper()} RT {home.rt}"),
            ("Tarif/Daya", rng.choice(("R1M/900 VA", "B1/2200 VA", "R1/1300 VA"))),
            ("Bulan/Tahun", tanggal_panjang(day).split(" ", 1)[1].upper()),
            ("Stand Meter", f"{rng.randint(1000, 8000)}-{rng.randint(8001, 9900)}"),
        ),
        kit.table(
            ["Uraian", "Jumlah (Rp)"],
            [
                [f"Pemakaian {kwh} kWh", ribuan(cost)],
                ["Pajak Penerangan Jalan", ribuan(cost // 20)],
                ["Biaya administrasi", "2.500"],
                ["Total bayar", ribuan(cost + cost // 20 + 2500)],
            ],
            [0, 40],
        ),
        kit.prose("Struk ini adalah bukti pembayaran yang sah. Terima kasih."),
        kertas=rng.choice(("a4", "a5")),
    )
    return Printed(data, {}, variant="tagihan_listrik", template=kit.TEMPLATE)
