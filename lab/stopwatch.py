"""Where time goes: functions of the pipeline are watched from outside while they run."""

from __future__ import annotations

import functools
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Outcome = TypeVar("Outcome")


@dataclass(frozen=True, slots=True)
class Watched:
    """A function, by the module through which it is called, and the stage that it belongs to."""

    stage: str
    module: ModuleType
    name: str


@dataclass(slots=True)
class Spent:
    """What a stage took: seconds by the clock, seconds of processors (children's too), calls."""

    wall: float = 0.0
    cpu: float = 0.0
    calls: int = 0


@dataclass(slots=True)
class Stopwatch:
    """Adds up stages; what a stage within another takes is not the other's.

    One stage at a time: the stages of two threads must not overlap.
    """

    spent: dict[str, Spent] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)
    _since: tuple[float, float] = (0.0, 0.0)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what happens meanwhile to this stage."""
        self._credit()
        self._open.append(name)
        self.spent.setdefault(name, Spent()).calls += 1
        try:
            yield
        finally:
            self._credit()
            self._open.pop()

    def _credit(self) -> None:
        """Give the time since the last change to the innermost open stage."""
        wall, cpu = now()
        if self._open:
            spent = self.spent[self._open[-1]]
            spent.wall += wall - self._since[0]
            spent.cpu += cpu - self._since[1]
        self._since = wall, cpu


def now() -> tuple[float, float]:
    """Seconds by the clock, and of processors by this process and the children that ended."""
    times = os.times()
    return time.perf_counter(), time.process_time() + times.children_user + times.children_system


@contextmanager
def watching(functions: Sequence[Watched], stopwatch: Stopwatch) -> Iterator[None]:
    """Let the stopwatch run whenever one of these functions does.

    Raises:
        AttributeError: A function is not there (any more).
    """
    originals = [(each, getattr(each.module, each.name)) for each in functions]
    try:
        for each, original in originals:
            setattr(each.module, each.name, _timed(original, each.stage, stopwatch))
        yield
    finally:
        for each, original in originals:
            setattr(each.module, each.name, original)


def _timed(
    function: Callable[Arguments, Outcome], stage: str, stopwatch: Stopwatch
) -> Callable[Arguments, Outcome]:
    @functools.wraps(function)
    def timed(*args: Arguments.args, **kwargs: Arguments.kwargs) -> Outcome:
        with stopwatch.stage(stage):
            return function(*args, **kwargs)

    return timed
