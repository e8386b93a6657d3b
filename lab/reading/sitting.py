"""Draws each page, has it read by each reader and by the pipeline, and compares."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from typing import Final, Literal

from dossier.errors import PageFailedError
from dossier.kinds import kinds
from dossier.model import Document, Field, Page, PageText, Part, ScanFile
from extractors import ink, localise, pages, quality, upright
from extractors.fields import extract
from extractors.layout import document_text
from extractors.quality import Measures
from extractors.reading import read_page
from extractors.understanding import read_fields
from extractors.workshop import Workshop
from lab.evaluate.making import Shelf, draw_page, page_name
from lab.evaluate.sitting import Place
from lab.evaluate.values import given, printed
from lab.reading import geometry, letters
from lab.reading.letters import ReadWord
from lab.reading.rows import TOGETHER, NumberRow, PageRow, redacted
from lab.specimens import single
from lab.specimens.single import PageOrder, SinglePage

OnPage = Callable[[PageRow], None]
_ENGINES: Final[tuple[Literal["tesseract", "rapidocr"], ...]] = ("tesseract", "rapidocr")
_NUMBERS: Final = frozenset({"nik", "npwp", "nib", "nomor_strttk"})
_TIMED: Final = 10
"""Every so many pages the verdict is timed."""
_AHEAD: Final = 6


def run(
    orders: Sequence[PageOrder],
    place: Place,
    workshop: Workshop,
    *,
    any_code: bool = False,
    each_alone: bool = True,
    on_page: OnPage | None = None,
) -> tuple[PageRow, ...]:
    """Measure pages, as many at a time as the workshop has light children.

    Args:
        orders: What to measure.
        place: Where.
        workshop: Who reads.
        any_code: Accept from the cache what other versions of the code drew.
        each_alone: Have the readers read each page that the pipeline does not give them, too;
            where not, what the quality verdict rests on is told of each page instead.
        on_page: Told of each page as it is done.
    """
    task = _Task(place, workshop, _ENGINES if each_alone else (), not each_alone)
    rows: dict[int, PageRow] = {}
    shelf = None if place.cache is None else Shelf(place.cache, any_code)
    with ThreadPoolExecutor(workshop.children) as threads:
        waiting: dict[Future[PageRow], int] = {}
        for at, folder in enumerate(_drawn(orders, place.work / "pages", shelf)):
            waiting[threads.submit(_measured, at, orders[at], folder, task)] = at
            for done in [each for each in waiting if each.done()]:
                _take(done, waiting, rows, on_page)
        for done in as_completed(list(waiting)):
            _take(done, waiting, rows, on_page)
    return tuple(rows[at] for at in sorted(rows))


def _take(
    done: Future[PageRow],
    waiting: dict[Future[PageRow], int],
    rows: dict[int, PageRow],
    on_page: OnPage | None,
) -> None:
    row = done.result()
    rows[waiting.pop(done)] = row
    if on_page is not None:
        on_page(row)


def _drawn(orders: Sequence[PageOrder], work: Path, shelf: Shelf | None) -> Iterator[Path]:
    """The folder of each page, a few being drawn ahead."""
    with ProcessPoolExecutor(1, mp_context=get_context("forkserver")) as drawers:
        waiting: list[Future[Path]] = []
        for at in range(len(orders)):
            while len(waiting) < min(at + _AHEAD, len(orders)):
                ahead = len(waiting)
                waiting.append(drawers.submit(_draw, orders[ahead], work / str(ahead), shelf))
            yield waiting[at].result()


def _draw(order: PageOrder, folder: Path, shelf: Shelf | None) -> Path:
    draw_page(order, folder, shelf)
    return folder


@dataclass(frozen=True, slots=True)
class _Task:
    """Who reads where.

    Attributes:
        place: Where.
        workshop: Who.
        engines: Those that are to read each page alone as well.
        every_measure: Whether what the verdict rests on is wanted of every page.
    """

    place: Place
    workshop: Workshop
    engines: tuple[Literal["tesseract", "rapidocr"], ...]
    every_measure: bool


def _measured(at: int, order: PageOrder, folder: Path, task: _Task) -> PageRow:
    truth, workshop = single.load(folder), task.workshop
    # The same name in every run: what is remembered of a task names files in it.
    scratch = task.place.work / "scratch" / page_name(order)
    scratch.mkdir(parents=True)
    try:
        file = workshop.inspect(folder / truth.file, truth.file, 0)
        page = read_page(workshop, file, folder / truth.file, 1, 0, scratch)
        fields, page = _understood(truth, page, workshop)
        row = _row(order, truth, page, _alone(page, task), fields)
        measures, seconds = (None, None)
        if task.every_measure or not at % _TIMED:
            measures, seconds = _quality(file, folder / truth.file, workshop.folder)
        return redacted(replace(row, measures=measures, judged=seconds))
    finally:
        shutil.rmtree(scratch)
        shutil.rmtree(folder)


def _understood(
    truth: SinglePage, page: Page, workshop: Workshop
) -> tuple[tuple[Field, ...], Page]:
    """The fields as the pipeline reads them when it knows what the document is."""
    if page.status not in {"read", "born_digital"} or not page.texts:
        return (), page
    document = Document(0, truth.kind, None, 1.0, "", (Part(0, None),))
    understood, more = read_fields(document, {0: page}, workshop)
    return understood.fields, more.get(0, page)


def _alone(page: Page, task: _Task) -> dict[str, PageText]:
    """What each engine reads on the upright page when it is the only one."""
    # A page on which the other one has read lines is nobody's alone.
    texts = {text.reader: text for text in page.texts if not text.helped}
    found: dict[str, PageText] = {}
    for reader in _ENGINES:
        text = texts.get(reader)
        if text is None and page.image is not None and reader in task.engines:
            try:
                text = task.workshop.read(page.image, reader)
            except PageFailedError:
                text = None
        found[reader] = text or PageText(reader, (), page.size)
    return found


def _row(
    order: PageOrder,
    truth: SinglePage,
    page: Page,
    alone: Mapping[str, PageText],
    fields: Sequence[Field],
) -> PageRow:
    delivered = page.texts[0] if page.texts else PageText("tesseract", (), page.size)
    texts = {**alone, TOGETHER: delivered}
    laid = page.status != "unreadable"
    back = geometry.to_drawn(truth, page.transform)
    words = {
        reader: [ReadWord(w.text, geometry.moved(back, w.box.middle)) for w in text.words]
        for reader, text in texts.items()
    }
    return PageRow(
        name=f"{order.tier}-{order.kind}-{order.seed}-{order.harm}{order.strength or ''}",
        tier=truth.tier,
        harm=order.harm,
        base=f"{order.tier}-{order.kind}-{order.seed}",
        left_out=truth.left_out,
        kind=truth.kind,
        layout=truth.layout,
        card=truth.card,
        status=page.status,
        letters={reader: letters.count(truth.lines, each) for reader, each in words.items()},
        numbers=_numbers(truth, page, alone, fields),
        fields=_fields(truth, fields),
        tilt=geometry.tilt(truth, page.transform) if laid and truth.lines else None,
        corners=geometry.corner_error(truth.quad, page.size, page.transform)
        if laid and truth.tier == "phone"
        else None,
        placed=letters.placed(truth.lines, words[TOGETHER]),
        verdict=page.quality.verdict if page.quality else None,
        reason=page.quality.reason if page.quality else None,
        measures=None,
        judged=None,
    )


def _numbers(
    truth: SinglePage, page: Page, alone: Mapping[str, PageText], fields: Sequence[Field]
) -> tuple[NumberRow, ...]:
    """Numbers that are printed; of a document of several pages nobody knows on which."""
    kind = kinds().get(truth.kind)
    if kind is None or truth.pages > 1:
        return ()
    read = {
        reader: extract(kind, [document_text([(0, text)], text.reader)], photograph=page.photograph)
        for reader, text in alone.items()
    }
    each = {**read, TOGETHER: tuple(fields)}
    wanted = {
        name: value
        for name, value in truth.fields.items()
        if isinstance(value, str)
        and (name in _NUMBERS or (truth.kind, name) == ("strttk", "nomor"))
    }
    return tuple(
        NumberRow(
            f"{truth.kind}.{name}",
            value,
            {reader: _value(found, name) for reader, found in each.items()},
            page.texts[0].reader if page.texts else "tesseract",
        )
        for name, value in wanted.items()
    )


def _value(fields: Sequence[Field], name: str) -> str | None:
    value = next((field.value for field in fields if field.name == name), None)
    return value if isinstance(value, str) else None


def _fields(truth: SinglePage, fields: Sequence[Field]) -> tuple[int, int]:
    if truth.pages > 1:
        return 0, 0
    read = {field.name: given(field.name, field.value) for field in fields}
    wanted = {
        name: value
        for name, each in truth.fields.items()
        if (value := printed(name, each)) is not None
    }
    return sum(read.get(name) == value for name, value in wanted.items()), len(wanted)


def _quality(file: ScanFile, path: Path, folder: str) -> tuple[Measures, float]:
    """What the quality verdict rests on, and the CPU seconds that it takes."""
    raster, _ = pages.raster(file, str(path), 1, folder)
    view = localise.view(raster)
    found = ink.find(view.pixels)
    tilt = upright.pose(found).skew
    begun = time.thread_time()
    measures = quality.measure(
        view.pixels,
        found,
        view.coverage,
        raster.came_dpi or quality.inferred_dpi(view.pixels, raster.scale),
        tilt=tilt,
        photograph=view.photograph,
    )
    return measures, time.thread_time() - begun
