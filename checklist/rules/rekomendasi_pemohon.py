"""A recommendation is for the company that applies."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import RECOMMENDATIONS, company, likeness, shown
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import compare_companies

RULE = About(
    name="rekomendasi_pemohon",
    requirements=("rek_balai", "rek_dinkes"),
    severity="critical",
    compares="The company that a recommendation is for with the company that the dossier is of.",
    source="SOP-LP2N-KES-03 bagian G nomor 20 dan 21.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation."""
    agreed = company(dossier)
    for reading in readings(dossier, "nama_badan", *RECOMMENDATIONS):
        where = document_name(dossier, reading.document)
        if not reading.text:
            yield unread(dossier, reading, "Nama badan")
            continue
        if not agreed:
            message = (
                f"{where} untuk “{reading.text}”, tetapi tidak ada dokumen lain yang menyebut nama "
                "badan. Periksa apakah itu pemohonnya."
            )
            yield Ruling(reading.requirement, "inconclusive", message, (reading,))
            continue
        other = max(agreed, key=lambda each: each.field.confidence)
        compared = compare_companies(reading.text, other.text)
        alike = compared.verdict
        values = f"“{reading.text}”; {shown(dossier, [other])} ({likeness(compared)})"
        if alike == "sama":
            message = f"{where} untuk badan yang sama dengan {shown(dossier, [other])}."
            yield Ruling(reading.requirement, "pass", message, (reading, other))
        elif alike == "ragu":
            how = "tampak terpotong" if compared.cut else "tidak persis sama"
            message = f"Nama badan pada {where} {how}: {values}. Periksa ejaannya."
            yield Ruling(reading.requirement, "inconclusive", message, (reading, other))
        else:
            message = f"{where} untuk badan lain: {values}."
            yield Ruling(reading.requirement, "fail", message, (reading, other))
