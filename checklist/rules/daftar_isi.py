"""A list of equipment or workers has rows, a date and the company's name, and somebody signed it.

A signature is not read: that one is there is left to a person, in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.model import Dossier

RULE = About(
    name="daftar_isi",
    requirements=("daftar_peralatan", "daftar_tenaga_kerja"),
    severity="warn",
    compares="The number of rows of a list with none, its date and its company with whether they "
    "are there. Whether it is signed is a person's to see.",
    source="SOP-LP2N-KES-03 bagian G nomor 17 dan 19. SOP tidak mensyaratkan tanggal, nama badan, "
    "dan tanda tangan: yang tidak ada ditanyakan, tidak menggagalkan.",
)

_COUNTED = (
    ("daftar_peralatan", "jumlah_baris", "baris peralatan"),
    ("daftar_tenaga_kerja", "jumlah_orang", "orang"),
)
_ASKED = (("tanggal", "tanggal"), ("nama_badan", "nama badan"))


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """Rulings on the rows of each list, on what it lacks, and on its signature."""
    for document_type, field, unit in _COUNTED:
        for count in readings(dossier, field, document_type):
            yield _counted(dossier, count, unit)
            yield from _lacking(dossier, count)
            where = document_name(dossier, count.document)
            message = f"Tanda tangan pada {where} tidak diperiksa mesin: lihat pada gambarnya."
            yield Ruling(document_type, "inconclusive", message, (count,))


def _counted(dossier: Dossier, count: Reading, unit: str) -> Ruling:
    where = document_name(dossier, count.document)
    if not count.text.isdecimal():
        return unread(dossier, count, "Jumlah baris")
    if int(count.text) == 0:
        message = f"{where} tidak memuat satu baris pun. Periksa."
        return Ruling(count.requirement, "fail", message, (count,))
    message = f"{where} memuat {int(count.text)} {unit}."
    return Ruling(count.requirement, "pass", message, (count,))


def _lacking(dossier: Dossier, count: Reading) -> Iterator[Ruling]:
    for field, called in _ASKED:
        asked = beside(count, field)
        if asked is not None and not asked.text:
            where = document_name(dossier, count.document)
            message = f"Tidak ditemukan {called} pada {where}. Periksa."
            yield Ruling(count.requirement, "inconclusive", message, (asked,))
