"""The Prefect flow: one dossier, a task a page.

Prefect keeps names, parameters, states and logs of runs for weeks and shows them to whoever runs
the machinery. So they carry ids, numbers and codes only; what else there is to say of a fault is in
our own log, under a number, and without values as well.
"""

from __future__ import annotations

import datetime as dt
import threading
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, cast

from prefect import flow, task
from prefect.cache_policies import NO_CACHE
from prefect.context import TaskRunContext
from prefect.futures import as_completed
from prefect.states import Cancelled, Completed, Failed
from prefect.task_runners import ThreadPoolTaskRunner

from dossier.casework import Fence
from dossier.errors import BerkasError, EngineDiedError
from flows import engine, errand, faults, recipe
from office import reading
from storage.errors import FencedError, StorageError

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence

    from prefect import Flow, Task
    from prefect.client.schemas.objects import State, TaskRun
    from prefect.futures import PrefectFuture
    from prefect.task_runners import TaskRunner

    from dossier.model import Page
    from flows.errand import Desk, Errand


@dataclass(slots=True)
class Shift:
    """One run of the flow, as the worker sees it.

    Attributes:
        desk: What it is made with.
        stopped: Set to end it.
        cancelled: Set besides when somebody cancelled it in Prefect.
        ended: How it ended.
    """

    desk: Desk
    stopped: threading.Event = field(default_factory=threading.Event)
    cancelled: threading.Event = field(default_factory=threading.Event)
    ended: State[None] | None = None


SHIFT: ContextVar[Shift] = ContextVar("shift")
"""Set by the worker that runs the flow."""
_ERRAND: ContextVar[Errand] = ContextVar("errand")

RETRIES: Final = 2
"""Times that a page is tried again when its child died; then it is unreadable."""


class PageTriedError(Exception):
    """A page could not be read; says a code and the number in the log, never a value."""


def _worth_trying(_task: Task[..., object], _run: TaskRun, _state: State[object]) -> bool:
    return not _ERRAND.get().stopped.is_set()


@task(
    name="halaman",
    task_run_name="halaman-{number}",
    retries=RETRIES,
    retry_condition_fn=_worth_trying,
    persist_result=False,
    cache_policy=NO_CACHE,
)
def read_one(number: int) -> Page:
    """Read one page of the dossier, counted from 1.

    A page has no time limit here: the workshop ends a child that takes too long, which a thread
    could not do to native code.

    Raises:
        PageTriedError: It could not be read, or what was read could not be kept.
    """
    mine = _ERRAND.get()
    context = TaskRunContext.get()
    last_try = context is None or context.task_run.run_count > RETRIES
    try:
        return mine.read(mine.places[number - 1], last_try=last_try)
    except EngineDiedError as error:
        raise PageTriedError(error.code) from None
    except Exception as error:  # noqa: BLE001 - its message may hold values: Prefect must not see it
        # No page will do better; the flow says what of it. Other pages end because of the first.
        mine.trouble = mine.trouble or error
        mine.stopped.set()
        raise PageTriedError(getattr(error, "code", "kesalahan_program")) from None


@flow(name=engine.FLOW, persist_result=False, validate_parameters=False, retries=0)
def process_dossier(job: str, attempt: int) -> State[None]:
    """Read the dossier of a job.

    Args:
        job: Id of the job.
        attempt: Which attempt it is; an older one does nothing.

    Returns:
        How it ended: ``Completed``, ``Failed`` with code and number in the log, or ``Cancelled``
        when a newer attempt has taken over or the worker is stopping.
    """
    shift = SHIFT.get()
    shift.ended = _attempt(shift, Fence(job, attempt))
    return shift.ended


def _attempt(shift: Shift, fence: Fence) -> State[None]:
    desk = shift.desk
    begun = reading.begin(desk.store, fence, desk.worker, _now(), recipe=recipe.digest())
    if begun is None:
        return Cancelled(name="Digantikan", message="percobaan_lama")
    try:
        errand.run(desk, begun, fence, shift.stopped, _mapper)
    except FencedError as error:
        return Cancelled(name="Digantikan", message=error.code)
    except errand.StoppedError as error:
        return _stopped(shift, fence, error.code)
    except Exception as error:  # noqa: BLE001 - whatever it is, the job hears of it
        return _failed(desk, fence, error)
    return Completed(message="terbaca")


def for_children(children: int) -> Flow[[str, int], State[None]]:
    """The flow, with as many pages at a time as keep so many light children busy."""
    # One more than there are children: while one page is with the heavy child, another is read.
    runner = cast("TaskRunner[PrefectFuture[Any]]", ThreadPoolTaskRunner(max_workers=children + 1))
    return process_dossier.with_options(task_runner=runner)


def _mapper(mine: Errand) -> recipe.Mapper:
    def read_all(places: Sequence[recipe.Place]) -> Generator[Page]:
        _ERRAND.set(mine)
        old, new = mine.parted(places)
        reading.expect_pages(mine.desk.store, mine.fence, len(places))
        yield from mine.revived(old)
        waiting = [read_one.submit(place.index + 1) for place in new]
        try:
            for each in as_completed(waiting):
                yield each.result()
        except BaseException:
            mine.stopped.set()
            if mine.trouble is not None:
                raise mine.trouble from None
            raise

    return read_all


def _stopped(shift: Shift, fence: Fence, code: str) -> State[None]:
    with suppress(BerkasError):
        if shift.cancelled.is_set():
            reading.fail(shift.desk.store, fence, "Dibatalkan di Prefect.", _now())
        else:
            reading.give_back(shift.desk.store, fence, "Proses pembaca dihentikan.")
    return Cancelled(message=code)


def _failed(desk: Desk, fence: Fence, error: Exception) -> State[None]:
    """Tell the job that it failed; its state in Prefect says no more than code and number."""
    # A sentence of ours may name a file: only those of the storage are known to name nothing.
    if isinstance(error, StorageError):
        code, said = error.code, error.message
    else:
        number = faults.record(error, desk.log)
        code = f"{getattr(error, 'code', 'kesalahan_program')} {number}"
        said = (
            f"Kesalahan di dalam program ({type(error).__name__}), dicatat dengan nomor {number}."
        )
    with suppress(BerkasError):
        reading.fail(desk.store, fence, said, _now())
    return Failed(message=code)


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
