"""The place of production: another one on a paper, or one that is no longer the applicant's."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from lab.specimens.draft import Paper
from lab.specimens.planted.letters import elsewhere
from lab.specimens.planted.problem import Problem, on_paper, on_paper_facts, printed
from lab.specimens.rng import Rng

_LENT = frozenset({"sewa", "pinjam_pakai"})
_LONGEST = 10  # years for which a place is let or lent in these specimens


def _lease_over(paper: Paper, rng: Rng) -> Paper | None:
    """A place let or lent for a time that is over; rights to land last longer."""
    facts, until = paper.facts, paper.printed.fields["berlaku_sampai"]
    if paper.printed.variant not in _LENT or until is None:
        return None
    ended = dt.date.fromisoformat(str(until))
    for years in range(1, _LONGEST + 2):  # the fewest that suffice: a fresh wound is the rule
        back = dt.timedelta(days=366 * years + rng.randint(0, 20))
        if ended - back < facts.received - dt.timedelta(days=10):
            day = facts.permohonan.tanggal - back
            return _if_over(
                paper.telling(replace(facts, permohonan=replace(facts.permohonan, tanggal=day)))
            )
    return None


def _if_over(paper: Paper) -> Paper | None:
    until = str(paper.printed.fields["berlaku_sampai"])
    return paper if until < paper.facts.received.isoformat() else None


PROBLEMS = (
    *(
        Problem(
            f"alamat_lain_{name}",
            kind,
            "alamat",
            f"{text} untuk tempat lain daripada tempat produksi",
            on_paper_facts(kind, elsewhere),
            needs=(printed("surat_permohonan", "alamat_produksi"),),
            warns=True,
        )
        for name, kind, text in (
            ("domisili", "domisili", "surat keterangan domisili"),
            ("lokasi", "persetujuan_lokasi", "persetujuan lokasi"),
            ("tanah", "bukti_tanah", "bukti penguasaan tanah"),
        )
    ),
    Problem(
        "sewa_berakhir",
        "bukti_tanah",
        "berlaku_sampai",
        "sewa atau pinjam pakai tempat berakhir sebelum tanggal penerimaan",
        on_paper("bukti_tanah", _lease_over),
        others=("nomor",),
    ),
)
