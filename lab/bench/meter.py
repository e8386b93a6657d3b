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
    """CPU seconds by who spent them; filled in when the measuring ends."""

    seconds: dict[str, float] = field(default_factory=dict)


@contextmanager
def metering(trees: Trees) -> Iterator[Spent]:
    """Count what process trees spend in the body."""
    before = {name: tree_seconds(pids) for name, pids in trees.items()}
    spent = Spent()
    yield spent
    for name, pids in trees.items():
        spent.seconds[name] = tree_seconds(pids) - before[name]


def tree_seconds(pids: Sequence[int]) -> float:
    """CPU seconds that these processes and all they started have spent since they began.

    Those that ended are counted with the process that waited for them, such as Tesseract with the
    child that called it.
    """
    return sum(_seconds(psutil.Process(pid)) for pid in pids)


def _seconds(process: psutil.Process) -> float:
    total = 0.0
    for each in (process, *process.children(recursive=True)):
        with suppress(psutil.NoSuchProcess):
            times = each.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
    return total
