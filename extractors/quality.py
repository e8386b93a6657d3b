"""The scan-again verdict: can this page be read well, and if not, what to tell the counter."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from dossier.model import Quality, Verdict
from extractors.ink import Ink
from extractors.raster import Pixels, grey, percentiles

MODEL: Final = "page-quality.json"
_A4_INCHES: Final = (8.27, 11.69)
_CARD_INCHES: Final = (2.125, 3.370)
_SAMPLE: Final = 150
_UNKNOWN_DPI: Final = 300
_BLOWN: Final = 250
_WHITE_PAPER: Final = 240
_LEAST_GLARE: Final = 0.002
_FEW_MARKS: Final = 50
_FAINT: Final = 0.08
"""Of the paper's light: what differs less from it is no letter."""
REASONS: Final = {
    "paper": "terlalu gelap; tambah cahaya",
    "sharpness": "buram; tahan kamera diam atau bersihkan kaca pemindai",
    "coverage": "terpotong; seluruh tepi kertas harus masuk gambar",
    "contrast": "terlalu pucat; gelapkan hasil pindai",
    "glare": "silau; matikan lampu kilat atau ubah arah cahaya",
    "tilt": "miring; luruskan kertas lalu ulangi",
    "dpi": "resolusi rendah; pindai pada 200 sampai 300 dpi",
}
"""What is told for each measure, the worst first where two are equally bad."""
FALLING: Final = frozenset({"glare", "tilt"})
"""Measures of which more is worse."""


@dataclass(frozen=True, slots=True)
class Measures:
    """What the verdict rests on.

    Attributes:
        sharpness: 0 (blurred) to 1.
        coverage: Share of the page that is inside the picture, 0 to 1.
        contrast: 0 to 1.
        paper: Grey of the paper, 0 to 255.
        glare: Share of a photographed page on which the light left nothing, 0 to 1.
        tilt: Degrees by which the page lay askew.
        dpi: Dots per inch, 300 where nothing tells.
    """

    sharpness: float
    coverage: float
    contrast: float
    paper: float
    glare: float
    tilt: float
    dpi: float


def judge(
    pixels: Pixels,
    ink: Ink,
    coverage: float,
    dpi: int | None,
    *,
    tilt: float = 0.0,
    photograph: bool = False,
    scale: float = 1.0,
    blank: bool = False,
) -> Quality:
    """Judge a page.

    Args:
        pixels: The page at the resolution it is read in.
        ink: Its ink, in the same lie.
        coverage: Share of the page's outline that is inside the picture.
        dpi: Resolution of the page as it came, where the file tells it.
        tilt: Degrees by which it lay askew.
        photograph: Whether a camera took it.
        scale: Pixels here for one of the page as it came.
        blank: Whether nothing is on it: such a page need not be scanned again.
    """
    known = dpi if dpi is not None else inferred_dpi(pixels, scale)
    found = measure(pixels, ink, coverage, known, tilt=tilt, photograph=photograph)
    verdict, reason = ("baik", None) if blank else verdict_of(found, thresholds())
    return Quality(
        verdict,
        reason,
        round(found.sharpness, 3),
        round(found.contrast, 3),
        round(found.coverage, 3),
        known,
    )


def measure(
    pixels: Pixels, ink: Ink, coverage: float, dpi: int | None, *, tilt: float, photograph: bool
) -> Measures:
    """Measure a page; arguments as in :func:`judge`."""
    plain = grey(pixels)
    contrast, paper = _contrast(ink)
    return Measures(
        sharpness=_sharpness(plain, ink),
        coverage=min(coverage, 1.0 - _cut(ink)),
        contrast=contrast,
        paper=paper,
        glare=_glare(ink.grey) if photograph else 0.0,
        tilt=abs(tilt),
        dpi=dpi or _UNKNOWN_DPI,
    )


@cache
def thresholds() -> dict[str, tuple[float, float]]:
    """For each measure where ``ulangi`` and where ``ragu`` begins, as fitted."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    loaded: dict[str, list[float]] = json.loads(source)["thresholds"]
    return {name: (bad, poor) for name, (bad, poor) in loaded.items()}


def version() -> str:
    """The version of the thresholds, for the record of a reading."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    return str(json.loads(source)["version"])


