"""Which problems a dossier gets: many, none twice, and over a run every kind about as often."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from dossier.kinds import kinds
from lab.evaluate.rows import Pool
from lab.specimens.dossier import Order, begin
from lab.specimens.planted import PROBLEMS
from lab.specimens.planted.planting import Planting, with_problem
from lab.specimens.planted.problem import Problem
from lab.specimens.truth import Tier

PLANTS = 15
"""Problems in a dossier: the forms of a real one are seldom so bad, but it measures more of them,
and they are planted so that none hides another. With 15 a release holds more than 400 of them on
development layouts alone (27 dossiers of its 30 have any)."""

ABSENT = 3
"""Of these, missing papers: with more of them little would be left to find fault with."""


def drawable() -> tuple[Problem, ...]:
    """The problems on kinds of document that are read: on others none could be noticed."""
    read = {name for name, kind in kinds().items() if kind.fields}
    return tuple(each for each in PROBLEMS.values() if each.kind in read)


def choose(
    seed: int,
    tier: Tier,
    pool: Pool,
    used: Mapping[str, int],
    over_all: Mapping[str, int] | None = None,
    wanted: int = PLANTS,
) -> tuple[str, ...]:
    """The problems for the dossier of that seed, each visible on its papers.

    Args:
        seed: Of the dossier.
        tier: Decides with the pool what its papers print.
        pool: Which layouts.
        used: How often each problem came up before in the tier: rare ones are taken first.
        over_all: How often in all tiers: what one of them could not have comes first in the others.
        wanted: How many; fewer where no more can be put in.
    """
    whole = over_all or used
    turn = sorted(
        drawable(),
        key=lambda each: (
            used.get(each.name, 0),
            whole.get(each.name, 0),
            _lot(seed, each.name),
        ),
    )
    # Problems of the whole dossier go in first, and so only where none was longer in waiting.
    longest = used.get(turn[0].name, 0)
    order = [each for each in turn[:wanted] if each.wide and used.get(each.name, 0) == longest]
    order += [each for each in turn if not each.wide]
    planting, gone = Planting(begin(Order(seed, tier, pool)).draft), 0
    for problem in order:
        if len(planting.done) == wanted:
            break
        absent = problem.field is None
        more = None if absent and gone == ABSENT else with_problem(planting, problem)
        if more is not None:
            planting, gone = more, gone + absent
    return planting.names


def _lot(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}/{name}".encode()).digest()
