"""What lies on whose desk, how far the reading is, and how the machinery fares."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from checklist import sop
from checklist.steps import Chain
from dossier.casework import (
    Account,
    Case,
    Job,
    JobState,
    PageReading,
    Queue,
    Worker,
)
from dossier.printable import one_line
from office.access import may_see, refuse_unseen, refuse_without, sees_from
from office.limits import INBOX_PAGE
from office.remembering import Memory
from office.trail import Event, Trail, trail
from storage import Store, Work

__all__ = [
    "Event",
    "Inbox",
    "Ops",
    "Progress",
    "Row",
    "Trail",
    "inbox",
    "ops",
    "progress",
    "trail",
]

Which = Literal["tugas", "berjalan", "selesai", "semua"]
"""Mine to act on; running; ended; all."""
_SPEED_OVER = dt.timedelta(minutes=5)
_KEPT: Memory[tuple[str, str, int, int], PageReading] = Memory(2000)


@dataclass(frozen=True, slots=True)
class Row:
    """A dossier in a list.

    Attributes:
        case: The dossier.
        step: What its step is called.
        holder: What the role is called that has to act on it; None when it has ended.
        mine: Whether that is a role of whoever looks.
        claimed: Name of who has it in hand.
        waiting: How long it has been at its step.
        age: How long ago it was accepted.
    """

    case: Case
    step: str
    holder: str | None
    mine: bool
    claimed: str | None
    waiting: dt.timedelta
    age: dt.timedelta


@dataclass(frozen=True, slots=True)
class Inbox:
    """A page of a list of dossiers, pages counted from 1."""

    rows: tuple[Row, ...]
    total: int
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading of a dossier is.

    Attributes:
        case: The dossier.
        job: The latest job; None: there is none.
        pages: Pages that were kept so far, in order, without their text.
        expected: How many there are; None: not known yet.
        ahead: Jobs that are sent before this one, while it waits.
    """

    case: Case
    job: Job | None
    pages: tuple[PageReading, ...]
    expected: int | None
    ahead: int


@dataclass(frozen=True, slots=True)
class Ops:
    """How the machinery fares.

    Attributes:
        counts: Jobs by queue and state.
        running: Jobs that are sent or under way.
        waiting: Jobs that wait to be sent.
        failed: Jobs that were given up, with their reason.
        troubled: Jobs that failed before and are tried again.
        oldest: By queue, how long its oldest job has waited; only queues in which one waits.
        workers: Those that reported within half a minute.
        pages_a_minute: Over the last five minutes.
    """

    counts: Mapping[tuple[Queue, JobState], int]
    running: tuple[Job, ...]
    waiting: tuple[Job, ...]
    failed: tuple[Job, ...]
    troubled: tuple[Job, ...]
    oldest: Mapping[Queue, dt.timedelta]
    workers: tuple[Worker, ...]
    pages_a_minute: float


