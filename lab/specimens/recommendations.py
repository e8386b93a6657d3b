"""The letters of the offices that judge the works: both recommendations, the visit, the advice."""

import datetime as dt

from lab.specimens import tables
from lab.specimens.facts import Company, Letter, Putusan, Recommendation
from lab.specimens.numbers import letter_number
from lab.specimens.people import address, code_of, day_between, official
from lab.specimens.rng import Rng, chance, weighted

_BALAI_BALIKPAPAN = dt.date(2025, 4, 15)
_LOKA = dt.date(2018, 7, 1)
_SOUTH = frozenset({"64.71", "64.09", "64.01"})
_PROVINCE = "Dinas Kesehatan Provinsi Kalimantan Timur"


def _verdict(rng: Rng) -> Putusan:
    verdicts: list[tuple[Putusan, float]] = [("diberikan", 0.88), ("bersyarat", 0.12)]
    return weighted(rng, verdicts)


def balai(rng: Rng, company: Company, code: str, asked: dt.date) -> Recommendation:
    """Return the letter of the Balai (or, in the south, at times the Loka) POM."""
    day = day_between(rng, asked - dt.timedelta(days=75), asked - dt.timedelta(days=2))
    own = code in _SOUTH and day >= _BALAI_BALIKPAPAN
    agency = "Badan Pengawas Obat dan Makanan" if chance(rng, 0.3) else "Pengawas Obat dan Makanan"
    town = "Balikpapan" if own else "Samarinda"
    rank = "Balai" if own else "Balai Besar"
    # Before the Balai of 2025 a Loka served Balikpapan and the south, at times by itself.
    if code in _SOUTH and _LOKA <= day < _BALAI_BALIKPAPAN and chance(rng, 0.5):
        rank, town, own = "Loka", "Balikpapan", True
    subject = rng.choice(
        (
            "Rekomendasi",
            "Rekomendasi Izin Usaha Kecil Obat Tradisional",
            "Rekomendasi Pendirian Usaha Kecil Obat Tradisional (UKOT)",
            "Rekomendasi Pemenuhan Persyaratan UKOT",
            "Rekomendasi Hasil Pemeriksaan Sarana UKOT",
        )
    )
    unit = rng.choice(("PW.01.04", "PW.01.13", "R-PW.01.06", "PO.02.01", "PW.03.12"))
    month = f"{day:%m.%y}"
    number = f"{unit}.{rng.randint(90, 131)}.{month}.{rng.randint(100, 4999):04d}"
    if day.year >= 2020 and chance(rng, 0.5):
        number = f"{unit}.{rng.randint(1, 30)}A.{month}.{rng.randint(10, 999)}"
    return Recommendation(
        surat=Letter(number, day, town),
        perihal=subject,
        pejabat=official(rng, f"Kepala {rank} POM di {town}", day, "apoteker_pns"),
        putusan=_verdict(rng),
        pemeriksaan=day_between(rng, day - dt.timedelta(days=25), day - dt.timedelta(days=2)),
        nama_badan=company.nama,
        kantor=f"{rank} {agency.removeprefix('Badan ')} di {town}",
        alamat_kantor=address(rng, "64.71" if own else "64.72"),
    )


def dinkes(rng: Rng, company: Company, code: str, asked: dt.date) -> Recommendation:
    """Return the letter of the health office of the kabupaten/kota."""
    day = day_between(rng, asked - dt.timedelta(days=75), asked - dt.timedelta(days=2))
    region = tables.KABUPATEN[code_of(company.produksi.kabupaten)]
    subject = rng.choice(
        (
            "Rekomendasi",
            "Rekomendasi Izin Usaha Kecil Obat Tradisional",
            "Rekomendasi UKOT",
            "Rekomendasi Izin Usaha Obat Tradisional",
            "Rekomendasi Pendirian Usaha Kecil Obat Tradisional",
        )
    )
    unit = rng.choice(("SDK-FARM", "Dinkes", "SDK", "DINKES-SDK", "Kesfar", "Dinkes/SDMK"))
    klass = rng.choice(("440", "441", "442", "503")) if day.year < 2023 else "400.7.15"
    return Recommendation(
        surat=Letter(letter_number(rng, day, unit, klass), day, tables.IBU_KOTA[code]),
        perihal=subject,
        pejabat=official(rng, f"Kepala Dinas Kesehatan {region}", day, "dinkes_pns"),
        putusan=_verdict(rng),
        pemeriksaan=day_between(rng, day - dt.timedelta(days=25), day - dt.timedelta(days=2)),
        nama_badan=company.nama,
        kantor=f"Dinas Kesehatan {region}",
        alamat_kantor=address(rng, code),
    )


def teknis(rng: Rng, company: Company, asked: dt.date, received: dt.date) -> Recommendation:
    """Return the technical recommendation; a day after the intake would be one in the future."""
    day = day_between(rng, asked, received)
    unit = rng.choice(("SDK", "Farmamin", "DINKES-II", "SDK-FARM"))
    klass = rng.choice(("440", "441.3", "503")) if day.year < 2023 else "400.7.15"
    return Recommendation(
        surat=Letter(letter_number(rng, day, unit, klass), day, "Samarinda"),
        perihal=rng.choice(
            (
                "Rekomendasi Teknis Izin Usaha Kecil Obat Tradisional",
                "Pertimbangan Teknis UKOT",
                "Rekomendasi Teknis IKOT",
                "Pertimbangan Teknis Izin Industri Kecil Obat Tradisional",
            )
        ),
        pejabat=official(rng, f"Kepala {_PROVINCE}", day, "dinkes_pns"),
        putusan=_verdict(rng),
        pemeriksaan=day_between(rng, asked, day),
        nama_badan=company.nama,
        kantor=_PROVINCE,
        alamat_kantor=address(rng, "64.72"),
    )


def visit(rng: Rng, letter: Recommendation, town: str) -> Letter:
    """Return number and day of the report of the visit on which ``letter`` rests."""
    day = letter.pemeriksaan
    unit = rng.choice(("BAP", "BA-SDK", "BAP-UKOT", "BA/DINKES"))
    return Letter(letter_number(rng, day, unit, "440"), day, town)
