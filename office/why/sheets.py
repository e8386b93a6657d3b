"""Pages in an explanation: where they are found, and what was done to them. Pure."""

from __future__ import annotations

from collections.abc import Iterator

from dossier import indonesian
from dossier.result import Coordinates, Page, Quality, Result
from office.why.explanation import Place, Sheet

_STATUS = {
    "read": "Dibaca dari gambarnya (OCR).",
    "born_digital": "Teks digital di dalam file dipakai; tidak perlu OCR.",
    "blank": "Dianggap kosong.",
    "unreadable": "Tidak terbaca.",
}
_LEAST_TURN = 0.05
"""Degrees: less than this is a hundredth of a line's height across a page, and not seen."""
_FLAT = 1e-9


def place(form: Result, page: int, box: Coordinates | None) -> Place:
    """A place by the page's number in the dossier, its file and its number in that file."""
    seen = form.pages[page]
    file = form.files[seen.file].name
    return Place(page, f"halaman {page + 1} ({file} halaman {seen.file_page})", box)


def sheet(form: Result, number: int, on_it: tuple[str, ...]) -> Sheet:
    """A page with what was done to it before it was read."""
    page = form.pages[number]
    said = _STATUS[page.status]
    return Sheet(
        place=place(form, number, None),
        size=page.size,
        status=f"{said} {page.message}" if page.message else said,
        done=tuple(_done(form, page)),
        quality=page.quality,
        measured=() if page.quality is None else tuple(_measured(page.quality)),
        on_it=on_it,
        file=page.file,
    )


def _measured(quality: Quality) -> Iterator[str]:
    yield f"ketajaman {indonesian.decimal(quality.sharpness, 2)}"
    yield f"kontras {indonesian.decimal(quality.contrast, 2)}"
    yield f"{indonesian.percent(quality.coverage)} halaman di dalam gambar"
    yield "resolusi tidak diketahui" if quality.dpi is None else f"{quality.dpi} dpi"


def _done(form: Result, page: Page) -> Iterator[str]:
    if form.files[page.file].status == "repaired":
        yield "Filenya rusak dan diperbaiki sebelum dibaca; aslinya disimpan."
    if page.duplicate_of is not None:
        yield f"Pindaian kedua dari halaman {page.duplicate_of + 1}; yang dipakai yang pertama."
    if page.rotation:
        yield f"Diputar {page.rotation}° searah jarum jam supaya tegak."
    else:
        yield "Sudah tegak: tidak diputar."
    if abs(page.skew) >= _LEAST_TURN:
        amount = indonesian.decimal(abs(page.skew))
        way = "searah" if page.skew > 0 else "berlawanan arah"
        yield f"Kemiringan {amount}° diluruskan ({way} jarum jam)."
    else:
        yield "Tidak miring: tidak diluruskan."
    across, down, _ = page.transform[2]
    if max(abs(across), abs(down)) > _FLAT:
        yield "Diambil dari foto: halaman dicari di dalam gambar dan diratakan."
