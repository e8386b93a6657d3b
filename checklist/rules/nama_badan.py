"""The company is called the same in every document, the recommendations apart.

The name that most documents give is taken for the company's own, so that one stray document is
the one that is found fault with. The recommendations have a rule of their own.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.crosscheck import COMPANY_DOCUMENTS, company, shown
from checklist.places import document_name
from checklist.rule import About, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import compare_companies

RULE = About(
    name="nama_badan",
    requirements=(
        "surat_permohonan",
        "akta",
        "susunan_pengurus",
        "pernyataan_farmasi",
        "tdp",
        "siup",
        "domisili",
        "persetujuan_lokasi",
        "pernyataan_ttk",
        "pengangkatan_pj",
        "daftar_peralatan",
        "diagram_alur",
        "daftar_tenaga_kerja",
    ),
    severity="critical",
    compares="The company's name on each document with the name that most documents give.",
    source="SOP-LP2N-KES-03 part G: every document is that of the applicant.",
)


def rulings(dossier: Dossier, _received: dt.date) -> Iterator[Ruling]:
    """One ruling a document that names a company, where there is another to compare it with."""
    agreed = company(dossier)
    for reading in readings(dossier, "nama_badan", *COMPANY_DOCUMENTS):
        others = [each for each in agreed if each.document.index != reading.document.index]
        if not others:
            continue
        if not reading.text:
            yield unread(dossier, reading, "Nama badan")
        else:
            yield _compared(dossier, reading, max(others, key=lambda each: each.field.confidence))


def _compared(dossier: Dossier, reading: Reading, other: Reading) -> Ruling:
    where = document_name(dossier, reading.document)
    alike = compare_companies(reading.text, other.text).verdict
    if alike == "sama":
        message = f"Nama badan pada {where} sama dengan {shown(dossier, [other])}."
        return Ruling(reading.requirement, "pass", message, (reading, other))
    values = f"“{reading.text}” pada {where}, {shown(dossier, [other])}"
    if alike == "ragu" or reading.document.type == "akta_perubahan":
        message = f"Nama badan tidak persis sama: {values}. Periksa ejaannya, atau perubahan nama."
        return Ruling(reading.requirement, "inconclusive", message, (reading, other))
    message = f"Nama badan berbeda: {values}."
    return Ruling(reading.requirement, "fail", message, (reading, other))
