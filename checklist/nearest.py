"""The pages that come closest to a document that was not found, and why they were not taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checklist.accepted import refused, wanted
from checklist.case import Case
from checklist.limits import MENTIONED_ALTERNATIVE, NEAREST_SHOWN
from checklist.places import called
from checklist.sop import Requirement
from dossier.declaration import Cue, Kind, Place
from dossier.kinds import OTHER
from dossier.model import Document, Dossier, Nearest, Page
from dossier.wording import found_in, skeleton

_NOT_ACCEPTED = 1.0
_UNREADABLE = 0.0
_SAME_LETTERHEAD = 0.01
"""Weights of kinds of candidates; what the classifier thought of lies between, by its probability,
and pages under a letterhead come a little before one another by how much of it they have."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    page: int
    weight: float
    reason: str


def heads(dossier: Dossier) -> dict[int, str]:
    """By page, the skeleton of the top third, where documents of another kind begin."""
    first = (_first_page(dossier, document) for document in dossier.of_type(OTHER))
    return {page.index: skeleton(_top_third(page)) for page in first if page is not None}


def nearest(case: Case, requirement: Requirement) -> tuple[Nearest, ...]:
    """At most three pages, the closest first.

    Closest are documents that might have stood for it but for their date or the office's decision,
    then pages that the classifier thought of as one of the types, then pages of another kind under
    a letterhead or title that such a document has, then pages that could not be read.
    """
    types = wanted(case, requirement)
    candidates = [
        *_not_accepted(case, requirement),
        *_thought_of(case.dossier, types),
        *_under_the_letterhead(
            case.heads, [case.declared[each] for each in types if each in case.declared]
        ),
        *_not_read(case.dossier),
    ]
    best: dict[int, _Candidate] = {}
    for each in sorted(candidates, key=lambda candidate: (-candidate.weight, candidate.page)):
        best.setdefault(each.page, each)
    return tuple(Nearest(each.page, each.reason) for each in list(best.values())[:NEAREST_SHOWN])


def _not_accepted(case: Case, requirement: Requirement) -> Iterator[_Candidate]:
    for each in refused(case, requirement):
        if each.document.parts:
            reason = f"{called(each.document.type)}, {each.reason}"
            yield _Candidate(each.document.parts[0].page, _NOT_ACCEPTED, reason)


def _thought_of(dossier: Dossier, types: tuple[str, ...]) -> Iterator[_Candidate]:
    for document in dossier.documents:
        for guess in document.alternatives:
            if guess.type in types and guess.confidence >= MENTIONED_ALTERNATIVE and document.parts:
                because = f" karena {document.reason}" if document.reason else ""
                reason = (
                    f"dikenali sebagai {called(document.type)}{because}; kemungkinan "
                    f"{called(guess.type)} hanya {guess.confidence:.0%}"
                )
                yield _Candidate(document.parts[0].page, guess.confidence, reason)


def _under_the_letterhead(tops: Mapping[int, str], kinds: list[Kind]) -> Iterator[_Candidate]:
    for page, head in tops.items():
        for kind in kinds:
            there, _ = _in_head(kind, "top", head)
            if not there:
                continue
            titles, missing = _in_head(kind, "title", head)
            found = [*there, *titles]
            has = ", ".join(f"“{_shown(each)}”" for each in found[:2])
            lacks = f"judul “{_shown(missing[0])}”" if missing else "isi dokumen itu"
            share = sum(each.weight for each in found)
            reason = f"di bagian atasnya tertulis {has}, tetapi tidak ada {lacks}"
            yield _Candidate(page, _SAME_LETTERHEAD * share / (share + 10), reason)


def _in_head(kind: Kind, place: Place, head: str) -> tuple[list[Cue], list[Cue]]:
    """What speaks for the kind at a place: what stands in a page's head, and what does not."""
    cues = [e for e in kind.cues if e.place == place and e.weight > 0 and not e.regex]
    found = {each: _stands(each, head) for each in sorted(cues, key=lambda cue: -cue.weight)}
    return [e for e in found if found[e]], [e for e in found if not found[e]]


def _stands(cue: Cue, head: str) -> bool:
    return any(found_in(each, head) for each in cue.phrase.split("|"))


def _shown(cue: Cue) -> str:
    return cue.phrase.split("|", maxsplit=1)[0]


def _not_read(dossier: Dossier) -> Iterator[_Candidate]:
    for page in dossier.pages:
        if page.status == "unreadable":
            yield _Candidate(
                page.index, _UNREADABLE, "halaman tidak terbaca, isinya belum diketahui"
            )


def _first_page(dossier: Dossier, document: Document) -> Page | None:
    if not document.parts or not 0 <= document.parts[0].page < len(dossier.pages):
        return None
    return dossier.pages[document.parts[0].page]


def _top_third(page: Page) -> str:
    if not page.texts:
        return ""
    text = page.texts[0]
    return " ".join(line.text for line in text.lines if line.box.middle[1] < text.size[1] / 3)
