"""The figures as JSON, and as lines that screen and README show alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
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


Found = Mapping[str, Mapping[Kind, Part]]
"""By part, then by pair."""


@dataclass(frozen=True, slots=True)
class Line:
    """A figure to be shown.

    Attributes:
        key: What it is of, such as ``overhead.added``.
        pair: On which pair.
        unit: ``s``: seconds; ``s/page``: seconds a page; ``%``: a share, 0.05 for five per cent.
        median: The middle value.
        worst: The largest.
        goal: The most that its median may be; None: it has no goal.
    """

    key: str
    pair: Kind
    unit: str
    median: float
    worst: float
    goal: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is met; None: it has none."""
        return None if self.goal is None else self.median <= self.goal

    def shown(self, value: float) -> str:
        """A value of this line, with its unit."""
        if self.unit == "%":
            return f"{100 * value:+.1f} %"
        return f"{value:.2f} s" if self.unit == "s" else f"{value:.3f} s"


def record(
    found: Found,
    *,
    commit: str,
    changed: bool,
    made: dt.date,
    repeats: int,
    processors: int,
    load: tuple[float, float],
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
        load: Its load (average of the last minute) before the first and after the last measurement.
        seconds: How long all took.
    """
    return {
        "schema": SCHEMA,
        "made": made.isoformat(),
        "commit": commit,
        "changed": changed,
        "repeats": repeats,
        "processors": processors,
        "load_at_start": round(load[0], 2),
        "load_at_end": round(load[1], 2),
        "seconds": round(seconds),
        "parts": {
            name: {pair: each.as_json() for pair, each in pairs.items()}
            for name, pairs in found.items()
        },
    }


def lines(made: Record) -> list[Line]:
    """The figures in the order in which they are shown."""
    shown = {"latency": _latency, "overhead": _overhead, "sharing": _sharing}
    return [
        line
        for name, of_part in shown.items()
        for pair, figures in made["parts"].get(name, {}).items()
        for line in of_part(pair, figures)
    ]


def _latency(pair: Kind, figures: Record) -> Iterator[Line]:
    for each in ("idle", "busy"):
        yield _line(f"latency.{each}", pair, "s", figures[each], figures["goal"])


def _overhead(pair: Kind, figures: Record) -> Iterator[Line]:
    yield _line("overhead.bare", pair, "s/page", figures["bare"])
    yield _line("overhead.flow", pair, "s/page", figures["flow"])
    for name, each in figures["by"].items():
        yield _line(f"overhead.by.{name}", pair, "s/page", each)
    yield _line("overhead.added", pair, "%", figures["added"], figures["goal"])
    yield _line("overhead.bare_wall", pair, "s/page", figures["bare_wall"])
    yield _line("overhead.flow_wall", pair, "s/page", figures["flow_wall"])
    yield _line("overhead.added_wall", pair, "%", figures["added_wall"])


def _sharing(pair: Kind, figures: Record) -> Iterator[Line]:
    yield _line("sharing.one", pair, "s/page", figures["one"])
    yield _line("sharing.two", pair, "s/page", figures["two"])
    yield _line("sharing.added", pair, "%", figures["added"], figures["goal"])


def _line(key: str, pair: Kind, unit: str, figures: Record, goal: float | None = None) -> Line:
    return Line(key, pair, unit, figures["median"], figures["worst"], goal)
