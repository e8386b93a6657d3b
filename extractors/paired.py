"""A form beside another, or beside the head of the paper: the one at the left comes first.

``Nama badan | PT JAYA | Lokasi | Jl. Melati ...``: values take several lines, each on levels of
its own, so that a caption stands beside the second line of a value of the other form. A sheet that
is folded has title and signature at the left, and the particulars at the right. Rows of the page
run through both, and what reads them across puts pieces of the one into the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, pairwise
from math import inf
from statistics import median
from typing import Final

import regex

from dossier.model import Word
from dossier.wording import skeleton
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.sidebars import Halves, crosses, halved
from extractors.stops import PLACE_AND_DAY, is_caption

_BESIDE_A_FORM, _BESIDE_A_HEAD = 2, 5
"""So many captions, each another one, stand under each other in the form at the right."""

_FORM, _LEFT = 3, 2
"""So many captions are in a form at the left of them, and so many lines stand there at least."""

_LETTERS: Final = 4
"""The number of a line has fewer letters."""

_MOST_WORDS: Final = 4
"""A caption has so many words at most."""

_FLUSH, _WHITE, _NEXT = 0.7, 0.8, 1.6
"""Captions begin together within so many heights, behind so much white, and a line that belongs to
those before stands so near under them."""

_FROM, _TO = 0.3, 0.75
"""They begin in the middle of the page, in shares of its width."""

_ANSWERED: Final = 0.5
"""So many of them have something beside them."""


_MOST: Final = 100
"""So many captions of a page are looked at: a sheet with more of them is no form."""

_OF_ONE_FORM: Final = 0.34
"""In fewer of the rows with both a caption alone stands before what is no caption."""

_SIGNED: Final = regex.compile(
    rf"(?i)\W*(?:(?:ditetapkan|dikeluarkan|diterbitkan|dibuat)\s+di\b|(?-i:{PLACE_AND_DAY.pattern}))"
)


@dataclass(frozen=True, slots=True)
class _Caption:
    at: int
    left: int
    name: str
    answered: bool


def pairs_apart(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with a form at the right of each page behind what stands at its left.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where there is none.
    """
    return page_by_page(text, lambda page: _parted(page, stops))


def _parted(page: list[Row], stops: Sequence[str]) -> list[Row]:
    if len(page) < _BESIDE_A_FORM:
        return page
    height = median(row.height for row in page)
    for captions in _flush([*islice(_captions(page, stops), _MOST)], height):
        lane = min(each.left for each in captions) - _FLUSH * height
        start, end = captions[0].at, _end(page, captions[-1].at, lane, height)
        between = page[start:end]
        if any(crosses(row, lane, height, _WHITE) for row in between):
            continue
        halves = [halved(row, lane) for row in between]
        if not _are_apart(halves, captions, stops):
            continue
        left, right = [*_side(between, 0.0, lane)], [*_side(between, lane, inf)]
        # Where a sheet is signed at the left, that is the end of it.
        signed = next((at for at, row in enumerate(left) if _SIGNED.match(row.text)), len(left))
        return [*page[:start], *left[:signed], *right, *left[signed:], *page[end:]]
    return page


def _side(rows: Sequence[Row], begin: float, end: float) -> Iterator[Row]:
    """What stands at one side, with the rules of its cells."""
    for row in rows:
        words = tuple(word for word in row.words if begin <= word.box.middle[0] < end)
        if any(word.text != RULE for word in words):
            yield replace(row, words=words)


def _captions(page: Sequence[Row], stops: Sequence[str]) -> Iterator[_Caption]:
    """Those that begin in the middle of the page, without a colon behind them."""
    first, last = min(row.box.left for row in page), max(row.box.right for row in page)
    begin, stop = (first + share * (last - first) for share in (_FROM, _TO))
    for at, row in enumerate(page):
        words = [word for word in row.words if word.text != RULE]
        for index, word in enumerate(words):
            if not begin <= word.box.left <= stop or not _is_apart(words, index, row):
                continue
            caption = _caption_at(words[index:], row.height, stops)
            if caption:
                more = words[index + len(caption) :]
                name = skeleton(" ".join(each.text for each in caption))
                yield _Caption(at, word.box.left, name, bool(more))
                break


