"""Unrelated, left out: a laboratory's certificate of analysis."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    office = rng.choice(
        (
            ("BADAN PENGAWAS OBAT DAN MAKANAN", "BALAI BESAR POM DI SAMARINDA"),
            ("LABORATORIUM KESEHATAN DAERAH", "PROVINSI KALIMANTAN TIMUR"),
            ("PT LAB ANALITIKA SPECIMEN", "Laboratorium Penguji"),
        )
    )
    boss = people.official(rng, "Manajer Teknis", day, "umum")
    data = kit.sheet(
        rng,
        kit.head((office[0], 13, True), (office[1], 12, True), logo="perisai"),
        kit.title(
            rng.choice(
                ("LAPORAN HASIL PENGUJIAN", "SERTIFIKAT HASIL UJI", "CERTIFICATE OF ANALYSIS")
            ),
            f"No. {rng.randint(10, 990)}/LHP/{day.year}",
        ),
        kit.rows(
            (
                "Nama contoh",
                rng.choice(("Jamu serbuk kunyit", "Beras kencur instan", "Minyak gosok")),
            ),
            ("Pengirim", facts.company.nama),
            ("No. batch", f"{rng.choice('ABCK')}{rng.randint(100, 999)}"),
            ("Tanggal uji", tanggal_panjang(day)),
        ),
        kit.table(
            ["Parameter uji", "Hasil", "Syarat", "Metode"],
            [
                [
                    "Kadar air",
                    f"{rng.randint(3, 9)},{rng.randint(0, 9)} %",
                    "maks. 10 %",
                    "Gravimetri",
                ],
                [
                    "Angka lempeng total",
                    f"{rng.randint(1, 9)} x 10^3 koloni/g",
                    "maks. 10^6",
                    "ALT",
                ],
                ["Angka kapang khamir", "< 10 koloni/g", "maks. 10^4", "AKK"],
                ["Escherichia coli", "Negatif", "Negatif", "MPN"],
                ["Bahan kimia obat", "Tidak terdeteksi", "Negatif", "KLT"],
            ],
            [0, 42, 34, 28],
        ),
        kit.prose("Hasil pengujian hanya berlaku untuk contoh yang diuji."),
        kit.signed(rng, ["Manajer Teknis,"], boss.nama, (f"NIP. {boss.nip}",), cap=office[1]),
    )
    return Printed(data, {}, variant="hasil_uji", template=kit.TEMPLATE)
