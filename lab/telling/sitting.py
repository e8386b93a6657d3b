"""Draws each page, has it read as ever, and asks what it is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from classifiers.page_type import score_page
from classifiers.telling import tell_apart
from dossier.kinds import OTHER, kinds
from dossier.model import Page
from extractors.reading import read_page
from extractors.workshop import Workshop
from lab.evaluate.compare import UNREAD
from lab.evaluate.making import Shelf, draw_page, page_name
from lab.evaluate.rows import PageRow, redacted_page
from lab.evaluate.sitting import Place
from lab.specimens import single
from lab.specimens.single import PageOrder, SinglePage

OnPage = Callable[["ToldRow"], None]


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One page, what it is and what it was taken for.

    Attributes:
        page: As in an evaluation; of left-out layouts without what could tell of them.
        best: The declared type that has most for it.
        lead: By how much, in log-odds, that is more than what speaks for ``lain``.
        confidence: What is claimed of the answer; None where there is none.
    """

    page: PageRow
    best: str
    lead: float
    confidence: float | None


def run(
    orders: Sequence[PageOrder],
    place: Place,
    workshop: Workshop,
    *,
    any_code: bool = False,
    on_page: OnPage,
) -> tuple[ToldRow, ...]:
    """Tell pages apart, as many at a time as the workshop has children; rows in their order.

    Args:
        orders: What to measure.
        place: Where.
        workshop: Who reads.
        any_code: Accept from the cache what other versions of the code drew.
        on_page: Told of each page as it is done.
    """
    shelf = None if place.cache is None else Shelf(place.cache, any_code)

    def measured(order: PageOrder) -> ToldRow:
        row = _measured(order, place, workshop, shelf)
        on_page(row)
        return row

    with ThreadPoolExecutor(workshop.children) as threads:
        return tuple(threads.map(measured, orders))


def _measured(order: PageOrder, place: Place, workshop: Workshop, shelf: Shelf | None) -> ToldRow:
    # The same name in every run: what is remembered of a task names files in it.
    folder, scratch = (place.work / part / page_name(order) for part in ("pages", "scratch"))
    scratch.mkdir(parents=True)
    try:
        draw_page(order, folder, shelf)
        truth = single.load(folder)
        file = workshop.inspect(folder / truth.file, truth.file, 0)
        page = read_page(workshop, file, folder / truth.file, 1, 0, scratch)
        return told(truth, page)
    finally:
        shutil.rmtree(scratch)
        shutil.rmtree(folder, ignore_errors=True)


def told(truth: SinglePage, page: Page) -> ToldRow:
    """What the page was taken for, beside what it is."""
    declared = kinds()
    documents = tell_apart([page])
    scores = score_page(page.texts[0], declared) if page.texts else None
    firsts = {name: each.first for name, each in scores.scores.items()} if scores else {}
    best = max(firsts, key=lambda name: firsts[name], default=OTHER)
    row = PageRow(
        truth.tier,
        f"{truth.tier}-{truth.seed}",
        0,
        truth.left_out,
        f"{truth.kind}/{truth.layout}",
        (truth.kind if truth.kind in declared else OTHER,),
        tuple(sorted({each.type for each in documents})) or (UNREAD,),
        "; ".join(each.reason for each in documents) or page.message,
    )
    return ToldRow(
        redacted_page(row),
        best,
        firsts[best] - scores.other if scores else float("-inf"),
        min((each.confidence for each in documents), default=None),
    )
