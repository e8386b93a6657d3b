"""The technician in charge is the same person in all documents."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import Person, held
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier

RULE = About(
    name="nama_pj",
    requirements=("strttk", "pernyataan_ttk", "pengangkatan_pj"),
    severity="critical",
    compares="The technician in charge named on the application with the name on the registration, "
    "the statement and the appointment.",
    source="SOP-LP2N-KES-03 part G numbers 14 to 16.",
)

_NAMED = (("strttk", "nama"), ("pernyataan_ttk", "nama"), ("pengangkatan_pj", "nama_pj"))


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document type that names a technician."""
    for reading in readings(dossier, "nama_pj", "surat_permohonan"):
        for document_type, field in _NAMED:
            if not dossier.of_type(document_type):
                continue
            if not reading.text:
                what = "Nama penanggung jawab teknis"
                yield unread(dossier, reading, what, requirement=document_type)
                continue
            person = Person(reading.text, reading.text, reading)
            ruling = held(dossier, person, document_type, field)
            if ruling is not None:
                yield ruling