def inbox(
    store: Store,
    *,
    by: Account,
    search: str | None = None,
    page: int = 1,
    which: Which = "berjalan",
    now: dt.datetime,
) -> Inbox:
    """A page of the dossiers that the account may see, the oldest running ones first.

    Args:
        store: The store.
        by: Who looks; an account that may see none gets an empty list.
        search: Part of id, registration number or applicant's name.
        page: From 1; beyond the last it is the last.
        which: Only those that wait for a role of the account, that run, or that have ended.
        now: What ages are counted to.
    """
    chains = [sop.load(name).chain for name in sop.names()]
    firsts = [first for chain in chains if (first := sees_from(by, chain)) is not None]
    if not firsts:
        return Inbox((), 0, 1, 1)
    steps = _own_steps(by, chains) if which == "tugas" else None
    ended = {"tugas": False, "berjalan": False, "selesai": True}.get(which)
    wanted = one_line(search or "")[:INBOX_PAGE] or None
    with store.reading() as work:
        total = work.cases.count(steps=steps, reached_from=min(firsts), ended=ended, search=wanted)
        pages = max(1, -(-total // INBOX_PAGE))
        page = min(max(1, page), pages)
        cases = work.cases.list(
            steps=steps,
            reached_from=min(firsts),
            ended=ended,
            search=wanted,
            limit=INBOX_PAGE,
            offset=(page - 1) * INBOX_PAGE,
        )
        rows = tuple(
            _row(work, each, by, now)
            for each in cases
            if may_see(by, each, sop.load(each.sop).chain)
        )
    return Inbox(rows, total, page, pages)


def progress(store: Store, case_id: str, *, by: Account) -> Progress:
    """How far the reading of a dossier is, page by page.

    Raises:
        HiddenError: The account may not see it.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        refuse_unseen(by, case)
        jobs = work.jobs.of(case_id)
        job = jobs[-1] if jobs else None
        recipe = _recipe(work, case_id)
        pages = () if recipe is None else _pages(work, case_id, recipe)
        ahead = 0
        if job is not None and job.state == "menunggu":
            waiting = [each.id for each in work.jobs.to_send(job.created_at, limit=1000)]
            ahead = waiting.index(job.id) if job.id in waiting else 0
        return Progress(case, job, pages, None if job is None else job.pages, ahead)


def ops(store: Store, *, by: Account | None, now: dt.datetime) -> Ops:
    """How the machinery fares: ids, states and reasons, nothing of what is in dossiers.

    Args:
        store: The store.
        by: An operator; None for the command line on the machine itself.
        now: When.

    Raises:
        NotAllowedError: The account is no operator's.
    """
    if by is not None:
        refuse_without(by, "operator")
    queues: tuple[Queue, ...] = ("loket", "arsip")
    with store.reading() as work:
        waiting = _jobs(work, "menunggu")
        since = {each: work.jobs.oldest_waiting(each) for each in queues}
        return Ops(
            counts=work.jobs.counts(),
            running=_jobs(work, "berjalan", "dikirim"),
            waiting=waiting,
            failed=_jobs(work, "gagal"),
            troubled=tuple(each for each in waiting if each.failures),
            oldest={name: now - at for name, at in since.items() if at is not None},
            workers=work.workers.alive(now),
            pages_a_minute=work.pages.count_since(now - _SPEED_OVER)
            / (_SPEED_OVER / dt.timedelta(minutes=1)),
        )


def _jobs(work: Work, *states: JobState) -> tuple[Job, ...]:
    return work.jobs.list(states=states)


def _own_steps(by: Account, chains: Collection[Chain]) -> set[int]:
    return {
        each.step
        for chain in chains
        for each in chain.step
        if each.step >= chain.begins - 1 and each.acting in by.roles
    }


def _row(work: Work, case: Case, by: Account, now: dt.datetime) -> Row:
    chain = sop.load(case.sop).chain
    steps = work.steps.of(case.id)
    return Row(
        case=case,
        step=chain.at(case.position.step).name,
        holder=None if case.holder is None else chain.label(case.holder),
        mine=case.holder in by.roles,
        claimed=None if case.claimed_by is None else work.accounts.get(case.claimed_by).name,
        waiting=now - (steps[-1].at if steps else case.created_at),
        age=now - case.created_at,
    )


def _pages(work: Work, case_id: str, recipe: str) -> tuple[PageReading, ...]:
    """The pages so far; each is fetched once, since many watch and look again every moment."""
    return tuple(
        _KEPT.get((case_id, recipe, file, page), partial(_page, work, case_id, recipe, file, page))
        for file, page in work.pages.listed(case_id, recipe)
    )


def _page(work: Work, case_id: str, recipe: str, file: int, number: int) -> PageReading:
    """A page without its text, which is not shown while it is read and takes the most room."""
    kept = work.pages.get(case_id, recipe, file, number)
    return replace(kept, page=replace(kept.page, texts=()))


def _recipe(work: Work, case_id: str) -> str | None:
    """What the pages of the attempt that was begun last are read by."""
    begun = work.audit.last(case_id, "bacaan_dimulai")
    return None if begun is None else dict(begun.refs).get("recipe")
