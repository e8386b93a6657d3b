"""Open a scan that was handed in, whatever it is, and give its pages as pixels.

Files are hostile: everything here runs in a child of the workshop.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

import pypdfium2

from dossier import archive, media
from dossier.errors import FileRejectedError
from dossier.model import FileStatus, ScanFile
from extractors import pdf, pictures
from extractors.pdf import Makeup
from extractors.quality import inferred_dpi
from extractors.raster import Raster, raised

MAX_BYTES: Final = 400_000_000
_LEAST_SIDE: Final = 8


def inspect(path: str, name: str, index: int, folder: str) -> ScanFile:
    """Say what a file is, how many pages it has and whether it can be read.

    Args:
        path: Where it lies.
        name: What it is called by the person who handed it in.
        index: Its number within the dossier.
        folder: Where a mended copy may be put; the original is never touched.

    Returns:
        The file; whenever its status is not ``ok`` its message says what to do.
    """
    size = Path(path).stat().st_size
    digest, media_type = digest_and_type(path)
    status: FileStatus = "ok"
    message = media.lying_extension(name, media_type)
    pages = 0
    try:
        _acceptable(size, media_type)
        if media_type == media.ZIP:
            raise archive.refusal(Path(path), Path(folder))
        if media_type == media.PDF:
            pages, damaged = pdf.inspect(path, mended_copy(folder, digest))
        else:
            pages, damaged = pictures.count_pages(path, media_type)
        if damaged:
            status = "repaired"
            kind = "PDF" if media_type == media.PDF else "TIFF"
            message = _joined(
                message, f"{kind} rusak dan dipulihkan; periksa apakah halamannya lengkap."
            )
    except FileRejectedError as rejection:
        status = _status(rejection.status)
        message = _joined(message, rejection.message)
    return ScanFile(index, name, digest, media_type, status, message, pages)


def raster(file: ScanFile, path: str, page: int, folder: str) -> tuple[Raster, Makeup | None]:
    """One page (from 1) of an inspected file as pixels; for a PDF also what it is made of.

    Fine pages are reduced, coarse ones raised: the raster says by how much.

    Raises:
        FileRejectedError: The page cannot be decoded.
    """
    if file.media_type != media.PDF:
        drawn, makeup = pictures.load_page(path, file.media_type, page), None
    else:
        drawn, makeup = _from_pdf(file, path, page, folder)
    return raised(drawn, drawn.dpi or inferred_dpi(drawn.pixels)), makeup


def _from_pdf(file: ScanFile, path: str, page: int, folder: str) -> tuple[Raster, Makeup]:
    source = path_to_read(file, path, folder)
    try:
        drawn, makeup = pdf.render(source, page)
    except (pypdfium2.PdfiumError, IndexError) as error:
        raise FileRejectedError(
            "Halaman rusak dan tidak dapat ditampilkan. Pindai ulang halaman ini.", "corrupt"
        ) from error
    if min(drawn.pixels.shape[:2]) < _LEAST_SIDE:
        raise FileRejectedError(
            "Halaman ini hanya sebuah garis tipis, tidak ada yang dapat dibaca. Pindai ulang.",
            "empty",
        )
    return drawn, makeup


def digest_and_type(path: str) -> tuple[str, str]:
    """SHA-256 and media type: safe outside of children, it looks at bytes only."""
    with Path(path).open("rb") as file:
        media_type = media.sniff(file.read(media.HEAD))
        file.seek(0)
        return hashlib.file_digest(file, "sha256").hexdigest(), media_type


def path_to_read(file: ScanFile, path: str, folder: str) -> str:
    """The mended copy of a PDF that was repaired, made again if it is gone; else the file."""
    if file.status != "repaired" or file.media_type != media.PDF:
        return path
    copy = mended_copy(folder, file.sha256)
    if not Path(copy).exists():
        pdf.inspect(path, copy)
    return copy


def mended_copy(folder: str, digest: str) -> str:
    """Where the mended copy of a damaged PDF is kept."""
    return str(Path(folder) / f"{digest}.pdf")


def _acceptable(size: int, media_type: str) -> None:
    if size == 0:
        raise FileRejectedError("Berkas kosong (0 byte). Salin ulang atau pindai ulang.", "empty")
    if size > MAX_BYTES:
        raise FileRejectedError(
            f"Berkas {size // 1_000_000} MB, paling besar {MAX_BYTES // 1_000_000} MB. "
            "Bagi menjadi beberapa berkas atau pindai pada 200 dpi.",
            "too_large",
        )
    if media_type not in media.READABLE | {media.ZIP}:
        raise FileRejectedError(
            f"Jenis berkas ini ({media.describe(media_type)}) tidak dapat diterima. "
            f"Serahkan sebagai {media.ACCEPTED}.",
            "unsupported",
        )


def _status(status: str) -> FileStatus:
    named: dict[str, FileStatus] = {
        "encrypted": "encrypted",
        "corrupt": "corrupt",
        "unsupported": "unsupported",
        "too_large": "too_large",
        "empty": "empty",
    }
    return named.get(status, "corrupt")


def _joined(first: str | None, second: str) -> str:
    return f"{first} {second}" if first else second
