"""The consent to the location comes from the regency or town of the place of production."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import local_rulings
from checklist.rule import About, Intake, Ruling
from dossier.model import Dossier

RULE = About(
    name="lokasi_wilayah",
    requirements=("persetujuan_lokasi",),
    severity="warn",
    compares="The regency or town that consents to the location with that of the place of "
    "production.",
    source='SOP-LP2N-KES-03 bagian G nomor 13: "dari Pemerintah Daerah Kab/Kota". Nama kantor '
    "tanpa wilayahnya, dan KKPR dari pusat, tidak dinilai.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a consent, where the place of production is known."""
    yield from local_rulings(dossier, "persetujuan_lokasi", "Persetujuan pemerintah daerah")
