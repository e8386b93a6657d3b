"""A temporary folder that does not outlive its owner for long, even one that was killed.

Files that come in, mended copies of them and the page images that Tesseract reads lie in it:
personal data. The owner holds a lock in it; whoever makes a folder next removes those whose lock
nobody holds any more.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

_PREFIX: Final = "berkas-"
_LOCK: Final = "dipakai"
_SETTLED: Final = 60.0
"""Seconds that a folder is left alone after it was made, so that its owner can lock it."""


class Scratch:
    """A folder of our own, until it is removed; a context manager that removes it.

    Args:
        place: Existing folder in which it is made; None: the machine's own for temporary files.
    """

    def __init__(self, place: Path | None = None) -> None:
        remove_abandoned(place)
        self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
        self._lock = os.open(self._folder / _LOCK, os.O_CREAT | os.O_RDWR, 0o600)
        fcntl.flock(self._lock, fcntl.LOCK_EX)

    @property
    def path(self) -> str:
        """Where it is."""
        return str(self._folder)

    def __enter__(self) -> Self:
        """It."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Remove it."""
        self.remove()

    def remove(self) -> None:
        """Remove it with all that is in it."""
        shutil.rmtree(self._folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            os.close(self._lock)


def remove_abandoned(place: Path | None = None) -> None:
    """Remove the folders there whose owner was killed before it could."""
    for folder in (place or Path(tempfile.gettempdir())).glob(f"{_PREFIX}*"):
        # A folder of another user, or one that its owner removes just now.
        with contextlib.suppress(OSError):
            if _abandoned(folder / _LOCK):
                shutil.rmtree(folder, ignore_errors=True)


def _abandoned(lock: Path) -> bool:
    if time.time() - lock.stat().st_mtime < _SETTLED:
        return False
    handle = os.open(lock, os.O_RDWR)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    else:
        return True
    finally:
        os.close(handle)
