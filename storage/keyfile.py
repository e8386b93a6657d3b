"""The file with the key of the audit chains: made once, read by whoever opens the store."""

import os
import secrets
from pathlib import Path

from dossier.errors import UsageError

_BYTES = 32


def make_key(path: Path) -> None:
    """Make the key, readable by its owner only; never over one that is there.

    Raises:
        OSError: It cannot be written there.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    # Whole or not at all, and never over a key that somebody else makes in this moment.
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_BYTES) + "\n")
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(unfinished, path)
    except FileExistsError:
        pass
    finally:
        unfinished.unlink()


def read_key(path: Path) -> bytes:
    """The key.

    Raises:
        UsageError: There is none, or what is there is none.
    """
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError as error:
        raise UsageError(
            f"Kunci audit {path} tidak ada. Jalankan `berkas migrate` lebih dahulu."
        ) from error
    except (OSError, ValueError) as error:
        raise UsageError(f"Kunci audit {path} tidak dapat dibaca.") from error
    if len(key) < _BYTES:
        raise UsageError(f"Kunci audit {path} terlalu pendek; harus 64 digit heksadesimal.")
    return key
