"""Where one document ends and the next begins: the most probable cut of the page stream.

What a page shows is scored by ``classifiers.page_type``; how well it fits as the first or a further
page of a document is scored here; ``classifiers.lattice`` weighs all cuts, so that a page without a
title is judged by its neighbours too, and a document is as probable as all the cuts together that
have it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from classifiers.edges import NONE
from classifiers.lattice import Lattice, Segment, Weights
from classifiers.page_type import OTHER_SCORE, TEMPERATURE, PageScores
from classifiers.sequence import begins
from dossier.declaration import Kind
from dossier.kinds import OTHER

_LONG = 10
"""Documents that may have more pages than this may have a cover."""

_LONGEST_OTHER = 40
_STAY_OTHER = 2
_NEW_FILE = 1.5
"""Log-odds against a document going on in the next file."""
_ANYTHING = OTHER_SCORE - 0.5
"""What speaks for a further page of which nothing speaks for its type, in log-odds."""

_BEGUN = 6.0
"""What speaks against a further page where the text of a document begins, in log-odds."""
_COVER, _LONG_COVER = 2.5, 1.0
"""How much rather such a page lies behind a cover, of few words or of many, than alone."""

_DOUBTFUL = 0.95
"""Of documents that are less probable than this, the second-best cut is looked for."""

_MENTIONED = 0.05
"""The least probability with which a second-best cut is worth a look: one in twenty."""

_NEIGHBOURS = 2
"""So many documents on either side may be cut otherwise, too."""


@dataclass(frozen=True, slots=True)
class StreamPage:
    """A page that is not blank, in its order.

    Attributes:
        page: Its index.
        file: The file it came from.
        scores: What it shows.
        leaning: What the rest of the dossier makes of a document that begins here, in log-odds by
            type (``classifiers.holdings``).
    """

    page: int
    file: int
    scores: PageScores
    leaning: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Second:
    """The second-best cut around a document: what its pages may be instead.

    Attributes:
        probability: Of just these documents.
        documents: Type and pages of each document that has a page of it.
    """

    probability: float
    documents: tuple[tuple[str, tuple[int, ...]], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive pages of one document.

    Attributes:
        type: Its type in the best cut.
        pages: Their indices.
        chances: The probability of each type for exactly these pages; what is missing to 1 is
            that of other cuts.
        second: What the pages may be instead, where that is worth a look.
    """

    type: str
    pages: tuple[int, ...]
    chances: Mapping[str, float]
    second: Second | None = None


def cut(pages: Sequence[StreamPage], kinds: Mapping[str, Kind]) -> list[Run]:
    """Cut a stream of pages into documents.

    Args:
        pages: In order; blank pages left out.
        kinds: The declared types.

    Returns:
        The documents in order; every page is in exactly one.
    """
    stream = _Stream(pages, kinds)
    best = stream.with_covers(stream.lattice.best())
    return [stream.run(best, at) for at in range(len(best))]


