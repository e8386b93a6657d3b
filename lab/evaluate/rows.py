"""What was compared, a row a case; every figure is counted from these.

Rows of left-out layouts carry no values and do not say which layout it was: whoever makes the
extractor must not learn from them (docs/decisions/0006). ``redacted`` sees to it where rows are
made, so that nothing further on can leak what it does not have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from lab.specimens.truth import Tier

Pool = Literal["dev", "left-out"]
Given = str | tuple[str, ...] | None
"""A value in a form in which equal values are equal: a list without order is sorted."""
FieldResult = Literal["right", "wrong", "missed", "invented", "absent"]
Pairing = Literal["paired", "missing", "extra"]
HIDDEN = "tersisih"
"""What stands instead of a layout's name when the layout is left out."""


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page: which types lie on it and which were seen.

    Attributes:
        truth: The types on the page, in alphabetical order; ``kosong`` for a blank page.
        seen: As the pipeline has it; ``tak_terbaca`` where it could not be read.
    """

    tier: Tier
    dossier: str
    page: int
    left_out: bool
    layout: str
    truth: tuple[str, ...]
    seen: tuple[str, ...]
    reason: str | None = None

    @property
    def right(self) -> bool:
        """Whether the page has the types that it should have, and no others."""
        return self.truth == self.seen


@dataclass(frozen=True, slots=True)
class CutRow:
    """One place between two pages with something on them: does a document begin after it?

    ``declared`` says whether a document of a declared kind ends or begins there in truth.
    """

    tier: Tier
    dossier: str
    page: int
    left_out: bool
    declared: bool
    truth: bool
    seen: bool


@dataclass(frozen=True, slots=True)
class DossierRow:
    """One dossier as a whole.

    Attributes:
        whole: Every document has exactly its pages.
        whole_declared: So it is for those of declared kinds.
        pages: How many pages it has.
    """

    tier: Tier
    dossier: str
    pool: Pool
    pages: int
    whole: bool
    whole_declared: bool


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One document that was found: is there one of its type with exactly its pages?

    Attributes:
        confidence: What the pipeline claims of it.
    """

    tier: Tier
    dossier: str
    left_out: bool
    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of one document.

    Attributes:
        kind: The document's true type; the type that was seen for a document that is none.
        truth: What is printed; None when the field is not printed.
        value: What was read; None when nothing was.
        confidence: What the pipeline says of it; None when the document itself was not found.
        result: ``absent``: not printed and not read, which is right but not counted.
        document: ``paired``: it is there and was found; ``missing``: it was not found, or taken for
            another type; ``extra``: nothing of that type is there, or it is a piece too many.
        page: The page of the evidence, else the document's first.
        plain: What labels and regular expressions alone make of it (``lab.evaluate.plain``); None
            where no such document is there.
        with_prose: What is made of it with the trained reader of prose and before second looks;
            None for a field that it is not asked for.
        without_prose: The same without it.
    """

    tier: Tier
    dossier: str
    kind: str
    left_out: bool
    layout: str
    field: str
    truth: Given
    value: Given
    raw: str | None
    confidence: float | None
    readers: tuple[tuple[str, str], ...]
    page: int | None
    result: FieldResult
    document: Pairing = "paired"
    plain: FieldResult | None = None
    with_prose: FieldResult | None = None
    without_prose: FieldResult | None = None

    @property
    def valued(self) -> bool:
        """Whether the pipeline gave a value."""
        return self.result in {"right", "wrong", "invented"}


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """One planted problem.

    Attributes:
        noticed: A finding names it, or the checklist misses what is missing.
        shown: The requirement it belongs to is in another state than ``sesuai``, for whatever
            reason: an officer who looks at what is not settled comes to it.
    """

    tier: Tier
    dossier: str
    left_out: bool
    name: str
    noticed: bool
    shown: bool


@dataclass(frozen=True, slots=True)
class FindingRow:
    """One finding that fails or passes; ``alarm``: it fails though nothing was planted there."""

    tier: Tier
    dossier: str
    left_out: bool
    rule: str
    alarm: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of one or more dossiers."""

    pages: tuple[PageRow, ...] = ()
    cuts: tuple[CutRow, ...] = ()
    dossiers: tuple[DossierRow, ...] = ()
    fields: tuple[FieldRow, ...] = ()
    problems: tuple[ProblemRow, ...] = ()
    findings: tuple[FindingRow, ...] = ()
    documents: tuple[DocumentRow, ...] = ()

    @staticmethod
    def joined(each: Sequence[Rows]) -> Rows:
        """The rows of several dossiers together."""
        return Rows(
            tuple(row for rows in each for row in rows.pages),
            tuple(row for rows in each for row in rows.cuts),
            tuple(row for rows in each for row in rows.dossiers),
            tuple(row for rows in each for row in rows.fields),
            tuple(row for rows in each for row in rows.problems),
            tuple(row for rows in each for row in rows.findings),
            tuple(row for rows in each for row in rows.documents),
        )


def redacted_page(row: PageRow) -> PageRow:
    """The row without what could tell of a left-out layout; others as they are."""
    if not row.left_out:
        return row
    return replace(row, dossier=HIDDEN, page=-1, layout=HIDDEN, reason=None)


def redacted_field(row: FieldRow) -> FieldRow:
    """The row with nothing but kind, field and counts of a left-out layout; others as they are."""
    if not row.left_out:
        return row
    return replace(
        row,
        dossier=HIDDEN,
        layout=HIDDEN,
        truth=None,
        value=None,
        raw=None,
        readers=(),
        page=None,
    )
