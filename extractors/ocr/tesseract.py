"""Tesseract 5 with the Indonesian model, through pytesseract. Runs in a child of the workshop."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
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
    {"text", "conf", "left", "top", "width", "height", "block_num", "par_num", "line_num"}
)
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
    data = _data(leaders.erased(evened(grey(pixels))), f"--psm {psm} --dpi {dpi}")
    size = pixels.shape[1], pixels.shape[0]
    return PageText("tesseract", in_reading_order(_pieces(data)), size)


def read_lines(pixels: Pixels, boxes: Sequence[Box]) -> tuple[Line | None, ...]:
    """Read places that hold one line each; None where nothing is read."""
    plain = grey(pixels)
    return tuple(_read_line(plain, box) for box in boxes)


def version() -> str:
    """Tesseract's version."""
    return str(pytesseract.get_tesseract_version())


def _read_line(plain: Pixels, box: Box) -> Line | None:
    crop = plain[max(0, box.top) : box.bottom, max(0, box.left) : box.right]
    if not holds_ink(crop):
        return None
    # Letters of about 35 pixels are what its model was made on; white around them it needs.
    factor = min(max(48 / crop.shape[0], 1.0), 3.0)
    grown = cv2.resize(crop, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    edge = 12
    framed = cv2.copyMakeBorder(
        grown, edge, edge, edge, edge, cv2.BORDER_CONSTANT, value=(int(np.median(grown)),)
    )
    pieces = _pieces(_data(np.asarray(framed, np.uint8), "--psm 7 --dpi 300"))
    words = [replace(w, box=_back(w.box, factor, edge, box)) for piece in pieces for w in piece]
    return Line(tuple(sorted(words, key=lambda w: w.box.left))) if words else None


def _back(box: Box, factor: float, edge: int, crop: Box) -> Box:
    left, top = max(0, crop.left), max(0, crop.top)
    return Box(
        left + max(0, round((box.left - edge) / factor)),
        top + max(0, round((box.top - edge) / factor)),
        left + max(1, round((box.right - edge) / factor)),
        top + max(1, round((box.bottom - edge) / factor)),
    )


def _data(plain: Pixels, config: str) -> dict[str, list[Any]]:
    # Raw pixels in a file of ours: pytesseract would spend half a second on packing a PNG.
    with tempfile.NamedTemporaryFile(suffix=".pgm") as file:
        ok, raw = cv2.imencode(".pgm", plain)
        if not ok:
            msg = "cannot write the page for Tesseract"
            raise RuntimeError(msg)
        Path(file.name).write_bytes(raw.tobytes())
        try:
            result: dict[str, list[Any]] = pytesseract.image_to_data(
                file.name,
                lang=LANGUAGE,
                config=config,
                timeout=_SECONDS,
                output_type=pytesseract.Output.DICT,
            )
        except Exception as error:  # whatever the program and pytesseract's parsing come upon
            raise _failed() from error
    if not result.keys() >= _COLUMNS or len({len(result[each]) for each in _COLUMNS}) != 1:
        raise _failed()
    return result


def _failed() -> PageFailedError:
    return PageFailedError(
        "mesin pembaca (Tesseract) gagal di halaman ini. Coba proses lagi; bila terulang, "
        "pindai ulang halaman ini."
    )


def _pieces(data: dict[str, list[Any]]) -> list[list[Word]]:
    """Tesseract's words, grouped by its own lines."""
    lines: dict[tuple[int, int, int], list[Word]] = {}
    for at, text in enumerate(data["text"]):
        left, top = int(data["left"][at]), int(data["top"][at])
        box = Box(left, top, left + int(data["width"][at]), top + int(data["height"][at]))
        read = word(str(text), box, float(data["conf"][at]) / 100)
        if read is not None:
            key = (data["block_num"][at], data["par_num"][at], data["line_num"][at])
            lines.setdefault(key, []).append(read)
    return list(lines.values())
