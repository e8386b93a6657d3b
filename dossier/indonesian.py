"""How the words of the public form are said to people: plain Indonesian, the same everywhere."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Iterable
from typing import Final

from dossier import model
from dossier.casework import Role

OFFICE_ZONE: Final = dt.timezone(dt.timedelta(hours=8), "WITA")
"""Asia/Makassar, the office's time: UTC+8 all year round, so no time-zone data is needed."""

STATUS: Final[dict[model.RequirementStatus, str]] = {
    "sesuai": "sesuai",
    "tidak_sesuai": "tidak sesuai",
    "perlu_cek": "perlu dicek",
    "ada_belum_terbaca": "ada, belum terbaca",
    "tidak_ada": "tidak ada",
    "tidak_berlaku": "tidak berlaku",
}
"""In the order in which they are counted."""
SYMBOL: Final[dict[model.RequirementStatus, str]] = {
    "sesuai": "✓",
    "tidak_sesuai": "✗",
    "perlu_cek": "?",
    "ada_belum_terbaca": "…",
    "tidak_ada": "∅",
    "tidak_berlaku": "-",
}
"""Beside the colour, so that nothing is told by colour alone."""
PAGE_STATUS: Final[dict[model.PageStatus, str]] = {
    "read": "terbaca",
    "born_digital": "teks digital",
    "blank": "kosong",
    "unreadable": "tidak terbaca",
}
SEVERITY: Final[dict[model.Severity, str]] = {
    "critical": "berat",
    "warn": "perhatian",
    "info": "keterangan",
}
APPLICANT: Final[dict[model.Applicant, str]] = {
    "badan": "badan usaha",
    "perseorangan": "perseorangan",
}
READER: Final[dict[model.Reader, str]] = {
    "tesseract": "Tesseract",
    "rapidocr": "RapidOCR",
    "born_digital": "teks digital",
}
ROLE: Final[dict[Role, str]] = {
    "pemohon": "pemohon",
    "informasi": "layanan informasi",
    "cs_helpdesk": "CS dan help desk",
    "loket_pendaftaran": "loket pendaftaran",
    "verifikasi": "verifikasi",
    "penghubung": "penghubung",
    "adm_monitoring": "administrasi dan monitoring",
    "tim_teknis_opd": "tim teknis OPD",
    "kepala_seksi": "kepala seksi",
    "kepala_bidang": "kepala bidang",
    "kepala_dinas": "kepala dinas",
    "tata_usaha": "tata usaha",
    "loket_pengambilan": "loket pengambilan",
    "operator": "operator",
}
_MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
_ISO_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_FIELD_NAMES: Final = {
    "kabupaten_kota": "Kabupaten/kota",
    "kel_desa": "Kelurahan/desa",
    "rt_rw": "RT/RW",
}
"""Fields whose label has a stroke, as the card prints it."""
_FIELD_WORDS: Final = {
    "ahu": "AHU",
    "kpp": "KPP",
    "m2": "(m²)",
    "nib": "NIB",
    "nik": "NIK",
    "nip": "NIP",
    "npwp": "NPWP",
    "pj": "penanggung jawab",
    "strttk": "STRTTK",
}


def headed(text: str) -> str:
    """The text with a capital at its beginning: ``tidak ada`` is ``Tidak ada``."""
    return text[:1].upper() + text[1:]


def field(name: str) -> str:
    """The label of a field: ``nomor_strttk`` is ``Nomor STRTTK``."""
    words = " ".join(_FIELD_WORDS.get(each, each) for each in name.split("_"))
    return _FIELD_NAMES.get(name) or headed(words)


def code(name: str) -> str:
    """A code in words: ``huruf_dibaca_angka`` is ``huruf dibaca angka``."""
    return name.replace("_", " ")


def day(date: dt.date) -> str:
    """A date as people write it: ``24 November 2026``."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def date_in_words(text: str) -> str:
    """A date as papers print it; what is no date stays as it is.

    >>> date_in_words("2020-10-05")
    '5 Oktober 2020'
    >>> date_in_words("SEUMUR HIDUP")
    'SEUMUR HIDUP'
    """
    if not _ISO_DATE.fullmatch(text):
        return text
    try:
        return day(dt.date.fromisoformat(text))
    except ValueError:
        return text


def percent(probability: float) -> str:
    """A probability in whole per cent, rounded down so that 100% is said of certainty only."""
    # The tiny term keeps 0.29 * 100 = 28.999999999999996 from losing a point.
    return f"{math.floor(probability * 100 + 1e-9)}%"


def decimal(number: float, places: int = 1) -> str:
    """A number with a decimal comma: ``0,8``."""
    return f"{number:.{places}f}".replace(".", ",")


def ranges(numbers: Iterable[int]) -> str:
    """Numbers with runs drawn together: ``1-3, 7``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)
