"""Surat pemberitahuan kekurangan persyaratan: to the applicant, in plain words. Pure.

The SOP has the dossier returned "untuk diperbaiki / dilengkapi melalui front office (fungsi CS)"
(lampiran 1, langkah 4 huruf e dan langkah 7) and sets the applicant no time for it. The letter is a
draft, and says so, for as long as an officer has not confirmed every requirement.
"""

from __future__ import annotations

from typing import Any, Final

from dossier import indonesian
from dossier.casework import Role
from office.overlay import NEGATIVE
from office.papers.heading import Print, common, unconfirmed
from office.papers.matter import Line, Matter
from office.papers.text import LONG, NAME, listed, plain

_PARAF: Final[tuple[Role, ...]] = ("verifikasi", "kepala_seksi", "kepala_bidang")
_UNIT: Final = {"hari_kerja": "hari kerja", "hari_kalender": "hari"}


def shortcomings(matter: Matter, printing: Print) -> dict[str, Any]:
    """What the template reads; without shortcomings the letter has lines to fill in by hand."""
    chain = matter.rule_set.chain
    limit = chain.limit
    return {
        **common(matter, printing),
        "butir": [_item(each) for each in unmet(matter)],
        "belum_dipastikan": unconfirmed(matter),
        "semua": len(matter.lines),
        "waktu": {
            "lama": f"{limit.days} {_UNIT.get(limit.unit, indonesian.code(limit.unit))}",
            "sejak": next(each.event for each in chain.anchor if each.name == limit.anchor),
        },
        "paraf": [plain(chain.label(each)) for each in _PARAF],
    }


def unmet(matter: Matter) -> tuple[Line, ...]:
    """The requirements that are not met: by an officer's word, else by the machine's suggestion."""
    return tuple(each for each in matter.lines if _state(each) in NEGATIVE)


def _state(line: Line) -> str | None:
    return line.machine if line.last is None else line.last.status


def _item(line: Line) -> dict[str, Any]:
    said = line.last
    return {
        "nomor": indonesian.ranges(line.requirement.printed_numbers),
        "persyaratan": plain(line.requirement.label, NAME),
        "kurang": _wanting(line),
        "bawa": _to_bring(line),
        "pasti": said is not None and not said.stale,
    }


def _wanting(line: Line) -> str:
    """What is missing or wrong: the officer's words, or the machine's where they serve."""
    reason = "" if line.last is None else line.last.reason
    state = _state(line)
    if state == "tidak_ada":
        whole = "Belum ada dalam berkas." if not line.missing else ""
        lacking = f"Belum ada untuk: {listed(line.missing, 80)}." if line.missing else ""
        return plain(" ".join(each for each in (whole, lacking, reason) if each), LONG)
    if state == "ada_belum_terbaca":
        return plain(f"Sudah ada, tetapi tidak terbaca. {reason}", LONG)
    return plain(f"Sudah ada, tetapi belum sesuai: {reason or line.message}", LONG)


def _to_bring(line: Line) -> str:
    label = line.requirement.label
    state = _state(line)
    if state == "tidak_ada":
        names = f" untuk: {listed(line.missing, 80)}" if line.missing else ""
        return plain(f"{label}{names}.", LONG)
    if state == "ada_belum_terbaca":
        return plain(f"{label} yang jelas terbaca, utuh sampai ke tepinya.", LONG)
    return plain(f"{label} yang sudah diperbaiki atau diperbarui.", LONG)
