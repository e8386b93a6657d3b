"""Workers and when they last reported."""

import datetime as dt

from sqlalchemy import select

from dossier.casework import Worker
from storage.records import WorkerRecord
from storage.repositories.base import Repository

_ALIVE = dt.timedelta(seconds=30)


class Workers(Repository):
    """The heartbeat of each worker."""

    def beat(self, worker: Worker) -> None:
        """Keep what a worker reports, in place of what it reported before."""
        state = {
            "host": worker.host,
            "pid": worker.pid,
            "children": worker.children,
            "started_at": worker.started_at,
            "seen_at": worker.seen_at,
            "pages": worker.pages,
        }
        self._session.execute(
            self._insert(WorkerRecord)
            .values(id=worker.id, **state)
            .on_conflict_do_update(index_elements=["id"], set_=state)
        )

    def alive(self, now: dt.datetime, within: dt.timedelta = _ALIVE) -> tuple[Worker, ...]:
        """The workers that reported within that time, the one that runs longest first."""
        query = (
            select(WorkerRecord)
            .where(WorkerRecord.seen_at >= now - within)
            .order_by(WorkerRecord.started_at, WorkerRecord.id)
        )
        return tuple(
            Worker(
                id=record.id,
                host=record.host,
                pid=record.pid,
                children=record.children,
                started_at=record.started_at,
                seen_at=record.seen_at,
                pages=record.pages,
            )
            for record in self._session.scalars(query)
        )
