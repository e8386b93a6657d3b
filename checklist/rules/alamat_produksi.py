"""The place of production is the same wherever it is named."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.consistency import Variant, sites
from checklist.crosscheck import likeness, shown
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier.addresses import compare_addresses
from dossier.model import Dossier

RULE = About(
    name="alamat_produksi",
    requirements=("domisili", "bukti_tanah", "persetujuan_lokasi", "rek_balai", "rek_dinkes"),
    severity="warn",
    compares="The address on location papers, evidence of land and recommendations with the place "
    "of production on the application.",
    source="SOP-LP2N-KES-03 bagian G nomor 8, 12, 13, 20 dan 21; X7. Hanya peringatan: "
    "satu tempat ditulis dengan banyak cara. Keterangan domisili dapat mengenai alamat "
    "kantor.",
)


_MAY_BE_THE_SEAT = frozenset({"domisili"})


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that names a place, where the application names one."""
    if not any(each.text for each in readings(dossier, "alamat_produksi", "surat_permohonan")):
        return
    first, *others = sites(dossier)
    for variant in (first, *others):
        yield from _judged(dossier, variant, first)


def _office(dossier: Dossier, reading: Reading) -> Reading | None:
    """The seat on the application, where a paper may be about that instead."""
    if reading.document.type not in _MAY_BE_THE_SEAT:
        return None
    seats = readings(dossier, "alamat_kantor", "surat_permohonan")
    same = (
        e for e in seats if e.text and compare_addresses(e.text, reading.text).verdict == "sama"
    )
    return next(same, None)


def _judged(dossier: Dossier, variant: Variant, wanted: Variant) -> Iterator[Ruling]:
    """One ruling on all documents of a requirement that name the place in one way."""
    application = wanted.readings[0]
    said = [each for each in variant.readings if each.document.type != "surat_permohonan"]
    for requirement in dict.fromkeys(each.requirement for each in said):
        same = tuple(each for each in said if each.requirement == requirement)
        if (seat := _office(dossier, same[0])) is not None:
            message = f"Alamat sama dengan alamat kantor pada permohonan: {shown(dossier, same)}."
            yield Ruling(requirement, "pass", message, (*same, seat))
            continue
        compared = compare_addresses(same[0].text, application.text)
        values = f"{shown(dossier, same)}; {shown(dossier, [application])} ({likeness(compared)})"
        rests_on = (*same, application)
        if compared.verdict == "sama":
            where = ", ".join(document_name(dossier, each.document) for each in same)
            message = f"Alamat pada {where} sama dengan alamat produksi pada permohonan."
            yield Ruling(requirement, "pass", message, rests_on)
        elif compared.verdict == "ragu":
            message = f"Alamat tidak persis sama dengan alamat produksi: {values}. Periksa."
            yield Ruling(requirement, "inconclusive", message, rests_on)
        else:
            message = f"Alamat berbeda dari alamat produksi: {values}. Periksa."
            yield Ruling(requirement, "fail", message, rests_on, unlike=True)
