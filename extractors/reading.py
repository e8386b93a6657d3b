"""The page step: one page of one file in, what was read on it out. Never raises for a bad page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from dossier.errors import EngineDiedError, PageFailedError
from dossier.model import Page, PageText, ScanFile
from extractors import second, sheet, upright
from extractors.ocr import fusion, rapid, tesseract
from extractors.sheet import Sheet
from extractors.workshop import Workshop

_A_WORD: Final = 4
_NO_WORDS: Final = (
    "Tidak ada kata yang terbaca, tetapi halaman ini tidak kosong: ada coretan, cap, gambar atau "
    "tanda tangan. Lihat gambarnya."
)


def read_page(
    workshop: Workshop,
    file: ScanFile,
    path: str | Path,
    file_page: int,
    index: int,
    scratch: Path,
    *,
    last_try: bool = True,
) -> Page:
    """Read one page. Safe to call from as many threads as the workshop has light children.

    Args:
        workshop: Where the work is done.
        file: The inspected file, ``ok`` or ``repaired``.
        path: Where it lies.
        file_page: Number of the page within its file, from 1.
        index: Number of the page within the dossier, from 0.
        scratch: Folder for the upright page image.
        last_try: Whether a page that lost its child is left at that.

    Returns:
        The page: ``read``, ``born_digital``, ``blank``, or ``unreadable`` with a message.

    Raises:
        EngineDiedError: The child died, and it is not the last try.
    """
    about = f"Halaman {file_page} dari {file.name}"
    try:
        first = workshop.light(
            about,
            sheet.read_sheet,
            file,
            str(path),
            file_page,
            index,
            str(scratch),
            workshop.folder,
        )
    except PageFailedError as error:
        if isinstance(error, EngineDiedError) and not last_try:
            raise
        return Page(index, file.index, file_page, "unreadable", error.message)
    if first.wants is None or first.page.image is None:
        return first.page
    try:
        if first.wants != "reading":
            (text,) = first.page.texts
            text = workshop.heavy(
                about, second.help_out, first.page.image, text, first.wants, first.unread
            )
            over = first.wants == "looking over"
            return replace(first.page, texts=(text,), looked_over=over)
        turn, text = workshop.heavy(about, second.read, first.page.image, first.direction)
    except PageFailedError as error:
        if isinstance(error, EngineDiedError) and not last_try:
            raise
        if first.page.texts:
            return first.page
        return replace(first.page, status="unreadable", message=error.message)
    return _with_second(first, turn, text)


def draw_again(
    workshop: Workshop, file: ScanFile, path: str | Path, page: Page, scratch: Path
) -> Page:
    """The page with its upright image made anew, for one that was read earlier or elsewhere.

    Its image is None when it cannot be made: it is then not read a second time.
    """
    about = f"Halaman {page.file_page} dari {file.name}"
    try:
        image = workshop.light(
            about, sheet.draw_again, file, str(path), page, str(scratch), workshop.folder
        )
    except PageFailedError:
        image = None
    return replace(page, image=image)


def engine_versions() -> dict[str, str]:
    """Versions of everything that reads, for the record of a result."""
    return {"tesseract": tesseract.version(), **rapid.versions()}


def _with_second(first: Sheet, turn: int, text: PageText) -> Page:
    page = first.page
    if page.status == "blank":
        if fusion.legible(text) < _A_WORD:
            return page
        page = replace(page, status="read")
    if not text.words and not page.texts:
        if first.written:
            return replace(page, message=_NO_WORDS)
        return replace(page, status="blank")
    if not turn:
        return replace(page, texts=fusion.ranked([*page.texts, text]))
    matrix, size = upright.turning(page.size, turn, 0.0)
    back = np.array(page.transform) @ np.linalg.inv(matrix)
    return replace(
        page,
        size=size,
        rotation=(page.rotation + turn) % 360,
        transform=sheet.to_page_as_it_came(np.linalg.inv(back), 1.0),
        # What Tesseract read with the page lying wrong is of no use.
        texts=fusion.ranked([text]),
    )
