"""Encodings that Pillow does not write, each made by hand from its standard."""

import io
import struct
import zlib

import pikepdf
from PIL.TiffImagePlugin import TiffImageFile


def png16(samples):
    """A PNG with 16 bits a channel (ISO 15948); samples is (height, width, 2 to 4), unsigned."""
    height, width, channels = samples.shape
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in samples)
    kind = {2: 4, 3: 2, 4: 6}[channels]
    head = struct.pack(">LLBBBBB", width, height, 16, kind, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">L", len(data)) + name + data + struct.pack(">L", zlib.crc32(name + data))
        for name, data in chunks
    )


def t6(page):
    """The rows of a black and white picture in ITU-T T.6, as fax machines and JBIG2 know them."""
    buffer = io.BytesIO()
    page.save(buffer, "TIFF", compression="group4", tiffinfo={278: page.height})
    buffer.seek(0)
    with TiffImageFile(buffer) as tiff:
        (offset,), (size,) = tiff.tag_v2[273], tiff.tag_v2[279]
    return buffer.getvalue()[offset : offset + size]


def jbig2(page):
    """JBIG2 as PDF embeds it (ITU-T T.88): the page, and one generic region coded in T.6."""
    width, height = page.size

    def segment(number, kind, data):
        return struct.pack(">LBBBL", number, kind, 0, 1, len(data)) + data

    info = struct.pack(">LLLLBH", width, height, 0, 0, 0, 0)
    region = struct.pack(">LLLLBB", width, height, 0, 0, 0, 1) + t6(page)
    return segment(0, 48, info) + segment(1, 38, region)


def pdf_with(path, data, size, points=(595, 842), **entries):
    """A PDF of one page that one picture covers, its data and dictionary as given."""
    document = pikepdf.new()
    page = document.add_blank_page(page_size=points)
    image = pikepdf.Stream(document, data)
    image.Type, image.Subtype = pikepdf.Name.XObject, pikepdf.Name.Image
    image.Width, image.Height = size
    image.BitsPerComponent = 8
    image.ColorSpace = pikepdf.Name.DeviceGray
    for name, value in entries.items():
        image[f"/{name}"] = value
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=document.make_indirect(image)))
    page.Contents = document.make_stream(b"q %d 0 0 %d 0 0 cm /I Do Q" % points)
    document.save(path)
    return path


def tiff12(samples):
    """A plain TIFF of one strip with 12 bits a dot (TIFF 6.0): two dots in three bytes."""
    height, width = samples.shape
    bits = "".join(f"{value:012b}" for value in samples.ravel())
    data = int(bits, 2).to_bytes(len(bits) // 8, "big")
    entries = (
        (256, 4, width),
        (257, 4, height),
        (258, 3, 12),
        (259, 3, 1),
        (262, 3, 1),
        (273, 4, 8),
        (277, 3, 1),
        (278, 4, height),
        (279, 4, len(data)),
    )
    directory = struct.pack("<H", len(entries)) + b"".join(
        struct.pack("<HHLL", tag, kind, 1, value) for tag, kind, value in entries
    )
    return b"II*\0" + struct.pack("<L", 8 + len(data)) + data + directory + bytes(4)
