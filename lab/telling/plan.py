"""Which pages are told apart: the first page of every layout, as often as is asked."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count

from dossier.kinds import OTHER
from lab.evaluate.neighbours import in_a_set
from lab.specimens import single
from lab.specimens.layout import Layout, Pool, all_layouts
from lab.specimens.single import PageOrder
from lab.specimens.truth import Tier


def plan(
    root: str,
    tiers: Sequence[Tier],
    each: int,
    left_out: int,
    unrelated: int,
    *,
    neighbours: bool = False,
) -> tuple[PageOrder, ...]:
    """The pages of a run.

    Args:
        root: What seeds derive from: a commit's hash, or a number of one's own.
        tiers: Which tiers.
        each: Pages of each layout for development, each tier.
        left_out: Pages of each left-out layout of a kind that is asked for, each tier.
        unrelated: Pages of each kind of unrelated paper that is left out, each tier.
        neighbours: Only pages of layouts that are easily confused with others.
    """
    return tuple(
        order
        for layout in all_layouts()
        if not neighbours or in_a_set(layout.kind, layout.name)
        for tier in tiers
        for order in _orders(root, tier, layout, _rounds(layout, each, left_out, unrelated))
    )


def _rounds(layout: Layout, each: int, left_out: int, unrelated: int) -> int:
    if not layout.left_out:
        return each
    return unrelated if layout.kind == OTHER else left_out


def _orders(root: str, tier: Tier, layout: Layout, rounds: int) -> Iterator[PageOrder]:
    pool: Pool = "left-out" if layout.left_out else "dev"
    order = PageOrder(0, tier, pool, layout.kind, layout=layout.name, first=True)
    for number in range(rounds):
        # Not every dossier holds every paper: the next one that does.
        tried = (replace(order, seed=_seed(root, order, number, at)) for at in count())
        yield next(each for each in tried if single.has(each))


def _seed(root: str, order: PageOrder, number: int, attempt: int) -> int:
    text = f"telling/{root}/{order.tier}/{order.kind}/{order.layout}/{number}/{attempt}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
