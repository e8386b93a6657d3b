"""The recommendation of the health office comes from that of the place of production."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import local_rulings
from checklist.rule import About, Intake, Ruling
from dossier.model import Dossier

RULE = About(
    name="dinkes_wilayah",
    requirements=("rek_dinkes",),
    severity="warn",
    compares="The regency or town of the health office with that of the place of production.",
    source='SOP-LP2N-KES-03 bagian G nomor 21: "Kepala Dinas Kesehatan Kab/Kota". Nama '
    "dinas tanpa wilayahnya tidak dinilai.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation of a health office, where the place of production is known."""
    yield from local_rulings(dossier, "rekomendasi_dinkes", "Dinas kesehatan")
