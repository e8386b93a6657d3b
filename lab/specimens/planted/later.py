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


_CHANGES: tuple[tuple[str, str, FactsChange], ...] = (
    ("domisili", "surat keterangan domisili", _of_letter("domisili")),
    ("persetujuan_lokasi", "persetujuan lokasi", _of_letter("lokasi")),
    ("pengangkatan_pj", "surat pengangkatan penanggung jawab", _of_letter("pengangkatan")),
    ("susunan_pengurus", "susunan pengurus", _of_day),
    ("daftar_peralatan", "daftar peralatan", _of_day),
    ("daftar_tenaga_kerja", "daftar tenaga kerja", _of_day),
    ("surat_kuasa", "surat kuasa", _of_proxy),
)
PROBLEMS = tuple(
    Problem(
        f"tanggal_depan_{kind}",
        kind,
        "tanggal",
        f"{text} bertanggal sesudah hari penerimaan",
        on_paper_facts(kind, change),
        others=("nomor",),
        warns=True,
    )
    for kind, text, change in _CHANGES
)
