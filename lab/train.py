"""``berkas-lab train confidence``: make the probabilities of fields true on specimens.

Both formulas (of a value that was found, of a field that was not) are fitted to what came true, so
that of all fields reported at 0.9 nine in ten are right (``lab.sureness``). Only layouts for
development are drawn, and seeds derive from words given here (an old commit's hash is as good a
word), never from the commit that is measured, so that nothing is measured on them later. How well
the result holds is shown on dossiers, and on layouts, that it was not fitted to.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import math
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from extractors import confidence
from lab.arguments import add_tiers, kinds_named, positive
from lab.evaluate import sitting
from lab.evaluate.plan import Specimen, plan
from lab.prose import training as prose
from lab.reading import training as quality
from lab.sureness import judging, logistic
from lab.sureness.claims import gather
from lab.sureness.opened import opened
from lab.telling import pages, sequence
from lab.telling import training as documents

MODEL: Final = Path(__file__).resolve().parents[1] / "extractors" / "models" / confidence.MODEL
_PROBLEMS: Final = 12
"""Problems in a dossier that confidences are fitted on, however many a release plants: the same
dossiers as ever."""
_STIFFNESS: Final = 4.0
"""How many cases it takes to move the scale: few cases move it little."""

Pair = tuple[float, bool]


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``train`` with its verbs to the command line."""
    parser = commands.add_parser("train", help="buat model kecil dari berkas contoh")
    verbs = parser.add_subparsers(dest="verb", required=True)
    making = verbs.add_parser("confidence", help="keyakinan isian (field-confidence.json)")
    making.add_argument(
        "--seed",
        nargs="+",
        default=["train"],
        help="bilangan awal berkas contoh, satu atau lebih; AWAL:JUMLAH untuk jumlah tersendiri,"
        " AWAL:JUMLAH:KALI agar setiap ketiadaannya dihitung KALI kali",
    )
    making.add_argument("--dossiers", type=int, default=6, help="berkas setiap tingkat")
    add_tiers(making)
    making.add_argument("--kinds", type=kinds_named, default=(), help="gambar jenis ini saja")
    making.add_argument("--jobs", type=positive, default=2, help="halaman yang dibaca serentak")
    making.add_argument("--cache", type=Path, help="folder ingatan bacaan")
    making.add_argument("--old-cache", action="store_true", help="terima ingatan dari kode lama")
    making.add_argument(
        "--go-on",
        action="store_true",
        help="bersandar pada bobot yang tersimpan: berkas lama ikut menentukan",
    )
    making.set_defaults(run=_run)
    quality.register(verbs)
    prose.register(verbs)
    documents.register(verbs, fit)
    pages.register(verbs)
    sequence.register(verbs)


def _run(arguments: argparse.Namespace) -> int:
    with (
        sitting.workplace(arguments.cache, None) as place,
        sitting.readers(place, arguments.jobs, any_code=arguments.old_cache) as workshop,
    ):
        claims = [
            replace(claim, times=_times(seed))
            for seed in arguments.seed
            for claim in gather(
                _drawn(seed, arguments),
                place,
                workshop,
                any_code=arguments.old_cache,
                on_dossier=lambda specimen, count: _say(f"{specimen.name}: {count} isian"),
            )
        ]
    unknown = opened()
    made = json.loads(MODEL.read_text("utf-8"))
    start, pull = (
        (confidence.model(), judging.firmly)
        if arguments.go_on
        else (judging.START, logistic.lightly)
    )
    for title, verdicts in (
        ("seperti tersimpan", judging.as_they_are(claims, confidence.model())),
        *(
            (
                f"dicocokkan, setiap {what} oleh yang lain",
                judging.by_the_others([*claims, *unknown], parted_by, start, pull),
            )
            for what, parted_by in judging.PARTING.items()
        ),
    ):
        _say(title)
        for verdict in verdicts:
            _say(f"  {_told(verdict)}")
    weights = judging.fitted([*claims, *unknown], start, pull)
    former = f" --go-on from {made['version']} ({made['made_by']})"
    leaning = former if arguments.go_on else ""
    made["coefficients"] = {name: round(weight, 4) for name, weight in weights.items()}
    made["version"] = f"{dt.datetime.now(tz=dt.UTC).date()}.1"
    made["made_by"] = (
        f"berkas-lab train confidence --seed {' '.join(arguments.seed)}"
        f" --dossiers {arguments.dossiers}"
        + (f" --kinds {','.join(arguments.kinds)}" if arguments.kinds else "")
        + leaning
        + f": {sum(claim.valued for claim in claims)} values,"
        f" {sum(not claim.valued for claim in claims)} absences,"
        f" {sum(claim.forgetful for claim in claims)} of them read with wordings forgotten,"
        f" and {len(unknown)} of layouts that nobody had seen"
    )
    MODEL.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    _say(f"{MODEL.name}: {made['made_by']}")
    return 0


def _drawn(seed: str, arguments: argparse.Namespace) -> Sequence[Specimen]:
    """The dossiers of a seed: as many a tier as it names after a colon, or as all do."""
    root, count, _ = parted(seed)
    dossiers = positive(count) if count else arguments.dossiers
    return plan(root, arguments.tiers, dossiers, 0, arguments.kinds, problems=_PROBLEMS)


def _times(seed: str) -> float:
    """How many absences each one of a seed stands for."""
    times = parted(seed)[2]
    return float(positive(times)) if times else 1.0


def parted(seed: str) -> tuple[str, str, str]:
    """A seed, its number of dossiers, and how many times their absences count; empty if untold."""
    root, _, rest = seed.partition(":")
    count, _, times = rest.partition(":")
    return root, count, times


def _told(verdict: judging.Verdict) -> str:
    top = verdict.judged.bins[-1]
    taken = verdict.automation.taken
    return (
        f"{verdict.about:<36} {verdict.judged.cases:>5}  ECE {verdict.judged.ece or 0:.3f}"
        f" (kebetulan {verdict.judged.by_chance or 0:.3f})"
        f"  kelas teratas {top.confidence:.3f} yakin,"
        f" {top.counted.right}/{top.counted.of} benar"
        f"  terbukti 99,5 %: {taken.right}/{taken.of}"
    )


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()


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
