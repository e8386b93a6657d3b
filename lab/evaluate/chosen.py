"""Which problems a dossier gets: many, none twice, and over a run every kind about as often."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from lab.evaluate.rows import Pool
from lab.specimens.dossier import Order, begin
from lab.specimens.planted import PROBLEMS
from lab.specimens.planted.planting import Planting, with_problem
from lab.specimens.truth import Tier

PLANTS = 10
"""Problems in a dossier: the forms of a real one are seldom so bad, but it measures more of them,
and they are planted so that none hides another."""


def choose(
    seed: int, tier: Tier, pool: Pool, used: Mapping[str, int], wanted: int = PLANTS
) -> tuple[str, ...]:
    """The problems for the dossier of that seed, each visible on its papers.

    Args:
        seed: Of the dossier.
        tier: Decides with the pool what its papers print.
        pool: Which layouts.
        used: How often each problem came up before: rare ones are taken first.
        wanted: How many; fewer where no more can be put in.
    """
    turn = sorted(
        PROBLEMS.values(), key=lambda each: (used.get(each.name, 0), _lot(seed, each.name))
    )
    # Problems of the whole dossier go in first, but only those whose turn it is.
    order = [each for each in turn[:wanted] if each.wide]
    order += [each for each in turn if not each.wide]
    planting = Planting(begin(Order(seed, tier, pool)).draft)
    for problem in order:
        if len(planting.done) == wanted:
            break
        planting = with_problem(planting, problem) or planting
    return planting.names


def _lot(seed: int, name: str) -> bytes:
    return hashlib.sha256(f"{seed}/{name}".encode()).digest()
