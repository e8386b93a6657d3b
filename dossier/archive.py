"""A dossier handed in as a ZIP: what is in it, taken out within bounds, or refused with a reason.

Archives are hostile: what they say of themselves is not believed, no name in them becomes a path,
and not one byte over the bound is written.
"""

from __future__ import annotations

import errno
import io
import struct
import zipfile
import zlib
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from dossier import media
from dossier.errors import FileRejectedError
from dossier.printable import one_line

MEMBERS: Final = 500
"""Files that an archive may hold: more than any dossier has sheets."""
BYTES: Final = 500 * 1024**2
"""Bytes that may come out of it together."""
NAME_LENGTH: Final = 200
JUNK: Final = frozenset({"thumbs.db", "desktop.ini", "ehthumbs.db", "__macosx", "lost+found"})
"""What systems leave in folders without being asked, in lower case; hidden files beside them."""
_CHUNK: Final = 1 << 20
_DIRECTORY: Final = 2 << 20
"""Bytes of the list of what is in an archive: ten times what so many long names take."""
_LOCKED: Final = 0x1
_UTF8: Final = 0x800
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_UNICODE_PATH: Final = 0x7075
_BROKEN: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    ValueError,
    OverflowError,
    RuntimeError,
)


class _Sparing(io.BufferedReader):
    """An archive's bytes, never more at once than a list of members that may be believed.

    Python reads the whole list before it tells how long it is: a million names, 53 MB, took it 20 s
    and 700 MB of memory.
    """

    def read(self, size: int | None = -1, /) -> bytes:
        """Read so many bytes; those of the end, which are asked for without a number, are few."""
        if size is not None and size > _DIRECTORY:
            raise FileRejectedError(
                f"Daftar isi arsip ZIP terlalu panjang (paling banyak {MEMBERS} berkas). "
                "Bagi menjadi beberapa arsip, atau gabungkan pindaian menjadi satu PDF.",
                "too_large",
            )
        return super().read(size)


def unpack(path: Path, folder: Path, *, most_bytes: int = BYTES) -> list[tuple[Path, str]]:
    """Take everything out of a ZIP.

    Args:
        path: The archive.
        folder: An existing folder; the files are numbered in it.
        most_bytes: The most that may come out together.

    Returns:
        Each file with its name in the archive, folders before it, in the archive's order.

    Raises:
        FileRejectedError: ``encrypted``, ``corrupt``, ``unsupported``, ``too_large`` or ``empty``;
            then nothing of it is left in the folder.
    """
    taken: list[tuple[Path, str]] = []
    left = most_bytes
    try:
        with _Sparing(io.FileIO(path)) as stream, zipfile.ZipFile(stream) as archive:
            for number, (name, member) in enumerate(_members(archive)):
                target = folder / f"{number:04d}"
                taken.append((target, name))
                left -= _take_out(archive, member, name, target, left)
    except FileRejectedError:
        _forget(taken)
        raise
    except (*_BROKEN, OSError) as error:
        _forget(taken)
        # Of the system's errors only the one for a place before the file's beginning is the file's.
        if isinstance(error, OSError) and error.errno != errno.EINVAL:
            raise
        at = f" pada {taken[-1][1]}" if taken else ""
        raise FileRejectedError(
            f"Arsip ZIP rusak{at}. Salin ulang arsipnya, atau serahkan isinya satu per satu.",
            "corrupt",
        ) from error
    return taken


def expanded(files: Sequence[tuple[Path, str]], folder: Path) -> list[tuple[Path, str]]:
    """The files with each ZIP among them replaced by what is in it.

    A ZIP that cannot be taken stays as it is: whoever opens it next says what is wrong with it
    (:func:`refusal`). What lies in an archive is called ``arsip.zip/ktp/depan.jpg``.

    Args:
        files: Place and name of each.
        folder: An existing folder for what comes out.
    """
    found: list[tuple[Path, str]] = []
    left = BYTES
    for number, (path, name) in enumerate(files):
        if not is_zip(path):
            found.append((path, name))
            continue
        place = folder / f"zip-{number:04d}"
        place.mkdir()
        try:
            inside = unpack(path, place, most_bytes=left)
        except FileRejectedError:
            found.append((path, name))
            continue
        left -= sum(file.stat().st_size for file, _ in inside)
        found.extend((file, f"{name}/{way}") for file, way in inside)
    return found


