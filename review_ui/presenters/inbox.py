"""The list of dossiers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlencode

from dossier.casework import Account, ReadingState
from office.desk import Inbox, Row
from review_ui import words

_COLOURS: Final[dict[ReadingState, str]] = {
    "menunggu": "",
    "dibaca": "ragu",
    "terbaca": "baik",
    "gagal": "gagal",
}
_FILTERS: Final = (
    ("tugas", "Menunggu saya"),
    ("berjalan", "Sedang berjalan"),
    ("selesai", "Selesai"),
    ("semua", "Semua"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A dossier in the list."""

    id: str
    number: str
    unregistered: bool
    applicant: str
    kind: str
    step: str
    holder: str
    claimed: str
    reading: str
    colour: str
    waiting: str
    age: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A choice of what is listed."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole screen; addresses of neighbouring pages are None at the ends."""

    may_receive: bool
    search: str
    filters: tuple[Filter, ...]
    lines: tuple[Line, ...]
    total: int
    empty: str
    page: int
    pages: int
    previous: str | None
    following: str | None


def screen(listed: Inbox, account: Account, *, search: str, which: str, now: dt.datetime) -> Screen:
    """The screen.

    Args:
        listed: A page of the list.
        account: Who looks.
        search: What was searched for.
        which: What is listed.
        now: When.
    """

    def address(number: int) -> str | None:
        if not 1 <= number <= listed.pages:
            return None
        return "/?" + urlencode({"cari": search, "tampil": which, "hal": number})

    return Screen(
        may_receive="cs_helpdesk" in account.roles,
        search=search,
        filters=tuple(Filter(code, name, code == which) for code, name in _FILTERS),
        lines=tuple(_line(each, now) for each in listed.rows),
        total=listed.total,
        empty=_empty(search, which),
        page=listed.page,
        pages=listed.pages,
        previous=address(listed.page - 1),
        following=address(listed.page + 1),
    )


def _line(row: Row, now: dt.datetime) -> Line:
    case = row.case
    ending = case.position.ending
    return Line(
        id=case.id,
        number=case.registration or case.id,
        unregistered=case.registration is None,
        applicant=case.applicant_name,
        kind=words.APPLICANT[case.applicant] if case.applicant else "",
        step=words.ENDING[ending] if ending else f"{case.position.step}. {row.step}",
        holder=words.ROLE[case.holder] if case.holder else "-",
        claimed=row.claimed or "",
        reading=words.READING[case.reading],
        colour=_COLOURS[case.reading],
        waiting="-" if ending else words.span(row.waiting),
        age=f"Diterima {words.moment(now - row.age)}",
    )


def _empty(search: str, which: str) -> str:
    if search:
        return "Tidak ada berkas yang cocok dengan pencarian ini."
    if which == "tugas":
        return "Tidak ada berkas yang menunggu Anda. Pilih Sedang berjalan untuk melihat yang lain."
    return "Belum ada berkas."
