"""What the machine does to a dossier: begins to read it, keeps its pages, stores the reading.

Called by the machinery. What a worker writes carries its fence, so that nothing of an attempt is
kept once a newer one has taken over.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from dossier.casework import (
    Account,
    Case,
    Fence,
    Job,
    PageReading,
    Queue,
    Reading,
    ReadingState,
    StoredFile,
)
from dossier.model import Dossier, Judgement
from office.access import refuse_without
from office.limits import LEASE
from storage import FencedError, Store, Work

MACHINE = "mesin"
"""Who acts in the audit when no account does."""


@dataclass(frozen=True, slots=True)
class Task:
    """What a worker is to do.

    Attributes:
        case: The dossier.
        files: All its files, by index.
        pages: Pages that an earlier attempt or reading kept under the same recipe.
        queue: The queue that the job came from.
    """

    case: Case
    files: tuple[StoredFile, ...]
    pages: tuple[PageReading, ...]
    queue: Queue

    @property
    def rule_set(self) -> str:
        """Name of the rule set to judge by."""
        return self.case.sop


def begin(store: Store, fence: Fence, worker: str, now: dt.datetime, *, recipe: str) -> Task | None:
    """Take a job in hand; None when that attempt was begun already or a newer one has taken over.

    Args:
        store: The store.
        fence: The attempt.
        worker: Id of the worker.
        now: When.
        recipe: Digest of what pages are read by; pages kept under it are not read again.
    """
    with store.work() as work:
        if not work.jobs.start(fence, worker, now, LEASE):
            return None
        job = work.jobs.get(fence.job)
        case = _set_state(work, job.case, "dibaca")
        work.audit.add(
            case.id,
            at=now,
            actor=MACHINE,
            event="bacaan_dimulai",
            refs={**_job(fence), "recipe": recipe},
        )
        task = Task(case, work.files.of(case.id), work.pages.of(case.id, recipe), job.queue)
        work.commit()
    return task


def expect_pages(store: Store, fence: Fence, pages: int) -> None:
    """Note how many pages there are to read, once that is known.

    Raises:
        FencedError: A newer attempt has taken over.
    """
    with store.work() as work:
        work.jobs.set_pages(fence, pages)
        work.commit()


def keep_page(
    store: Store, fence: Fence, case_id: str, recipe: str, page: PageReading, now: dt.datetime
) -> None:
    """Keep what was read of a page; one that is kept already is left as it is.

    Raises:
        FencedError: A newer attempt has taken over.
    """
    with store.work() as work:
        work.pages.add(case_id, recipe, page, fence, at=now)
        work.commit()


def renew(store: Store, fence: Fence, now: dt.datetime) -> bool:
    """Keep a job in hand; False when it is held no more."""
    with store.work() as work:
        kept = work.jobs.renew(fence, now, LEASE)
        work.commit()
    return kept


def finish(
    store: Store,
    fence: Fence,
    case_id: str,
    *,
    dossier: Dossier,
    judgement: Judgement,
    images: tuple[tuple[str | None, str | None], ...],
    sop: str,
    recipe: str,
    software: str,
    engines: tuple[tuple[str, str], ...],
    models: tuple[tuple[str, str], ...],
    seconds: float,
    now: dt.datetime,
) -> Reading:
    """Store the reading and end the job, at once or not at all.

    Args:
        store: The store.
        fence: The attempt.
        case_id: The dossier.
        dossier: All that was read, without images.
        judgement: What the rules say of it.
        images: By page, digests of page image and thumbnail.
        sop: Name of the rule set it was judged by.
        recipe: Digest of recipe, declarations and models.
        software: Version of Berkas.
        engines: Versions of the engines.
        models: Versions of the models.
        seconds: How long it took.
        now: When.

    Raises:
        FencedError: A newer attempt has taken over, or the job is another dossier's.
    """
    with store.work() as work:
        work.jobs.held(fence)
        if work.jobs.get(fence.job).case != case_id:
            raise FencedError(f"Pekerjaan {fence.job} bukan milik berkas ini.")
        # To oneself before the number is taken: two jobs of a dossier may end at the same time.
        work.cases.lock(case_id)
        reading = Reading(
            number=max(work.readings.numbers(case_id), default=0) + 1,
            job=fence.job,
            attempt=fence.attempt,
            at=now,
            dossier=dossier,
            judgement=judgement,
            images=images,
            sop=sop,
            recipe=recipe,
            software=software,
            engines=engines,
            models=models,
            seconds=seconds,
        )
        work.readings.add(case_id, reading)
        work.jobs.finish(fence, now)
        _set_state(work, case_id, _state_after(work, case_id, "terbaca"))
        work.audit.add(
            case_id,
            at=now,
            actor=MACHINE,
            event="bacaan_disimpan",
            refs={"reading": str(reading.number), **_job(fence)},
        )
        work.commit()
    return reading


def fail(store: Store, fence: Fence, reason: str, now: dt.datetime) -> Job:
    """Note that an attempt failed; the job waits again, or is given up after the third failure.

    Args:
        store: The store.
        fence: The attempt.
        reason: Why, in Indonesian and without values of the dossier.
        now: When.

    Raises:
        FencedError: A newer attempt has taken over.
    """
    with store.work() as work:
        job = work.jobs.fail(fence, now, reason)
        given_up = job.state == "gagal"
        work.cases.lock(job.case)
        last: ReadingState = "gagal" if given_up else "menunggu"
        _set_state(work, job.case, _state_after(work, job.case, last))
        work.audit.add(
            job.case,
            at=now,
            actor=MACHINE,
            event="bacaan_gagal" if given_up else "bacaan_terputus",
            refs={**_job(fence), "failures": str(job.failures)},
        )
        work.commit()
    return job


def give_back(store: Store, fence: Fence, reason: str) -> Job:
    """Put a job back that was begun and is no fault of its own: its worker is stopping.

    It waits again, and no try of it is counted.

    Raises:
        FencedError: A newer attempt has taken over.
    """
    with store.work() as work:
        job = work.jobs.give_back(fence, reason)
        work.cases.lock(job.case)
        _set_state(work, job.case, _state_after(work, job.case, "menunggu"))
        work.commit()
    return job


def retry(store: Store, job_id: str, *, by: Account | None, now: dt.datetime) -> Job:
    """Let a job that was given up be tried again.

    Args:
        store: The store.
        job_id: The job.
        by: An operator; None for the command line on the machine itself.
        now: When.

    Raises:
        NotAllowedError: The account is no operator's.
        ConflictError: The job was not given up.
        NotFoundError: There is none.
    """
    if by is not None:
        refuse_without(by, "operator")
    with store.work() as work:
        job = work.jobs.retry(job_id, now)
        work.cases.lock(job.case)
        _set_state(work, job.case, _state_after(work, job.case, "menunggu"))
        work.audit.add(
            job.case,
            at=now,
            actor=MACHINE if by is None else by.id,
            event="bacaan_diulang",
            refs={"job": job.id},
        )
        work.commit()
    return job


def _set_state(work: Work, case_id: str, state: ReadingState) -> Case:
    case = work.cases.lock(case_id)
    return case if case.reading == state else work.cases.save(replace(case, reading=state))


def _state_after(work: Work, case_id: str, otherwise: ReadingState) -> ReadingState:
    """What is still under way of a dossier outweighs what has just ended."""
    states = {each.state for each in work.jobs.of(case_id)}
    if "berjalan" in states:
        return "dibaca"
    return "menunggu" if states & {"menunggu", "dikirim"} else otherwise


def _job(fence: Fence) -> dict[str, str]:
    return {"job": fence.job, "attempt": str(fence.attempt)}
