"""Dossiers one after another: read, judged, published; one that fails does not stop the next."""

from __future__ import annotations

import errno
import os
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dossier.errors import BerkasError
from dossier.kinds import kinds
from dossier.publishing import build
from dossier.result import Producer, Result
from extractors.workshop import Workshop
from flows import output, pictures, progress, recipe, report
from flows.version import version

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from rich.console import Console

    from checklist.sop import RuleSet
    from dossier.model import Applicant
    from flows.intake import Job

DONE = 0
NOTHING_READABLE = 3
FAILED = 4


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
    while waiting:
        children = order.children or len(os.sched_getaffinity(0))
        with Workshop(children) as workshop:
            while waiting:
                job = waiting.pop(0)
                try:
                    result = _one(job, order, workshop, console)
                except Exception as error:  # noqa: BLE001 - every dossier is tried
                    yield Done(job, FAILED, error=error)
                    break
                yield Done(job, DONE if _readable(result) else NOTHING_READABLE, result)


def _one(job: Job, order: Order, workshop: Workshop, console: Console) -> Result:
    begun = time.monotonic()
    with output.scratch() as scratch:
        with progress.shown(console, job.name) as on_page:
            outcome = _read(job, order, workshop, scratch, on_page)
        result = _result(outcome, order, time.monotonic() - begun)
        # Only now: until there is something to publish, nothing is made where results go.
        with output.published(job.folder) as place:
            (place / output.RESULT).write_text(result.to_json(), encoding="utf-8")
            if order.report:
                images = pictures.write(outcome.dossier.pages, scratch, place)
                text = report.render(
                    result,
                    name=job.name,
                    labels=labels(order.rule_set),
                    kinds={each.type: each.name for each in kinds().values()},
                    images=images,
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
    )


def _read(
    job: Job, order: Order, workshop: Workshop, scratch: Path, on_page: progress.OnPage
) -> recipe.Outcome:
    """Run the recipe in a thread, so that this one is free to hear a signal at any moment.

    When one comes the children are ended at once; whatever the recipe is waiting for then comes
    back, and nothing has to be waited for.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="recipe") as thread:
        running = thread.submit(
            recipe.process,
            job.files,
            workshop=workshop,
            scratch=scratch,
            rule_set=order.rule_set,
            received=order.received,
            applicant=order.applicant,
            on_page=on_page,
        )
        try:
            return running.result()
        except BaseException:
            workshop.close()
            raise


def labels(rule_set: RuleSet) -> dict[str, str]:
    """What each requirement is called, in correct words."""
    return {each.name: each.label for each in rule_set.requirements}


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
