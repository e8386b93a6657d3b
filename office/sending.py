"""How work is handed to the engine: taken from the rows, and put back when nobody took it.

Called by the machinery, not by people: nobody's rights are asked for, and the audit tells of what
becomes of the work, not of its ways.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from dossier.casework import Fence, Job, Worker
from storage.errors import ConflictError

if TYPE_CHECKING:
    from storage import Store


def waiting(store: Store, now: dt.datetime, limit: int = 20) -> tuple[Job, ...]:
    """Jobs that wait to be handed over, those of the counter first."""
    with store.reading() as work:
        return work.jobs.to_send(now, limit)


def take(store: Store, job_id: str, now: dt.datetime) -> Job | None:
    """Take a job to hand it over, as a new attempt; None when another dispatcher was faster."""
    try:
        with store.work() as work:
            job = work.jobs.sent(job_id, now)
            work.commit()
    except ConflictError:
        return None
    return job


def note(store: Store, fence: Fence, flow_run: str) -> None:
    """Note as which flow run the engine has taken it."""
    with store.work() as work:
        work.jobs.noted(fence.job, fence.attempt, flow_run)
        work.commit()


def put_back(store: Store, fence: Fence, reason: str) -> None:
    """Let a job wait again that the engine did not take; no failure of the job.

    Args:
        store: The store.
        fence: The attempt; nothing happens when it was started, or a newer one was.
        reason: Why, in Indonesian.
    """
    with store.work() as work:
        work.jobs.unsent(fence.job, fence.attempt, reason)
        work.commit()


def overdue(store: Store, now: dt.datetime) -> tuple[Job, ...]:
    """Jobs whose worker went silent, and those sent over a minute ago that nobody began."""
    with store.reading() as work:
        return work.jobs.expired(now)


def report(store: Store, worker: Worker) -> None:
    """Note that a worker is alive, and what it has done."""
    with store.work() as work:
        work.workers.beat(worker)
        work.commit()
