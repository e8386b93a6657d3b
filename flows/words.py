"""What the command line and the report say beside what is said everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from dossier import indonesian

if TYPE_CHECKING:
    from dossier import model, result

FILE_STATUS: dict[model.FileStatus, str] = {
    "ok": "baik",
    "repaired": "diperbaiki",
    "encrypted": "terkunci kata sandi",
    "corrupt": "rusak",
    "unsupported": "jenis tidak diterima",
    "too_large": "terlalu besar",
    "empty": "kosong",
}
QUALITY: dict[model.Verdict, str] = {
    "baik": "pindaian baik",
    "ragu": "pindaian meragukan",
    "ulangi": "pindai ulang",
}
VERDICT: dict[model.RuleVerdict, str] = {
    "fail": "tidak cocok",
    "inconclusive": "belum pasti",
    "pass": "cocok",
    "not_applicable": "tidak berlaku",
}


def certainty(check: result.Check) -> str:
    """How sure a line of the checklist is; a dash where nothing was read to be sure of."""
    if check.status == "perlu_cek" and not check.documents:
        return "-"
    return indonesian.percent(check.confidence)


def seconds(amount: float) -> str:
    """A span of time with a decimal comma: ``48,2 detik``."""
    return f"{amount:.1f}".replace(".", ",") + " detik"


def pages(indices: Iterable[int]) -> str:
    """Pages as people count them, from 1; empty when there are none."""
    return indonesian.ranges(each + 1 for each in indices)


def listed(parts: Sequence[str]) -> str:
    """Parts with commas and a ``dan`` before the last."""
    return " dan ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def summary(form: result.Result) -> str:
    """One sentence: how much was read and how the checklist stands."""
    states = [check.status for check in form.checklist]
    counted = [
        f"{states.count(each)} {word}" for each, word in indonesian.STATUS.items() if each in states
    ]
    read = f"{len(form.pages)} halaman dari {len(form.files)} berkas"
    return (
        f"{read}; {len(states)} persyaratan: {', '.join(counted)} ({seconds(form.timing.seconds)})"
    )


def pages_of(form: result.Result, documents: Iterable[int]) -> tuple[int, ...]:
    """The pages of these documents, each once, in order."""
    return tuple(sorted({page for each in documents for page in form.documents[each].pages}))
