"""The figures as JSON, and as lines that screen and README show alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from lab.plant.pairs import Kind

SCHEMA: Final = "berkas.bench/1"
Record = dict[str, Any]


class Part(Protocol):
    """What a part of the bench found."""

    def as_json(self) -> dict[str, object]:
        """For the record."""
        ...


@dataclass(frozen=True, slots=True)
class Measured:
    """A part that was measured.

    Attributes:
        part: Its name.
        pair: On which pair.
        load: Load of the machine before it (average of the last minute).
        figures: What it found.
    """

    part: str
    pair: Kind
    load: float
    figures: Part


@dataclass(frozen=True, slots=True)
class Line:
    """A figure to be shown.

    Attributes:
        key: What it is of, such as ``overhead.added``.
        pair: On which pair.
        unit: ``s``: seconds; ``s/page``: seconds a page; ``%``: a share, 0.05 for five per cent;
            ``MiB``.
        median: The middle value.
        worst: The largest.
        load: Load of the machine before it.
        goal: The most that its median may be; None: it has no goal.
    """

    key: str
    pair: Kind
    unit: str
    median: float
    worst: float
    load: float
    goal: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None: it has none."""
        return None if self.goal is None else self.median <= self.goal

    def shown(self, value: float) -> str:
        """A value of this line, with its unit."""
        if self.unit == "%":
            return f"{100 * value:+.1f} %"
        if self.unit == "MiB":
            return f"{value:.0f} MiB"
        return f"{value:.2f} s" if self.unit == "s" else f"{value:.3f} s"


def record(
    found: Sequence[Measured],
    *,
    commit: str,
    changed: bool,
    made: dt.date,
    repeats: int,
    processors: int,
    seconds: float,
) -> Record:
    """Everything that was found, with what it was found on.

    Args:
        found: What the parts found.
        commit: What was checked out.
        changed: Whether files differed from it.
        made: The day.
        repeats: How often each thing was measured.
        processors: How many the machine has.
        seconds: How long all took.
    """
    parts: dict[str, Record] = {}
    for each in found:
        figures = {"load": round(each.load, 2), **each.figures.as_json()}
        parts.setdefault(each.part, {})[each.pair] = figures
    return {
        "schema": SCHEMA,
        "made": made.isoformat(),
        "commit": commit,
        "changed": changed,
        "repeats": repeats,
        "processors": processors,
        "seconds": round(seconds),
        "parts": parts,
    }


def lines(made: Record) -> list[Line]:
    """The figures in the order in which they are shown."""
    shown = {
        "latency": _latency,
        "overhead": _overhead,
        "sharing": _sharing,
        "memory": _memory,
    }
    return [
        line
        for name, of_part in shown.items()
        for pair, figures in made["parts"].get(name, {}).items()
        for line in of_part(pair, figures)
    ]


def _latency(pair: Kind, figures: Record) -> Iterator[Line]:
    for each in ("idle", "busy"):
        yield _line(f"latency.{each}", pair, "s", figures, each, goal=True)


def _overhead(pair: Kind, figures: Record) -> Iterator[Line]:
    yield _line("overhead.bare", pair, "s/page", figures, "bare")
    yield _line("overhead.flow", pair, "s/page", figures, "flow")
    for name in figures["by"]:
        yield _line(f"overhead.by.{name}", pair, "s/page", {**figures, **figures["by"]}, name)
    yield _line("overhead.added", pair, "%", figures, "added", goal=True)
    yield _line("overhead.added_all", pair, "%", figures, "added_all")
    yield _line("overhead.bare_wall", pair, "s/page", figures, "bare_wall")
    yield _line("overhead.flow_wall", pair, "s/page", figures, "flow_wall")
    yield _line("overhead.added_wall", pair, "%", figures, "added_wall")


def _sharing(pair: Kind, figures: Record) -> Iterator[Line]:
    yield _line("sharing.one", pair, "s/page", figures, "one")
    yield _line("sharing.two", pair, "s/page", figures, "two")
    yield _line("sharing.added", pair, "%", figures, "added", goal=True)


def _memory(pair: Kind, figures: Record) -> Iterator[Line]:
    yield _line("memory.early", pair, "MiB", figures, "early")
    yield _line("memory.late", pair, "MiB", figures, "late")
    yield _line("memory.grown", pair, "%", figures, "grown", goal=True)
    most = {**figures, "goal": figures["most"]}
    yield _line("memory.peak", pair, "MiB", most, "peak", goal=True)


def _line(
    key: str, pair: Kind, unit: str, figures: Record, name: str, *, goal: bool = False
) -> Line:
    found = figures[name]
    most = figures["goal"] if goal else None
    return Line(key, pair, unit, found["median"], found["worst"], figures["load"], most)
