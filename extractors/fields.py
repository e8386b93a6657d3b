"""The generic extractor: a document's text and its kind's declaration in, fields out.

Every locator of a field yields places (``extractors.locate``); the field's parser says which of
them can be such a value; the best is chosen for each reader; what the readers found is fused.
Nothing is repaired here: a parser reports what it had to assume, and that stays with the field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.declaration import FieldSpec, Kind, Label, LineAt, Parsed, Pattern, Prose
from dossier.labels import OTHERS
from dossier.model import Evidence, Field, Line, Reader, Word, certainty, read_by
from dossier.wording import skeleton
from extractors.confidence import absence
from extractors.documents import special
from extractors.labels import by_label
from extractors.layout import DocumentText
from extractors.locate import Place, by_line, by_pattern
from extractors.ocr.voting import tokens
from extractors.prose import ProseReader
from extractors.weighing import Reading, best_of_each, fuse

_KNOWN_PLACE = 0.9
"""How much it speaks for a value that it stands where another reader found it."""

_ALWAYS = 0.95
"""A field that so many papers print tells by its absence how much was overlooked."""


def extract(
    kind: Kind, texts: Sequence[DocumentText], *, photograph: bool = False
) -> tuple[Field, ...]:
    """Read all fields of a kind from a document.

    Args:
        kind: The declaration.
        texts: The document as each reader read it, the reader to prefer first.
        photograph: Whether it was photographed rather than scanned.

    Returns:
        A field for each one declared, in their order; those not found have the value None
        (optional ones are left out).
    """
    stops = _labels(kind.fields)
    read = [(text, ProseReader(text)) for text in texts]
    found = {}
    for spec in kind.fields:
        labels = _Labels(stops, tuple(sorted(set(stops) - set(_labels([spec], others=False)))))
        found[spec.name] = [
            reading
            for text, prose in read
            for reading in _readings(kind, spec, text, prose, labels)
        ]
    fields = []
    for spec in kind.fields:
        if readings := found[spec.name]:
            small = photograph or kind.form == "card"
            fields.append(fuse(spec, best_of_each(readings), photograph=small))
        elif not spec.optional:
            fields.append(_absent(spec, texts, _missed(kind.fields, found, spec)))
    return tuple(fields)


def candidates(kind: Kind, text: DocumentText) -> Iterator[tuple[FieldSpec, Place]]:
    """Every place that any locator of a kind proposes in a document, with the field it is for."""
    labels, prose = _labels(kind.fields), ProseReader(text)
    for spec in kind.fields:
        rivals = tuple(sorted(set(labels) - set(_labels([spec], others=False))))
        for place in _places(kind, spec, text, prose, _Labels(labels, rivals)):
            yield spec, place


def with_second_reading(
    kind: Kind,
    field: Field,
    before: Sequence[Word],
    lines: Sequence[Line | None],
    reader: Reader,
    *,
    photograph: bool = False,
) -> Field:
    """Add what another reader read at the field's own place.

    Args:
        kind: The declaration.
        field: The field as it is.
        before: The words that it was read from.
        lines: What the other one read in each of its evidence boxes.
        reader: Who read them.
        photograph: Whether the page is a camera's picture.

    Returns:
        The field with both readings weighed; unchanged where the second one makes no sense.
    """
    spec = next((each for each in kind.fields if each.name == field.name), None)
    if spec is None or field.value is None or field.raw is None:
        return field
    read = [line for line in lines if line is not None]
    raw = " ".join(line.text for line in read)
    parsed = spec.parse(raw) if raw else None
    if parsed is None:
        return replace(field, readers=(*field.readers, (reader, raw))) if raw else field
    words = [word for line in read for word in line.words]
    first = spec.parse(field.raw) or Parsed(field.value, 0.5, field.problems)
    readings = [
        _at_its_place(field.readers[0][0], first, field.raw, field.evidence, before),
        _at_its_place(reader, parsed, raw, field.evidence, words),
    ]
    return fuse(spec, readings, photograph=photograph or kind.form == "card")


def _at_its_place(
    reader: Reader,
    parsed: Parsed,
    raw: str,
    evidence: tuple[Evidence, ...],
    words: Sequence[Word],
) -> Reading:
    """A reading of a place that is known."""
    sure = certainty(words) if words else _KNOWN_PLACE
    return Reading(reader, parsed, raw, evidence, _KNOWN_PLACE, sure, tokens=tokens(raw, words))


@dataclass(frozen=True, slots=True)
class _Labels:
    """Skeletons of the labels of a kind, at which a value ends, and of those of other fields."""

    stops: tuple[str, ...]
    rivals: tuple[str, ...]


def _labels(specs: Sequence[FieldSpec], *, others: bool = True) -> tuple[str, ...]:
    """Skeletons of all labels of the fields, with those of what is not read."""
    names = {
        name
        for spec in specs
        for locator in spec.locators
        if isinstance(locator, Label)
        for name in locator.names
    }
    return tuple(sorted({skeleton(name) for name in (*names, *(OTHERS if others else ()))}))


def _readings(
    kind: Kind, spec: FieldSpec, text: DocumentText, prose: ProseReader, labels: _Labels
) -> Iterator[Reading]:
    for place in _places(kind, spec, text, prose, labels):
        parsed = spec.parse(place.raw)
        if parsed is not None and parsed.value not in (None, "", ()):
            words = [word for _, word in place.words]
            yield Reading(
                reader=read_by(words, text.reader),
                parsed=parsed,
                raw=place.raw,
                evidence=place.evidence,
                prior=place.prior,
                certainty=place.confidence,
                tokens=tokens(place.raw, words),
            )


def _places(
    kind: Kind, spec: FieldSpec, text: DocumentText, prose: ProseReader, labels: _Labels
) -> Iterator[Place]:
    for locator in spec.locators:
        if isinstance(locator, Label):
            yield from by_label(text, locator, labels.stops, labels.rivals)
        elif isinstance(locator, Pattern):
            yield from by_pattern(text, locator)
        elif isinstance(locator, LineAt):
            yield from by_line(text, locator)
        elif isinstance(locator, Prose):
            yield from prose.places(locator)
        else:
            for place in special(kind.type, locator.name)(text):
                yield replace(place, prior=place.prior * locator.prior)


def _absent(spec: FieldSpec, texts: Sequence[DocumentText], missed: float) -> Field:
    words = [word for text in texts for row in text.rows for word in row.words]
    mean = sum(word.confidence for word in words) / len(words) if words else 0.0
    return Field(spec.name, None, None, absence(mean, spec.usual, missed))


def _missed(specs: Sequence[FieldSpec], found: Mapping[str, object], but: FieldSpec) -> float:
    """Share of the fields that are on every such paper, one left aside, that were not found.

    Drawn towards a few in a hundred, which is what papers read well leave out.
    """
    always = [s for s in specs if not s.optional and s.usual >= _ALWAYS and s is not but]
    lost = sum(not found[spec.name] for spec in always)
    return (lost + 0.5) / (len(always) + 10)


def boxes_to_read_again(kind: Kind, fields: Iterable[Field]) -> Mapping[str, tuple[Evidence, ...]]:
    """The places of fields that only one reader has read, by field name."""
    keys = {spec.name for spec in kind.fields if spec.key}
    return {
        field.name: field.evidence
        for field in fields
        if field.name in keys
        and isinstance(field.value, str)
        and len({reader for reader, _ in field.readers}) == 1
        and len(field.evidence) <= 3
    }
