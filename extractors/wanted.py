"""The names of a label as they are compared: how alike, and how much longer or shorter."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from rapidfuzz import fuzz, process

from dossier.wording import skeleton
from extractors.rows import Opening, Row


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


def likely_in(
    rows: Sequence[Row], begin: int, wanted: Sequence[Wanted]
) -> Iterator[tuple[int, list[tuple[Opening, Wanted]]]]:
    """The rows in which a label may stand, each with where, and by which of its names.

    Nearly all labels stand nowhere: a name is asked for in all rows by one call.
    """
    openings = [(at, each) for at in range(begin, len(rows)) for each in rows[at].openings]
    found = sorted(
        (at, which)
        for which, name in enumerate(wanted)
        for _, _, at in process.extract_iter(
            name.letters,
            [opening.read[: name.long] for _, opening in openings],
            scorer=fuzz.ratio,
            score_cutoff=name.likely,
        )
    )
    for index, each in groupby(found, key=lambda pair: openings[pair[0]][0]):
        yield index, [(openings[at][1], wanted[which]) for at, which in each]
