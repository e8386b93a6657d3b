"""The number of a STRTTK carries the birth date, sex and year of issue printed beside it."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.identifiers import strttk
from dossier.model import Dossier

RULE = About(
    name="strttk_nomor_cocok",
    requirements=("strttk",),
    severity="warn",
    compares="Birth date, sex and year of issue in the number with those printed on the document.",
    source="Permenkes 889/2011, Formulir 5. Hanya peringatan: arti angka jenis kelamin "
    "berasal dari pengamatan.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a registration with a number of the right form."""
    for number in readings(dossier, "nomor", "strttk"):
        if not strttk.is_valid(number.text):
            continue
        born = beside(number, "tanggal_lahir")
        if born is not None and born.date is None:
            yield unread(dossier, born, "Tanggal lahir")
            continue
        printed = [
            each
            for each in (born, beside(number, "jenis_kelamin"), beside(number, "tanggal_terbit"))
            if each is not None and each.text
        ]
        if not printed:
            continue
        where = document_name(dossier, number.document)
        wrong = list(_differences(strttk.parts(number.text), printed))
        if wrong:
            message = f"Nomor {number.text} pada {where} memuat {'; '.join(wrong)}. Periksa."
            yield Ruling("strttk", "fail", message, (number, *printed))
        else:
            message = f"Nomor {number.text} pada {where} cocok dengan isi suratnya."
            yield Ruling("strttk", "pass", message, (number, *printed))


def _differences(carried: strttk.StrParts, printed: list[Reading]) -> Iterator[str]:
    for reading in printed:
        date = reading.date
        if reading.field.name == "jenis_kelamin":
            if carried.gender is not None and carried.gender != reading.text:
                yield f"jenis kelamin {carried.gender}, yang tercetak {reading.text}"
        elif date is None:
            continue
        elif reading.field.name == "tanggal_lahir":
            if date != carried.birth_date:
                yield f"tanggal lahir {day(carried.birth_date)}, yang tercetak {day(date)}"
        elif date.year != carried.year:
            yield f"tahun terbit {carried.year}, tanggal terbit yang tercetak {day(date)}"
