"""The duty stamp on a statement is of the tariff of its day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.limits import (
    E_STAMP_FROM,
    LEAST_TRANSITION,
    STAMP_6000_UNTIL,
    STAMP_10000_FROM,
)
from checklist.places import day, document_name
from checklist.rule import About, Intake, Ruling, beside, readings, unread
from dossier.model import Dossier, RuleVerdict

RULE = About(
    name="materai_tarif",
    requirements=("pernyataan_farmasi", "pernyataan_ttk"),
    severity="warn",
    compares="The tariff of the duty stamp on a statement with the tariff of the statement's day.",
    source="UU 13/1985 dan PP 24/2000 (Rp6.000 sampai 2020); UU 10/2020 pasal 5, 28 dan 32 "
    "(Rp10.000 sejak 2021, peralihan sampai akhir 2021); PMK 134/PMK.03/2021 (e-meterai). "
    "Hanya peringatan: bea dapat dilunasi kemudian. Meterai yang tidak ditemukan tidak "
    "dinilai.",
)

_ELECTRONIC = "e-meterai"
_NEW, _OLD = "10000", ("6000", "3000")


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a statement with a stamp."""
    for stamp in readings(dossier, "materai", *RULE.requirements):
        signed = beside(stamp, "tanggal")
        if not stamp.text or signed is None:
            continue
        if signed.date is None:
            yield unread(dossier, signed, "Tanggal")
            continue
        verdict, why = _judged(stamp.text, signed.date)
        where = document_name(dossier, stamp.document)
        known = stamp.text in {_NEW, *_OLD}
        kind = f"meterai {_rupiah(int(stamp.text))}" if known else stamp.text
        message = f"{where} bertanggal {day(signed.date)} dengan {kind}: {why}."
        yield Ruling(stamp.requirement, verdict, message, (stamp, signed))


def _judged(stamp: str, signed: dt.date) -> tuple[RuleVerdict, str]:
    if stamp == _ELECTRONIC:
        if signed < E_STAMP_FROM:
            return "fail", f"e-meterai baru ada sejak {day(E_STAMP_FROM)}"
        return "pass", "sesuai"
    if stamp == _NEW:
        if signed < STAMP_10000_FROM:
            return "fail", f"meterai {_rupiah(10000)} baru ada sejak {day(STAMP_10000_FROM)}"
        return "pass", "sesuai tarif UU 10/2020"
    if stamp not in _OLD:
        return "inconclusive", "tarif itu tidak dikenal, periksa pada gambarnya"
    if signed < STAMP_10000_FROM:
        if stamp == _OLD[0]:
            return "pass", "sesuai tarif sebelum 2021"
        return "fail", f"tarif surat pernyataan waktu itu {_rupiah(6000)}"
    if signed <= STAMP_6000_UNTIL:
        least = _rupiah(LEAST_TRANSITION)
        return "inconclusive", f"pada tahun 2021 meterai lama harus berjumlah {least}, periksa"
    return "fail", f"meterai lama tidak berlaku lagi sesudah {day(STAMP_6000_UNTIL)}"


def _rupiah(amount: int) -> str:
    return f"Rp{amount:,}".replace(",", ".")
