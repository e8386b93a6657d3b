"""Bytes of the office: originals, page images and thumbnails, in a folder or behind S3."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from storage.errors import StorageError
from storage.objects.folder import FolderObjects
from storage.objects.protocol import Objects
from storage.objects.s3 import S3Objects

__all__ = ["FolderObjects", "Objects", "S3Objects", "open_objects"]


def open_objects(url: str, s3: tuple[str, str] | None = None) -> Objects:
    """The store at this address; nothing is connected yet.

    Args:
        url: ``file:///folder`` or ``s3://host:port/bucket?secure=1&region=…``.
        s3: Access key and secret, for S3.

    Raises:
        StorageError: The address makes no sense, or the keys are missing.
    """
    parts = urlsplit(url)
    if parts.scheme == "file" and not parts.netloc and parts.path.strip("/"):
        return FolderObjects(Path(unquote(parts.path)))
    if parts.scheme != "s3":
        raise StorageError(
            "Alamat penyimpanan objek harus file:///folder atau s3://alamat:port/nama-bucket."
        )
    if s3 is None:
        raise StorageError("Kunci akses penyimpanan objek S3 belum diisi.")
    return S3Objects(url, *s3)
