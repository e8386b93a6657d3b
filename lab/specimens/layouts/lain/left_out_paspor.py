"""Unrelated, left out: the data page of a passport, near to an identity card."""

import datetime as dt

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.words import BULAN_PENDEK


def draw(case: Case) -> Printed:
    """Draw the page of ``case.person``."""
    rng, facts, who = case.rng, case.facts, case.person
    day = people.day_between(rng, facts.akta.tanggal, facts.received)

    def short(date: dt.date) -> str:
        return f"{date.day:02d} {BULAN_PENDEK[date.month - 1].upper()} {date.year}"

    number = f"{rng.choice('ABCX')}{rng.randint(10**6, 10**7 - 1)}"
    name = who.nama.replace(" ", "<")
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans")),
        "nomor": number,
        "baris": [
            ["NAMA LENGKAP/FULL NAME", who.nama],
            ["KEWARGANEGARAAN/NATIONALITY", "INDONESIA"],
            ["TGL. LAHIR/DATE OF BIRTH", short(who.tanggal_lahir)],
            ["KELAMIN/SEX", "P/F" if who.perempuan else "L/M"],
            ["TEMPAT LAHIR/PLACE OF BIRTH", who.tempat_lahir],
            ["TGL. PENGELUARAN/DATE OF ISSUE", short(day)],
            ["KANTOR YANG MENGELUARKAN", "SAMARINDA"],
        ],
        "mesin": [f"P<IDN{name}".ljust(44, "<")[:44],
                  f"{number}<0IDN{who.tanggal_lahir:%y%m%d}".ljust(44, "<")[:44]],
        "ttd": ink.signature(rng),
        "latar": rng.choice(("#e9f0f4", "#f4ece6", "#ffffff")),
    }  # fmt: skip
    return Printed(data, {}, variant="paspor", card=True)
