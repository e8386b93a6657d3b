"""Unrelated, left out: a bank statement."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import ribuan


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    balance, body = rng.randint(5, 80) * 1_000_000, []
    for at in range(rng.randint(10, 22)):
        amount = rng.randint(1, 90) * 50_000
        incoming = rng.random() < 0.5
        balance += amount if incoming else -amount
        body.append(
            [
                f"{1 + at:02d}/{day.month:02d}",
                rng.choice(
                    ("TRSF E-BANKING", "SETORAN TUNAI", "BIAYA ADM", "TARIKAN ATM", "KR OTOMATIS")
                ),
                ribuan(amount) if not incoming else "",
                ribuan(amount) if incoming else "",
                ribuan(abs(balance)),
            ]
        )
    data = kit.sheet(
        rng,
        kit.head(("BANK SPECIMEN NUSANTARA", 15, True), ("Kantor Cabang Samarinda", 9, False)),
        kit.title(rng.choice(("REKENING KORAN", "LAPORAN TRANSAKSI REKENING"))),
        kit.rows(
            ("No. Rekening", f"{rng.randint(10**9, 10**10 - 1)}"),
            ("Nama", facts.company.nama),
            ("Periode", f"01/{day.month:02d}/{day.year} s/d 28/{day.month:02d}/{day.year}"),
            ("Mata Uang", "IDR"),
        ),
        kit.table(["Tanggal", "Keterangan", "Debet", "Kredit", "Saldo"], body, [20, 0, 28, 28, 32]),
        huruf=rng.choice(("Liberation Mono", "Liberation Sans", "DejaVu Sans Mono")),
        ukuran=9,
    )
    return Printed(data, {}, variant="rekening_koran", template=kit.TEMPLATE)
