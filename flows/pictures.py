"""Page images for people: upright, at most about 200 dpi, small enough to leaf through."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from flows.output import PAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.model import Page

SHORT_SIDE = 1654
LONG_SIDE = 2600
"""Pixels: A4 at 200 dpi, and the length of folio paper at the same."""

_QUALITY = 78


def write(pages: Sequence[Page], scratch: Path, folder: Path) -> dict[int, str]:
    """Write the page images as JPEG below ``folder/pages``.

    Args:
        pages: The pages of a dossier; those without an image are passed over.
        scratch: Where the paths of their images start.
        folder: Where the report will lie.

    Returns:
        By page, the path of its image as seen from ``folder``.
    """
    written = {}
    for page in pages:
        if page.image is None:
            continue
        name = f"{PAGES}/hal-{page.index + 1:03}.jpg"
        (folder / PAGES).mkdir(exist_ok=True)
        _write(scratch / page.image, folder / name)
        written[page.index] = name
    return written


def _write(source: Path, goal: Path) -> None:
    with Image.open(source) as image:
        width, height = image.size
        scale = min(1.0, SHORT_SIDE / min(width, height), LONG_SIDE / max(width, height))
        shown = image if image.mode in {"L", "RGB"} else image.convert(_mode(image))
        if scale < 1:
            size = round(width * scale), round(height * scale)
            shown = shown.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0)
        shown.save(goal, "JPEG", quality=_QUALITY)


def _mode(image: Image.Image) -> str:
    return "L" if image.mode in {"1", "LA", "I", "I;16", "F"} else "RGB"
