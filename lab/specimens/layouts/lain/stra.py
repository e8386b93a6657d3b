"""Unrelated: the registration of a pharmacist (STRA), beside a technician's."""

import datetime as dt

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_FOR_LIFE = dt.date(2023, 8, 8)  # UU 17/2023


def draw(case: Case) -> Printed:
    """Draw it for an invented pharmacist."""
    rng, facts = case.rng, case.facts
    day = people.day_between(rng, facts.permohonan.tanggal - dt.timedelta(days=1500),
                             facts.permohonan.tanggal)  # fmt: skip
    who = people.person(rng, "64.72", day, ages=(24, 55))
    until = "Seumur Hidup"
    if day < _FOR_LIFE:
        until = tanggal_panjang(dt.date(day.year + 5, day.month, min(day.day, 28)))
    sex = 2 if who.perempuan else 1
    data = {
        "huruf": rng.choice(("C059", "Liberation Serif", "URW Bookman", "Carlito")),
        "kop": [
            ["KEMENTERIAN KESEHATAN REPUBLIK INDONESIA", 13, True],
            ["KOMITE FARMASI NASIONAL", 14, True],
        ],
        "judul": "SURAT TANDA REGISTRASI APOTEKER",
        "nomor": f"{who.tanggal_lahir:%Y%m%d}/STRA-{rng.choice(('UNMUL', 'UI', 'UNAIR'))}/"
        f"{day.year}/{sex}{rng.randint(1000, 9999)}",
        "baris": [
            ["Nama", f"apt. {who.nama}, S.Farm." if chance(rng, 0.5) else f"{who.nama}, Apt."],
            ["Tempat/Tanggal Lahir", f"{who.tempat_lahir.title()}, "
             f"{tanggal_panjang(who.tanggal_lahir)}"],
            ["Jenis Kelamin", who.jenis_kelamin.title()],
            ["Lulusan", rng.choice(("Universitas Mulawarman", "Universitas Airlangga"))],
            ["Kompetensi", "Apoteker"],
            ["Berlaku sampai", until],
        ],
        "atas": [f"Jakarta, {tanggal_panjang(day)}", "Ketua Komite Farmasi Nasional"],
        "nama": people.official(rng, "Ketua", day, "apoteker_pns").nama,
        "mendatar": chance(rng, 0.5),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, {}, variant="stra")
