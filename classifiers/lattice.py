"""Every way to cut a stream of pages into documents, with its weight.

A document is a stretch of pages with a type: its first page is scored as one that begins, its
second as one behind such a page, the others as ones that go on. The weight of a cut is the product
of its documents' weights, so that exact sums over all cuts come out of two passes (forward and
backward, Baum 1972, over segments: Sarawagi and Cohen 2004), and the best cut out of one (Viterbi
1967). All weights are logarithms.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

_IMPOSSIBLE = float("-inf")


@dataclass(frozen=True, slots=True)
class Segment:
    """Pages ``start`` to ``end`` (exclusive) as one document of a type."""

    type: str
    start: int
    end: int

    @property
    def place(self) -> tuple[int, int]:
        """Which pages, whatever the type."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Weights:
    """How well the pages of a stream fit one type.

    Attributes:
        first: For each page, as the first page of its document.
        second: For each page, as the second page of its document, whose first is the page before.
        further: For each page, as a further page of the document of the page before.
        longest: The most pages that a document of the type has.
    """

    first: tuple[float, ...]
    second: tuple[float, ...]
    further: tuple[float, ...]
    longest: int


class Lattice:
    """The cuts of one stream.

    Args:
        weights: By type, each for the same pages.
        pages: How many pages.
    """

    def __init__(self, weights: dict[str, Weights], pages: int) -> None:
        self._weights = weights
        self._pages = pages
        # Sums of further weights, so that those of a stretch are a difference.
        self._sums = {kind: (0.0, *accumulate(each.further)) for kind, each in weights.items()}

    def weight(self, segment: Segment) -> float:
        """The weight of a document; minus infinity where it is too long for its type."""
        each, sums = self._weights[segment.type], self._sums[segment.type]
        length = segment.end - segment.start
        if length > each.longest:
            return _IMPOSSIBLE
        if length == 1:
            return each.first[segment.start]
        after = segment.start + 2
        return each.first[segment.start] + each.second[after - 1] + sums[segment.end] - sums[after]

    def best(
        self,
        without: Collection[tuple[int, int]] = (),
        within: tuple[int, int] | None = None,
    ) -> list[Segment]:
        """The cut with the most weight; empty when there is none.

        Args:
            without: Places on which no document is to lie, whatever its type.
            within: Only the pages from the first to the second of these (exclusive).
        """
        begin, stop = within or (0, self._pages)
        reached: dict[int, float] = {begin: 0.0}
        by: dict[int, Segment] = {}
        for end in range(begin + 1, stop + 1):
            top = _IMPOSSIBLE
            for segment in self._ending(end):
                if segment.start < begin or segment.place in without:
                    continue
                gained = reached[segment.start] + self.weight(segment)
                if gained > top:
                    top, by[end] = gained, segment
            reached[end] = top
        path: list[Segment] = []
        at = stop
        while at in by:
            path.append(by[at])
            at = by[at].start
        return path[::-1] if at == begin else []

    def probability(self, *segments: Segment) -> float:
        """How probable these documents are, each of which begins where the last one ends."""
        weight = sum(self.weight(each) for each in segments)
        before, after = self._forward[segments[0].start], self._backward[segments[-1].end]
        return min(1.0, math.exp(before + weight + after - self._forward[self._pages]))

    @cached_property
    def _forward(self) -> list[float]:
        """For each place between pages: the weight of all cuts of what lies before it."""
        sums = [0.0]
        for end in range(1, self._pages + 1):
            sums.append(_sum([sums[each.start] + self.weight(each) for each in self._ending(end)]))
        return sums

    @cached_property
    def _backward(self) -> list[float]:
        """For each place between pages: the weight of all cuts of what lies after it."""
        sums = [0.0] * (self._pages + 1)
        for start in range(self._pages - 1, -1, -1):
            sums[start] = _sum(
                [self.weight(each) + sums[each.end] for each in self._beginning(start)]
            )
        return sums

    def _ending(self, end: int) -> list[Segment]:
        return [
            Segment(kind, start, end)
            for kind, each in self._weights.items()
            for start in range(max(0, end - each.longest), end)
        ]

    def _beginning(self, start: int) -> list[Segment]:
        return [
            Segment(kind, start, end)
            for kind, each in self._weights.items()
            for end in range(start + 1, min(self._pages, start + each.longest) + 1)
        ]


def _sum(logarithms: Sequence[float]) -> float:
    """The logarithm of the sum, without leaving the range of floats."""
    top = max(logarithms, default=_IMPOSSIBLE)
    if top == _IMPOSSIBLE:
        return _IMPOSSIBLE
    return top + math.log(sum(math.exp(each - top) for each in logarithms))
