"""The public form of a processed dossier, ``berkas.result/1``, and how it is made from values.

Other programs read this form: it changes by additions only. Nothing here decides anything; it says
what the values say, with numbers rounded to what they can bear and text that is safe to show.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from dossier import model
from dossier.printable import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SCHEMA: Literal["berkas.result/1"] = "berkas.result/1"


def _line(text: object) -> object:
    return printable(text) if isinstance(text, str) else text


def _text(text: object) -> object:
    return printable(text, keep="\n\t") if isinstance(text, str) else text


Line = Annotated[str, BeforeValidator(_line)]
Text = Annotated[str, BeforeValidator(_text)]
Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
Index = Annotated[int, Field(ge=0)]
Probability = Annotated[float, Field(ge=0, le=1)]
Coordinates = tuple[Index, Index, Index, Index]
Row = tuple[float, float, float]


class Form(BaseModel):
    """What all parts of the form have in common."""

    model_config = ConfigDict(
        extra="forbid", frozen=True, allow_inf_nan=False, use_attribute_docstrings=True
    )


class Producer(Form):
    """What made the result: with the same producer the same input gives the same result."""

    berkas: Line
    """Version of the software."""
    recipe: Line
    """Digest of the versions of everything that shapes a reading."""
    engines: dict[str, Line]
    """Version by engine."""
    models: dict[str, Line]
    """Version by model."""


class File(Form):
    """A file that was handed in."""

    file: Index
    name: Line
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    media_type: Line
    status: model.FileStatus
    message: Text | None
    """In Indonesian: what is wrong with it and what to do."""
    pages: Index


class Quality(Form):
    """How well a page was scanned."""

    verdict: model.Verdict
    reason: Text | None
    sharpness: Probability
    contrast: Probability
    coverage: Probability
    dpi: Index | None


class Page(Form):
    """A page of the dossier."""

    page: Index
    file: Index
    file_page: Annotated[int, Field(ge=1)]
    """Number within its file, from 1."""
    status: model.PageStatus
    message: Text | None
    size: tuple[Index, Index]
    """Pixels of the upright page image; every box is in these pixels."""
    rotation: Literal[0, 90, 180, 270]
    """Degrees clockwise that were applied to make it upright."""
    skew: float
    """The fine part of that turn."""
    transform: tuple[Row, Row, Row]
    """Homography from upright pixels to the page as it came."""
    quality: Quality | None
    """Null when the page could not be rendered."""
    duplicate_of: Index | None
    """The page of which this is a second scan."""
    documents: tuple[Index, ...]
    """Several when several cards lie on one sheet; none for a blank page."""


class Part(Form):
    """Where a document lies."""

    page: Index
    box: Coordinates | None
    """Null: the whole page."""


class Alternative(Form):
    """Another type that a document might have."""

    type: Name
    confidence: Probability


class Evidence(Form):
    """A line at which a value was read."""

    page: Index
    box: Coordinates
    """Left, top, right, bottom; right and bottom exclusive."""
    item: Index | None
    """Index in a value that is a list."""


class Officer(Form):
    """A member of the management or supervision of a company."""

    nama: Text
    jabatan: Text


class FieldValue(Form):
    """A value that was read, or null where the document should have it and it was not found."""

    name: Name
    value: Text | tuple[Text, ...] | tuple[Officer, ...] | None
    raw: Text | None
    """What was read, before normalisation."""
    confidence: Probability
    """That the value is right; with value null, that it is truly absent."""
    source: model.Source
    evidence: tuple[Evidence, ...]
    readers: dict[model.Reader, Text]
    problems: tuple[Name, ...]


class Piece(Form):
    """A document as another cut of the pages has it."""

    type: Name
    pages: tuple[Index, ...]


class OtherCut(Form):
    """What the pages of a document may be instead, cut in another way."""

    confidence: Probability
    pieces: tuple[Piece, ...]


class Document(Form):
    """Pages, or a place on one, that are one document."""

    document: Index
    type: Name
    variant: Name | None
    confidence: Probability
    reason: Text
    pages: tuple[Index, ...]
    parts: tuple[Part, ...]
    alternatives: tuple[Alternative, ...]
    fields: tuple[FieldValue, ...]
    other_cut: OtherCut | None = Field(default=None, exclude_if=lambda other: other is None)
    """The second-best cut of its pages; left out where none is worth a look."""


class Nearest(Form):
    """The page that comes closest to a requirement that was not found."""

    page: Index
    reason: Text


class Item(Form):
    """One person, dosage form or technician where a requirement is per such."""

    subject: Text
    status: model.RequirementStatus
    documents: tuple[Index, ...]
    findings: tuple[Index, ...]


class Check(Form):
    """A requirement of the rule set and its state."""

    requirement: Name
    printed_numbers: tuple[Annotated[int, Field(ge=1)], ...]
    status: model.RequirementStatus
    confidence: Probability
    message: Text
    nearest: tuple[Nearest, ...]
    documents: tuple[Index, ...]
    findings: tuple[Index, ...]
    items: tuple[Item, ...]


class FindingEvidence(Form):
    """What a rule looked at."""

    document: Index
    field: Name | None
    page: Index | None
    box: Coordinates | None


class Finding(Form):
    """What one rule says."""

    finding: Index
    rule: Name
    severity: model.Severity
    verdict: model.RuleVerdict
    confidence: Probability
    message: Text
    requirement: Name
    evidence: tuple[FindingEvidence, ...]


class Timing(Form):
    """How long it took."""

    pages: Index
    seconds: Annotated[float, Field(ge=0)]


class Result(Form):
    """A processed dossier."""

    form: Literal["berkas.result/1"] = Field(alias="schema")
    producer: Producer
    sop: Line
    received: dt.date
    applicant: model.Applicant
    decisions: dict[Name, Line] = {}
    """By setting of the rule set what held: the office's answer or the default. Empty: unknown."""
    files: tuple[File, ...]
    pages: tuple[Page, ...]
    documents: tuple[Document, ...]
    checklist: tuple[Check, ...]
    findings: tuple[Finding, ...]
    timing: Timing

    @model_validator(mode="after")
    def _refers_to_what_is_there(self) -> Self:
        """Numbers count up from 0, and every reference meets something."""
        _counts_up("files", [each.file for each in self.files])
        _counts_up("pages", [each.page for each in self.pages])
        _counts_up("documents", [each.document for each in self.documents])
        _counts_up("findings", [each.finding for each in self.findings])
        _within("file", (each.file for each in self.pages), self.files)
        _within("page", _pages_meant(self), self.pages)
        _within("document", _documents_meant(self), self.documents)
        _within("finding", _findings_meant(self), self.findings)
        return self

    def to_json(self) -> str:
        """The form as it is written to a file."""
        return self.model_dump_json(by_alias=True, indent=2) + "\n"


