"""Who has an identity card is old enough to have one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.limits import CARD_AGE
from checklist.places import day, document_name
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier

RULE = About(
    name="usia_ktp",
    requirements=("ktp",),
    severity="warn",
    compares="The birth date on an identity card with the day of intake.",
    source="UU 24/2013 pasal 63: penduduk yang berumur 17 tahun atau sudah kawin; W4. "
    "Tanggal terbit tidak dibaca: yang ditemukan hanya yang terlalu muda pada hari "
    "penerimaan.",
)


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling a card with a birth date."""
    for born in readings(dossier, "tanggal_lahir", "ktp"):
        if born.date is None:
            yield unread(dossier, born, "Tanggal lahir")
            continue
        age = _age(born.date, intake.received)
        where = document_name(dossier, born.document)
        message = f"{where}: lahir {day(born.date)}, berusia {age} tahun pada hari penerimaan"
        if age < CARD_AGE:
            message += f", belum {CARD_AGE} tahun. Periksa tanggalnya, atau apakah sudah kawin."
            yield Ruling("ktp", "fail", message, (born,))
        else:
            yield Ruling("ktp", "pass", f"{message}.", (born,))


def _age(born: dt.date, on: dt.date) -> int:
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))
