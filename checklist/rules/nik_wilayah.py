"""The region in a NIK of this province is one that there is or was."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier import regions
from dossier.identifiers import nik
from dossier.model import Dossier

RULE = About(
    name="nik_wilayah",
    requirements=("ktp",),
    severity="info",
    compares="The regency and kecamatan in a NIK of Kalimantan Timur with the codes of the "
    "ministry of the interior, former ones included.",
    source="Kepmendagri 300.2.2-2430/2025; W3. Hanya keterangan: nomornya tetap memuat "
    "wilayah pendaftaran pertama, dan kecamatan dimekarkan dan dinomori ulang.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a card with a NIK that was given in this province."""
    for number in readings(dossier, "nik", "ktp"):
        if nik.is_valid(number.text) and number.text.startswith(regions.PROVINCE):
            yield _judged(dossier, number)


def _judged(dossier: Dossier, number: Reading) -> Ruling:
    code, district = number.text[:4], number.text[4:6]
    on = f"NIK pada {document_name(dossier, number.document)}"
    regency = regions.regency(code)
    if code in regions.FORMER:
        message = f"{on} memuat kode kabupaten/kota {code} dari sebelum Kalimantan Utara berdiri."
        return Ruling("ktp", "pass", message, (number,))
    if regency is None:
        message = f"{on} memuat kode kabupaten/kota {code} yang tidak dikenal di Kalimantan Timur."
        return Ruling("ktp", "fail", message, (number,))
    name = regency.districts.get(district)
    if name is None:
        message = (
            f"{on} memuat kode kecamatan {code}{district} ({regency.name}) yang tidak dikenal."
        )
        return Ruling("ktp", "inconclusive", message, (number,))
    message = f"{on} pertama kali terdaftar di Kecamatan {name}, {regency.name}."
    return Ruling("ktp", "pass", message, (number,))
