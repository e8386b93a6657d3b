"""The firm's licences: lapsed, of another time, with another tax number."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from lab.specimens.draft import Paper
from lab.specimens.facts import Facts, Letter
from lab.specimens.planted.identities import other_npwp
from lab.specimens.planted.problem import (
    Problem,
    lacking,
    of_a_firm,
    on_paper,
    on_paper_facts,
    printed,
)
from lab.specimens.rng import Rng

_NIB_SINCE = dt.date(2018, 6, 21)  # PP 24/2018
_YEARS = 5  # that a TDP holds (UU 3/1982)


def _asked(facts: Facts, day: dt.date, founded: dt.date) -> Facts:
    """The facts of a firm of that deed that asks on that day: between them a licence is issued."""
    return replace(
        facts,
        permohonan=replace(facts.permohonan, tanggal=day),
        akta=replace(facts.akta, tanggal=founded),
        received=max(day, facts.received),
    )


def _years_before(day: dt.date, years: int) -> dt.date:
    return dt.date(day.year - years, day.month, min(day.day, 28))


def _register_lapsed(paper: Paper, rng: Rng) -> Paper | None:
    facts = paper.facts
    last = _years_before(facts.received, _YEARS) - dt.timedelta(days=rng.randint(20, 400))
    founded = min(facts.akta.tanggal, last - dt.timedelta(days=100))
    changed = paper.telling(_asked(facts, last, founded))
    return changed if _day(changed, "berlaku_sampai") < facts.received else None


def _ahead(paper: Paper, rng: Rng) -> Paper | None:
    """Issued after the intake."""
    facts = paper.facts
    soon = facts.received + dt.timedelta(days=rng.randint(6, 20))
    changed = paper.telling(
        _asked(facts, soon + dt.timedelta(days=40), soon - dt.timedelta(days=30))
    )
    return changed if _day(changed, "tanggal_terbit") > facts.received else None


def _day(paper: Paper, field: str) -> dt.date:
    return dt.date.fromisoformat(str(paper.printed.fields[field]))


def _numbered(paper: Paper, asked: Facts, day: dt.date) -> Paper:
    """The NIB of that day, which its number bears where it bore one before."""
    number = asked.company.nib
    if paper.printed.fields["tanggal_terbit"] == _borne(number):
        number = f"{day:%d%m%y}{number[6:]}"
    return paper.telling(replace(asked, company=replace(asked.company, nib=number)))


def _borne(number: str) -> str | None:
    """The day with which a NIB begins."""
    try:
        return dt.date(2000 + int(number[4:6]), int(number[2:4]), int(number[:2])).isoformat()
    except ValueError:
        return None


def _too_old(paper: Paper, rng: Rng) -> Paper | None:
    """A business number of a day when there was none that could stand for the register."""
    day = _NIB_SINCE - dt.timedelta(days=rng.randint(5, 500))
    founded = min(paper.facts.akta.tanggal, day - dt.timedelta(days=60))
    changed = _numbered(paper, _asked(paper.facts, day, founded), day)
    return changed if _day(changed, "tanggal_terbit") < _NIB_SINCE else None


def _number_ahead(paper: Paper, rng: Rng) -> Paper | None:
    day = paper.facts.received + dt.timedelta(days=rng.randint(6, 60))
    changed = _numbered(paper, _asked(paper.facts, day, day - dt.timedelta(days=10)), day)
    return changed if _day(changed, "tanggal_terbit") > paper.facts.received else None


def dated(letter: Letter, day: dt.date) -> Letter:
    """The letter of another day, its number with the year of that day."""
    number = letter.nomor.removesuffix(str(letter.tanggal.year))
    same = number == letter.nomor
    return replace(letter, tanggal=day, nomor=letter.nomor if same else f"{number}{day.year}")


def _domicile_lapsed(facts: Facts, rng: Rng) -> Facts:
    """A letter of more than a year ago: they hold for half a year or a whole one."""
    day = facts.received - dt.timedelta(days=365 + rng.randint(10, 300))
    return replace(facts, domisili=dated(facts.domisili, day))


PROBLEMS = (
    Problem(
        "tdp_kedaluwarsa",
        "tdp",
        "berlaku_sampai",
        "TDP berakhir sebelum tanggal penerimaan",
        on_paper("tdp", _register_lapsed),
        others=("tanggal_terbit",),
    ),
    Problem(
        "domisili_kedaluwarsa",
        "domisili",
        "berlaku_sampai",
        "surat keterangan domisili berakhir sebelum tanggal penerimaan",
        on_paper_facts("domisili", _domicile_lapsed),
        others=("tanggal", "nomor"),
    ),
    Problem(
        "nib_terlalu_lama",
        "nib",
        "tanggal_terbit",
        "NIB terbit sebelum 21 Juni 2018, maka tidak menggantikan TDP",
        on_paper("nib", _too_old),
        others=("nib",),
        needs=(of_a_firm, lacking("tdp")),
        of="tdp",
        refused=True,
    ),
    *(
        Problem(
            f"tanggal_depan_{kind}",
            kind,
            "tanggal_terbit",
            f"{kind.upper()} terbit sesudah hari penerimaan",
            on_paper(kind, change),
            others=("nib", "berlaku_sampai"),
            of="tdp" if kind == "nib" else "",
            warns=True,
        )
        for kind, change in (("tdp", _ahead), ("siup", _ahead), ("nib", _number_ahead))
    ),
    *(
        Problem(
            f"npwp_{kind}",
            kind,
            "npwp",
            f"NPWP pada {kind.upper()} bukan NPWP pada kartunya",
            on_paper_facts(kind, other_npwp),
            needs=(printed("npwp", "npwp"), printed("npwp", "nama")),
            warns=True,
        )
        for kind in ("tdp", "siup")
    ),
)
