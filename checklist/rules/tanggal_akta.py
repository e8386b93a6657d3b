"""What a company signs or is given is not older than the company."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, dates_of_issue, readings, unread
from dossier.model import Dossier

RULE = About(
    name="tanggal_akta",
    requirements=(
        "surat_permohonan",
        "akta",
        "susunan_pengurus",
        "tdp",
        "siup",
        "pengangkatan_pj",
        "daftar_peralatan",
        "daftar_tenaga_kerja",
        "rek_balai",
        "rek_dinkes",
    ),
    severity="warn",
    compares="The date of each document of the company with the date of its deed of foundation, "
    "of which there is one.",
    source="UU 40/2007 pasal 7 (badan ada karena aktanya). NPWP, keterangan domisili dan "
    "bukti tanah boleh lebih tua, dan tidak dinilai.",
)

_LATER = (
    "surat_permohonan",
    "akta_perubahan",
    "sk_ahu",
    "susunan_pengurus",
    "tdp",
    "siup",
    "nib",
    "pengangkatan_pj",
    "daftar_peralatan",
    "daftar_tenaga_kerja",
    "rekomendasi_balai",
    "rekomendasi_dinkes",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a dated document of the company; one on the deed when its date is not known."""
    deeds = tuple(readings(dossier, "tanggal", "akta_pendirian"))
    dated = [each for each in deeds if each.date is not None]
    if not dated:
        yield from (unread(dossier, each, "Tanggal") for each in deeds)
        return
    founded = min(dated, key=lambda each: each.text)
    yield from (_once_more(dossier, each, founded) for each in dated if each.text != founded.text)
    for reading in dates_of_issue(dossier, *_LATER):
        if reading.date is not None:
            yield _compared(dossier, reading, reading.date, founded)


def _once_more(dossier: Dossier, deed: Reading, founded: Reading) -> Ruling:
    """A further deed of foundation: most likely a deed of change that was taken for one."""
    where, first = (document_name(dossier, each.document) for each in (deed, founded))
    message = (
        f"Ada dua akta pendirian yang berbeda tanggal, {first} dan {where}: suatu badan didirikan "
        "satu kali. Periksa apakah yang satu akta perubahan."
    )
    return Ruling(deed.requirement, "inconclusive", message, (deed, founded))


def _compared(dossier: Dossier, reading: Reading, date: dt.date, founded: Reading) -> Ruling:
    where, deed = (document_name(dossier, each.document) for each in (reading, founded))
    deed_day = founded.date or date
    values = f"{where} bertanggal {day(date)}, {deed} bertanggal {day(deed_day)}"
    if date < deed_day:
        message = f"{values}: lebih tua daripada badannya. Periksa kedua tanggal."
        return Ruling(reading.requirement, "fail", message, (reading, founded))
    return Ruling(reading.requirement, "pass", f"{values}: urutannya wajar.", (reading, founded))
