"""The truth of one dossier against what the pipeline made of it, as rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from dossier.kinds import OTHER, kinds
from dossier.model import Box, Document, Dossier, Field, Page, Value
from lab.evaluate import plain, with_prose
from lab.evaluate.align import align, pages_of
from lab.evaluate.problems import Said, alarms, problems
from lab.evaluate.rows import (
    HIDDEN,
    CutRow,
    DocumentRow,
    DossierRow,
    FieldResult,
    FieldRow,
    Given,
    PageRow,
    Pool,
    Rows,
    redacted_field,
    redacted_page,
)
from lab.evaluate.values import given, printed
from lab.specimens.truth import Truth, TruthDocument, TruthPage

BLANK = "kosong"
UNREAD = "tak_terbaca"


def readable_kinds() -> frozenset[str]:
    """The kinds that are declared with fields; every other counts as ``lain``."""
    return frozenset(name for name, kind in kinds().items() if kind.fields)


@dataclass(frozen=True, slots=True)
class Case:
    """One dossier to compare.

    Attributes:
        name: For listings: tier, pool and seed.
        pool: Which layouts it was drawn from.
        truth: What is there.
        seen: What was read.
        said: What rules and checklist said of it.
        declared: The kinds whose fields are read.
    """

    name: str
    pool: Pool
    truth: Truth
    seen: Dossier
    said: Said
    declared: frozenset[str]

    def folded(self, kind: str) -> str:
        """The kind, or ``lain`` when it is not read yet."""
        return kind if kind in self.declared else OTHER

    def layout(self, documents: Iterable[TruthDocument]) -> tuple[bool, str]:
        """Whether any of these is left out, and their layouts (hidden if so)."""
        each = list(documents)
        if any(document.left_out for document in each):
            return True, HIDDEN
        return False, "+".join(sorted({f"{d.type}/{d.layout}" for d in each})) or "-"


def compare(case: Case) -> Rows:
    """Every row of one dossier, those of left-out layouts redacted.

    Raises:
        ValueError: The pipeline has another number of pages than were delivered.
    """
    if len(case.truth.pages) != len(case.seen.pages):
        msg = (
            f"{case.name}: {len(case.truth.pages)} pages were delivered, "
            f"the pipeline has {len(case.seen.pages)}"
        )
        raise ValueError(msg)
    return Rows(
        pages=tuple(redacted_page(row) for row in _pages(case)),
        cuts=tuple(_cuts(case)),
        dossiers=(_dossier(case),),
        fields=tuple(redacted_field(row) for row in _fields(case)),
        problems=problems(case.name, case.truth, case.seen, case.said),
        findings=alarms(case.name, case.truth, case.seen, case.said),
        documents=tuple(_found(case)),
    )


# ── pages ────────────────────────────────────────────────────────────────────────────────────────


def _pages(case: Case) -> Iterator[PageRow]:
    on_page = _documents_by_page(case.seen.documents)
    for truth, page in zip(case.truth.pages, case.seen.pages, strict=True):
        here = [case.truth.documents[at] for at in truth.documents]
        found = on_page.get(page.index if page.duplicate_of is None else page.duplicate_of, [])
        left_out, layout = case.layout(here)
        yield PageRow(
            case.truth.tier,
            case.name,
            page.index,
            left_out,
            layout,
            _truth_label(case, truth, here),
            _seen_label(case, page, found),
            page.message or "; ".join(document.reason for document in found) or None,
        )


def _documents_by_page(documents: Sequence[Document]) -> dict[int, list[Document]]:
    by_page: dict[int, list[Document]] = {}
    for document in documents:
        for page in pages_of(document):
            by_page.setdefault(page, []).append(document)
    return by_page


def _truth_label(case: Case, page: TruthPage, here: Sequence[TruthDocument]) -> tuple[str, ...]:
    if page.blank:
        return (BLANK,)
    return tuple(sorted({case.folded(document.type) for document in here})) or (OTHER,)


def _seen_label(case: Case, page: Page, found: Sequence[Document]) -> tuple[str, ...]:
    if page.status == "blank":
        return (BLANK,)
    return tuple(sorted({case.folded(document.type) for document in found})) or (UNREAD,)


# ── cuts ─────────────────────────────────────────────────────────────────────────────────────────


def _cuts(case: Case) -> Iterator[CutRow]:
    """Between every two pages that are not blank in truth (the first page begins nothing new)."""
    begins = {document.pages[0] for document in case.truth.documents if document.pages}
    seen = {pages_of(document)[0] for document in case.seen.documents if document.parts}
    filled = [page for page in case.truth.pages if not page.blank]
    for before, page in pairwise(filled):
        around = [case.truth.documents[at] for at in (*before.documents, *page.documents)]
        yield CutRow(
            case.truth.tier,
            case.name,
            page.page,
            any(document.left_out for document in around),
            any(document.type in case.declared for document in around),
            page.page in begins,
            page.page in seen,
        )


def _dossier(case: Case) -> DossierRow:
    there, found = _there(case), [_filled(case, each) for each in case.seen.documents]
    return DossierRow(
        case.truth.tier,
        case.name,
        case.pool,
        len(case.truth.pages),
        Counter(pages for _, pages in there) == Counter(pages for _, pages in found),
        Counter(each for each in there if each[0] != OTHER)
        == Counter(each for each in found if each[0] != OTHER),
    )


def _there(case: Case) -> list[tuple[str, tuple[int, ...]]]:
    return [(case.folded(each.type), tuple(each.pages)) for each in case.truth.documents]


def _filled(case: Case, found: Document) -> tuple[str, tuple[int, ...]]:
    """The type of a document that was found, and its pages that are not blank in truth."""
    return case.folded(found.type), tuple(
        page for page in pages_of(found) if not case.truth.pages[page].blank
    )


def _found(case: Case) -> Iterator[DocumentRow]:
    """Every document that was found; of several alike on a sheet as many are right as are there."""
    left = Counter(_there(case))
    for document in case.seen.documents:
        each = _filled(case, document)
        here = [
            case.truth.documents[at]
            for page in pages_of(document)
            for at in case.truth.pages[page].documents
        ]
        yield DocumentRow(
            case.truth.tier,
            case.name,
            case.layout(here)[0],
            document.confidence,
            left[each] > 0,
        )
        left[each] -= 1


# ── fields ───────────────────────────────────────────────────────────────────────────────────────


def _fields(case: Case) -> Iterator[FieldRow]:
    there = [d for d in case.truth.documents if d.type in case.declared]
    found = [d for d in case.seen.documents if d.type in case.declared]
    for truth, seen in align(there, found).pairs:
        if truth is not None:
            yield from _of_document(case, truth, seen)
        elif seen is not None:
            yield from _of_nothing(case, seen)


def _of_document(case: Case, truth: TruthDocument, seen: Document | None) -> Iterator[FieldRow]:
    """The fields of a document that is there, whether it was found or not."""
    left_out, layout = case.layout([truth])
    others = _plain(case, truth, seen)
    twice = _twice(case, truth, seen)
    for name, value in truth.fields.items():
        field = seen.field(name) if seen is not None else None
        # A field that is not listed says: not there; how sure that is, it does not say.
        row = _row(case, truth.type, (left_out, layout), (name, printed(name, value)), field, truth)
        row = replace(row, plain=_result(row.truth, given(name, others.get(name))))
        if name in twice:
            on, off = (_result(row.truth, given(name, each)) for each in twice[name])
            row = replace(row, with_prose=on, without_prose=off)
        yield row if seen is not None else replace(row, document="missing")


def _plain(case: Case, truth: TruthDocument, seen: Document | None) -> Mapping[str, Value]:
    """What a plain reader finds on the pages of the document, or on its card where it was found."""
    places: list[tuple[int, Box | None]] = [(page, None) for page in truth.pages]
    if seen is not None and any(part.box is not None for part in seen.parts):
        places = [(part.page, part.box) for part in seen.parts]
    return plain.read(kinds()[truth.type], plain.lines_of(case.seen.pages, places))


def _twice(
    case: Case, truth: TruthDocument, seen: Document | None
) -> Mapping[str, with_prose.Found]:
    """The fields with the trained reader and without, of a document that was found as it is."""
    if seen is None or seen.type != truth.type:
        return {}
    return with_prose.read(seen, {page.index: page for page in case.seen.pages})


def _of_nothing(case: Case, seen: Document) -> Iterator[FieldRow]:
    """The values that were read from a document that is not there, or is of another type."""
    pages = set(pages_of(seen))
    around = [d for d in case.truth.documents if pages & set(d.pages)]
    for field in seen.fields:
        if given(field.name, field.value) is not None:
            row = _row(case, seen.type, case.layout(around), (field.name, None), field, None)
            yield replace(row, document="extra")


def _row(
    case: Case,
    kind: str,
    drawn: tuple[bool, str],
    wanted: tuple[str, Given],
    field: Field | None,
    truth: TruthDocument | None,
) -> FieldRow:
    name, expected = wanted
    value = given(name, field.value) if field is not None else None
    page = next((each.page for each in field.evidence), None) if field is not None else None
    if page is None and truth is not None:
        page = next(iter(truth.pages), None)
    return FieldRow(
        tier=case.truth.tier,
        dossier=case.name,
        kind=kind,
        left_out=drawn[0],
        layout=drawn[1],
        field=name,
        truth=expected,
        value=value,
        raw=field.raw if field is not None else None,
        confidence=field.confidence if field is not None else None,
        readers=field.readers if field is not None else (),
        page=page,
        result=_result(expected, value),
    )


def _result(expected: Given, value: Given) -> FieldResult:
    if expected is None:
        return "absent" if value is None else "invented"
    if value is None:
        return "missed"
    return "right" if value == expected else "wrong"
