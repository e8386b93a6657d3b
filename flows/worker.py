"""``berkas worker``: everything that reads dossiers, in one process, until it is told to stop."""

from __future__ import annotations

import datetime as dt
import os
import secrets
import signal
import socket
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import anyio

from dossier.casework import Worker
from dossier.scratch import Scratch
from extractors import heap
from extractors.workshop import BEHIND, Workshop
from flows import faults, home
from flows.bell import Bell
from flows.dispatch import Dispatcher, away
from flows.errand import Desk
from flows.leases import Leases
from flows.warm import WarmWorker
from office import reading, sending, trail

if TYPE_CHECKING:
    from dossier.casework import Queue
    from dossier.settings import Settings
    from storage import Store

POLL: Final = 5.0
"""Seconds between looks for flow runs that others handed over; those of our own are told of.

Each look costs Prefect 30 ms and makes it write to its database: more of them delay what they look
for. A look a second for each queue took as much as all that it does for the pages themselves."""
SOON: Final = 1.0
"""Seconds until the next look when there was something: Prefect may have refused to let it go."""
AGAIN: Final = 1.0
"""Seconds until Prefect is asked again after it did not answer."""
SYNC: Final = 20.0
"""Seconds between reports to Prefect that the worker lives."""
HEED: Final = 5.0
"""Seconds between questions whether somebody cancelled a run."""
BEAT: Final = 5.0
"""Seconds between reports to the office that the worker lives."""
WITNESS: Final = 300.0
"""Seconds between notes of the audit chains' heads outside the database."""
COUNTER_RUNS: Final = 8
"""Dossiers of the counter that are read at a time; they share the children."""


class _Count:
    """Pages that were read, counted by several threads."""

    def __init__(self) -> None:
        self.pages = 0
        self._lock = threading.Lock()

    def add(self) -> None:
        with self._lock:
            self.pages += 1


def run(setting: Settings, children: int, say: Callable[[str], object]) -> None:
    """Read dossiers until SIGTERM or SIGINT; pages under way are given back.

    Args:
        setting: The settings; the environment is set for Prefect already.
        children: Pages of the archive that are read at a time; one child more is for the counter.
        say: Told what a person should know.
    """
    # Its threads draw the images that people see; the pages themselves are read in children.
    heap.give_back()
    worker = f"{socket.gethostname()}-{secrets.token_hex(4)}"
    stopped = threading.Event()
    with ExitStack() as stack:
        store = home.open_store(setting)
        stack.callback(store.close)
        store.check()
        scratch = Scratch()
        stack.callback(scratch.remove)
        # Prefect, database and browser go before the engines.
        workshop = stack.enter_context(Workshop(children + 1, nice=BEHIND))
        count = _Count()
        record = partial(faults.record, log=setting.log)
        leases = Leases(partial(reading.renew, store), record)
        bells: dict[Queue, Bell] = {"loket": Bell(), "arsip": Bell()}
        desk = Desk(
            store=store,
            lanes={"loket": workshop, "arsip": workshop.lane(children)},
            folder=Path(scratch.path),
            worker=worker,
            leases=leases,
            log=setting.log,
            counted=count.add,
        )
        for each in (
            leases.run,
            Dispatcher(store, record, lambda queue: bells[queue].ring()).run,
            partial(_beat, store, worker, children, count, record),
            partial(_warm, workshop),
            partial(_witness, store, setting.home / home.HEADS, record),
        ):
            _in_background(each, stopped, stack)
        say(f"Pembaca {worker} siap: {children} halaman sekaligus, satu lagi untuk loket.")
        workers = [
            (queue, bells[queue], COUNTER_RUNS if queue == "loket" else children) for queue in bells
        ]
        anyio.run(_serve, desk, workers, stopped, workshop)


def _in_background(
    task: Callable[[threading.Event], object], stopped: threading.Event, stack: ExitStack
) -> None:
    thread = threading.Thread(target=task, args=(stopped,), daemon=True)
    thread.start()
    stack.callback(thread.join, 5)
    stack.callback(stopped.set)


async def _serve(
    desk: Desk,
    queues: Sequence[tuple[Queue, Bell, int]],
    stopped: threading.Event,
    workshop: Workshop,
) -> None:
    async with anyio.create_task_group() as group:
        for queue, bell, runs in queues:
            warm = WarmWorker(desk, queue, runs, bell.ring)
            group.start_soon(_look, warm, bell, stopped, desk.log)
        with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
            async for _ in signals:
                break
        stopped.set()
        for _, bell, _ in queues:
            bell.ring()
        # What is being read ends at once; its runs give their jobs back.
        await anyio.to_thread.run_sync(workshop.close)


async def _look(worker: WarmWorker, bell: Bell, stopped: threading.Event, log: Path) -> None:
    synced = heeded = time.monotonic()
    rang = False
    async with worker:
        while not stopped.is_set():
            now = time.monotonic()
            try:
                if now - synced > SYNC or not worker.knows_its_pool:
                    await worker.sync_with_backend()
                    synced = now
                found = await worker.get_and_submit_flow_runs()
                await worker.tell()
                if now - heeded > HEED:
                    await worker.heed()
                    heeded = now
            except Exception as error:  # noqa: BLE001 - the worker goes on, whatever it is
                if not away(error):
                    faults.record(error, log)
                await anyio.sleep(AGAIN)
            else:
                rang = await bell.wait(SOON if found or rang else POLL)


def _warm(workshop: Workshop, _stopped: threading.Event) -> None:
    """Start every light child, so that the first page of the day does not wait for one."""
    with ThreadPoolExecutor(workshop.children) as threads:
        for _ in range(workshop.children):
            # Long enough that one child cannot take two of them.
            threads.submit(workshop.light, "Pemanasan", time.sleep, 1.0)


def _witness(
    store: Store, path: Path, record: Callable[[Exception], object], stopped: threading.Event
) -> None:
    """Note the heads of the audit chains outside the database, so that a cut-off end is seen."""
    while True:
        try:
            trail.note_heads(store, path, dt.datetime.now(dt.UTC))
        except Exception as error:  # noqa: BLE001 - the next note may get through
            record(error)
        if stopped.wait(WITNESS):
            return


def _beat(
    store: Store,
    worker: str,
    children: int,
    count: _Count,
    record: Callable[[Exception], object],
    stopped: threading.Event,
) -> None:
    started = dt.datetime.now(dt.UTC)
    while True:
        state = Worker(
            id=worker,
            host=socket.gethostname(),
            pid=os.getpid(),
            children=children,
            started_at=started,
            seen_at=dt.datetime.now(dt.UTC),
            pages=count.pages,
        )
        try:
            sending.report(store, state)
        except Exception as error:  # noqa: BLE001 - the next report may get through
            record(error)
        if stopped.wait(BEAT):
            return
