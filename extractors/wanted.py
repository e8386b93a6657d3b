"""The names of a label as they are compared: how alike, and how much longer or shorter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from dossier.wording import skeleton


@dataclass(frozen=True, slots=True)
class Wanted:
    """A label's name as it is compared.

    Attributes:
        letters: Its skeleton.
        long: So many letters.
        least: How alike it must be, 0 to 1.
        slack: How many letters more or fewer it may have.
        likely: How alike as many letters of the row must be to be looked at closely, 0 to 100.
    """

    letters: str
    long: int
    least: float
    slack: int
    likely: float


@cache
def wanted_of(names: tuple[str, ...]) -> tuple[Wanted, ...]:
    """What is looked for of a label, one for each of its names; short ones nearly to the letter."""
    found = []
    for letters in map(skeleton, names):
        long = len(letters)
        least = 0.99 if long <= 3 else 0.75 if long <= 6 else 0.8
        slack = 0 if long < 4 else 1 if long < 9 else 2
        found.append(Wanted(letters, long, least, slack, 100 * (least - 0.2)))
    return tuple(found)