class _Stream:
    """A stream of pages with the weights of its cuts."""

    def __init__(self, pages: Sequence[StreamPage], kinds: Mapping[str, Kind]) -> None:
        self.pages = pages
        self.kinds = kinds
        self.lattice = Lattice({kind: self._weights(kind) for kind in (*kinds, OTHER)}, len(pages))

    def run(self, best: Sequence[Segment], at: int) -> Run:
        """One document of the best cut, with what else it may be."""
        here = best[at]
        chances = {
            kind: self.probability(Segment(kind, here.start, here.end))
            for kind in (*self.kinds, OTHER)
        }
        second = self._second(best, at) if chances[here.type] < _DOUBTFUL else None
        return Run(here.type, self._indices(here), chances, second)

    def probability(self, segment: Segment) -> float:
        """The probability of a document, with or without a cover that is cut off at first."""
        cover = Segment(segment.type, segment.start, segment.start + 1)
        rest = Segment(segment.type, segment.start + 1, segment.end)
        chance = self.lattice.probability(segment)
        if rest.start < rest.end and self._covers(cover, rest):
            chance += self.lattice.probability(cover, rest)
        return min(1.0, chance)

    def with_covers(self, cut: Sequence[Segment]) -> list[Segment]:
        """Give a long document the cover that lies before it and says the same title."""
        joined: list[Segment] = []
        for segment in cut:
            if joined and self._covers(joined[-1], segment):
                joined[-1] = Segment(segment.type, joined[-1].start, segment.end)
            else:
                joined.append(segment)
        return joined

    def _covers(self, cover: Segment, rest: Segment) -> bool:
        return (
            cover.type == rest.type
            and cover.end - cover.start == 1
            and self.pages[cover.start].scores.sparse
            and rest.type in self.kinds
            and self.kinds[rest.type].max_pages > _LONG
        )

    def _second(self, best: Sequence[Segment], at: int) -> Second | None:
        here = best[at]
        around = best[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1]
        whole = around[0].start, around[-1].end
        without = {here.place, *self._split_covers(here)}
        other = self.lattice.best(without, whole)
        touching = [each for each in other if each.start < here.end and each.end > here.start]
        if not touching:
            return None
        probability = self.lattice.probability(*touching)
        if probability < _MENTIONED:
            return None
        return Second(
            probability,
            tuple((each.type, self._indices(each)) for each in self.with_covers(touching)),
        )

    def _split_covers(self, segment: Segment) -> set[tuple[int, int]]:
        """Places that would be put together to that document again."""
        cover = Segment(segment.type, segment.start, segment.start + 1)
        rest = Segment(segment.type, segment.start + 1, segment.end)
        return {rest.place} if rest.start < rest.end and self._covers(cover, rest) else set()

    def _indices(self, segment: Segment) -> tuple[int, ...]:
        return tuple(page.page for page in self.pages[segment.start : segment.end])

    def _weights(self, kind: str) -> Weights:
        declared = self.kinds.get(kind)
        first, second, further = [], [], []
        for page, opens, before in zip(self.pages, self.opens, self._before, strict=True):
            first.append(self._first(kind, page.scores) + 0.5 * opens)
            further.append(self._further(kind, page.scores) - 0.5 * opens)
            behind = self._behind(kind, before.scores, page.scores) + 0.5 * abs(opens)
            second.append(max(further[-1], behind))
        leaning = [page.leaning.get(kind, 0.0) for page in self.pages]
        return Weights(
            tuple(each / TEMPERATURE + lean for each, lean in zip(first, leaning, strict=True)),
            tuple(each / TEMPERATURE for each in second),
            tuple(each / TEMPERATURE for each in further),
            declared.max_pages if declared else _LONGEST_OTHER,
        )

    @cached_property
    def _before(self) -> Sequence[StreamPage]:
        """The page before each; the first page's own."""
        return [*self.pages[:1], *self.pages[:-1]]

    @cached_property
    def opens(self) -> Sequence[float]:
        """For each page: log-odds that a document begins on it, whatever its type."""
        return [
            begins(NONE if page is before else before.scores.edges, page.scores.edges)
            + (_NEW_FILE if before.file != page.file else 0.0)
            for page, before in zip(self.pages, self._before, strict=True)
        ]

    def _first(self, kind: str, scores: PageScores) -> float:
        """How well a page fits as the first one of its document, in log-odds."""
        return scores.scores[kind].first if kind in self.kinds else scores.other

    def _further(self, kind: str, scores: PageScores) -> float:
        """How well a page fits as a further one of its document, in log-odds."""
        if kind not in self.kinds:
            return scores.other - _STAY_OTHER
        score = scores.scores[kind]
        if score.begun:  # its words are those of further pages, too
            return min(score.first, score.further) - _BEGUN
        # A further page may hold anything. The head of an annex names the paper that it belongs to.
        fits = max(score.further, _ANYTHING)
        named = scores.edges.annex
        return max(fits, score.first) if named else fits - max(0.0, score.first - fits)

    def _behind(self, kind: str, cover: PageScores, scores: PageScores) -> float:
        """How well a page fits behind a cover, where the text begins; minus infinity elsewhere."""
        declared = kind in self.kinds
        if not declared or not scores.scores[kind].begun or cover.scores[kind].begun:
            return -math.inf
        return scores.scores[kind].first + (_COVER if cover.sparse else _LONG_COVER)
