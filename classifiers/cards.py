"""Cards on a sheet: a photocopied page may hold several, each a document of its own.

Cards are told by the words of their first lines; every other word belongs to the card that begins
above it and nearest. No rectangle is looked for: photocopies lose the edge of a card more often
than its print.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dossier.declaration import Kind
from dossier.model import Box, Line, PageText

_MARGIN = 0.6
"""Margin around a card's words, in line heights."""

_WHOLE = 0.62
"""A card that takes this share of the page's width and height is the page."""


@dataclass(frozen=True, slots=True)
class Card:
    """A place on a page where a card lies; ``box`` is None for the whole page."""

    type: str
    box: Box | None


@dataclass(frozen=True, slots=True)
class _Seed:
    type: str
    rank: int
    box: Box


def cards_on(text: PageText, kinds: Mapping[str, Kind], likely: Sequence[str]) -> list[Card]:
    """Find the cards on a page.

    Args:
        text: The page.
        kinds: The declared types.
        likely: The card types that the page as a whole has cues for.

    Returns:
        Cards in reading order; empty when no card's first line is found.
    """
    seeds = _seeds(text, {name: kinds[name] for name in likely})
    if not seeds:
        return []
    members: dict[int, list[Box]] = {at: [seed.box] for at, seed in enumerate(seeds)}
    height = _line_height(text)
    for line in text.lines:
        for word in line.words:
            owner = _owner(word.box, seeds, height)
            if owner is not None:
                members[owner].append(word.box)
    margin = round(_MARGIN * height)
    cards = [
        Card(seed.type, Box.around(members[at]).grown(margin)) for at, seed in enumerate(seeds)
    ]
    if len(cards) == 1 and _fills(cards[0].box, text.size):
        return [Card(cards[0].type, None)]
    return [Card(card.type, _clipped(card.box, text.size)) for card in cards]


def _seeds(text: PageText, kinds: Mapping[str, Kind]) -> list[_Seed]:
    found: list[_Seed] = []
    for name, kind in kinds.items():
        for rank, pattern in enumerate(kind.opening):
            found += [
                _Seed(name, rank, line.box)
                for line in text.lines
                if re.search(pattern, line.text.upper())
            ]
    height = _line_height(text)
    kept: list[_Seed] = []
    for seed in sorted(found, key=lambda each: (each.rank, each.box.top)):
        if not any(_one_card(seed, other, height) for other in kept):
            kept.append(seed)
    return sorted(kept, key=lambda each: (each.box.top, each.box.left))


def _one_card(seed: _Seed, other: _Seed, height: float) -> bool:
    """Whether two first lines stand on one card: near each other, at most some lines apart."""
    apart = abs(seed.box.top - other.box.top)
    lines = 7 if seed.type == other.type else 3
    overlap = min(seed.box.right, other.box.right) - max(seed.box.left, other.box.left)
    return apart < lines * height and overlap > -6 * height


def _owner(box: Box, seeds: Sequence[_Seed], height: float) -> int | None:
    """The seed that begins above the word and nearest to it."""
    best: tuple[float, int] | None = None
    x, y = box.middle
    for at, seed in enumerate(seeds):
        below = y - seed.box.top
        if below < -height:
            continue
        middle = seed.box.middle[0]
        cost = max(0.0, below) + 0.7 * abs(x - middle)
        if best is None or cost < best[0]:
            best = cost, at
    if best is None or best[0] > 45 * height:
        return None
    return best[1]


def _line_height(text: PageText) -> float:
    heights = sorted(line.box.height for line in text.lines) or [20]
    return float(heights[len(heights) // 2])


def _fills(box: Box | None, size: tuple[int, int]) -> bool:
    return box is not None and (box.width >= _WHOLE * size[0] and box.height >= _WHOLE * size[1])


def _clipped(box: Box | None, size: tuple[int, int]) -> Box | None:
    if box is None:
        return None
    return Box(box.left, box.top, min(box.right, size[0]), min(box.bottom, size[1]))


def lines_of(text: PageText, card: Card) -> tuple[Line, ...]:
    """The lines of a page that lie on the card."""
    return text.lines if card.box is None else text.within(card.box).lines
