"""Places on page images: the boxes that are drawn, their anchors, and the crops beside values."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dossier import indonesian
from flows import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dossier.result import (
        Coordinates,
        Finding,
        FindingEvidence,
        Page,
        Result,
    )

MARGIN = 10
LINE_MARGIN = 4
"""Pixels of the page that a crop or a box shows around the place; above and below less, so that the
neighbouring lines stay out of it."""

CROP_WIDTH = 380
CROP_HEIGHT = 34
"""The most room, in CSS pixels, that a crop takes beside a value: one line of text."""

CARD_WIDTH = 520
CARD_HEIGHT = 330
"""The same for the crop of a card."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A box drawn on a page image.

    Attributes:
        anchor: Its name, for links to it.
        kind: ``document``, ``field`` or ``finding``.
        label: What stands there.
        back: Where a click on it leads: the row that speaks of it.
        left: Pixels from the left edge of the page image.
        top: Pixels from its top.
        width: Pixels across.
        height: Pixels down.
    """

    anchor: str
    kind: Literal["document", "field", "finding"]
    label: str
    back: str
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a page image: what part of it, and how large it is shown (CSS pixels)."""

    left: int
    top: int
    width: int
    height: int
    shown_width: int
    shown_height: int


def by_page(form: Result, type_name: Callable[[str], str]) -> dict[int, list[Mark]]:
    """All boxes of a dossier by page; documents first, so that fields lie above them."""
    found: defaultdict[int, list[Mark]] = defaultdict(list)
    for document in form.documents:
        for number, part in enumerate(document.parts):
            if part.box is not None:
                anchor = f"k-{document.document}-{number}"
                back = document_anchor(document.document)
                mark = _mark(anchor, "document", type_name(document.type), back, part.box)
                found[part.page].append(mark)
    for document in form.documents:
        for field in document.fields:
            for number, evidence in enumerate(field.evidence):
                anchor = field_box_anchor(document.document, field.name, number)
                back = field_anchor(document.document, field.name)
                label = f"{type_name(document.type)}: {indonesian.field(field.name)}"
                mark = _mark(anchor, "field", label, back, evidence.box)
                found[evidence.page].append(mark)
    for page, mark in _finding_marks(form):
        found[page].append(mark)
    return dict(found)


def _finding_marks(form: Result) -> Iterator[tuple[int, Mark]]:
    """Boxes of findings that no field of a document has already."""
    for finding in form.findings:
        for number, evidence in enumerate(finding.evidence):
            if evidence.page is None or evidence.box is None or _field_box(form, evidence):
                continue
            anchor = f"tb-{finding.finding}-{number}"
            label = f"Temuan: {indonesian.code(finding.rule)}"
            yield (
                evidence.page,
                _mark(anchor, "finding", label, f"t-{finding.finding}", evidence.box),
            )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a link from a finding leads.

    Attributes:
        anchor: Name of the box, row or document.
        document: Index of the document.
        field: The field, if one is meant.
        pages: The pages as people count them.
    """

    anchor: str
    document: int
    field: str | None
    pages: str


def places(form: Result, finding: Finding) -> list[Place]:
    """What a finding rests on, several lines of one value as one place: the first of them."""
    first: dict[tuple[int, str | None, int | None], Place] = {}
    for number, evidence in enumerate(finding.evidence):
        key = evidence.document, evidence.field, evidence.page
        if key not in first:
            first[key] = _place(form, finding, number)
    return list(first.values())


def _place(form: Result, finding: Finding, number: int) -> Place:
    evidence = finding.evidence[number]
    document = form.documents[evidence.document]
    if evidence.page is not None and evidence.box is not None:
        anchor = _field_box(form, evidence) or f"tb-{finding.finding}-{number}"
    elif evidence.field and any(each.name == evidence.field for each in document.fields):
        anchor = field_anchor(evidence.document, evidence.field)
    else:
        anchor = document_anchor(evidence.document)
    pages = document.pages if evidence.page is None else (evidence.page,)
    return Place(anchor, evidence.document, evidence.field, words.pages(pages))


def _field_box(form: Result, evidence: FindingEvidence) -> str | None:
    """The anchor of the field's box that is this very place."""
    for field in form.documents[evidence.document].fields:
        if field.name != evidence.field:
            continue
        for number, each in enumerate(field.evidence):
            if (each.page, each.box) == (evidence.page, evidence.box):
                return field_box_anchor(evidence.document, field.name, number)
    return None


def document_anchor(document: int) -> str:
    """The name of a document's part of the report."""
    return f"d-{document}"


def field_anchor(document: int, field: str) -> str:
    """The name of a field's row."""
    return f"f-{document}-{field}"


def field_box_anchor(document: int, field: str, number: int) -> str:
    """The name of a field's box on the page; ``number`` counts its lines from 0."""
    return f"b-{document}-{field}-{number}"


def line_crop(page: Page, box: Coordinates) -> Crop:
    """The piece of a page that shows a line of evidence, as high as a line of the table."""
    return _crop(page, box, CROP_WIDTH, CROP_HEIGHT)


def card_crop(page: Page, box: Coordinates) -> Crop:
    """The piece of a page that shows a card."""
    return _crop(page, box, CARD_WIDTH, CARD_HEIGHT)


def _crop(page: Page, box: Coordinates, most_width: int, most_height: int) -> Crop:
    left, top = max(0, box[0] - MARGIN), max(0, box[1] - LINE_MARGIN)
    width = max(1, min(page.size[0], box[2] + MARGIN) - left)
    height = max(1, min(page.size[1], box[3] + LINE_MARGIN) - top)
    scale = min(most_width / width, most_height / height)
    return Crop(
        left, top, width, height, max(1, round(width * scale)), max(1, round(height * scale))
    )


def _mark(
    anchor: str,
    kind: Literal["document", "field", "finding"],
    label: str,
    back: str,
    box: Coordinates,
) -> Mark:
    left, top = max(0, box[0] - LINE_MARGIN), max(0, box[1] - LINE_MARGIN)
    right, bottom = box[2] + LINE_MARGIN, box[3] + LINE_MARGIN
    return Mark(anchor, kind, label, back, left, top, max(1, right - left), max(1, bottom - top))
