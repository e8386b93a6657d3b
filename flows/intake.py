"""What the command was given: files and folders, and where each result goes.

Everything that is wrong with the call itself is said here, before any work starts.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.archive import JUNK
from dossier.errors import UsageError
from dossier.printable import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Job:
    """One dossier to be processed.

    Attributes:
        name: What it is called in messages.
        files: Its files in reading order, each with the name that people know it by.
        folder: Where its result goes; it need not exist yet.
    """

    name: str
    files: tuple[tuple[Path, str], ...]
    folder: Path


def jobs(paths: Sequence[Path], out: Path, *, each: bool) -> tuple[Job, ...]:
    """The dossiers to be processed.

    Args:
        paths: Files and folders as the user gave them.
        out: The folder for the results.
        each: Whether every path is a folder with a dossier of its own.

    Raises:
        UsageError: A path does not exist or is neither file nor folder, two dossiers would have the
            same name, or the results would land among the scans.
    """
    for path in paths:
        _must_exist(path)
    if each:
        planned = _one_each(paths, out)
    else:
        name = _name(paths[0] if len(paths) == 1 else out)
        planned = (Job(name, collect(paths, out), out),)
    for job in planned:
        _must_be_writable(job.folder)
    return planned


def collect(paths: Sequence[Path], out: Path) -> tuple[tuple[Path, str], ...]:
    """All files in these paths, each once: paths in the given order, folders in natural order.

    A file is called by its name, one in a folder by its way from there (``ktp/depan.jpg``).

    Args:
        paths: Existing files and folders.
        out: The folder for the results, which is passed over.

    Raises:
        UsageError: A folder cannot be opened, or the results would land among the scans.
    """
    for path in paths:
        if path.is_dir() and path.resolve() == out.resolve():
            raise UsageError(
                f"Folder hasil {_shown(out)} sama dengan folder pindaian. Pilih folder lain "
                "untuk --out, supaya hasil tidak bercampur dengan pindaian."
            )
    found: dict[Path, tuple[Path, str]] = {}
    seen: set[tuple[int, int]] = set()
    for path in paths:
        if path.is_dir():
            for file in _walk(path, out.resolve(), seen):
                found.setdefault(file.resolve(), (file, file.relative_to(path).as_posix()))
        else:
            found.setdefault(path.resolve(), (path, path.name))
    return tuple(found.values())


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """A key that sorts ``hal 2`` before ``hal 10``, without regard to case."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return (
        *((int(part), "") if part.isdecimal() else (-1, part) for part in parts if part),
        (-2, name),
    )


def _one_each(paths: Sequence[Path], out: Path) -> tuple[Job, ...]:
    for path in paths:
        if not path.is_dir():
            raise UsageError(
                f"{_shown(path)} bukan folder. Dengan --each setiap PATH adalah folder berisi "
                "satu berkas permohonan."
            )
    names = [_name(path) for path in paths]
    for name, count in Counter(names).items():
        if count > 1:
            raise UsageError(
                f"Ada {count} folder bernama {one_line(name)}; hasilnya akan saling menimpa. "
                "Ganti nama salah satunya atau proses terpisah."
            )
    if "" in names:
        raise UsageError("Folder akar tidak dapat diproses dengan --each: ia tidak bernama.")
    return tuple(
        Job(name, collect([path], out / name), out / name)
        for name, path in zip(names, paths, strict=True)
    )


def _walk(folder: Path, out: Path, seen: set[tuple[int, int]]) -> Iterator[Path]:
    """Regular files below a folder; a folder met twice (by a link) is entered once."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen or folder.resolve() == out:
            return
        seen.add((status.st_dev, status.st_ino))
        entries = sorted(folder.iterdir(), key=lambda each: natural(each.name))
    except OSError as error:
        raise UsageError(
            f"Folder {_shown(folder)} tidak dapat dibuka ({_why(error)}). Periksa izinnya."
        ) from error
    for entry in entries:
        if entry.name.startswith(".") or entry.name.casefold() in JUNK:
            continue
        if entry.is_dir():
            yield from _walk(entry, out, seen)
        elif entry.is_file():
            yield entry


def _must_exist(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError) as error:
        why = _why(error) if isinstance(error, OSError) else "nama tidak mungkin"
        raise UsageError(
            f"{_shown(path)} tidak dapat dibuka ({why}). Periksa nama dan letaknya."
        ) from error
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise UsageError(f"{_shown(path)} bukan berkas biasa dan bukan folder.")


def _must_be_writable(folder: Path) -> None:
    """Say now, not after a minute of reading, that results cannot be written there."""
    there = folder.absolute()
    while not there.exists():
        there = there.parent
    if not there.is_dir():
        raise UsageError(f"Folder hasil {_shown(folder)} tidak dapat dibuat: ada berkas di situ.")
    if not os.access(there, os.W_OK | os.X_OK):
        raise UsageError(
            f"Folder hasil {_shown(folder)} tidak dapat ditulisi (tidak ada izin). "
            "Pilih folder lain untuk --out."
        )


def _name(path: Path) -> str:
    return path.resolve().name


def _shown(path: Path) -> str:
    return one_line(str(path))


def _why(error: OSError) -> str:
    reasons = {
        errno.ENOENT: "tidak ada",
        errno.ENOTDIR: "tidak ada",
        errno.EACCES: "tidak ada izin",
        errno.ENAMETOOLONG: "nama terlalu panjang",
        errno.ELOOP: "tautan berputar",
    }
    return reasons.get(error.errno or 0, os.strerror(error.errno or 0))
