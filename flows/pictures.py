"""Page images for people: upright, at most about 200 dpi, small enough to leaf through."""

from __future__ import annotations

import io
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

THUMBNAIL = 280
"""Pixels of the long side of the small image."""

_NEARLY = 0.98
"""A page that is larger by less than this is shown as it is: set upright, A4 at 200 dpi comes out a
pixel larger or smaller, and drawing it anew took four fifths of the time of all its pictures."""

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
        _shown(image).save(goal, "JPEG", quality=_QUALITY)


def for_screen(source: Path) -> tuple[bytes, bytes]:
    """A page image as JPEG, large enough to be read on a screen, and a thumbnail of it."""
    with Image.open(source) as image:
        shown = _shown(image)
        as_it_is = shown is image and image.format == "JPEG"
        large = source.read_bytes() if as_it_is else _jpeg(shown)
        small = shown.copy()
        small.thumbnail((THUMBNAIL, THUMBNAIL), Image.Resampling.BOX)
    return large, _jpeg(small)


def _jpeg(image: Image.Image) -> bytes:
    data = io.BytesIO()
    image.save(data, "JPEG", quality=_QUALITY)
    return data.getvalue()


def _shown(image: Image.Image) -> Image.Image:
    """The image in a size for people; the same when it is no larger."""
    width, height = image.size
    scale = min(1.0, SHORT_SIDE / min(width, height), LONG_SIDE / max(width, height))
    shown = image if image.mode in {"L", "RGB"} else image.convert(_mode(image))
    if scale < _NEARLY:
        size = round(width * scale), round(height * scale)
        # As clear as the finest filter on letters, at half its cost.
        shown = shown.resize(size, Image.Resampling.HAMMING)
    return shown


def _mode(image: Image.Image) -> str:
    return "L" if image.mode in {"1", "LA", "I", "I;16", "F"} else "RGB"
