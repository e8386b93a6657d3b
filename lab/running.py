"""A whole office on this machine: ``berkas up`` in a folder of its own, on ports that are free."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import httpx

from lab.plant.process import free_ports

_UP_SECONDS: Final = 120
_DOWN_SECONDS: Final = 30


class NotUpError(Exception):
    """The office did not come up; its last lines say why."""


class Running:
    """``berkas up`` as a child process; a context manager that ends all of it.

    Args:
        home: The office's folder.
        environment: Settings beside home and ports.
        port: The browser's port; None: a free one.
    """

    def __init__(
        self, home: Path, environment: Mapping[str, str] | None = None, port: int | None = None
    ) -> None:
        self.home = home
        screen, prefect = free_ports(2)
        self.port = port or screen
        self.environment = {
            **os.environ,
            "BERKAS_HOME": str(home),
            "BERKAS_LOG": str(home / "berkas.log"),
            "BERKAS_PORT": str(self.port),
            "BERKAS_PREFECT_PORT": str(prefect),
            **(environment or {}),
        }
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def _log(self) -> Path:
        return self.home / "up.log"

    @property
    def address(self) -> str:
        """Where the browser finds it."""
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        """Start it and wait until it is ready.

        Raises:
            NotUpError: It ended or was not ready in time.
        """
        self.home.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 - words of ours
                berkas("up"),
                env=self.environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it with all its processes."""
        self.stop()

    def stop(self) -> int | None:
        """Ask it to end and wait; the exit status, None when it was not running."""
        if self.process is None:
            return None
        self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(_DOWN_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            return self.process.wait()

    def said(self) -> str:
        """Everything it said until now."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def call(self, *arguments: str, given: str | None = None) -> str:
        """Run another ``berkas`` command in this office; what it said on standard output.

        Args:
            arguments: The command.
            given: What it reads from standard input.

        Raises:
            subprocess.CalledProcessError: It failed.
        """
        done = subprocess.run(  # noqa: S603 - words of ours
            berkas(*arguments),
            env=self.environment,
            input=given,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stdout

    def _wait(self) -> None:
        until = time.monotonic() + _UP_SECONDS
        while time.monotonic() < until:
            if self.process is None or self.process.poll() is not None:
                break
            try:
                if httpx.get(f"{self.address}/readyz", timeout=5).is_success:
                    return
            except httpx.HTTPError:
                pass
            time.sleep(0.3)
        raise NotUpError(self.said()[-2000:])


def berkas(*arguments: str) -> Sequence[str]:
    """The command line of ``berkas`` in this environment."""
    return [sys.executable, "-m", "flows", *arguments]
