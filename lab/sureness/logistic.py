"""Logistic regression that leans on the weights it begins with, each kept to the sign it must have.

Few cases move the weights little: the penalty pulls them to where they were (a Gaussian prior), by
Newton's method (iteratively reweighted least squares).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

Case = tuple[Mapping[str, float], bool]
"""The terms of a score by name, and whether the claim held."""

_PULL: Final = 1.0
"""Strength of the pull to the old weights: that of one case in the middle of its doubt or so."""

_NEAR: Final = 1e-9


def fit(
    cases: Sequence[Case],
    start: Mapping[str, float],
    bias: str,
    signs: Mapping[str, int],
    rounds: int = 60,
) -> dict[str, float]:
    """The weights of a score's terms under which what happened is likeliest.

    Args:
        cases: Terms of each, and whether it held.
        start: The weights to lean on, with that of the bias.
        bias: The name of the weight that every case has.
        signs: 1 or -1 for terms that may only speak for a claim, or only against it.
        rounds: Steps at most.

    Returns:
        A weight for each name in ``start``; those of a wrong sign are 0.
    """
    names = list(start)
    weights = dict(start)
    free = list(names)
    while True:
        weights.update(_solved(cases, start, weights, free, bias, rounds))
        wrong = [name for name in free if weights[name] * signs.get(name, 0) < 0]
        if not wrong:
            return weights
        for name in wrong:
            weights[name] = 0.0
            free.remove(name)


def _solved(
    cases: Sequence[Case],
    start: Mapping[str, float],
    fixed: Mapping[str, float],
    free: Sequence[str],
    bias: str,
    rounds: int,
) -> dict[str, float]:
    if not cases:
        return {name: start[name] for name in free}
    table = np.array([[_term(terms, name, bias) for name in free] for terms, _ in cases])
    rest = np.array(
        [
            sum(_term(terms, name, bias) * w for name, w in fixed.items() if name not in free)
            for terms, _ in cases
        ]
    )
    held = np.array([float(right) for _, right in cases])
    origin = np.array([start[name] for name in free])
    weights = origin.copy()
    pull = np.full(len(free), _PULL)
    for _ in range(rounds):
        chance = 1 / (1 + np.exp(-np.clip(table @ weights + rest, -30, 30)))
        slope = table.T @ (held - chance) - pull * (weights - origin)
        curve = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(pull)
        step = np.linalg.solve(curve, slope)
        weights = weights + np.clip(step, -2, 2)
        if float(np.abs(step).max()) < _NEAR:
            break
    return {name: float(each) for name, each in zip(free, weights, strict=True)}


def _term(terms: Mapping[str, float], name: str, bias: str) -> float:
    return 1.0 if name == bias else terms.get(name, 0.0)
