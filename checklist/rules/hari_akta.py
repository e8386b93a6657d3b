"""The weekday that a deed names is that of its date, and its words say what its digits do."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier import dates, problems
from dossier.model import Dossier

RULE = About(
    name="hari_akta",
    requirements=("akta",),
    severity="warn",
    compares="The weekday, the digits and the words of a deed's date with one another.",
    source="UU 30/2004 juncto UU 2/2014 (jabatan notaris) pasal 38: akta memuat jam, hari, "
    "tanggal, bulan dan tahun. Hanya peringatan: hari dapat salah terbaca.",
)

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a deed whose date was read as it stands there, with a weekday or in words."""
    for reading in readings(dossier, "tanggal", "akta_pendirian", "akta_perubahan"):
        ruling = _judged(dossier, reading)
        if ruling is not None:
            yield ruling


def _judged(dossier: Dossier, reading: Reading) -> Ruling | None:
    if reading.date is None or not reading.field.raw:
        return None
    named = dates.weekday(reading.field.raw)
    where = document_name(dossier, reading.document)
    doubts = reading.field.problems
    right = _DAYS[reading.date.weekday()]
    if problems.DIGITS_AGAINST_WORDS in doubts:
        message = (
            f"Pada {where}, angka dan kata tanggalnya berbeda: “{reading.field.raw.strip()}”. "
            f"Terbaca {day(reading.date)}. Periksa pada gambarnya."
        )
        return Ruling("akta", "inconclusive", message, (reading,))
    if named is None:
        return None
    if named != reading.date.weekday():
        message = (
            f"{where} menyebut hari {_DAYS[named]}, tetapi {day(reading.date)} hari {right}. "
            "Periksa tanggalnya."
        )
        return Ruling("akta", "fail", message, (reading,))
    message = f"{where} menyebut hari {right}, cocok dengan {day(reading.date)}."
    return Ruling("akta", "pass", message, (reading,))
