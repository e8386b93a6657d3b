"""From rows to figures: which planted problems were noticed, and which alarms were false."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from lab.evaluate.rows import FindingRow, ProblemRow, Rows
from lab.evaluate.statistics import Share, share

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Noticed:
    """Planted problems of one kind, or of all.

    Attributes:
        noticed: Those that a finding or the checklist names.
        shown: Those of which the requirement is at least not called ``sesuai``.
    """

    noticed: Share
    shown: Share


@dataclass(frozen=True, slots=True)
class ProblemFigures:
    """All figures of planted problems.

    Attributes:
        together: Of all kinds.
        kinds: Of each kind of problem, by name.
        alarms: Findings that fail where nothing was planted, of all that pass or fail.
        rules: The same by rule.
    """

    together: Noticed
    kinds: dict[str, Noticed]
    alarms: Share
    rules: dict[str, Share]


def problem_figures(rows: Rows) -> ProblemFigures:
    """Count what was noticed and what was raised over nothing."""
    return ProblemFigures(
        together=_noticed(rows.problems),
        kinds={name: _noticed(each) for name, each in _by(rows.problems, _kind).items()},
        alarms=_alarms(rows.findings),
        rules={name: _alarms(each) for name, each in _by(rows.findings, _rule).items()},
    )


def _noticed(rows: Iterable[ProblemRow]) -> Noticed:
    each = list(rows)
    return Noticed(share(row.noticed for row in each), share(row.shown for row in each))


def _alarms(rows: Iterable[FindingRow]) -> Share:
    return share(row.alarm for row in rows)


def _kind(row: ProblemRow) -> str:
    return row.name


def _rule(row: FindingRow) -> str:
    return row.rule


def _by(rows: Iterable[Row], key: Callable[[Row], str]) -> dict[str, list[Row]]:
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: groups[name] for name in sorted(groups)}
