"""Unrelated: a bank slip or the print of a tax payment, narrow type from a machine."""

from lab.specimens import people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, ribuan, tanggal_angka, terbilang


def draw(case: Case) -> Printed:
    """Draw the slip."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    amount = rng.randint(2, 900) * 25_000
    tax = chance(rng, 0.5)
    payer = printing.badan(rng, facts.company, besar=True)
    rows = [
        [
            "TANGGAL",
            f"{tanggal_angka(day, '/')}  {rng.randint(8, 15):02d}:{rng.randint(0, 59):02d}",
        ],
        ["NO. REF", str(rng.randint(10**11, 10**12 - 1))],
        ["NAMA PENYETOR", payer],
        *(
            [
                ["NPWP", npwp_titik(facts.company.npwp15)],
                ["KODE BILLING", str(rng.randint(10**14, 10**15 - 1))],
            ]
            if tax
            else [["NO. REKENING", str(rng.randint(10**9, 10**10 - 1))]]
        ),
        ["JUMLAH", f"Rp {ribuan(amount)},00"],
        ["TERBILANG", terbilang(amount).upper() + " RUPIAH"],
    ]
    data = {
        "huruf": rng.choice(("DejaVu Sans Mono", "Nimbus Mono PS", "Liberation Mono")),
        "judul": "BUKTI PENERIMAAN NEGARA"
        if tax
        else rng.choice(("BUKTI SETORAN", "SLIP TRANSFER")),
        "bank": rng.choice(
            ("BANK PEMBANGUNAN CONTOH", "BANK RAKYAT SPECIMEN", "BANK CONTOH NIAGA")
        ),
        "baris": rows,
        "lebar": rng.choice((90, 120, 170)),
        "putar": rng.choice((0.0, -1.5, 2.0)),
    }
    return Printed(data, {}, variant="bukti_setor")
