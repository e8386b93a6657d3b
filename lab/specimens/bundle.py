"""Writes delivered pages as the files that an applicant hands in.

PDFs hold the images without loss of what the scanner delivered: JPEG as it is, black and white
as CCITT group 4, a born-digital document as its own PDF pages.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import pikepdf
from PIL import Image as Pil

from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.image import Image

MEDIA = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
}
Suffix = Literal[".pdf", ".jpg", ".png", ".tif"]


@dataclass(frozen=True, slots=True)
class DigitalPage:
    """A page of a born-digital PDF: the document's bytes and the page's index in it."""

    pdf: bytes
    index: int


Page = Delivered | DigitalPage


def _pil(image: Image, *, bilevel: bool) -> Pil.Image:
    picture = Pil.fromarray(np.ascontiguousarray(image))
    return picture.convert("1", dither=Pil.Dither.NONE) if bilevel else picture


def _g4_strip(picture: Pil.Image) -> bytes:
    """Return the picture as one CCITT group 4 strip (0 is white, as PDF takes it)."""
    buffer = io.BytesIO()
    picture.save(buffer, "TIFF", compression="group4", tiffinfo={278: picture.height})
    with Pil.open(buffer) as tiff:
        offset, count = tiff.tag_v2[273][0], tiff.tag_v2[279][0]  # type: ignore[attr-defined]
        inverted = tiff.tag_v2[262] == 1  # type: ignore[attr-defined]
    data = buffer.getvalue()[offset : offset + count]
    return data if not inverted else b"\x01" + data


def _image_object(pdf: pikepdf.Pdf, page: Delivered) -> pikepdf.Stream:
    height, width = page.image.shape[:2]
    common = {"/Type": "/XObject", "/Subtype": "/Image"}
    if page.bilevel:
        data = _g4_strip(_pil(page.image, bilevel=True))
        stream = pikepdf.Stream(pdf, data.removeprefix(b"\x01"))
        stream.Filter = pikepdf.Name.CCITTFaxDecode
        stream.DecodeParms = pikepdf.Dictionary(
            K=-1, Columns=width, Rows=height, BlackIs1=data.startswith(b"\x01")
        )
        stream.BitsPerComponent, stream.ColorSpace = 1, pikepdf.Name.DeviceGray
    else:
        stream = pikepdf.Stream(pdf, jpeg(page, exif=False))
        stream.Filter = pikepdf.Name.DCTDecode
        stream.BitsPerComponent = 8
        stream.ColorSpace = (
            pikepdf.Name.DeviceRGB if page.image.ndim == 3 else pikepdf.Name.DeviceGray
        )
    stream.Width, stream.Height = width, height
    for key, value in common.items():
        stream[key] = pikepdf.Name(value)
    return stream


def _upright(page: Delivered) -> Delivered:
    """Return the page with its EXIF turn applied, as a converter to PDF applies it."""
    turns = {6: 3, 3: 2, 8: 1}
    if page.exif == 1:
        return page
    image = np.ascontiguousarray(np.rot90(page.image, turns[page.exif]))
    return Delivered(
        image, page.matrix, page.sheet, page.rotation, page.dpi, page.quality, page.bilevel
    )


def _add_image_page(pdf: pikepdf.Pdf, page: Delivered) -> None:
    page = _upright(page)
    height, width = page.image.shape[:2]
    points = (width * 72 / page.dpi, height * 72 / page.dpi)
    content = f"q {points[0]:.2f} 0 0 {points[1]:.2f} 0 0 cm /Im0 Do Q".encode()
    pdf.add_blank_page(page_size=points)
    added = pdf.pages[-1]
    added.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=_image_object(pdf, page)))
    added.Contents = pikepdf.Stream(pdf, content)


def write_pdf(pages: Sequence[Page], path: Path) -> None:
    """Write the pages as one PDF."""
    pdf = pikepdf.new()
    sources: dict[bytes, pikepdf.Pdf] = {}
    for page in pages:
        if isinstance(page, DigitalPage):
            source = sources.setdefault(page.pdf, pikepdf.open(io.BytesIO(page.pdf)))
            pdf.pages.append(source.pages[page.index])
        else:
            _add_image_page(pdf, page)
    pdf.save(path, deterministic_id=True)


def jpeg(page: Delivered, *, exif: bool = True) -> bytes:
    """Return the page as JPEG, with its EXIF orientation when it has one."""
    buffer = io.BytesIO()
    picture = _pil(page.image, bilevel=False)
    options: dict[str, object] = {"quality": page.quality, "dpi": (page.dpi, page.dpi)}
    if exif and page.exif != 1:
        tags = Pil.Exif()
        tags[0x0112] = page.exif
        options["exif"] = tags
    picture.save(buffer, "JPEG", **options)
    return buffer.getvalue()


def write_images(pages: Sequence[Delivered], path: Path) -> None:
    """Write one JPEG or PNG, or a TIFF of all pages (group 4 where black and white)."""
    if path.suffix == ".jpg":
        path.write_bytes(jpeg(pages[0]))
        return
    pictures = [_pil(page.image, bilevel=page.bilevel) for page in map(_upright, pages)]
    resolution = (pages[0].dpi, pages[0].dpi)
    if path.suffix == ".png":
        pictures[0].save(path, dpi=resolution, compress_level=3)
        return
    all_bilevel = all(page.bilevel for page in pages)
    if not all_bilevel:
        pictures = [picture.convert("L") for picture in pictures]
    pictures[0].save(
        path,
        save_all=True,
        append_images=pictures[1:],
        dpi=resolution,
        compression="group4" if all_bilevel else "tiff_lzw",
    )
