"""The scan-again verdict: can this page be read well, and if not, what to tell the counter."""

from __future__ import annotations

from typing import Final

import numpy as np

from dossier.model import Quality, Verdict
from extractors.ink import Ink
from extractors.raster import Pixels, grey, shrunk

_A4_INCHES: Final = (8.27, 11.69)
_CARD_INCHES: Final = (2.125, 3.370)
_SAMPLE: Final = 150
_BLURRED: Final = (0.25, 0.6)
"""Measured on a letter blurred step by step at 150, 200 and 300 dpi: Tesseract reads all of it down
to 0.64 and little below 0.5; RapidOCR, on photographs, 92 words of 100 at 0.4 and 97 at 0.33."""


def judge(pixels: Pixels, ink: Ink, coverage: float, dpi: int | None) -> Quality:
    """Judge an upright page.

    Args:
        pixels: The page at the resolution it is read in.
        ink: Its ink, in the same lie.
        coverage: Share of the page's outline that is inside the picture.
        dpi: Resolution of the page as it came, where the file tells it.
    """
    plain = grey(pixels)
    sharpness = _sharpness(plain, ink)
    contrast, paper = _contrast(plain, ink)
    known = dpi if dpi is not None else inferred_dpi(pixels)
    verdict, reason = _verdict(sharpness, contrast, coverage, paper, known, len(ink.glyphs))
    return Quality(
        verdict, reason, round(sharpness, 3), round(contrast, 3), round(coverage, 3), known
    )


def inferred_dpi(pixels: Pixels) -> int | None:
    """Resolution of a picture with the shape of an A4 sheet or of a card, else None."""
    height, width = pixels.shape[:2]
    short, long = min(height, width), max(height, width)
    for inches in (_A4_INCHES, _CARD_INCHES):
        if abs(long / short - inches[1] / inches[0]) < 0.06:
            return int(long / inches[1] + 0.5)
    return None


def _sharpness(plain: Pixels, ink: Ink) -> float:
    """How steep the edges of letters are against their size: 1 crisp, 0 blurred away.

    An edge that takes as long as half the letter's height to get from paper to ink leaves nothing
    to read; one that takes a fifteenth is crisp.
    """
    if not len(ink.glyphs):
        return 1.0
    picked = ink.glyphs[:: max(1, len(ink.glyphs) // _SAMPLE)]
    rises: list[float] = []
    for left, top, wide, tall in (picked / ink.factor).astype(int):
        pad = 2
        part = plain[max(0, top - pad) : top + tall + pad, max(0, left - pad) : left + wide + pad]
        if min(part.shape) < 5:
            continue
        dark, light = np.percentile(part, (3, 97))
        if light - dark < 20:
            continue
        values = part.astype(np.float32)
        steep = max(
            float(np.percentile(np.abs(np.diff(values, axis=0)), 98)),
            float(np.percentile(np.abs(np.diff(values, axis=1)), 98)),
        )
        rises.append(float(light - dark) / max(steep, 1.0) / min(wide, tall))
    if not rises:
        return 0.0
    rise = float(np.median(rises))
    return float(np.clip((0.5 - rise) / (0.5 - 1 / 15), 0.0, 1.0))


def _contrast(plain: Pixels, ink: Ink) -> tuple[float, float]:
    """Ink against paper, 0 to 1, and the grey of the paper."""
    small = shrunk(plain, ink.factor)
    small = small[: ink.mask.shape[0], : ink.mask.shape[1]]
    paper = float(np.percentile(small, 80))
    inside = np.zeros_like(ink.mask)
    for left, top, wide, tall in ink.glyphs[:3000]:
        inside[top : top + tall, left : left + wide] = 1
    marks = small[(ink.mask[: small.shape[0], : small.shape[1]] > 0) & (inside > 0)]
    if marks.size < 50:
        return 1.0, paper
    dark = float(np.percentile(marks, 20))
    return max(0.0, min(1.0, (paper - dark) / max(paper, 1.0))), paper


def _verdict(
    sharpness: float, contrast: float, coverage: float, paper: float, dpi: int | None, letters: int
) -> tuple[Verdict, str | None]:
    """The worst that is to be said, with its reason; the first of equals."""
    if not letters:
        return "baik", None
    said = [
        _graded(sharpness, *_BLURRED, "buram; tahan kamera diam atau bersihkan kaca pemindai"),
        _graded(coverage, 0.6, 0.8, "terpotong; seluruh tepi kertas harus masuk gambar"),
        _graded(contrast, 0.25, 0.4, "terlalu pucat; gelapkan hasil pindai"),
        _graded(paper, 50, 90, "terlalu gelap; tambah cahaya"),
        _graded(dpi or 300, 90, 140, "resolusi rendah; pindai pada 200 sampai 300 dpi"),
    ]
    for verdict in ("ulangi", "ragu"):
        for found, reason in said:
            if found == verdict:
                return found, reason.capitalize() + "."
    return "baik", None


def _graded(value: float, bad: float, poor: float, reason: str) -> tuple[Verdict, str]:
    if value < bad:
        return "ulangi", reason
    return ("ragu" if value < poor else "baik"), reason
