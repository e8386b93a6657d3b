"""CPU seconds of whole process trees, read from outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

import psutil

Trees = Mapping[str, Sequence[int]]
"""By name, the ids of the processes with which the trees begin."""


@dataclass(slots=True)
class Spent:
    """CPU seconds by who spent them; filled in when the measuring ends.

    Attributes:
        own: Of the processes with which the trees begin.
        below: Of all that live below them, such as the workshop's children.
    """

    own: dict[str, float] = field(default_factory=dict)
    below: dict[str, float] = field(default_factory=dict)

    @property
    def all(self) -> dict[str, float]:
        """Of whole trees."""
        return {name: each + self.below[name] for name, each in self.own.items()}


@contextmanager
def metering(trees: Trees) -> Iterator[Spent]:
    """Count what process trees spend in the body."""
    before = {name: _seconds(pids) for name, pids in trees.items()}
    spent = Spent()
    yield spent
    for name, pids in trees.items():
        own, below = _seconds(pids)
        spent.own[name] = own - before[name][0]
        spent.below[name] = below - before[name][1]


def _seconds(pids: Sequence[int]) -> tuple[float, float]:
    """CPU seconds of these processes since they began, and of all that live below them.

    What ended is counted with the process that waited for it, such as Tesseract with the child that
    called it.
    """
    tops = [psutil.Process(pid) for pid in pids]
    below = [each for top in tops for each in top.children(recursive=True)]
    return sum(map(_of, tops)), sum(map(_of, below))


def _of(process: psutil.Process) -> float:
    with suppress(psutil.NoSuchProcess):
        times = process.cpu_times()
        return float(times.user + times.system + times.children_user + times.children_system)
    return 0.0
