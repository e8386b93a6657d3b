"""Read the fields of one document: first pass, more reading where it pays, second opinions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier.declaration import Kind
from dossier.errors import PageFailedError
from dossier.kinds import kinds
from dossier.model import Document, Evidence, Field, Line, Page, PageText, Part, Word, read_by
from extractors import dated, lasting, places, second, third
from extractors.fields import boxes_to_read_again, find, with_second_reading
from extractors.layout import DocumentText, document_text
from extractors.ocr import fusion
from extractors.ocr.fusion import Second
from extractors.senses import told_twice
from extractors.weighing import Found
from extractors.workshop import Workshop

_DOUBTFUL = 0.5


def read_fields(
    document: Document, pages: Mapping[int, Page], workshop: Workshop
) -> tuple[Document, dict[int, Page]]:
    """Read all fields that the document's kind declares.

    Args:
        document: A document that has been told apart.
        pages: The dossier's pages by index.
        workshop: Where a second reader can be asked.

    Returns:
        The document with its fields, and those pages that were read once more.
    """
    kind = kinds().get(document.type)
    if kind is None or not kind.fields:
        return document, {}
    found, more = find_fields(kind, document, pages, workshop)
    fields = tuple(_of_a_doubtful(document, each.field) for each in found)
    return replace(document, fields=fields), more


def _of_a_doubtful(document: Document, field: Field) -> Field:
    """A value is not surer than its document: on a paper of another kind it is nobody's NIK.

    No bound on absences: what a paper of another kind does not print is absent all the same.
    """
    if field.value is None:
        return field
    return replace(field, confidence=min(field.confidence, document.confidence))


def find_fields(
    kind: Kind, document: Document, pages: Mapping[int, Page], workshop: Workshop
) -> tuple[tuple[Found, ...], dict[int, Page]]:
    """Read the fields of a document as a kind, with what each confidence rests on.

    Args:
        kind: What its fields are and where they stand.
        document: Which pages.
        pages: The dossier's pages by index.
        workshop: Where a second reader can be asked.

    Returns:
        The fields, and those pages that were read once more.
    """
    mine = {part.page: pages[part.page] for part in document.parts}
    found = _first_pass(kind, document, mine)
    more: dict[int, Page] = {}
    if _wants_more(kind, [each.field for each in found], mine):
        more = _read_more(mine, workshop)
        mine = {**mine, **more}
        found = _first_pass(kind, document, mine)
    found = _second_opinions(kind, found, mine, workshop)
    texts = texts_of(document.parts, mine)
    found = dated.settled(kind, _third_looks(kind, found, texts, mine, workshop))
    found = lasting.settled(kind, found)
    return told_twice(kind, found), more


def _photographed(pages: Mapping[int, Page]) -> bool:
    return any(page.photograph for page in pages.values())


def _first_pass(kind: Kind, document: Document, pages: Mapping[int, Page]) -> tuple[Found, ...]:
    return find(kind, texts_of(document.parts, pages), photograph=_photographed(pages))


def texts_of(parts: Sequence[Part], pages: Mapping[int, Page]) -> list[DocumentText]:
    """The document as its best readers read it, then as the second ones did where there are any."""
    levels: list[list[tuple[int, PageText]]] = [[], []]
    for part in parts:
        for level, text in zip(levels, pages[part.page].texts, strict=False):
            level.append((part.page, text if part.box is None else text.within(part.box)))
    return [document_text(level, level[0][1].reader) for level in levels if level]


def _wants_more(kind: Kind, fields: Sequence[Field], pages: Mapping[int, Page]) -> bool:
    """Whether a second look at the document's pages is worth its seconds."""
    if not fusion.may_be_read_twice(pages.values()):
        return False
    found = {field.name: field for field in fields}
    return any(
        spec.name not in found
        or found[spec.name].value is None
        or found[spec.name].confidence < _DOUBTFUL
        for spec in kind.fields
        if spec.sought
    )


def _read_more(pages: Mapping[int, Page], workshop: Workshop) -> dict[int, Page]:
    """Let the other reader see the pages that only one has seen."""
    more = {}
    for index, page in pages.items():
        if page.image is None or not fusion.alone(page):
            continue
        (first,) = page.texts
        try:
            if first.reader == "tesseract":
                text = workshop.heavy("Pembacaan kedua", second.look_over, page.image, first)
                more[index] = replace(page, texts=(text,), looked_over=True)
            else:
                text = workshop.read(page.image, fusion.other(first.reader))
                more[index] = replace(page, texts=(first, text))
        except PageFailedError:
            continue
    return more


def _second_opinions(
    kind: Kind, found: Sequence[Found], pages: Mapping[int, Page], workshop: Workshop
) -> tuple[Found, ...]:
    """Ask another reader for the places of fields that only one has read."""
    fields = [each.field for each in found]
    wanted = boxes_to_read_again(kind, fields)
    photograph = _photographed(pages)
    first = {field.name: field.readers[0][0] for field in fields if field.name in wanted}
    asked: dict[tuple[int, Second], list[tuple[str, Evidence]]] = {}
    for name, each in wanted.items():
        for place in each:
            asked.setdefault((place.page, fusion.other(first[name])), []).append((name, place))
    read: dict[str, list[Line | None]] = {}
    for (index, reader), boxes in asked.items():
        page = pages[index]
        if page.image is None or page.status != "read":
            continue
        try:
            lines = workshop.reread(page.image, [place.box for _, place in boxes], reader)
        except PageFailedError:
            continue
        for (name, _), line in zip(boxes, lines, strict=True):
            read.setdefault(name, []).append(line)
    return tuple(
        with_second_reading(
            kind,
            each,
            _words_of(each.field, pages),
            read[each.field.name],
            fusion.other(first[each.field.name]),
            photograph=photograph,
        )
        if each.field.name in read
        else each
        for each in found
    )


def _third_looks(
    kind: Kind,
    found: Sequence[Found],
    texts: Sequence[DocumentText],
    pages: Mapping[int, Page],
    workshop: Workshop,
) -> tuple[Found, ...]:
    """Have key numbers looked at again of which the readers made nothing, or two things."""
    fields = [each.field for each in found]
    by_name = {each.field.name: each for each in found}
    for index, doubts in third.by_page(tuple(third.doubts(kind, texts, fields))).items():
        page = pages[index]
        if page.image is None or page.status != "read":
            continue
        asked = tuple((doubt.place.box, third.characters(doubt.spec)) for doubt in doubts)
        try:
            looks = workshop.heavy("Pembacaan ketiga", places.look_again, page.image, asked)
        except PageFailedError:
            continue
        for doubt, each in zip(doubts, looks, strict=True):
            by_name[doubt.spec.name] = third.settled(doubt, by_name[doubt.spec.name], each)
    return tuple(by_name.values())


def _words_of(field: Field, pages: Mapping[int, Page]) -> list[Word]:
    """The words that its first reader read at its place, with what another one read for it."""
    reader = field.readers[0][0]
    words: list[Word] = []
    for place in field.evidence:
        texts = [text.within(place.box) for text in pages[place.page].texts]
        words += next(
            (each.words for each in texts if read_by(each.words, each.reader) == reader), ()
        )
    return words