def verdict_of(
    found: Measures, limits: dict[str, tuple[float, float]]
) -> tuple[Verdict, str | None]:
    """The worst that is to be said, with its reason; the first of equals."""
    verdicts: tuple[Verdict, ...] = ("ulangi", "ragu")
    for at, verdict in enumerate(verdicts):
        for name, reason in REASONS.items():
            if passes(name, getattr(found, name), limits[name][at]):
                return verdict, reason.capitalize() + "."
    return "baik", None


def passes(name: str, value: float, limit: float) -> bool:
    """Whether a measure is worse than a limit."""
    return value > limit if name in FALLING else value < limit


def inferred_dpi(pixels: Pixels, scale: float = 1.0) -> int | None:
    """Resolution of a picture with the shape of an A4 sheet or of a card, else None.

    Args:
        pixels: The picture.
        scale: Its pixels for one of the page as it came, whose resolution it is.
    """
    height, width = pixels.shape[:2]
    short, long = min(height, width), max(height, width)
    for inches in (_A4_INCHES, _CARD_INCHES):
        if abs(long / short - inches[1] / inches[0]) < 0.06:
            return int(long / scale / inches[1] + 0.5)
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
        dark, light = _percentiles(part, 0.03, 0.97)
        if light - dark < _FAINT * light:
            continue
        values = part.astype(np.int16)
        (down,), (along,) = (
            _percentiles(np.abs(np.diff(values, axis=axis)), 0.98) for axis in (0, 1)
        )
        rises.append((light - dark) / max(down, along, 1.0) / min(wide, tall))
    if not rises:
        return 0.0
    rise = float(np.median(rises))
    return float(np.clip((0.5 - rise) / (0.5 - 1 / 15), 0.0, 1.0))


def _percentiles(values: npt.NDArray[np.integer], *shares: float) -> list[float]:
    """As NumPy's, which takes ten times as long for so few values as a letter has."""
    ordered = np.sort(values, axis=None)
    found = []
    for share in shares:
        at = (len(ordered) - 1) * share
        below = int(at)
        low, high = float(ordered[below]), float(ordered[min(below + 1, len(ordered) - 1)])
        found.append(low + (high - low) * (at - below))
    return found


def _contrast(ink: Ink) -> tuple[float, float]:
    """Ink against paper, 0 to 1, and the grey of the paper."""
    (paper,) = percentiles(ink.grey, 80)
    inside = np.zeros_like(ink.mask)
    for left, top, wide, tall in ink.glyphs[:3000]:
        inside[top : top + tall, left : left + wide] = 1
    marks = ink.grey[(ink.mask > 0) & (inside > 0)]
    if marks.size < _FEW_MARKS:
        # No letter stands out. The darkest of all tells a drawing from print that is all but gone.
        marks = np.sort(ink.grey, axis=None)[: max(_FEW_MARKS, ink.grey.size // 1000)]
    (dark,) = percentiles(marks, 20)
    return max(0.0, min(1.0, (paper - dark) / max(paper, 1.0))), paper


def _glare(small: Pixels) -> float:
    """Share of the page in patches that are white as nothing else on it is.

    Where the paper itself comes out white all over, as of scanners, no patch can be told from it.
    """
    if percentiles(small, 40)[0] >= _WHITE_PAPER:
        return 0.0
    blown = np.asarray(cv2.erode((small >= _BLOWN).astype(np.uint8), np.ones((5, 5), np.uint8)))
    _, _, stats, _ = cv2.connectedComponentsWithStats(blown, connectivity=8)
    areas = stats[1:, cv2.CC_STAT_AREA] / small.size
    return float(np.sum(areas[areas >= _LEAST_GLARE]))


def _cut(ink: Ink) -> float:
    """Share of the print's extent at a side of the picture that runs out of it, 0 to 1.

    Letters at the very border are cut through; along a side that is whole there are none.
    """
    if not len(ink.glyphs):
        return 0.0
    width, height = ink.size
    left, top, wide, tall = ink.glyphs.T
    across = max(1, int(np.max(left + wide) - np.min(left)))
    down = max(1, int(np.max(top + tall) - np.min(top)))
    edge = 1
    sides = (
        np.sum(tall[left <= edge]) / down,
        np.sum(tall[left + wide >= width - edge]) / down,
        np.sum(wide[top <= edge]) / across,
        np.sum(wide[top + tall >= height - edge]) / across,
    )
    return float(min(1.0, max(sides)))
