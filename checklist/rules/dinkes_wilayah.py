"""The recommendation of the health office comes from that of the place of production."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import production_regency, shown
from checklist.rule import About, Intake, Ruling, readings
from dossier.model import Dossier
from dossier.regions import regency_in

RULE = About(
    name="dinkes_wilayah",
    requirements=("rek_dinkes",),
    severity="warn",
    compares="The regency or town of the health office with that of the place of production.",
    source='SOP-LP2N-KES-03 part G number 21: "Kepala Dinas Kesehatan Kab/Kota". A name '
    "without its regency is not judged.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation of a health office, where the place of production is known."""
    site = production_regency(dossier)
    if site is None:
        return
    place, regency = site
    for office in readings(dossier, "instansi", "rekomendasi_dinkes"):
        seat = regency_in(office.text)
        if seat is None:
            continue
        values = f"{shown(dossier, [office])}; tempat produksi di {regency.name}"
        if seat == regency:
            message = f"Dari dinas kesehatan setempat: {values}."
            yield Ruling("rek_dinkes", "pass", message, (office, place))
        else:
            message = f"Dari dinas kesehatan wilayah lain: {values}. Periksa."
            yield Ruling("rek_dinkes", "fail", message, (office, place))
