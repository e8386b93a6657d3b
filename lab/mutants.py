"""Small files of every accepted kind, and what chance makes of them."""

from __future__ import annotations

import functools
import io
import re
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import Final

import numpy as np
import pikepdf
from PIL import Image, ImageDraw

from lab.specimens.rng import Rng, stream

_NUMBERS: Final = (b"0", b"-1", b"1", b"65536", b"2147483647", b"99999999999", b"1e30", b"null")


_DAY: Final = time.gmtime(1_600_000_000)


def mutants(seed: int, count: int) -> Iterator[tuple[str, bytes]]:
    """So many broken files, each with a name that says what was done to which.

    Args:
        seed: All chance comes from here.
        count: How many.
    """
    sound = list(seeds().items())
    for number in range(count):
        rng = stream(seed, "fuzz", number)
        name, content = sound[number % len(sound)]
        done = []
        for _ in range(rng.choice((1, 1, 1, 2, 3))):
            break_it = rng.choice(_WAYS)
            content = break_it(content, rng)
            done.append(break_it.__name__.strip("_"))
        yield f"{number:05d}-{'-'.join(done)}-{name}", content


@functools.cache
def seeds() -> dict[str, bytes]:
    """A sound file of each sort, small, so that a break hits something."""
    page = _page()
    grey, bilevel = page.convert("L"), page.convert("1")
    return {
        "gambar.pdf": _saved(page, "PDF", creationDate=_DAY, modDate=_DAY),
        "faks.pdf": _saved(bilevel, "PDF", creationDate=_DAY, modDate=_DAY),
        "teks.pdf": _text_pdf(compress=False),
        "objek.pdf": _text_pdf(compress=True),
        "kunci.pdf": _locked(),
        "warna.jpg": _saved(page, "JPEG"),
        "tinta.jpg": _saved(page.convert("CMYK"), "JPEG"),
        "bertahap.jpg": _saved(page, "JPEG", progressive=True, exif=_turned()),
        "warna.png": _saved(page, "PNG"),
        "tembus.png": _saved(page.convert("RGBA"), "PNG"),
        "dalam.png": _saved(Image.fromarray(np.asarray(grey, np.uint16) * 257), "PNG"),
        "palet.png": _saved(page.convert("P"), "PNG"),
        "polos.tif": _saved(grey, "TIFF", tiffinfo={274: 6}),
        "lzw.tif": _saved(page, "TIFF", compression="tiff_lzw"),
        "faks3.tif": _saved(bilevel, "TIFF", compression="group3"),
        "faks4.tif": _saved(bilevel, "TIFF", compression="group4"),
        "jpeg.tif": _saved(page, "TIFF", compression="jpeg"),
        "banyak.tif": _saved(grey, "TIFF", save_all=True, append_images=[grey.rotate(90), grey]),
        "a.webp": _saved(page, "WEBP"),
        "utuh.webp": _saved(page, "WEBP", lossless=True),
        "a.zip": _zipped(page),
    }


def _page() -> Image.Image:
    page = Image.new("RGB", (170, 240), (245, 245, 240))
    pen = ImageDraw.Draw(page)
    for row in range(12):
        pen.text((12, 14 + 18 * row), f"Nomor {row}: 441/12{row}7", fill=(20, 20, 60))
    pen.ellipse((90, 150, 150, 210), outline=(180, 30, 30), width=3)
    return page


def _saved(page: Image.Image, kind: str, **more: object) -> bytes:
    buffer = io.BytesIO()
    page.save(buffer, kind, **more)
    return buffer.getvalue()


def _turned() -> Image.Exif:
    exif = Image.Exif()
    exif[274] = 6
    exif[271] = "Contoh"
    return exif


def _text_pdf(*, compress: bool) -> bytes:
    document = pikepdf.new()
    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
    )
    for number in range(2):
        page = document.add_blank_page(page_size=(300, 400))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        lines = b"".join(b"(Baris %d) Tj T* " % row for row in range(20))
        page.Contents = document.make_stream(
            b"BT /F1 12 Tf 14 TL 20 360 Td %s ET %d 0 m 200 200 l S" % (lines, number)
        )
    buffer = io.BytesIO()
    mode = pikepdf.ObjectStreamMode
    document.save(
        buffer,
        static_id=True,
        compress_streams=compress,
        object_stream_mode=mode.generate if compress else mode.disable,
    )
    return buffer.getvalue()


