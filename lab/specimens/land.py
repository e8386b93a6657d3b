"""Facts of the land and building papers: owners, numbers, days, areas."""

import datetime as dt
from dataclasses import dataclass

from lab.specimens import people, tables, truth_values
from lab.specimens.facts import Address, Facts, Person
from lab.specimens.rng import Rng, chance
from lab.specimens.truth import Fields


@dataclass(frozen=True, slots=True)
class Parcel:
    """A piece of land with its right; ``until`` None where the right has no end."""

    hak: str  # "shm", "shgb"
    nomor: str  # "01234"
    bidang: str  # the land's NIB: no company's number, 13 or 14 digits
    luas: int  # m2
    terbit: dt.date
    until: dt.date | None
    surat_ukur: str  # "00123/Air Putih/2014"


def parcel(rng: Rng, facts: Facts, *, newest: bool = False) -> Parcel:
    """Return the right under the place of production; ``newest``: as e-certificates number it."""
    site, asked = facts.company.produksi, facts.permohonan.tanggal
    hak = "shgb" if chance(rng, 0.4) else "shm"
    back = (60, 900) if newest else (700, 6500)
    day = people.day_between(
        rng, asked - dt.timedelta(days=back[1]), asked - dt.timedelta(days=back[0])
    )
    code = people.code_of(site.kabupaten)
    village = rng.randint(1, 40)
    bidang = f"16{code[3:]}{rng.randint(1, 20):02d}{village:02d}{rng.randint(1, 99_999):05d}"
    return Parcel(
        hak=hak,
        nomor=f"{rng.randint(11, 9999):05d}",
        bidang=bidang + "0" if newest else bidang,
        luas=rng.randint(80, 1800),
        terbit=day,
        until=dt.date(day.year + 20, day.month, min(day.day, 28)) if hak == "shgb" else None,
        surat_ukur=f"{rng.randint(1, 9999):05d}/{site.kelurahan}/{day.year}",
    )


def place_rows(site: Address) -> list[list[str]]:
    """Return the rows of a certificate that say in which village the land lies."""
    return [
        ["Provinsi", "Kalimantan Timur"],
        ["Kabupaten/Kota", site.kota if site.kabupaten.startswith("Kabupaten") else site.kabupaten],
        ["Kecamatan", site.kecamatan],
        ["Desa/Kelurahan", site.kelurahan],
    ]


def land_office(site: Address) -> str:
    """Return ``KANTOR PERTANAHAN KOTA SAMARINDA``."""
    return f"KANTOR PERTANAHAN {site.kabupaten.upper()}"


def owner(rng: Rng, facts: Facts, day: dt.date) -> Person:
    """Return an invented owner who lives near the place of production."""
    return people.person(rng, people.code_of(facts.company.produksi.kabupaten), day)


def seat(site: Address) -> str:
    """Return the capital of the site's kabupaten/kota."""
    return tables.IBU_KOTA[people.code_of(site.kabupaten)]


def fields(
    jenis: str,
    *,
    nomor: str | None,
    pemegang: str,
    alamat: str,
    luas: int,
    sampai: dt.date | None,
    badan: bool = False,
) -> Fields:
    """Return the truth of a land paper; strings as printed, ``badan`` where a firm holds it."""
    holder = truth_values.badan(pemegang) if badan else truth_values.nama(pemegang)
    return {
        "jenis_bukti": jenis,
        "nomor": nomor and truth_values.nomor(nomor),
        "nama_pemegang": holder,
        "alamat": truth_values.baris(alamat),
        "luas_m2": str(luas),
        "berlaku_sampai": truth_values.tanggal(sampai),
    }
