"""``berkas-lab train quality``: fit the scan-again verdict to what comes out of harmed pages.

Only development layouts are drawn, and seeds derive from a word given here, never from a commit,
so that no page is measured on later.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Final

from extractors import quality
from lab.evaluate.sitting import readers, workplace
from lab.reading.grading import fitted, outcomes
from lab.reading.plan import graded
from lab.reading.progress import bar
from lab.reading.sitting import run
from lab.specimens.truth import Tier

MODEL: Final = Path(quality.__file__).resolve().parent / "models" / quality.MODEL
TIERS: Final[tuple[Tier, ...]] = ("clean", "office", "phone")


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb ``quality`` to ``berkas-lab train``."""
    parser = verbs.add_parser("quality", help="ambang putusan mutu halaman (page-quality.json)")
    parser.add_argument("--seed", default="train", help="kata awal bibit (baku: train)")
    parser.add_argument("--pages", type=int, default=5, help="halaman setiap tingkat (baku: 5)")
    parser.add_argument("--steps", type=int, default=2, help="kekuatan setiap gangguan (baku: 2)")
    parser.add_argument("--cache", type=Path, required=True, help="folder ingatan bacaan")
    parser.add_argument("--old-cache", action="store_true", help="terima ingatan dari kode lama")
    parser.add_argument("--jobs", type=int, default=2, help="halaman yang dibaca serentak")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    orders = graded(arguments.seed, TIERS, arguments.pages, arguments.steps)
    with (
        workplace(arguments.cache, None) as place,
        readers(place, arguments.jobs, any_code=arguments.old_cache) as workshop,
    ):
        rows = run(
            orders,
            place,
            workshop,
            any_code=arguments.old_cache,
            each_alone=False,
            on_page=bar(len(orders), sys.stderr),
        )
    limits = fitted(rows)
    counts = Counter(outcomes(rows).values())
    made = {
        "version": f"{dt.datetime.now(tz=dt.UTC).date()}.1",
        "made_by": (
            f"berkas-lab train quality --seed {arguments.seed} --pages {arguments.pages}"
            f" --steps {arguments.steps}: {counts['well']} pages well, {counts['hurt']} hurt,"
            f" {counts['lost']} lost"
        ),
        "thresholds": {name: list(each) for name, each in limits.items()},
    }
    MODEL.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    sys.stderr.write(f"{MODEL.name}: {made['made_by']}\n")
    for name, each in limits.items():
        sys.stderr.write(f"  {name:<10} ulangi {each[0]:g}, ragu {each[1]:g}\n")
    return 0
