"""How soon a dossier of the counter is begun: from its submission to the first line of the flow."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lab.bench.series import Series, series
from lab.bench.site import Scans, Site
from lab.plant.process import wait

GOAL: Final = 1.5
"""Seconds, by the median."""
_FED: Final = 3
"""Dossiers of the archive that are kept waiting or running beyond those that are being read."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds to the first line.

    Attributes:
        idle: With nothing else to do.
        busy: While the archive has all that it may use.
    """

    idle: Series
    busy: Series

    def as_json(self) -> dict[str, object]:
        """For the record."""
        return {"goal": GOAL, "idle": self.idle.as_json(), "busy": self.busy.as_json()}


def measure(
    site: Site, counter: Scans, archive: Scans, submissions: int, tick: Callable[[], object]
) -> Latency:
    """Submit dossiers at the counter, one after another, first alone and then beside the archive.

    Args:
        site: With one warm worker.
        counter: What is submitted.
        archive: What fills the rest.
        submissions: How many of each.
        tick: Told of each that was begun.

    Raises:
        PlantError: A dossier is not begun or read.
    """
    moments = random.Random(1)  # noqa: S311 - so that polls are met at any moment
    idle = _submit(site, counter, submissions, lambda: time.sleep(moments.random()), tick)
    stream = _Stream(site, archive)
    stream.feed()
    wait(stream.runs, 60, lambda: site.works.log)

    def beside() -> None:
        time.sleep(moments.random())
        stream.feed()

    return Latency(idle, _submit(site, counter, submissions, beside, tick))


def _submit(
    site: Site,
    scans: Scans,
    submissions: int,
    before: Callable[[], object],
    tick: Callable[[], object],
) -> Series:
    seconds = []
    for _ in range(submissions):
        before()
        job = site.read(site.hand_in(scans, "loket"))
        if job.started_at is not None:
            seconds.append((job.started_at - job.created_at).total_seconds())
        tick()
    return series(seconds)


class _Stream:
    """Dossiers of the archive, handed in so that there are always more than can be read."""

    def __init__(self, site: Site, scans: Scans) -> None:
        self._site, self._scans = site, scans

    def feed(self) -> None:
        """Hand in as many as are missing."""
        for _ in range(_FED - self._count("menunggu", "dikirim")):
            self._site.hand_in(self._scans, "arsip")

    def runs(self) -> bool:
        """Whether the archive is being read."""
        return self._count("berjalan") > 0

    def _count(self, *states: str) -> int:
        with self._site.works.store.reading() as work:
            jobs = work.jobs.list(states=("menunggu", "dikirim", "berjalan"))
        return sum(job.queue == "arsip" and job.state in states for job in jobs)
