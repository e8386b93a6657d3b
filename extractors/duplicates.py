"""The same sheet scanned twice within a dossier: found, and named on the page that adds nothing.

Text nominates, the pictures decide (:mod:`extractors.sameness`). A page that is called a second
scan and is none would be hidden, so whatever is in doubt stays a page of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier.errors import PageFailedError
from dossier.model import Page
from extractors import sameness
from extractors.workshop import Workshop

_LEAST_WORDS: Final = 10
_COMMON: Final = 0.8
_MOST_COMPARED: Final = 200
"""Pairs of pages of one dossier that are looked at; each takes a sixth of a second."""
_BETTER: Final = {"baik": 0, "ragu": 1, "ulangi": 2}


def marked(pages: Sequence[Page], workshop: Workshop) -> tuple[Page, ...]:
    """The pages, each second scan with the page it shows again in ``duplicate_of``.

    Of two scans the better one counts, of equals the first.

    Args:
        pages: All pages of a dossier in order, with their images.
        workshop: Where pictures are compared.
    """
    by_index = {page.index: page for page in pages}
    for one, other in _nominated(pages):
        a, b = by_index[one], by_index[other]
        if a.duplicate_of is None and b.duplicate_of is None and _same(a, b, workshop):
            kept, again = (b, a) if _verdict(b) < _verdict(a) else (a, b)
            by_index[again.index] = replace(again, duplicate_of=kept.index)
            for each in pages:
                if by_index[each.index].duplicate_of == again.index:
                    by_index[each.index] = replace(by_index[each.index], duplicate_of=kept.index)
    return tuple(by_index[page.index] for page in pages)


def _nominated(pages: Sequence[Page]) -> Iterator[tuple[int, int]]:
    """Pairs of pages with nearly the same words, the most alike first."""
    words = {
        page.index: Counter(
            bare for word in page.texts[0].words if (bare := sameness.letters_of(word.text))
        )
        for page in pages
        if page.texts and page.image is not None and page.duplicate_of is None
    }
    counts = {index: each.total() for index, each in words.items()}
    alike: list[tuple[float, int, int]] = []
    order = [index for index, count in counts.items() if count >= _LEAST_WORDS]
    for at, one in enumerate(order):
        for other in order[at + 1 :]:
            most = min(counts[one], counts[other]) * 2 / (counts[one] + counts[other])
            if most < _COMMON:
                continue
            common = (words[one] & words[other]).total() * 2 / (counts[one] + counts[other])
            if common >= _COMMON:
                alike.append((-common, one, other))
    yield from ((one, other) for _, one, other in sorted(alike)[:_MOST_COMPARED])


def _same(one: Page, other: Page, workshop: Workshop) -> bool:
    try:
        return workshop.light("Perbandingan halaman", sameness.same, one, other)
    except PageFailedError:
        # Not compared is not the same.
        return False


def _verdict(page: Page) -> int:
    return _BETTER[page.quality.verdict] if page.quality else len(_BETTER)
