"""Text that a PDF carries itself: used only where it is what the eye sees."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import pdfplumber

from dossier.model import Box, PageText, Word
from extractors.ink import Ink
from extractors.ocr.engine import in_reading_order, word
from extractors.pdf import Makeup
from extractors.raster import Raster

_MOST_PICTURE: Final = 0.25
_LEAST_LETTERS: Final = 25
_AGREEMENT: Final = 0.92


def worth_a_look(makeup: Makeup) -> bool:
    """Whether the page may be born digital: painted text, no scan and no OCR layer under it."""
    return (
        makeup.texts > 0
        and makeup.dpi is None
        and not makeup.invisible
        and (makeup.pictures < _MOST_PICTURE)
    )


def read(path: str, page: int, raster: Raster) -> PageText:
    """The words of the layer, in pixels of the page as it was rendered.

    Args:
        path: The PDF.
        page: Number of the page, from 1.
        raster: The page as rendered.
    """
    height, width = raster.pixels.shape[:2]
    with pdfplumber.open(path, pages=[page]) as document:
        leaf = document.pages[0]
        left, top, right = (float(edge) for edge in leaf.cropbox[:3])
        zoom = width / max(right - left, 1.0)
        found = leaf.extract_words(
            x_tolerance_ratio=0.15, keep_blank_chars=False, use_text_flow=False
        )
        level = [each for each in found if each.get("upright", True)]
        words = [_word(each, zoom, left, top) for each in level]
    page_box = Box(0, 0, width, height)
    seen = [each for each in words if each is not None and page_box.contains(each.box.middle)]
    return PageText("born_digital", in_reading_order([each] for each in seen), (width, height))


def agrees(text: PageText, ink: Ink) -> bool:
    """Whether layer and picture show the same: ink under words, words over ink, sound letters."""
    letters = "".join(each.text for each in text.words)
    if sum(c.isalnum() for c in letters) < _LEAST_LETTERS or "(cid:" in letters:
        return False
    if sum(c == "\ufffd" or "\ue000" <= c <= "\uf8ff" for c in letters) > 0.02 * len(letters):
        return False
    cover = np.zeros_like(ink.mask)
    inked = 0
    for each in text.words:
        box = _scaled(each.box, ink.factor)
        cover[box.top : box.bottom, box.left : box.right] = 1
        inked += bool(ink.mask[box.top : box.bottom, box.left : box.right].any())
    left, top, wide, tall = ink.glyphs.T
    x = np.clip(left + wide // 2, 0, cover.shape[1] - 1)
    y = np.clip(top + tall // 2, 0, cover.shape[0] - 1)
    explained = float(np.mean(cover[y, x])) if len(x) else 0.0
    return explained >= _AGREEMENT and inked >= _AGREEMENT * len(text.words)


def _word(found: dict[str, Any], zoom: float, left: float, top: float) -> Word | None:
    box = Box(
        max(0, int((found["x0"] - left) * zoom)),
        max(0, int((found["top"] - top) * zoom)),
        round((found["x1"] - left) * zoom) + 1,
        round((found["bottom"] - top) * zoom) + 1,
    )
    return word(str(found["text"]), box, 1.0)


def _scaled(box: Box, factor: float) -> Box:
    return Box(
        int(box.left * factor),
        int(box.top * factor),
        int(box.right * factor) + 1,
        int(box.bottom * factor) + 1,
    )
