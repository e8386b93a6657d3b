"""Dossiers one after another: read, judged, published; one that fails does not stop the next."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dossier import archive
from dossier.errors import BerkasError
from dossier.kinds import OTHER, kinds
from dossier.publishing import build
from dossier.result import Producer, Result
from extractors.workshop import Workshop
from flows import output, pictures, progress, recipe, report
from flows.version import version

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Sequence

    from rich.console import Console

    from checklist.sop import RuleSet
    from dossier.model import Applicant
    from flows.intake import Job

DONE = 0
NOTHING_READABLE = 3
FAILED = 4
_HEAR = 0.2
"""Seconds until a signal is heard at the latest."""


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for, the same for every dossier of a call.

    Attributes:
        rule_set: The rules to judge by.
        received: The day of intake.
        applicant: Kind of applicant; None to infer it.
        report: Whether an HTML report is written beside the result.
        children: How many engine processes read at a time; None: one a core.
    """

    rule_set: RuleSet
    received: dt.date
    applicant: Applicant | None
    report: bool
    children: int | None


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one dossier.

    Attributes:
        job: The dossier.
        status: Exit status that it would have alone.
        result: Its public form; None when it failed.
        error: Why it failed.
    """

    job: Job
    status: int
    result: Result | None = None
    error: Exception | None = None


def run(jobs: Sequence[Job], order: Order, console: Console) -> Generator[Done]:
    """Process dossiers and publish their results, yielding each as it is done.

    A failure is yielded, not raised: the next dossier begins with fresh children.

    Args:
        jobs: The dossiers.
        order: What was asked for.
        console: Where progress is shown.
    """
    waiting = list(jobs)
    children = order.children or len(os.sched_getaffinity(0))
    while waiting:
        # Left from the inside out: children are ended at once, whatever the recipe waits for then
        # comes back, and the folder goes when nobody writes to it any more.
        with (
            output.scratch() as scratch,
            ThreadPoolExecutor(1, thread_name_prefix="recipe") as thread,
            Workshop(children) as workshop,
        ):
            bench = _Bench(thread, workshop, scratch, console)
            while waiting:
                done = _done(waiting.pop(0), order, bench)
                yield done
                if done.error is not None:
                    break


@dataclass(frozen=True, slots=True)
class _Bench:
    """What dossiers are worked on with, one after another."""

    thread: ThreadPoolExecutor
    workshop: Workshop
    scratch: Path
    console: Console


def _done(job: Job, order: Order, bench: _Bench) -> Done:
    images = Path(tempfile.mkdtemp(dir=bench.scratch))
    try:
        result = _one(job, order, bench, images)
    except Exception as error:  # noqa: BLE001 - every dossier is tried
        return Done(job, FAILED, error=error)
    shutil.rmtree(images)
    return Done(job, DONE if _readable(result) else NOTHING_READABLE, result)


def _one(job: Job, order: Order, bench: _Bench, images: Path) -> Result:
    begun = time.monotonic()
    files = archive.expanded(job.files, images)
    with progress.shown(bench.console, job.name, [name for _, name in files]) as on_page:
        # In a thread, so that this one is free to hear a signal at any moment.
        reading = bench.thread.submit(
            recipe.process,
            files,
            workshop=bench.workshop,
            scratch=images,
            rule_set=order.rule_set,
            received=order.received,
            applicant=order.applicant,
            on_page=on_page,
        )
        # The system may tell any thread of a signal, and this one hears of it when it wakes.
        while not wait([reading], timeout=_HEAR).done:
            pass
        outcome = reading.result()
    result = _result(outcome, order, time.monotonic() - begun)
    # Only now: until there is something to publish, nothing is made where results go.
    with output.published(job.folder) as place:
        (place / output.RESULT).write_text(result.to_json(), encoding="utf-8")
        if order.report:
            text = report.render(
                result,
                name=job.name,
                labels=labels(order.rule_set),
                kinds=type_names(),
                images=pictures.write(outcome.dossier.pages, images, place),
            )
            (place / output.REPORT).write_text(text, encoding="utf-8")
    return result


def _result(outcome: recipe.Outcome, order: Order, seconds: float) -> Result:
    return build(
        outcome.dossier,
        checks=outcome.judgement.checks,
        findings=outcome.judgement.findings,
        applicant=outcome.judgement.applicant,
        sop=order.rule_set.name,
        received=order.received,
        producer=Producer(
            berkas=version(),
            recipe=outcome.recipe,
            engines=dict(outcome.engines),
            models=dict(outcome.models),
        ),
        seconds=seconds,
        decisions=order.rule_set.office,
    )


def labels(rule_set: RuleSet) -> dict[str, str]:
    """What each requirement is called, in correct words."""
    return {each.name: each.label for each in rule_set.requirements}


def type_names() -> dict[str, str]:
    """What each document type is called."""
    return {OTHER: "Dokumen lain", **{each.type: each.name for each in kinds().values()}}


def sentence(error: Exception) -> str | None:
    """What can be said of a failure to a person; None for a fault of the program."""
    if isinstance(error, BerkasError):
        return error.message
    if isinstance(error, OSError) and error.errno is not None:
        return _DISK.get(error.errno)
    return None


def _readable(result: Result) -> bool:
    return any(page.status != "unreadable" for page in result.pages)


_DISK = {
    errno.ENOSPC: "Disk penuh: hasil tidak dapat ditulis. Kosongkan ruang lalu jalankan lagi.",
    errno.EROFS: "Hasil tidak dapat ditulis: disk hanya dapat dibaca.",
    errno.EACCES: "Hasil tidak dapat ditulis: tidak ada izin.",
    errno.EDQUOT: "Hasil tidak dapat ditulis: jatah disk habis.",
}
