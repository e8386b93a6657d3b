"""Registrations, domicile letters and leases have not run out on the day of intake."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.model import Dossier

RULE = About(
    name="masa_berlaku",
    requirements=("tdp", "domisili", "bukti_tanah"),
    severity="critical",
    compares="The last day of a TDP, a domicile letter, a lease or a right to build with the day "
    "of intake.",
    source="UU 3/1982 dan Permendag 37/M-DAG/PER/9/2007 (TDP: lima tahun); ketentuan surat "
    "dan perjanjiannya sendiri; X11. Domisili atau hak yang tanpa akhir tidak dinilai; masa "
    "berlaku pada KTP juga tidak: UU 24/2013 pasal 64 ayat (7) dan pasal 101 huruf c (KTP-el "
    "berlaku seumur hidup, termasuk yang terbit dengan tanggal akhir).",
)

_LASTING = "SEUMUR HIDUP"
_WITH_END = frozenset({"sewa"})
"""Evidence of land that has an end by its nature."""


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling a paper with a last day, or that must have one."""
    for until in readings(dossier, "berlaku_sampai", *RULE.requirements):
        where = document_name(dossier, until.document)
        if until.text == _LASTING:
            continue
        if until.date is None:
            if until.text or _must_end(until):
                yield unread(dossier, until, "Masa berlaku")
        elif until.date < intake.received:
            message = (
                f"{where} berlaku sampai {day(until.date)}, sudah lewat pada hari penerimaan "
                f"{day(intake.received)}."
            )
            yield Ruling(until.requirement, "fail", message, (until,))
        else:
            message = f"{where} berlaku sampai {day(until.date)}, belum lewat."
            yield Ruling(until.requirement, "pass", message, (until,))


def _must_end(until: Reading) -> bool:
    kind = beside(until, "jenis_bukti")
    return until.document.type == "tdp" or (kind is not None and kind.text in _WITH_END)
