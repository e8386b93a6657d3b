"""Unrelated, left out: a tax invoice."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import npwp_titik, ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    goods, body = rng.randint(2, 6), []
    total = 0
    for at in range(goods):
        price = rng.randint(10, 400) * 10_000
        total += price
        body.append(
            [
                f"{at + 1}",
                rng.choice(("Mesin pengemas", "Kemasan botol", "Jasa angkut", "Oven pengering")),
                ribuan(price),
            ]
        )
    body += [["", "Dasar Pengenaan Pajak", ribuan(total)], ["", "PPN", ribuan(total // 10)]]
    data = kit.sheet(
        rng,
        kit.title("FAKTUR PAJAK", ukuran=15),
        kit.rows(
            (
                "Kode dan Nomor Seri",
                f"010.{rng.randint(0, 9):03d}-{day:%y}.{rng.randint(10**7, 10**8 - 1)}",
            )
        ),
        kit.prose("*Pengusaha Kena Pajak*"),
        kit.rows(
            ("Nama", f"PT SUMBER {rng.choice(('TEKNIK', 'KEMASAN', 'NIAGA'))} SPECIMEN"),
            ("Alamat", f"Jl. Industri No. {rng.randint(1, 99)}"),
            ("NPWP", npwp_titik(people.npwp15(rng, "64.72", badan=True))),
        ),
        kit.prose("*Pembeli Barang Kena Pajak / Penerima Jasa Kena Pajak*"),
        kit.rows(
            ("Nama", facts.company.nama),
            ("Alamat", facts.company.kantor.jalan),
            ("NPWP", npwp_titik(facts.company.npwp15)),
        ),
        kit.table(["No.", "Nama Barang / Jasa Kena Pajak", "Harga Jual (Rp)"], body, [12, 0, 42]),
        kit.prose(
            "Sesuai dengan ketentuan yang berlaku, faktur ini telah ditandatangani secara "
            "elektronik "
            "sehingga tidak diperlukan tanda tangan basah."
        ),
        kit.right(f"Balikpapan, {tanggal_panjang(day)}", "", "Bagian Penjualan"),
    )
    return Printed(data, {}, variant="faktur_pajak", template=kit.TEMPLATE)
