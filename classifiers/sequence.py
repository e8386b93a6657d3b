"""Whether a page begins a document or goes on with the one before: learned, whatever the types.

A page that no type's cues know is no document of its own for that: the back of a certificate, a
table that runs on, the annex of a letter. What stands at its upper end, how the page before it ends
(``edges``) and what the two share tell: a linear model (logistic regression, ``berkas-lab train
sequence``) makes log-odds of it, which the page stream weighs together with the types.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any, Final

from rapidfuzz import fuzz

from classifiers.edges import Edges

MODEL: Final = "page-sequence.json"
BIAS: Final = "bias"
_ALIKE: Final = 88
"""Two lines are one that runs along on every page from this likeness on (100 is all alike)."""


@cache
def _stored() -> Mapping[str, Any]:
    source = resources.files("classifiers").joinpath("models", MODEL).read_text("utf-8")
    stored: dict[str, Any] = json.loads(source)
    return stored


def model() -> Mapping[str, float]:
    """The weights that are stored, by term."""
    weights: dict[str, float] = _stored()["weights"]
    return weights


def version() -> str:
    """The version of the model, for the record of a reading."""
    return str(_stored()["version"])


def begins(before: Edges, here: Edges, weights: Mapping[str, float] | None = None) -> float:
    """Log-odds that a document begins on a page rather than goes on from the page before.

    Args:
        before: The ends of the page before.
        here: Those of the page.
        weights: Of the terms; None: those that are stored.
    """
    return score(terms(before, here), model() if weights is None else weights)


def score(said: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Log-odds of a beginning by the terms of two pages."""
    return weights[BIAS] + sum(weights.get(name, 0.0) * value for name, value in said.items())


def terms(before: Edges, here: Edges) -> dict[str, float]:
    """The terms of the score, by name; those that are missing are 0."""
    said = {f"above: {name}": value for name, value in here.above.items() if value}
    said |= {f"below: {name}": value for name, value in before.below.items() if value}
    return said | dict.fromkeys(_both(before, here), 1.0)


def _both(before: Edges, here: Edges) -> Iterator[str]:
    if here.number:
        if here.number > 1 and here.number == (before.number or 1) + 1:
            yield "number follows"
            if before.number and before.of and before.of == here.of:
                yield "number of as many follows"
        elif before.number or here.number == 1:
            yield "number does not follow"
    elif before.number and before.of and before.number < before.of:
        yield "more pages to come"
    if before.stamped and here.stamped:
        yield "each stamped"
    if before.references & here.references:
        yield "annex of that letter" if here.annex else "shared number"
    if _along(before.head, here.head):
        yield "same head"
    if _along(before.foot, here.foot):
        yield "same foot"


def _along(before: tuple[str, ...], here: tuple[str, ...]) -> bool:
    return any(fuzz.ratio(one, other) > _ALIKE for one in before for other in here)
