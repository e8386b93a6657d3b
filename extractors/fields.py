"""The generic extractor: a document's text and its kind's declaration in, fields out.

Every locator of a field yields places (``extractors.locate``); the field's parser says which of
them can be such a value; the best is chosen for each reader; what the readers found is fused.
Nothing is repaired here: a parser reports what it had to assume, and that stays with the field.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from dossier import parsers
from dossier.declaration import FieldSpec, Kind, Label, LineAt, Locator, Parsed, Pattern, Prose
from dossier.labels import OTHERS
from dossier.model import Evidence, Field, Line, Reader, Value, Word, certainty, read_by
from dossier.wording import skeleton
from extractors.absences import why_absent
from extractors.blocks import ended, spacing
from extractors.broken_off import gone_on
from extractors.changed import as_changed
from extractors.confidence import Absence, probability
from extractors.documents import special
from extractors.empty_lines import emptiness, unfilled
from extractors.examiners import without_examiners
from extractors.fill_in import without_dots
from extractors.framed import frames_apart
from extractors.glued import rules_apart
from extractors.gutters import in_panels
from extractors.labels import by_label
from extractors.layout import DocumentText
from extractors.locate import Place, by_line, by_pattern
from extractors.lost_colons import with_colons
from extractors.ocr.voting import tokens
from extractors.paired import pairs_apart
from extractors.panels import panels_apart
from extractors.prose import ProseReader
from extractors.questions import asked_as_labels
from extractors.registers import put_on_each_other
from extractors.sentence_cells import sentences_apart
from extractors.side_columns import columns_apart
from extractors.sidebars import apart
from extractors.sole import is_one_of_many, sole
from extractors.spaced import put_together
from extractors.stamps import stamps_apart
from extractors.stops import labels_another
from extractors.strays import without_strays
from extractors.table_heads import heads_over_records
from extractors.ticked import without_unticked
from extractors.turned_captions import captions_first
from extractors.two_ways import is_doubtful, the_surer, without_births
from extractors.weekdays import with_weekday
from extractors.weighing import Found, Reading, best_of_each, weigh
from extractors.whole_names import whole

_KNOWN_CERTAINTY = 0.9
"""The certainty of a reading of which no words are left."""

_HINT = 0.85
"""Locators without a label that are worth no more may have found what was said of another paper."""

_NIP = parsers.nip.__name__
"""Papers that have it are signed by the head of an office."""

_TELLING = 8
"""A day, or a number of so many digits, is nothing else."""

_COMPANY = parsers.company_name.__name__
"""The sort of fields that letterheads tear."""

_POOR = 0.1
"""A value that is so little sure is another thing that stood near."""

_OVERLOOKED = 0.2
"""A field that is so little surely absent was overlooked."""

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
    return tuple(each.field for each in find(kind, texts, photograph=photograph))


def find(
    kind: Kind, texts: Sequence[DocumentText], *, photograph: bool = False
) -> tuple[Found, ...]:
    """As :func:`extract`, with what each confidence rests on.

    What is not found so, or hardly believed, is looked for once more in the panels of each page.
    """
    stops = _labels(kind.fields)
    found = _found(kind, texts, photograph=photograph)
    if not any(map(is_doubtful, found)):
        return found
    parted = [in_panels(text, stops) for text in texts]
    if all(one is other for one, other in zip(texts, parted, strict=True)):
        return found
    others = without_births(_found(kind, parted, photograph=photograph), kind.fields, texts)
    return tuple(the_surer(found, others))


def _found(kind: Kind, texts: Sequence[DocumentText], *, photograph: bool) -> tuple[Found, ...]:
    """What one way to see the pages gives."""
    stops = _labels(kind.fields)
    around = _labels_around(kind.fields)
    texts = [_laid_out(text, stops, kind.fields) for text in texts]
    read = [(text, ProseReader(text)) for text in texts]
    readings = {}
    for spec in kind.fields:
        readings[spec.name] = [
            reading
            for text, prose in read
            for reading in _readings(kind, spec, text, prose, around[spec.name])
        ]
        if spec.sort == _COMPANY:
            readings[spec.name] = whole(readings[spec.name], texts)
    card = kind.form == "card"
    given_up = set()
    for spec in kind.fields:
        hints = [] if card else [each for each in readings[spec.name] if _is_hint(spec, each)]
        if hints and len(hints) == len(readings[spec.name]) and unfilled(spec, texts, stops):
            readings[spec.name] = []
            given_up.add(spec.name)
    small = photograph or card
    # What nobody filled in was not missed.
    blank = {
        spec.name: 1.0 if spec.name in given_up else emptiness(spec, texts, stops, card=card)
        for spec in kind.fields
        if not readings[spec.name]
    }
    told = {**readings, **{name: each for name, each in blank.items() if each}}
    found: dict[str, Found] = {}
    for spec in kind.fields:
        if best := best_of_each(readings[spec.name]):
            missed = _missed(kind.fields, told, spec)
            weighed = weigh(
                spec, best, photograph=small, missed=missed, everything=readings[spec.name]
            )
            found[spec.name] = with_weekday(spec, weighed, readings[spec.name])
    if not card:
        found |= _instead(kind, texts, found, told, photograph=photograph)
    for spec in kind.fields:
        if spec.name not in found and not spec.optional:
            missed = _missed(kind.fields, told, spec)
            found[spec.name] = _not_found(
                spec, texts, found, missed, empty=blank[spec.name], card=card, photograph=photograph
            )
    return tuple(found[spec.name] for spec in kind.fields if spec.name in found)


def _not_found(
    spec: FieldSpec,
    texts: Sequence[DocumentText],
    found: Mapping[str, Found],
    missed: float,
    *,
    empty: float,
    card: bool,
    photograph: bool,
) -> Found:
    """That a field is not there, and how surely; what is left for one that was overlooked."""
    values = _values(found)
    basis = why_absent(spec, texts, missed=missed, values=values, empty=empty, card=card)
    sure = probability(basis)
    if sure < _OVERLOOKED and not card:
        last = _left(spec, texts, found, missed, photograph=photograph)
        if last is not None:
            return last
    return Found(Field(spec.name, None, None, sure), basis)


def _instead(
    kind: Kind,
    texts: Sequence[DocumentText],
    found: Mapping[str, Found],
    told: Mapping[str, object],
    *,
    photograph: bool,
) -> Mapping[str, Found]:
    """What is left for fields whose values are believed so little that they are something else."""
    better: dict[str, Found] = {}
    for spec in kind.fields:
        one = found.get(spec.name)
        if one is None or probability(one.basis) >= _POOR or is_one_of_many(spec):
            continue
        others = {name: each for name, each in found.items() if name != spec.name}
        missed = _missed(kind.fields, told, spec)
        last = _left(spec, texts, others, missed, photograph=photograph)
        if last and last.field.confidence > one.field.confidence:
            better[spec.name] = last
    return better


def _left(
    spec: FieldSpec,
    texts: Sequence[DocumentText],
    found: Mapping[str, Found],
    missed: float,
    *,
    photograph: bool,
) -> Found | None:
    """The one value of its form that is left; None where there is none, or more than one."""
    values = _values(found)
    readings = [
        reading
        for text in texts
        if (place := sole(spec, text, values))
        for reading in _reading(spec, text, place, len(spec.locators))
    ]
    if not readings:
        return None
    best = best_of_each(readings)
    return weigh(spec, best, photograph=photograph, missed=missed, everything=readings)


def _values(found: Mapping[str, Found]) -> list[Value]:
    return [each.field.value for each in found.values() if each.field.value is not None]


def _is_hint(spec: FieldSpec, reading: Reading) -> bool:
    """Whether a value was found by nothing but what is said around it, or its form."""
    locator = spec.locators[reading.way]
    return isinstance(locator, LineAt | Pattern | Prose) and locator.prior <= _HINT


def candidates(kind: Kind, text: DocumentText) -> Iterator[tuple[FieldSpec, Place]]:
    """Every place that any locator of a kind proposes in a document, with the field it is for."""
    text = _laid_out(text, _labels(kind.fields), kind.fields)
    prose = ProseReader(text)
    around = _labels_around(kind.fields)
    for spec in kind.fields:
        for _, place in _places(kind, spec, text, prose, around[spec.name]):
            yield spec, place


def with_second_reading(
    kind: Kind,
    found: Found,
    words_before: Sequence[Word],
    lines: Sequence[Line | None],
    reader: Reader,
    *,
    photograph: bool = False,
) -> Found:
    """Add what another reader read at the field's own place.

    Args:
        kind: The declaration.
        found: The field as it is.
        words_before: The words that it was read from.
        lines: What the other one read in each of its evidence boxes.
        reader: Who read them.
        photograph: Whether the page is a camera's picture.

    Returns:
        The field with both readings weighed; unchanged where the second one makes no sense.
    """
    field, basis = found.field, found.basis
    spec = next((each for each in kind.fields if each.name == field.name), None)
    if spec is None or field.value is None or field.raw is None or isinstance(basis, Absence):
        return found
    read = [line for line in lines if line is not None]
    raw = " ".join(line.text for line in read)
    parsed = spec.parse(raw) if raw else None
    if parsed is None:
        told = replace(field, readers=(*field.readers, (reader, raw))) if raw else field
        return replace(found, field=told)
    words = [word for line in read for word in line.words]
    first = spec.parse(field.raw) or Parsed(field.value, 0.5, field.problems)
    # Reading a place again says nothing of whether it is the right place.
    readings = [
        _at_its_place(field.readers[0][0], first, field.raw, found, words_before),
        _at_its_place(reader, parsed, raw, found, words),
    ]
    small = photograph or kind.form == "card"
    before = replace(readings[0], parsed=replace(first, value=field.value))
    return weigh(
        spec, readings, photograph=small, missed=basis.missed, everything=[*readings, before]
    )


def _at_its_place(
    reader: Reader, parsed: Parsed, raw: str, found: Found, words: Sequence[Word]
) -> Reading:
    """A reading of a place that is known."""
    sure = certainty(words) if words else _KNOWN_CERTAINTY
    basis = found.basis
    if isinstance(basis, Absence):
        msg = f"{found.field.name} has no place"
        raise TypeError(msg)
    return Reading(
        reader=reader,
        parsed=parsed,
        raw=raw,
        evidence=found.field.evidence,
        prior=basis.prior,
        certainty=sure,
        repeated=bool(basis.repeated),
        tokens=tokens(raw, words),
        ways=bool(basis.ways),
        rival=basis.rival,
    )


def _laid_out(
    text: DocumentText, stops: Sequence[str], specs: tuple[FieldSpec, ...]
) -> DocumentText:
    """The document as forms are expected to be: no strays, captions before values, colons."""
    if any(spec.sort == _NIP for spec in specs):
        text = without_examiners(text)
    read = put_together(without_dots(stamps_apart(without_strays(rules_apart(text)))))
    cells = sentences_apart(
        put_on_each_other(heads_over_records(pairs_apart(panels_apart(read, stops), stops)))
    )
    clean = without_unticked(
        as_changed(columns_apart(apart(frames_apart(cells, stops), stops), stops))
    )
    clean = asked_as_labels(clean)
    asked = _asked(specs)

    def tells(caption: Sequence[Word], value: str) -> bool:
        fields = asked.get(skeleton(" ".join(word.text for word in caption)), ())
        if sum(map(str.isdigit, value)) < _TELLING // 2:
            return False
        read = [each for spec in fields if (each := spec.parse(value)) is not None]
        return any(sum(map(str.isdigit, str(each.value))) >= _TELLING for each in read)

    return with_colons(captions_first(clean, stops, tells), stops)


@lru_cache(maxsize=256)
def _asked(specs: tuple[FieldSpec, ...]) -> Mapping[str, tuple[FieldSpec, ...]]:
    """The fields that a label may be of, by its skeleton."""
    found: dict[str, tuple[FieldSpec, ...]] = {}
    for spec in specs:
        for label in _labels((spec,), others=False):
            found[label] = (*found.get(label, ()), spec)
    return found


@dataclass(frozen=True, slots=True)
class _Labels:
    """Skeletons of the labels of a kind, at which a value ends, and of those of other fields."""

    stops: tuple[str, ...]
    rivals: tuple[str, ...]


@lru_cache(maxsize=256)
def _labels_around(specs: tuple[FieldSpec, ...]) -> Mapping[str, _Labels]:
    """What stands around each field of a kind, by its name; made once for all documents."""
    stops = _labels(specs)
    own = {spec.name: _labels((spec,), others=False) for spec in specs}
    return {
        name: _Labels(stops, tuple(each for each in stops if each not in labels))
        for name, labels in own.items()
    }


@lru_cache(maxsize=1024)
def _labels(specs: tuple[FieldSpec, ...], *, others: bool = True) -> tuple[str, ...]:
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
    for way, place in _places(kind, spec, text, prose, labels):
        yield from _reading(spec, text, place, way)


def _reading(spec: FieldSpec, text: DocumentText, place: Place, way: int) -> Iterator[Reading]:
    """What a place says of a field; nothing where that is no such value."""
    parsed = spec.parse(place.raw)
    if parsed is not None and parsed.tells:
        words = [word for _, word in place.words]
        yield Reading(
            reader=read_by(words, text.reader),
            parsed=parsed,
            raw=place.raw,
            evidence=place.resting_on(parsed.where).evidence,
            prior=place.prior,
            certainty=place.confidence,
            tokens=tokens(place.raw, words),
            way=way,
        )


def _places(
    kind: Kind, spec: FieldSpec, text: DocumentText, prose: ProseReader, labels: _Labels
) -> Iterator[tuple[int, Place]]:
    """Every place, with which of the field's locators proposes it."""
    usual = spacing(text.rows)
    for way, locator in enumerate(spec.locators):
        for found in _by(locator, kind, spec, text, prose, labels):
            by_itself = isinstance(locator, LineAt | Pattern | Prose)
            running = isinstance(locator, Pattern | Prose)
            place = ended(found, labels.stops, usual, spec.fits) if running else found
            place = gone_on(spec, text, place, labels.stops)
            if not (by_itself and place.words and labels_another(place.words, labels.stops)):
                yield way, place


def _by(
    locator: Locator,
    kind: Kind,
    spec: FieldSpec,
    text: DocumentText,
    prose: ProseReader,
    labels: _Labels,
) -> Iterator[Place]:
    if isinstance(locator, Label):
        yield from by_label(text, locator, labels.stops, labels.rivals, spec.fits)
    elif isinstance(locator, Pattern):
        yield from by_pattern(text, locator, spec.fits)
    elif isinstance(locator, LineAt):
        yield from by_line(text, locator)
    elif isinstance(locator, Prose):
        yield from prose.places(locator)
    else:
        for place in special(kind.type, locator.name)(text):
            yield replace(place, prior=place.prior * locator.prior)


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