def json_schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the form as it is written."""
    schema = Result.model_json_schema(by_alias=True, mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": SCHEMA}


def _counts_up(name: str, numbers: Sequence[int]) -> None:
    if list(numbers) != list(range(len(numbers))):
        msg = f"{name} are not numbered from 0 without a gap"
        raise ValueError(msg)


def _within(name: str, numbers: Iterable[int | None], there: Sequence[object]) -> None:
    if any(each is not None and each >= len(there) for each in numbers):
        msg = f"a {name} is referred to that is not there"
        raise ValueError(msg)


def _pages_meant(result: Result) -> Iterable[int | None]:
    for page in result.pages:
        yield page.duplicate_of
    for document in result.documents:
        yield from document.pages
        yield from (part.page for part in document.parts)
        yield from (place.page for field in document.fields for place in field.evidence)
    for check in result.checklist:
        yield from (each.page for each in check.nearest)
    for finding in result.findings:
        yield from (each.page for each in finding.evidence)


def _documents_meant(result: Result) -> Iterable[int]:
    for page in result.pages:
        yield from page.documents
    for check in result.checklist:
        yield from check.documents
        yield from (each for item in check.items for each in item.documents)
    for finding in result.findings:
        yield from (each.document for each in finding.evidence)


def _findings_meant(result: Result) -> Iterable[int]:
    for check in result.checklist:
        yield from check.findings
        yield from (each for item in check.items for each in item.findings)
