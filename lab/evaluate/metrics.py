"""From rows to figures: everything with its count, and an interval where it is a share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from lab.evaluate.noticing import ProblemFigures, problem_figures
from lab.evaluate.rows import CutRow, FieldRow, PageRow, Rows
from lab.evaluate.statistics import (
    Automation,
    Calibration,
    Scores,
    Share,
    automation,
    calibration,
    share,
)
from lab.evaluate.values import NUMBERS

Row = TypeVar("Row")
_HELD = frozenset({"right", "absent"})
"""What is as it should be, where one of two invents a field that is not printed."""


@dataclass(frozen=True, slots=True)
class Fields:
    """How well fields were read.

    Attributes:
        exact: Right ones of all that are printed or were read.
        printed: Right ones of those that are printed.
        scores: Precision, recall and F1 over values.
    """

    exact: Share
    printed: Share
    scores: Scores


@dataclass(frozen=True, slots=True)
class Compared:
    """How many fields come out right with a part of the pipeline and without it.

    Attributes:
        on: Right ones with it, of all that are printed or were read with it or without it.
        off: Right ones without it, of the same.
        gained: Right with it only.
        spoilt: Right without it only.
    """

    on: Share
    off: Share
    gained: int
    spoilt: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one set of rows.

    Attributes:
        dossiers: How many.
        pages: Pages of which the types are right.
        macro_f1: Mean F1 over the types that occur.
        types: Precision, recall and F1 of each type over pages.
        cuts: Scores of document beginnings, between all documents.
        cuts_declared: The same, where a document of a kind that is read begins or ends.
        whole: Dossiers in which every document has exactly its pages.
        whole_declared: The same for documents of the kinds that are read.
        fields: All fields.
        plain: Of the fields that are printed, those that labels and regular expressions alone read.
        prose: By kind and name, the fields that the trained reader is asked for, with and without.
        kinds: Fields by kind.
        by_field: Fields by kind and name.
        numbers: The numbers of which all characters must be right, by kind and name.
        values: Calibration of fields with a value.
        absences: Calibration of fields said to be absent.
        automation: What could be taken as read.
        documents: Calibration of documents: type and pages.
        problems: Planted problems and false alarms.
    """

    dossiers: int
    pages: Share
    macro_f1: float | None
    types: dict[str, Scores]
    cuts: Scores
    cuts_declared: Scores
    whole: Share
    whole_declared: Share
    fields: Fields
    plain: Share
    prose: dict[str, Compared]
    kinds: dict[str, Fields]
    by_field: dict[str, Fields]
    numbers: dict[str, Share]
    values: Calibration
    absences: Calibration
    automation: Automation
    documents: Calibration
    problems: ProblemFigures


def figures(rows: Rows) -> Figures:
    """Count everything."""
    types = type_scores(rows.pages)
    values = [_outcome(row) for row in rows.fields if row.valued and row.confidence is not None]
    absences = [
        (row.confidence, row.result == "absent")
        for row in rows.fields
        if not row.valued and row.confidence is not None
    ]
    return Figures(
        dossiers=len(rows.dossiers),
        pages=share(row.right for row in rows.pages),
        macro_f1=_mean([each.f1 for each in types.values()]),
        types=types,
        cuts=cut_scores(rows.cuts),
        cuts_declared=cut_scores([row for row in rows.cuts if row.declared]),
        whole=share(row.whole for row in rows.dossiers),
        whole_declared=share(row.whole_declared for row in rows.dossiers),
        fields=field_figures(rows.fields),
        plain=plain_share(rows.fields),
        prose=prose_compared(rows.fields),
        kinds=_each(rows.fields, lambda row: row.kind),
        by_field=_each(rows.fields, lambda row: f"{row.kind}.{row.field}"),
        numbers=number_shares(rows.fields),
        values=calibration(values),
        absences=calibration(absences),
        automation=automation(values),
        documents=calibration([(row.confidence, row.right) for row in rows.documents]),
        problems=problem_figures(rows),
    )


