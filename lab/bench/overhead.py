"""What Prefect, database and objects add to a page: the flow against the bare recipe."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lab.bench.bare import Bare
from lab.bench.meter import Spent, metering
from lab.bench.series import Series, series
from lab.bench.site import Scans, Site
from lab.plant.works import RECEIVED

GOAL: Final = 0.05
"""Share of the bare recipe's CPU seconds that may come on top."""
_IDLE: Final = 10.0
"""Seconds for which everything is watched with nothing to do."""


CHILDREN: Final = "children"
"""Who reads: the workshop's children, which have the same tasks either way."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a dossier took once: CPU seconds by who spent them, and seconds by the clock."""

    cpu: dict[str, float]
    wall: float

    @property
    def apart(self) -> float:
        """CPU seconds of all but the children."""
        return sum(each for name, each in self.cpu.items() if name != CHILDREN)


@dataclass(frozen=True, slots=True)
class Overhead:
    """The same dossier again and again, by the bare recipe and by the flow in turn.

    Children take up to a fifth more or less for the same page, as it falls out who of them works
    beside whom. What is added is spent outside of them, and so it is counted there.

    Attributes:
        pages: Pages of the dossier.
        bare: CPU seconds a page.
        flow: CPU seconds a page, of everybody.
        by: CPU seconds a page of the flow by who spent them; ``counter``: accepting the dossier.
        added: Share of the bare recipe's CPU seconds that came on top outside the children.
        bare_wall: Seconds a page by the clock.
        flow_wall: Seconds a page by the clock, from the flow's first line to the stored reading.
        idle: Share of one processor that each takes with nothing to do.
    """

    pages: int
    bare: Series
    flow: Series
    by: dict[str, Series]
    added: Series
    bare_wall: Series
    flow_wall: Series
    idle: dict[str, float]

    @property
    def added_all(self) -> Series:
        """The same with the children, turn by turn."""
        return series([each - 1 for each in self.flow.over(self.bare).values])

    @property
    def added_wall(self) -> Series:
        """The same by the clock."""
        return series([each - 1 for each in self.flow_wall.over(self.bare_wall).values])

    def as_json(self) -> dict[str, object]:
        """For the record."""
        return {
            "goal": GOAL,
            "pages": self.pages,
            "bare": self.bare.as_json(),
            "flow": self.flow.as_json(),
            "added": self.added.as_json(),
            "added_all": self.added_all.as_json(),
            "by": {name: each.as_json() for name, each in self.by.items()},
            "bare_wall": self.bare_wall.as_json(),
            "flow_wall": self.flow_wall.as_json(),
            "added_wall": self.added_wall.as_json(),
            "idle": {name: round(each, 4) for name, each in self.idle.items()},
        }


def measure(
    site: Site, bare: Bare, scans: Scans, repeats: int, tick: Callable[[], object]
) -> Overhead:
    """Read a dossier by both in turn; who begins changes from turn to turn.

    Args:
        site: With one warm worker.
        bare: With as many children.
        scans: The dossier.
        repeats: How often each.
        tick: Told of each reading.

    Raises:
        PlantError: A dossier is not read.
    """
    bare.read(scans.files, RECEIVED)
    bares, flows = [], []
    for turn in range(repeats):
        for is_bare in (True, False) if turn % 2 == 0 else (False, True):
            if is_bare:
                bares.append(_bare(bare, scans))
            else:
                flows.append(_flow(site, scans))
            tick()
    with metering(site.trees) as idle:
        time.sleep(_IDLE)
    return summed(
        scans.pages, bares, flows, {name: each / _IDLE for name, each in idle.all.items()}
    )


def summed(
    pages: int, bares: list[Reading], flows: list[Reading], idle: dict[str, float]
) -> Overhead:
    """The figures a page."""

    def cpu(readings: list[Reading]) -> Series:
        return series([sum(each.cpu.values()) / pages for each in readings])

    def wall(readings: list[Reading]) -> Series:
        return series([each.wall / pages for each in readings])

    names = flows[0].cpu
    by = {name: series([each.cpu[name] / pages for each in flows]) for name in names}
    added = series(
        [
            (flow.apart - bare.apart) / sum(bare.cpu.values())
            for bare, flow in zip(bares, flows, strict=True)
        ]
    )
    return Overhead(
        pages=pages,
        bare=cpu(bares),
        flow=cpu(flows),
        by=by,
        added=added,
        bare_wall=wall(bares),
        flow_wall=wall(flows),
        idle=idle,
    )


def _bare(bare: Bare, scans: Scans) -> Reading:
    with metering({"recipe": [bare.pid]}) as spent:
        wall = bare.read(scans.files, RECEIVED)
    return Reading(_by(spent, "recipe"), wall)


def _flow(site: Site, scans: Scans) -> Reading:
    with metering(site.trees) as spent:
        begun = time.process_time()
        case = site.hand_in(scans, "arsip")
        counter = time.process_time() - begun
        job = site.read(case)
    wall = 0.0
    if job.finished_at is not None and job.started_at is not None:
        wall = (job.finished_at - job.started_at).total_seconds()
    return Reading(_by(spent, "worker") | {"counter": counter}, wall)


def _by(spent: Spent, reader: str) -> dict[str, float]:
    """Who spent what; of the one that reads, its children apart."""
    return spent.all | {reader: spent.own[reader], CHILDREN: spent.below[reader]}
