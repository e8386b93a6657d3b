"""``berkas-lab fuzz``: files broken on purpose, opened as the pipeline opens them.

Small files of every accepted kind are made here, broken by seeded chance, inspected and drawn page
by page in a supervised child. Whatever comes of it must be a named outcome within bounds of time
and memory; anything else is listed, and the file that did it is kept.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.errors import EngineDiedError, PageFailedError
from dossier.model import ScanFile
from extractors import pages
from extractors.workshop import Workshop
from lab.mutants import mutants

SCHEMA: Final = "berkas.fuzz/1"
_SECONDS: Final = 30.0
_PAGES: Final = 2
_EXPECTED: Final = frozenset(
    {"ok", "repaired", "encrypted", "corrupt", "unsupported", "too_large", "empty"}
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Attributes:
        name: What it is called.
        status: Its status as a file, ``died`` or ``late`` where opening it ended its child.
        pages: What became of its first pages: ``drawn``, ``refused``, ``fault``, ``died`` or
            ``late``.
        said: The sentence for the person; of the file, or of the first page that has one.
        seconds: How long it took.
        megabytes: The most that its child has held in memory until then.
    """

    name: str
    status: str
    pages: tuple[str, ...]
    said: str | None
    seconds: float
    megabytes: int = 0

    @property
    def fault(self) -> str | None:
        """What is wrong with this outcome; None when it is one of those that have a name."""
        if self.status not in _EXPECTED:
            return f"file: {self.status}"
        if self.status != "ok" and not self.said:
            return "no sentence"
        unnamed = [each for each in self.pages if each not in {"drawn", "refused"}]
        return f"page: {unnamed[0]}" if unnamed else None


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``fuzz`` to the command line."""
    parser = commands.add_parser("fuzz", help="berkas rusak dan jahat: hasil tiap golongan")
    parser.add_argument("--count", type=int, default=2000, help="banyaknya berkas rusak")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--files", type=Path, help="baca berkas dalam folder ini, bukan yang rusak")
    parser.add_argument("--out", type=Path, required=True, help="folder hasil")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Try the files, write ``fuzz.json``, and say how each class came out."""
    out: Path = arguments.out
    out.mkdir(parents=True, exist_ok=True)
    files: Path | None = arguments.files
    given = _given(files) if files else mutants(arguments.seed, arguments.count)
    outcomes = list(tried(given, out))
    faults = [each for each in outcomes if each.fault]
    longest = max((each.seconds for each in outcomes), default=0.0)
    most = max((each.megabytes for each in outcomes), default=0)
    (out / "fuzz.json").write_text(
        json.dumps(
            {
                "schema": SCHEMA,
                "seed": arguments.seed,
                "files": len(outcomes),
                "outcomes": counted(outcomes),
                "faults": [[each.name, each.fault, each.said] for each in faults],
                "longest_seconds": round(longest, 2),
                "most_megabytes": most,
            },
            indent=1,
        ),
        encoding="utf-8",
    )
    for outcome, count in counted(outcomes).items():
        sys.stdout.write(f"{count:>6}  {outcome}\n")
    sys.stdout.write(
        f"{len(outcomes)} berkas, {len(faults)} tanpa hasil bernama, paling lama {longest:.1f} "
        f"detik, proses terbesar {most} MB\n"
    )
    return 1 if faults else 0


def tried(given: Iterator[tuple[str, bytes]], out: Path | None = None) -> Iterator[Outcome]:
    """Open each file as the pipeline does, one after another.

    Args:
        given: Names and contents.
        out: Where files without a named outcome are kept; None: nowhere.
    """
    with (
        tempfile.TemporaryDirectory() as folder,
        Workshop(children=1, warm=False, seconds=_SECONDS) as workshop,
    ):
        path = Path(folder) / "berkas"
        for name, content in given:
            path.write_bytes(content)
            outcome = _outcome(workshop, path, name)
            if outcome.fault and out is not None:
                shutil.copy(path, out / f"{name.replace('/', '-')}")
            yield outcome


def counted(outcomes: Sequence[Outcome]) -> dict[str, int]:
    """How many files came out how: status of the file, and what became of its pages."""
    counts = Counter(
        f"{each.status}: {', '.join(sorted(set(each.pages))) or 'tanpa halaman'}"
        for each in outcomes
    )
    return dict(sorted(counts.items()))


def _outcome(workshop: Workshop, path: Path, name: str) -> Outcome:
    begun = time.monotonic()
    try:
        file = workshop.light(name, pages.inspect, str(path), name, 0, workshop.folder)
    except PageFailedError as error:
        return Outcome(name, _kind(error), (), error.message, time.monotonic() - begun)
    said = file.message
    drawn: list[str] = []
    most = 0
    for number in range(1, min(file.pages, _PAGES) + 1):
        try:
            held = workshop.light(name, draw, file, str(path), number, workshop.folder)
            most = max(most, held)
            drawn.append("drawn")
        except PageFailedError as error:
            drawn.append(_kind(error))
            said = said or error.message
    return Outcome(name, file.status, tuple(drawn), said, time.monotonic() - begun, most)


def draw(file: ScanFile, path: str, page: int, folder: str) -> int:
    """Draw a page in a child, whose pixels stay there; megabytes that it has held at most."""
    pages.raster(file, path, page, folder)
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _kind(error: PageFailedError) -> str:
    if isinstance(error, EngineDiedError):
        return "died"
    if "detik" in error.message:
        return "late"
    return "fault" if "tidak dapat dibaca (" in error.message else "refused"


def _given(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix(), path.read_bytes()
