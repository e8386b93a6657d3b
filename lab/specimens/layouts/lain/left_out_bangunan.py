"""Unrelated, left out: a permit to build (IMB, later PBG), near to consent and land papers."""

import datetime as dt

from lab.specimens import people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.layouts.lain import _left_out_sheet as kit
from lab.specimens.numbers import letter_number
from lab.specimens.words import nip_spasi, tanggal_panjang

_PBG = dt.date(2021, 8, 1)


def draw(case: Case) -> Printed:
    """Draw it for the place of production."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    day = people.day_between(rng, facts.akta.tanggal, facts.received)
    boss = people.official(rng, "Kepala", day, "umum")
    modern = day >= _PBG
    data = kit.sheet(
        rng,
        kit.head(
            (f"PEMERINTAH {site.kabupaten.upper()}", 13, True),
            ("DINAS PERIZINAN", 14, True),
            logo="perisai",
            garis="ganda",
        ),
        kit.title(
            "PERSETUJUAN BANGUNAN GEDUNG" if modern else "IZIN MENDIRIKAN BANGUNAN",
            letter_number(rng, day, "PBG" if modern else "IMB", "640"),
        ),
        kit.rows(
            ("Diberikan kepada", facts.pemohon.person.nama_lengkap),
            ("Untuk", "Mendirikan bangunan tempat usaha"),
            ("Lokasi bangunan", printing.alamat(rng, site)),
            ("Luas bangunan", f"{rng.randint(40, 400)} m2"),
            ("Konstruksi", "Permanen, satu lantai"),
            ("Retribusi", f"Rp {rng.randint(3, 90)}50.000,-"),
        ),
        kit.points(
            "Bangunan dilaksanakan sesuai gambar yang disahkan.",
            "Izin batal bila pekerjaan tidak dimulai dalam enam bulan.",
        ),
        kit.signed(
            rng,
            [f"{site.kota}, {tanggal_panjang(day)}", "Kepala Dinas,"],
            boss.nama,
            (f"NIP. {nip_spasi(boss.nip)}",),
            cap="DINAS PERIZINAN",
        ),
    )
    return Printed(data, {}, variant="pbg" if modern else "imb", template=kit.TEMPLATE)
