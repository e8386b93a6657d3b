"""Tesseract 5 with the Indonesian model, through pytesseract. Runs in a child of the workshop."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, Final

import cv2
import numpy as np
import pytesseract

from dossier.errors import PageFailedError
from dossier.model import Box, Line, PageText, Word
from extractors import leaders
from extractors.ink import evened
from extractors.ocr.engine import holds_ink, in_reading_order, word
from extractors.raster import Pixels, grey

LANGUAGE: Final = "ind"
_SECONDS: Final = 150
_COLUMNS: Final = frozenset(
    {
        "text",
        "conf",
        "left",
        "top",
        "width",
        "height",
        "block_num",
        "par_num",
        "line_num",
        "page_num",
    }
)
_SHORT, _THIN, _UNSURE = 0.75, 0.25, 0.9
"""A colon that is taken for a 1 is so much lower than the words of its line, no wider than so much
of their height, and not read with more certainty.

Measured on 80 pages of text: 9 of 11 such colons, none of 61 ones."""
_RAW: Final = (cv2.IMWRITE_TIFF_COMPRESSION, 1)
_EDGE: Final = 12
"""Pixels of paper around a line."""
# One thread a process: Tesseract's own threads cost more than they bring.
os.environ.setdefault("OMP_THREAD_LIMIT", "1")


def read_page(pixels: Pixels, dpi: int = 200, psm: int = 4) -> PageText:
    """Read an upright page of text.

    Args:
        pixels: The page; boxes of the result are in these pixels.
        dpi: Its resolution, as near as it is known.
        psm: Tesseract's page segmentation mode.

    Raises:
        PageFailedError: Tesseract crashed, took longer than 150 s, or gave nothing or nonsense.
    """
    plain = leaders.erased(evened(grey(pixels)))
    (pieces,) = _pieces([plain], f"--psm {psm} --dpi {dpi}")
    size = pixels.shape[1], pixels.shape[0]
    return PageText("tesseract", in_reading_order(pieces), size)


def read_lines(pixels: Pixels, boxes: Sequence[Box]) -> tuple[Line | None, ...]:
    """Read places that hold one line each; None where nothing is read."""
    plain = grey(pixels)
    crops = {
        box: plain[max(0, box.top) : box.bottom, max(0, box.left) : box.right] for box in boxes
    }
    framed = {box: _framed(crop) for box, crop in crops.items() if holds_ink(crop)}
    if not framed:
        return tuple(None for _ in boxes)
    read = _pieces([picture for picture, _ in framed.values()], "--psm 7 --dpi 300")
    lines = {
        box: _line(pieces, box, factor)
        for (box, (_, factor)), pieces in zip(framed.items(), read, strict=True)
    }
    return tuple(lines.get(box) for box in boxes)


def version() -> str:
    """Tesseract's version."""
    return str(pytesseract.get_tesseract_version())


def _framed(crop: Pixels) -> tuple[Pixels, float]:
    """A line as Tesseract likes it, and how much larger it is."""
    # Letters of about 35 pixels are what its model was made on; white around them it needs.
    factor = min(max(48 / crop.shape[0], 1.0), 3.0)
    grown = cv2.resize(crop, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    paper = (int(np.median(grown)),)
    framed = cv2.copyMakeBorder(grown, _EDGE, _EDGE, _EDGE, _EDGE, cv2.BORDER_CONSTANT, value=paper)
    return np.asarray(framed, np.uint8), factor


def _line(pieces: Sequence[Sequence[Word]], box: Box, factor: float) -> Line | None:
    words = [replace(w, box=_back(w.box, factor, box)) for piece in pieces for w in piece]
    return Line(tuple(sorted(words, key=lambda w: w.box.left))) if words else None


def _back(box: Box, factor: float, crop: Box) -> Box:
    left, top = max(0, crop.left), max(0, crop.top)
    return Box(
        left + max(0, round((box.left - _EDGE) / factor)),
        top + max(0, round((box.top - _EDGE) / factor)),
        left + max(1, round((box.right - _EDGE) / factor)),
        top + max(1, round((box.bottom - _EDGE) / factor)),
    )


def _pieces(pictures: Sequence[Pixels], config: str) -> list[list[list[Word]]]:
    """Of each picture Tesseract's words, grouped by its own lines."""
    data = _data(pictures, config)
    lines: list[dict[tuple[int, int, int], list[Word]]] = [{} for _ in pictures]
    for at, text in enumerate(data["text"]):
        left, top = int(data["left"][at]), int(data["top"][at])
        box = Box(left, top, left + int(data["width"][at]), top + int(data["height"][at]))
        read = word(str(text), box, float(data["conf"][at]) / 100)
        if read is not None:
            key = (data["block_num"][at], data["par_num"][at], data["line_num"][at])
            lines[int(data["page_num"][at]) - 1].setdefault(key, []).append(read)
    return [[_with_colons(words) for words in each.values()] for each in lines]


def _with_colons(words: list[Word]) -> list[Word]:
    """A line with the colon between label and value that was taken for a 1: too low for a digit."""
    tall = median(word.box.height for word in words)
    return [
        replace(each, text=":") if at and each.text == "1" and _like_a_colon(each, tall) else each
        for at, each in enumerate(words)
    ]


def _like_a_colon(one: Word, tall: float) -> bool:
    low, thin = one.box.height < _SHORT * tall, one.box.width <= _THIN * tall
    return low and thin and one.confidence < _UNSURE


def _data(pictures: Sequence[Pixels], config: str) -> dict[str, list[Any]]:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{at}.tif" for at in range(len(pictures))]
        for path, picture in zip(paths, pictures, strict=True):
            # Raw pixels in a file of ours: pytesseract would spend half a second on packing a PNG.
            # A TIFF, since Tesseract's reader takes a PGM byte by byte: a twelfth of a page's time.
            if not cv2.imwrite(str(path), picture, _RAW):
                msg = "cannot write the page for Tesseract"
                raise RuntimeError(msg)
        source = paths[0]
        if len(paths) > 1:
            # To start is four times the work of a line: one process reads all that the list names.
            source = Path(folder) / "list.txt"
            source.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
        try:
            result: dict[str, list[Any]] = pytesseract.image_to_data(
                str(source),
                lang=LANGUAGE,
                config=config,
                timeout=_SECONDS,
                output_type=pytesseract.Output.DICT,
            )
        except Exception as error:  # whatever the program and pytesseract's parsing come upon
            raise _failed() from error
    if not result.keys() >= _COLUMNS or len({len(result[each]) for each in _COLUMNS}) != 1:
        raise _failed()
    # As many pages as pictures: what stands on which is not to be guessed.
    if {int(page) for page in result["page_num"]} - set(range(1, len(pictures) + 1)):
        raise _failed()
    return result


def _failed() -> PageFailedError:
    return PageFailedError(
        "mesin pembaca (Tesseract) gagal di halaman ini. Coba proses lagi; bila terulang, "
        "pindai ulang halaman ini."
    )
