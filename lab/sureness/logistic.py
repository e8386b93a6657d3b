"""Logistic regression that leans on the weights it begins with, each kept to the sign it must have.

Few cases move the weights little: the penalty pulls them to where they were (a Gaussian prior), by
Newton's method (iteratively reweighted least squares).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

Case = tuple[Mapping[str, float], bool, float]
"""The terms of a score by name, whether the claim held, and how many such claims it stands for."""

Table = npt.NDArray[np.float64]

PULL: Final = 1.0
"""Strength of the pull to the old weights: that of one case in the middle of its doubt or so."""

Pull = Callable[[str], float]
"""How strongly the weight of a term is pulled, by its name."""

_NEAR: Final = 1e-9


def lightly(_name: str) -> float:
    """The pull of weights that were set by hand."""
    return PULL


def fit(
    cases: Sequence[Case],
    start: Mapping[str, float],
    bias: str,
    signs: Mapping[str, int],
    rounds: int = 60,
    pull: Pull = lightly,
) -> dict[str, float]:
    """The weights of a score's terms under which what happened is likeliest.

    Args:
        cases: Terms of each, whether it held, and what it counts.
        start: The weights to lean on, with that of the bias.
        bias: The name of the weight that every case has.
        signs: 1 or -1 for terms that may only speak for a claim, or only against it.
        rounds: Steps at most.
        pull: How strongly they lean.

    Returns:
        A weight for each name in ``start``; those of a wrong sign are 0.
    """
    names = list(start)
    table = _table(cases, names, bias)
    held = np.array([float(right) for _, right, _ in cases])
    counts = np.array([count for _, _, count in cases])
    origin = np.array([start[name] for name in names])
    pulls = np.array([pull(name) for name in names])
    sign = np.array([signs.get(name, 0) for name in names])
    weights = origin.copy()
    free = np.ones(len(names), dtype=bool)
    while cases:
        rest = table[:, ~free] @ weights[~free]
        leaning = np.diag(pulls[free])
        weights[free] = _solved(table[:, free], held, counts, rest, origin[free], leaning, rounds)
        wrong = free & (weights * sign < 0)
        if not wrong.any():
            break
        weights[wrong] = 0.0
        free &= ~wrong
    return {name: float(weight) for name, weight in zip(names, weights, strict=True)}


def _solved(
    table: Table,
    held: Table,
    counts: Table,
    rest: Table,
    origin: Table,
    leaning: Table,
    rounds: int,
) -> Table:
    """The free weights, by Newton's method; ``rest`` is what the others add to each score."""
    weights = origin.copy()
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights + rest, -30, 30)))
        slope = table.T @ (counts * (held - chance)) - leaning @ (weights - origin)
        curve = (table * (counts * chance * (1 - chance))[:, None]).T @ table + leaning
        step = np.linalg.solve(curve, slope)
        weights = weights + np.clip(step, -2, 2)
        if float(np.abs(step).max()) < _NEAR:
            break
    return weights


def _table(cases: Sequence[Case], names: Sequence[str], bias: str) -> Table:
    """The terms of each case, a row a case and a column a name; terms of no name are left out."""
    column = {name: at for at, name in enumerate(names)}
    table = np.zeros((len(cases), len(names)))
    for row, (terms, _, _) in zip(table, cases, strict=True):
        for name, value in terms.items():
            if name in column:
                row[column[name]] = value
        row[column[bias]] = 1.0
    return table
