"""What one page is, from the cues that the declarations of document types give.

Cues add up as log-odds, and what the words of the page say of its type (``page_body``) is added to
them. A page that no type has good cues for is ``lain``: that answer has a score of its own, which a
type must beat, so that a page is never forced into a type.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.edges import NONE, Edges, edges
from classifiers.page_body import NOTHING, told
from classifiers.page_words import PageWords
from dossier import others
from dossier.declaration import Cue, Kind
from dossier.kinds import OTHER
from dossier.model import PageText

OTHER_SCORE = 2.5
"""What a type's cues must add up to before it is as likely as ``lain``."""

_UNFOUNDED = -2.5
"""No more than this has a type as a document's first page if nothing on the page speaks for it."""

TEMPERATURE = 0.9
_NEIGHBOUR = -2.5
"""A cue that speaks so much against a type names another paper: the card of before, a letter."""

_COVER_WORDS = 90
"""A cover page has fewer words."""


@dataclass(frozen=True, slots=True)
class Score:
    """How much speaks for a type on a page, and the cues that were found.

    Attributes:
        first: What speaks for it as the first page of a document, in log-odds.
        further: As a further one.
        found: The cues for it.
        neighbour: Whether the page names what the type is only mistaken for.
        begun: Whether the text of a document of the type surely begins here, title or none.
    """

    first: float
    further: float
    found: tuple[Cue, ...]
    neighbour: bool = False
    begun: bool = False


@dataclass(frozen=True, slots=True)
class PageScores:
    """All types' scores on one page.

    Attributes:
        scores: By type.
        other: What speaks for a document of another kind.
        sparse: Whether there are only a few words, as on a cover.
        other_found: The cues for a document of another kind that were found.
        edges: What the page's ends say of its place in its document.
    """

    scores: Mapping[str, Score]
    other: float = OTHER_SCORE
    sparse: bool = False
    other_found: tuple[Cue, ...] = ()
    edges: Edges = NONE

    def probabilities(self, *, further: bool = False) -> dict[str, float]:
        """The probability of each type for the page alone, ``lain`` included; they sum to 1.

        Args:
            further: Judge it as a further page of its document rather than as the first.
        """
        raw = {kind: s.further if further else s.first for kind, s in self.scores.items()}
        raw[OTHER] = self.other
        top = max(raw.values())
        odds = {kind: math.exp((value - top) / TEMPERATURE) for kind, value in raw.items()}
        total = sum(odds.values())
        return {kind: value / total for kind, value in odds.items()}


def score_page(text: PageText, kinds: Mapping[str, Kind]) -> PageScores:
    """Score every type on a page.

    Args:
        text: The page as its best reader read it.
        kinds: The declared types.
    """
    words = PageWords(text)
    body = told(text)
    scores = {}
    for name, kind in kinds.items():
        first = [(cue, words.hit(cue)) for cue in kind.cues]
        further = [(cue, words.hit(cue)) for cue in kind.continuation]
        found = tuple(cue for cue, hit in first + further if hit and cue.weight > 0)
        by_words = body.get(name, NOTHING)
        found += by_words.found
        begins = _sum(first) + by_words.odds
        scores[name] = Score(
            begins if found else min(begins, _UNFOUNDED),
            _sum(further) + by_words.odds,
            found,
            any(hit and cue.weight <= _NEIGHBOUR for cue, hit in first),
            bool(kind.begins) and re.match(kind.begins, words.upper) is not None,
        )
    others_found = [(cue, words.hit(cue)) for cue in others.CUES]
    return PageScores(
        scores,
        OTHER_SCORE + sum(cue.weight * hit for cue, hit in others_found),
        len(text.words) < _COVER_WORDS,
        tuple(cue for cue, hit in others_found if hit and cue.weight > 0),
        edges(text),
    )


def _sum(found: Sequence[tuple[Cue, float]]) -> float:
    return sum(cue.weight * hit if hit else cue.absent for cue, hit in found)
