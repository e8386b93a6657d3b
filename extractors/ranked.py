"""Of the values that labels lead to, those whose labels are as like as any come first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.locate import Place, chosen

_AS_GOOD = 0.06
"""Labels that are less alike than this from the best one are another label, most likely."""


def ranked(found: Sequence[tuple[float, Place]], occurrence: int) -> Iterator[Place]:
    """The wanted one of those whose labels are as like as any; the others follow, worth less."""
    best = max((quality for quality, _ in found), default=0.0)
    sure = [place for quality, place in found if quality >= best - _AS_GOOD]
    yield from chosen(sure, occurrence)
    for quality, place in found:
        if quality < best - _AS_GOOD:
            yield Place(place.raw, place.words, place.prior * 0.7)
