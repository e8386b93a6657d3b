"""``berkas up``: database, Prefect, a worker and the browser's server, under one supervisor.

Each is a process of its own that dies with this one, however it ends. One that dies is started
again; the rows of the database say what was under way.
"""

from __future__ import annotations

import datetime as dt
import socket
import sys
import time
from contextlib import closing
from typing import TYPE_CHECKING, Final

import httpx

from dossier.errors import UsageError
from flows import engine, home, interrupts
from flows.parts import Part

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from dossier.settings import Settings
    from storage import Store

_LOOK: Final = 0.2
_ASK: Final = 1.0
_PATIENCE: Final = 15.0
"""Seconds that a part may take to end in order."""


def run(setting: Settings, say: Callable[[str], object]) -> int:
    """Run everything until SIGINT, SIGTERM or SIGHUP.

    Args:
        setting: The settings, ``children`` filled in.
        say: Told what a person should know, a line at a time.

    Returns:
        0: it was asked to end, and has.

    Raises:
        UsageError: A port is taken, or a setting makes no sense.
        StorageError: Database or objects cannot be used.
    """
    home.prepare(setting)
    with home.held(setting), closing(home.open_store(setting)) as store:
        store.check()
        say(f"Basis data siap: {setting.home}")
        parts = _parts(setting, store)
        try:
            for each in parts:
                with interrupts.held():
                    each.start()
            _look_after(parts, say)
        except interrupts.StoppedError:
            say("Menghentikan semuanya; pekerjaan yang belum selesai dilanjutkan nanti.")
        finally:
            with interrupts.held():
                _end(parts)
    say("Berhenti.")
    return 0


def _parts(setting: Settings, store: Store) -> list[Part]:
    """The processes in the order in which they start; they end in the opposite one."""
    logs = setting.home / "log"
    logs.mkdir(mode=0o700, exist_ok=True)
    environment = engine.environment(setting)
    me = [sys.executable, "-m", "flows"]
    parts = []
    if setting.prefect is None:
        _refuse_taken("127.0.0.1", setting.prefect_port, "BERKAS_PREFECT_PORT")
        place = f"http://127.0.0.1:{setting.prefect_port}"
        parts.append(
            Part(
                name="Mesin alur (Prefect)",
                command=[
                    *(sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1"),
                    *("--port", str(setting.prefect_port)),
                ],
                environment=environment,
                log=logs / "prefect.log",
                ready=lambda _: _answers(f"{place}/api/health"),
                where=place,
            )
        )
    _refuse_taken(setting.host, setting.port, "BERKAS_PORT")
    screen = f"http://{setting.host}:{setting.port}"
    parts += [
        Part(
            name="Pembaca",
            command=[*me, "worker", "--children", str(setting.children)],
            environment=environment,
            log=logs / "pembaca.log",
            ready=lambda pid: _reports(store, pid),
            where=f"{setting.children} halaman sekaligus, satu lagi untuk loket",
        ),
        Part(
            name="Layar",
            command=[*me, "ui"],
            environment={},
            log=logs / "layar.log",
            ready=lambda _: _answers(f"{screen}/healthz"),
            where=screen,
        ),
    ]
    return parts


def _look_after(parts: Sequence[Part], say: Callable[[str], object]) -> None:
    again: dict[str, float] = {}
    asked: dict[str, float] = {}
    complete = False
    while True:
        for each in parts:
            _look_at(each, again, asked, say)
        if not complete and all(each.announced for each in parts):
            complete = True
            say("Semua siap. Ctrl-C untuk berhenti.")
        time.sleep(_LOOK)


def _look_at(
    part: Part, again: dict[str, float], asked: dict[str, float], say: Callable[[str], object]
) -> None:
    """Start a part again that died, and announce one that has become ready."""
    now = time.monotonic()
    if part.name in again:
        if now >= again[part.name]:
            del again[part.name]
            with interrupts.held():
                part.start()
        return
    status = part.died()
    if status is not None:
        wait = part.patience()
        again[part.name] = now + wait
        say(
            f"{part.name} berhenti (status {status}); dijalankan lagi dalam {wait:.0f} detik. "
            f"Rinciannya di {part.log}"
        )
        return
    pid = part.pid
    if not part.announced and pid is not None and now - asked.get(part.name, 0.0) > _ASK:
        asked[part.name] = now
        if part.ready(pid):
            part.announced = True
            say(f"{part.name} siap" + (f": {part.where}" if part.where else "."))


def _end(parts: Sequence[Part]) -> None:
    """End the parts, the last one first: readers give their work back before Prefect goes."""
    until = time.monotonic() + _PATIENCE
    first, *others = parts
    for each in others:
        each.end()
    for each in others:
        each.ended(until - time.monotonic())
    first.end()
    first.ended(_PATIENCE / 2)


def _answers(address: str) -> bool:
    try:
        return httpx.get(address, timeout=1, trust_env=False).is_success
    except httpx.HTTPError:
        return False


def _reports(store: Store, pid: int) -> bool:
    with store.reading() as work:
        alive = work.workers.alive(dt.datetime.now(dt.UTC))
    return any(each.pid == pid and each.host == socket.gethostname() for each in alive)


def _refuse_taken(host: str, port: int, variable: str) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise UsageError(
                f"Alamat {host}:{port} tidak dapat dipakai ({error.strerror}). "
                f"Hentikan program yang memakainya, atau pilih yang lain dengan {variable}."
            ) from error
