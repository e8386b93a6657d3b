"""``berkas-lab train confidence``: make the probabilities of fields true on specimens.

The formula's score is stretched and shifted (Platt 1999) so that of all fields reported at 0.9
nine in ten are right, for values and for absences apart. Only development layouts are drawn, and
seeds derive from words given here, never from a commit, so that no case is measured on later.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from extractors import confidence
from lab.evaluate import sitting
from lab.evaluate.plan import plan
from lab.evaluate.rows import FieldRow
from lab.prose import training as prose
from lab.reading import training as quality
from lab.specimens.truth import Tier
from lab.telling import training as documents

MODEL: Final = Path(__file__).resolve().parents[1] / "extractors" / "models" / confidence.MODEL
TIERS: Final[tuple[Tier, ...]] = ("clean", "office", "phone")
_STIFFNESS: Final = 4.0
"""How many cases it takes to move the scale: few cases move it little."""

Pair = tuple[float, bool]


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``train`` with its verbs to the command line."""
    parser = commands.add_parser("train", help="buat model kecil dari berkas contoh")
    verbs = parser.add_subparsers(dest="verb", required=True)
    making = verbs.add_parser("confidence", help="keyakinan isian (field-confidence.json)")
    making.add_argument(
        "--seed", nargs="+", default=["train"], help="bilangan awal berkas contoh, satu atau lebih"
    )
    making.add_argument("--dossiers", type=int, default=6, help="berkas setiap tingkat")
    making.add_argument("--cache", type=Path, help="folder ingatan bacaan")
    making.add_argument("--old-cache", action="store_true", help="terima ingatan dari kode lama")
    making.set_defaults(run=_run)
    quality.register(verbs)
    prose.register(verbs)
    documents.register(verbs, fit)


def _run(arguments: argparse.Namespace) -> int:
    with sitting.workplace(arguments.cache, None) as place:
        run = sitting.run(
            [
                specimen
                for seed in arguments.seed
                for specimen in plan(seed, TIERS, arguments.dossiers, 0)
            ],
            place,
            jobs=2,
            any_code=arguments.old_cache,
            on_dossier=lambda specimen, _, seconds: _say(f"{specimen.name}: {seconds:.0f} detik"),
        )
    values, absences = pairs(run.rows.fields)
    made = scaled(json.loads(MODEL.read_text("utf-8")), fit(values), fit(absences))
    made["version"] = f"{dt.datetime.now(tz=dt.UTC).date()}.1"
    made["made_by"] = (
        f"berkas-lab train confidence --seed {' '.join(arguments.seed)}"
        f" --dossiers {arguments.dossiers}: {len(values)} values, {len(absences)} absences"
    )
    MODEL.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    _say(f"{MODEL.name}: {made['made_by']}")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


def pairs(rows: Sequence[FieldRow]) -> tuple[list[Pair], list[Pair]]:
    """What was claimed and whether it held, for values and for absences."""
    values: list[Pair] = []
    absences: list[Pair] = []
    for row in rows:
        if row.confidence is None:
            continue
        if row.value is not None:
            values.append((row.confidence, row.result == "right"))
        else:
            absences.append((row.confidence, row.result == "absent"))
    return values, absences


def fit(claims: Sequence[Pair], rounds: int = 50) -> tuple[float, float]:
    """Slope and offset that make claimed probabilities fit what happened, by Newton's method.

    Args:
        claims: Probability claimed, and whether it held.
        rounds: Steps at most.

    Returns:
        ``slope, offset`` of the log-odds; ``1, 0`` where there is nothing to learn from.
    """
    slope, offset = 1.0, 0.0
    points = [(math.log(p / (1 - p)), float(held)) for p, held in claims if 0 < p < 1]
    for _ in range(rounds):
        grad = [-_STIFFNESS * (slope - 1), -_STIFFNESS * offset]
        hess = [[_STIFFNESS, 0.0], [0.0, _STIFFNESS]]
        for x, held in points:
            p = 1 / (1 + math.exp(-(slope * x + offset)))
            weight = p * (1 - p)
            grad[0] += (held - p) * x
            grad[1] += held - p
            hess[0][0] += weight * x * x
            hess[0][1] += weight * x
            hess[1][1] += weight
        determinant = hess[0][0] * hess[1][1] - hess[0][1] ** 2
        step = (
            (hess[1][1] * grad[0] - hess[0][1] * grad[1]) / determinant,
            (hess[0][0] * grad[1] - hess[0][1] * grad[0]) / determinant,
        )
        slope, offset = slope + step[0], offset + step[1]
        if max(map(abs, step)) < 1e-9:
            break
    return slope, offset


def scaled(
    model: dict[str, Any], values: tuple[float, float], absences: tuple[float, float]
) -> dict[str, Any]:
    """The model with its scores stretched and shifted; everything else stays.

    Args:
        model: As stored.
        values: Slope and offset for values.
        absences: Slope and offset for absences.
    """
    done = dict(model)
    done["coefficients"] = {
        name: round(_moved(name, weight, absences if name.startswith("absent") else values), 4)
        for name, weight in model["coefficients"].items()
    }
    return done


def _moved(name: str, weight: float, scale: tuple[float, float]) -> float:
    slope, offset = scale
    return slope * weight + (offset if name in ("bias", "absent_bias") else 0.0)
