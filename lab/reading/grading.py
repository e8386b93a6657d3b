"""How harm done to pages shows in what is read, and where the quality verdict is to begin.

Each harmed page is compared with the same page without harm: of the fields that came out right
there, how many still do. A page that keeps less than half is lost, one that keeps nearly all is
well; ``ulangi`` is for the lost, ``ragu`` for what lies between.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

from extractors.quality import FALLING, passes
from lab.evaluate.statistics import share
from lab.reading.figures import as_json
from lab.reading.rows import PageRow

HURTS: Final = {
    "buram": "sharpness",
    "gelap": "paper",
    "pucat": "contrast",
    "silau": "glare",
    "terpotong": "coverage",
    "resolusi": "dpi",
    "miring": "tilt",
}
"""The measure by which each harm is to be noticed."""
LOST: Final = 0.5
WELL: Final = 0.85
# What a flag on a page of that sort is worth: a page that is read well and must be scanned again
# costs more than one that is looked at in vain.
_AGAIN: Final = {"lost": 1.0, "hurt": -0.5, "well": -3.0}
_DOUBT: Final = {"lost": 1.0, "hurt": 1.0, "well": -2.0}
Case = tuple[float, str]
"""What a measure says of a page, and what became of the page: ``lost``, ``hurt`` or ``well``."""


def outcomes(rows: Sequence[PageRow]) -> dict[str, str]:
    """What became of each page, by its name; pages whose base reads nothing are left out."""
    bases = {row.base: row.fields[0] for row in rows if not row.harm}
    return {
        row.name: outcome(row.fields[0] / bases[row.base]) for row in rows if bases.get(row.base)
    }


def outcome(kept: float) -> str:
    """Name the share of fields that a page has kept."""
    if kept < LOST:
        return "lost"
    return "well" if kept >= WELL else "hurt"


def fitted(rows: Sequence[PageRow]) -> dict[str, tuple[float, float]]:
    """For each measure the limits of ``ulangi`` and ``ragu`` that serve these pages best."""
    became = outcomes(rows)
    return {
        name: _limits(
            name,
            [
                (float(getattr(row.measures, name)), became[row.name])
                for row in rows
                if row.measures is not None and row.name in became and row.harm in {"", harm}
            ],
        )
        for harm, name in HURTS.items()
    }


def _limits(name: str, cases: Sequence[Case]) -> tuple[float, float]:
    """Both limits. What goes beyond the worst that was tried is doubted in any case."""
    values = [value for value, _ in cases]
    worst, factor = (max(values), 2.0) if name in FALLING else (min(values), 0.5)
    again = limit(name, cases, _AGAIN, factor * worst)
    doubt = limit(name, cases, _DOUBT, worst)
    # Doubt begins no later than certainty.
    doubt = min(again, doubt) if name in FALLING else max(again, doubt)
    return round(again, 3), round(doubt, 3)


def limit(name: str, cases: Sequence[Case], worth: Mapping[str, float], beyond: float) -> float:
    """The limit under which flags are worth most; of equal ones that which flags fewest pages.

    Candidates lie half way between neighbouring values; ``beyond`` is the one that flags none.
    """
    values = sorted({value for value, _ in cases}, reverse=name in FALLING)
    candidates = [beyond, *((a + b) / 2 for a, b in pairwise(values))]

    def gain(at: float) -> float:
        return sum(worth[became] for value, became in cases if passes(name, value, at))

    return max(candidates, key=gain)


def noticed(rows: Sequence[PageRow]) -> dict[str, Any]:
    """What the verdicts say of pages that are lost, hurt and well, and of each harm."""
    became = outcomes(rows)
    harmed = [row for row in rows if row.name in became]
    return {
        "pages": len(harmed),
        "outcomes": {
            name: _verdicts(row for row in harmed if became[row.name] == name)
            for name in ("lost", "hurt", "well")
        },
        "lost_flagged": as_json(
            share(r.verdict != "baik" for r in harmed if became[r.name] == "lost")
        ),
        "well_to_scan_again": as_json(
            share(r.verdict == "ulangi" for r in harmed if became[r.name] == "well")
        ),
        "by_harm": {
            harm: as_json(
                share(
                    r.verdict != "baik"
                    for r in harmed
                    if r.harm == harm and became[r.name] == "lost"
                )
            )
            for harm in HURTS
        },
    }


def _verdicts(rows: Iterable[PageRow]) -> dict[str, int]:
    counts = {"baik": 0, "ragu": 0, "ulangi": 0}
    for row in rows:
        if row.verdict is not None:
            counts[row.verdict] += 1
    return counts
