"""Unrelated: a health insurance or driver's card, of the size of an identity card."""

from lab.specimens import ink
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, who = case.rng, case.person
    driver = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito")),
        "sim": driver,
        "judul": ["SURAT IZIN MENGEMUDI", "DRIVING LICENSE"]
        if driver
        else ["KARTU INDONESIA SEHAT", "JAMINAN KESEHATAN NASIONAL"],
        "baris": [
            ["Nama", who.nama],
            ["Alamat", f"{who.alamat.jalan.upper()} {who.alamat.kelurahan.upper()}"],
            ["Tempat & Tgl Lahir", f"{who.tempat_lahir}, {tanggal_angka(who.tanggal_lahir)}"],
            *([["Pekerjaan", who.pekerjaan]] if driver else [["NIK", who.nik]]),
        ],
        "nomor": f"{who.tanggal_lahir:%y%m}{rng.randint(10**7, 10**8 - 1)}"
        if driver
        else f"0001{rng.randint(10**8, 10**9 - 1)}",
        "latar": rng.choice(("#eaf3ea", "#ffffff", "#f3eef7")),
        "ttd": ink.signature(rng),
    }
    return Printed(data, {}, variant="sim" if driver else "bpjs", card=True)
