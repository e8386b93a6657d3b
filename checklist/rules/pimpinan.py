"""Who appoints the technician, and who answers for the licences, manages the company or applies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checklist.crosscheck import (
    Person,
    legal_form,
    listed_officers,
    nearly,
    officers,
    people,
    shown,
)
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import compare_persons

RULE = About(
    name="pimpinan",
    requirements=("pengangkatan_pj", "tdp", "siup"),
    severity="warn",
    compares="Who signs the appointment as its leader, and who is responsible by TDP and SIUP, "
    "with the officers of the newest deed and the applicant.",
    source='SOP-LP2N-KES-03 bagian G nomor 15 ("dari pimpinan perusahaan"), 9 dan 10. TDP dan '
    "SIUP dapat menyebut pengurus lama.",
)

_LISTS = ("akta_pendirian", "akta_perubahan", "susunan_pengurus")
_ONE_PERSON = frozenset({"UD", None})
"""Forms of a business that nobody but who applies manages."""


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that names such a person."""
    now = people(dossier)
    once = [p for each in readings(dossier, "pengurus", *_LISTS) for p in listed_officers(each)]
    complete = bool(officers(dossier)) or legal_form(dossier) in _ONE_PERSON
    for field, what, types in (
        ("nama_pimpinan", "Nama pimpinan", ("pengangkatan_pj",)),
        ("penanggung_jawab", "Nama penanggung jawab", ("tdp", "siup")),
    ):
        for reading in readings(dossier, field, *types):
            if reading.text:
                yield _judged(dossier, reading, now, once, complete=complete)
            else:
                yield unread(dossier, reading, what)


def _judged(
    dossier: Dossier,
    reading: Reading,
    now: Sequence[Person],
    once: Sequence[Person],
    *,
    complete: bool,
) -> Ruling:
    said = f"“{reading.text}” pada {document_name(dossier, reading.document)}"
    is_now, near = _among(reading, now)
    if is_now is not None:
        message = f"{said} adalah pengurus atau pemohon: {shown(dossier, [is_now.reading])}."
        return Ruling(reading.requirement, "pass", message, (reading, is_now.reading))
    before, _ = _among(reading, once)
    if before is not None:
        message = f"{said} pengurus menurut {shown(dossier, [before.reading])}, bukan yang terbaru."
        rests_on = (reading, before.reading)
        return Ruling(reading.requirement, "inconclusive", f"{message} Periksa.", rests_on)
    if near is not None:
        how = nearly(compare_persons(reading.text, near.name))
        message = f"{said} {how}; yang paling dekat {shown(dossier, [near.reading])}. Periksa."
        return Ruling(reading.requirement, "inconclusive", message, (reading, near.reading))
    if not complete or not now:
        message = f"{said}: susunan pengurusnya belum diketahui. Periksa apakah ia pimpinan."
        return Ruling(reading.requirement, "inconclusive", message, (reading,))
    there = [each.reading for each in now]
    message = (
        f"{said} bukan pengurus dan bukan pemohon; yang ada: {shown(dossier, there)}. Periksa."
    )
    return Ruling(reading.requirement, "fail", message, (reading, *there))


def _among(reading: Reading, persons: Sequence[Person]) -> tuple[Person | None, Person | None]:
    """The person who is meant, and one whose name is nearly so."""
    verdicts = [(compare_persons(reading.text, each.name).verdict, each) for each in persons]
    same = next((each for verdict, each in verdicts if verdict == "sama"), None)
    return same, next((each for verdict, each in verdicts if verdict == "ragu"), None)
