"""Typst as the specimens' press: a template and its data become page images or a PDF."""

import datetime as dt
import functools
import io
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import cv2
import numpy as np
import typst

from lab.specimens.degrade.image import Image

LAYOUTS = Path(__file__).parent / "layouts"
# Families that setup installs (Debian: fonts-liberation, -dejavu-core, -urw-base35, -ocr-a,
# -crosextra-carlito, -crosextra-caladea). Layouts use these and no others.
SERIF = (
    "Liberation Serif",
    "Nimbus Roman",
    "P052",
    "URW Bookman",
    "C059",
    "Caladea",
    "DejaVu Serif",
)
SANS = ("Liberation Sans", "Nimbus Sans", "Carlito", "DejaVu Sans", "URW Gothic")
MONO = ("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono")
MACHINE = ("OCRA",)


@functools.cache
def fonts() -> typst.Fonts:
    """Return the fonts of this machine, searched for once."""
    return typst.Fonts(include_embedded_fonts=False)


def missing_families() -> list[str]:
    """Return the families of the layouts that this machine lacks."""
    have = set(fonts().families())
    return [family for family in (*SERIF, *SANS, *MONO, *MACHINE) if family not in have]


def _compiler(template: Path, data: Mapping[str, Any]) -> typst.Compiler:
    return typst.Compiler(
        input=template,
        root=LAYOUTS,
        font_paths=fonts(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


def _compile(
    template: Path, data: Mapping[str, Any], kind: Literal["png", "pdf"], ppi: float | None
) -> list[bytes]:
    """Compile and refuse warnings: a missing font would change a layout in silence."""
    result, warnings = _compiler(template, data).compile_with_warnings(
        format=kind, ppi=ppi, timestamp=dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
    )
    if warnings:
        message = f"{template.name}: {warnings[0].message}"
        raise ValueError(message)
    pages = result if isinstance(result, list) else [result]
    return [page for page in pages if page is not None]


def pngs(template: Path, data: Mapping[str, Any], ppi: float) -> list[bytes]:
    """Return the document's pages as PNG of ``ppi``, small enough to be kept.

    Args:
        template: the layout's Typst file.
        data: what the template reads as JSON.
        ppi: pixels per inch.

    Raises:
        ValueError: the template raised a warning, for example a font that is not installed.
    """
    return _compile(template, data, "png", ppi)


def decode(png: bytes) -> Image:
    """Return a page of ``pngs`` as an RGB image.

    Raises:
        ValueError: the bytes are no PNG.
    """
    raw = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR_RGB)
    if raw is None:
        raise ValueError(len(png))
    return np.asarray(raw, dtype=np.uint8)


def images(template: Path, data: Mapping[str, Any], ppi: float) -> list[Image]:
    """Return the document's pages as RGB images, all at once; arguments as for ``pngs``."""
    return [decode(png) for png in pngs(template, data, ppi)]


def pdf(template: Path, data: Mapping[str, Any]) -> bytes:
    """Return the document as a born-digital PDF with its text layer."""
    buffer = io.BytesIO()
    for part in _compile(template, data, "pdf", None):
        buffer.write(part)
    return buffer.getvalue()
