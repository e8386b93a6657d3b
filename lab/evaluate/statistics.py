"""Shares with their intervals, and how far confidences can be believed. Pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Z95 = 1.959963984540054
"""Standard normal deviate of a two-sided 95 % interval."""
BINS = 10


@dataclass(frozen=True, slots=True)
class Share:
    """``right`` cases of ``of``."""

    right: int
    of: int

    @property
    def value(self) -> float | None:
        """The share; None without a case."""
        return self.right / self.of if self.of else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % score interval (Wilson 1927); None without a case."""
        if not self.of:
            return None
        share, n = self.right / self.of, self.of
        middle = share + Z95**2 / (2 * n)
        spread = Z95 * math.sqrt(share * (1 - share) / n + Z95**2 / (4 * n * n))
        scale = 1 + Z95**2 / n
        # Without a miss the upper end is 1, and without a hit the lower one 0: not nearly so.
        low = 0.0 if not self.right else (middle - spread) / scale
        return low, 1.0 if self.right == n else (middle + spread) / scale


def share(outcomes: Iterable[bool]) -> Share:
    """Count the true ones."""
    each = list(outcomes)
    return Share(sum(each), len(each))


def lower_bound(counted: Share, level: float = 0.95) -> float:
    """The exact one-sided lower bound of a share (Clopper and Pearson 1934); 0 without a case."""
    if not counted.right:
        return 0.0
    # The least share under which so many right cases would still come up in 1 - level of runs.
    return _root(lambda p: _at_least(counted.right, counted.of, p) - (1 - level))


def upper_bound(counted: Share, level: float = 0.95) -> float:
    """The exact one-sided upper bound of a share; 1 without a case."""
    if not counted.of or counted.right == counted.of:
        return 1.0
    return _root(lambda p: level - _at_least(counted.right + 1, counted.of, p), rising=False)


CERTIFIED = 0.995
"""The accuracy that a cell of fields must be shown to have (exact binomial, one-sided 95 %)."""


def certified(counted: Share, goal: float = CERTIFIED) -> bool:
    """Whether so many cases show that the share is at least the goal."""
    return lower_bound(counted) >= goal


def cases_needed(errors: int, goal: float = CERTIFIED) -> int:
    """The least number of cases with so many errors that shows the goal: 598 without any."""
    low, high = errors, 2 * errors + 2
    while not certified(Share(high - errors, high), goal):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        if certified(Share(middle - errors, middle), goal):
            high = middle
        else:
            low = middle
    return high


@dataclass(frozen=True, slots=True)
class Scores:
    """Precision, recall and F1 from counts."""

    hits: int
    given: int
    wanted: int

    @property
    def precision(self) -> float | None:
        """Of what was given, the share that is right."""
        return self.hits / self.given if self.given else None

    @property
    def recall(self) -> float | None:
        """Of what is there, the share that was found."""
        return self.hits / self.wanted if self.wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None when there is nothing to find and nothing was given."""
        total = self.given + self.wanted
        return 2 * self.hits / total if total else None


@dataclass(frozen=True, slots=True)
class Bin:
    """Cases whose confidence lies in ``[low, low + 0.1)``; the last bin includes 1."""

    low: float
    confidence: float
    counted: Share


@dataclass(frozen=True, slots=True)
class Calibration:
    """How confidences and outcomes agree.

    Attributes:
        bins: Those that hold a case.
        ece: Expected calibration error: the mean gap of confidence and accuracy, by cases.
        cases: How many.
    """

    bins: tuple[Bin, ...]
    ece: float | None
    cases: int

    @property
    def by_chance(self) -> float | None:
        """The error that confidences true to the letter would be found to have in so few cases.

        Gaps of a bin never cancel, so that few cases show a gap where there is none (Bröcker and
        Smith 2007, on reliability diagrams): with thirty cases in five bins some 0.07. An error
        near this says nothing against the confidences, and one goal cannot be shown below it.
        """
        if not self.cases:
            return None
        gaps = (_mean_deviation(b.counted.of, b.confidence) for b in self.bins)
        return sum(gaps) / self.cases

    @property
    def top_is_honest(self) -> bool | None:
        """Whether the highest bin's mean confidence is within the upper bound of its accuracy.

        None when no case is in the bin from 0.9 on.
        """
        if not self.bins or self.bins[-1].low < (BINS - 1) / BINS - 1e-9:
            return None
        top = self.bins[-1]
        return top.confidence <= upper_bound(top.counted)


def calibration(cases: Sequence[tuple[float, bool]]) -> Calibration:
    """Judge pairs of confidence and outcome in ten bins of equal width (Naeini et al. 2015)."""
    sorted_in: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in cases:
        # A hair above the edge, so that 0.3 (which binary puts below 3/10) is in the fourth bin.
        at = min(int(confidence * BINS + 1e-9), BINS - 1)
        sorted_in.setdefault(at, []).append((confidence, right))
    bins = tuple(
        Bin(
            at / BINS,
            sum(confidence for confidence, _ in held) / len(held),
            share(right for _, right in held),
        )
        for at, held in sorted(sorted_in.items())
    )
    gap = sum(abs(b.confidence * b.counted.of - b.counted.right) for b in bins)
    return Calibration(bins, gap / len(cases) if cases else None, len(cases))


@dataclass(frozen=True, slots=True)
class Automation:
    """The most fields that can be taken as read when only those above a confidence are.

    Attributes:
        threshold: The least confidence; None when no threshold is good enough.
        taken: How many fields reach it, of all.
        bound: The lower 95 % bound of their accuracy.
    """

    threshold: float | None
    taken: Share
    bound: float | None


THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98, 0.985, 0.99, 0.995, 0.999)
"""Fixed beforehand: a threshold chosen on the cases themselves would flatter them."""


def automation(cases: Sequence[tuple[float, bool]], goal: float = CERTIFIED) -> Automation:
    """Find the lowest threshold above which the lower bound of accuracy reaches the goal."""
    for threshold in THRESHOLDS:
        taken = [right for confidence, right in cases if confidence >= threshold]
        bound = lower_bound(share(taken))
        if taken and bound >= goal:
            return Automation(threshold, Share(len(taken), len(cases)), bound)
    return Automation(None, Share(0, len(cases)), None)


def _mean_deviation(n: int, p: float) -> float:
    """Mean of ``|X - np|`` for a binomial X (de Moivre 1730: ``2 k C(n,k) p^k (1-p)^(n-k+1)``)."""
    if not 0 < p < 1:
        return 0.0
    k = math.floor(n * p) + 1
    ways = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return 2 * k * math.exp(ways + k * math.log(p) + (n - k + 1) * math.log1p(-p))


def _at_least(k: int, n: int, p: float) -> float:
    """Probability of at least k right cases of n when each is right with probability p."""
    if p <= 0:
        return float(k <= 0)
    if p >= 1:
        return float(k <= n)
    total = 0.0
    for i in range(k, n + 1):
        ways = math.lgamma(n + 1) - math.lgamma(i + 1) - math.lgamma(n - i + 1)
        total += math.exp(ways + i * math.log(p) + (n - i) * math.log1p(-p))
    return min(total, 1.0)


def _root(function: Callable[[float], float], *, rising: bool = True) -> float:
    """Where a monotonous function of 0 to 1 crosses zero, to 10 places."""
    low, high = 0.0, 1.0
    for _ in range(40):
        middle = (low + high) / 2
        if (function(middle) < 0) == rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2
