"""The office's own folder: made on its first day, and what is opened from it."""

from __future__ import annotations

import os
import secrets
from typing import TYPE_CHECKING

from dossier.errors import UsageError
from storage import Store, migrate

if TYPE_CHECKING:
    from pathlib import Path

    from dossier.settings import Settings


def prepare(setting: Settings) -> None:
    """Make folder and audit key where they are missing, and bring the database up to date.

    Raises:
        UsageError: The folder cannot be made, or the key is not one.
        StorageError: The database cannot be brought up to date.
    """
    try:
        setting.home.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not setting.audit_key.exists():
            _make_key(setting.audit_key)
    except OSError as error:
        raise UsageError(
            f"Folder {setting.home} tidak dapat dibuat ({error.strerror}). "
            "Pilih folder lain dengan BERKAS_HOME."
        ) from error
    _key(setting.audit_key)
    migrate(setting.database)


def open_store(setting: Settings) -> Store:
    """The office's store.

    Raises:
        UsageError: There is no audit key: nothing was prepared yet.
        StorageError: An address makes no sense.
    """
    return Store.open(
        setting.database, setting.objects, audit_key=_key(setting.audit_key), s3=setting.s3
    )


def _make_key(path: Path) -> None:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Whole or not at all, and never over a key that somebody else makes in this moment.
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(32) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(unfinished, path)
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()


def _key(path: Path) -> bytes:
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError as error:
        raise UsageError(
            f"Kunci audit {path} tidak ada. Jalankan `berkas migrate` lebih dahulu."
        ) from error
    except (OSError, ValueError) as error:
        raise UsageError(f"Kunci audit {path} tidak dapat dibaca.") from error
    if len(key) < _KEY_BYTES:
        raise UsageError(f"Kunci audit {path} terlalu pendek; harus 64 digit heksadesimal.")
    return key


_KEY_BYTES = 32
