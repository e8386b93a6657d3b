"""Cards on a sheet: a photocopied page may hold several, each a document of its own.

Cards are told by the words of their first lines; every other word belongs to the card that begins
above it and nearest. No rectangle is looked for: photocopies lose the edge of a card more often
than its print.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dossier.declaration import Kind
from dossier.model import Box, Line, PageText, Word

_MARGIN = 0.6
"""Margin around a card's words, in line heights."""

_GAP = 2.5
"""A gap of so many word heights parts what stands on two cards."""

_HALF = 17
"""Half the width of a card, in line heights: first lines farther apart are on two cards."""

_UPPER_PART = 11
"""First lines of several sorts (province, number, name) lie within so many line heights of each
other, also where the head is set large; the next card begins some 25 below."""

_ROOT = 9
"""So many digits of a number are the holder's; the office and the branch follow."""

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
    members = _joined(seeds, members, text, kinds)
    margin = round(_MARGIN * height)
    cards = [
        Card(seed.type, Box.around(members[at]).grown(margin))
        for at, seed in enumerate(seeds)
        if at in members
    ]
    if len(cards) == 1 and (_fills(cards[0].box, text.size) or _is_a_sheet(cards[0], text, kinds)):
        return [Card(cards[0].type, None)]
    if len({card.type for card in cards}) == 1 and any(
        _is_wide(card, text, kinds) for card in cards
    ):
        return [Card(cards[0].type, None)]  # a letter that gives a number in its text
    return [Card(card.type, _clipped(card.box, text.size)) for card in cards]


def _joined(
    seeds: Sequence[_Seed],
    members: Mapping[int, list[Box]],
    text: PageText,
    kinds: Mapping[str, Kind],
) -> dict[int, list[Box]]:
    """Put together what is one document: the same number, or a part without a number of its own.

    Only for types that also come as a sheet (an e-NPWP shows the card and says it all again).
    """
    kept: dict[int, list[Box]] = {}
    for at, boxes in members.items():
        number = _number(text, boxes)
        home = next(
            (
                one
                for one, others in kept.items()
                if seeds[one].type == seeds[at].type
                and kinds[seeds[at].type].max_pages > 1
                and (
                    not number
                    or _number(text, others) in ("", number)
                    or (seeds[at].rank and _of_one_holder(number, _number(text, others)))
                )
            ),
            None,
        )
        if home is None:
            kept[at] = list(boxes)
        else:
            kept[home] += boxes
    return kept


def _number(text: PageText, boxes: Sequence[Box]) -> str:
    """The first long number that stands in a place, without the figures of what is beside it."""
    lines = text.within(Box.around(boxes)).lines
    pieces = (piece for line in lines for piece in _pieces(line))
    digits = (re.sub(r"[\s.\-,]", "", piece.text) for piece in pieces)
    found = (re.search(r"\d{15,16}", each) for each in digits)
    return next((match[0] for match in found if match), "")


def _of_one_holder(number: str, other: str) -> bool:
    """Whether two taxpayer numbers differ in their branch at most: the head office's, too."""
    return number[-15:][:_ROOT] == other[-15:][:_ROOT]


def _seeds(text: PageText, kinds: Mapping[str, Kind]) -> list[_Seed]:
    found: list[_Seed] = []
    for name, kind in kinds.items():
        for rank, pattern in enumerate(kind.opening):
            found += [
                _Seed(name, rank, piece.box)
                for line in text.lines
                for piece in _pieces(line)
                if re.search(pattern, piece.text.upper())
            ]
    height = _line_height(text)
    kept: list[_Seed] = []
    for seed in sorted(found, key=lambda each: (each.rank, each.box.top)):
        if not any(_one_card(seed, other, height) for other in kept):
            kept.append(seed)
    return sorted(kept, key=lambda each: (each.box.top, each.box.left))


def _pieces(line: Line) -> list[Line]:
    """A line cut at wide gaps: what stands on cards that lie side by side."""
    pieces: list[list[Word]] = []
    for word in line.words:
        before = pieces[-1][-1].box if pieces else None
        if before is not None and word.box.left - before.right <= _GAP * word.box.height:
            pieces[-1].append(word)
        else:
            pieces.append([word])
    return [Line(tuple(piece)) for piece in pieces]


def _one_card(seed: _Seed, other: _Seed, height: float) -> bool:
    """Whether two first lines stand on one card: near each other, at most some lines apart."""
    apart = abs(seed.box.top - other.box.top)
    beside = abs(seed.box.middle[0] - other.box.middle[0])
    if seed.type == other.type:
        alike = seed.rank == other.rank
        width, reach = (_HALF, 7) if alike else (1.8 * _HALF, _UPPER_PART)
        return apart < reach * height and beside < width * height
    return apart < 3 * height and beside < _HALF * height / 2


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


def _is_a_sheet(card: Card, text: PageText, kinds: Mapping[str, Kind]) -> bool:
    """Whether what a card of a page seems to be is a sheet, as some cards come, too.

    It is wider than any card, or where it would end its lines go on.
    """
    box = card.box
    if box is None or kinds[card.type].max_pages == 1:
        return False
    return _is_wide(card, text, kinds) or any(
        one.box.middle[0] <= box.right < two.box.middle[0]
        for line in text.lines
        if box.top <= line.box.middle[1] <= box.bottom
        for piece in _pieces(line)
        for one, two in pairwise(piece.words)
    )


def _is_wide(card: Card, text: PageText, kinds: Mapping[str, Kind]) -> bool:
    """Whether a place is wider than any card on a sheet, of a type that comes as a sheet, too."""
    box, as_a_sheet = card.box, kinds[card.type].max_pages > 1
    return as_a_sheet and box is not None and box.width >= _WHOLE * text.size[0]


def _clipped(box: Box | None, size: tuple[int, int]) -> Box | None:
    if box is None:
        return None
    return Box(box.left, box.top, min(box.right, size[0]), min(box.bottom, size[1]))
