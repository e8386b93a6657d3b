"""The pages that come closest to a document that was not found, and why they were not taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklist.limits import MENTIONED_ALTERNATIVE, NEAREST_SHOWN
from checklist.places import called
from dossier.declaration import Kind
from dossier.kinds import OTHER
from dossier.model import Document, Dossier, Nearest, Page
from dossier.wording import found_in, skeleton

_SAME_LETTERHEAD = 0.01
_UNREADABLE = 0.0


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: int
    weight: float
    reason: str


def heads(dossier: Dossier) -> dict[int, str]:
    """By page, the skeleton of the top third, where documents of another kind begin."""
    first = (_first_page(dossier, document) for document in dossier.of_type(OTHER))
    return {page.index: skeleton(_top_third(page)) for page in first if page is not None}


def nearest(
    dossier: Dossier,
    types: tuple[str, ...],
    declared: Mapping[str, Kind],
    tops: Mapping[int, str],
) -> tuple[Nearest, ...]:
    """At most three pages, the closest first.

    Closest are pages that the classifier thought of as one of the types, then pages of another
    kind under a letterhead that such a document has, then pages that could not be read.

    Args:
        dossier: What was read.
        types: The types that would have met the requirement.
        declared: The declarations of types, by type.
        tops: The :func:`heads` of the dossier, the same for every requirement.
    """
    kinds = [declared[each] for each in types if each in declared]
    candidates = [
        *_thought_of(dossier, types),
        *_under_the_letterhead(tops, kinds),
        *_not_read(dossier),
    ]
    best: dict[int, _Candidate] = {}
    for each in sorted(candidates, key=lambda candidate: -candidate.weight):
        best.setdefault(each.page, each)
    return tuple(Nearest(each.page, each.reason) for each in list(best.values())[:NEAREST_SHOWN])


def _thought_of(dossier: Dossier, types: tuple[str, ...]) -> Iterator[_Candidate]:
    for document in dossier.documents:
        for guess in document.alternatives:
            if guess.type in types and guess.confidence >= MENTIONED_ALTERNATIVE and document.parts:
                reason = (
                    f"dikenali sebagai {called(document.type)}, mungkin {called(guess.type)} "
                    f"({guess.confidence:.0%})"
                )
                yield _Candidate(document.parts[0].page, guess.confidence, reason)


def _under_the_letterhead(tops: Mapping[int, str], kinds: list[Kind]) -> Iterator[_Candidate]:
    for page, head in tops.items():
        for kind in kinds:
            phrases = (
                cue.phrase
                for cue in kind.cues
                if cue.place == "top" and cue.weight > 0 and not cue.regex
            )
            hit = next((each for each in phrases if found_in(each, head)), None)
            if hit is not None:
                reason = f"di bagian atasnya tertulis “{hit}”, tetapi isinya lain"
                yield _Candidate(page, _SAME_LETTERHEAD, reason)


def _not_read(dossier: Dossier) -> Iterator[_Candidate]:
    for page in dossier.pages:
        if page.status == "unreadable":
            yield _Candidate(page.index, _UNREADABLE, "halaman tidak terbaca")


def _first_page(dossier: Dossier, document: Document) -> Page | None:
    if not document.parts or not 0 <= document.parts[0].page < len(dossier.pages):
        return None
    return dossier.pages[document.parts[0].page]


def _top_third(page: Page) -> str:
    if not page.texts:
        return ""
    text = page.texts[0]
    return " ".join(line.text for line in text.lines if line.box.middle[1] < text.size[1] / 3)
