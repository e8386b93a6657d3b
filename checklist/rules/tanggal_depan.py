"""No document is dated after the day of intake."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, dates_of_issue, unread
from dossier.model import Dossier

RULE = About(
    name="tanggal_depan",
    requirements=(
        "surat_permohonan",
        "akta",
        "susunan_pengurus",
        "pernyataan_farmasi",
        "tdp",
        "siup",
        "npwp",
        "domisili",
        "persetujuan_lokasi",
        "pernyataan_ttk",
        "pengangkatan_pj",
        "strttk",
        "daftar_peralatan",
        "daftar_tenaga_kerja",
        "rek_balai",
        "rek_dinkes",
    ),
    severity="warn",
    compares="The date of each document with the day of intake.",
    source="Dokumen tidak dapat diserahkan sebelum ditulis.",
)

_MAY_BE_UNDATED = frozenset({"daftar_peralatan", "daftar_tenaga_kerja"})
"""Whether these bear a date is what ``daftar_isi`` asks."""


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that bears a date."""
    received = intake.received
    for reading in dates_of_issue(dossier):
        date, where = reading.date, document_name(dossier, reading.document)
        if date is None and reading.document.type not in _MAY_BE_UNDATED:
            yield unread(dossier, reading, "Tanggal")
        elif date is None:
            continue
        elif date > received and _also_the_end(reading):
            # One place was taken for both: nothing is issued on the day it ceases.
            message = (
                f"Tanggal terbit dan akhir masa berlaku pada {where} terbaca sama, {day(date)}. "
                "Periksa tanggal terbitnya."
            )
            yield Ruling(reading.requirement, "inconclusive", message, (reading,))
        elif date > received:
            message = (
                f"{where} bertanggal {day(date)}, sesudah hari penerimaan {day(received)}. "
                "Periksa tanggalnya."
            )
            yield Ruling(reading.requirement, "fail", message, (reading,))
        else:
            message = f"{where} bertanggal {day(date)}, tidak sesudah {day(received)}."
            yield Ruling(reading.requirement, "pass", message, (reading,))


def _also_the_end(reading: Reading) -> bool:
    """Whether the day of issue is read where the paper says until when it holds."""
    ends = (beside(reading, name) for name in ("berlaku_sampai", "berlaku_hingga"))
    return any(end is not None and end.text == reading.text for end in ends)
