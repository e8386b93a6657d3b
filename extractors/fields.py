"""The generic extractor: a document's text and its kind's declaration in, fields out.

Every locator of a field yields places (``extractors.locate``); the field's parser says which of
them can be such a value; the best is chosen for each reader; what the readers found is fused.
Nothing is repaired here: a parser reports what it had to assume, and that stays with the field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dossier.declaration import FieldSpec, Kind, Label, LineAt, Parsed, Pattern
from dossier.model import Evidence, Field, Line, Reader, Value
from dossier.wording import skeleton
from extractors.confidence import Features, absence, probability
from extractors.documents import special
from extractors.layout import DocumentText
from extractors.locate import Place, by_label, by_line, by_pattern


@dataclass(frozen=True, slots=True)
class Reading:
    """One reader's best answer for a field.

    Attributes:
        reader: Who read it.
        parsed: The value.
        raw: As read.
        evidence: Where.
        prior: How much the way it was found speaks for it.
        certainty: The reader's own.
        repeated: Whether another place gives the same value.
    """

    reader: Reader
    parsed: Parsed
    raw: str
    evidence: tuple[Evidence, ...]
    prior: float
    certainty: float
    repeated: bool = False

    @property
    def score(self) -> float:
        """For choosing between readings; not a probability."""
        form = 0.35 + 0.65 * self.parsed.strength - 0.08 * len(self.parsed.problems)
        return self.prior**3 * form * (0.4 + 0.6 * self.certainty) * (1.05 if self.repeated else 1)


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
    stops = _stops(kind)
    fields = []
    for spec in kind.fields:
        found = [list(_readings(kind, spec, text, stops)) for text in texts]
        if any(found):
            small = photograph or kind.form == "card"
            fields.append(fuse(spec, _best_of_each(found), photograph=small))
        elif not spec.optional:
            fields.append(_absent(spec, texts))
    return tuple(fields)


def with_second_reading(
    kind: Kind,
    field: Field,
    lines: Sequence[Line | None],
    reader: Reader,
    *,
    photograph: bool = False,
) -> Field:
    """Add what another reader read at the field's own place.

    Args:
        kind: The declaration.
        field: The field as it is.
        lines: What was read in each of its evidence boxes.
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
    certainty = sum(w.confidence * len(w.text) for w in words) / sum(len(w.text) for w in words)
    first = spec.parse(field.raw) or Parsed(field.value, 0.5, field.problems)
    readings = [
        Reading(field.readers[0][0], first, field.raw, field.evidence, 0.9, 0.9),
        Reading(reader, parsed, raw, field.evidence, 0.9, certainty),
    ]
    return fuse(spec, readings, photograph=photograph or kind.form == "card")


def fuse(spec: FieldSpec, readings: Sequence[Reading], *, photograph: bool = False) -> Field:
    """Weigh the readers' answers for one field: the better one wins, agreement makes it sure.

    Raises:
        ValueError: When there is no reading.
    """
    if not readings:
        msg = f"no reading of {spec.name}"
        raise ValueError(msg)
    winner = max(readings, key=lambda each: each.score * _trust(each.reader, photograph))
    others = [each for each in readings if each is not winner]
    agreeing = [each for each in others if same(each.parsed.value, winner.parsed.value)]
    for other in agreeing:
        winner = _better_spaced(winner, other)
    features = Features(
        prior=winner.prior,
        strength=winner.parsed.strength,
        reading=winner.certainty,
        agreed=float(bool(agreeing)),
        contradicted=float(len(agreeing) < len(others)),
        repeated=float(winner.repeated),
        problems=float(bool(winner.parsed.problems)),
        photograph=float(photograph),
    )
    return Field(
        name=spec.name,
        value=winner.parsed.value,
        raw=winner.raw,
        confidence=probability(features),
        evidence=winner.evidence,
        readers=tuple((each.reader, each.raw) for each in readings),
        problems=winner.parsed.problems,
    )


def _trust(reader: Reader, photograph: bool) -> float:  # noqa: FBT001 - a fact, not an option
    """How far a reader is to be believed beside the other: Tesseract reads small print badly."""
    return 0.75 if photograph and reader == "tesseract" else 1.0


def same(one: Value, other: Value) -> bool:
    """Whether two values are the same but for spaces and marks."""
    return _bare(one) == _bare(other)


def _bare(value: Value) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else "|".join(str(each) for each in value)
    return "".join(char for char in text.upper() if char.isalnum() or char == "|")


def _better_spaced(one: Reading, other: Reading) -> Reading:
    """Of two equal readings the one with more spaces: readers drop them more than invent them."""
    if isinstance(one.parsed.value, str) and isinstance(other.parsed.value, str):
        spaces, others = one.parsed.value.count(" "), other.parsed.value.count(" ")
        if others > spaces and not _has_stray_letters(other.parsed.value):
            return replace(one, parsed=replace(one.parsed, value=other.parsed.value))
    return one


def _has_stray_letters(value: str) -> bool:
    return sum(len(part) == 1 and part.isalpha() for part in value.split()) > 1


def _stops(kind: Kind) -> tuple[str, ...]:
    """Skeletons of all labels of the kind, at which another field's value ends."""
    names = {
        name
        for spec in kind.fields
        for locator in spec.locators
        if isinstance(locator, Label)
        for name in locator.names
    }
    return tuple(sorted(skeleton(name) for name in names))


def _readings(
    kind: Kind, spec: FieldSpec, text: DocumentText, stops: Sequence[str]
) -> Iterator[Reading]:
    for place in _places(kind, spec, text, stops):
        parsed = spec.parse(place.raw)
        if parsed is not None and parsed.value not in (None, "", ()):
            yield Reading(
                reader=text.reader,
                parsed=parsed,
                raw=place.raw,
                evidence=place.evidence,
                prior=place.prior,
                certainty=place.confidence,
            )


def _places(
    kind: Kind, spec: FieldSpec, text: DocumentText, stops: Sequence[str]
) -> Iterator[Place]:
    for locator in spec.locators:
        if isinstance(locator, Label):
            yield from by_label(text, locator, stops)
        elif isinstance(locator, Pattern):
            yield from by_pattern(text, locator)
        elif isinstance(locator, LineAt):
            yield from by_line(text, locator)
        else:
            for place in special(kind.type, locator.name)(text):
                yield replace(place, prior=place.prior * locator.prior)


def _best_of_each(found: Sequence[Sequence[Reading]]) -> list[Reading]:
    """One reading of each reader: the best value, agreement between readers counted in.

    Args:
        found: All readings of each reader.
    """
    everything = [reading for readings in found for reading in readings]

    def merit(reading: Reading) -> float:
        agreeing = [
            other.score
            for other in everything
            if other.reader != reading.reader and same(other.parsed.value, reading.parsed.value)
        ]
        return reading.score + 0.4 * max(agreeing, default=0.0)

    best = []
    for readings in found:
        if readings:
            winner = max(readings, key=merit)
            places = {r.evidence for r in readings if same(r.parsed.value, winner.parsed.value)}
            best.append(replace(winner, repeated=len(places) > 1))
    return best


def _absent(spec: FieldSpec, texts: Sequence[DocumentText]) -> Field:
    words = [word for text in texts for row in text.rows for word in row.words]
    mean = sum(word.confidence for word in words) / len(words) if words else 0.0
    return Field(spec.name, None, None, absence(mean))


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
