"""What the machinery is at, in a few lines for whoever runs it: ids and figures, no values."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, get_args

from dossier.casework import JobState, Queue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dossier.casework import Job
    from storage import Store

_MOST = 20
_LATELY = dt.timedelta(minutes=10)


def lines(store: Store, now: dt.datetime) -> Iterator[str]:
    """The lines of ``berkas status``.

    Args:
        store: The office's store.
        now: The present moment.
    """
    with store.reading() as work:
        counts = work.jobs.counts()
        waiting = {queue: work.jobs.oldest_waiting(queue) for queue in get_args(Queue)}
        workers = work.workers.alive(now)
        pages = work.pages.count_since(now - _LATELY)
        failed = work.jobs.list(states={"gagal"}, limit=_MOST)
    for queue in get_args(Queue):
        states = [f"{counts.get((queue, state), 0)} {state}" for state in get_args(JobState)]
        since = waiting[queue]
        age = "" if since is None else f"; terlama menunggu {duration(now - since)}"
        yield f"Antrean {queue}: {', '.join(states)}{age}"
    yield f"Pembaca hidup: {len(workers)}"
    for worker in workers:
        yield (
            f"  {worker.id} (proses {worker.pid}): {worker.children} halaman sekaligus, "
            f"{worker.pages} halaman dibaca sejak {worker.started_at:%Y-%m-%d %H:%M} UTC"
        )
    minutes = _LATELY.total_seconds() / 60
    yield f"Halaman per menit: {pages / minutes:.1f}".replace(".", ",")
    for job in failed:
        yield _failed(job)


def given_up(store: Store) -> tuple[str, ...]:
    """Ids of the jobs that wait for a person to retry them."""
    with store.reading() as work:
        return tuple(job.id for job in work.jobs.list(states={"gagal"}, limit=10_000))


def duration(span: dt.timedelta) -> str:
    """A span of time in its largest unit: ``3 jam``."""
    seconds = int(span.total_seconds())
    for unit, length in (("hari", 86_400), ("jam", 3_600), ("menit", 60)):
        if seconds >= length:
            return f"{seconds // length} {unit}"
    return f"{max(0, seconds)} detik"


def _failed(job: Job) -> str:
    return (
        f"Gagal: pekerjaan {job.id}, berkas {job.case}, {job.failures} kali dicoba: "
        f"{job.reason or 'sebab tidak tercatat'} Ulangi dengan: berkas retry {job.id}"
    )
