"""The recommendation of the Balai comes from the Balai of the place of production."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from checklist.crosscheck import production_regency, shown
from checklist.limits import BALIKPAPAN_FROM, BALIKPAPAN_REGENCIES
from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.model import Dossier
from dossier.regions import REGENCIES, Regency, regency_in
from dossier.text import upper

RULE = About(
    name="balai_wilayah",
    requirements=("rek_balai",),
    severity="warn",
    compares="The office that recommends with the Balai POM whose district the place of production "
    "is in, on the day of the letter.",
    source='SOP-LP2N-KES-03 bagian G nomor 20 ("Kepala Balai setempat"); Balai POM di '
    "Balikpapan sejak 15-04-2025. Balai mana yang dimaksud, menurut setelan kantor.",
    setting="balai_setempat",
)

SAMARINDA, BALIKPAPAN = "6472", "6471"
_TOWN = re.compile(r"\bDI (?:KOTA |KABUPATEN |KAB )?(?P<name>[A-Z][A-Z ]{3,})$")
"""How the name of such an office ends: BALAI BESAR POM DI BANJARMASIN."""
_OTHER_TOWN = 65.0
"""Likeness in percent, below which a town is none of these misread: of the seats of such offices
elsewhere the nearest, Pontianak and Bontang, are alike to 62; SAMARINDA with three of its nine
letters misread is to 67."""


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation of a Balai, where the place of production is known."""
    decided = intake.office.get("balai_setempat", "menurut_wilayah")
    site = production_regency(dossier)
    for office in readings(dossier, "instansi", "rekomendasi_balai"):
        seat = regency_in(office.text)
        if decided == "tidak_diperiksa":
            where = document_name(dossier, office.document)
            message = f"Wilayah {where} tidak diperiksa, {_basis(decided)}."
            yield Ruling("rek_balai", "not_applicable", message, (office,))
        elif seat is None and (town := _elsewhere(office.text)):
            message = f"Bukan Balai setempat, {town} di luar Kalimantan Timur: "
            message += f"{shown(dossier, [office])}. Periksa."
            yield Ruling("rek_balai", "fail", message, (office,))
        elif seat is None:
            yield unread(dossier, office, "Nama balai")
        elif site is not None:
            yield _judged(dossier, office, seat, site, decided)


def _judged(
    dossier: Dossier, office: Reading, seat: Regency, site: tuple[Reading, Regency], decided: str
) -> Ruling:
    place, regency = site
    issued = beside(office, "tanggal")
    possible = _competent(regency, issued.date if issued else None, decided)
    values = f"{shown(dossier, [office])}; tempat produksi di {regency.name}"
    rests_on: tuple[Reading, ...] = (office, place)
    if issued is not None and issued.text and _depends_on_day(regency, decided):
        rests_on = (office, place, issued)
        values += f"; surat bertanggal {day(issued.date) if issued.date else issued.text}"
    if seat.code == BALIKPAPAN and "LOKA" in office.text and SAMARINDA in possible:
        message = f"Dari Loka, bukan Balai: {values}. Kantor yang memutuskan apakah diterima."
        return Ruling("rek_balai", "inconclusive", message, rests_on)
    if seat.code not in possible:
        message = f"Bukan Balai setempat, {_basis(decided)}: {values}. Periksa."
        return Ruling("rek_balai", "fail", message, rests_on)
    if len(possible) > 1:
        since = day(BALIKPAPAN_FROM)
        message = f"Balai setempat berganti sejak {since}, tetapi tanggal surat tidak terbaca: "
        return Ruling("rek_balai", "inconclusive", f"{message}{values}.", rests_on)
    message = f"Dari Balai setempat, {_basis(decided)}: {values}."
    return Ruling("rek_balai", "pass", message, rests_on)


def _elsewhere(name: str) -> str | None:
    """The town that the office is named after, where it is read and is none of this province."""
    found = _TOWN.search(" ".join(re.sub(r"[^A-Z ]+", " ", upper(name)).split()))
    if found is None:
        return None
    likeness = max(fuzz.ratio(found["name"], each.short) for each in REGENCIES)
    return found["name"] if likeness < _OTHER_TOWN else None


def _basis(decided: str) -> str:
    return f"menurut setelan kantor (balai_setempat: {decided.replace('_', ' ')})"


def _depends_on_day(regency: Regency, decided: str) -> bool:
    return decided == "menurut_wilayah" and regency.code in BALIKPAPAN_REGENCIES


def _competent(regency: Regency, issued: dt.date | None, decided: str) -> frozenset[str]:
    """The seats of the Balai that may recommend; several when the day is not known.

    Before the Balai there was a Loka in Balikpapan, which is none.
    """
    if not _depends_on_day(regency, decided):
        return frozenset({SAMARINDA})
    if issued is None:
        return frozenset({SAMARINDA, BALIKPAPAN})
    return frozenset({BALIKPAPAN if issued >= BALIKPAPAN_FROM else SAMARINDA})
