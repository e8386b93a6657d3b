"""What a worker holds in memory while it reads hundreds of pages, and whether that grows."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Final

import psutil

from dossier.casework import Case
from lab.bench.series import Series, series
from lab.bench.site import Scans, Site
from lab.plant.process import PlantError, wait
from lab.plant.works import now

GOAL: Final = 0.15
"""Share by which it may hold more at the end than early on."""
MOST_MIB: Final = 2048.0
"""What it may hold at any moment, in MiB."""
EARLY: Final = 50
"""Pages after which all models are loaded and every library has settled."""
LEAST: Final = 100
"""Pages without which there is no late that is not early."""

_WINDOW: Final = 20
_EVERY: Final = 1.0
_PAGE_SECONDS: Final = 60.0
_MIB: Final = 2**20


@dataclass(frozen=True, slots=True)
class Sample:
    """A moment: pages read until then, and MiB held by the worker with all below it."""

    pages: int
    mib: float


@dataclass(frozen=True, slots=True)
class Memory:
    """What a worker and its children held, in MiB of proportional set size.

    Memory that several processes share counts for each by its part, so that the sum is what the
    machine misses.

    Attributes:
        pages: Pages that were read.
        early: Around the fiftieth page.
        late: Over the last pages.
        peak: The most that was seen.
    """

    pages: int
    early: Series
    late: Series
    peak: Series

    @property
    def grown(self) -> Series:
        """Share by which the late median lies above the early one."""
        return series([self.late.median / self.early.median - 1])

    def as_json(self) -> dict[str, object]:
        """For the record."""
        return {
            "goal": GOAL,
            "most": MOST_MIB,
            "pages": self.pages,
            "early": self.early.as_json(),
            "late": self.late.as_json(),
            "grown": self.grown.as_json(),
            "peak": self.peak.as_json(),
        }


def measure(site: Site, scans: Sequence[Scans], pages: int, tick: Callable[[], object]) -> Memory:
    """Have dossiers read in turn until so many pages are read.

    Args:
        site: With one worker that has read nothing but what warmed it.
        scans: The dossiers.
        pages: How many pages at least.
        tick: Told of each of these pages when its dossier is read.

    Raises:
        PlantError: A dossier is not read.
        ValueError: So few pages that there is no early and no late.
    """
    with _watching(site) as samples:
        before = _read(site)
        cases: list[tuple[Case, int, int]] = []
        left = pages
        while left > 0:
            each = scans[len(cases) % len(scans)]
            cases.append((site.hand_in(each, "arsip"), each.pages, min(each.pages, left)))
            left -= each.pages
        for case, long, counted in cases:
            if site.works.ended(case, _PAGE_SECONDS * long, pause=_EVERY).state != "selesai":
                msg = f"Berkas {case.id} tidak selesai dibaca."
                raise PlantError(msg)
            for _ in range(counted):
                tick()
        # The worker says how far it is every few seconds.
        wait(lambda: _read(site) - before >= pages, 30, lambda: site.works.log, pause=_EVERY)
    return summed([Sample(each.pages - before, each.mib) for each in samples])


def summed(samples: Sequence[Sample]) -> Memory:
    """Early, late and most, from samples in the order in which they were taken.

    Raises:
        ValueError: So few pages that there is no early and no late.
    """
    last = samples[-1].pages
    half = _WINDOW // 2
    return Memory(
        last,
        series([each.mib for each in samples if EARLY - half <= each.pages <= EARLY + half]),
        series([each.mib for each in samples if each.pages >= max(last - _WINDOW, EARLY + half)]),
        series([max(each.mib for each in samples)]),
    )


def held(pid: int) -> float:
    """MiB of proportional set size of a process and all below it."""
    top = psutil.Process(pid)
    total = 0
    for each in (top, *top.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            total += each.memory_full_info().pss
    return total / _MIB


@contextmanager
def _watching(site: Site) -> Iterator[list[Sample]]:
    (pid,) = site.trees["worker"]
    samples: list[Sample] = []
    ended = threading.Event()

    def watch() -> None:
        while not ended.wait(_EVERY):
            samples.append(Sample(_read(site), held(pid)))

    thread = threading.Thread(target=watch, daemon=True)
    thread.start()
    try:
        yield samples
    finally:
        ended.set()
        thread.join()


def _read(site: Site) -> int:
    """Pages that the worker has read since it began."""
    with site.works.store.reading() as work:
        return sum(each.pages for each in work.workers.alive(now()))
