"""What whoever runs the machinery sees: ids, states and figures, nothing of any dossier."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from dossier.casework import Job, JobState, Queue, Worker
from office.desk import Ops
from review_ui import words

_QUEUES: Final[dict[Queue, str]] = {"loket": "Loket", "arsip": "Arsip"}
_COLOURS: Final[dict[JobState, str]] = {
    "menunggu": "",
    "dikirim": "",
    "berjalan": "ragu",
    "selesai": "baik",
    "gagal": "gagal",
}
_LATE: Final = dt.timedelta(seconds=30)
"""A job of the counter that waits longer wants a look: somebody stands there."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, and whether it wants a look."""

    name: str
    value: str
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class JobLine:
    """A job."""

    id: str
    case: str
    queue: str
    state: str
    colour: str
    pages: str
    attempt: int
    at: str
    waited: str
    took: str
    reason: str


@dataclass(frozen=True, slots=True)
class WorkerLine:
    """A worker that is alive."""

    id: str
    host: str
    children: int
    pages: int
    since: str
    seen: str


@dataclass(frozen=True, slots=True)
class Screen:
    """The whole screen."""

    figures: tuple[Figure, ...]
    failed: tuple[JobLine, ...]
    jobs: tuple[JobLine, ...]
    workers: tuple[WorkerLine, ...]


def screen(figures: Ops, now: dt.datetime) -> Screen:
    """The screen."""
    queues: tuple[Queue, ...] = ("loket", "arsip")
    speed = f"{figures.pages_a_minute:.1f}".replace(".", ",")
    failed = len(figures.failed)
    return Screen(
        figures=(
            *(_queue(figures, each) for each in queues),
            Figure("Sedang dibaca", str(len(figures.running))),
            Figure("Gagal", str(failed), alarm=failed > 0),
            Figure("Pekerja hidup", str(len(figures.workers)), alarm=not figures.workers),
            Figure("Halaman semenit", speed),
        ),
        failed=tuple(_job(each, now) for each in figures.failed),
        jobs=tuple(_job(each, now) for each in (*figures.running, *figures.waiting)),
        workers=tuple(_worker(each, now) for each in figures.workers),
    )


def _queue(figures: Ops, queue: Queue) -> Figure:
    count = figures.counts.get((queue, "menunggu"), 0)
    oldest = figures.oldest.get(queue)
    said = f"{count} menunggu"
    if oldest is not None:
        said = f"{said}, yang terlama {words.span(oldest)}"
    late = queue == "loket" and oldest is not None and oldest > _LATE
    return Figure(f"Antrean {_QUEUES[queue].lower()}", said, alarm=late)


def _job(job: Job, now: dt.datetime) -> JobLine:
    began, ended = job.started_at, job.finished_at
    return JobLine(
        id=job.id,
        case=job.case,
        queue=_QUEUES[job.queue],
        state=words.JOB[job.state],
        colour=_COLOURS[job.state],
        pages="-" if job.pages is None else str(job.pages),
        attempt=job.attempt,
        at=words.moment(job.created_at),
        waited=words.span((began or ended or now) - job.created_at),
        took=words.span((ended or now) - began if began else None),
        reason=job.reason or "",
    )


def _worker(worker: Worker, now: dt.datetime) -> WorkerLine:
    return WorkerLine(
        id=worker.id,
        host=worker.host,
        children=worker.children,
        pages=worker.pages,
        since=words.moment(worker.started_at),
        seen=f"{words.span(now - worker.seen_at)} lalu",
    )
