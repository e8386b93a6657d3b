"""``berkas-lab train documents``: make the confidence of documents true on specimens.

Only development layouts are drawn, and seeds derive from words given here, never from a commit, so
that no case is measured on later.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from classifiers import confidence
from lab.evaluate.plan import plan
from lab.evaluate.sitting import readers, workplace
from lab.specimens.truth import Tier
from lab.telling import streams

MODEL: Final = Path(confidence.__file__).resolve().parent / "models" / confidence.MODEL
TIERS: Final[tuple[Tier, ...]] = ("clean", "office")
Fit = Callable[[Sequence[tuple[float, bool]]], tuple[float, float]]


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser], fit: Fit) -> None:
    """Add the verb ``documents`` to ``berkas-lab train``.

    Args:
        verbs: Of ``train``.
        fit: Slope and offset of claims, as for fields.
    """
    parser = verbs.add_parser("documents", help="keyakinan dokumen (document-confidence.json)")
    parser.add_argument("--seed", default="latih", help="kata awal bibit (baku: latih)")
    parser.add_argument("--dossiers", type=int, default=8, help="berkas setiap tingkat (baku: 8)")
    parser.add_argument("--cache", type=Path, required=True, help="folder ingatan bacaan")
    parser.add_argument("--old-cache", action="store_true", help="terima ingatan dari kode lama")
    parser.add_argument("--jobs", type=int, default=2, help="halaman yang dibaca serentak")
    parser.set_defaults(run=lambda arguments: _run(arguments, fit))


def _run(arguments: argparse.Namespace, fit: Fit) -> int:
    with (
        workplace(arguments.cache, None) as place,
        readers(place, arguments.jobs, any_code=arguments.old_cache) as workshop,
    ):
        rows = streams.run(
            plan(f"telling/{arguments.seed}", TIERS, arguments.dossiers, 0),
            place,
            workshop,
            any_code=arguments.old_cache,
            scale=confidence.UNTOUCHED,
            on_dossier=lambda specimen, _: _say(specimen.name),
        )
    slope, offset = fit([(row.confidence, row.right) for row in rows.documents])
    right = sum(row.right for row in rows.documents)
    made = {
        "version": f"{dt.datetime.now(tz=dt.UTC).date()}.1",
        "made_by": (
            f"berkas-lab train documents --seed {arguments.seed} --dossiers {arguments.dossiers}: "
            f"{len(rows.documents)} documents, {right} right"
        ),
        "card": (
            "Log-odds of the page stream's posterior (type and exactly these pages) are multiplied "
            "by slope and moved by offset. Specimens of development layouts only, tiers "
            f"{' and '.join(TIERS)}; no office's own dossiers."
        ),
        "slope": round(slope, 4),
        "offset": round(offset, 4),
    }
    MODEL.write_text(json.dumps(made, indent=2) + "\n", "utf-8")
    _say(f"{MODEL.name}: {made['made_by']}; slope {slope:.3f}, offset {offset:.3f}")
    return 0


def _say(text: str) -> None:
    sys.stderr.write(text + "\n")
    sys.stderr.flush()
