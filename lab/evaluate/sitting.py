"""Makes each specimen, runs the pipeline on it and compares: the long part of an evaluation."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from checklist import sop
from extractors.workshop import Workshop
from flows import recipe
from flows.recipe import Outcome
from lab.evaluate import making
from lab.evaluate.compare import Case, compare, readable_kinds
from lab.evaluate.memory import RememberingWorkshop
from lab.evaluate.plan import Specimen
from lab.evaluate.problems import Said
from lab.evaluate.rows import Rows
from lab.specimens.truth import Truth

RULE_SET = "ikot-rev03"
"""Specimens are dossiers of this rule set, also those that came in before it was in force."""
OnDossier = Callable[[Specimen, Rows, float], None]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run works.

    Attributes:
        work: A temporary folder for specimens and page images.
        cache: What was read and drawn before; None to remember nothing.
        keep: Where specimens of development layouts are kept; None to delete them.
    """

    work: Path
    cache: Path | None = None
    keep: Path | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """What a run was made with, and its rows.

    Attributes:
        rows: Of all dossiers, in the order of the plan.
        recipe: Digest of the recipe.
        engines: Versions of the engines.
        models: Versions of our models.
        kinds: The kinds that count as themselves.
        seconds: How long it took.
        remembered: Tasks that the cache spared.
        done: Tasks that were done, where there is a cache.
    """

    rows: Rows
    recipe: str
    engines: dict[str, str]
    models: dict[str, str]
    kinds: tuple[str, ...]
    seconds: float
    remembered: int
    done: int


def run(
    specimens: Sequence[Specimen],
    place: Place,
    *,
    jobs: int,
    any_code: bool = False,
    on_dossier: OnDossier | None = None,
) -> Run:
    """Measure the specimens one after another, while the next is being drawn.

    Args:
        specimens: What to measure; at least one.
        place: Where.
        jobs: How many pages are read at a time.
        any_code: Accept from the cache what other versions of the code drew and read.
        on_dossier: Told of each dossier as it is done, with its seconds.

    Raises:
        ValueError: There is nothing to measure.
    """
    if not specimens:
        msg = "nothing to measure"
        raise ValueError(msg)
    begun = time.monotonic()
    declared = readable_kinds()
    found: list[Rows] = []
    outcome: Outcome | None = None
    with readers(place, jobs, any_code=any_code) as workshop:
        for specimen, folder, truth in _drawn(specimens, place, any_code=any_code):
            start = time.monotonic()
            outcome = _process(specimen, folder, truth, workshop, place.work)
            rows = compare(
                Case(
                    specimen.name,
                    specimen.pool,
                    truth,
                    outcome.dossier,
                    Said(outcome.judgement.checks, outcome.judgement.findings),
                    declared,
                )
            )
            found.append(rows)
            if on_dossier is not None:
                on_dossier(specimen, rows, time.monotonic() - start)
        remembered, done = _tally(workshop)
    assert outcome is not None  # noqa: S101 - there is at least one specimen
    return Run(
        Rows.joined(found),
        outcome.recipe,
        dict(outcome.engines),
        dict(outcome.models),
        tuple(sorted(declared)),
        time.monotonic() - begun,
        remembered,
        done,
    )


def _process(
    specimen: Specimen, folder: Path, truth: Truth, workshop: Workshop, work: Path
) -> Outcome:
    received = dt.date.fromisoformat(truth.received)
    scratch = work / "scratch" / specimen.name
    scratch.mkdir(parents=True)
    try:
        return recipe.process(
            [(folder / making.SCANS / file.name, file.name) for file in truth.files],
            workshop=workshop,
            scratch=scratch,
            rule_set=sop.load(RULE_SET),
            received=received,
        )
    finally:
        shutil.rmtree(scratch)


@contextmanager
def readers(place: Place, jobs: int, *, any_code: bool = False) -> Iterator[Workshop]:
    """A workshop that remembers what it has read, where there is a place for that.

    Args:
        place: Where; ``work/scratch`` is made in it.
        jobs: How many pages are read at a time.
        any_code: Take what other versions of the code have read.
    """
    scratch = place.work / "scratch"
    scratch.mkdir(parents=True, exist_ok=True)
    made = (
        Workshop(jobs)
        if place.cache is None
        else RememberingWorkshop(place.cache, scratch, jobs, any_code=any_code)
    )
    with made as workshop:
        yield workshop


def _tally(workshop: Workshop) -> tuple[int, int]:
    if isinstance(workshop, RememberingWorkshop):
        return workshop.tally.remembered, workshop.tally.done
    return 0, 0


def _drawn(
    specimens: Sequence[Specimen], place: Place, *, any_code: bool
) -> Iterator[tuple[Specimen, Path, Truth]]:
    """Each specimen with its folder, one being drawn ahead; deleted once it was used."""
    shelf = None if place.cache is None else making.Shelf(place.cache, any_code)
    with ProcessPoolExecutor(1, mp_context=get_context("forkserver")) as drawers:
        waiting: list[Future[Truth]] = []
        folders = [place.work / "specimens" / each.name for each in specimens]
        for at, (specimen, folder) in enumerate(zip(specimens, folders, strict=True)):
            while len(waiting) < min(at + 2, len(specimens)):
                ahead = len(waiting)
                waiting.append(drawers.submit(making.draw, specimens[ahead], folders[ahead], shelf))
            yield specimen, folder, waiting[at].result()
            making.put_away(specimen, folder, place.keep)


@contextmanager
def workplace(cache: Path | None, keep: Path | None) -> Iterator[Place]:
    """A temporary place that leaves nothing behind but what is to be kept."""
    with tempfile.TemporaryDirectory(prefix="berkas-evaluate-") as work:
        yield Place(Path(work).resolve(), cache, keep)
