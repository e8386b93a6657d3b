"""The figures as JSON: what is committed, what the README's tables and the report are made from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any

from lab.evaluate.metrics import Compared, Fields, Figures, confusion, figures, select
from lab.evaluate.neighbours import told_apart
from lab.evaluate.noticing import ProblemFigures
from lab.evaluate.rows import PageRow, Rows
from lab.evaluate.sitting import Run
from lab.evaluate.statistics import (
    Calibration,
    Scores,
    Share,
    cases_needed,
    certified,
    lower_bound,
)
from lab.specimens.truth import Tier

SCHEMA = "berkas.evaluation/1"
Record = dict[str, Any]
GROUPS = (("dev", False), ("left-out", True))
"""Documents of development layouts and of left-out layouts, as rows call them."""


def record(
    run: Run,
    *,
    commit: str,
    changed: bool,
    root: str,
    made: dt.date,
    dossiers: int,
    left_out: int,
    tiers: Sequence[Tier],
    publishable: bool,
) -> Record:
    """Everything that can be said of a run, with what it was made from.

    Args:
        run: The run.
        commit: What was checked out.
        changed: Whether files differed from it.
        root: What seeds derived from.
        made: The day.
        dossiers: Dossiers of development layouts, each tier.
        left_out: Dossiers of left-out layouts, each tier.
        tiers: Which tiers.
        publishable: Whether nothing came from readers of another version.
    """
    names: list[Tier | None] = [*tiers, None]
    return {
        "schema": SCHEMA,
        "made": made.isoformat(),
        "commit": commit,
        "changed": changed,
        "seeds_from": root,
        "publishable": publishable,
        "producer": {"recipe": run.recipe, "engines": run.engines, "models": run.models},
        "kinds": list(run.kinds),
        "plan": {"tiers": list(tiers), "dossiers": dossiers, "left_out": left_out},
        "seconds": round(run.seconds),
        "figures": {
            name or "all": {
                group: as_json(figures(rows), rows)
                for group, hidden in GROUPS
                if (rows := select(run.rows, tier=name, left_out=hidden, pool=group)).pages
            }
            for name in names
        },
    }


def as_json(found: Figures, rows: Rows) -> Record:
    """The figures of one set of rows."""
    return {
        "dossiers": found.dossiers,
        "pages": share_json(found.pages),
        "macro_f1": _number(found.macro_f1),
        "types": {kind: _scores(each) for kind, each in found.types.items()},
        "confusion": [
            {"truth": truth, "seen": seen, "pages": count}
            for (truth, seen), count in sorted(confusion(rows.pages).items())
        ],
        "neighbours": neighbours_json(rows.pages),
        "cuts": _scores(found.cuts),
        "cuts_declared": _scores(found.cuts_declared),
        "whole": share_json(found.whole),
        "whole_declared": share_json(found.whole_declared),
        "fields": _fields(found.fields),
        "plain": share_json(found.plain),
        "prose": {name: _compared(each) for name, each in found.prose.items()},
        "kinds": _each(found.kinds),
        "by_field": {
            name: {**_fields(each), "certification": _certification(each.exact)}
            for name, each in found.by_field.items()
        },
        "numbers": {name: share_json(each) for name, each in found.numbers.items()},
        "values": calibration_json(found.values),
        "absences": calibration_json(found.absences),
        "documents": calibration_json(found.documents),
        "automation": {
            "threshold": found.automation.threshold,
            "taken": share_json(found.automation.taken),
            "bound": _number(found.automation.bound),
        },
        "problems": _problems(found.problems),
    }


def neighbours_json(rows: Sequence[PageRow]) -> Record:
    """How pages that are easily confused were told apart, by set and for all sets together."""
    return {
        name: {"asked": share_json(each.asked), "beside": share_json(each.beside)}
        for name, each in told_apart(rows).items()
    }


def _problems(found: ProblemFigures) -> Record:
    return {
        "noticed": share_json(found.together.noticed),
        "shown": share_json(found.together.shown),
        "false_alarms": share_json(found.alarms),
        "kinds": {
            name: {"noticed": share_json(each.noticed), "shown": share_json(each.shown)}
            for name, each in found.kinds.items()
        },
        "rules": {name: share_json(each) for name, each in found.rules.items()},
    }


def share_json(counted: Share) -> Record:
    """A share with its count and interval."""
    low, high = counted.interval or (None, None)
    return {
        "right": counted.right,
        "of": counted.of,
        "share": _number(counted.value),
        "low": _number(low),
        "high": _number(high),
    }


def _scores(scores: Scores) -> Record:
    return {
        "hits": scores.hits,
        "given": scores.given,
        "wanted": scores.wanted,
        "precision": _number(scores.precision),
        "recall": _number(scores.recall),
        "f1": _number(scores.f1),
    }


def _fields(fields: Fields) -> Record:
    return {
        "exact": share_json(fields.exact),
        "printed": share_json(fields.printed),
        **_scores(fields.scores),
    }


def _compared(found: Compared) -> Record:
    return {
        "on": share_json(found.on),
        "off": share_json(found.off),
        "gained": found.gained,
        "spoilt": found.spoilt,
    }


def _certification(counted: Share) -> Record:
    errors = counted.of - counted.right
    return {
        "errors": errors,
        "bound": _number(lower_bound(counted)),
        "certified": certified(counted),
        "cases_needed": cases_needed(errors),
    }


def _each(groups: Mapping[str, Fields]) -> Record:
    return {name: _fields(each) for name, each in groups.items()}


def calibration_json(found: Calibration) -> Record:
    """Bins and their gap."""
    return {
        "cases": found.cases,
        "ece": _number(found.ece),
        "by_chance": _number(found.by_chance),
        "top_is_honest": found.top_is_honest,
        "bins": [
            {"low": each.low, "confidence": _number(each.confidence), **share_json(each.counted)}
            for each in found.bins
        ],
    }


def _number(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
