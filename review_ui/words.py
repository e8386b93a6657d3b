"""How codes are said on the screens: plain Indonesian, the same words everywhere."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dossier import indonesian
from dossier.casework import Action, Ending, JobState, ReadingState
from dossier.indonesian import headed
from dossier.model import Verdict

ROLE: Final = {key: headed(said) for key, said in indonesian.ROLE.items()}
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
STATUS: Final = {key: headed(said) for key, said in indonesian.STATUS.items()}
PAGE: Final = {key: headed(said) for key, said in indonesian.PAGE_STATUS.items()}
QUALITY: Final[dict[Verdict, str]] = {"baik": "Baik", "ragu": "Ragu", "ulangi": "Ulangi"}
APPLICANT: Final = {key: headed(said) for key, said in indonesian.APPLICANT.items()}
READER: Final = {key: headed(said) for key, said in indonesian.READER.items()}
SEVERITY: Final = {key: headed(said) for key, said in indonesian.SEVERITY.items()}
_SHOWN_OF_NIK: Final = (4, 2)


def code(name: str) -> str:
    """A code in words: ``berkas_diterima`` is ``Berkas diterima``."""
    return headed(indonesian.code(name))


def moment(at: dt.datetime | None) -> str:
    """A moment in office time: ``24 Nov 2026 16.05``; a dash when there was none."""
    if at is None:
        return "-"
    local = at.astimezone(indonesian.OFFICE_ZONE)
    return f"{day(local.date())} {local:%H.%M}"


def day(date: dt.date) -> str:
    """A date: ``24 Nov 2026``."""
    number, month, year = indonesian.day(date).split()
    return f"{number} {month[:3]} {year}"


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
