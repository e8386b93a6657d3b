"""PDF as files: opened, mended, rendered. Called in child processes only.

pypdfium2 is not safe for threads; each child renders one page at a time.
"""

from __future__ import annotations

import ctypes
import zlib
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium

from dossier.errors import FileRejectedError
from extractors.raster import Raster, fitting, without_false_colour

MAX_PAGES: Final = 1000
MAX_PAGE_CONTENT: Final = 64_000_000
"""Bytes of drawing on a page, unpacked: a hundred times what a map or a plan takes."""
MAX_FILE_CONTENT: Final = 1_000_000_000
"""Bytes that are unpacked in all to find that out; about five seconds."""
MAX_TEXT: Final = 50_000
"""Characters of a page's text that are looked at; a page of small print has 8,000."""
_MOST_STREAMS: Final = 500
PLAIN_DPI: Final = 200
"""For pages that no page-sized picture sets a resolution for."""
MIXED_DPI: Final = 250
_LEAST_DPI: Final = 72
_LONGEST: Final = 14_400
"""Points of the longest side that a PDF may have (ISO 32000-1, annex C): five metres."""
_PAGE_SIZED: Final = 0.6
_LOCKED: Final = frozenset({pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY})
_INVISIBLE: Final = frozenset({3, 7})
"""Text render modes that paint nothing (ISO 32000-1, table 106)."""


@dataclass(frozen=True, slots=True)
class Makeup:
    """What a PDF page is made of.

    Attributes:
        dpi: Resolution of the picture that covers the page, None when there is none.
        pictures: Share of the page that pictures cover together.
        texts: Text objects that paint.
        invisible: Text objects that paint nothing, as an OCR layer does.
    """

    dpi: float | None
    pictures: float
    texts: int
    invisible: int


def inspect(path: str, mended: str) -> tuple[int, bool]:
    """Open a PDF, mending it into ``mended`` when it is damaged.

    Returns:
        How many pages it has, and whether the mended copy is to be read instead.

    Raises:
        FileRejectedError: ``encrypted``, ``corrupt``, ``empty`` or ``too_large``.
    """
    locked = False
    try:
        pages = _count(path)
    except FileRejectedError as rejection:
        if rejection.status == "too_large":
            raise
        # PDFium's reason can be a stale one, of the file before: qpdf has to say the same.
        locked = rejection.status == "encrypted"
        pages = 0
    damaged, healed = _mend(path, mended, known_pages=pages)
    if healed:
        return healed, True
    if not pages:
        if damaged and locked:
            raise _encrypted()
        if damaged:
            raise FileRejectedError(
                "PDF rusak dan tidak dapat dipulihkan. Minta salinan lain atau pindai ulang.",
                "corrupt",
            )
        raise FileRejectedError("PDF ini tidak berisi halaman. Pindai ulang.", "empty")
    return pages, False


def render(path: str, page: int) -> tuple[Raster, Makeup]:
    """Render one page (from 1) at the resolution that is in it, bounded.

    Raises:
        pypdfium2.PdfiumError: The page cannot be loaded.
    """
    with (
        closing(pypdfium2.PdfDocument(path)) as document,
        closing(_within_reason(document, page - 1)) as leaf,
    ):
        makeup = _makeup(leaf)
        width, height = leaf.get_size()
        came_dpi = makeup.dpi or (MIXED_DPI if makeup.pictures > 0.02 else PLAIN_DPI)
        factor = fitting(width / 72 * came_dpi, height / 72 * came_dpi)
        dpi = came_dpi * factor
        bitmap = leaf.render(scale=dpi / 72, may_draw_forms=True, rev_byteorder=False)
        pixels = np.array(bitmap.to_numpy(), np.uint8)[:, :, :3]
        bitmap.close()
    raster = Raster(
        without_false_colour(np.ascontiguousarray(pixels)),
        factor,
        dpi if makeup.dpi is None or makeup.dpi > _LEAST_DPI else None,
        drawn=makeup.dpi is None,
    )
    return raster, makeup


def text(path: str, page: int) -> str:
    """All text that a page (from 1) carries, painted or not; empty when it cannot be taken out."""
    with (
        suppress(pypdfium2.PdfiumError, IndexError),
        closing(pypdfium2.PdfDocument(path)) as document,
        closing(document[page - 1]) as leaf,
        closing(leaf.get_textpage()) as found,
    ):
        return str(found.get_text_bounded())[:MAX_TEXT]
    return ""


def _within_reason(document: Any, index: int) -> Any:  # noqa: ANN401 - pypdfium2 carries no types
    """A page; one of many metres is cut to what lies on it, which would be a dot otherwise."""
    leaf = document[index]
    if max(leaf.get_size()) <= _LONGEST:
        return leaf
    bounds = [each.get_bounds() for each in leaf.get_objects(max_depth=1)]
    if not bounds:
        return leaf
    left, bottom, right, top = zip(*bounds, strict=True)
    leaf.set_cropbox(min(left) - 9, min(bottom) - 9, max(right) + 9, max(top) + 9)
    # The size of a page is settled when it is loaded.
    leaf.close()
    return document[index]


def _count(path: str) -> int:
    try:
        with closing(pypdfium2.PdfDocument(path)) as document:
            pages = len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in _LOCKED:
            raise _encrypted() from error
        raise FileRejectedError("PDF rusak.", "corrupt") from error
    _bounded(pages)
    return pages


def _bounded(pages: int) -> None:
    if pages > MAX_PAGES:
        raise FileRejectedError(
            f"PDF ini berisi {pages} halaman, paling banyak {MAX_PAGES}. "
            "Bagi menjadi beberapa berkas.",
            "too_large",
        )


