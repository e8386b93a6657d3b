"""What a file is, by its first bytes and never by its name."""

from __future__ import annotations

import re
from pathlib import PurePath

HEAD = 4096
"""Bytes that :func:`sniff` wants to see."""

PDF = "application/pdf"
JPEG = "image/jpeg"
PNG = "image/png"
TIFF = "image/tiff"
WEBP = "image/webp"
HEIC = "image/heic"
ZIP = "application/zip"
UNKNOWN = "application/octet-stream"

PICTURES = frozenset({JPEG, PNG, TIFF, WEBP, HEIC})
READABLE = PICTURES | {PDF}

_SIGNATURES = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"II+\x00", TIFF),
    (b"MM\x00+", TIFF),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"PK\x03\x04", ZIP),
    (b"PK\x05\x06", ZIP),
    (b"PK00PK\x03\x04", ZIP),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (b"{\\rtf", "application/rtf"),
    (b"%!PS", "application/postscript"),
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1"})
_OFFICE = (
    (b"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    (b"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    (b"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
)
_OFFICE_BEGINS = (
    b"[Content_Types].xml",
    b"_rels/.rels",
    b"docProps/",
    b"word/document.xml",
    b"xl/workbook.xml",
    b"ppt/presentation.xml",
)
_NAMES = {
    PDF: "PDF",
    JPEG: "gambar JPEG",
    PNG: "gambar PNG",
    TIFF: "gambar TIFF",
    WEBP: "gambar WebP",
    HEIC: "gambar HEIC",
    ZIP: "arsip ZIP",
    "image/gif": "gambar GIF",
    "image/bmp": "gambar BMP",
    "image/avif": "gambar AVIF",
    "application/vnd.rar": "arsip RAR",
    "application/x-7z-compressed": "arsip 7z",
    "application/x-ole-storage": "dokumen Office lama",
    "application/rtf": "dokumen RTF",
    "application/vnd.oasis.opendocument": "dokumen OpenDocument",
    "application/vnd.openxmlformats-officedocument": "dokumen Office",
    "application/postscript": "dokumen PostScript",
    "text/html": "halaman web (HTML)",
    "text/plain": "teks biasa",
    _OFFICE[0][1]: "dokumen Word",
    _OFFICE[1][1]: "dokumen Excel",
    _OFFICE[2][1]: "dokumen PowerPoint",
}
_EXTENSIONS = {
    ".pdf": PDF,
    ".jpg": JPEG,
    ".jpeg": JPEG,
    ".jpe": JPEG,
    ".jfif": JPEG,
    ".png": PNG,
    ".tif": TIFF,
    ".tiff": TIFF,
    ".webp": WEBP,
    ".heic": HEIC,
    ".heif": HEIC,
    ".zip": ZIP,
}
ACCEPTED = "PDF, JPEG, PNG, TIFF, WebP, HEIC, atau ZIP berisi berkas seperti itu"


def sniff(head: bytes) -> str:
    """The media type of a file that starts with these bytes.

    Args:
        head: The first :data:`HEAD` bytes, or all of a shorter file.

    Returns:
        A media type; :data:`UNKNOWN` when nothing is recognised.
    """
    for signature, media_type in _SIGNATURES:
        if head.startswith(signature):
            return _office(head) if media_type == ZIP else media_type
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return WEBP
    if head[4:8] == b"ftyp":
        return _iso_media(head)
    # Readers accept a header anywhere in the first kilobyte (ISO 32000-1, annex H.3.4.1),
    # and mend one that has lost it.
    if b"%PDF-" in head[:1024] or re.search(rb"(?<!\d)\d{1,7}\s+\d{1,5}\s+obj\b", head):
        return PDF
    return _text(head)


def describe(media_type: str) -> str:
    """The kind of file in the words of an office."""
    return _NAMES.get(media_type, "berkas yang tidak dikenal")


def lying_extension(name: str, media_type: str) -> str | None:
    """A sentence when the extension promises another kind of file than the content is."""
    extension = PurePath(name).suffix.lower()
    promised = _EXTENSIONS.get(extension)
    if promised is None or promised == media_type or media_type == UNKNOWN:
        return None
    return f"Nama berkas berakhiran {extension}, tetapi isinya {describe(media_type)}."


def _office(head: bytes) -> str:
    """Documents of office programs are archives, too: their first member says so.

    Microsoft's (ECMA-376) begin with their list of contents or a folder of the format's, those of
    OpenDocument with a member that holds the media type. A dossier may have a folder ``word/``.
    """
    first = head[head.find(b"PK\x03\x04") + 30 :]
    if first.startswith(b"mimetypeapplication/vnd.oasis"):
        return "application/vnd.oasis.opendocument"
    if first.startswith(_OFFICE_BEGINS):
        for folder, media_type in _OFFICE:
            if folder in head:
                return media_type
        return "application/vnd.openxmlformats-officedocument"
    return ZIP


def _iso_media(head: bytes) -> str:
    """ISO base media: major brand at 8, compatible ones from 16 to the end of the box."""
    end = min(int.from_bytes(head[:4], "big"), len(head))
    brands = {head[8:12], *(head[at : at + 4] for at in range(16, end, 4))}
    if head[8:12] in {b"avif", b"avis"}:
        return "image/avif"
    return HEIC if brands & _HEIC_BRANDS else UNKNOWN


def _text(head: bytes) -> str:
    if not head or b"\x00" in head:
        return UNKNOWN
    if re.match(rb"\s*(?:<!doctype html|<html|<\?xml)", head, re.IGNORECASE):
        return "text/html"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        # A character cut in two at the end is not a fault of the file.
        if error.start < len(head) - 4:
            return UNKNOWN
    return "text/plain" if all(byte >= 32 or byte in b"\t\n\r\f" for byte in head) else UNKNOWN
