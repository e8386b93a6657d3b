"""Two workers with one reading child each against one worker with two: CPU seconds a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from lab.bench.meter import metering
from lab.bench.series import Series, series
from lab.bench.site import Scans, Site

GOAL: Final = 0.10
"""Share by which the two may differ."""
DOSSIERS: Final = 4


@dataclass(frozen=True, slots=True)
class Sharing:
    """The same dossiers again and again, by one worker and by two in turn.

    Attributes:
        pages: Pages of all dossiers of a turn.
        one: CPU seconds a page of one worker with two children, and its Prefect server.
        two: CPU seconds a page of two workers with one child each, and theirs.
    """

    pages: int
    one: Series
    two: Series

    @property
    def added(self) -> Series:
        """Share by which two workers take more than one, turn by turn."""
        return series([each - 1 for each in self.two.over(self.one).values])

    def as_json(self) -> dict[str, object]:
        """For the record."""
        return {
            "goal": GOAL,
            "pages": self.pages,
            "one": self.one.as_json(),
            "two": self.two.as_json(),
            "added": self.added.as_json(),
        }


def measure(
    one: Site, two: Site, scans: Scans, repeats: int, tick: Callable[[], object]
) -> Sharing:
    """Read the same dossiers on both in turn; which begins changes from turn to turn.

    Args:
        one: With one worker that has two children.
        two: With two workers that have one each, and a Prefect server of their own.
        scans: What is handed in, several times.
        repeats: How often each.
        tick: Told of each turn of each.

    Raises:
        PlantError: A dossier is not read.
    """
    spent: dict[bool, list[float]] = {True: [], False: []}
    pages = scans.pages * DOSSIERS
    for turn in range(repeats):
        for is_one in (True, False) if turn % 2 == 0 else (False, True):
            spent[is_one].append(_read(one if is_one else two, scans) / pages)
            tick()
    return Sharing(pages, series(spent[True]), series(spent[False]))


def _read(site: Site, scans: Scans) -> float:
    # Database and objects serve both: whose time is whose cannot be told.
    trees = {name: site.trees[name] for name in ("worker", "prefect")}
    with metering(trees) as spent:
        for case in [site.hand_in(scans, "arsip") for _ in range(DOSSIERS)]:
            site.read(case)
    return sum(spent.all.values())
