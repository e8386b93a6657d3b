"""What confidences of fields are fitted to: claims on specimens, and whether they held.

A declaration knows the wordings of every layout for development, so that the papers drawn by them
are all familiar. Those of an office are not. So each document is read once more by a declaration
that has forgotten some of the wordings and ways that lead to its values: as a paper that nobody
has seen reads, with the values that it loses and the wrong ones that it finds instead. Such papers
are fewer than those that are known, and count less (:data:`UNKNOWN`).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from classifiers.telling import tell_apart
from dossier.declaration import FieldSpec, Kind, Label, Locator
from dossier.kinds import kinds
from dossier.model import Document, Page
from dossier.wording import found_in, skeleton
from extractors import duplicates
from extractors.confidence import Basis, Features
from extractors.corroboration import elsewhere, told_by
from extractors.understanding import find_fields, texts_of
from extractors.workshop import Workshop
from flows import recipe
from lab.evaluate import making
from lab.evaluate.align import align
from lab.evaluate.plan import Specimen
from lab.evaluate.sitting import Place
from lab.evaluate.values import given, printed
from lab.specimens.rng import Rng, stream
from lab.specimens.truth import Truth, TruthDocument

_FORGETS = (0.15, 0.35)
"""Share of the fields of a document whose wordings are forgotten, in turn."""

UNKNOWN: Final = 0.2
"""What a value read with forgotten wordings counts beside one with known ones: as if every sixth
paper of an office were worded as nobody has seen. A guess from the domain: an office's papers come
from a few issuers, and deeds, lists and letters that are worded freely are mostly known, too."""

OVERLOOKED: Final = 0.05
"""What an absence counts there: as much as is overlooked on one paper in twenty, all of it unseen.
Papers that are known overlook enough by now to tell from them how that looks."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One field of a document: what its confidence rests on, and whether it is right.

    Attributes:
        dossier: Whose.
        layout: ``kind/name`` of the layout.
        field: Its name.
        tier: How the page was delivered.
        basis: What the confidence rests on.
        held: The value is the printed one, or nothing is printed where nothing was found.
        forgetful: Read by a declaration that has forgotten wordings.
        unseen: Read before anybody had opened its layout (``lab.sureness.opened``).
        times: How many absences one of its dossier stands for: specimens that were drawn before
            lines were left empty have too few of them.
    """

    dossier: str
    layout: str
    field: str
    tier: str
    basis: Basis
    held: bool
    forgetful: bool
    unseen: bool = False
    times: float = 1.0

    @property
    def valued(self) -> bool:
        """Whether a value was found."""
        return isinstance(self.basis, Features)

    @property
    def counts(self) -> float:
        """How many claims of known wording it stands for."""
        known = not self.forgetful and not self.unseen
        if self.valued:
            return 1.0 if known else UNKNOWN
        return self.times * (1.0 if known else OVERLOOKED)


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
        yield from _claims(specimen, truth, {page.index: page for page in pages}, workshop)
    finally:
        shutil.rmtree(scratch)
        shutil.rmtree(folder, ignore_errors=True)


def _claims(
    specimen: Specimen, truth: Truth, pages: Mapping[int, Page], workshop: Workshop
) -> Iterator[Claim]:
    """Each document read as it is declared, then with wordings forgotten, one after another.

    Which paper is which is told by what was read on it: of cards on one sheet the truth does not
    say which lies where. What other papers give is what they give to whoever knows their wordings.
    """
    declared = kinds()
    told = [each for each in tell_apart(tuple(pages.values())) if each.type in declared]
    found = {
        each.index: find_fields(declared[each.type], each, pages, workshop)[0] for each in told
    }
    read = [replace(each, fields=tuple(one.field for one in found[each.index])) for each in told]
    said = told_by(read)
    for number, (there, seen) in enumerate(align(truth.documents, read).pairs):
        if there is None or seen is None or there.left_out:
            continue
        share = _FORGETS[number % len(_FORGETS)]
        rng = stream(specimen.seed, "forgets", specimen.tier, str(number))
        less = forgetful(declared[seen.type], _words(seen, pages), share, rng)
        again, _ = find_fields(less, seen, pages, workshop)
        for forgot, each in ((False, found[seen.index]), (True, again)):
            for one in each:
                basis = one.basis
                if isinstance(basis, Features):
                    basis = replace(basis, **asdict(elsewhere(one.field, seen, said)))
                yield Claim(
                    specimen.name,
                    f"{there.type}/{there.layout}",
                    one.field.name,
                    truth.tier,
                    basis,
                    _printed(there, one.field.name) == given(one.field.name, one.field.value),
                    forgot,
                )


def _words(document: Document, pages: Mapping[int, Page]) -> str:
    """The skeleton of all that stands on a document."""
    texts = texts_of(document.parts, pages)
    return skeleton(" ".join(row.text for text in texts for row in text.rows))


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
