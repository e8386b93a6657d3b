"""Two texts beside each other that have nothing to do with each other: letterheads in the margin.

Rows of the page run through both. Where the one side is prose that goes on from line to line while
the other side has its own lines beside it, they are no labels with their values and no table: what
stands at the left comes first, and then what stands at the right. The lines of a narrow letterhead
that belong together (a long name, an address) become one row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import Final

import regex

from dossier.model import Word
from extractors.by_page import page_by_page
from extractors.layout import DocumentText
from extractors.rows import RULE, Row
from extractors.stops import is_label

_FEWEST: Final = 6
"""Two texts share so many rows at least."""

_PROSE: Final = 4
"""A line of prose in a narrow column has so many words at least."""

_LINES: Final = 3
_TWO: Final = 2
_TOLD: Final = 2
"""So many lines of prose, and so many signs that what is beside them is a text of its own."""

_MOST_LABELS: Final = 2
"""One in so many rows has a label in a form; a letterhead has fewer."""

_LANE: Final = 1.0
"""White between two texts is so many heights wide at least; with a rule in it, it is narrower."""


_ASIDE: Final = 0.6
"""A narrow letterhead at the right begins so far across the page at least."""

_FAR: Final = 4.0
"""Rows that are so many heights under those before are of something else: signatures."""

_SLIPPED: Final = 0.3
"""Lines whose middles lie so many heights apart stand on one level by chance."""

_FILLS: Final = frozenset("-\u2013\u2014_~=.")
"""Of such strokes the lines of a deed are filled up to the edge of their column."""

_ALIGNED: Final = 0.5
_LOOSER: Final = 0.35
"""Entries stand so many heights farther from each other than their lines do."""

_ANOTHER: Final = regex.compile(
    r"(?:S\.?K\.?|NIB|NPWP|E-?mail|WA|HP|Notaris|PPAT)(?=\W|$)", regex.IGNORECASE
)
"""What is no more of a name or an address: a decree, a number, the office of a notary."""

_NEAR, _ENTRY = 1.2, 6
"""So many heights under a line of a letterhead the next one stands that belongs to it, and so many
lines an entry has at most."""


_LARGER: Final = 1.4
"""A name in print so many times larger than what is under it does not go on there: a slogan."""


@dataclass(frozen=True, slots=True)
class Halves:
    """A row at the left and at the right of a lane; either may be empty."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]


def apart(text: DocumentText, stops: Sequence[str]) -> DocumentText:
    """The document with such texts one after the other.

    Args:
        text: The document as one reader read it.
        stops: Skeletons of all labels that such a document may have.

    Returns:
        The same text where no two stand beside each other.
    """
    return page_by_page(text, lambda page: _parted(page, stops) or page)


def _parted(page: Sequence[Row], stops: Sequence[str]) -> list[Row]:
    """The rows of a page with its texts parted; none where there is nothing to part."""
    if len(page) < _FEWEST:
        return []
    height = median(row.height for row in page)
    for lane in _lanes(page, height):
        start, end = _run(page, lane, height)
        start = _under_a_table(page, start, end, lane)
        halves = [halved(row, lane) for row in page[start:end]]
        strip = _is_strip(page, lane, halves)
        if not strip and (_is_form(halves, stops) or not _is_two_texts(halves)):
            continue
        rows = page[start:end]
        left = lines(rows, [each.left for each in halves])
        right = lines(rows, [each.right for each in halves])
        if _prose(halves, left=False) >= _LINES > _prose(halves, left=True):
            left = joined(left, stops)
        if strip:
            right = joined(right, stops)
        return [*page[:start], *left, *right, *page[end:]]
    return []


def _lanes(page: Sequence[Row], height: float) -> Iterator[float]:
    """Where the right one of two texts may begin, the likeliest place first."""
    begins: list[float] = []
    for row in page:
        rules = [word.box.middle[0] for word in row.words if word.text == RULE]
        begins += rules if len(rules) == 1 else rules[:-1]
        begins += [row.words[start].box.left - 0.5 * height for start, _ in row.columns()[:2]]
    groups: list[list[float]] = []
    for at in sorted(begins):
        if groups and at - groups[-1][0] <= _ALIGNED * height:
            groups[-1].append(at)
        else:
            groups.append([at])
    groups.sort(key=len, reverse=True)
    yield from (median(each) for each in groups[:3] if len(each) >= _FEWEST)


def _run(page: Sequence[Row], lane: float, height: float) -> tuple[int, int]:
    """The longest run of rows of which no word stands in the lane."""
    best, start = (0, 0), 0
    for at, row in enumerate([*page, None]):
        crossed = row is None or crosses(row, lane, height)
        above = page[at - 1] if at > start else None
        far = row and above and row.box.top - above.box.bottom > _FAR * height
        if not crossed and not far:
            continue
        if at - start > best[1] - best[0]:
            best = start, at
        start = at + 1 if crossed else at
    return best


def _under_a_table(page: Sequence[Row], start: int, end: int, lane: float) -> int:
    """Where a run begins, without a table that stands over its prose: number, day and copy."""
    for at in range(start, end):
        halves = halved(page[at], lane)
        if _is_prose(halves.left) or _is_prose(halves.right):
            break
        if len(page[at].columns()) > _TWO:
            start = at + 1
    return start


