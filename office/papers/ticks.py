"""Which column of a form a state is ticked in, and what is remarked beside it. Pure."""

from __future__ import annotations

from typing import Any, Final, Literal

from dossier import indonesian
from dossier.model import RequirementStatus
from office.papers.matter import Line, Said
from office.papers.text import NAME, listed, moment, plain

Tick = Literal["ya", "tidak", "strip", ""]
"""First column, second column, a dash through both, none."""
UNCONFIRMED: Final = "belum dikonfirmasi petugas"
_DOUBT: Final = 150
CHANGED: Final = "dasar berubah, pastikan lagi"

_PRESENT: Final[dict[RequirementStatus, Tick]] = {
    "sesuai": "ya",
    "tidak_sesuai": "ya",
    "ada_belum_terbaca": "ya",
    "tidak_ada": "tidak",
    "tidak_berlaku": "strip",
}
"""*Ada* is said of a paper that lies in the dossier, in order or not; the remark says which."""
_RIGHT: Final[dict[RequirementStatus, Tick]] = {
    "sesuai": "ya",
    "tidak_sesuai": "tidak",
    "ada_belum_terbaca": "tidak",
    "tidak_ada": "tidak",
    "tidak_berlaku": "strip",
}


def present(line: Line, said: Said | None) -> dict[str, Any]:
    """The columns *Ada* and *Tidak*: ``tanda``, and whether an officer confirmed it, ``pasti``."""
    if said is not None:
        return _mark(_PRESENT.get(said.status, ""), sure=not said.stale)
    if line.machine == "perlu_cek":
        return _mark("ya" if line.found else "", sure=False)
    return _mark("" if line.machine is None else _PRESENT.get(line.machine, ""), sure=False)


def right(line: Line, said: Said | None) -> dict[str, Any]:
    """The columns *Ya* and *Tidak* of whether it is right and valid; as :func:`present`."""
    if said is not None:
        return _mark(_RIGHT.get(said.status, ""), sure=not said.stale)
    return _mark("" if line.machine is None else _RIGHT.get(line.machine, ""), sure=False)


def remark(line: Line, said: Said | None) -> dict[str, str]:
    """What is remarked, ``isi``, and who says so, ``oleh``."""
    if said is not None:
        return {"isi": _officers(line, said), "oleh": signed(said)}
    if line.machine is None:
        return {"isi": "", "oleh": ""}
    return {"isi": _machines(line), "oleh": f"Usul mesin, {UNCONFIRMED}"}


def signed(said: Said) -> str:
    """Who says so and when, and whether it still holds."""
    who = f"{plain(said.who, NAME)}, {moment(said.at)}"
    return f"{who}; {CHANGED}" if said.stale else who


def _officers(line: Line, said: Said) -> str:
    if said.status == "sesuai":
        return plain(said.reason)
    state = indonesian.headed(indonesian.STATUS[said.status])
    if said.reason:
        return plain(f"{state}: {said.reason}")
    return plain(_without_document(line)) if said.status == "tidak_berlaku" else f"{state}."


def _machines(line: Line) -> str:
    state = line.machine
    if state == "sesuai" or state is None:
        return ""
    if state == "tidak_berlaku":
        return plain(_without_document(line))
    if state == "tidak_ada":
        return "Tidak ditemukan."
    if state == "ada_belum_terbaca":
        return "Ada, isinya belum terbaca."
    if state == "tidak_sesuai":
        return plain(f"Tidak sesuai: {line.message}")
    if line.missing:
        return plain(f"Belum ditemukan untuk: {listed(line.missing, 60)}.")
    # The screen says at length where to look; on paper the officer is at the documents already.
    return plain(f"Perlu dicek: {line.message}", _DOUBT) if line.found else "Periksa sendiri."


def _without_document(line: Line) -> str:
    if line.machine == "tidak_berlaku" and line.message:
        return line.message
    return "Tidak berlaku."


def _mark(tick: Tick, *, sure: bool) -> dict[str, Any]:
    return {"tanda": tick, "pasti": sure}
