"""The NIK carries the birth date and the sex that are printed on the card.

It may rightly not: when a registry corrects a birth date, the number keeps its digits. So this
never corrects anything and never fails the requirement; a person looks.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.identifiers import nik
from dossier.model import Dossier

RULE = About(
    name="nik_tanggal_lahir",
    requirements=("ktp",),
    severity="warn",
    compares="Birth date and sex in the NIK with those printed on the same card.",
    source="PP 37/2007 pasal 37; PP 40/2019 pasal 30 ayat (2). Hanya peringatan: nomornya "
    "tidak pernah berubah, walaupun tanggal lahirnya diperbaiki.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a card with a NIK of the right form."""
    for number in readings(dossier, "nik", "ktp"):
        born, sex = beside(number, "tanggal_lahir"), beside(number, "jenis_kelamin")
        if not nik.is_valid(number.text) or born is None:
            continue
        if born.date is None:
            yield unread(dossier, born, "Tanggal lahir")
            continue
        wrong = list(_differences(number, born.date, sex))
        looked_at = tuple(each for each in (number, born, sex) if each is not None and each.text)
        where = document_name(dossier, number.document)
        if wrong:
            message = f"Pada {where}, {'; '.join(wrong)}. Periksa apakah NIK terbaca benar."
            yield Ruling("ktp", "fail", message, looked_at)
        else:
            message = f"Pada {where}, NIK {number.text} cocok dengan tanggal lahir {day(born.date)}"
            message += f" dan jenis kelamin {sex.text}." if sex is not None and sex.text else "."
            yield Ruling("ktp", "pass", message, looked_at)


def _differences(number: Reading, date: dt.date, sex: Reading | None) -> Iterator[str]:
    if not nik.matches_birth_date(number.text, date):
        carried = nik.birth_date(number.text, dt.date.max)
        yield (
            f"NIK {number.text} memuat tanggal lahir {carried:%d-%m}, tahun {number.text[10:12]}, "
            f"tetapi yang tercetak {day(date)}"
        )
    carried_sex = nik.gender(number.text)
    if sex is not None and sex.text and sex.text != carried_sex:
        yield f"NIK {number.text} memuat jenis kelamin {carried_sex}, yang tercetak {sex.text}"
