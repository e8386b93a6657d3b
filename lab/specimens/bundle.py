"""Writes delivered pages as the files that an applicant hands in.

PDFs hold the images without loss of what the scanner delivered: JPEG as it is, black and white
as CCITT group 4, a born-digital document as its own PDF pages.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import pikepdf
from PIL import TiffImagePlugin

from lab.specimens.encoded import Encoded, jpeg_with_exif, picture_of, strip_of

MEDIA = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".tif": "image/tiff",
}
Suffix = Literal[".pdf", ".jpg", ".png", ".tif"]
# The clockwise turn that a viewer applies, by EXIF orientation.
_TURN = {1: 0, 6: 90, 3: 180, 8: 270}


@dataclass(frozen=True, slots=True)
class DigitalPage:
    """A page of a born-digital PDF: the document's bytes and the page's index in it."""

    pdf: bytes
    index: int


Page = Encoded | DigitalPage


def _image_object(pdf: pikepdf.Pdf, page: Encoded) -> pikepdf.Stream:
    if page.coding == "group4":
        data, black_is_one = strip_of(page)
        stream = pikepdf.Stream(pdf, data)
        stream.Filter = pikepdf.Name.CCITTFaxDecode
        stream.DecodeParms = pikepdf.Dictionary(
            K=-1, Columns=page.width, Rows=page.height, BlackIs1=black_is_one
        )
        stream.BitsPerComponent, stream.ColorSpace = 1, pikepdf.Name.DeviceGray
    else:
        stream = pikepdf.Stream(pdf, page.data)
        stream.Filter = pikepdf.Name.DCTDecode
        stream.BitsPerComponent = 8
        stream.ColorSpace = pikepdf.Name.DeviceGray if page.gray else pikepdf.Name.DeviceRGB
    stream.Width, stream.Height = page.width, page.height
    stream.Type, stream.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    return stream


def _add_image_page(pdf: pikepdf.Pdf, page: Encoded) -> None:
    """Add a page of one image; what EXIF would turn, the page's own rotation turns."""
    points = (page.width * 72 / page.dpi, page.height * 72 / page.dpi)
    content = f"q {points[0]:.2f} 0 0 {points[1]:.2f} 0 0 cm /Im0 Do Q".encode()
    pdf.add_blank_page(page_size=points)
    added = pdf.pages[-1]
    added.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=_image_object(pdf, page)))
    added.Contents = pikepdf.Stream(pdf, content)
    if page.exif != 1:
        added.Rotate = _TURN[page.exif]


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


def write_images(pages: Sequence[Encoded], path: Path) -> None:
    """Write one JPEG or PNG, or a TIFF of all pages."""
    if path.suffix == ".tif":
        _write_tiff(pages, path)
        return
    page = pages[0]
    if path.suffix == ".jpg" and page.coding == "jpeg":
        path.write_bytes(jpeg_with_exif(page))
    elif path.suffix == ".png" and page.coding == "png":
        path.write_bytes(page.data)
    else:
        picture = picture_of(page)
        picture = picture.convert("L") if page.coding == "group4" else picture
        picture.save(path, dpi=(page.dpi, page.dpi))


def _write_tiff(pages: Sequence[Encoded], path: Path) -> None:
    """Write group 4 where all pages are black and white, else gray; one page at a time."""
    bilevel = all(page.coding == "group4" for page in pages)
    with TiffImagePlugin.AppendingTiffWriter(path, new=True) as tiff:
        for page in pages:
            picture = picture_of(page)
            picture = picture if bilevel else picture.convert("L")
            compression = "group4" if bilevel else "tiff_lzw"
            picture.save(tiff, "TIFF", dpi=(page.dpi, page.dpi), compression=compression)
            tiff.newFrame()