def _is_apart(words: Sequence[Word], index: int, row: Row) -> bool:
    return index == 0 or (words[index].box.left - words[index - 1].box.right >= _WHITE * row.height)


def _caption_at(words: Sequence[Word], height: float, stops: Sequence[str]) -> Sequence[Word]:
    """The longest caption that words begin with; none where a colon or more of a line follows."""
    near = 1 + next(
        (
            at
            for at, (before, word) in enumerate(pairwise(words))
            if word.box.left - before.box.right >= _WHITE * height
        ),
        len(words) - 1,
    )
    if near > _MOST_WORDS or any(":" in word.text for word in words[: near + 1]):
        return ()
    return words[:near] if is_caption(words[:near], stops) else ()


def _flush(captions: Sequence[_Caption], height: float) -> Iterator[Sequence[_Caption]]:
    """Those that begin at one place, from top to bottom; the most of them first."""
    groups = {
        tuple(each for each in captions if 0 <= each.left - one.left <= _FLUSH * height)
        for one in captions
    }
    told = (group for group in groups if len({each.name for each in group}) >= _BESIDE_A_FORM)
    yield from sorted(told, key=lambda group: (-len(group), group[0].at, group[0].left))


def _end(page: Sequence[Row], last: int, lane: float, height: float) -> int:
    """The row behind those that belong to the last caption or go on beside it."""
    end = last + 1
    while end < len(page):
        row, above = page[end], page[end - 1]
        if crosses(row, lane, height, _WHITE) or (
            row.box.top - above.box.bottom > _NEXT * row.height
        ):
            break
        end += 1
    return end


def _are_apart(
    halves: Sequence[Halves], captions: Sequence[_Caption], stops: Sequence[str]
) -> bool:
    """Whether both have lines on levels of their own, and the one at the left is no part of it."""
    said = ["".join(word.text for word in each.left) for each in halves]
    lefts = [each for each in said if sum(map(str.isalpha, each)) >= _LETTERS]
    own = any(bool(each.left) != bool(each.right) for each in halves)
    beside = _named_at_the_left(halves, stops)
    named = {each.at - captions[0].at for each in captions}
    both = [at for at, each in enumerate(halves) if each.left and each.right]
    asked = sum(at not in named and _is_bare(halves[at].left, stops) for at in both)
    if asked > _OF_ONE_FORM * len(both):
        return False
    same = sum(
        beside.get(each.at - captions[0].at) == each.name for each in captions
    )  # two persons in one form
    is_form = len(set(beside.values())) >= _FORM
    one_alone = named ^ set(beside)  # in a grid captions stand on the same levels
    if is_form and not any(at in one_alone and not _are_headings(halves[at]) for at in both):
        return False
    fewest = _BESIDE_A_FORM if is_form else _BESIDE_A_HEAD
    answered = sum(each.answered for each in captions)
    return (
        own
        and len(lefts) >= _LEFT
        and same < _LEFT
        and len({each.name for each in captions}) >= fewest
        and answered >= _ANSWERED * len(captions)
    )


def _are_headings(each: Halves) -> bool:
    return all(word.text.isupper() for word in (*each.left, *each.right))


def _is_bare(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether words are a caption and nothing else, with or without its number."""
    bare = words[1:] if len(words) > 1 and not any(map(str.isalpha, words[0].text)) else words
    height = max(word.box.height for word in words)
    return len(_caption_at(bare, height, stops)) == len(bare)


def _named_at_the_left(halves: Sequence[Halves], stops: Sequence[str]) -> dict[int, str]:
    """The captions that lines at the left begin with, by their row."""
    found = {}
    for at, each in enumerate(halves):
        height = max((word.box.height for word in each.left), default=0)
        caption = _caption_at(each.left, height, stops) if each.left else ()
        if caption:
            found[at] = skeleton(" ".join(word.text for word in caption))
    return found
