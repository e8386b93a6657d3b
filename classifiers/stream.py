"""Where one document ends and the next begins: the most probable path through the page stream.

Each page is in one of the states (type, first page) or (type, further page). What a page shows is
scored by ``classifiers.page_type``; how states follow each other is scored here; the best path is
found by dynamic programming (Viterbi 1967), so that a page without a title is judged by its
neighbours too.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from classifiers.page_type import PageScores
from dossier.declaration import Kind
from dossier.kinds import OTHER

_LONG = 10
"""Documents that may have more pages than this may have a cover."""

_STAY_OTHER = 2
_NEW_FILE = -2.0
"""Log-odds against a document going on in the next file."""


@dataclass(frozen=True, slots=True)
class StreamPage:
    """A page that is not blank, in its order.

    Attributes:
        page: Its index.
        file: The file it came from.
        scores: What it shows.
    """

    page: int
    file: int
    scores: PageScores


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive pages of one document, with the type that the path gives them."""

    type: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _State:
    type: str
    first: bool


def cut(pages: Sequence[StreamPage], kinds: Mapping[str, Kind]) -> list[Run]:
    """Cut a stream of pages into documents.

    Args:
        pages: In order; blank pages left out.
        kinds: The declared types.

    Returns:
        The documents in order; every page is in exactly one.
    """
    if not pages:
        return []
    path = _best_path(pages, kinds)
    runs: list[Run] = []
    for page, state in zip(pages, path, strict=True):
        full = runs and len(runs[-1].pages) >= _longest(state.type, kinds)
        if state.first or not runs or full:
            runs.append(Run(state.type, (page.page,)))
        else:
            runs[-1] = Run(runs[-1].type, (*runs[-1].pages, page.page))
    sparse = {page.page for page in pages if page.scores.sparse}
    return _with_covers(runs, sparse, kinds)


def _with_covers(
    runs: Sequence[Run], sparse: Collection[int], kinds: Mapping[str, Kind]
) -> list[Run]:
    """Give a long document the cover that lies before it and says the same title."""
    joined: list[Run] = []
    for run in runs:
        cover = joined[-1] if joined else None
        if (
            cover is not None
            and cover.type == run.type
            and len(cover.pages) == 1
            and cover.pages[0] in sparse
            and _longest(run.type, kinds) > _LONG
            and run.type in kinds
        ):
            joined[-1] = Run(run.type, (*cover.pages, *run.pages))
        else:
            joined.append(run)
    return joined


def _longest(kind: str, kinds: Mapping[str, Kind]) -> int:
    return kinds[kind].max_pages if kind in kinds else 40


def _best_path(pages: Sequence[StreamPage], kinds: Mapping[str, Kind]) -> list[_State]:
    states = [_State(kind, first) for kind in (*kinds, OTHER) for first in (True, False)]
    score = {s: _emission(pages[0], s, kinds) if s.first else float("-inf") for s in states}
    back: list[dict[_State, _State]] = []
    for before, page in pairwise(pages):
        best_before = max(score, key=lambda each: score[each])
        step: dict[_State, _State] = {}
        reached: dict[_State, float] = {}
        for state in states:
            if state.first:
                source, gained = best_before, score[best_before]
            else:
                source, gained = _stay(state, score)
                gained += _NEW_FILE if page.file != before.file else 0.0
            step[state] = source
            reached[state] = gained + _emission(page, state, kinds)
        back.append(step)
        score = reached
    path = [max(score, key=lambda each: score[each])]
    for step in reversed(back):
        path.append(step[path[-1]])
    return path[::-1]


def _stay(state: _State, score: Mapping[_State, float]) -> tuple[_State, float]:
    """The better of the two states of the same type that a further page can follow."""
    options = [_State(state.type, first=True), _State(state.type, first=False)]
    source = max(options, key=lambda each: score[each])
    return source, score[source]


def _emission(page: StreamPage, state: _State, kinds: Mapping[str, Kind]) -> float:
    """How well a page fits a state, in log-odds."""
    scores = page.scores
    opening = scores.opening if state.first else -scores.opening
    if state.type == OTHER:
        return scores.other + 0.5 * opening - (0.0 if state.first else _STAY_OTHER)
    kind, score = kinds[state.type], scores.scores[state.type]
    if state.first:
        return score.first + 0.5 * opening
    if kind.max_pages < 2:
        return float("-inf")
    return score.further + 0.5 * opening - max(0.0, score.first - score.further)
