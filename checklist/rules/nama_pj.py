"""The technician in charge is the same person in all documents.

Who most documents say it is, is taken for the one, so that one stray document is found fault with.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.consistency import IN_CHARGE, Variant, technicians
from checklist.crosscheck import Person, held, likeness, nearly, places, shown
from checklist.rule import About, Intake, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import compare_persons

RULE = About(
    name="nama_pj",
    requirements=("surat_permohonan", "strttk", "pernyataan_ttk", "pengangkatan_pj"),
    severity="critical",
    compares="The technician in charge named on the application, the registration, the statement "
    "and the appointment with the one whom most of them name.",
    source="SOP-LP2N-KES-03 bagian G nomor 14 sampai 16.",
)

_PAPERS = IN_CHARGE[1:]


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document type that names a technician, where another one does, too."""
    agreed = next(iter(technicians(dossier)), None)
    applications = tuple(readings(dossier, "nama_pj", "surat_permohonan"))
    for application in applications:
        if agreed and application.text and application not in agreed.readings:
            yield _differing(dossier, application, agreed)
    blank = next((each for each in applications if not each.text), None)
    for field, document_type in _PAPERS:
        ruling = _held(dossier, agreed, document_type, field) if agreed else None
        if ruling is not None:
            yield ruling
        elif blank is not None and dossier.of_type(document_type):
            what = "Nama penanggung jawab teknis"
            yield unread(dossier, blank, what, requirement=document_type)


def _held(dossier: Dossier, agreed: Variant, document_type: str, field: str) -> Ruling | None:
    """Whether a document of the type is in that name, by what another document says."""
    others = [each for each in agreed.readings if each.document.type != document_type]
    if not others:
        return None
    surest = max(others, key=lambda each: each.field.confidence)
    return held(dossier, Person(agreed.text, agreed.text, surest), document_type, field)


def _differing(dossier: Dossier, application: Reading, agreed: Variant) -> Ruling:
    best = max(agreed.readings, key=lambda each: each.field.confidence)
    compared = compare_persons(application.text, agreed.text)
    values = (
        f"{shown(dossier, [application])}; “{agreed.text}” pada "
        f"{places(dossier, agreed.readings)} ({likeness(compared)})"
    )
    rests_on = (application, best)
    if compared.verdict == "ragu":
        message = f"Nama penanggung jawab teknis {nearly(compared)}: {values}. Periksa."
        return Ruling("surat_permohonan", "inconclusive", message, rests_on)
    message = f"Penanggung jawab teknis pada permohonan orang lain: {values}."
    return Ruling("surat_permohonan", "fail", message, rests_on, unlike=True)