def _locked() -> bytes:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(_text_pdf(compress=True))) as document:
        # A cipher without chance in it, so that the same seed gives the same file.
        locked = pikepdf.Encryption(owner="pemilik", user="", R=3, aes=False, metadata=False)
        document.save(buffer, encryption=locked, static_id=True)
    return buffer.getvalue()


def _zipped(page: Image.Image) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("ktp/depan.jpg"), _saved(page, "JPEG"))
        archive.writestr(zipfile.ZipInfo("akta.pdf"), _text_pdf(compress=False))
    return buffer.getvalue()


def _flip_bits(content: bytes, rng: Rng) -> bytes:
    out = bytearray(content)
    for _ in range(rng.choice((1, 4, 16, 64))):
        if out:
            out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
    return bytes(out)


def _cut_off(content: bytes, rng: Rng) -> bytes:
    return content[: rng.randrange(len(content) + 1)]


def _cut_out(content: bytes, rng: Rng) -> bytes:
    at = rng.randrange(len(content) + 1)
    return content[:at] + content[at + rng.choice((1, 16, 500)) :]


def _repeat_a_piece(content: bytes, rng: Rng) -> bytes:
    at = rng.randrange(len(content) + 1)
    piece = content[at : at + rng.choice((2, 64, 2000))]
    return content[:at] + piece * rng.choice((2, 50)) + content[at:]


def _fill(content: bytes, rng: Rng) -> bytes:
    at, size = rng.randrange(len(content) + 1), rng.choice((4, 64, 1000))
    return content[:at] + rng.choice((b"\0", b"\xff")) * size + content[at + size :]


def _other_header(content: bytes, rng: Rng) -> bytes:
    heads = (b"%PDF-1.7\n", b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"II*\0", b"MM\0*", b"RIFF")
    head = rng.choice((*heads, b"PK\x03\x04", b"GIF89a", b""))
    return head + content[rng.choice((0, len(head), 8)) :]


def _two_in_one(content: bytes, rng: Rng) -> bytes:
    other = rng.choice(list(seeds().values()))
    at, there = rng.randrange(len(content) + 1), rng.randrange(len(other) + 1)
    return content[:at] + other[there:]


def _absurd_number(content: bytes, rng: Rng) -> bytes:
    """A number of a PDF, such as a length, a size or a reference, put out of all reason."""
    found = list(re.finditer(rb"(?<![\w.])\d{1,10}(?![\w.])", content))
    if not found:
        return _absurd_field(content, rng)
    one = rng.choice(found)
    return content[: one.start()] + rng.choice(_NUMBERS) + content[one.end() :]


def _absurd_field(content: bytes, rng: Rng) -> bytes:
    """Four bytes near the beginning, where sizes stand, set to the utmost; a PNG's sum mended."""
    out = bytearray(content)
    at = rng.randrange(4, max(5, min(len(out), 300)))
    out[at : at + 4] = rng.choice((b"\xff" * 4, b"\x7f\xff\xff\xff", b"\0" * 4, b"\0\0\xff\xff"))
    if content.startswith(b"\x89PNG") and len(out) > 33:
        out[29:33] = zlib.crc32(out[12:29]).to_bytes(4, "big")
    return bytes(out)


def _loop(content: bytes, rng: Rng) -> bytes:
    """A reference of a PDF that leads to another object, at times back to where it stands."""
    found = list(re.finditer(rb"\b\d{1,5} 0 R\b", content))
    if len(found) < 2:
        return _two_in_one(content, rng)
    one = rng.choice(found)
    return content[: one.start()] + rng.choice(found).group() + content[one.end() :]


def _swapped_words(content: bytes, rng: Rng) -> bytes:
    """Two names of a PDF changed for each other; of another file, two pieces."""
    names = list(re.finditer(rb"/[A-Z][A-Za-z]{2,12}", content))
    if len(names) < 2:
        half = len(content) // 2
        return content[half:] + content[:half]
    one, two = sorted(rng.sample(names, 2), key=lambda each: each.start())
    middle = content[one.end() : two.start()]
    return content[: one.start()] + two.group() + middle + one.group() + content[two.end() :]


_WAYS: Final[tuple[Callable[[bytes, Rng], bytes], ...]] = (
    _flip_bits,
    _flip_bits,
    _cut_off,
    _cut_out,
    _repeat_a_piece,
    _fill,
    _other_header,
    _two_in_one,
    _absurd_number,
    _absurd_number,
    _absurd_field,
    _loop,
    _swapped_words,
)
