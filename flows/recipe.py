"""The pipeline, once, in plain sight: files in, a judged dossier out.

Reading is done page by page in the workshop's children; a page that fails is reported as such and
the rest goes on. Everything after it works on frozen values in this process.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path

from checklist.evaluate import evaluate
from checklist.sop import RuleSet
from classifiers import confidence as document_confidence
from classifiers import page_body, sequence
from classifiers.telling import tell_apart
from dossier.kinds import kinds
from dossier.model import Applicant, Document, Dossier, Judgement, Page, ScanFile
from extractors import confidence, duplicates, prose, quality
from extractors.corroboration import corroborated
from extractors.reading import engine_versions, read_page
from extractors.spelling import spelt_alike
from extractors.understanding import read_fields
from extractors.workshop import Workshop

RECIPE = "2"
"""Raised whenever the order of the stages changes."""

OnPage = Callable[[Page, int], None]


@dataclass(frozen=True, slots=True)
class Place:
    """A page that is to be read.

    Attributes:
        file: Its file, inspected.
        path: Where the file lies.
        number: Number of the page within the file, from 1.
        index: Number of the page within the dossier, from 0.
    """

    file: ScanFile
    path: Path
    number: int
    index: int


Mapper = Callable[[Sequence[Place]], Generator[Page]]
"""Reads the pages at these places, and yields each as it is read, in any order."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a dossier.

    Attributes:
        dossier: Everything that was read.
        judgement: The checklist and the findings.
        seconds: How long it took.
        recipe: A digest of everything that decides over the result, besides the engines.
        engines: Versions of the reading engines.
        models: Versions of our models.
    """

    dossier: Dossier
    judgement: Judgement
    seconds: float
    recipe: str
    engines: Mapping[str, str]
    models: Mapping[str, str]


def process(
    paths: Sequence[tuple[Path, str]],
    *,
    workshop: Workshop,
    scratch: Path,
    rule_set: RuleSet,
    received: dt.date,
    applicant: Applicant | None = None,
    on_page: OnPage | None = None,
    mapper: Mapper | None = None,
) -> Outcome:
    """Run the whole pipeline on the scans of one dossier.

    Args:
        paths: The files in order, each with the name that people know it by.
        workshop: Where the engines run.
        scratch: Folder for the upright page images; the caller keeps or deletes it.
        rule_set: The rules to judge by.
        received: The day of intake.
        applicant: Kind of applicant; None to infer it.
        on_page: Told of each page as it is read, with the number of pages in all.
        mapper: Who reads the pages; None: threads of this process.
    """
    begun = time.monotonic()
    files = inspect(paths, workshop)
    mapper = mapper or in_threads(workshop, scratch)
    pages = read(files, [path for path, _ in paths], mapper, on_page)
    pages = duplicates.marked(pages, workshop)
    documents = understand(pages, workshop)
    dossier = Dossier(files, documents.pages, documents.documents)
    judgement = evaluate(dossier, rule_set, received, applicant)
    return Outcome(
        dossier=dossier,
        judgement=judgement,
        seconds=time.monotonic() - begun,
        recipe=digest(),
        engines=engine_versions(),
        models=models(),
    )


def inspect(paths: Sequence[tuple[Path, str]], workshop: Workshop) -> tuple[ScanFile, ...]:
    """Open every file and tell what it is; a file that cannot be taken says why."""
    with ThreadPoolExecutor(workshop.children) as threads:
        waiting = [
            threads.submit(workshop.inspect, path, name, index)
            for index, (path, name) in enumerate(paths)
        ]
        return tuple(each.result() for each in waiting)


def read(
    files: Sequence[ScanFile],
    paths: Sequence[Path],
    mapper: Mapper,
    on_page: OnPage | None = None,
) -> tuple[Page, ...]:
    """Read every page of every file, each once.

    A file that was handed in twice (the same bytes) is read once; the pages of the copy name
    those of the first as ``duplicate_of``.
    """
    places = [
        Place(file, path, number, 0)
        for file, path in zip(files, paths, strict=True)
        for number in range(1, file.pages + 1)
    ]
    places = [replace(place, index=index) for index, place in enumerate(places)]
    first_of = _first_with_same_bytes(files)
    at = {(place.file.index, place.number): place.index for place in places}
    done: dict[int, Page] = {}
    to_read = [each for each in places if first_of[each.file.index] == each.file.index]
    with contextlib.closing(mapper(to_read)) as pages:
        for page in pages:
            done[page.index] = page
            if on_page is not None:
                on_page(page, len(places))
    for place in places:
        if place.index not in done:
            original = done[at[first_of[place.file.index], place.number]]
            done[place.index] = replace(
                original,
                index=place.index,
                file=place.file.index,
                duplicate_of=original.index,
            )
            if on_page is not None:
                on_page(done[place.index], len(places))
    return tuple(done[place.index] for place in places)


def in_threads(workshop: Workshop, scratch: Path) -> Mapper:
    """Read as many pages at a time as the workshop has light children."""

    def read_all(places: Sequence[Place]) -> Generator[Page]:
        with ThreadPoolExecutor(workshop.children + 1) as threads:
            try:
                waiting = [
                    threads.submit(
                        read_page, workshop, each.file, each.path, each.number, each.index, scratch
                    )
                    for each in places
                ]
                for each in as_completed(waiting):
                    yield each.result()
            except BaseException:
                threads.shutdown(wait=False, cancel_futures=True)
                raise

    return read_all


def _first_with_same_bytes(files: Sequence[ScanFile]) -> dict[int, int]:
    seen: dict[str, int] = {}
    return {file.index: seen.setdefault(file.sha256, file.index) for file in files}


@dataclass(frozen=True, slots=True)
class Understood:
    """Documents with their fields, and the pages with what was read on them meanwhile."""

    documents: tuple[Document, ...]
    pages: tuple[Page, ...]


def understand(pages: Sequence[Page], workshop: Workshop) -> Understood:
    """Tell the documents apart, read their fields, and see which of their values agree."""
    documents = tell_apart(pages)
    by_index = {page.index: page for page in pages}
    with ThreadPoolExecutor(workshop.children) as threads:
        done = list(
            threads.map(lambda document: read_fields(document, by_index, workshop), documents)
        )
    for _, more in done:
        by_index.update(more)
    return Understood(
        corroborated(spelt_alike([document for document, _ in done])),
        tuple(by_index[page.index] for page in pages),
    )


def models() -> dict[str, str]:
    """Versions of our own models, all of which decide over a result."""
    return {
        "document-confidence": document_confidence.version(),
        "field-confidence": confidence.version(),
        "page-quality": quality.version(),
        "page-words": page_body.version(),
        "page-sequence": sequence.version(),
        "prose": prose.version(),
    }


def digest() -> str:
    """A short digest of recipe, declarations and models: equal digests, equal results."""
    hasher = hashlib.sha256(RECIPE.encode())
    hasher.update(repr(models()).encode())
    for kind in kinds().values():
        hasher.update(repr(kind.cues).encode())
        for spec in kind.fields:
            hasher.update(spec.name.encode())
            hasher.update(repr(spec.locators).encode())
    return hasher.hexdigest()[:12]