def crosses(row: Row, lane: float, height: float, white: float = _LANE) -> bool:
    """Whether a row runs on from the left of a lane to its right.

    Args:
        row: The row.
        lane: Where, in pixels.
        height: Of usual words.
        white: A lane without a rule in it is so many heights wide at least.
    """
    words = [word for word in row.words if word.text != RULE and not _fills(word, lane)]
    if any(word.box.left < lane < word.box.right for word in words):
        return True
    ruled = any(
        abs(w.box.middle[0] - lane) <= _ALIGNED * height for w in row.words if w.text == RULE
    )
    return not ruled and any(
        one.box.right <= lane <= two.box.left and two.box.left - one.box.right < white * height
        for one, two in pairwise(words)
    )


def _fills(word: Word, lane: float) -> bool:
    """Whether a word is nothing but the stroke behind the last word before a lane."""
    return word.box.middle[0] < lane and _FILLS.issuperset(word.text)


def halved(row: Row, lane: float) -> Halves:
    """The words of a row at both sides of a lane, without rules."""
    words = [word for word in row.words if word.text != RULE]
    return Halves(
        tuple(word for word in words if word.box.middle[0] < lane),
        tuple(word for word in words if word.box.middle[0] > lane),
    )


def _is_form(halves: Sequence[Halves], stops: Sequence[str]) -> bool:
    """Whether labels stand at the left with their values at the right."""
    both = [each for each in halves if each.left and each.right]
    labels = sum(each.left[-1].text[-1] == ":" or is_label(each.left, stops) for each in both)
    return _MOST_LABELS * labels >= len(both)


def _is_two_texts(halves: Sequence[Halves]) -> bool:
    if sum(bool(each.left) for each in halves) < _FEWEST:
        return False
    if sum(bool(each.right) for each in halves) < _FEWEST:
        return False
    both = (True, False)
    told = sum(_own_lines(halves, left=left) for left in both)
    return told >= _TOLD and any(_prose(halves, left=left) >= _LINES for left in both)


def _is_strip(page: Sequence[Row], lane: float, halves: Sequence[Halves]) -> bool:
    """Whether a narrow letterhead stands at the right of prose, half of it on levels of its own.

    Values of a form begin farther left, beside their labels or under them.
    """
    start, end = min(row.box.left for row in page), max(row.box.right for row in page)
    if lane - start < _ASIDE * (end - start):
        return False
    texts = [at for at, each in enumerate(halves) if each.left]
    beside = [each for each in halves[texts[0] : texts[-1]] if each.right] if texts else []
    alone = sum(not each.left for each in beside)
    height = median(row.height for row in page)
    own = alone + sum(bool(x.left) and slip(x.left, x.right, height) for x in beside)
    if alone < _FEWEST - 2 or 2 * own < len(beside):
        return False
    return _prose(halves, left=True) >= _LINES > _prose(halves, left=False)


def slip(one: Sequence[Word], two: Sequence[Word], height: float) -> bool:
    """Whether the two parts of a row do not stand on one level, and share the row by chance."""
    first, second = (median(word.box.middle[1] for word in words) for words in (one, two))
    return abs(first - second) > _SLIPPED * height


def _sides(each: Halves, *, left: bool) -> tuple[Sequence[Word], Sequence[Word]]:
    return (each.left, each.right) if left else (each.right, each.left)


def _is_prose(words: Sequence[Word]) -> bool:
    small = sum(word.text[0].islower() for word in words)
    begins = bool(words) and len(words[0].text) > 1 and words[0].text[-1] not in ".)"
    return len(words) >= _PROSE and small >= len(words) / 2 and begins


def _prose(halves: Sequence[Halves], *, left: bool) -> int:
    """How many lines of prose one side has."""
    return sum(_is_prose(_sides(each, left=left)[0]) for each in halves)


def _own_lines(halves: Sequence[Halves], *, left: bool) -> int:
    """How many lines the other side has of its own beside sentences that go on in small letters.

    A label stands beside the beginning of its value, and nothing beside what that goes on with;
    and no label is a sentence.
    """
    told = 0
    for one, two in pairwise(halves):
        above, _ = _sides(one, left=left)
        prose, other = _sides(two, left=left)
        begins = bool(other) and (other[0].text[0].isupper() or other[0].text[0].isdigit())
        goes_on = bool(prose) and prose[0].text[0].islower() and _is_prose(prose)
        told += (begins or _is_prose(other)) and goes_on and len(above) >= _PROSE
    return told


def lines(rows: Sequence[Row], parts: Sequence[Sequence[Word]]) -> list[Row]:
    """Those of the rows with these parts of theirs as all their words, where there are any."""
    pairs = zip(rows, parts, strict=True)
    return [replace(row, words=tuple(words)) for row, words in pairs if words]


def joined(rows: Sequence[Row], stops: Sequence[str]) -> list[Row]:
    """The lines of a letterhead in the margin, each of its entries as one row.

    Args:
        rows: Its lines from top to bottom.
        stops: Skeletons of all labels: none of them goes on with the entry above.
    """
    made: list[Row] = []
    open_, lines = False, 0
    gaps = sorted(row.box.top - above.box.bottom for above, row in pairwise(rows))
    usual = gaps[len(gaps) // 4] if gaps else 0
    last: Row | None = None
    for row in rows:
        of_another = _ANOTHER.match(row.text) is not None
        labelled = of_another or ":" in row.text or is_label(row.words, stops)
        reach = min(_NEAR * row.height, usual + _LOOSER * row.height)
        near = (
            last is not None
            and row.box.top - last.box.bottom <= reach
            and last.height <= _LARGER * row.height
        )
        if near and open_ and not labelled and lines < _ENTRY:
            made[-1] = replace(made[-1], words=(*made[-1].words, *row.words))
            lines += 1
        else:
            made.append(row)
            lines = 1
        open_ = not labelled
        last = row
    return made
