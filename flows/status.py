"""What the machinery is at, in a few lines for whoever runs it: ids and figures, no values."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, get_args

from dossier.casework import JobState, Queue
from office import desk, trail

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dossier.casework import Job
    from storage import Store


def lines(store: Store, heads: Path, now: dt.datetime) -> Iterator[str]:
    """The lines of ``berkas status``.

    Args:
        store: The office's store.
        heads: File with the heads of the audit chains; there is none before the first worker.
        now: The present moment.

    Raises:
        StorageError: The database does not answer, or the file of heads was tampered with.
    """
    seen = desk.ops(store, by=None, now=now)
    for queue in get_args(Queue):
        states = [f"{seen.counts.get((queue, state), 0)} {state}" for state in get_args(JobState)]
        since = seen.oldest.get(queue)
        age = "" if since is None else f"; terlama menunggu {duration(since)}"
        yield f"Antrean {queue}: {', '.join(states)}{age}"
    yield f"Pembaca hidup: {len(seen.workers)}"
    for worker in seen.workers:
        yield (
            f"  {worker.id} (proses {worker.pid}): {worker.children} halaman sekaligus, "
            f"{worker.pages} halaman dibaca sejak {worker.started_at:%Y-%m-%d %H:%M} UTC"
        )
    yield f"Halaman per menit: {seen.pages_a_minute:.1f}".replace(".", ",")
    for job in seen.failed:
        yield _failed(job)
    if heads.exists():
        broken = trail.cut_off(store, heads)
        yield f"Audit: {'utuh' if not broken else 'TIDAK UTUH pada ' + ', '.join(broken)}"


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
