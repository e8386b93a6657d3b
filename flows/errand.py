"""One attempt at one dossier: what the recipe is run with, whoever calls it page by page.

Nothing here knows of Prefect. What an attempt writes carries its fence: when a newer attempt has
taken over, nothing of an older one is kept.
"""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
import threading
from collections.abc import Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from checklist import sop
from dossier.casework import Fence, PageReading
from dossier.errors import BerkasError
from extractors.reading import draw_again, read_page
from flows import pictures, recipe
from flows.version import version
from office import reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from dossier.casework import Queue
    from dossier.model import Page
    from extractors.workshop import Workshop
    from flows.leases import Leases
    from storage import Store


class StoppedError(BerkasError):
    """The attempt ends before its time: the worker is stopping, or its lease is lost."""

    code = "dihentikan"


@dataclass(frozen=True, slots=True)
class Desk:
    """What the attempts of one worker are made with.

    Attributes:
        store: The office's store.
        lanes: By queue, the workshop as far as work of that queue may use it.
        folder: Where files and page images lie while they are worked on.
        worker: Id of the worker.
        leases: Its leases.
        log: Where faults are written down.
        counted: Told of each page that was read.
    """

    store: Store
    lanes: dict[Queue, Workshop]
    folder: Path
    worker: str
    leases: Leases
    log: Path
    counted: Callable[[], object]


@dataclass(slots=True)
class Errand:
    """An attempt under way.

    Attributes:
        desk: What it is made with.
        task: What is to be read.
        fence: Proof of holding the job.
        lost: Set when the lease is lost.
        scratch: Folder of its own.
        stopped: Set when it is to end before its time.
        images: By file and page (from 1), digests of page image and thumbnail.
        places: The pages of the dossier by index.
        trouble: What a page could not be read for.
    """

    desk: Desk
    task: reading.Task
    fence: Fence
    lost: threading.Event
    scratch: Path
    stopped: threading.Event
    images: dict[tuple[int, int], tuple[str | None, str | None]] = field(default_factory=dict)
    places: dict[int, recipe.Place] = field(default_factory=dict)
    trouble: Exception | None = None

    @property
    def workshop(self) -> Workshop:
        """The children that it may use."""
        return self.desk.lanes[self.task.queue]

    def read(self, place: recipe.Place, *, last_try: bool) -> Page:
        """Read one page and keep what was read.

        Raises:
            EngineDiedError: Its child died, and it is not the last try.
            FencedError: A newer attempt has taken over.
            StoppedError: The worker is stopping, or the lease is lost.
        """
        self.go_on()
        page = read_page(
            self.workshop,
            place.file,
            place.path,
            place.number,
            place.index,
            self.scratch,
            last_try=last_try,
        )
        # A child that was ended because the worker stops has not failed on its page.
        self.go_on()
        image, thumbnail = self._picture(page)
        kept = PageReading(
            place.file.index, replace(page, index=place.number - 1, image=None), image, thumbnail
        )
        reading.keep_page(
            self.desk.store, self.fence, self.task.case.id, recipe.digest(), kept, _now()
        )
        self.images[place.file.index, place.number] = image, thumbnail
        self.desk.counted()
        return page

    def go_on(self) -> None:
        """Raise StoppedError when it is to end here."""
        if self.workshop.closed or self.lost.is_set() or self.stopped.is_set():
            raise StoppedError(f"Percobaan {self.fence.attempt} dihentikan.")

    def parted(
        self, places: Sequence[recipe.Place]
    ) -> tuple[list[tuple[recipe.Place, PageReading]], list[recipe.Place]]:
        """The places that an earlier attempt has read, with its readings, and the others."""
        self.places.update((place.index, place) for place in places)
        kept = {(each.file, each.page.file_page): each for each in self.task.pages}
        old, new = [], []
        for place in places:
            found = kept.get((place.file.index, place.number))
            if found is None:
                new.append(place)
            else:
                old.append((place, found))
        return old, new

    def revived(self, old: Sequence[tuple[recipe.Place, PageReading]]) -> Generator[Page]:
        """Pages that an earlier attempt has read, with their images drawn again."""
        with ThreadPoolExecutor(self.workshop.children) as threads:
            yield from threads.map(self._revived, old)

    def _revived(self, each: tuple[recipe.Place, PageReading]) -> Page:
        place, kept = each
        self.images[place.file.index, place.number] = kept.image, kept.thumbnail
        page = replace(kept.page, index=place.index, file=place.file.index)
        if kept.image is None or page.status == "unreadable":
            return page
        return draw_again(self.workshop, place.file, place.path, page, self.scratch)

    def _picture(self, page: Page) -> tuple[str | None, str | None]:
        if page.image is None:
            return None, None
        objects, case = self.desk.store.objects, self.task.case.id
        large, small = pictures.for_screen(Path(page.image))
        return objects.put(case, large), objects.put(case, small)


def run(
    desk: Desk,
    task: reading.Task,
    fence: Fence,
    stopped: threading.Event,
    mapped: Callable[[Errand], recipe.Mapper],
) -> None:
    """Read a dossier and store its reading.

    Args:
        desk: What it is done with.
        task: What is to be read.
        fence: Proof of holding the job.
        stopped: Set from outside to end it before its time.
        mapped: Makes the mapper that reads the pages.

    Raises:
        FencedError: A newer attempt has taken over.
        StoppedError: The worker is stopping, or the lease is lost.
    """
    scratch = Path(tempfile.mkdtemp(dir=desk.folder))
    try:
        with desk.leases.held(fence) as lost:
            errand = Errand(desk, task, fence, lost, scratch, stopped)
            outcome = recipe.process(
                _fetched(errand),
                workshop=errand.workshop,
                scratch=scratch,
                rule_set=sop.load(task.case.sop),
                received=task.case.received,
                applicant=task.case.applicant,
                mapper=mapped(errand),
            )
            # What was read while children were being ended may lack their word.
            errand.go_on()
            _finish(errand, outcome)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def _fetched(errand: Errand) -> list[tuple[Path, str]]:
    paths = []
    for file in errand.task.files:
        path = errand.scratch / f"{file.index:04d}"
        errand.desk.store.objects.fetch(errand.task.case.id, file.sha256, path)
        paths.append((path, file.name))
    return paths


def _finish(errand: Errand, outcome: recipe.Outcome) -> None:
    dossier = outcome.dossier
    first = {page.index: page for page in dossier.pages}
    images = []
    for page in dossier.pages:
        shown = page
        # A second scan has an image of its own, a page of a file that came twice has not.
        if page.duplicate_of is not None and (page.file, page.file_page) not in errand.images:
            shown = first[page.duplicate_of]
        images.append(errand.images.get((shown.file, shown.file_page), (None, None)))
    reading.finish(
        errand.desk.store,
        errand.fence,
        errand.task.case.id,
        dossier=replace(dossier, pages=tuple(replace(page, image=None) for page in dossier.pages)),
        judgement=outcome.judgement,
        images=tuple(images),
        sop=errand.task.case.sop,
        recipe=outcome.recipe,
        software=version(),
        engines=tuple(outcome.engines.items()),
        models=tuple(outcome.models.items()),
        seconds=outcome.seconds,
        now=_now(),
    )


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
