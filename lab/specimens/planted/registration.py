"""The technician's registration: lapsed, or with a number that is not its holder's."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from lab.specimens.facts import Facts
from lab.specimens.planted.problem import (
    Problem,
    beside,
    on_facts,
    on_paper_facts,
    printed,
)
from lab.specimens.rng import Rng

_STR_FOR_LIFE = dt.date(2023, 8, 8)


def _expired(facts: Facts, rng: Rng) -> Facts:
    """Let the STRTTK end before the intake (five years, issued before UU 17/2023)."""
    pj = facts.pj
    until = facts.received - dt.timedelta(days=rng.randint(15, 400))
    issued = dt.date(until.year - 5, until.month, min(until.day, 28))
    day = min(issued, _STR_FOR_LIFE - dt.timedelta(days=30))
    until = dt.date(day.year + 5, day.month, min(day.day, 28))
    head, mark, _, serial = pj.nomor_strttk.split("/")
    changed = replace(
        pj,
        strttk_terbit=day,
        strttk_berlaku=until,
        nomor_strttk=f"{head}/{mark}/{day.year}/{serial}",
    )
    return replace(facts, pj=changed)


def _numbered(facts: Facts, number: str) -> Facts:
    return replace(facts, pj=replace(facts.pj, nomor_strttk=number))


def _birth_date(facts: Facts, rng: Rng) -> Facts:
    born = facts.pj.person.tanggal_lahir
    other = born + dt.timedelta(days=rng.choice((-1, 1)) * rng.randint(3, 900))
    return _numbered(facts, f"{other:%Y%m%d}{facts.pj.nomor_strttk[8:]}")


def _sex(facts: Facts, _rng: Rng) -> Facts:
    head, _, serial = facts.pj.nomor_strttk.rpartition("/")
    return _numbered(facts, f"{head}/{3 - int(serial[0])}{serial[1:]}")


def _year(facts: Facts, rng: Rng) -> Facts:
    head, mark, year, serial = facts.pj.nomor_strttk.split("/")
    other = int(year) - rng.randint(1, 4)
    return _numbered(facts, f"{head}/{mark}/{other}/{serial}")


def _other_number(facts: Facts, rng: Rng) -> Facts:
    """The number of somebody of the same birth date: only the serial number differs."""
    head, _, serial = facts.pj.nomor_strttk.rpartition("/")
    other = (int(serial[1:]) + rng.randint(100, 800)) % 1000
    return _numbered(facts, f"{head}/{serial[0]}{other:03d}")


PROBLEMS = (
    Problem(
        "strttk_kedaluwarsa",
        "strttk",
        "berlaku_sampai",
        "STRTTK berakhir sebelum tanggal penerimaan",
        on_facts(_expired),
        others=("tanggal_terbit", "nomor", "nomor_strttk"),
        wide=True,
    ),
    Problem(
        "strttk_tanggal_lahir",
        "strttk",
        "nomor",
        "nomor STRTTK memuat tanggal lahir lain",
        on_facts(_birth_date),
        others=("nomor_strttk",),
        needs=(beside("strttk", "tanggal_lahir"),),
        wide=True,
        warns=True,
    ),
    Problem(
        "strttk_jenis_kelamin",
        "strttk",
        "nomor",
        "nomor STRTTK memuat jenis kelamin lain",
        on_facts(_sex),
        others=("nomor_strttk",),
        needs=(beside("strttk", "jenis_kelamin"),),
        wide=True,
        warns=True,
    ),
    Problem(
        "strttk_tahun",
        "strttk",
        "nomor",
        "nomor STRTTK memuat tahun terbit lain",
        on_facts(_year),
        others=("nomor_strttk",),
        needs=(beside("strttk", "tanggal_terbit"),),
        wide=True,
        warns=True,
    ),
    *(
        Problem(
            f"strttk_nomor_{name}",
            kind,
            "nomor_strttk",
            f"nomor STRTTK pada {text} bukan nomor pada suratnya",
            on_paper_facts(kind, _other_number),
            needs=(printed("strttk", "nomor"),),
            warns=True,
        )
        for name, kind, text in (
            ("pernyataan", "pernyataan_ttk", "pernyataan TTK"),
            ("permohonan", "surat_permohonan", "surat permohonan"),
            ("pengangkatan", "pengangkatan_pj", "surat pengangkatan"),
        )
    ),
)
