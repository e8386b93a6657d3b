"""Fits both formulas to claims, and judges them on layouts that they were not fitted to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.confidence import probability
from lab.evaluate.statistics import Automation, Calibration, automation, calibration
from lab.sureness import logistic
from lab.sureness.claims import Claim, by_layout

Weights = Mapping[str, float]

SIGNS: Final = {
    "prior": 1,
    "strength": 1,
    "reading": 1,
    "agreed": 1,
    "contradicted": -1,
    "repeated": 1,
    "ways": 1,
    "rival": -1,
    "problems": -1,
    "missed": -1,
    "absent_odds": 1,
    "absent_labelled": -1,
    "absent_unclaimed": -1,
    "absent_nothing": 1,
}
"""What may only speak for a claim, or only against it."""

START: Final[Weights] = {
    "bias": -2.6,
    "prior": 1.9,
    "strength": 1.4,
    "reading": 2.3,
    "agreed": 1.7,
    "contradicted": -1.5,
    "repeated": 0.75,
    "problems": -0.9,
    "photograph": -0.3,
    "ways": 0.0,
    "rival": 0.0,
    "missed": 0.0,
    "absent_bias": 0.0,
    "absent_odds": 1.1,
    "absent_labelled": 0.0,
    "absent_unclaimed": 0.0,
    "absent_nothing": 0.0,
}
"""What fitted weights lean on: always the same, so that the same cases make the same weights."""

BIASES: Final = ("bias", "absent_bias")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How well probabilities hold on layouts that they were not fitted to.

    Attributes:
        about: Which claims.
        judged: Confidence against outcome.
        automation: How many could be taken as read.
    """

    about: str
    judged: Calibration
    automation: Automation


def fitted(claims: Sequence[Claim], start: Weights = START) -> dict[str, float]:
    """The weights of both formulas under which what happened is likeliest.

    Args:
        claims: What they are fitted to.
        start: What they lean on.
    """
    done: dict[str, float] = {}
    for bias, valued in zip(BIASES, (True, False), strict=True):
        own = {name: w for name, w in start.items() if name.startswith("absent") != valued}
        cases = [(claim.basis.terms, claim.held) for claim in claims if claim.valued == valued]
        done |= logistic.fit(cases, own, bias, SIGNS)
    return {name: done[name] for name in start}


def across_layouts(claims: Sequence[Claim], start: Weights = START) -> Iterator[Verdict]:
    """Judge each layout by weights that were fitted to all the others."""
    told: list[tuple[Claim, float]] = []
    for layout, own in by_layout(claims).items():
        weights = fitted([claim for claim in claims if claim.layout != layout], start)
        told += [(claim, probability(claim.basis, weights)) for claim in own]
    yield from _verdicts(told)


def as_they_are(claims: Sequence[Claim], weights: Weights) -> Iterator[Verdict]:
    """Judge weights that were made elsewhere."""
    yield from _verdicts([(claim, probability(claim.basis, weights)) for claim in claims])


_PARTS: Final[tuple[tuple[str, Callable[[Claim], bool]], ...]] = (
    ("isian, kata-kata dikenal", lambda claim: claim.valued and not claim.forgetful),
    ("isian, sebagian kata dilupakan", lambda claim: claim.valued and claim.forgetful),
    ("ketiadaan, kata-kata dikenal", lambda claim: not claim.valued and not claim.forgetful),
    ("ketiadaan, sebagian kata dilupakan", lambda claim: not claim.valued and claim.forgetful),
)


def _verdicts(told: Sequence[tuple[Claim, float]]) -> Iterator[Verdict]:
    for about, belongs in _PARTS:
        pairs = [(chance, claim.held) for claim, chance in told if belongs(claim)]
        if pairs:
            yield Verdict(about, calibration(pairs), automation(pairs))