def type_scores(rows: Sequence[PageRow]) -> dict[str, Scores]:
    """Scores of each type that is on a page or was seen on one, in alphabetical order."""
    wanted = Counter(kind for row in rows for kind in row.truth)
    given = Counter(kind for row in rows for kind in row.seen)
    hits = Counter(kind for row in rows for kind in set(row.truth) & set(row.seen))
    return {kind: Scores(hits[kind], given[kind], wanted[kind]) for kind in sorted(wanted | given)}


def confusion(rows: Iterable[PageRow]) -> dict[tuple[str, str], int]:
    """Pages by true and seen label; several types on a page make one label."""
    return dict(Counter((" + ".join(row.truth), " + ".join(row.seen)) for row in rows))


def cut_scores(rows: Sequence[CutRow]) -> Scores:
    """Scores of beginnings of documents, the first page of the dossier not counted."""
    return Scores(
        sum(row.truth and row.seen for row in rows),
        sum(row.seen for row in rows),
        sum(row.truth for row in rows),
    )


def field_figures(rows: Sequence[FieldRow]) -> Fields:
    """Exact matches; a field that is not printed and was not read does not count."""
    counted = [row for row in rows if row.result != "absent"]
    right = sum(row.result == "right" for row in counted)
    printed = sum(row.result != "invented" for row in counted)
    return Fields(
        Share(right, len(counted)),
        Share(right, printed),
        Scores(right, sum(row.valued for row in counted), printed),
    )


def plain_share(rows: Iterable[FieldRow]) -> Share:
    """Of the fields that are printed, those that the plain reader reads rightly."""
    printed = [row.plain for row in rows if row.plain not in {None, "absent", "invented"}]
    return share(result == "right" for result in printed)


def prose_compared(rows: Iterable[FieldRow]) -> dict[str, Compared]:
    """Each field that the trained reader is asked for, with it and without; ``all`` together."""
    groups: dict[str, list[tuple[bool, bool]]] = {}
    for row in rows:
        if row.with_prose is None or {row.with_prose, row.without_prose} == {"absent"}:
            continue
        pair = row.with_prose in _HELD, row.without_prose in _HELD
        for name in ("all", f"{row.kind}.{row.field}"):
            groups.setdefault(name, []).append(pair)
    return {
        name: Compared(
            share(on for on, _ in pairs),
            share(off for _, off in pairs),
            sum(on and not off for on, off in pairs),
            sum(off and not on for on, off in pairs),
        )
        for name, pairs in sorted(groups.items())
    }


def number_shares(rows: Iterable[FieldRow]) -> dict[str, Share]:
    """Of each number of which all characters must be right, the share that is."""
    found: dict[str, list[bool]] = {}
    for row in rows:
        if (row.kind, row.field) in NUMBERS and row.result != "absent":
            found.setdefault(f"{row.kind}.{row.field}", []).append(row.result == "right")
    return {name: share(each) for name, each in sorted(found.items())}


def select(
    rows: Rows, *, tier: str | None = None, left_out: bool | None = None, pool: str | None = None
) -> Rows:
    """The rows of a tier, of dossiers of a pool, and of left-out layouts or of all others."""

    def fits(row_tier: str, row_left_out: bool | None) -> bool:  # noqa: FBT001 - a row's own field
        return tier in {None, row_tier} and (
            left_out is None or row_left_out is None or row_left_out == left_out
        )

    return Rows(
        tuple(row for row in rows.pages if fits(row.tier, row.left_out)),
        tuple(row for row in rows.cuts if fits(row.tier, row.left_out)),
        tuple(row for row in rows.dossiers if fits(row.tier, None) and pool in {None, row.pool}),
        tuple(row for row in rows.fields if fits(row.tier, row.left_out)),
        tuple(row for row in rows.problems if fits(row.tier, row.left_out)),
        tuple(row for row in rows.findings if fits(row.tier, row.left_out)),
        tuple(row for row in rows.documents if fits(row.tier, row.left_out)),
    )


def _each(rows: Iterable[FieldRow], key: Callable[[FieldRow], str]) -> dict[str, Fields]:
    groups: dict[str, list[FieldRow]] = {}
    for row in rows:
        groups.setdefault(key(row), []).append(row)
    return {name: field_figures(groups[name]) for name in sorted(groups)}


def _outcome(row: FieldRow) -> tuple[float, bool]:
    return row.confidence or 0.0, row.result == "right"


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None
