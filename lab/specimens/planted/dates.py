"""Days that cannot be: after the intake, before the company, not the weekday that is named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from lab.specimens.draft import Paper
from lab.specimens.facts import Facts
from lab.specimens.layout import Printed
from lab.specimens.planted.problem import (
    LETTERS,
    FactsChange,
    Problem,
    beside,
    on_paper,
    on_paper_facts,
    printed,
)
from lab.specimens.rng import Rng
from lab.specimens.words import HARI

_NEW_TARIFF, _ONLY_NEW = dt.date(2021, 1, 1), dt.date(2022, 1, 1)  # UU 10/2020 art. 28
_WEEKDAY = re.compile(
    r"(?i)(\bhari(?: ini)?,?\s+(?:hari\s+)?)"
    r"(senin|selasa|rabu|kamis|jum['\u2019]?at|sabtu|minggu|ahad)\b"
)


def _later(facts: Facts, rng: Rng) -> dt.date:
    return facts.received + dt.timedelta(days=rng.randint(6, 60))


def _before_deed(facts: Facts, rng: Rng) -> dt.date:
    return facts.akta.tanggal - dt.timedelta(days=rng.randint(20, 300))


def _letter_dated(office: str, *, ahead: bool) -> FactsChange:
    which = f"rek_{office}"

    def change(facts: Facts, rng: Rng) -> Facts:
        letter = getattr(facts, which)
        day = _later(facts, rng) if ahead else _before_deed(facts, rng)
        inspected = min(letter.pemeriksaan, day - dt.timedelta(days=3))
        surat = replace(letter.surat, tanggal=day)
        return replace(facts, **{which: replace(letter, surat=surat, pemeriksaan=inspected)})

    return change


def _statement_ahead(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, pernyataan=_later(facts, rng))


def _application_ahead(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, permohonan=replace(facts.permohonan, tanggal=_later(facts, rng)))


def _decree_before_deed(facts: Facts, rng: Rng) -> Facts | None:
    if facts.sk_ahu is None:
        return None
    day = _before_deed(facts, rng)
    number = facts.sk_ahu.nomor.removesuffix(str(facts.sk_ahu.tanggal.year)) + str(day.year)
    return replace(facts, sk_ahu=replace(facts.sk_ahu, tanggal=day, nomor=number))


def _replaced(value: Any, old: str, new: str) -> Any:  # noqa: ANN401 - a layout's own data
    """The data with a text in the place of another, wherever it stands by itself."""
    if isinstance(value, str):
        return new if value == old else value
    if isinstance(value, Mapping):
        return {name: _replaced(each, old, new) for name, each in value.items()}
    if isinstance(value, Sequence):
        return [_replaced(each, old, new) for each in value]
    return value


def _wrong_tariff(paper: Paper, _rng: Rng) -> Paper | None:
    """A stamp of a tariff that was not in force on the day of the statement."""
    there, day = paper.printed.fields["materai"], paper.facts.pernyataan
    if there not in {"6000", "10000"} or _NEW_TARIFF <= day < _ONLY_NEW:
        return None
    wrong = "10000" if day < _NEW_TARIFF else "6000"

    def edit(shown: Printed) -> Printed:
        data = _replaced(shown.data, str(there), wrong)
        if data == shown.data:
            return shown
        return replace(shown, data=data, fields={**shown.fields, "materai": wrong})

    return paper.edited(edit)


def weekday_named(paper: Paper) -> str | None:
    """The weekday that a deed names in its opening."""
    return _first_weekday(paper.printed.data)


def _first_weekday(value: Any) -> str | None:  # noqa: ANN401 - a layout's own data
    if isinstance(value, str):
        found = _WEEKDAY.search(value)
        return found[2] if found else None
    each = value.values() if isinstance(value, Mapping) else value
    if not isinstance(each, Iterable):
        return None
    return next((day for day in map(_first_weekday, each) if day is not None), None)


def _weekday(paper: Paper, rng: Rng) -> Paper | None:
    """A weekday in the opening of a deed that is not that of its date."""
    right = paper.facts.akta.tanggal.weekday()
    wrong = rng.choice([name for at, name in enumerate(HARI) if at != right])

    def named(value: Any) -> Any:  # noqa: ANN401 - a layout's own data
        if isinstance(value, str):
            return _WEEKDAY.sub(rf"\g<1>{wrong}", value)
        if isinstance(value, Mapping):
            return {name: named(each) for name, each in value.items()}
        return [named(each) for each in value] if isinstance(value, Sequence) else value

    def edit(shown: Printed) -> Printed:
        return replace(shown, data=named(shown.data))

    changed = paper.edited(edit, "tanggal")
    return None if changed.printed.data == paper.printed.data else changed


_NAMES = {"balai": "rekomendasi Balai", "dinkes": "rekomendasi Dinkes"}
PROBLEMS = (
    *(
        Problem(
            f"tanggal_depan_{office}",
            f"rekomendasi_{office}",
            "tanggal",
            f"{_NAMES[office]} bertanggal sesudah hari penerimaan",
            on_paper_facts(f"rekomendasi_{office}", _letter_dated(office, ahead=True)),
            warns=True,
        )
        for office in LETTERS
    ),
    *(
        Problem(
            f"sebelum_akta_{office}",
            f"rekomendasi_{office}",
            "tanggal",
            f"{_NAMES[office]} lebih tua daripada akta pendirian",
            on_paper_facts(f"rekomendasi_{office}", _letter_dated(office, ahead=False)),
            needs=(printed("akta_pendirian", "tanggal"),),
            warns=True,
        )
        for office in LETTERS
    ),
    Problem(
        "sebelum_akta_ahu",
        "sk_ahu",
        "tanggal",
        "SK AHU lebih tua daripada akta pendirian",
        on_paper_facts("sk_ahu", _decree_before_deed),
        needs=(printed("akta_pendirian", "tanggal"),),
        warns=True,
    ),
    Problem(
        "tanggal_depan_permohonan",
        "surat_permohonan",
        "tanggal",
        "surat permohonan bertanggal sesudah hari penerimaan",
        on_paper_facts("surat_permohonan", _application_ahead),
        warns=True,
    ),
    *(
        Problem(
            f"tanggal_depan_{kind}",
            kind,
            "tanggal",
            "pernyataan bertanggal sesudah hari penerimaan",
            on_paper_facts(kind, _statement_ahead),
            warns=True,
        )
        for kind in ("pernyataan_farmasi", "pernyataan_ttk")
    ),
    *(
        Problem(
            f"materai_{kind}",
            kind,
            "materai",
            "tarif meterai tidak berlaku pada tanggal pernyataan",
            on_paper(kind, _wrong_tariff),
            needs=(beside(kind, "tanggal"),),
            warns=True,
        )
        for kind in ("pernyataan_farmasi", "pernyataan_ttk")
    ),
    Problem(
        "hari_akta",
        "akta_pendirian",
        "tanggal",
        "nama hari pada akta tidak cocok dengan tanggalnya",
        on_paper("akta_pendirian", _weekday),
        warns=True,
    ),
)
