"""What may be handed in: by content and size, never by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

from dossier import archive, media
from dossier.errors import FileRejectedError
from dossier.printable import one_line
from dossier.scratch import Scratch
from office.errors import IntakeRefusedError
from office.limits import FILE_BYTES, NAME_LENGTH


@dataclass(frozen=True, slots=True)
class Checked:
    """A file that can be taken: its name without folders, place, media type and bytes."""

    name: str
    path: Path
    media_type: str
    size: int


@contextmanager
def unpacked(
    files: Sequence[tuple[str, Path]], most_bytes: int
) -> Iterator[Sequence[tuple[str, Path]]]:
    """The files with each ZIP replaced by what is in it, while the body runs.

    What comes out lies beside the archive, where whatever sweeps that folder finds it.

    Raises:
        FileRejectedError: A ZIP that cannot be taken; names it.
    """
    with ExitStack() as stack:
        found: list[tuple[str, Path]] = []
        left = most_bytes
        for name, path in files:
            if not archive.is_zip(path):
                found.append((name, path))
                continue
            folder = Path(stack.enter_context(Scratch(path.parent)).path)
            try:
                inside = archive.unpack(path, folder, most_bytes=left)
            except FileRejectedError as rejection:
                raise FileRejectedError(
                    f"{_file_name(name)}: {rejection.message}", rejection.status
                ) from rejection
            left -= sum(file.stat().st_size for file, _ in inside)
            # Folders tell what is in them; in a name they would lead somewhere.
            found.extend((way.replace("/", " - "), file) for file, way in inside)
        yield found


def checked_files(
    files: Sequence[tuple[str, Path]], most_files: int, most_bytes: int
) -> list[Checked]:
    """The files, each of a kind that is taken.

    Raises:
        IntakeRefusedError: None, or too many.
        FileRejectedError: One that cannot be taken.
    """
    if not files:
        raise IntakeRefusedError("Belum ada file yang dikirim.")
    if len(files) > most_files:
        raise IntakeRefusedError(
            f"Paling banyak {max(0, most_files)} file dapat diterima, ini {len(files)}. "
            "Gabungkan pindaian menjadi satu PDF."
        )
    checked = [_checked_file(name, path) for name, path in files]
    total = sum(each.size for each in checked)
    if total > most_bytes:
        raise IntakeRefusedError(
            f"Kiriman {_mb(total)} MB terlalu besar (paling besar {_mb(most_bytes)} MB). Pindai "
            "dengan 200-300 dpi, atau kirim dalam beberapa bagian."
        )
    return checked


def _checked_file(given: str, path: Path) -> Checked:
    name = _file_name(given)
    size = path.stat().st_size
    if not size:
        raise FileRejectedError(f"{name} kosong (0 bita). Pindai atau kirim ulang.", "empty")
    if size > FILE_BYTES:
        raise FileRejectedError(
            f"{name} terlalu besar ({_mb(size)} MB, paling besar {_mb(FILE_BYTES)} MB).",
            "too_large",
        )
    with path.open("rb") as file:
        kind = media.sniff(file.read(media.HEAD))
    if kind == media.ZIP:
        raise FileRejectedError(
            f"{name} adalah arsip ZIP di dalam arsip ZIP. Keluarkan isinya, lalu kirim lagi.",
            "unsupported",
        )
    if kind not in media.READABLE:
        raise FileRejectedError(
            f"{name} adalah {media.describe(kind)}. Yang diterima: {media.ACCEPTED}.",
            "unsupported",
        )
    return Checked(name, path, kind, size)


def _file_name(given: str) -> str:
    """The name without folders of whatever system, and without what a screen would obey."""
    bare = PureWindowsPath(PurePosixPath(given).name).name
    return one_line(bare)[-NAME_LENGTH:] or "tanpa nama"


def _mb(size: int) -> int:
    return round(size / 1024**2)
