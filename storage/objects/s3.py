"""Objects behind an S3 interface: MinIO, SeaweedFS or another."""

import hashlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast
from urllib.parse import parse_qs, urlsplit

import urllib3
from minio import Minio
from minio.error import MinioException, S3Error
from urllib3.exceptions import HTTPError
from urllib3.response import BaseHTTPResponse

from storage.errors import StorageError
from storage.objects.disk import new_file
from storage.objects.keys import case_key, damaged, digest_key, is_digest, missing, unreachable

_CHUNK = 1 << 20
_PART = 16 << 20
_REGION = "us-east-1"  # what stores that know no regions call theirs; spares a request to ask
_MISSING = {"NoSuchKey", "NoSuchObject", "ResourceNotFound"}


class S3Objects:
    """One object of the bucket each. A put is atomic by the interface's own word."""

    def __init__(self, url: str, access_key: str, secret: str) -> None:
        """Keep objects in the bucket of ``s3://host:port/bucket?secure=1&region=…``.

        Raises:
            StorageError: The address names no host or no bucket.
        """
        parts = urlsplit(url)
        query = parse_qs(parts.query)
        self._bucket = parts.path.strip("/")
        if not parts.netloc or not self._bucket or "/" in self._bucket:
            raise StorageError("Alamat penyimpanan objek harus s3://alamat:port/nama-bucket.")
        self._http = urllib3.PoolManager(
            maxsize=10,
            timeout=urllib3.Timeout(connect=5, read=60),
            retries=urllib3.Retry(total=3, backoff_factor=0.2, status_forcelist=[502, 503, 504]),
        )
        self._client = Minio(
            parts.netloc,
            access_key=access_key,
            secret_key=secret,
            secure=query.get("secure", ["0"])[-1] == "1",
            region=query.get("region", [_REGION])[-1],
            http_client=self._http,
        )

    def put(self, case_id: str, data: bytes | Path) -> str:
        """See :class:`~storage.objects.protocol.Objects`."""
        case_key(case_id)
        with _told():
            if isinstance(data, bytes):
                return self._put(case_id, io.BytesIO(data), len(data))
            with data.open("rb") as file:
                return self._put(case_id, file, data.stat().st_size)

    def get(self, case_id: str, sha256: str) -> bytes:
        """See :class:`~storage.objects.protocol.Objects`."""
        return b"".join(self.open(case_id, sha256))

    def fetch(self, case_id: str, sha256: str, path: Path) -> None:
        """See :class:`~storage.objects.protocol.Objects`."""
        with _told(), new_file(path.parent, path) as file:
            for chunk in self.open(case_id, sha256):
                file.write(chunk)

    def open(self, case_id: str, sha256: str) -> Iterator[bytes]:
        """See :class:`~storage.objects.protocol.Objects`."""
        key = f"{case_key(case_id)}/{digest_key(sha256)}"
        with _told():
            try:
                response = self._client.get_object(self._bucket, key)
            except S3Error as error:
                if error.code in _MISSING:
                    raise missing(case_id, sha256) from None
                raise
        return _checked(response, case_id, sha256)

    def keys(self, case_id: str) -> tuple[str, ...]:
        """See :class:`~storage.objects.protocol.Objects`."""
        prefix = case_key(case_id) + "/"
        with _told():
            found = self._client.list_objects(self._bucket, prefix=prefix)
            names = ((each.object_name or "").removeprefix(prefix) for each in found)
            return tuple(sorted(name for name in names if is_digest(name)))

    def remove_all(self, case_id: str) -> None:
        """See :class:`~storage.objects.protocol.Objects`."""
        for sha256 in self.keys(case_id):
            with _told():
                self._client.remove_object(self._bucket, f"{case_id}/{sha256}")

    def check(self) -> None:
        """See :class:`~storage.objects.protocol.Objects`."""
        with _told():
            if not self._client.bucket_exists(self._bucket):
                raise StorageError(
                    f"Bucket {self._bucket} tidak ada di penyimpanan objek. Buat dulu bucket itu."
                )

    def close(self) -> None:
        """See :class:`~storage.objects.protocol.Objects`."""
        self._http.clear()

    def _put(self, case_id: str, file: BinaryIO, size: int) -> str:
        reader = _Reader(file)
        while reader.read(_CHUNK):
            pass
        sha256 = reader.digest.hexdigest()
        key = f"{case_id}/{sha256}"
        if self._size(key) == size:
            return sha256
        file.seek(0)
        reader = _Reader(file)
        self._client.put_object(self._bucket, key, cast("BinaryIO", reader), size, part_size=_PART)
        if reader.digest.hexdigest() != sha256:  # the file changed while it was being sent
            self._client.remove_object(self._bucket, key)
            raise damaged(case_id, sha256)
        return sha256

    def _size(self, key: str) -> int | None:
        try:
            return self._client.stat_object(self._bucket, key).size
        except S3Error as error:
            if error.code in _MISSING:
                return None
            raise


class _Reader:
    """A file that is being sent, with the digest of what was really sent."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._file.read(size)
        self.digest.update(data)
        return data


def _checked(response: BaseHTTPResponse, case_id: str, sha256: str) -> Iterator[bytes]:
    digest = hashlib.sha256()
    try:
        with _told():
            for chunk in response.stream(_CHUNK):
                digest.update(chunk)
                yield chunk
    finally:
        response.close()
        response.release_conn()
    if digest.hexdigest() != sha256:
        raise damaged(case_id, sha256)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (MinioException, HTTPError, OSError, ValueError) as error:
        raise unreachable() from error
