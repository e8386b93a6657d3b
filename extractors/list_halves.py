"""Lists that are printed in halves side by side, under the same captions: one after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.rows import Row

Test = Callable[[Row], bool]

_EDGE = 0.8
"""A number begins so many heights before its caption at most."""


def halves(
    rows: Sequence[Row], is_head: Test, is_number: Callable[[str], bool], ends: Test
) -> list[list[Row]]:
    """The rows of each half of a list; all of them as one where it is whole.

    Args:
        rows: All rows of the document.
        is_head: Whether a row is one of captions.
        is_number: Whether a word is the caption of the numbers, with which each half begins.
        ends: Whether a row stands under the list.
    """
    heads = [(row, edges) for row in rows if is_head(row) and (edges := _edges(row, is_number))]
    if not heads:
        return [list(rows)]
    parts: list[list[Row]] = [[] for _ in range(max(len(edges) for _, edges in heads))]
    tops = {head.page: (head.box.top, edges) for head, edges in reversed(heads)}
    over: set[int] = set()
    for row in rows:
        top, edges = tops.get(row.page, (None, ()))
        if top is None or row.box.top < top:
            parts[0].append(row)
            continue
        if row.page in over or ends(row):
            over.add(row.page)
            for part in parts:
                part.append(row)
            continue
        for part, (left, right) in zip(parts, pairwise((*edges, float("inf"))), strict=False):
            words = tuple(word for word in row.words if left <= word.box.left < right)
            if words:
                part.append(replace(row, words=words))
    return parts


def _edges(head: Row, is_number: Callable[[str], bool]) -> tuple[float, ...]:
    """Where the halves under a row of captions begin, in pixels; none where it has no halves."""
    begins = [at for at, word in enumerate(head.words) if is_number(word.text)]
    if len(begins) < 2 or begins[0]:
        return ()
    said = [
        [word.text.casefold() for word in head.words[start:end]]
        for start, end in pairwise((*begins, len(head.words)))
    ]
    if len(said[0]) < 2 or any(each != said[0] for each in said):
        return ()
    lefts = [head.words[at].box.left - _EDGE * head.height for at in begins[1:]]
    return (float("-inf"), *lefts)
