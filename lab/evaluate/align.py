"""Which document that was found is which document that is there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dossier.model import Document, Part
from lab.evaluate.values import given, printed
from lab.specimens.truth import TruthDocument


@dataclass(frozen=True, slots=True)
class Aligned:
    """Pairs of what is there and what was found; None where the other side has nothing.

    A document of another type is no counterpart for fields: both sides then stand alone.
    """

    pairs: tuple[tuple[TruthDocument | None, Document | None], ...]


def align(truth: Sequence[TruthDocument], seen: Sequence[Document]) -> Aligned:
    """Pair documents of the same type that share pages, the best pairs first.

    The best share most of their pages. Of several cards on one sheet the truth does not say which
    lies where: there those pair whose values agree most, then those of the same place in order
    (in truth as listed, on the page from top to bottom and left to right).
    """
    candidates = sorted(
        (
            (_overlap(there, found), _agreement(there, found), -abs(a - b), -a, -b)
            for a, there in enumerate(truth)
            for b, found in enumerate(sorted(seen, key=_place))
            if there.type == found.type and _overlap(there, found) > 0
        ),
        reverse=True,
    )
    in_order = sorted(seen, key=_place)
    partner: dict[int, int] = {}
    for *_, a, b in candidates:
        if -a not in partner and -b not in partner.values():
            partner[-a] = -b
    pairs: list[tuple[TruthDocument | None, Document | None]] = [
        (there, in_order[partner[a]] if a in partner else None) for a, there in enumerate(truth)
    ]
    taken = set(partner.values())
    pairs += [(None, found) for b, found in enumerate(in_order) if b not in taken]
    return Aligned(tuple(pairs))


def pages_of(document: Document) -> tuple[int, ...]:
    """The document's pages in order, each once."""
    return tuple(dict.fromkeys(part.page for part in document.parts))


def _overlap(there: TruthDocument, found: Document) -> float:
    mine, theirs = set(there.pages), set(pages_of(found))
    return len(mine & theirs) / len(mine | theirs)


def _agreement(there: TruthDocument, found: Document) -> int:
    return sum(
        printed(field.name, there.fields.get(field.name)) == given(field.name, field.value)
        for field in found.fields
        if field.value is not None
    )


def _place(document: Document) -> tuple[int, int, int]:
    return next(_corner(document.parts), (0, 0, 0))


def _corner(parts: Sequence[Part]) -> Iterator[tuple[int, int, int]]:
    for part in parts:
        yield (
            (part.page, 0, 0)
            if part.box is None
            else (
                part.page,
                part.box.top,
                part.box.left,
            )
        )
