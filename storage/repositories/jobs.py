"""Work for the machinery: sent once, held by one attempt at a time, ended once.

``menunggu -> dikirim -> berjalan -> selesai``; a failure goes back to ``menunggu`` until there are
too many, then to ``gagal``, from where only a person brings it back. Every change compares the
state and the attempt in the same statement that writes it, so that of two who try one succeeds.
"""

import datetime as dt
from collections.abc import Collection, Mapping

from sqlalchemy import Select, and_, case, func, or_, select, update

from dossier.casework import Fence, Job, JobState, Queue
from storage.errors import ConflictError, FencedError, NotFoundError
from storage.records import JobRecord
from storage.repositories.base import Repository

_UNDELIVERED = dt.timedelta(seconds=60)
_COUNTER_FIRST = case((JobRecord.queue == "loket", 0), else_=1)


class Jobs(Repository):
    """Jobs, with lease and fence."""

    def add(self, job: Job) -> None:
        """Keep a new job.

        Raises:
            ConflictError: The id is taken.
            NotFoundError: There is no such dossier.
        """
        record = JobRecord(
            id=job.id,
            case_id=job.case,
            queue=job.queue,
            state=job.state,
            attempt=job.attempt,
            created_at=job.created_at,
            waiting_since=job.created_at,
            sent_at=job.sent_at,
            started_at=job.started_at,
            finished_at=job.finished_at,
            lease_until=job.lease_until,
            worker=job.worker,
            flow_run=job.flow_run,
            failures=job.failures,
            reason=job.reason,
            pages=job.pages,
        )
        self._add(record, f"Pekerjaan {job.id} sudah ada.")

    def get(self, job_id: str) -> Job:
        """The job.

        Raises:
            NotFoundError: There is none.
        """
        return _value(self._one(job_id))

    def of(self, case_id: str) -> tuple[Job, ...]:
        """The jobs of a dossier, the oldest first."""
        return self._values(
            select(JobRecord)
            .where(JobRecord.case_id == case_id)
            .order_by(JobRecord.created_at, JobRecord.id)
        )

    def to_send(self, now: dt.datetime, limit: int = 20) -> tuple[Job, ...]:
        """Jobs that wait to be sent, those of the counter first, then the oldest first.

        Args:
            now: Jobs that came up later are left out.
            limit: How many at most.
        """
        return self._values(
            select(JobRecord)
            .where(JobRecord.state == "menunggu", JobRecord.created_at <= now)
            .order_by(_COUNTER_FIRST, JobRecord.created_at, JobRecord.id)
            .limit(limit)
        )

    def sent(self, job_id: str, now: dt.datetime) -> Job:
        """Note that the job is being handed over, as a new attempt.

        Raises:
            ConflictError: It does not wait any more: another dispatcher was faster.
            NotFoundError: There is none.
        """
        met = self._changed(
            update(JobRecord)
            .where(JobRecord.id == job_id, JobRecord.state == "menunggu")
            .values(
                state="dikirim",
                attempt=JobRecord.attempt + 1,
                sent_at=now,
                started_at=None,
                finished_at=None,
                lease_until=None,
                worker=None,
                flow_run=None,
            )
        )
        job = self.get(job_id)
        if not met:
            raise ConflictError(f"Pekerjaan {job_id} sudah dikirim.")
        return job

    def noted(self, job_id: str, attempt: int, flow_run: str) -> None:
        """Note which flow run an attempt became; nothing when a newer attempt has taken over."""
        self._changed(
            update(JobRecord)
            .where(JobRecord.id == job_id, JobRecord.attempt == attempt)
            .values(flow_run=flow_run)
        )

    def unsent(self, job_id: str, attempt: int, reason: str) -> None:
        """Note that an attempt could not be handed over, which is no failure of the job.

        Nothing changes when it was started meanwhile: then it was handed over after all.
        """
        self._changed(
            update(JobRecord)
            .where(
                JobRecord.id == job_id, JobRecord.attempt == attempt, JobRecord.state == "dikirim"
            )
            .values(state="menunggu", reason=reason)
        )

    def start(self, fence: Fence, worker: str, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Take a job in hand.

        Returns:
            False when that attempt was started already or a newer one has taken over.
        """
        return self._change(
            fence,
            "dikirim",
            state="berjalan",
            worker=worker,
            started_at=now,
            lease_until=now + lease,
        )

    def renew(self, fence: Fence, now: dt.datetime, lease: dt.timedelta) -> bool:
        """Keep a job in hand for longer; False when it is held no more."""
        return self._change(fence, "berjalan", lease_until=now + lease)

    def held(self, fence: Fence) -> None:
        """Make sure that the attempt holds its job until this transaction ends.

        Raises:
            FencedError: It does not.
        """
        self._held(fence, "berjalan")

    def set_pages(self, fence: Fence, pages: int) -> None:
        """Note how many pages the job has.

        Raises:
            FencedError: The attempt does not hold it any more.
        """
        if not self._change(fence, "berjalan", pages=pages):
            raise _fenced(fence)

    def finish(self, fence: Fence, now: dt.datetime) -> None:
        """Note that the job is done.

        Raises:
            FencedError: The attempt does not hold it any more.
        """
        done = self._change(
            fence, "berjalan", state="selesai", finished_at=now, lease_until=None, reason=None
        )
        if not done:
            raise _fenced(fence)

    def fail(self, fence: Fence, now: dt.datetime, reason: str, *, most: int = 3) -> Job:
        """Note that an attempt failed; the job waits again, or is given up at ``most`` failures.

        Raises:
            FencedError: A newer attempt has taken over, or the job is not under way.
        """
        failures = self._held(fence, "dikirim", "berjalan").failures + 1
        given_up = failures >= most
        self._changed(
            update(JobRecord)
            .where(JobRecord.id == fence.job)
            .values(
                state="gagal" if given_up else "menunggu",
                failures=failures,
                reason=reason,
                finished_at=now if given_up else None,
                lease_until=None,
            )
        )
        return self.get(fence.job)

    def give_back(self, fence: Fence, reason: str) -> Job:
        """Let a job wait again whose worker gives it up through no fault of the job.

        Raises:
            FencedError: A newer attempt has taken over, or the job is not under way.
        """
        self._held(fence, "dikirim", "berjalan")
        self._changed(
            update(JobRecord)
            .where(JobRecord.id == fence.job)
            .values(state="menunggu", reason=reason, lease_until=None)
        )
        return self.get(fence.job)

    def expired(self, now: dt.datetime) -> tuple[Job, ...]:
        """Jobs whose worker does not report any more, or that nobody started within a minute."""
        return self._values(
            select(JobRecord)
            .where(
                or_(
                    and_(JobRecord.state == "berjalan", JobRecord.lease_until < now),
                    and_(JobRecord.state == "dikirim", JobRecord.sent_at < now - _UNDELIVERED),
                )
            )
            .order_by(JobRecord.sent_at, JobRecord.id)
        )

    def retry(self, job_id: str, now: dt.datetime) -> Job:
        """Let a job that was given up wait again, with all its attempts before it.

        Raises:
            ConflictError: It was not given up.
            NotFoundError: There is none.
        """
        met = self._changed(
            update(JobRecord)
            .where(JobRecord.id == job_id, JobRecord.state == "gagal")
            .values(state="menunggu", failures=0, finished_at=None, waiting_since=now)
        )
        job = self.get(job_id)
        if not met:
            raise ConflictError(f"Pekerjaan {job_id} tidak gagal, jadi tidak perlu diulang.")
        return job

    def list(
        self, *, states: Collection[JobState] | None = None, limit: int = 100
    ) -> tuple[Job, ...]:
        """Jobs in these states (None: in any), the newest first."""
        query = select(JobRecord).order_by(JobRecord.created_at.desc(), JobRecord.id).limit(limit)
        return self._values(query if states is None else query.where(JobRecord.state.in_(states)))

    def counts(self) -> Mapping[tuple[Queue, JobState], int]:
        """How many jobs there are, by queue and state; what is not named there is none of."""
        query = select(JobRecord.queue, JobRecord.state, func.count()).group_by(
            JobRecord.queue, JobRecord.state
        )
        return {(queue, state): number for queue, state, number in self._session.execute(query)}

    def oldest_waiting(self, queue: Queue) -> dt.datetime | None:
        """Since when the job waits that waits longest for a worker; None when none waits."""
        query = select(func.min(JobRecord.waiting_since)).where(
            JobRecord.queue == queue, JobRecord.state.in_(("menunggu", "dikirim"))
        )
        return self._session.scalar(query)

    def _change(self, fence: Fence, at: JobState, /, **values: object) -> bool:
        met = self._changed(
            update(JobRecord)
            .where(
                JobRecord.id == fence.job,
                JobRecord.attempt == fence.attempt,
                JobRecord.state == at,
            )
            .values(**values)
        )
        return met == 1

    def _held(self, fence: Fence, *states: JobState) -> JobRecord:
        record = self._session.scalar(
            select(JobRecord)
            .where(
                JobRecord.id == fence.job,
                JobRecord.attempt == fence.attempt,
                JobRecord.state.in_(states),
            )
            .with_for_update()
        )
        if record is None:
            raise _fenced(fence)
        return record

    def _one(self, job_id: str) -> JobRecord:
        record = self._session.scalar(select(JobRecord).where(JobRecord.id == job_id))
        if record is None:
            raise NotFoundError(f"Pekerjaan {job_id} tidak ada.")
        return record

    def _values(self, query: Select[JobRecord]) -> tuple[Job, ...]:
        return tuple(_value(record) for record in self._session.scalars(query))


def _fenced(fence: Fence) -> FencedError:
    return FencedError(
        f"Percobaan {fence.attempt} tidak lagi memegang pekerjaan {fence.job}; hasilnya dibuang."
    )


def _value(record: JobRecord) -> Job:
    return Job(
        id=record.id,
        case=record.case_id,
        queue=record.queue,
        state=record.state,
        attempt=record.attempt,
        created_at=record.created_at,
        sent_at=record.sent_at,
        started_at=record.started_at,
        finished_at=record.finished_at,
        lease_until=record.lease_until,
        worker=record.worker,
        flow_run=record.flow_run,
        failures=record.failures,
        reason=record.reason,
        pages=record.pages,
    )
