"""The office's own folder: made on its first day, and what is opened from it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dossier.errors import UsageError
from storage import Store, make_key, migrate, read_key

if TYPE_CHECKING:
    from dossier.settings import Settings

HEADS: Final = "audit.heads"
"""File with the heads of the audit chains; a copy of it elsewhere is what makes it a witness."""


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
