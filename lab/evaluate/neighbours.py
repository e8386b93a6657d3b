"""Neighbours that are easily confused, told apart: a figure of its own beside all pages.

Which papers they are the office's practice says: what resembles a paper that is asked for so much
that a person looks twice. Each set has the papers of the asked kind, and those beside it. Layouts
that are left out count on the side of their kind; on the other side only layouts are named that
development knows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lab.evaluate.rows import PageRow
from lab.evaluate.statistics import Share, share


@dataclass(frozen=True, slots=True)
class Neighbours:
    """One set.

    Attributes:
        name: For people.
        asked: Kinds that are asked for.
        beside: Layouts of what resembles them, as rows name them (``kind/layout``).
    """

    name: str
    asked: frozenset[str]
    beside: frozenset[str]

    def side(self, kinds: Sequence[str], layout: str) -> str | None:
        """``asked``, ``beside`` or, for a page that is on neither side, None.

        Args:
            kinds: The types on the page in truth.
            layout: Their layouts, several joined by ``+``; hidden for those left out.
        """
        if set(layout.split("+")) <= self.beside:
            return "beside"
        return "asked" if kinds and set(kinds) <= self.asked else None


def _set(name: str, asked: str, beside: str) -> Neighbours:
    return Neighbours(name, frozenset(asked.split()), frozenset(beside.split()))


SETS: Final = (
    _set("SPPKP di samping NPWP", "npwp", "lain/sppkp"),
    _set(
        "NIB tanah di samping NIB perusahaan",
        "nib",
        "lain/peta_bidang bukti_tanah/e_sertipikat bukti_tanah/sertipikat"
        " bukti_tanah/sertipikat_lama",
    ),
    _set("KK dan SIM di samping KTP", "ktp", "lain/kartu_keluarga lain/kartu_jaminan"),
    _set("KTP lama dan suket di samping KTP", "ktp", "lain/ktp_lama lain/suket_perekaman"),
    _set("STRA di samping STRTTK", "strttk", "lain/stra"),
    _set(
        "surat lain di samping rekomendasi",
        "rekomendasi_balai rekomendasi_dinkes rekomendasi_teknis",
        "lain/surat_dinkes lain/undangan lain/permohonan_rekomendasi lain/izin_lama",
    ),
    _set("SPPL di samping pernyataan", "pernyataan_farmasi pernyataan_ttk", "lain/sppl"),
)


def in_a_set(kind: str, layout: str) -> bool:
    """Whether pages of that layout belong to any set."""
    return any(each.side((kind,), f"{kind}/{layout}") for each in SETS)


@dataclass(frozen=True, slots=True)
class Sides:
    """How many pages of either side were taken for what they are."""

    asked: Share
    beside: Share


def told_apart(rows: Sequence[PageRow]) -> Mapping[str, Sides]:
    """Each set that has a page, and ``all``: pages of any set, each counted once a side."""
    found = {each.name: _sides(rows, (each,)) for each in SETS}
    kept = {name: sides for name, sides in found.items() if sides.asked.of or sides.beside.of}
    return {**kept, "all": _sides(rows, SETS)}


def _sides(rows: Sequence[PageRow], sets: Sequence[Neighbours]) -> Sides:
    def counted(side: str) -> Share:
        return share(
            row.right
            for row in rows
            if any(each.side(row.truth, row.layout) == side for each in sets)
        )

    return Sides(counted("asked"), counted("beside"))
