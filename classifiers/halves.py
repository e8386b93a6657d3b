"""Two A5 sheets side by side, or one above the other, on one scan: each is a page of its own.

What parts them is a strip across the whole sheet on which nothing is written, near its middle, and
that a document begins on both sides of it. Tables and forms have such strips, too, but begin once;
so do the two sides of an open book, which stay together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from classifiers.opening import opening
from classifiers.page_type import PageScores, score_page
from dossier.declaration import Kind
from dossier.model import Box, Line, PageText

_LONGER = 1.25
"""The long side against the short one from which two A5 sheets may lie on it (an A4 has 1.41)."""
_ACROSS = 0.03
"""Least width of the empty strip between sheets side by side, in widths of the scan."""
_BETWEEN = 0.06
"""Least height of the strip between sheets one above the other, in heights of the scan: letters
leave so much blank themselves, so that more must speak for a second beginning."""
_NEAR_MIDDLE = (0.4, 0.6)
_BEGINS = 0.0
_SURELY_BEGINS = 0.9
_ENOUGH_WORDS = 12


def halves(
    text: PageText, kinds: Mapping[str, Kind]
) -> list[tuple[Box, PageText, PageScores]] | None:
    """Cut a page in two where two sheets lie on it.

    Args:
        text: The page.
        kinds: The declared types.

    Returns:
        For each sheet its box, what stands on it as on a page of its own, and what that shows; None
        for a page that is one sheet.
    """
    width, height = text.size
    if width >= _LONGER * height:
        boxes, least = _side_by_side(text), _BEGINS
    elif height >= _LONGER * width:
        boxes, least = _one_above_the_other(text), _SURELY_BEGINS
    else:
        return None
    parts = [(box, within(text, box)) for box in boxes]
    if not parts or any(len(part.words) < _ENOUGH_WORDS for _, part in parts):
        return None
    scored = [(box, part, score_page(part, kinds)) for box, part in parts]
    (_, _, one), (_, _, other) = scored
    (_, first), (_, second) = parts
    begins = opening(first, one.edges) > _BEGINS and opening(second, other.edges) > least
    return scored if begins else None


def within(text: PageText, box: Box) -> PageText:
    """What lies in the box as if it were a page of its own."""
    lines = tuple(
        Line(tuple(replace(word, box=_moved(word.box, box)) for word in line.words))
        for line in text.within(box).lines
    )
    return PageText(text.reader, lines, (box.width, box.height))


def _moved(box: Box, onto: Box) -> Box:
    return Box(
        box.left - onto.left, box.top - onto.top, box.right - onto.left, box.bottom - onto.top
    )


def _side_by_side(text: PageText) -> tuple[Box, ...]:
    width, height = text.size
    at = _strip([(word.box.left, word.box.right) for word in text.words], width, _ACROSS)
    return () if at is None else (Box(0, 0, at, height), Box(at, 0, width, height))


def _one_above_the_other(text: PageText) -> tuple[Box, ...]:
    width, height = text.size
    at = _strip([(word.box.top, word.box.bottom) for word in text.words], height, _BETWEEN)
    return () if at is None else (Box(0, 0, width, at), Box(0, at, width, height))


def _strip(spans: list[tuple[int, int]], size: int, least: float) -> int | None:
    """The middle of the widest gap between spans that lies about the middle of the page."""
    best: tuple[int, int] | None = None
    end = 0
    for start, stop in [*sorted(spans), (size, size)]:
        middle = (start + end) // 2
        near = _NEAR_MIDDLE[0] * size <= middle <= _NEAR_MIDDLE[1] * size
        if near and start - end >= least * size and (best is None or start - end > best[0]):
            best = start - end, middle
        end = max(end, stop)
    return None if best is None else best[1]