def _encrypted() -> FileRejectedError:
    return FileRejectedError(
        "PDF ini dikunci (kata sandi atau sertifikat). "
        "Minta salinan yang tidak dikunci atau pindai ulang.",
        "encrypted",
    )


def _mend(path: str, mended: str, known_pages: int) -> tuple[bool, int]:
    """Let qpdf look at the structure: (is it damaged, pages of the mended copy or 0)."""
    try:
        with pikepdf.open(path, suppress_warnings=True, attempt_recovery=True) as document:
            pages = len(document.pages)
            _refuse_bombs(document)
            damaged = bool(document.get_warnings())
            if known_pages and (not damaged or pages < known_pages):
                return damaged, 0
            _bounded(pages)
            if not pages:
                return damaged, 0
            document.save(mended)
        readable = _count(mended)
    except pikepdf.PasswordError as error:
        if known_pages:
            return False, 0
        raise _encrypted() from error
    except FileRejectedError as rejection:
        if rejection.status == "too_large":
            raise
        return True, 0
    except (pikepdf.PdfError, ValueError, TypeError, RuntimeError, OSError):
        return True, 0
    if readable < known_pages:
        Path(mended).unlink(missing_ok=True)
        return True, 0
    return True, readable


def _refuse_bombs(document: pikepdf.Pdf) -> None:
    """Refuse a PDF of which what paints a page unpacks to more than any page needs.

    What lies in forms counts with the page. Pictures do not: they are decoded row by row.
    """
    known: dict[tuple[int, int], int] = {}
    for number, page in enumerate(document.pages, start=1):
        of_page = 0
        # What is so damaged that it cannot be measured is drawn by a child with bounds of its own.
        with suppress(pikepdf.PdfError, ValueError, TypeError, RuntimeError, AttributeError):
            of_page = _measured(page.obj, known)
        if of_page > MAX_PAGE_CONTENT:
            raise FileRejectedError(
                f"Halaman {number} PDF ini berisi gambar garis yang tidak wajar besarnya "
                f"(lebih dari {MAX_PAGE_CONTENT // 1_000_000} MB). "
                "Cetak lalu pindai dokumennya, atau minta salinan lain.",
                "too_large",
            )
        if sum(known.values()) > MAX_FILE_CONTENT:
            return


def _measured(page: pikepdf.Object, known: dict[tuple[int, int], int]) -> int:
    """Bytes that paint a page, unpacked; streams that several pages share are unpacked once."""
    total = 0
    for stream in _painting(page):
        if stream.objgen not in known:
            known[stream.objgen] = _unpacked(stream)
        total += known[stream.objgen]
    return total


def _painting(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The streams that paint a page, a form once; those that are not what they should be not."""
    waiting: list[Any] = [page.get("/Contents")]
    seen: set[tuple[int, int]] = set()
    holders: list[Any] = [page]
    while waiting or holders:
        if not waiting:
            waiting = _forms(holders.pop())
            continue
        each = waiting.pop()
        if isinstance(each, pikepdf.Array):
            waiting.extend(each[:_MOST_STREAMS])
        elif isinstance(each, pikepdf.Stream) and each.objgen not in seen:
            if len(seen) > _MOST_STREAMS:
                return
            seen.add(each.objgen)
            holders.append(each)
            yield each


def _forms(holder: Any) -> list[Any]:  # noqa: ANN401 - whatever stands in a file
    resources = holder.get("/Resources")
    named = resources.get("/XObject") if isinstance(resources, pikepdf.Dictionary) else None
    if not isinstance(named, pikepdf.Dictionary):
        return []
    return [
        each
        for each in named.as_dict().values()
        if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == pikepdf.Name.Form
    ]


def _unpacked(stream: pikepdf.Object) -> int:
    """Bytes that a stream unpacks to, counted to the bound; as it lies where it cannot be told."""
    filters = stream.get("/Filter")
    names = list(filters) if isinstance(filters, pikepdf.Array) else [filters]
    data = stream.read_raw_bytes()
    for name in names[:4]:
        if name != pikepdf.Name.FlateDecode:
            break
        try:
            data = zlib.decompressobj().decompress(data, MAX_PAGE_CONTENT + 1)
        except zlib.error:
            break
    return len(data)


def _makeup(leaf: Any) -> Makeup:  # noqa: ANN401 - pypdfium2 carries no types
    width, height = leaf.get_size()
    area = max(width * height, 1e-6)
    dpi: float | None = None
    covered = 0.0
    texts = invisible = 0
    kinds = [pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_TEXT]
    for item in leaf.get_objects(filter=kinds, max_depth=6):
        if item.type == pdfium.FPDF_PAGEOBJ_TEXT:
            hidden = pdfium.FPDFTextObj_GetTextRenderMode(item.raw) in _INVISIBLE
            invisible += hidden
            texts += not hidden
            continue
        share, resolution = _picture(item, area)
        covered += share
        if share >= _PAGE_SIZED and resolution:
            dpi = max(dpi or 0.0, resolution)
    return Makeup(dpi, min(covered, 1.0), texts, invisible)


def _picture(item: Any, area: float) -> tuple[float, float | None]:  # noqa: ANN401
    """Share of the page that a picture covers, and its resolution in dots an inch."""
    matrix = item.get_matrix()
    across = (matrix.a**2 + matrix.b**2) ** 0.5
    down = (matrix.c**2 + matrix.d**2) ** 0.5
    wide, tall = ctypes.c_uint(0), ctypes.c_uint(0)
    pdfium.FPDFImageObj_GetImagePixelSize(item.raw, wide, tall)
    if not (across and down and wide.value and tall.value):
        return 0.0, None
    dpi = max(wide.value * 72 / across, tall.value * 72 / down)
    return across * down / area, min(max(dpi, float(_LEAST_DPI)), 1200.0)
