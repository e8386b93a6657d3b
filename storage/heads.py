"""Heads of the audit chains in a file outside the database: signed lines that are only added to.

A line holds the heads that changed since the line before, and that line's MAC. The file is worth
what its place is worth: a copy on another machine is what shows that lines were cut off its end.
"""

import datetime as dt
import fcntl
import hmac
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from storage.chain import mac
from storage.errors import StorageError

Heads = Mapping[str, tuple[int, str]]


def append(path: Path, key: bytes, heads: Heads, at: dt.datetime) -> int:
    """Add a line with the heads that are not in the file yet; how many those are.

    Raises:
        StorageError: The file cannot be written, or was tampered with.
    """
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        with path.open("a+", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # two processes must not chain to the same line
            known, last = _replayed(path, key, file)
            changed = {name: head for name, head in heads.items() if known.get(name) != head}
            if changed:
                parts = [at.astimezone(dt.UTC).isoformat(), last, changed]
                file.write(json.dumps([*parts, mac(key, "heads", parts)]) + "\n")
                file.flush()
                os.fsync(file.fileno())
    except OSError as error:
        raise StorageError(
            f"Ujung rantai audit tidak bisa ditulis ke {path}: {error.strerror}."
        ) from error
    return len(changed)


def read(path: Path, key: bytes) -> Heads:
    """The last head of every chain that the file knows.

    Raises:
        StorageError: The file cannot be read, or was tampered with.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return _replayed(path, key, file)[0]
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(f"Ujung rantai audit tidak bisa dibaca dari {path}.") from error


def _replayed(path: Path, key: bytes, file: TextIO) -> tuple[dict[str, tuple[int, str]], str]:
    """All heads in the file, and the MAC of its last line."""
    file.seek(0)
    known: dict[str, tuple[int, str]] = {}
    last = ""
    for number, line in enumerate(file, start=1):
        try:
            at, previous, heads, signature = json.loads(line)
        except (ValueError, TypeError):
            raise _tampered(path, number) from None
        if previous != last or not _signed(key, [at, previous, heads], signature):
            raise _tampered(path, number)
        known.update({name: (count, head) for name, (count, head) in heads.items()})
        last = signature
    return known, last


def _signed(key: bytes, parts: list[object], signature: object) -> bool:
    return hmac.compare_digest(mac(key, "heads", parts), str(signature))


def _tampered(path: Path, number: int) -> StorageError:
    return StorageError(
        f"Baris {number} di {path} rusak atau diubah: ujung rantai audit tidak bisa dipercaya. "
        "Bandingkan dengan salinannya di tempat lain."
    )
