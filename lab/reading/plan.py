"""Which pages are read: seeds follow from the commit, so that nobody can choose them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from lab.specimens.degrade.graded import HARMS
from lab.specimens.layout import Pool
from lab.specimens.single import ANY, PageOrder
from lab.specimens.truth import Tier

POOLS: Final[tuple[Pool, ...]] = ("dev", "left-out")
NUMBERED: Final = ("ktp", "npwp", "strttk")
"""Kinds whose number must come out right in all its characters."""


def plan(
    root: str, tiers: Sequence[Tier], texts: int, numbers: int, left_out: float
) -> tuple[PageOrder, ...]:
    """The pages of a run.

    Args:
        root: What seeds derive from: a commit's hash, or a number of one's own.
        tiers: Which tiers.
        texts: Pages of text of development layouts, each tier.
        numbers: Cards and pages with a number, of development layouts, each tier.
        left_out: Pages of left-out layouts for one of development layouts.
    """
    return tuple(_orders(root, tiers, texts, numbers, left_out))


def graded(root: str, tiers: Sequence[Tier], bases: int, steps: int) -> tuple[PageOrder, ...]:
    """Pages with harm done to them, each after the same page without any.

    Args:
        root: As for :func:`plan`.
        tiers: Which tiers; only photographs have glare.
        bases: Pages of each tier that are harmed.
        steps: How strongly: so many of the steps of each harm, in turn.
    """
    return tuple(_graded(root, tiers, bases, steps))


def _graded(root: str, tiers: Sequence[Tier], bases: int, steps: int) -> Iterator[PageOrder]:
    turn = 0
    for tier in tiers:
        for at in range(bases):
            base = PageOrder(
                _seed(root, tier, "graded", at), tier, "dev", NUMBERED[at % len(NUMBERED)]
            )
            yield base
            for harm, strengths in HARMS.items():
                if harm == "silau" and tier != "phone":
                    continue
                for step in range(steps):
                    strength = strengths[(turn + step * len(strengths) // steps) % len(strengths)]
                    yield replace(base, harm=harm, strength=strength)
            turn += 1


def _orders(
    root: str, tiers: Sequence[Tier], texts: int, numbers: int, left_out: float
) -> Iterator[PageOrder]:
    for pool, share in zip(POOLS, (1.0, left_out), strict=True):
        for tier in tiers:
            kinds = [ANY] * round(texts * share)
            kinds += [NUMBERED[at % len(NUMBERED)] for at in range(round(numbers * share))]
            for at, kind in enumerate(kinds):
                yield PageOrder(_seed(root, tier, pool, at), tier, pool, kind)


def _seed(root: str, tier: Tier, pool: str, number: int) -> int:
    text = f"reading/{root}/{tier}/{pool}/{number}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
