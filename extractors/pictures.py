"""Pictures as files: JPEG, PNG, TIFF with many pages, WebP, HEIC."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import cv2
import numpy as np
import pi_heif
from PIL import ExifTags, Image, ImageFile, ImageOps

from dossier.errors import FileRejectedError
from dossier.media import HEIC, JPEG, PNG, TIFF, WEBP
from extractors.raster import Pixels, Raster, fitting, shrunk, without_false_colour

pi_heif.register_heif_opener(thumbnails=False)
ImageFile.LOAD_TRUNCATED_IMAGES = False
# Our own bounds below say which file and what to do; Pillow's only says "bomb".
Image.MAX_IMAGE_PIXELS = None

_LEAST_SIDE: Final = 8
MAX_PAGES: Final = 1000
MAX_PIXELS: Final = 80_000_000
MAX_WIDE_PIXELS: Final = 40_000_000
"""With transparency or more than eight bits, which takes twice the memory to lay on white."""
_LEAN: Final = frozenset({"1", "L", "P", "RGB"})
MAX_JPEG_PIXELS: Final = 400_000_000
"""JPEG can be decoded at an eighth of its size."""
_FORMATS: Final = {JPEG: "JPEG", PNG: "PNG", TIFF: "TIFF", WEBP: "WEBP", HEIC: "HEIF"}


def count_pages(path: str, media_type: str) -> tuple[int, bool]:
    """Pages in a picture file, and whether its list of pages breaks off.

    Raises:
        FileRejectedError: ``corrupt`` or ``too_large``, with what to do.
    """
    pages, broken = 1, False
    if media_type == TIFF:
        try:
            with _opened(path, media_type) as image:
                pages, broken = _frames(image)
        except FileRejectedError as rejection:
            if rejection.status != "corrupt":
                raise
            pages = max(1, _count_by_opencv(path))
    # Only the first one now: the rest is found out page by page, and costs that page only.
    load_page(path, media_type, 1)
    return pages, broken


def _count_by_opencv(path: str) -> int:
    try:
        return min(cv2.imcount(path), MAX_PAGES)
    except cv2.error:
        return 0


def _frames(image: Image.Image) -> tuple[int, bool]:
    """How many pages of a TIFF can be found, and whether its list of pages breaks off there."""
    for page in range(1, MAX_PAGES + 1):
        try:
            image.seek(page)
        except EOFError:
            return page, False
        except Exception:  # noqa: BLE001 - Pillow raises whatever it comes upon
            return page, True
    raise FileRejectedError(
        f"TIFF ini berisi lebih dari {MAX_PAGES} halaman. Bagi menjadi beberapa berkas.",
        "too_large",
    )


def load_page(path: str, media_type: str, page: int) -> Raster:
    """Decode one page (from 1), upright as its EXIF says, transparency on white.

    Raises:
        FileRejectedError: ``corrupt`` or ``too_large``.
    """
    try:
        return _by_pillow(path, media_type, page)
    except FileRejectedError as rejection:
        if media_type != TIFF or rejection.status != "corrupt":
            raise
        return _by_opencv(path, page)


def _by_opencv(path: str, page: int) -> Raster:
    """A page of a TIFF that Pillow does not know: 10, 12 or 14 bits, colours in planes, LogLuv."""
    try:
        fine, found = cv2.imreadmulti(path, start=page - 1, count=1, flags=cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise _corrupt() from error
    if not fine or not found or min(found[0].shape[:2]) < _LEAST_SIDE:
        raise _corrupt()
    values = np.asarray(found[0])
    if values.dtype != np.uint8:
        values = _stretched(values.astype(np.float32))
    pixels: Pixels = np.asarray(values[:, :, :3] if values.ndim == 3 else values, np.uint8).copy()
    if pixels.ndim == 3 and pixels.shape[2] != 3:
        raise _corrupt()
    pixels = without_false_colour(pixels)
    factor = fitting(pixels.shape[1], pixels.shape[0])
    return Raster(shrunk(pixels, factor), factor, None)


def _by_pillow(path: str, media_type: str, page: int) -> Raster:
    try:
        with _opened(path, media_type) as image:
            if page > 1:
                image.seek(page - 1)
            _bounded(image, media_type)
            dpi = _resolution(image)
            came = image.size
            if media_type == JPEG:
                image.draft(None, _enough(came))
            # Decoded first: a TIFF is turned by its decoder, which then takes the tag away.
            image.load()
            exif = image.getexif()
            camera = bool(exif.get(ExifTags.Base.Make) or exif.get(ExifTags.Base.Model))
            turned = ImageOps.exif_transpose(image)
            decoded = max(turned.size) / max(came)
            pixels = without_false_colour(_pixels(turned))
    except FileRejectedError:
        raise
    except MemoryError as error:
        # One piece that is larger than all memory: nothing has been taken, the child is sound.
        raise FileRejectedError(
            "Gambar ini memerlukan terlalu banyak memori atau rusak. "
            "Pindai ulang halaman ini pada 200 sampai 300 dpi.",
            "too_large",
        ) from error
    except Exception as error:  # Pillow's decoders raise whatever they come upon
        raise _corrupt() from error
    factor = fitting(pixels.shape[1], pixels.shape[0])
    scale = decoded * factor
    return Raster(shrunk(pixels, factor), scale, dpi * scale if dpi else None, camera)


@contextmanager
def _opened(path: str, media_type: str) -> Iterator[Image.Image]:
    # Given the path, Pillow 13 maps plain TIFF into memory with the sides of a turned one swapped.
    with Path(path).open("rb") as stream, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            image = Image.open(stream, formats=[_FORMATS[media_type]])
        except Exception as error:
            raise _corrupt() from error
        with image:
            yield image


def _corrupt() -> FileRejectedError:
    return FileRejectedError(
        "Gambar rusak atau tidak lengkap (mungkin salinannya terputus). "
        "Salin ulang atau pindai ulang.",
        "corrupt",
    )


def _bounded(image: Image.Image, media_type: str) -> None:
    width, height = image.size
    most = MAX_JPEG_PIXELS if media_type == JPEG else MAX_PIXELS
    if media_type != JPEG and (image.mode not in _LEAN or "transparency" in image.info):
        most = MAX_WIDE_PIXELS
    if width * height > most:
        raise FileRejectedError(
            f"Gambar terlalu besar ({width} x {height} titik). "
            "Pindai ulang halaman ini pada 200 sampai 300 dpi.",
            "too_large",
        )
    if min(width, height) < _LEAST_SIDE:
        raise FileRejectedError(
            f"Gambar hanya {width} x {height} titik, tidak ada yang dapat dibaca. Pindai ulang.",
            "empty",
        )


def _enough(size: tuple[int, int]) -> tuple[int, int]:
    """The size to ask of the JPEG decoder; it gives the next larger eighth."""
    factor = fitting(*size)
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def _resolution(image: Image.Image) -> float | None:
    """Dots an inch as the file says, unless it is one of the defaults that say nothing."""
    x, y = image.info.get("dpi", (0, 0))
    try:
        dpi = float(x)
        square = abs(dpi - float(y)) <= 2
    except (TypeError, ValueError, ZeroDivisionError):
        return None
    return dpi if square and 90 < dpi <= 1300 else None


def _pixels(image: Image.Image) -> Pixels:
    """Eight bits a channel, grey or in OpenCV's order, transparency laid on white."""
    if image.mode.startswith(("I", "F")):
        return _stretched(np.asarray(image.convert("F"), np.float32))
    if image.mode in {"LA", "PA", "RGBA", "RGBa", "La"} or "transparency" in image.info:
        layer = image.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        image = Image.alpha_composite(paper, layer).convert("RGB")
    if image.mode in {"1", "L"}:
        return np.array(image.convert("L"), np.uint8)
    return np.ascontiguousarray(np.array(image.convert("RGB"), np.uint8)[:, :, ::-1])


def _stretched(values: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> Pixels:
    """Deep grey to eight bits: by the range of its sensor where it is one, else by its own extent.

    Sensors of 10, 12 and 14 bits are stored in 16 and leave the upper ones empty.
    """
    finite = np.nan_to_num(values, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(finite.min()), float(finite.max())
    if low >= 0 and 255 < high <= 65535:
        top = next(top for bits in (10, 12, 14, 16) if (top := 2**bits - 1) >= high)
        return np.asarray(finite * (255.0 / top), np.uint8)
    if high <= low:
        return np.full(finite.shape[:2], 255, np.uint8)
    return np.asarray((finite - low) * (255.0 / (high - low)), np.uint8)
