"""The office's own folder: made on its first day, and what is opened from it."""

from __future__ import annotations

import contextlib
import fcntl
import os
from typing import TYPE_CHECKING, Final

from dossier.errors import UsageError
from storage import Store, make_key, migrate, read_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.settings import Settings

HEADS: Final = "audit.heads"
"""File with the heads of the audit chains; a copy of it elsewhere is what makes it a witness."""

_LOCK: Final = "up.lock"


@contextlib.contextmanager
def held(setting: Settings) -> Iterator[None]:
    """Hold the folder, so that one supervisor runs in it: two would start two Prefect servers.

    Raises:
        UsageError: Another one holds it.
    """
    handle = os.open(setting.home / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            pid = os.pread(handle, 20, 0).decode() or "?"
            raise UsageError(
                f"Kantor di {setting.home} sudah berjalan (proses {pid}). "
                "Hentikan yang itu dahulu, atau pilih folder lain dengan BERKAS_HOME."
            ) from None
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
        yield
    finally:
        os.close(handle)


def prepare(setting: Settings) -> None:
    """Make folder and audit key where they are missing, and bring the database up to date.

    Raises:
        UsageError: The folder cannot be made, or the key is not one.
        StorageError: The database cannot be brought up to date.
    """
    try:
        setting.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not setting.audit_key.exists():
            make_key(setting.audit_key)
    except OSError as error:
        raise UsageError(
            f"Folder {setting.home} tidak dapat dibuat ({error.strerror}). "
            "Pilih folder lain dengan BERKAS_HOME."
        ) from error
    read_key(setting.audit_key)
    migrate(setting.database)


def open_store(setting: Settings) -> Store:
    """The office's store.

    Raises:
        UsageError: There is no audit key: nothing was prepared yet.
        StorageError: An address makes no sense.
    """
    return Store.open(
        setting.database, setting.objects, audit_key=read_key(setting.audit_key), s3=setting.s3
    )
