"""A workshop that remembers: what its children returned once is not computed again.

Every task of the children goes through :meth:`Workshop.light` or :meth:`Workshop.heavy`, and its
outcome depends on its arguments, on the files they name and on the code. Those make the key; the
outcome is kept as JSON, and the files that the task wrote beside it. So a second run after a
change of classifiers, extractors or rules costs no reading, and a place that is read again for
the first time finds the page image in the scratch folder as ever.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from pathlib import Path, PurePath
from typing import TypeVar, TypeVarTuple, cast

from dossier import codec
from extractors.reading import engine_versions
from extractors.workshop import Workshop
from lab.evaluate import sources

Outcome = TypeVar("Outcome")
Arguments = TypeVarTuple("Arguments")
Task = Callable[..., object]
_SCRATCH = "scratch:"
_WORKSHOP = "workshop:"


@dataclass
class Tally:
    """How many tasks were remembered and how many were done."""

    remembered: int = 0
    done: int = 0


class RememberingWorkshop(Workshop):
    """A workshop with a memory on disk.

    Args:
        memory: Folder of what is remembered; made when it is not there.
        scratch: Folder below which all scratch folders lie.
        children: As in :class:`Workshop`.
        any_code: Take what older code read, too: good enough while extractors are being made,
            never for figures that are published.
    """

    def __init__(
        self, memory: Path, scratch: Path, children: int = 2, *, any_code: bool = False
    ) -> None:
        super().__init__(children, warm=False)
        self._memory = memory
        self._images = scratch.resolve()
        self._any_code = any_code
        self.tally = Tally()
        (memory / "files").mkdir(parents=True, exist_ok=True)

    def light(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """As in :class:`Workshop`, unless it is remembered."""
        return self._recall(
            function, args, lambda: super(RememberingWorkshop, self).light(about, function, *args)
        )

    def heavy(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """As in :class:`Workshop`, unless it is remembered."""
        return self._recall(
            function, args, lambda: super(RememberingWorkshop, self).heavy(about, function, *args)
        )

    def _recall(
        self, function: Task, args: tuple[object, ...], work: Callable[[], Outcome]
    ) -> Outcome:
        folder = self._memory / "tasks" / self._key(function, args)
        code = f"{sources.digest(function.__module__)}-{_engines()}"
        kept = self._kept(folder, code)
        if kept is not None:
            self.tally.remembered += 1
            return cast("Outcome", self._restore(kept))
        before = {path: _sha256(path) for path in set(self._files(args))}
        outcome = work()
        self.tally.done += 1
        after = {path: _sha256(path) for path in {*before, *self._files((outcome,))}}
        written = [path for path, digest in after.items() if before.get(path) != digest]
        self._keep(folder / f"{code}.json.gz", outcome, {path: after[path] for path in written})
        return outcome

    def _key(self, function: Task, args: tuple[object, ...]) -> str:
        """A digest of the task, in which files stand for their content and folders for nothing."""
        told = codec.encode(args, self._told)
        text = json.dumps([function.__module__, function.__qualname__, told], sort_keys=True)
        digest = hashlib.sha256(text.encode()).hexdigest()
        return f"{digest[:2]}/{digest[2:32]}"

    def _told(self, text: str) -> str:
        if not text.startswith(os.sep):
            return text
        path = Path(text)
        if path.is_file():
            return f"file:{_sha256(path)}"
        return "folder" if path.is_dir() else self._relative(text)

    def _kept(self, folder: Path, code: str) -> Path | None:
        exact = folder / f"{code}.json.gz"
        if exact.exists():
            return exact
        if not self._any_code or not folder.is_dir():
            return None
        return max(folder.glob("*.json.gz"), key=lambda each: each.stat().st_mtime, default=None)

    def _restore(self, kept: Path) -> object:
        with gzip.open(kept, "rt", encoding="utf-8") as file:
            entry = json.load(file)
        for name, digest in entry["files"].items():
            target = Path(self._absolute(name))
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self._memory / "files" / digest, target)
        return codec.decode(entry["outcome"], self._absolute)

    def _keep(self, kept: Path, outcome: object, written: dict[Path, str]) -> None:
        entry = {
            "outcome": codec.encode(outcome, self._relative),
            "files": {self._relative(str(path)): digest for path, digest in written.items()},
        }
        for path, digest in written.items():
            _put(self._memory / "files" / digest, path.read_bytes())
        kept.parent.mkdir(parents=True, exist_ok=True)
        _put(kept, gzip.compress(json.dumps(entry).encode(), compresslevel=3, mtime=0))

    def _files(self, value: object) -> Iterator[Path]:
        """Every file in the scratch and workshop folders that the value names."""
        if isinstance(value, str | PurePath):
            if self._relative(str(value)) != str(value) and Path(value).is_file():
                yield Path(value)
        elif isinstance(value, tuple | list):
            for each in value:
                yield from self._files(each)
        elif is_dataclass(value) and not isinstance(value, type):
            for field in fields(value):
                yield from self._files(getattr(value, field.name))

    def _relative(self, text: str) -> str:
        for name, folder in ((_SCRATCH, str(self._images)), (_WORKSHOP, self.folder)):
            if text.startswith(folder + os.sep):
                return name + text[len(folder) + 1 :]
        return text

    def _absolute(self, text: str) -> str:
        for name, folder in ((_SCRATCH, str(self._images)), (_WORKSHOP, self.folder)):
            if text.startswith(name):
                return f"{folder}{os.sep}{text[len(name) :]}"
        return text


@cache
def _engines() -> str:
    text = json.dumps(engine_versions(), sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _put(target: Path, content: bytes) -> None:
    """Write a file in one step, so that a run that is cut off leaves no half of one."""
    if target.exists():
        return
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
        file.write(content)
    Path(file.name).replace(target)
