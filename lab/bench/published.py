"""The figures as the README shows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from lab import markdown as form
from lab.bench.record import Line, lines

TITLES: Final = {
    "latency.idle": "from submission to the first line of the flow, nothing else to do",
    "latency.busy": "... while work of the archive saturates the rest",
    "overhead.bare": "CPU a page, the bare recipe",
    "overhead.flow": "CPU a page, through Prefect, database and objects",
    "overhead.by.children": "... of it the children that read",
    "overhead.by.worker": "... of it the worker itself",
    "overhead.by.prefect": "... of it Prefect's server",
    "overhead.by.counter": "... of it accepting the dossier",
    "overhead.by.database": "... of it PostgreSQL",
    "overhead.by.objects": "... of it the S3 server",
    "overhead.added": "what that adds to the bare recipe's CPU, outside the children",
    "overhead.added_all": "... with the children, which vary",
    "overhead.bare_wall": "wall time a page, the bare recipe",
    "overhead.flow_wall": "wall time a page, through Prefect, database and objects",
    "overhead.added_wall": "what that adds to the bare recipe's wall time",
    "sharing.one": "CPU a page, one worker with two children",
    "sharing.two": "CPU a page, two workers with one child each",
    "sharing.added": "what two workers add",
    "memory.early": "a worker with its children in memory (PSS), around page 50",
    "memory.late": "... over the last pages",
    "memory.grown": "what it has grown by until then",
    "memory.peak": "the most that it held",
}
"""What each figure is called in the README."""
_PAIRS: Final = {"embedded": "SQLite, folder", "servers": "PostgreSQL, S3"}


def markdown(made: Mapping[str, Any]) -> str:
    """The paragraph and the table."""
    return "\n\n".join(
        [
            f"What the machinery costs, measured on {made['made']} at commit "
            f"`{made['commit'][:12]}`"
            f"{' with changes not committed yet' if made['changed'] else ''} by `berkas-lab bench` "
            f"(median of {made['repeats']}, of submissions {2 * made['repeats']}) on "
            f"{made['processors']} processors; load is that of the machine before each part:",
            form.table(
                ["", "storage", "median", "worst", "goal", "load"],
                [_row(each) for each in lines(dict(made))],
            ),
        ]
    )


def _row(line: Line) -> list[str]:
    goal = ""
    if line.goal is not None:
        goal = f"<= {line.shown(line.goal).lstrip('+')}{'' if line.met else ', missed'}"
    return [
        TITLES[line.key],
        _PAIRS[line.pair],
        line.shown(line.median),
        line.shown(line.worst),
        goal,
        f"{line.load:.2f}",
    ]
