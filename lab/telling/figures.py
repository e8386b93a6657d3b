"""What a set of pages says of telling apart, as JSON: shares with cases and 95 % intervals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from classifiers.page_type import OTHER_SCORE
from dossier.kinds import OTHER
from lab.evaluate.metrics import confusion, select, type_scores
from lab.evaluate.metrics import figures as figures_of_rows
from lab.evaluate.record import GROUPS, calibration_json, neighbours_json
from lab.evaluate.rows import PageRow, Rows
from lab.evaluate.statistics import Share, calibration, share
from lab.reading.figures import as_json
from lab.telling.sitting import ToldRow

Record = dict[str, Any]
STEPS: Final = tuple(step / 2 for step in range(-4, 7))
"""By how much the score of ``lain`` is moved to show what its threshold does, in log-odds."""


def by_cell(rows: Sequence[ToldRow]) -> Mapping[str, Mapping[str, Record]]:
    """Figures by tier (and all of them), and by layouts for development or left out."""
    tiers = sorted({row.page.tier for row in rows})
    return {
        tier: {
            group: figures(chosen)
            for group, hidden in GROUPS
            if (
                chosen := [
                    row
                    for row in rows
                    if row.page.left_out == hidden and tier in {"all", row.page.tier}
                ]
            )
        }
        for tier in (*tiers, "all")
    }


def figures(rows: Sequence[ToldRow]) -> Record:
    """All figures of one set of pages."""
    pages = [row.page for row in rows]
    types = type_scores(pages)
    known = [each.f1 for each in types.values() if each.f1 is not None]
    claims = [(row.confidence, row.page.right) for row in rows if row.confidence is not None]
    judged = calibration(claims)
    return {
        "pages": as_json(share(page.right for page in pages)),
        "macro_f1": round(sum(known) / len(known), 4) if known else None,
        "types": {
            name: {"hits": each.hits, "given": each.given, "wanted": each.wanted}
            for name, each in types.items()
        },
        "lain": _other(pages),
        "neighbours": neighbours_json(pages),
        "thresholds": [
            {"threshold": OTHER_SCORE + step, **_other([_moved(row, step) for row in rows])}
            for step in STEPS
        ],
        "ece": None if judged.ece is None else round(judged.ece, 4),
        "confusion": [
            {"truth": truth, "seen": seen, "pages": count}
            for (truth, seen), count in sorted(confusion(pages).items())
        ],
    }


def of_streams(rows: Rows) -> Mapping[str, Mapping[str, Record]]:
    """Figures of whole dossiers, by tier and by layouts, as :func:`by_cell`."""
    tiers = sorted({row.tier for row in rows.dossiers})
    return {
        tier: {
            group: _stream(chosen)
            for group, hidden in GROUPS
            if (chosen := select(rows, tier=named, left_out=hidden, pool=group)).pages
        }
        for tier, named in [*((each, each) for each in tiers), ("all", None)]
    }


def _stream(rows: Rows) -> Record:
    found = figures_of_rows(rows)
    return {
        "dossiers": found.dossiers,
        "pages": as_json(found.pages),
        "macro_f1": found.macro_f1 and round(found.macro_f1, 4),
        "cuts": found.cuts.f1 and round(found.cuts.f1, 4),
        "whole": as_json(found.whole),
        "documents": calibration_json(found.documents),
    }


def _other(pages: Sequence[PageRow]) -> Record:
    """Recall and precision of ``lain``."""
    found = type_scores(pages).get(OTHER)
    if found is None:
        return {"recall": as_json(Share(0, 0)), "precision": as_json(Share(0, 0))}
    return {
        "recall": as_json(Share(found.hits, found.wanted)),
        "precision": as_json(Share(found.hits, found.given)),
    }


def _moved(row: ToldRow, step: float) -> PageRow:
    """The page as it would be taken for if so much more spoke for ``lain``."""
    if step == 0 or row.confidence is None:
        return row.page
    return replace(row.page, seen=(OTHER,) if row.lead <= step else (row.best,))
