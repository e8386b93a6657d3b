"""A Prefect worker that keeps everything loaded: flow runs begin in threads of this process.

Prefect's own worker starts a process for each run, which costs 3-5 s here, and looks for work every
10 s. Ours needs no process of its own for a run: what may crash or hang runs in the workshop's
supervised children anyway.
"""

from __future__ import annotations

import contextlib
import contextvars
from typing import TYPE_CHECKING, Any

import anyio
import httpx
from prefect.client.schemas.filters import FlowRunFilter, FlowRunFilterId
from prefect.client.schemas.sorting import FlowRunSort
from prefect.exceptions import ObjectNotFound
from prefect.flow_engine import run_flow
from prefect.settings import PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
from prefect.states import Crashed
from prefect.workers.base import (
    BaseJobConfiguration,
    BaseVariables,
    BaseWorker,
    BaseWorkerResult,
)

from dossier.casework import Fence
from flows import engine
from flows.process import SHIFT, Shift, for_children
from office import sending

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from anyio.abc import TaskStatus
    from prefect.client.orchestration import PrefectClient
    from prefect.client.schemas.objects import FlowRun, State

    from dossier.casework import Queue
    from flows.errand import Desk


class WarmResult(BaseWorkerResult):
    """How a flow run ended, for Prefect."""


class WarmWorker(BaseWorker[BaseJobConfiguration, BaseVariables, WarmResult]):
    """Runs the flow runs of one queue.

    Args:
        desk: What flow runs are made with.
        queue: The queue.
        runs: How many run at a time.
        freed: Told of each that has ended, so that the next one is looked for.
    """

    type = engine.WORKER_TYPE
    job_configuration = BaseJobConfiguration
    job_configuration_variables = BaseVariables

    def __init__(self, desk: Desk, queue: Queue, runs: int, freed: Callable[[], object]) -> None:
        super().__init__(
            work_pool_name=engine.POOL,
            work_queues=[queue],
            name=f"{desk.worker}-{queue}",
            prefetch_seconds=0,
            create_pool_if_not_found=True,
            limit=runs,
        )
        self._desk = desk
        self._freed = freed
        self._flow = for_children(desk.lanes[queue].children)
        self._threads = anyio.CapacityLimiter(runs)
        self._running: dict[UUID, Shift] = {}
        self._untold: dict[UUID, State[Any]] = {}

    @property
    def knows_its_pool(self) -> bool:
        """Whether Prefect has answered since it began: before that it can be given nothing."""
        return self._work_pool is not None

    async def run(
        self,
        flow_run: FlowRun,
        configuration: BaseJobConfiguration,  # noqa: ARG002 - nothing of a run can be configured
        task_status: TaskStatus[Any] | None = None,
    ) -> WarmResult:
        """Run a flow run in a thread, to its end."""
        if task_status is not None:
            task_status.started(str(flow_run.id))
        try:
            await anyio.to_thread.run_sync(self._run, flow_run, limiter=self._threads)
        finally:
            self._freed()
        return WarmResult(status_code=0, identifier=str(flow_run.id))

    async def _submit_run(self, flow_run: FlowRun) -> None:
        # Prefect lets an error of its client through here, which would end all other runs of this
        # worker when its server goes away. The run stays where it is, and is found again.
        try:
            await super()._submit_run(flow_run)
        except httpx.HTTPError:
            self._submitting_flow_run_ids.discard(flow_run.id)
            self._release_limit_slot(flow_run.id)

    async def _give_worker_labels_to_flow_run(self, flow_run_id: UUID) -> None:
        # Which worker it was stands in the job's row. On SQLite this call fails as often as not
        # ("database is locked": it reads, then writes, while events are written), and costs 2 s.
        pass

    async def _worker_metadata(self) -> None:
        # Which of Prefect's integrations are installed: none. To find out, it would read what
        # every installed package says of itself, again with each connection.
        return None

    async def _propose_crashed_state(
        self, flow_run: FlowRun, message: str, client: PrefectClient | None = None
    ) -> None:
        # It was not begun: Prefect failed between handing it out and letting it go. Without this
        # the row would be asked after only when a minute has passed.
        await super()._propose_crashed_state(flow_run, message, client)
        fence = Fence(flow_run.parameters["job"], flow_run.parameters["attempt"])
        await anyio.to_thread.run_sync(
            sending.put_back, self._desk.store, fence, "Prefect gagal menyerahkannya; dikirim lagi."
        )

    def _run(self, flow_run: FlowRun) -> None:
        # A context of its own: what a run sets must not be there for the next one.
        contextvars.copy_context().run(self._run_here, flow_run)

    def _run_here(self, flow_run: FlowRun) -> None:
        shift = self._running[flow_run.id] = Shift(self._desk)
        SHIFT.set(shift)
        told = None
        try:
            # Leases say whether it is alive; Prefect's heartbeat would keep the slot a second more.
            with temporary_settings({PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}):
                told = run_flow(self._flow, flow_run=flow_run, return_type="state")
        except Exception:  # noqa: BLE001 - Prefect could not be told; the row says how it ended
            shift.ended = shift.ended or Crashed(message="tidak_terlaporkan")
        finally:
            del self._running[flow_run.id]
        # When Prefect is away at the end, its engine takes that for a failure of the flow.
        if shift.ended is not None and getattr(told, "type", None) != shift.ended.type:
            self._untold[flow_run.id] = shift.ended

    async def tell(self) -> None:
        """Tell Prefect of runs whose end it could not be told of when it came.

        Raises:
            httpx.HTTPError: It still does not answer.
        """
        for run, state in list(self._untold.items()):
            # Another server than before knows nothing of that run.
            with contextlib.suppress(ObjectNotFound):
                await self.client.set_flow_run_state(run, state, force=True)
            del self._untold[run]

    async def heed(self) -> None:
        """End those runs that somebody has cancelled in Prefect.

        Raises:
            httpx.HTTPError: Prefect does not answer.
        """
        ids = list(self._running)
        if not ids:
            return
        runs = await self.client.read_flow_runs(
            flow_run_filter=FlowRunFilter(id=FlowRunFilterId(any_=ids)),
            sort=FlowRunSort.ID_DESC,
            limit=len(ids),
        )
        for run in runs:
            shift = self._running.get(run.id)
            if shift and run.state and (run.state.is_cancelling() or run.state.is_cancelled()):
                shift.cancelled.set()
                shift.stopped.set()
