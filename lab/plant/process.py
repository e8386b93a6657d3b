"""Processes that die with whoever started them, and the ports and folders they need."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from dossier.errors import BerkasError

_HERE: Final = Path(__file__).parents[2]
_END_SECONDS: Final = 30


class PlantError(BerkasError):
    """A part of the machinery is not there, ended, or does not do what is waited for."""

    code = "mesin_contoh"


def free_ports(number: int) -> list[int]:
    """Ports of loopback that nobody listens on, each another."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(number)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    return free_ports(1)[0]


def launch(
    command: Sequence[object],
    log: Path,
    *,
    environment: Mapping[str, str],
    folder: Path = _HERE,
    user: str | None = None,
) -> subprocess.Popen[bytes]:
    """Start a process in a session of its own.

    It dies with the thread that started it, also when that is killed.

    Args:
        command: The command line.
        log: What it says is added to this file.
        environment: Added to ours, in which nothing of Berkas and Prefect is left.
        folder: Where it starts.
        user: Whom it runs as; None: the same user.
    """
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("BERKAS_", "PREFECT_"))}
    with log.open("ab") as out:
        return subprocess.Popen(  # noqa: S603 - words of ours
            [*_as(user), *map(str, command)],
            cwd=folder,
            env={**clean, **environment},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )


def run_as(user: str | None, command: Sequence[object]) -> None:
    """Run a command to its end.

    Raises:
        subprocess.CalledProcessError: It failed.
    """
    subprocess.run(  # noqa: S603 - words of ours
        [*_as(user), *map(str, command)], check=True, capture_output=True, cwd="/"
    )


def end(process: subprocess.Popen[bytes], how: signal.Signals) -> int:
    """Tell a process to end, and kill it when it does not; its exit status."""
    process.send_signal(how)
    try:
        return process.wait(_END_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def wait(
    until: Callable[[], object],
    seconds: float,
    tell: Callable[[], str] = str,
    *,
    pause: float = 0.05,
) -> None:
    """Wait until something is so.

    Args:
        until: Says whether it is.
        seconds: How long at most.
        tell: What has been said meanwhile, for the error.
        pause: Seconds between looks.

    Raises:
        PlantError: It was not so in time.
    """
    end_at = time.monotonic() + seconds
    while not until():
        if time.monotonic() > end_at:
            raise PlantError(f"Tidak terjadi dalam {seconds:.0f} detik.\n{tell()[-3000:]}")
        time.sleep(pause)


@contextlib.contextmanager
def folder_for(user: str | None) -> Iterator[Path]:
    """A temporary folder that belongs to this user (None: to us)."""
    folder = Path(tempfile.mkdtemp(prefix="berkas-uji-"))
    try:
        if user is not None:
            shutil.chown(folder, user, user)
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def server(
    command: Sequence[object],
    folder: Path,
    *,
    answers: Callable[[], object],
    stop: signal.Signals,
    user: str | None = None,
    environment: Mapping[str, str] | None = None,
) -> Iterator[int]:
    """Run a server and wait until it answers; the id of its first process.

    Args:
        command: The command line.
        folder: Its folder, where its log lies.
        answers: Asks it something; raises as long as it does not answer.
        stop: What ends it.
        user: Whom it runs as.
        environment: Added to ours.

    Raises:
        PlantError: It ended, or does not answer.
    """
    log = folder / "log"
    process = launch(command, log, environment=environment or {}, folder=Path("/"), user=user)

    def said() -> str:
        return log.read_text(errors="replace")

    def ready() -> bool:
        if process.poll() is not None:
            raise PlantError(f"Server berhenti.\n{said()[-2000:]}")
        try:
            answers()
        except Exception:  # noqa: BLE001 - each client says in its own way that nobody answers
            return False
        return True

    try:
        wait(ready, 90, said, pause=0.2)
        yield process.pid
    finally:
        end(process, stop)


def _as(user: str | None) -> list[str]:
    command = ["setpriv", "--pdeathsig", "KILL"]
    if user is not None:
        command += ["--reuid", user, "--regid", user, "--clear-groups"]
    return command
