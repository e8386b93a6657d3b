"""Multinomial logistic regression with a ridge, solved among the examples rather than the words.

There are more words than papers: the weights are sums of the papers' rows, so that one number a
paper and class is looked for. Accelerated descent (Nesterov 1983) with the step that the curvature
of the loss allows; no randomness.
"""

from __future__ import annotations

import math
from typing import Final

import numpy as np
import numpy.typing as npt

Table = npt.NDArray[np.float64]

_CURVATURE: Final = 0.25
"""No class's probability bends more than this, for rows of length 1."""


def fit(
    rows: Table, classes: npt.NDArray[np.int_], weights: Table, ridge: float, rounds: int
) -> tuple[Table, Table]:
    """Weights (features by classes) and biases under which the classes are likeliest.

    Args:
        rows: Examples by features, each of length 1 (or 0).
        classes: Of each example, from 0.
        weights: How much each example counts; they are made to sum to 1.
        ridge: How much the squares of the weights cost.
        rounds: Steps.
    """
    kinds = int(classes.max()) + 1
    target = np.eye(kinds)[classes]
    share = (weights / weights.sum())[:, None]
    alike = rows @ rows.T
    here = ahead = np.zeros((len(rows), kinds))
    bias = bias_ahead = np.zeros(kinds)
    pace = 1.0
    for _ in range(rounds):
        off = (_softmax(alike @ ahead + bias_ahead) - target) * share
        step = ahead - (off + ridge * ahead) / (_CURVATURE + ridge)
        bias_step = bias_ahead - off.sum(0) / (2 * _CURVATURE)
        faster = (1 + math.sqrt(1 + 4 * pace * pace)) / 2
        push = (pace - 1) / faster
        ahead, bias_ahead = step + push * (step - here), bias_step + push * (bias_step - bias)
        here, bias, pace = step, bias_step, faster
    return rows.T @ here, bias


def _softmax(scores: Table) -> Table:
    odds = np.exp(scores - scores.max(1, keepdims=True))
    return np.asarray(odds / odds.sum(1, keepdims=True))
