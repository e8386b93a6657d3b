"""One supervised child process: it does one task after another, and may die without harm."""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import os
import resource
import signal
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import connection, get_context, resource_tracker
from typing import TYPE_CHECKING, Any

import psutil

from dossier.errors import BerkasError

if TYPE_CHECKING:
    from multiprocessing.context import ForkServerProcess

_PR_SET_PDEATHSIG = 1
CONTEXT = get_context("forkserver")


class ChildDiedError(Exception):
    """The child came to its end in the middle of a task (crash, kill, out of memory)."""


class ChildLateError(Exception):
    """The task took longer than allowed; the child was ended."""


class TaskFailedError(Exception):
    """The task itself raised; the child lives on.

    Attributes:
        kind: The name of the exception.
        told: Its sentence for the person, when it was one of our own errors.
    """

    def __init__(self, kind: str, detail: str, told: str | None) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.told = told


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use.

    Attributes:
        memory: Bytes of private memory (``RLIMIT_DATA``).
        resident: Bytes in memory after a task above which it is replaced by a fresh one.
        tasks: Tasks until it is replaced by a fresh one; native libraries grow with time.
        folder: Where it keeps its temporary files.
        nice: How far it stands back for other processes, 0 to 19.
    """

    memory: int
    resident: int
    tasks: int
    folder: str
    nice: int = 0


class Child:
    """A process that is started at its first task and again after it died or wore out.

    Not safe for several threads at a time: the workshop hands it to one at a time.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._process: ForkServerProcess | None = None
        self._line: connection.Connection[Any, Any] | None = None
        self._done = 0
        self._killed = False

    @property
    def pid(self) -> int | None:
        """The process id while it lives."""
        return self._process.pid if self._process else None

    def call(self, function: Callable[..., Any], args: tuple[Any, ...], seconds: float) -> Any:  # noqa: ANN401 - whatever the function returns
        """Run ``function(*args)`` in the child and return what it returns.

        Raises:
            ChildDiedError: It died.
            ChildLateError: It took longer than ``seconds`` and was ended.
            TaskFailedError: The function raised.
        """
        until = time.monotonic() + seconds
        line = self._hand_over(function, args, until)
        try:
            fine, answer = _awaited(line, until)
        except (EOFError, OSError) as error:
            self.end()
            raise ChildDiedError from error
        except BaseException:
            # Late, or Ctrl-C while waiting: its answer would come when nobody asks for it.
            self.end()
            raise
        self._done += 1
        if self._done >= self._limits.tasks or self._resident() > self._limits.resident:
            self.end()
        if not fine:
            raise TaskFailedError(*answer)
        return answer

    def kill(self) -> None:
        """Kill the process from another thread; whoever waits for it hears that it died."""
        # The flag first: whoever is just starting the process sees it and ends it.
        self._killed = True
        process = self._process
        # Ended and closed by its own thread in this moment: nothing is left to do.
        with contextlib.suppress(ValueError):
            if process is not None and process.pid is not None:
                _kill(process.pid)

    def end(self) -> None:
        """End the process with everything it started; do nothing when there is none."""
        process, line = self._process, self._line
        self._process = self._line = None
        self._done = 0
        if line is not None:
            line.close()
        if process is None:
            return
        if process.pid is not None:
            _kill(process.pid)
        process.join()
        process.close()

    def _hand_over(
        self, function: Callable[..., Any], args: tuple[Any, ...], until: float
    ) -> connection.Connection[Any, Any]:
        """Send the task and hear that it was taken; a child that died idle is replaced once."""
        task = (function.__module__, function.__qualname__, args)
        for last_try in (False, True):
            line = self._ready()
            try:
                line.send(task)
                _awaited(line, until)
            except (EOFError, OSError) as error:
                self.end()
                if last_try:
                    raise ChildDiedError from error
            except BaseException:
                self.end()
                raise
            else:
                return line
        raise ChildDiedError

    def _resident(self) -> int:
        """Bytes that the process holds in memory."""
        try:
            return psutil.Process(self.pid).memory_info().rss if self.pid else 0
        except psutil.Error:
            return 0

    def _ready(self) -> connection.Connection[Any, Any]:
        if self._process is not None and not self._process.is_alive():
            self.end()
        if self._line is None:
            ours, theirs = CONTEXT.Pipe()
            process = CONTEXT.Process(target=_serve, args=(theirs, self._limits), daemon=True)
            # The fork server may be starting with it: Ctrl-C is for us, not for its imports.
            # (The resource tracker lifts the mask when it starts, so it has to be there before.)
            resource_tracker.ensure_running()
            before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
            try:
                process.start()
            finally:
                signal.pthread_sigmask(signal.SIG_SETMASK, before)
            theirs.close()
            self._process, self._line = process, ours
        if self._killed:
            self.end()
            raise ChildDiedError
        return self._line


def _kill(pid: int) -> None:
    """Kill a child with all it started: a Tesseract must not outlive it."""
    # It leads its group soon after its start, not from the start: so itself as well.
    for send in (os.killpg, os.kill):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            send(pid, signal.SIGKILL)


def _awaited(line: connection.Connection[Any, Any], until: float) -> Any:  # noqa: ANN401 - an answer
    """What comes down the line; ChildLateError when nothing does in time."""
    if not line.poll(max(0.0, until - time.monotonic())):
        raise ChildLateError
    return line.recv()


def _serve(line: connection.Connection[Any, Any], limits: Limits) -> None:
    """The child's life: settle in, then answer until the line is closed."""
    os.setpgid(0, 0)
    os.nice(limits.nice)
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, limits.memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    tempfile.tempdir = limits.folder
    # Native libraries remark on bad files; a person's screen is not the place for it.
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    while True:
        try:
            module, name, args = line.recv()
            line.send("taken")
        except (EOFError, OSError):
            return
        try:
            answer = (True, getattr(importlib.import_module(module), name)(*args))
        except MemoryError:
            # What is left of the heap cannot be trusted to carry another task.
            os._exit(70)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is that task's failure only
            told = error.message if isinstance(error, BerkasError) else None
            answer = (False, (type(error).__name__, str(error)[:500], told))
        line.send(answer)
