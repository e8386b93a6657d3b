"""Unrelated, left out: a certificate of attendance."""

from lab.specimens import people
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw it."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    who, boss = case.person, people.official(rng, "Kepala", day, "umum")
    course = rng.choice(
        (
            "Cara Pembuatan Obat Tradisional yang Baik",
            "Penyuluhan Keamanan Pangan",
            "Kewirausahaan bagi Usaha Kecil",
        )
    )
    data = kit.sheet(
        rng,
        kit.head(
            (
                rng.choice(
                    (
                        "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR",
                        "IKATAN PENGUSAHA JAMU KALIMANTAN",
                        "DINAS PERINDUSTRIAN DAN KOPERASI",
                    )
                ),
                14,
                True,
            ),
            logo=rng.choice(("daun", "bundar")),
            garis="",
        ),
        kit.title(
            rng.choice(("SERTIFIKAT", "PIAGAM PENGHARGAAN", "SERTIFIKAT PENYULUHAN")),
            f"Nomor : {rng.randint(10, 900)}/{day.year}",
            ukuran=28,
        ),
        kit.title("Diberikan kepada", who.nama, ukuran=13),
        kit.prose(
            f"sebagai {rng.choice(('peserta', 'panitia', 'narasumber'))} kegiatan "
            f"{course} "
            f"yang diselenggarakan pada tanggal {tanggal_panjang(day)}."
        ),
        kit.signed(
            rng,
            [f"Samarinda, {tanggal_panjang(day)}", "Kepala,"],
            boss.nama,
            (f"NIP. {boss.nip}",),
            cap="PANITIA",
        ),
        lanskap=True,
        bingkai=True,
        ukuran=13,
    )
    return Printed(data, {}, variant="sertifikat", template=kit.TEMPLATE)
