"""How the words of the public form are said to people: plain Indonesian."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dossier import model, result

STATUS: dict[model.RequirementStatus, str] = {
    "sesuai": "sesuai",
    "tidak_sesuai": "tidak sesuai",
    "perlu_cek": "perlu dicek",
    "ada_belum_terbaca": "ada, belum terbaca",
    "tidak_ada": "tidak ada",
    "tidak_berlaku": "tidak berlaku",
}
"""In the order in which they are counted."""

FILE_STATUS: dict[model.FileStatus, str] = {
    "ok": "baik",
    "repaired": "diperbaiki",
    "encrypted": "terkunci kata sandi",
    "corrupt": "rusak",
    "unsupported": "jenis tidak diterima",
    "too_large": "terlalu besar",
    "empty": "kosong",
}
PAGE_STATUS: dict[model.PageStatus, str] = {
    "read": "terbaca",
    "born_digital": "teks digital",
    "blank": "kosong",
    "unreadable": "tidak terbaca",
}
QUALITY: dict[model.Verdict, str] = {
    "baik": "pindaian baik",
    "ragu": "pindaian meragukan",
    "ulangi": "pindai ulang",
}
SEVERITY: dict[model.Severity, str] = {
    "critical": "berat",
    "warn": "perhatian",
    "info": "keterangan",
}
VERDICT: dict[model.RuleVerdict, str] = {
    "fail": "tidak cocok",
    "inconclusive": "belum pasti",
    "pass": "cocok",
    "not_applicable": "tidak berlaku",
}
APPLICANT: dict[model.Applicant, str] = {"badan": "badan usaha", "perseorangan": "perseorangan"}
READER: dict[model.Reader, str] = {
    "tesseract": "Tesseract",
    "rapidocr": "RapidOCR",
    "born_digital": "teks digital",
}
MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
_FIELD_WORDS = {
    "ahu": "AHU",
    "kel": "kel.",
    "kpp": "KPP",
    "lahir": "lahir",
    "m2": "(m²)",
    "nib": "NIB",
    "nik": "NIK",
    "nip": "NIP",
    "npwp": "NPWP",
    "pj": "penanggung jawab",
    "rt": "RT",
    "rw": "RW",
    "strttk": "STRTTK",
}


def field(name: str) -> str:
    """The label of a field: ``nomor_strttk`` is ``Nomor STRTTK``."""
    words = [_FIELD_WORDS.get(each, each) for each in name.split("_")]
    joined = " ".join(words)
    return joined[:1].upper() + joined[1:]


def code(name: str) -> str:
    """A code in words: ``huruf_dibaca_angka`` is ``huruf dibaca angka``."""
    return name.replace("_", " ")


def day(date: dt.date) -> str:
    """A date as people write it: ``24 November 2026``."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def certainty(check: result.Check) -> str:
    """How sure a line of the checklist is; a dash where nothing was read to be sure of."""
    if check.status == "perlu_cek" and not check.documents:
        return "-"
    return percent(check.confidence)


def percent(probability: float) -> str:
    """A probability in whole per cent, rounded down so that 100% is said of certainty only."""
    # The tiny term keeps 0.29 * 100 = 28.999999999999996 from losing a point.
    return f"{math.floor(probability * 100 + 1e-9)}%"


def seconds(amount: float) -> str:
    """A span of time with a decimal comma: ``48,2 detik``."""
    return f"{amount:.1f}".replace(".", ",") + " detik"


def ranges(numbers: Iterable[int]) -> str:
    """Numbers with runs drawn together: ``1-3, 7``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def pages(indices: Iterable[int]) -> str:
    """Pages as people count them, from 1; empty when there are none."""
    return ranges(each + 1 for each in indices)


def listed(parts: Sequence[str]) -> str:
    """Parts with commas and a ``dan`` before the last."""
    return " dan ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))


def summary(form: result.Result) -> str:
    """One sentence: how much was read and how the checklist stands."""
    states = [check.status for check in form.checklist]
    counted = [f"{states.count(each)} {word}" for each, word in STATUS.items() if each in states]
    read = f"{len(form.pages)} halaman dari {len(form.files)} berkas"
    return (
        f"{read}; {len(states)} persyaratan: {', '.join(counted)} ({seconds(form.timing.seconds)})"
    )


def pages_of(form: result.Result, documents: Iterable[int]) -> tuple[int, ...]:
    """The pages of these documents, each once, in order."""
    return tuple(sorted({page for each in documents for page in form.documents[each].pages}))
