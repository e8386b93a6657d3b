"""Pages as tiles: what loket watches while a dossier is read, and the strip below the page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dossier.casework import PageReading, ReadingState, StoredFile
from dossier.model import Dossier, Page, Verdict
from office.why.wanted import called
from review_ui import words

_LONGEST_NAME: Final = 28
_MOST_PAGES: Final = 100_000


@dataclass(frozen=True, slots=True)
class Tile:
    """A page with its verdict.

    Attributes:
        id: Anchor in the screen.
        order: Where it comes among the others.
        label: File and page, as people count.
        verdict: ``baik``, ``ragu`` or ``ulangi``.
        said: The verdict in words.
        reason: Why it is not good; empty when it is.
        status: What became of the page, in words.
        image: Address of the thumbnail; None when there is none.
    """

    id: str
    order: int
    label: str
    verdict: Verdict
    said: str
    reason: str
    status: str
    image: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading is.

    Attributes:
        colour: Of the sign.
        sign: Beside the colour.
        said: The state in words.
        sentence: What that means for who waits.
        running: Whether it goes on.
        done: Pages read.
        total: Pages in all; 0 while unknown or when there is nothing to show.
        failed: Whether it was given up.
    """

    colour: str
    sign: str
    said: str
    sentence: str
    running: bool
    done: int
    total: int
    failed: bool


_STATES: Final[dict[ReadingState, tuple[str, str]]] = {
    "menunggu": ("", "○"),
    "dibaca": ("ragu", "◐"),
    "terbaca": ("baik", "✓"),
    "gagal": ("gagal", "✗"),
}


def progress(state: ReadingState, pages: Sequence[PageReading], expected: int | None) -> Progress:
    """How far a reading is.

    Args:
        state: Of the dossier.
        pages: Those read so far.
        expected: How many there are, once that is known.
    """
    colour, sign = _STATES[state]
    running = state in {"menunggu", "dibaca"}
    total = max(expected or 0, len(pages)) if expected else 0
    return Progress(
        colour=colour,
        sign=sign,
        said=words.READING[state],
        sentence=_sentence(state, pages, total),
        running=running,
        done=len(pages),
        total=total if running else 0,
        failed=state == "gagal",
    )


def _sentence(state: ReadingState, pages: Sequence[PageReading], total: int) -> str:
    if state == "gagal":
        return (
            "Mesin tidak berhasil membaca berkas ini. Operator melihat sebabnya dan dapat "
            "mengulanginya; berkas asli tetap tersimpan."
        )
    if state == "menunggu" and not pages:
        return "Berkas sudah diterima dan tersimpan; halaman tampil di sini begitu dibaca."
    again = sum(verdict(each.page)[0] == "ulangi" for each in pages)
    scan = f" {again} halaman perlu dipindai ulang." if again else ""
    of = f" dari {total}" if total else ""
    return f"{len(pages)}{of} halaman sudah dibaca.{scan}"


def tiles(
    case_id: str, files: Sequence[StoredFile], pages: Iterable[PageReading]
) -> tuple[Tile, ...]:
    """The pages that have been read so far, in the order of files and pages."""
    # The name of the only file, sixty times over, would tell nobody anything.
    names = {each.index: each.name for each in files} if len(files) > 1 else {}
    ordered = sorted(pages, key=lambda each: (each.file, each.page.file_page))
    return tuple(_tile(case_id, names.get(each.file, ""), each) for each in ordered)


def verdict(page: Page) -> tuple[Verdict, str]:
    """What loket is told of a page, and why: a page that cannot be read is to be scanned again."""
    if page.status == "unreadable":
        return "ulangi", page.message or "Halaman tidak dapat dibaca."
    if page.quality is None:
        return "ragu", page.message or "Mutu pindaian tidak diketahui."
    return page.quality.verdict, page.quality.reason or ""


def page_kinds(dossier: Dossier) -> dict[int, str]:
    """What each page is taken for, and which sheet of its document it is where that has several."""
    names: dict[int, list[str]] = {page.index: [] for page in dossier.pages}
    for document in dossier.documents:
        sheets = list(dict.fromkeys(part.page for part in document.parts))
        for at, index in enumerate(sheets, 1):
            of = f" ({at} dari {len(sheets)})" if len(sheets) > 1 else ""
            names[index].append(f"{called(document.type)}{of}")
    return {
        page.index: ", ".join(dict.fromkeys(names[page.index])) or words.PAGE[page.status]
        for page in dossier.pages
    }


def _tile(case_id: str, name: str, reading: PageReading) -> Tile:
    page = reading.page
    found, reason = verdict(page)
    return Tile(
        id=f"ubin-{reading.file}-{page.file_page}",
        order=reading.file * _MOST_PAGES + page.file_page,
        label=f"{shortened(name)} · hal. {page.file_page}" if name else f"Halaman {page.file_page}",
        verdict=found,
        said=words.QUALITY[found],
        reason=reason,
        status=words.PAGE[page.status],
        image=f"/berkas/{case_id}/gambar/{reading.thumbnail}" if reading.thumbnail else None,
    )


def shortened(name: str) -> str:
    """A file's name with its middle left out when it is long; the ending stays."""
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME - 11]}…{name[-10:]}"
