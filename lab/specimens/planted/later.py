"""Papers of the firm and about it that bear a day after the intake."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from lab.specimens.facts import Facts
from lab.specimens.planted.licences import dated
from lab.specimens.planted.problem import FactsChange, Problem, on_paper_facts
from lab.specimens.rng import Rng


def _later(facts: Facts, rng: Rng) -> dt.date:
    return facts.received + dt.timedelta(days=rng.randint(6, 60))


def _of_letter(which: str) -> FactsChange:
    def change(facts: Facts, rng: Rng) -> Facts:
        letter: Any = dated(getattr(facts, which), _later(facts, rng))
        return replace(facts, **{which: letter})

    return change


def _of_day(facts: Facts, rng: Rng) -> Facts:
    """What bears the day of the statements."""
    return replace(facts, pernyataan=_later(facts, rng))


def _of_proxy(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, kuasa=replace(facts.kuasa, tanggal=_later(facts, rng)))


def _of_deed(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, perubahan=replace(facts.perubahan, tanggal=_later(facts, rng)))


def _of_decree(facts: Facts, rng: Rng) -> Facts | None:
    if facts.sk_ahu is None:
        return None
    return replace(facts, sk_ahu=dated(facts.sk_ahu, _later(facts, rng)))


def _of_registration(facts: Facts, rng: Rng) -> Facts:
    """Issued later, its number with the year of that day; for life since UU 17/2023."""
    day, pj = _later(facts, rng), facts.pj
    head, mark, _, serial = pj.nomor_strttk.split("/")
    lasting = pj.strttk_berlaku is None
    changed = replace(
        pj,
        strttk_terbit=day,
        strttk_berlaku=None if lasting else dt.date(day.year + 5, day.month, min(day.day, 28)),
        nomor_strttk=f"{head}/{mark}/{day.year}/{serial}",
    )
    return replace(facts, pj=changed)


def _of_tax_office(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, company=replace(facts.company, npwp_terdaftar=_later(facts, rng)))


_CHANGES: tuple[tuple[str, str, FactsChange], ...] = (
    ("domisili", "surat keterangan domisili", _of_letter("domisili")),
    ("persetujuan_lokasi", "persetujuan lokasi", _of_letter("lokasi")),
    ("pengangkatan_pj", "surat pengangkatan penanggung jawab", _of_letter("pengangkatan")),
    ("susunan_pengurus", "susunan pengurus", _of_day),
    ("daftar_peralatan", "daftar peralatan", _of_day),
    ("daftar_tenaga_kerja", "daftar tenaga kerja", _of_day),
    ("surat_kuasa", "surat kuasa", _of_proxy),
    ("akta_perubahan", "akta perubahan", _of_deed),
    ("sk_ahu", "SK AHU", _of_decree),
    ("strttk", "STRTTK", _of_registration),
    ("npwp", "NPWP", _of_tax_office),
)
_CALLED = {"strttk": "tanggal_terbit", "npwp": "tanggal_terdaftar"}
"""The field with the day, where it is not called ``tanggal``."""
PROBLEMS = tuple(
    Problem(
        f"tanggal_depan_{kind}",
        kind,
        _CALLED.get(kind, "tanggal"),
        f"{text} bertanggal sesudah hari penerimaan",
        on_paper_facts(kind, change),
        others=("nomor", "berlaku_sampai"),
        warns=True,
    )
    for kind, text, change in _CHANGES
)
