"""What a dossier holds already says something of the paper that is left over.

A clerk who has every requirement but the list of workers in hand takes an odd list of people for
it, and takes a second paper that looks a little like a taxpayer's card for something else. How many
papers of a type a dossier holds is declared (``Kind.expected``, ``Kind.again``); here every
document is asked what the *others* leave to be expected of it. The messages between documents and
types are those of belief propagation (Pearl 1988) on counts: what a document hears never contains
what it said itself, so that no order of pages matters, and two papers that are equally like the
one that is missing share the expectation instead of both being raised by it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from classifiers.reasons import LONGEST
from dossier.declaration import Kind
from dossier.kinds import OTHER, kinds

_WEIGHT = 1.4
"""What is expected counts for more than its own log-odds: papers in words not met before score too
low for their type by cues. Chosen on 1,264 such pages in 100 dossiers, among 0.6, 1, 1.4, 1.8 and
2.4 (decision 31): above, known papers are taken for missing ones, too."""

MOST = 0.65
"""No document is surer that is of its type only by what the others lack or have. Nine in ten of
them are right; but a person has to see each (below ``checklist.limits.DOUBTFUL_TYPE``), for a
requirement must not be met because it was missing."""

LEAST = 0.05
"""Nothing is expected of a document that is less probably of the type by its pages alone: of ten
papers raised from below six were right, of nineteen from above sixteen."""

_UNKNOWN = 0.5
"""A type that is expected no more than this is not asked for of everybody."""

_THERE, _NOT_THERE = math.log(0.85 / 0.3), math.log(0.15 / 0.7)
"""What a demanded type that is found, or not, says of whether the dossier is whole: of whole ones
some seventeen in twenty are found, of a part six."""

_ROUNDS = 12
_NEVER = 1e-9
"""No chance is held for less."""

Leaning = Mapping[str, float]
"""What is to be added for each type, in log-odds; for ``lain`` nothing ever is."""
_Counts = tuple[float, float, float]
"""Probabilities that none, one, and more than one of some documents is of a type."""


def leanings(
    claims: Sequence[Mapping[str, float]], kinds: Mapping[str, Kind]
) -> tuple[list[Leaning], Leaning]:
    """What the other documents of a dossier make of each, in log-odds by type.

    Args:
        claims: For each document the probability of each type by its pages alone, ``lain``
            included; they need not sum to 1.
        kinds: The declared types.

    Returns:
        What each document hears from the others, and what one more beside all of them would hear.
    """
    alone = [_shares(each, kinds) for each in claims]
    whole = _whole(alone, kinds)
    expected = {name: _expected(kind, whole) for name, kind in kinds.items()}
    nothing: Leaning = dict.fromkeys(kinds, 0.0)
    heard = [nothing] * (len(claims) + 1)
    for _ in range(_ROUNDS):
        said = [_said(mine, there) for mine, there in zip(alone, heard, strict=False)]
        spoken = {
            name: _to_each([each[name] for each in said], expected[name], kind.again)
            for name, kind in kinds.items()
        }
        heard = [
            {name: (there[name] + spoken[name][at]) / 2 for name in kinds}
            for at, there in enumerate(heard)
        ]
    weighed: list[Leaning] = [
        {name: _WEIGHT * value for name, value in each.items()} for each in heard
    ]
    founded: list[Leaning] = [
        {name: value if mine[name] >= LEAST else min(0.0, value) for name, value in each.items()}
        for mine, each in zip(alone, weighed, strict=False)
    ]
    return founded, weighed[-1]


def leaned(chances: Mapping[str, float], leaning: Mapping[str, float]) -> dict[str, float]:
    """Probabilities of a document's types when what the others say of it is heard.

    Args:
        chances: By its pages alone; their sum stays as it is.
        leaning: As :func:`leanings` has it.
    """
    raw = {name: each * math.exp(leaning.get(name, 0.0)) for name, each in chances.items()}
    scale = sum(chances.values()) / max(_NEVER, sum(raw.values()))
    return {name: each * scale for name, each in raw.items()}


def because(kind: str, before: str, why: str) -> str:
    """Why a document is not what its pages alone were taken for, before what they show.

    Args:
        kind: What it is taken for.
        before: What its pages alone say.
        why: As ``classifiers.reasons`` has it.
    """
    known = kinds()
    if kind == OTHER:
        said = f"sudah ada {known[before].name} dalam berkas"
    else:
        said = f"belum ada {known[kind].name} lain dalam berkas; paling mirip"
    while len(f"{said}: {why}") > LONGEST:
        why = why.rpartition("; ")[0]
    return f"{said}: {why}" if why else said


def _shares(claim: Mapping[str, float], kinds: Mapping[str, Kind]) -> dict[str, float]:
    kept = {name: max(_NEVER, claim.get(name, 0.0)) for name in (*kinds, OTHER)}
    total = sum(kept.values())
    return {name: each / total for name, each in kept.items()}


def _said(alone: Mapping[str, float], heard: Mapping[str, float]) -> dict[str, float]:
    """How probable a document is of each type if that type itself expected nothing of it."""
    raised = {name: each * math.exp(heard.get(name, 0.0)) for name, each in alone.items()}
    total = sum(raised.values())
    return {name: each / (each + total - raised[name]) for name, each in alone.items()}


def _whole(alone: Sequence[Mapping[str, float]], kinds: Mapping[str, Kind]) -> float:
    """How probable it is that a whole dossier was handed in, from how much of it is there."""
    odds = 0.0
    for name, kind in kinds.items():
        if kind.expected > _UNKNOWN:
            missing = math.prod(1 - each[name] for each in alone)
            odds += (1 - missing) * _THERE + missing * _NOT_THERE
    return 1 / (1 + math.exp(-odds))


def _expected(kind: Kind, whole: float) -> float:
    """How probably a dossier holds one: of a part of a dossier nothing is expected."""
    return whole * kind.expected + (1 - whole) * _UNKNOWN


def _to_each(said: Sequence[float], expected: float, again: float) -> list[float]:
    """What a type expects of each document, from how probably the others are of it.

    Behind them stands what it expects of one more.
    """
    before, after = [(1.0, 0.0, 0.0)], [(1.0, 0.0, 0.0)]
    for each in said:
        before.append(_and(before[-1], each))
    for each in reversed(said):
        after.append(_and(after[-1], each))
    after = [*after[::-1][1:], (1.0, 0.0, 0.0)]
    without, two = 1 - expected, expected * again
    three = two * again
    found = []
    for one, other in zip(before, after, strict=True):
        none, single, more = _both(one, other)
        one_more = none * expected + single * two + more * three
        as_it_is = none * without + single * expected + more * two
        found.append(math.log(one_more / as_it_is))
    return found


def _and(counts: _Counts, one: float) -> _Counts:
    none, single, more = counts
    return none * (1 - one), single * (1 - one) + none * one, more + single * one


def _both(left: _Counts, right: _Counts) -> _Counts:
    none = left[0] * right[0]
    single = left[0] * right[1] + left[1] * right[0]
    return none, single, max(0.0, 1 - none - single)
