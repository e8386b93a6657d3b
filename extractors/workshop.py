"""The workshop: supervised children in which files are opened, pages rendered and read.

Files are hostile and native libraries crash; a thread cannot be ended, a process can. Light
children parse, render, turn upright and run Tesseract; one heavy child holds RapidOCR's models
(about 1.3 GB) for all. Whatever happens to a child costs the task it was on, and a fresh child
takes its place.
"""

from __future__ import annotations

import copy
import queue
import threading
from collections.abc import Callable, Sequence
from contextlib import nullcontext, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Literal, Self, TypeVar, TypeVarTuple

from dossier import media
from dossier.errors import EngineDiedError, PageFailedError
from dossier.model import Box, Line, PageText, ScanFile
from dossier.scratch import Scratch
from extractors import pages, places
from extractors.child import (
    CONTEXT,
    Child,
    ChildDiedError,
    ChildLateError,
    Limits,
    TaskFailedError,
)
from extractors.ocr import rapid

SECONDS: Final = 180.0
"""Seconds that a task may take; a page that takes longer is unreadable."""
BEHIND: Final = 10
"""Niceness of children that take all processors there are and let all others go before them."""
_FIRST_PAGE_SECONDS: Final = 6.0
_CAMERA_TYPES: Final = frozenset({media.JPEG, media.HEIC})
_LIGHT: Final = {"memory": 1_500_000_000, "resident": 500_000_000, "tasks": 200}
_HEAVY: Final = {"memory": 2_500_000_000, "resident": 1_400_000_000, "tasks": 300}

Outcome = TypeVar("Outcome")
Arguments = TypeVarTuple("Arguments")


