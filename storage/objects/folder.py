"""Objects in a folder of the machine."""

import hashlib
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from storage.objects.disk import force, new_file
from storage.objects.keys import case_key, damaged, digest_key, is_digest, missing, unreachable

_CHUNK = 1 << 20
_UNFINISHED = ".belum-selesai"
_ABANDONED = 24 * 3600  # seconds after which nobody is still writing


class FolderObjects:
    """One file an object, in a folder a dossier.

    A file is written under another name in the same file system, forced to disk and then renamed,
    so that no reader and no power cut ever meets half an object.
    """

    def __init__(self, root: Path) -> None:
        """Keep objects below this folder, which is made on the first use."""
        self._root = root
        self._unfinished = root / _UNFINISHED

    def put(self, case_id: str, data: bytes | Path) -> str:
        """See :class:`~storage.objects.protocol.Objects`."""
        folder = self._root / case_key(case_id)
        with _told():
            sha256 = _digest(data)
            target = folder / sha256
            if not (target.exists() and _digest(target) == sha256):
                self._write(target, data, case_id)
        return sha256

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
        path = self._root / case_key(case_id) / digest_key(sha256)
        with _told():
            try:
                file = path.open("rb")
            except FileNotFoundError:
                raise missing(case_id, sha256) from None
        return _checked(file, case_id, sha256)

    def keys(self, case_id: str) -> tuple[str, ...]:
        """See :class:`~storage.objects.protocol.Objects`."""
        folder = self._root / case_key(case_id)
        with _told():
            if not folder.is_dir():
                return ()
            return tuple(sorted(each.name for each in folder.iterdir() if is_digest(each.name)))

    def remove_all(self, case_id: str) -> None:
        """See :class:`~storage.objects.protocol.Objects`."""
        folder = self._root / case_key(case_id)
        with _told():
            if folder.is_dir():
                shutil.rmtree(folder)
                force(self._root)

    def check(self) -> None:
        """See :class:`~storage.objects.protocol.Objects`; sweeps up what was never finished."""
        with _told():
            self._prepare()
            with tempfile.TemporaryFile(dir=self._unfinished) as file:
                file.write(b"berkas")
                file.flush()
            for path in self._unfinished.iterdir():
                if path.stat().st_mtime < time.time() - _ABANDONED:
                    path.unlink(missing_ok=True)

    def close(self) -> None:
        """See :class:`~storage.objects.protocol.Objects`; there is nothing to close."""

    def _prepare(self) -> None:
        # One after the other: the mode holds for the last folder of a path only.
        self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._unfinished.mkdir(mode=0o700, exist_ok=True)

    def _write(self, target: Path, data: bytes | Path, case_id: str) -> None:
        self._prepare()
        if not target.parent.is_dir():
            target.parent.mkdir(mode=0o700, exist_ok=True)
            force(self._root)
        with new_file(self._unfinished, target) as file:
            written = hashlib.sha256()
            for chunk in _chunks(data):
                written.update(chunk)
                file.write(chunk)
            if written.hexdigest() != target.name:  # the file changed while it was being read
                raise damaged(case_id, target.name)
        force(target.parent)


def _digest(data: bytes | Path) -> str:
    digest = hashlib.sha256()
    for chunk in _chunks(data):
        digest.update(chunk)
    return digest.hexdigest()


def _chunks(data: bytes | Path) -> Iterator[bytes]:
    if isinstance(data, bytes):
        yield data
        return
    with data.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield chunk


def _checked(file: BinaryIO, case_id: str, sha256: str) -> Iterator[bytes]:
    digest = hashlib.sha256()
    with file, _told():
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
            yield chunk
    if digest.hexdigest() != sha256:
        raise damaged(case_id, sha256)


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unreachable() from error
