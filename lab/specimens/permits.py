"""What the licences of a firm share: days of issue, and the offices that issued them."""

import contextlib
import datetime as dt

from lab.specimens import people
from lab.specimens.facts import Address, Facts
from lab.specimens.rng import Rng

_DPMPTSP = dt.date(2017, 1, 1)  # the offices were renamed after PP 18/2016
_RISK_BASED = dt.date(2021, 8, 4)
_FORMS = {
    "PT": "PERSEROAN TERBATAS (PT)",
    "CV": "PERSEKUTUAN KOMANDITER (CV)",
    "KOPERASI": "KOPERASI",
    "UD": "PERUSAHAAN PERORANGAN (PO)",
}


def tdp_days(rng: Rng, facts: Facts) -> tuple[dt.date, dt.date]:
    """Return when the TDP was issued and until when it is valid: five years (UU 3/1982)."""
    asked = facts.permohonan.tanggal
    first = max(facts.akta.tanggal + dt.timedelta(days=30), asked - dt.timedelta(days=1500))
    day = people.day_between(rng, first, asked)
    return day, dt.date(day.year + 5, day.month, min(day.day, 28))


def siup_day(rng: Rng, facts: Facts) -> dt.date:
    """Return the day of issue, in the month that the number of the SIUP bears."""
    first = facts.akta.tanggal + dt.timedelta(days=30)
    last = (first.replace(day=1) + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)
    return people.day_between(rng, first, last)


def nib_day(rng: Rng, facts: Facts) -> dt.date:
    """Return the day of issue: the one with which the number begins, else one of the OSS era."""
    asked = facts.permohonan.tanggal
    with contextlib.suppress(ValueError):
        return dt.datetime.strptime(facts.company.nib[:6], "%d%m%y").replace(tzinfo=dt.UTC).date()
    first = max(facts.akta.tanggal + dt.timedelta(days=10), dt.date(2018, 8, 1))
    return people.day_between(rng, min(first, asked), asked)


def risk_based(day: dt.date) -> bool:
    """Whether a NIB of that day came from OSS-RBA (PP 5/2021)."""
    return day >= _RISK_BASED


def form_name(form: str) -> str:
    """Return the company form as certificates head it."""
    return _FORMS[form]


def form_words(form: str) -> str:
    """Return the company form in words: ``Perseroan Terbatas``."""
    return _FORMS[form].split(" (")[0].title()


def pemda(place: Address) -> str:
    """Return ``PEMERINTAH KOTA SAMARINDA``."""
    return f"PEMERINTAH {place.kabupaten.upper()}"


def office(rng: Rng, day: dt.date) -> str:
    """Return the office of a kabupaten/kota that issues licences on that day."""
    if day >= _DPMPTSP:
        return "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU"
    return rng.choice(
        (
            "BADAN PELAYANAN PERIZINAN TERPADU SATU PINTU",
            "DINAS PERINDUSTRIAN DAN PERDAGANGAN",
            "BADAN PENANAMAN MODAL DAN PERIZINAN TERPADU",
        )
    )


def seat(rng: Rng, place: Address) -> str:
    """Return the address of an office of the kabupaten/kota as its letterhead prints it."""
    own = people.address(rng, people.code_of(place.kabupaten))
    return f"{own.jalan} {own.kota} {own.kode_pos} Telp. (0541) {rng.randint(200_000, 799_999)}"
