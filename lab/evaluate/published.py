"""What the README says of planted problems: how many kinds, and which are noticed too seldom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from lab import markdown

Record = Mapping[str, Any]
GOAL: Final = 0.95
"""Share of planted problems that must be noticed; kinds below it are named."""


def blocks(
    record: Record, heads: Sequence[str], columns: Sequence[tuple[str, str]]
) -> tuple[str, ...]:
    """A sentence on all kinds and a table of those below the goal; nothing for older reports.

    Args:
        record: An evaluation.
        heads: Heads of the table, the first over the names.
        columns: Group and tier of each other column.
    """
    found = [record["figures"][tier][group]["problems"].get("kinds", {}) for group, tier in columns]
    names = sorted({name for kinds in found for name in kinds})
    if not names:
        return ()
    seldom = [name for name in names if _recall(found, name) < GOAL]
    said = (
        f"Of {len(names)} kinds of planted problem {len(names) - len(seldom)} are noticed in at "
        f"least {100 * GOAL:.0f} % of cases"
    )
    if not seldom:
        return (f"{said}.",)
    rows = [[f"`{name}`", *(_cell(kinds, name) for kinds in found)] for name in seldom]
    return f"{said}; the others (noticed of planted):", markdown.table(heads, rows)


def _recall(found: Sequence[Record], name: str) -> float:
    each = [kinds[name]["noticed"] for kinds in found if name in kinds]
    right, of = (sum(int(one[key]) for one in each) for key in ("right", "of"))
    return right / of


def _cell(kinds: Record, name: str) -> str:
    if name not in kinds:
        return "-"
    counted = kinds[name]["noticed"]
    return f"{counted['right']}/{counted['of']}"
