"""Whole dossiers cut into documents, without reading a field: cuts, and confidence of documents."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence

from classifiers.confidence import Scale
from classifiers.telling import tell_apart
from dossier.model import Dossier
from extractors import duplicates
from extractors.workshop import Workshop
from flows import recipe
from lab.evaluate import making
from lab.evaluate.compare import Case, compare, readable_kinds
from lab.evaluate.plan import Specimen
from lab.evaluate.problems import Said
from lab.evaluate.rows import Rows
from lab.evaluate.sitting import Place

OnDossier = Callable[[Specimen, Rows], None]


def run(
    specimens: Sequence[Specimen],
    place: Place,
    workshop: Workshop,
    *,
    any_code: bool = False,
    scale: Scale | None = None,
    on_dossier: OnDossier,
) -> Rows:
    """Cut dossiers, one after another; the rows say nothing of fields.

    Args:
        specimens: What to measure.
        place: Where.
        workshop: Who reads.
        any_code: Accept from the cache what other versions of the code drew.
        scale: What is made of the model's own probabilities; None: what is stored.
        on_dossier: Told of each dossier as it is done.
    """
    shelf = None if place.cache is None else making.Shelf(place.cache, any_code)
    found = []
    for specimen in specimens:
        rows = _cut(specimen, place, workshop, shelf, scale)
        found.append(rows)
        on_dossier(specimen, rows)
    return Rows.joined(found)


def _cut(
    specimen: Specimen,
    place: Place,
    workshop: Workshop,
    shelf: making.Shelf | None,
    scale: Scale | None,
) -> Rows:
    folder, scratch = (place.work / part / specimen.name for part in ("specimens", "scratch"))
    scratch.mkdir(parents=True)
    try:
        truth = making.draw(specimen, folder, shelf)
        paths = [folder / making.SCANS / file.name for file in truth.files]
        files = recipe.inspect([(path, path.name) for path in paths], workshop)
        pages = recipe.read(files, paths, recipe.in_threads(workshop, scratch))
        pages = duplicates.marked(pages, workshop)
        seen = Dossier(files, pages, tell_apart(pages, scale))
        case = Case(specimen.name, specimen.pool, truth, seen, Said((), ()), readable_kinds())
        rows = compare(case)
        return Rows(rows.pages, rows.cuts, rows.dossiers, documents=rows.documents)
    finally:
        shutil.rmtree(scratch)
        shutil.rmtree(folder, ignore_errors=True)
