"""For those who improve the readers: what went wrong, and where it goes wrong most.

Of left-out layouts only counts by kind are written: their rows carry no more than a field's name
(``rows``), and who reads which fields are lost on them develops for them, and must have new ones.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from lab.evaluate.rows import FieldRow, PageRow, Rows

Group = tuple[str, str, str]


def write(rows: Rows, path: Path) -> int:
    """Write every wrong field and page as a line of JSON; return how many lines there are.

    Errors on left-out layouts are summed into one line a tier and kind.
    """
    lines = [*_fields(rows.fields), *_pages(rows.pages), *_hidden(rows)]
    path.parent.mkdir(parents=True, exist_ok=True)
    text = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
    path.write_text(text, encoding="utf-8")
    return len(lines)


def worst(rows: Iterable[FieldRow]) -> list[tuple[Group, int, int]]:
    """Groups of kind, field and layout with errors and cases, most errors first.

    Left-out layouts have no part in it.
    """
    wrong: Counter[Group] = Counter()
    cases: Counter[Group] = Counter()
    for row in rows:
        if row.left_out or row.result == "absent":
            continue
        group = (row.kind, row.field, row.layout.rpartition("/")[2])
        cases[group] += 1
        wrong[group] += row.result != "right"
    found = [(group, count, cases[group]) for group, count in wrong.items() if count]
    return sorted(found, key=lambda each: (-each[1], each[0]))


def _fields(rows: Iterable[FieldRow]) -> Iterator[dict[str, object]]:
    for row in rows:
        if row.left_out or row.result in {"right", "absent"}:
            continue
        yield {
            "what": "field",
            "result": row.result,
            "document": row.document,
            "tier": row.tier,
            "dossier": row.dossier,
            "kind": row.kind,
            "layout": row.layout,
            "field": row.field,
            "truth": row.truth,
            "value": row.value,
            "raw": row.raw,
            "confidence": None if row.confidence is None else round(row.confidence, 4),
            "readers": dict(row.readers),
            "page": row.page,
        }


def _pages(rows: Iterable[PageRow]) -> Iterator[dict[str, object]]:
    for row in rows:
        if row.left_out or row.right:
            continue
        yield {
            "what": "page",
            "tier": row.tier,
            "dossier": row.dossier,
            "page": row.page,
            "layout": row.layout,
            "truth": row.truth,
            "value": row.seen,
            "reason": row.reason,
        }


def _hidden(rows: Rows) -> Iterator[dict[str, object]]:
    fields = Counter(
        (row.tier, row.kind)
        for row in rows.fields
        if row.left_out and row.result not in {"right", "absent"}
    )
    for (tier, kind), count in sorted(fields.items()):
        yield {"what": "left-out", "tier": tier, "kind": kind, "errors": count}
    pages = Counter(
        (row.tier, "+".join(row.truth)) for row in rows.pages if row.left_out and not row.right
    )
    for (tier, kind), count in sorted(pages.items()):
        yield {"what": "left-out page", "tier": tier, "kind": kind, "errors": count}
