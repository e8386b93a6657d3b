"""A NIK belongs to one person, and a person has one NIK, in all documents together."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.consistency import Mention, NumberConflict, numbers
from checklist.crosscheck import applicant_person, shown
from checklist.limits import LEAST_CONFIDENCE
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, certainty, readings
from dossier.identifiers import nik
from dossier.model import Dossier

RULE = About(
    name="nik_orang",
    requirements=("ktp", "surat_permohonan", "npwp", "pernyataan_farmasi"),
    severity="warn",
    compares="The NIKs beside the names of persons in all documents with one another; that of an "
    "applicant who is not named, or not surely, with those of the cards.",
    source="UU 24/2013 pasal 13: satu nomor untuk setiap penduduk, seumur hidup. Hanya "
    "peringatan: salah tulis pada surat tidak membatalkan kartunya.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a conflict, and one a number that agrees wherever it stands."""
    resolved = numbers(dossier)
    for mentions in resolved.agreed:
        where = ", ".join(document_name(dossier, each.number.document) for each in mentions)
        message = (
            f"NIK {mentions[0].number.text} atas nama “{mentions[0].name.text}” sama: {where}."
        )
        rests_on = tuple(each.number for each in mentions)
        yield Ruling(mentions[0].number.requirement, "pass", message, rests_on)
    for conflict in resolved.conflicts:
        yield _conflicting(dossier, conflict)
    person = applicant_person(dossier)
    if person is None or certainty((person.reading,)) < LEAST_CONFIDENCE:
        yield from _of_nobody(dossier)


def _of_nobody(dossier: Dossier) -> Iterator[Ruling]:
    """The number on an application that does not say whose it is, beside those of the cards."""
    cards = [each for each in readings(dossier, "nik", "ktp") if nik.is_valid(each.text)]
    for number in readings(dossier, "nik", "surat_permohonan"):
        if not cards or not nik.is_valid(number.text):
            continue
        same = [each for each in cards if each.text == number.text]
        if same:
            message = f"NIK pemohon sama dengan {shown(dossier, same[:1])}."
            yield Ruling(number.requirement, "pass", message, (number, same[0]))
        else:
            message = (
                f"NIK pemohon, {shown(dossier, [number])}, bukan NIK pada KTP yang ada: "
                f"{shown(dossier, cards)}. Siapa orangnya tidak diketahui dari permohonannya. "
                "Periksa."
            )
            yield Ruling(number.requirement, "inconclusive", message, (number, *cards))


def _conflicting(dossier: Dossier, conflict: NumberConflict) -> Ruling:
    # One mention stands for all that say the same: the surest.
    said = [max(group, key=_sureness) for group in conflict.mentions]
    odd = said[-1].number.requirement
    if conflict.shared:
        names = shown(dossier, [each.name for each in said])
        message = f"NIK {said[0].number.text} dipakai {len(said)} orang: {names}. Periksa."
    else:
        given = shown(dossier, [each.number for each in said])
        message = f"“{said[0].name.text}” disebut dengan {len(said)} NIK: {given}. Periksa."
    rests_on = tuple(reading for each in said for reading in (each.number, each.name))
    nearly = not conflict.shared and _apart(said) == 1
    if nearly:
        message += " Hanya satu angka yang berbeda: mungkin salah baca atau salah tulis."
    return Ruling(odd, "fail", message, rests_on)


def _sureness(mention: Mention) -> float:
    return mention.number.field.confidence * mention.name.field.confidence


def _apart(said: list[Mention]) -> int:
    """How many digits the nearest of the other numbers differs in from the first."""
    first, *others = (each.number.text for each in said)
    return min(sum(a != b for a, b in zip(first, each, strict=False)) for each in others)
