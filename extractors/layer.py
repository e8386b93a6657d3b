"""Text that a PDF carries itself: used only where it is what the eye sees."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, Final

import cv2
import numpy as np
import pdfplumber
from rapidfuzz.distance.Levenshtein import normalized_similarity

from dossier.model import Box, Line, PageText, Word
from extractors.ink import Ink
from extractors.ocr import tesseract
from extractors.ocr.engine import in_reading_order, word
from extractors.pdf import PLAIN_DPI, Makeup
from extractors.raster import Pixels, Raster, grey

_MOST_PICTURE: Final = 0.25
_LEAST_LETTERS: Final = 25
_AGREEMENT: Final = 0.92
_LINES_READ: Final = 2
_LINE_MARGIN: Final = 5
_SAME_LETTERS: Final = 0.9
_FEW_NUMBERS: Final = 3
_WORDS: Final = re.compile(r"\w*\d\w*|\w{4,}")


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
        box = each.box.scaled(ink.factor)
        cover[box.top : box.bottom, box.left : box.right] = 1
        inked += bool(ink.mask[box.top : box.bottom, box.left : box.right].any())
    left, top, wide, tall = ink.glyphs.T
    x = np.clip(left + wide // 2, 0, cover.shape[1] - 1)
    y = np.clip(top + tall // 2, 0, cover.shape[0] - 1)
    explained = float(np.mean(cover[y, x])) if len(x) else 0.0
    return explained >= _AGREEMENT and inked >= _AGREEMENT * len(text.words)


def confirmed(text: PageText, pixels: Pixels) -> bool:
    """Whether the letters of a layer are those that the eye sees: some lines are read to know.

    A font says which letter each of its shapes stands for, and may say it wrongly, by a fault of
    the program that made it or on purpose; places and ink agree all the same. Lines with digits
    are taken first: they are what a forger changes and no dictionary would miss.
    """
    lines = sorted(text.lines, key=_telling, reverse=True)[:_LINES_READ]
    plain = grey(pixels)
    strips = [_strip(plain, line.box.grown(_LINE_MARGIN)) for line in lines]
    widest = max(strip.shape[1] for strip in strips)
    sheet = np.vstack(
        [
            cv2.copyMakeBorder(strip, 8, 8, 8, 8 + widest - strip.shape[1], cv2.BORDER_REPLICATE)
            for strip in strips
        ]
    )
    seen = tesseract.read_page(np.asarray(sheet, np.uint8), PLAIN_DPI, psm=6)
    said = _letters(" ".join(line.text for line in lines))
    return normalized_similarity(said, _letters(seen.text)) >= _SAME_LETTERS


def agreement(layer: str, read: str) -> tuple[float, float] | None:
    """Shares of a layer's words and of its numbers that are read on the picture as well, 0 to 1.

    Order does not count, and letters without digits have to be four in a row to be a word. None
    where there is too little to compare; fewer than three numbers are taken to agree.
    """
    said, seen = (Counter(_WORDS.findall(each.casefold())) for each in (layer, read))
    if sum(map(len, said.elements())) < _LEAST_LETTERS or not seen:
        return None
    both = said & seen
    said_numbers, both_numbers = (
        sum(count for each, count in words.items() if any(c.isdigit() for c in each))
        for words in (said, both)
    )
    numbers = both_numbers / said_numbers if said_numbers >= _FEW_NUMBERS else 1.0
    return both.total() / said.total(), numbers


def _telling(line: Line) -> tuple[int, int]:
    return sum(c.isdigit() for c in line.text), len(line.text)


def _strip(plain: Pixels, box: Box) -> Pixels:
    return plain[box.top : box.bottom, box.left : box.right]


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _word(found: dict[str, Any], zoom: float, left: float, top: float) -> Word | None:
    box = Box(
        max(0, int((found["x0"] - left) * zoom)),
        max(0, int((found["top"] - top) * zoom)),
        round((found["x1"] - left) * zoom) + 1,
        round((found["bottom"] - top) * zoom) + 1,
    )
    return word(str(found["text"]), box, 1.0)
