"""From job rows to Prefect: every worker has a dispatcher, whoever is first sends.

A job is taken from its row as a new attempt, then handed to Prefect under the key of that attempt,
so that it is never handed over twice. When Prefect does not answer the job is put back and tried
again soon. What was sent long ago is asked after: Prefect may have lost it, or its worker died.
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final
from uuid import UUID

import httpx
from prefect.client.orchestration import get_client
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.client.schemas.sorting import FlowRunSort
from prefect.exceptions import ObjectNotFound
from prefect.settings import PREFECT_CLIENT_MAX_RETRIES, temporary_settings
from prefect.states import Crashed

from dossier.casework import Fence
from flows.deploy import deploy
from office import reading, sending

if TYPE_CHECKING:
    from prefect.client.orchestration import SyncPrefectClient
    from prefect.client.schemas.objects import FlowRun

    from dossier.casework import Job, Queue
    from storage import Store

EVERY: Final = 0.2
"""Seconds between looks at the rows."""
AGAIN: Final = 2.0
"""Seconds until Prefect is tried again after it did not answer."""
ASK_EVERY: Final = 10.0
"""Seconds between questions after what was sent long ago."""
NOT_BEGUN: Final = dt.timedelta(seconds=60)
"""A run that a worker took in hand and did not begin for so long has lost that worker."""

_TRIES: Final = 2
_MOST: Final = 200
"""Runs that are asked after at a time; as many as Prefect answers for at once."""
_UNREACHABLE = "Prefect tidak dapat dihubungi; pekerjaan dikirim lagi begitu dapat."
_LOST = "Pekerjaan tidak sampai ke proses pembaca; dikirim lagi."
_SILENT = "Proses pembaca berhenti di tengah jalan; pekerjaan diulang."


@dataclass(slots=True)
class Dispatcher:
    """Sends what waits, until told to stop.

    Attributes:
        store: The office's store.
        trouble: Told of errors that are not Prefect's being away.
        handed_over: Told of the queue of each job that Prefect has taken.
    """

    store: Store
    trouble: Callable[[Exception], object]
    handed_over: Callable[[Queue], object]
    _deployments: Mapping[Queue, UUID] = field(default_factory=dict)
    _asked: float = 0.0

    def run(self, stopped: threading.Event) -> None:
        """Send until told to stop; whatever happens, try again."""
        while not stopped.is_set():
            try:
                with (
                    temporary_settings({PREFECT_CLIENT_MAX_RETRIES: _TRIES}),
                    client() as prefect,
                ):
                    while not stopped.wait(EVERY):
                        self.once(prefect)
            except Exception as error:  # noqa: BLE001 - the rows stay, whatever it is
                # Prefect may be another than before: what we know of it is asked for anew.
                self._deployments = {}
                if not away(error):
                    self.trouble(error)
                stopped.wait(AGAIN)

    def once(self, client: SyncPrefectClient) -> int:
        """Send what waits now, and from time to time ask after what was sent.

        Returns:
            How many jobs were sent.

        Raises:
            httpx.HTTPError: Prefect does not answer; nothing is lost.
        """
        now = dt.datetime.now(dt.UTC)
        jobs = sending.waiting(self.store, now)
        if jobs and not self._deployments:
            self._deployments = deploy(client)
        for job in jobs:
            self._send(client, job)
        if time.monotonic() - self._asked > ASK_EVERY:
            self.ask(client)
            self._asked = time.monotonic()
        return len(jobs)

    def ask(self, client: SyncPrefectClient) -> None:
        """Let jobs wait again whose worker went silent or that Prefect has lost."""
        now = dt.datetime.now(dt.UTC)
        late = sending.overdue(self.store, now)
        ids = [UUID(job.flow_run) for job in late if job.flow_run]
        runs = {run.id: run for run in _runs(client, ids)}
        for job in late:
            run = runs.get(UUID(job.flow_run)) if job.flow_run else None
            fence = Fence(job.id, job.attempt)
            if job.state == "berjalan":
                reading.fail(self.store, fence, _SILENT, now)
            elif run is None or not _on_its_way(run, now):
                sending.put_back(self.store, fence, _LOST)
            else:
                continue
            if run is not None and run.state is not None and not run.state.is_final():
                client.set_flow_run_state(run.id, Crashed(message="proses_berhenti"), force=True)

    def _send(self, client: SyncPrefectClient, waiting: Job) -> None:
        job = sending.take(self.store, waiting.id, dt.datetime.now(dt.UTC))
        if job is None:
            return
        fence = Fence(job.id, job.attempt)
        try:
            run = client.create_flow_run_from_deployment(
                self._deployments[job.queue],
                name=f"{job.id}-{job.attempt}",
                parameters={"job": job.id, "attempt": job.attempt},
                idempotency_key=f"{job.id}-{job.attempt}",
            )
        except Exception:
            sending.put_back(self.store, fence, _UNREACHABLE)
            raise
        self.handed_over(job.queue)
        sending.note(self.store, fence, str(run.id))


def client() -> SyncPrefectClient:
    """A client of Prefect's server that soon asks again where Prefect's own would wait for 2 s.

    On SQLite the server refuses about one call in eight to create a run, because it writes events
    meanwhile ("database is locked"). The key of a run makes it safe to ask again.
    """
    return get_client(httpx_settings={"event_hooks": {"response": [_soon]}}, sync_client=True)


def _soon(response: httpx.Response) -> None:
    if response.status_code == httpx.codes.SERVICE_UNAVAILABLE:
        response.headers.setdefault("Retry-After", "0.1")


def away(error: Exception) -> bool:
    """Whether it says that Prefect does not answer now, or has forgotten what we knew of it."""
    if isinstance(error, httpx.HTTPStatusError):
        return error.response.status_code >= httpx.codes.INTERNAL_SERVER_ERROR
    return isinstance(error, httpx.HTTPError | ObjectNotFound)


def _runs(client: SyncPrefectClient, ids: list[UUID]) -> list[FlowRun]:
    if not ids:
        return []
    return client.read_flow_runs(
        flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=ids[:_MOST])),
        sort=FlowRunSort.ID_DESC,
        limit=_MOST,
    )


def _on_its_way(run: FlowRun, now: dt.datetime) -> bool:
    """Whether a worker will still begin it: it waits in its queue, or was taken just now."""
    if run.state is None or run.state.is_final():
        return False
    return run.state.is_scheduled() or now - run.state.timestamp < NOT_BEGUN