def is_zip(path: Path) -> bool:
    """Whether this is a ZIP archive, by its first bytes; False when it cannot be opened."""
    try:
        with path.open("rb") as file:
            return media.sniff(file.read(media.HEAD)) == media.ZIP
    except OSError:
        return False


def refusal(path: Path, folder: Path) -> FileRejectedError:
    """Why an archive was not replaced by what is in it.

    Args:
        path: The archive.
        folder: An existing folder in which it is tried; nothing stays there.
    """
    try:
        _forget(unpack(path, folder))
    except FileRejectedError as rejection:
        return rejection
    return FileRejectedError(
        "Arsip ZIP di dalam arsip ZIP tidak dibuka, begitu pula arsip yang isinya bersama "
        f"arsip lain melebihi {BYTES // 1024**2} MB. Keluarkan isinya, lalu serahkan lagi.",
        "unsupported",
    )


def _members(archive: zipfile.ZipFile) -> list[tuple[str, zipfile.ZipInfo]]:
    """What is to be taken out, with a name that may be shown."""
    members = [
        (_name(each), each)
        for each in archive.infolist()
        if not each.filename.endswith("/") and not _is_junk(each.filename)
    ]
    if not members:
        raise FileRejectedError(
            "Arsip ZIP ini tidak berisi berkas. Periksa arsipnya, lalu serahkan lagi.", "empty"
        )
    if len(members) > MEMBERS:
        raise FileRejectedError(
            f"Arsip ZIP berisi {len(members)} berkas, paling banyak {MEMBERS}. "
            "Bagi menjadi beberapa arsip, atau gabungkan pindaian menjadi satu PDF.",
            "too_large",
        )
    for name, each in members:
        if each.flag_bits & _LOCKED:
            raise FileRejectedError(
                "Arsip ZIP dikunci dengan kata sandi. Buka dengan kata sandinya dan serahkan "
                "isinya, atau minta arsip yang tidak dikunci.",
                "encrypted",
            )
        if each.compress_type not in _METHODS:
            raise FileRejectedError(
                f"{name} di dalam arsip ZIP dimampatkan dengan cara yang tidak dikenal. "
                "Keluarkan isinya dan serahkan satu per satu.",
                "unsupported",
            )
    return members


def _take_out(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, target: Path, most: int
) -> int:
    """Write one member, counting what really comes out; how many bytes it was."""
    size = 0
    with archive.open(member) as source, target.open("wb") as sink:
        while piece := source.read(_CHUNK):
            size += len(piece)
            if size > most:
                raise FileRejectedError(
                    f"Isi arsip ZIP terlalu besar (melewati batas pada {name}). "
                    "Bagi menjadi beberapa arsip, atau pindai pada 200 dpi.",
                    "too_large",
                )
            sink.write(piece)
    return size


def _name(member: zipfile.ZipInfo) -> str:
    """The name as whoever packed it saw it: never a way out of a folder, always one line."""
    parts = [
        part
        for part in PurePosixPath(_decoded(member).replace("\\", "/")).parts
        if part not in {"/", "//", ".", ".."} and not (len(part) == 2 and part[1] == ":")
    ]
    return one_line("/".join(parts))[-NAME_LENGTH:] or "tanpa nama"


def _decoded(member: zipfile.ZipInfo) -> str:
    """Python takes a name without the UTF-8 flag for code page 437, as old Windows wrote it.

    Packers on Linux and macOS write UTF-8 without saying so, and Info-ZIP puts it into an extra
    field (APPNOTE 4.6.9): version, checksum of the plain name, then the name.
    """
    if member.flag_bits & _UTF8:
        return member.filename
    plain = member.orig_filename.encode("cp437", "replace")
    extra = member.extra
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_PATH and field[1:5] == zlib.crc32(plain).to_bytes(4, "little"):
            plain = field[5:]
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError:
        return member.filename


def _is_junk(name: str) -> bool:
    parts = PurePosixPath(name.replace("\\", "/")).parts
    return any(
        part.casefold() in JUNK or (part.startswith(".") and part not in {".", ".."})
        for part in parts
    )


def _forget(taken: Sequence[tuple[Path, str]]) -> None:
    for path, _ in taken:
        path.unlink(missing_ok=True)
