"""A STRTTK is in force on the day of intake, by the law of the day it was issued.

Issued before UU 17/2023 it must not be past the day printed on it; issued later it is for life,
whether it says so or says nothing.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from checklist.limits import STR_FOR_LIFE_FROM, STRTTK_YEARS
from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings
from dossier.identifiers import strttk
from dossier.model import Dossier, RuleVerdict

RULE = About(
    name="strttk_masa_berlaku",
    requirements=("strttk",),
    severity="critical",
    compares="The day until which the registration holds with the day of intake, by the law of its "
    "issue.",
    source="Permenkes 889/2011 (lima tahun); UU 17/2023 pasal 260 ayat (4) (seumur hidup sejak "
    "08-08-2023); PP 28/2024 pasal 677 ayat (3).",
)

LIFELONG = "SEUMUR HIDUP"
_EVERY_MONTH = 28
"""The last day that February has in every year."""


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling a registration."""
    for until in readings(dossier, "berlaku_sampai", "strttk"):
        issued = beside(until, "tanggal_terbit")
        where = document_name(dossier, until.document)
        if issued is not None and (lapsed := _lapsed(until, issued, intake.received)):
            # Whatever is printed: it is not more than the law gives.
            yield Ruling("strttk", "fail", f"{where}: {lapsed}", (issued,), shows=(until,))
            continue
        verdict, why, needs_issue = _judge(until, issued.date if issued else None, intake.received)
        rests_on = (until, issued) if issued is not None and needs_issue else (until,)
        yield Ruling("strttk", verdict, f"{where}: {why}", rests_on)


def _lapsed(until: Reading, issued: Reading, received: dt.date) -> str | None:
    """Why a registration without a legible end is past; None where that does not follow."""
    since = issued.date
    if until.text or since is None or since >= STR_FOR_LIFE_FROM or _of_another_year(issued):
        return None
    last = since.replace(year=since.year + STRTTK_YEARS, day=min(since.day, _EVERY_MONTH))
    if last >= received:
        return None
    return (
        f"masa berlakunya tidak terbaca, tetapi terbit {day(since)}: {STRTTK_YEARS} tahun "
        f"kemudian, {day(last)}, sudah lewat pada hari penerimaan {day(received)}."
    )


def _of_another_year(issued: Reading) -> bool:
    """Whether the registration's own number bears another year: the day was hardly read right."""
    number = beside(issued, "nomor")
    if number is None or issued.date is None or not strttk.is_valid(number.text):
        return False
    return strttk.parts(number.text).year != issued.date.year


def _judge(
    until: Reading, issued: dt.date | None, received: dt.date
) -> tuple[RuleVerdict, str, bool]:
    """Verdict, reason, and whether they rest on the day of issue."""
    end = until.date
    if end is not None and end >= received:
        return "pass", f"berlaku sampai {day(end)}, belum lewat pada {day(received)}.", False
    if end is not None and end < STR_FOR_LIFE_FROM:
        # Whatever its day of issue, it lies before this end and so before the law.
        return "fail", f"{_past(end, received)}.", False
    if issued is None:
        why = f"berlaku sampai “{until.text or 'tidak terbaca'}”, tanggal terbit tidak terbaca"
        return "inconclusive", f"{why}: periksa pada gambarnya.", True
    if issued >= STR_FOR_LIFE_FROM:
        return _for_life(end, issued)
    return _until_its_end(until, end, issued, received)


def _for_life(end: dt.date | None, issued: dt.date) -> tuple[RuleVerdict, str, bool]:
    since = f"terbit {day(issued)}, sesudah UU 17/2023: berlaku seumur hidup"
    if end is None:
        return "pass", f"{since}.", True
    return "inconclusive", f"{since}, tetapi tercetak berlaku sampai {day(end)}. Periksa.", True


def _until_its_end(
    until: Reading, end: dt.date | None, issued: dt.date, received: dt.date
) -> tuple[RuleVerdict, str, bool]:
    since = f"terbit {day(issued)}, sebelum UU 17/2023"
    if end is not None:
        return "fail", f"{since}; {_past(end, received)}.", True
    if until.text == LIFELONG:
        return "inconclusive", f"{since}, tetapi tercetak berlaku seumur hidup. Periksa.", True
    why = f"{since}, dan masa berlakunya tidak terbaca (biasanya {STRTTK_YEARS} tahun sejak terbit)"
    return "inconclusive", f"{why}. Periksa pada gambarnya.", True


def _past(end: dt.date, received: dt.date) -> str:
    return f"berlaku sampai {day(end)}, sudah lewat pada hari penerimaan {day(received)}"
