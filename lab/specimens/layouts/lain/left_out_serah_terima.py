"""Unrelated, left out: a report that goods were handed over, near to the report of a visit."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.numbers import letter_number
from lab.specimens.words import hari, tanggal_kata


def draw(case: Case) -> Printed:
    """Draw it between a supplier and the firm."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    giver = people.person(rng, "64.72", day)
    goods = rng.sample(
        ("Mesin penggiling", "Oven pengering", "Timbangan digital", "Mesin sealer", "Rak besi",
         "Laptop", "Printer"), rng.randint(2, 5))  # fmt: skip
    data = kit.sheet(
        rng,
        kit.title("BERITA ACARA SERAH TERIMA BARANG", letter_number(rng, day, "BAST", "027")),
        kit.prose(
            f"Pada hari ini {hari(day)} tanggal {tanggal_kata(day)}, {giver.nama} sebagai pihak "
            f"pertama menyerahkan kepada {facts.pemohon.person.nama} sebagai pihak kedua barang "
            "dengan rincian berikut :"
        ),
        kit.table(
            ["No", "Nama Barang", "Banyaknya", "Kondisi"],
            [[str(i), g, f"{rng.randint(1, 5)} unit", "Baik"] for i, g in enumerate(goods, 1)],
            [12, 0, 32, 28],
        ),
        kit.prose("Barang tersebut diterima dalam keadaan baik dan lengkap."),
        kit.two_signed(
            rng,
            ("Yang menerima,", facts.pemohon.person.nama),
            ("Yang menyerahkan,", giver.nama),
        ),
    )
    return Printed(data, {}, variant="serah_terima", template=kit.TEMPLATE)
