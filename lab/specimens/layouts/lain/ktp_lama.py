"""Unrelated: an identity card of before the KTP-el, laminated, valid for five years."""

import datetime as dt

from lab.specimens import ink
from lab.specimens.layout import Case, Printed
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of ``case.person``."""
    rng, who = case.rng, case.person
    home = who.alamat
    year = rng.randint(2005, 2011)
    until = dt.date(year + 5, who.tanggal_lahir.month, min(who.tanggal_lahir.day, 28))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Mono")),
        "judul": ["KARTU TANDA PENDUDUK", home.kabupaten.upper(), "PROVINSI KALIMANTAN TIMUR"],
        "baris": [
            ["NIK", who.nik],
            ["NAMA", who.nama],
            ["TEMPAT/TGL LAHIR", f"{who.tempat_lahir}, {tanggal_angka(who.tanggal_lahir)}"],
            ["JENIS KELAMIN", f"{who.jenis_kelamin}   GOL. DARAH : {who.gol_darah}"],
            ["ALAMAT", home.jalan.upper()],
            ["RT/RW", home.rt_rw],
            ["KEL/DESA", home.kelurahan.upper()],
            ["KECAMATAN", home.kecamatan.upper()],
            ["AGAMA", who.agama],
            ["STATUS", who.status_kawin],
            ["PEKERJAAN", who.pekerjaan],
            ["BERLAKU HINGGA", tanggal_angka(until)],
        ],
        "terbit": f"{home.kota.upper()}, {tanggal_angka(until.replace(year=year))}",
        "pejabat": "CAMAT " + home.kecamatan.upper(),
        "ttd": ink.signature(rng),
        "latar": rng.choice(("#f5e9d0", "#e4eef5", "#f7f7f2")),
    }
    return Printed(data, {}, variant="ktp_lama", card=True)
