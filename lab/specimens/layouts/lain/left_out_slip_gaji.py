"""Unrelated, left out: a pay slip."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    code = people.code_of(facts.company.kantor.kabupaten)

    worker, base = people.person(rng, code, day), rng.randint(24, 70) * 100_000
    cut = base // 25
    data = kit.sheet(
        rng,
        kit.head((facts.company.nama, 13, True), (facts.company.kantor.jalan, 9, False)),
        kit.title(rng.choice(("SLIP GAJI", "SLIP GAJI KARYAWAN", "BUKTI PEMBAYARAN UPAH"))),
        kit.rows(
            ("Nama Karyawan", worker.nama),
            ("Jabatan", rng.choice(("Operator produksi", "Staf gudang", "Administrasi", "Kurir"))),
            ("Periode", tanggal_panjang(day).split(" ", 1)[1]),
        ),
        kit.table(
            ["Penghasilan", "Rp", "Potongan", "Rp"],
            [
                ["Gaji pokok", ribuan(base), "BPJS Kesehatan", ribuan(cut)],
                ["Tunjangan makan", "450.000", "BPJS Ketenagakerjaan", ribuan(cut // 2)],
                ["Lembur", ribuan(rng.randint(0, 9) * 50_000), "Kasbon", "-"],
            ],
            [0, 28, 0, 28],
        ),
        kit.two_signed(rng, ("Diterima oleh,", worker.nama), ("Bagian Keuangan,", "Bendahara")),
        kertas=rng.choice(("a4", "a5")),
    )
    return Printed(data, {}, variant="slip_gaji", template=kit.TEMPLATE)
