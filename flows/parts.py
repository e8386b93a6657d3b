"""One process of ``berkas up``: started, looked after, started again, ended."""

from __future__ import annotations

import ctypes
import os
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

_PR_SET_PDEATHSIG: Final = 1
_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 30.0
_SETTLED: Final = 60.0
"""Seconds after which a process that died is started again at once, as if it never had before."""


@dataclass(slots=True)
class Part:
    """A process that is to run for as long as we do.

    Attributes:
        name: What it is called by people.
        command: Its command.
        environment: Variables that it gets besides ours.
        log: Where what it says is appended.
        ready: Whether it does its work, asked again and again until it does.
        where: Said when it is ready: an address, or nothing.
    """

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    log: Path
    ready: Callable[[int], bool]
    where: str = ""
    announced: bool = False
    _process: subprocess.Popen[bytes] | None = None
    _started: float = 0.0
    _wait: float = field(default=_FIRST_WAIT)

    @property
    def pid(self) -> int | None:
        """Its process id while it runs."""
        return self._process.pid if self._process and self._process.poll() is None else None

    def start(self) -> None:
        """Start it. It dies with us, however we end."""
        descriptor = os.open(self.log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own commands
                self.command,
                env={**os.environ, **self.environment},
                stdin=subprocess.DEVNULL,
                stdout=descriptor,
                stderr=descriptor,
                # Ctrl-C is for us; we end the others, in order.
                start_new_session=True,
                # Safe here: this process has no other threads.
                preexec_fn=_die_with_parent,  # noqa: PLW1509
            )
        finally:
            os.close(descriptor)
        self._started = time.monotonic()
        self.announced = False

    def died(self) -> int | None:
        """The exit status with which it came to its end; None while it runs."""
        return None if self._process is None else self._process.poll()

    def patience(self) -> float:
        """Seconds to wait before it is started again; longer each time in a row."""
        if time.monotonic() - self._started > _SETTLED:
            self._wait = _FIRST_WAIT
        wait = self._wait
        self._wait = min(2 * wait, _LONGEST_WAIT)
        return wait

    def end(self) -> None:
        """Ask it to end, without waiting."""
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def ended(self, seconds: float) -> None:
        """Wait for it to end; what is still there after so many seconds is killed."""
        if self._process is None:
            return
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(max(0.0, seconds))
        # It leads its session: whatever it started and left behind goes with it.
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None


def _die_with_parent() -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
