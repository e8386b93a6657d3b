"""The applicant's identity card is there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checklist.crosscheck import Person, applicant_person, applicant_unnamed, held
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, beside, readings
from dossier.model import Dossier

RULE = About(
    name="ktp_pemohon",
    requirements=("ktp",),
    severity="critical",
    compares="The applicant's name on the application with the names on the identity cards.",
    source="SOP-LP2N-KES-03 bagian G nomor 5 dan 6.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling on the applicant, where there is a card at all."""
    if not dossier.of_type("ktp"):
        return
    person = applicant_person(dossier)
    if person is None:
        yield from applicant_unnamed(dossier, "ktp")
        return
    ruling = held(dossier, person, "ktp")
    if ruling is not None:
        yield _same_number(dossier, person, ruling) if ruling.verdict == "fail" else ruling


def _same_number(dossier: Dossier, person: Person, ruling: Ruling) -> Ruling:
    """A card of another name but with the applicant's number leaves it open who it is."""
    number = beside(person.reading, "nik")
    if number is None or not number.text:
        return ruling
    for reading in readings(dossier, "nik", "ktp"):
        if reading.text == number.text:
            message = (
                f"NIK pemohon sama dengan NIK pada {document_name(dossier, reading.document)}, "
                f"tetapi namanya bukan “{person.name}”. Periksa apakah orangnya sama."
            )
            rests_on = (person.reading, number, reading)
            return replace(ruling, verdict="inconclusive", message=message, rests_on=rests_on)
    return ruling
