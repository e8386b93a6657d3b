"""How codes are said on the screens: plain Indonesian, the same words everywhere."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable
from typing import Final

from dossier.casework import Action, Ending, JobState, ReadingState, Role
from dossier.model import Applicant, PageStatus, Reader, RequirementStatus, Severity, Verdict

OFFICE_ZONE: Final = dt.timezone(dt.timedelta(hours=8), "WITA")
"""East Kalimantan; WITA knows no summer time, so no time-zone data is needed."""

ROLE: Final[dict[Role, str]] = {
    "pemohon": "Pemohon",
    "informasi": "Layanan informasi",
    "cs_helpdesk": "CS dan help desk",
    "loket_pendaftaran": "Loket pendaftaran",
    "verifikasi": "Verifikasi",
    "penghubung": "Penghubung",
    "adm_monitoring": "Administrasi dan monitoring",
    "tim_teknis_opd": "Tim teknis OPD",
    "kepala_seksi": "Kepala seksi",
    "kepala_bidang": "Kepala bidang",
    "kepala_dinas": "Kepala dinas",
    "tata_usaha": "Tata usaha",
    "loket_pengambilan": "Loket pengambilan",
    "operator": "Operator",
}
ENDING: Final[dict[Ending, str]] = {
    "terbit": "Izin terbit",
    "ditolak": "Ditolak",
    "ditarik": "Ditarik pemohon",
    "diganti_permohonan_baru": "Diganti permohonan baru",
}
READING: Final[dict[ReadingState, str]] = {
    "menunggu": "Menunggu dibaca",
    "dibaca": "Sedang dibaca",
    "terbaca": "Selesai dibaca",
    "gagal": "Pembacaan gagal",
}
JOB: Final[dict[JobState, str]] = {
    "menunggu": "Menunggu",
    "dikirim": "Dikirim",
    "berjalan": "Berjalan",
    "selesai": "Selesai",
    "gagal": "Gagal",
}
ACTION: Final[dict[Action, str]] = {
    "setujui": "Disetujui",
    "kembalikan": "Dikembalikan",
    "konsultasi": "Konsultasi",
    "akhiri": "Diakhiri",
}
STATUS: Final[dict[RequirementStatus, str]] = {
    "sesuai": "Sesuai",
    "tidak_sesuai": "Tidak sesuai",
    "perlu_cek": "Perlu dicek",
    "ada_belum_terbaca": "Ada, belum terbaca",
    "tidak_ada": "Tidak ada",
    "tidak_berlaku": "Tidak berlaku",
}
SYMBOL: Final[dict[RequirementStatus, str]] = {
    "sesuai": "✓",
    "tidak_sesuai": "✗",
    "perlu_cek": "?",
    "ada_belum_terbaca": "…",
    "tidak_ada": "∅",
    "tidak_berlaku": "-",
}
"""Beside the colour, so that nothing is told by colour alone."""
PAGE: Final[dict[PageStatus, str]] = {
    "read": "Terbaca",
    "born_digital": "Teks digital",
    "blank": "Kosong",
    "unreadable": "Tidak terbaca",
}
QUALITY: Final[dict[Verdict, str]] = {"baik": "Baik", "ragu": "Ragu", "ulangi": "Ulangi"}
APPLICANT: Final[dict[Applicant, str]] = {
    "badan": "Badan usaha",
    "perseorangan": "Perseorangan",
}
READER: Final[dict[Reader, str]] = {
    "tesseract": "Tesseract",
    "rapidocr": "RapidOCR",
    "born_digital": "Teks digital",
}
SEVERITY: Final[dict[Severity, str]] = {
    "critical": "Berat",
    "warn": "Perhatian",
    "info": "Keterangan",
}
_MONTHS: Final = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip
_FULL_MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
_FIELD_WORDS: Final = {
    "ahu": "AHU",
    "kel": "kel.",
    "kpp": "KPP",
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
_SHOWN_OF_NIK: Final = (4, 2)


def field(name: str) -> str:
    """The label of a field: ``nomor_strttk`` is ``Nomor STRTTK``."""
    joined = " ".join(_FIELD_WORDS.get(each, each) for each in name.split("_"))
    return joined[:1].upper() + joined[1:]


def code(name: str) -> str:
    """A code in words: ``berkas_diterima`` is ``Berkas diterima``."""
    said = name.replace("_", " ")
    return said[:1].upper() + said[1:]


def percent(probability: float) -> str:
    """A probability in whole per cent, rounded down: 100% is said of certainty only."""
    return f"{math.floor(probability * 100 + 1e-9)}%"


def moment(at: dt.datetime | None) -> str:
    """A moment in office time: ``24 Nov 2026 16.05``; a dash when there was none."""
    if at is None:
        return "-"
    local = at.astimezone(OFFICE_ZONE)
    return f"{day(local.date())} {local:%H.%M}"


def day(date: dt.date) -> str:
    """A date: ``24 Nov 2026``."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def date_in_words(text: str) -> str:
    """A date as papers print it; what is no date stays as it is.

    >>> date_in_words("2020-10-05")
    '5 Oktober 2020'
    >>> date_in_words("SEUMUR HIDUP")
    'SEUMUR HIDUP'
    """
    try:
        date = dt.date.fromisoformat(text)
    except ValueError:
        return text
    return f"{date.day} {_FULL_MONTHS[date.month - 1]} {date.year}"


def span(length: dt.timedelta | None) -> str:
    """A span of time in its two largest units: ``3 hari 4 jam``; a dash when unknown."""
    if length is None:
        return "-"
    seconds = max(0, int(length.total_seconds()))
    units = (
        (seconds // 86_400, "hari"),
        (seconds // 3_600 % 24, "jam"),
        (seconds // 60 % 60, "menit"),
        (seconds % 60, "detik"),
    )
    first = next((at for at, (amount, _) in enumerate(units) if amount), 3)
    kept = units[first : first + 2]
    return " ".join(f"{amount} {unit}" for amount, unit in kept if amount or kept[0] == units[3])


def ranges(numbers: Iterable[int]) -> str:
    """Numbers with runs drawn together: ``1-3, 7``."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def masked(nik: str) -> str:
    """A NIK as it is shown outside the open dossier: the first four and the last two digits.

    >>> masked("6472990101010001"), masked("12345")
    ('6472••••••••••01', '•••••')
    """
    first, last = _SHOWN_OF_NIK
    if len(nik) <= first + last:
        return "•" * len(nik)
    return f"{nik[:first]}{'•' * max(0, len(nik) - first - last)}{nik[-last:]}"


def size(amount: int) -> str:
    """Bytes in words: ``2,4 MB``."""
    if amount < 1_000_000:
        return f"{max(1, round(amount / 1000))} KB" if amount else "0 KB"
    return f"{amount / 1_000_000:.1f} MB".replace(".", ",")
