"""A third look at key numbers: their place read again in other ways, where two readers do not do.

Asked for where no reader's answer has the form of such a number, or both have and differ. What a
look reads is counted, never mended: the number that most looks read wins, and only one that keeps
the rules of its kind. Who looks, how, and how many must agree stands in ``extractors.ocr.fusion``.
"""

from __future__ import annotations

import string
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dossier import parsers, problems
from dossier.declaration import FieldSpec, Kind, Parsed, Parser
from dossier.model import Box, Evidence, Field, Line, certainty
from extractors.confidence import Features, probability
from extractors.fields import candidates
from extractors.layout import DocumentText
from extractors.ocr import fusion
from extractors.rows import WIDE_GAP
from extractors.weighing import Found

NUMBERS: Final = frozenset({parsers.nik, parsers.npwp, parsers.nib, parsers.strttk_number})
"""Parsers of numbers of which the form is known."""
_MARKS: Final[Mapping[Parser, str]] = {parsers.strttk_number: "/_-. " + string.ascii_uppercase}
"""What stands in such a number besides digits, where it is more than stops and dashes."""
_BROKEN: Final = frozenset(
    {
        problems.WRONG_LENGTH,
        problems.INVALID_NUMBER,
        problems.CHECK_DIGIT,
        problems.TWO_WAY_DIGIT,
    }
)
_PRIOR: Final = 0.9
"""How much it speaks for a number that it stands where it was looked for."""
_LONG: Final = 15
"""Heights of a line that the longest such number takes, in print that is set wide."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A number to be looked at again.

    Attributes:
        spec: Its field.
        place: Where it stands.
        said: What readers gave that keeps its rules, one each.
    """

    spec: FieldSpec
    place: Evidence
    said: tuple[str, ...]


def doubts(kind: Kind, texts: Sequence[DocumentText], fields: Sequence[Field]) -> Iterator[Doubt]:
    """The numbers of a document that want another look.

    Args:
        kind: The declaration.
        texts: The document as each reader read it.
        fields: What was read of it.
    """
    found = {field.name: field for field in fields}
    for spec in kind.fields:
        if spec.parse not in NUMBERS or spec.name not in found:
            continue
        field = found[spec.name]
        said = tuple(_said(spec, field))
        if _doubtful(said, field, texts):
            place = _place(kind, spec, texts, field)
            if place is not None:
                yield Doubt(spec, place, said)


def characters(spec: FieldSpec) -> str:
    """What may stand in a number: what is known of its form tells how it is read."""
    return string.digits + _MARKS.get(spec.parse, ".,-/")


def settled(doubt: Doubt, found: Found, looks: Sequence[Line | None]) -> Found:
    """The field with what most looks read; as it was where they do not agree enough.

    Args:
        doubt: What was looked at.
        found: The field as two readers left it.
        looks: What each look read; None: nothing.
    """
    field = found.field
    votes: dict[str, list[tuple[Parsed, Line]]] = {}
    for line in looks:
        parsed = None if line is None else doubt.spec.parse(line.text)
        if line is not None and parsed is not None and not _broken(parsed.problems):
            votes.setdefault(str(parsed.value), []).append((parsed, line))
    counts = {value: len(each) + doubt.said.count(value) for value, each in votes.items()}
    value = fusion.elected(counts, field.value if field.value in doubt.said else None)
    if value is None:
        return found
    parsed, line = max(votes[value], key=lambda each: certainty(each[1].words))
    features = Features(
        prior=_PRIOR,
        strength=parsed.strength,
        reading=certainty(line.words),
        agreed=float(value in doubt.said),
        contradicted=1 - len(votes[value]) / len(looks),
        repeated=0.0,
        problems=float(bool(parsed.problems)),
        photograph=0.0,
        missed=found.basis.missed,
        verbatim=float(value in doubt.said),
        sort=doubt.spec.sort,
    )
    told = replace(
        field,
        value=parsed.value,
        raw=line.text,
        confidence=probability(features),
        evidence=(replace(doubt.place, box=Box.around(word.box for word in line.words)),),
        readers=(*field.readers, ("rapidocr", line.text)),
        problems=parsed.problems,
    )
    return Found(told, features)


def _broken(codes: Sequence[str]) -> bool:
    return not _BROKEN.isdisjoint(codes)


def _said(spec: FieldSpec, field: Field) -> Iterator[str]:
    """What each reader gave that keeps the rules of its kind."""
    parsed = (spec.parse(raw) for _, raw in field.readers if raw)
    yield from (str(each.value) for each in parsed if each and not _broken(each.problems))


def _doubtful(said: Sequence[str], field: Field, texts: Sequence[DocumentText]) -> bool:
    """Whether readers made nothing of a number, two things, or one of them something unsurely."""
    if len(said) == 1 and not _broken(field.problems):
        return fusion.unsure_of_number(_certainty(field.evidence, texts))
    return len(set(said)) != 1 or _broken(field.problems)


def _certainty(evidence: Sequence[Evidence], texts: Sequence[DocumentText]) -> float:
    """How certain the reader was of the words in a place that was surest of them."""
    words = (
        [
            word
            for row in text.rows
            for word in row.words
            if any(e.page == row.page and e.box.contains(word.box.middle) for e in evidence)
        ]
        for text in texts
    )
    return max((certainty(each) for each in words), default=0.0)


def _place(
    kind: Kind, spec: FieldSpec, texts: Sequence[DocumentText], field: Field
) -> Evidence | None:
    """Where the number was read, or where a label says that it stands."""
    if field.value is not None:
        if len(field.evidence) != 1:
            return None
        place = field.evidence[0]
        return _to_its_end(place, texts) if problems.WRONG_LENGTH in field.problems else place
    proposed = (
        place.evidence[0]
        for text in texts
        for each, place in candidates(kind, text)
        if each == spec
    )
    first = next(proposed, None)
    return None if first is None else _to_its_end(first, texts)


def _to_its_end(place: Evidence, texts: Sequence[DocumentText]) -> Evidence:
    """A place that ends too early, as far as such a number may reach before another column."""
    box = place.box
    beyond = (
        word.box.left - box.height // 2
        for text in texts
        for row in text.rows
        for word in row.words
        if row.page == place.page
        and box.top <= word.box.middle[1] <= box.bottom
        and word.box.left > box.right + WIDE_GAP * box.height
    )
    end = min(box.left + _LONG * box.height, min(beyond, default=sys.maxsize))
    return replace(place, box=replace(box, right=max(box.right, end)))


def by_page(wanted: Sequence[Doubt]) -> Mapping[int, Sequence[Doubt]]:
    """Doubts by the page that they stand on."""
    pages: dict[int, list[Doubt]] = {}
    for doubt in wanted:
        pages.setdefault(doubt.place.page, []).append(doubt)
    return pages
