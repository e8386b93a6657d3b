"""The checklist as a table for the terminal, in the order of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.table import Table
from rich.text import Text

from dossier import indonesian
from flows import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model import RequirementStatus
    from dossier.result import Check, Result

WIDE = 110
"""From this many columns on, messages have a column of their own; below they stand under."""

# The word says the state; the colour only helps the eye to find it.
_STYLE: dict[RequirementStatus, str] = {
    "sesuai": "green",
    "tidak_sesuai": "bold red",
    "perlu_cek": "yellow",
    "ada_belum_terbaca": "yellow",
    "tidak_ada": "bold red",
    "tidak_berlaku": "dim",
}


def checklist(form: Result, labels: Mapping[str, str], width: int) -> Table:
    """The checklist with printed numbers, state, confidence, pages and message.

    Args:
        form: The processed dossier.
        labels: What each requirement is called; its own name where there is none.
        width: Columns that the terminal has.
    """
    wide = width >= WIDE
    table = Table(box=box.SIMPLE_HEAD, width=width, pad_edge=False, show_lines=not wide)
    table.add_column("No.", no_wrap=True)
    table.add_column("Persyaratan", ratio=3)
    table.add_column("Keadaan", min_width=12)
    table.add_column("Yakin", justify="right", no_wrap=True)
    table.add_column("Hal.", max_width=12)
    if wide:
        table.add_column("Keterangan", ratio=4)
    for check in form.checklist:
        _add(table, form, check, labels.get(check.requirement, indonesian.code(check.requirement)))
    return table


def _add(table: Table, form: Result, check: Check, label: str) -> None:
    said = message(check)
    separate = len(table.columns) > _NARROW_COLUMNS
    name = Text(label) if separate else Text.assemble(label, "\n", (said, "dim"))
    row = [
        Text(", ".join(map(str, check.printed_numbers))),
        name,
        Text(indonesian.STATUS[check.status], style=_STYLE[check.status]),
        Text(words.certainty(check)),
        Text(words.pages(words.pages_of(form, check.documents)) or "-"),
    ]
    table.add_row(*row, *([Text(said)] if separate else []))


_NARROW_COLUMNS = 5


def message(check: Check) -> str:
    """What is said of a requirement, with its single persons or forms and its nearest pages.

    Nearest pages are left out where the message names them already.
    """
    near = (each for each in check.nearest if each.reason not in check.message)
    return "\n".join(
        [
            check.message,
            *(f"- {each.subject}: {indonesian.STATUS[each.status]}" for each in check.items),
            *(f"Paling dekat: hal. {each.page + 1} ({each.reason})." for each in near),
        ]
    )
