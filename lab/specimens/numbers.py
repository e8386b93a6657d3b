"""Numbers of letters, decrees and registrations, in the forms of their time."""

import datetime as dt

from lab.specimens.facts import Person
from lab.specimens.rng import Rng, chance
from lab.specimens.words import ROMAWI


def letter_number(rng: Rng, day: dt.date, unit: str, klass: str) -> str:
    """Return a number like ``441/1287/SDK-FARM/X/2016``; order and padding vary."""
    serial = rng.randint(1, 1999)
    count = str(serial) if chance(rng, 0.6) else f"{serial:03d}"
    month = ROMAWI[day.month - 1]
    return rng.choice(
        (
            f"{klass}/{count}/{unit}/{month}/{day.year}",
            f"{klass}/{count}/{unit}/{month}/{day.year}",
            f"{count}/{klass}/{unit}/{month}/{day.year}",
            f"{klass}/{count}/{unit}/{day.year}",
            f"{klass}/{count}/{unit}-{month}/{day.year}",
        )
    )


def strttk_number(rng: Rng, person: Person, issued: dt.date) -> str:
    """Return ``YYYYMMDD/STRTTK_64/YYYY/Gnnn``; the serial begins with 1 (male) or 2."""
    sex = 2 if person.perempuan else 1
    mark = rng.choice(("STRTTK_64", "STRTTK_64", "STRTTK_64", "STRTTK-64"))
    return f"{person.tanggal_lahir:%Y%m%d}/{mark}/{issued.year}/{sex}{rng.randint(1, 999):03d}"


def ahu_number(rng: Rng, form: str, day: dt.date) -> str:
    """Return the number of the ministry's decree for a PT, CV or koperasi."""
    year = rng.choice(("TAHUN", "TAHUN", "Tahun"))
    if form == "CV":
        return f"AHU-{rng.randint(1000, 79_999):07d}-AH.01.14 {year} {day.year}"
    if form == "KOPERASI":
        return f"AHU-{rng.randint(100, 9999):07d}.AH.01.26.{year} {day.year}"
    width = 5 if day.year <= 2013 else 7
    return f"AHU-{rng.randint(1000, 89_999):0{width}d}.AH.01.01.{year} {day.year}"


def tdp_number(rng: Rng, code: str, form: str) -> str:
    """Return a TDP number of 13 digits ``PP.KK.B.GG.NNNNN``."""
    kind = {"PT": 1, "KOPERASI": 2, "CV": 3, "UD": 5}[form]
    return f"17.{code[3:]}.{kind}.{rng.randint(10, 52)}.{rng.randint(1, 19_999):05d}"


def siup_number(rng: Rng, day: dt.date) -> str:
    """Return a SIUP number; there is no national form."""
    return rng.choice(
        (
            f"503/{rng.randint(1, 1999):04d}/SIUP-K/{ROMAWI[day.month - 1]}/{day.year}",
            f"{rng.randint(1, 900):03d}/DPMPTSP/SIUP-K/{day.year}/{rng.randint(1, 300)}",
            f"503/{rng.randint(1, 900)}/SIUP-M/BPPTSP/{day.year}",
        )
    )


def nib_number(rng: Rng, first: dt.date, last: dt.date) -> str:
    """Return a NIB of 13 digits; recent ones begin with the day of issue."""
    if last.year >= 2021 and chance(rng, 0.6):
        day = max(first, last - dt.timedelta(days=rng.randint(10, 900)))
        return f"{day:%d%m%y}{rng.randint(0, 9_999_999):07d}"
    return f"{rng.choice(('8120', '9120', '0220', '1234'))}{rng.randint(0, 10**9 - 1):09d}"
