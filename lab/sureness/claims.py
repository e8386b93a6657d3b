"""What confidences of fields are fitted to: claims on specimens, and whether they held.

A declaration knows the wordings of every layout for development, so that the papers drawn by them
are all familiar. Those of an office are not. So each document is read once more by a declaration
that has forgotten some of the wordings and ways that lead to its values: as a paper that nobody
has seen reads, with the values that it loses and the wrong ones that it finds instead.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from classifiers.telling import tell_apart
from dossier.declaration import FieldSpec, Kind, Label, Locator
from dossier.kinds import kinds
from dossier.wording import found_in, skeleton
from extractors import duplicates
from extractors.confidence import Basis, Features
from extractors.understanding import find_fields, texts_of
from extractors.workshop import Workshop
from flows import recipe
from lab.evaluate import making
from lab.evaluate.align import align
from lab.evaluate.plan import Specimen
from lab.evaluate.sitting import Place
from lab.evaluate.values import given, printed
from lab.specimens.rng import Rng, stream
from lab.specimens.truth import TruthDocument

_FORGETS = (0.15, 0.35)
"""Share of the fields of a document whose wordings are forgotten, in turn."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One field of a document: what its confidence rests on, and whether it is right.

    Attributes:
        layout: ``kind/name`` of the layout.
        field: Its name.
        tier: How the page was delivered.
        basis: What the confidence rests on.
        held: The value is the printed one, or nothing is printed where nothing was found.
        forgetful: Read by a declaration that has forgotten wordings.
    """

    layout: str
    field: str
    tier: str
    basis: Basis
    held: bool
    forgetful: bool

    @property
    def valued(self) -> bool:
        """Whether a value was found."""
        return isinstance(self.basis, Features)


def gather(
    specimens: Sequence[Specimen],
    place: Place,
    workshop: Workshop,
    *,
    any_code: bool = False,
    on_dossier: Callable[[Specimen, int], None],
) -> list[Claim]:
    """Read dossiers of development layouts and say of each field whether it is right.

    Args:
        specimens: Which dossiers.
        place: Where.
        workshop: Who reads.
        any_code: Accept from the cache what other versions of the code drew.
        on_dossier: Told of each dossier as it is done, with its number of claims.
    """
    shelf = None if place.cache is None else making.Shelf(place.cache, any_code)
    claims: list[Claim] = []
    for specimen in specimens:
        found = list(_of_dossier(specimen, place, workshop, shelf))
        claims += found
        on_dossier(specimen, len(found))
    return claims


def _of_dossier(
    specimen: Specimen, place: Place, workshop: Workshop, shelf: making.Shelf | None
) -> Iterator[Claim]:
    folder, scratch = (place.work / part / specimen.name for part in ("specimens", "scratch"))
    scratch.mkdir(parents=True)
    try:
        truth = making.draw(specimen, folder, shelf)
        paths = [folder / making.SCANS / file.name for file in truth.files]
        files = recipe.inspect([(path, path.name) for path in paths], workshop)
        pages = recipe.read(files, paths, recipe.in_threads(workshop, scratch))
        pages = duplicates.marked(pages, workshop)
        by_index = {page.index: page for page in pages}
        for number, (there, seen) in enumerate(align(truth.documents, tell_apart(pages)).pairs):
            kind = kinds().get(seen.type) if seen is not None else None
            if there is None or seen is None or kind is None or there.left_out:
                continue
            texts = texts_of(seen.parts, by_index)
            words = skeleton(" ".join(row.text for text in texts for row in text.rows))
            share = _FORGETS[number % len(_FORGETS)]
            rng = stream(specimen.seed, "forgets", specimen.tier, str(number))
            for each in (kind, forgetful(kind, words, share, rng)):
                found, _ = find_fields(each, seen, by_index, workshop)
                for one in found:
                    yield Claim(
                        f"{there.type}/{there.layout}",
                        one.field.name,
                        truth.tier,
                        one.basis,
                        _printed(there, one.field.name) == given(one.field.name, one.field.value),
                        each is not kind,
                    )
    finally:
        shutil.rmtree(scratch)
        shutil.rmtree(folder, ignore_errors=True)


def _printed(there: TruthDocument, name: str) -> object:
    return printed(name, there.fields.get(name))


def forgetful(kind: Kind, words: str, share: float, rng: Rng) -> Kind:
    """A declaration that has forgotten how some of its fields are worded on this paper.

    Args:
        kind: The declaration.
        words: Skeleton of what stands on the paper.
        share: Of the fields that are forgotten.
        rng: What chooses them.
    """
    return replace(
        kind,
        fields=tuple(
            _forgotten(spec, words, rng) if rng.random() < share else spec for spec in kind.fields
        ),
    )


def _forgotten(spec: FieldSpec, words: str, rng: Rng) -> FieldSpec:
    """A field without the labels that stand on the paper, and without some of its other ways."""
    kept: list[Locator] = []
    for locator in spec.locators:
        if not isinstance(locator, Label):
            kept += [locator] if rng.random() < 0.5 else []
        elif names := tuple(name for name in locator.names if not found_in(name, words)):
            kept.append(replace(locator, names=names))
    return replace(spec, locators=tuple(kept))


def by_layout(claims: Sequence[Claim]) -> Mapping[str, list[Claim]]:
    """The claims of each layout."""
    found: dict[str, list[Claim]] = {}
    for claim in claims:
        found.setdefault(claim.layout, []).append(claim)
    return found