class Workshop:
    """Children at work; a context manager, safe to be used by several threads.

    Args:
        children: Light children; as many pages are worked on at a time.
        warm: Load RapidOCR's models in the background once the first page is done.
        seconds: The longest a task may take.
        nice: How far the children stand back for other processes, 0 to 19.
    """

    def __init__(
        self,
        children: int = 2,
        *,
        warm: bool = True,
        seconds: float = SECONDS,
        nice: int = 0,
    ) -> None:
        self._scratch = Scratch()
        self._seconds = seconds
        self._warm = warm
        light = Limits(folder=self._scratch.path, nice=nice, **_LIGHT)
        heavy = Limits(folder=self._scratch.path, nice=nice, **_HEAVY)
        self._children = {
            "light": [Child(light) for _ in range(children)],
            "heavy": [Child(heavy)],
        }
        self._free: dict[str, queue.LifoQueue[Child]] = {}
        for kind, each in self._children.items():
            self._free[kind] = queue.LifoQueue()
            for child in each:
                self._free[kind].put(child)
        self._closed = threading.Event()
        self._first_page = threading.Event()
        self._most: int | None = None
        self._lane: threading.Semaphore | nullcontext[None] = nullcontext()
        CONTEXT.set_forkserver_preload(["extractors.sheet"])

    def __enter__(self) -> Self:
        """Start the children that are wanted at once."""
        if self._warm:
            threading.Thread(target=self._warm_up, name="workshop-warm", daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End every child and remove the temporary folder."""
        self.close()

    @property
    def children(self) -> int:
        """How many pages are worked on at a time."""
        return self._most or len(self._children["light"])

    @property
    def closed(self) -> bool:
        """Whether it is being closed: what is read now may be cut short."""
        return self._closed.is_set()

    def lane(self, most: int) -> Workshop:
        """The same workshop for work that may hold no more than so many light children at a time.

        What goes by another lane, or by none, always finds the others free of this one's work.
        """
        lane = copy.copy(self)
        vars(lane).update(_most=most, _lane=threading.BoundedSemaphore(most))
        return lane

    @property
    def folder(self) -> str:
        """The temporary folder of this workshop."""
        return self._scratch.path

    def close(self) -> None:
        """End every child with all it started, even in mid-task, and remove the folder."""
        if self._closed.is_set():
            return
        self._closed.set()
        self._first_page.set()
        for child in self._children["light"] + self._children["heavy"]:
            child.kill()
        for kind, each in self._children.items():
            ended = []
            for _ in each:
                # A child in mid-task comes back at once: its thread hears that it died.
                with suppress(queue.Empty):
                    ended.append(self._free[kind].get(timeout=5))
                    ended[-1].end()
            # Back they go, dead: a thread that still waits for one must wake and hear of the end.
            for child in ended:
                self._free[kind].put(child)
        self._scratch.remove()

    def light(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """Run a function in a light child and wait for it.

        Args:
            about: The subject of the message, such as ``halaman 3 dari scan.pdf``.
            function: A function at the top of a module; its arguments travel by pickle.
            args: Its arguments.

        Raises:
            PageFailedError: It raised, was killed or took too long.
            EngineDiedError: Its child crashed or was killed from outside.
        """
        with self._lane:
            outcome: Outcome = self._run("light", about, function, args)
        return outcome

    def heavy(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """Run a function in the child that holds RapidOCR; as :meth:`light` otherwise."""
        outcome: Outcome = self._run("heavy", about, function, args)
        return outcome

    def inspect(self, path: str | Path, name: str, index: int) -> ScanFile:
        """Say what a file is; one that crashes its child is ``corrupt``, never an exception.

        Args:
            path: Where it lies.
            name: What it is called by the person who handed it in.
            index: Its number within the dossier.
        """
        try:
            file = self.light(name, pages.inspect, str(path), name, index, self._scratch.path)
        except PageFailedError as error:
            digest, media_type = pages.digest_and_type(str(path))
            message = media.lying_extension(name, media_type) or ""
            message = f"{message} {error.message}".strip()
            return ScanFile(index, name, digest, media_type, "corrupt", message, 0)
        if file.media_type in _CAMERA_TYPES:
            # A photograph waits for the models anyway.
            self._first_page.set()
        return file

    def reread(
        self,
        image: str | Path,
        boxes: Sequence[Box],
        reader: Literal["rapidocr", "tesseract"] = "rapidocr",
    ) -> tuple[Line | None, ...]:
        """Read single lines of an upright page image again, for a second opinion.

        Args:
            image: Path of the upright page image.
            boxes: One line each, in its pixels.
            reader: Who reads.

        Returns:
            A line for each box, None where nothing was read.

        Raises:
            PageFailedError: The reader failed.
        """
        if not boxes:
            return ()
        about = "Pembacaan ulang"
        if reader == "tesseract":
            return self.light(about, places.by_tesseract, str(image), tuple(boxes))
        return self.heavy(about, places.by_rapidocr, str(image), tuple(boxes))

    def read(self, image: str | Path, reader: Literal["rapidocr", "tesseract"]) -> PageText:
        """Read an upright page image as a whole, by the reader that has not read it yet.

        Raises:
            PageFailedError: The reader failed.
        """
        about = "Pembacaan kedua"
        if reader == "tesseract":
            return self.light(about, places.whole_by_tesseract, str(image))
        return self.heavy(about, places.whole_by_rapidocr, str(image))

    def _warm_up(self) -> None:
        # Loading takes both cores for seconds: the first page goes before it.
        self._first_page.wait(_FIRST_PAGE_SECONDS)
        with suppress(PageFailedError):
            self.heavy("RapidOCR", rapid.warm)

    def _run(
        self, kind: str, about: str, function: Callable[..., Any], args: tuple[Any, ...]
    ) -> Any:  # noqa: ANN401 - light and heavy give it back its type
        child = self._free[kind].get()
        try:
            if self._closed.is_set():
                raise PageFailedError(f"{about}: pembacaan dihentikan.")
            return child.call(function, args, self._seconds)
        except ChildLateError as error:
            raise PageFailedError(
                f"{about}: dihentikan karena lebih dari {self._seconds:.0f} detik. "
                "Pindai ulang halaman ini pada 200 dpi."
            ) from error
        except ChildDiedError as error:
            raise EngineDiedError(
                f"{about}: mesin pembaca berhenti di tengah jalan. "
                "Coba proses lagi; bila terulang, pindai ulang."
            ) from error
        except TaskFailedError as error:
            told = error.told or f"tidak dapat dibaca ({error.kind}). Pindai ulang."
            raise PageFailedError(f"{about}: {told}") from error
        finally:
            self._free[kind].put(child)
            if function is not pages.inspect:
                self._first_page.set()
