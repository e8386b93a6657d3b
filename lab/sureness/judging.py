"""Fits both formulas to claims, and judges them on claims that they were not fitted to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from extractors.confidence import is_sort, probability
from lab.evaluate.statistics import Automation, Calibration, automation, calibration
from lab.sureness import logistic
from lab.sureness.claims import Claim

Weights = Mapping[str, float]

_ASSUMED, _LEAST = "problems", -0.1
"""What had to be assumed in a value counts so much against it, whatever the specimens say: they
have no other ways to go wrong than those that were thought of."""

SIGNS: Final = {
    "prior": 1,
    "strength": 1,
    "reading": 1,
    "agreed": 1,
    "verbatim": 1,
    "contradicted": -1,
    "repeated": 1,
    "ways": 1,
    "rival": -1,
    "problems": -1,
    "missed": -1,
    "supported": 1,
    "misplaced": -1,
    "near": -1,
    "cut": -1,
    "wordy": -1,
    "shared": -1,
    "misread": -1,
    "disputed": -1,
    "absent_odds": 1,
    "absent_labelled": -1,
    "absent_unclaimed": -1,
    "absent_nothing": 1,
    "absent_empty": 1,
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
    "verbatim": 0.0,
    "supported": 0.0,
    "misplaced": -3.0,
    "near": -1.5,
    "cut": 0.0,
    "wordy": 0.0,
    "shared": 0.0,
    "misread": -3.0,
    "disputed": 0.0,
    "absent_bias": 0.0,
    "absent_odds": 1.1,
    "absent_labelled": 0.0,
    "absent_unclaimed": 0.0,
    "absent_nothing": 0.0,
    "absent_empty": 2.5,
}
"""What fitted weights lean on: always the same, so that the same cases make the same weights. That
of a sort of value leans on 0."""

_OF_EACH_SITTING: Final = frozenset(
    ("absent_bias", "absent_odds", "absent_unclaimed", "absent_nothing", "absent_empty")
)
_FIRM: Final = 32.0

BIASES: Final = ("bias", "absent_bias")

FOLDS: Final = 10
"""So many parts are judged, each by weights fitted to the others."""

PARTING: Final[Mapping[str, Callable[[Claim], str]]] = {
    "berkas": lambda claim: claim.dossier,
    "tata letak": lambda claim: claim.layout,
}
"""What lies in one part as a whole."""


def firmly(name: str) -> float:
    """The pull to weights that are stored: those rest on four times as many claims as an evening's.

    Of what is rare (a sort of value, readers who differ) a sitting says little, and forgets much.
    What absences show changes with every mend of the readers, and each sitting has plenty of it.
    """
    return logistic.PULL if name in _OF_EACH_SITTING else _FIRM


@dataclass(frozen=True, slots=True)
class Verdict:
    """How well probabilities hold.

    Attributes:
        about: Which claims.
        judged: Confidence against outcome.
        automation: How many could be taken as read.
    """

    about: str
    judged: Calibration
    automation: Automation


def fitted(
    claims: Sequence[Claim], start: Weights = START, pull: logistic.Pull = logistic.lightly
) -> dict[str, float]:
    """The weights of both formulas under which what happened is likeliest.

    Args:
        claims: What they are fitted to.
        start: What they lean on.
        pull: How strongly.
    """
    sorts = {term for claim in claims for term in claim.basis.terms if is_sort(term)}
    whole = {**start, **dict.fromkeys(sorted(sorts - set(start)), 0.0)}
    done: dict[str, float] = {}
    for bias, valued in zip(BIASES, (True, False), strict=True):
        own = {name: w for name, w in whole.items() if name.startswith("absent") != valued}
        cases = [
            (claim.basis.terms, claim.held, claim.counts)
            for claim in claims
            if claim.valued == valued
        ]
        done |= logistic.fit(cases, own, bias, SIGNS, pull=pull)
    done[_ASSUMED] = min(done[_ASSUMED], _LEAST)
    return {name: done[name] for name in whole}


def by_the_others(
    claims: Sequence[Claim],
    parted_by: Callable[[Claim], str],
    start: Weights = START,
    pull: logistic.Pull = logistic.lightly,
) -> Iterator[Verdict]:
    """Judge each part of the claims by weights that were fitted to all the others.

    Args:
        claims: All of them.
        parted_by: What lies in one part as a whole.
        start: What weights lean on.
        pull: How strongly.
    """
    names = sorted({parted_by(claim) for claim in claims})
    fold = {name: at % FOLDS for at, name in enumerate(names)}
    told: list[tuple[Claim, float]] = []
    for part in range(min(FOLDS, len(names))):
        weights = fitted([each for each in claims if fold[parted_by(each)] != part], start, pull)
        own = [each for each in claims if fold[parted_by(each)] == part]
        told += [(claim, probability(claim.basis, weights)) for claim in own]
    yield from _verdicts(told)


def as_they_are(claims: Sequence[Claim], weights: Weights) -> Iterator[Verdict]:
    """Judge weights that were made elsewhere."""
    yield from _verdicts([(claim, probability(claim.basis, weights)) for claim in claims])


_KNOWN: Final = "kata-kata dikenal"
_FORGOTTEN: Final = "sebagian kata dilupakan"
_UNSEEN: Final = "tata letak belum pernah dilihat"


def _parts(claim: Claim) -> Iterator[str]:
    """What a claim is counted with: with those of its tier, too, where its wording is known."""
    about = "isian" if claim.valued else "ketiadaan"
    known = not claim.forgetful and not claim.unseen
    yield f"{about}, {_KNOWN if known else _UNSEEN if claim.unseen else _FORGOTTEN}"
    if known:
        yield f"{about}, {claim.tier}"


def _verdicts(told: Sequence[tuple[Claim, float]]) -> Iterator[Verdict]:
    parts: dict[str, list[tuple[float, bool]]] = {}
    for claim, chance in told:
        for about in _parts(claim):
            parts.setdefault(about, []).append((chance, claim.held))
    for about, pairs in sorted(parts.items()):
        yield Verdict(about, calibration(pairs), automation(pairs))
