"""``berkas-lab train sequence``: teach where a document begins (``page-sequence.json``).

It learns from papers with several pages in the hands of many offices, put down for it
(``papers/streams``), and from the layouts of development as they are printed. Each page but the
first of a paper goes on with the one before; each first page begins behind the last page of another
paper. What it is worth on papers it never saw comes from papers left out in turn, which the command
says, and from those of the tests, which it does not read.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from classifiers import sequence
from classifiers.edges import Edges, edges
from dossier.kinds import kinds
from lab.prose.papers import pages_read
from lab.specimens.rng import Rng, stream
from lab.sureness.logistic import Case, fit
from lab.telling.drawing import on_a_sheet
from lab.telling.pages import PAPERS, printed

MODEL: Final = Path(sequence.__file__).resolve().parent / "models" / sequence.MODEL
_SEED: Final = "urutan"
_TOGETHER: Final = 3
"""Papers behind which each paper is put."""
_BEGINNINGS: Final = 2.0
"""A beginning counts so often: dossiers have more of them than of further pages."""
_KNOWN: Final = {
    "above: only page": 3.0,
    "above: only signed": -2.5,
    "below: last of all": 2.0,
    "number does not follow": 1.5,
    "number follows": -1.5,
    "number of as many follows": -1.0,
    "annex of that letter": -1.5,
    "each stamped": 2.0,
}
"""What numbers, a signature and duty stamps alone say is known: few papers are there to teach it
(typeset ones have no stamps), and their weights lean on these."""
_PARTS: Final = 10
_FINEST: Final = 4


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper by the ends of its pages.

    Attributes:
        source: The layout, or the paper put down; papers of one source count as one.
        pages: In order.
    """

    source: str
    pages: tuple[Edges, ...]


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb ``sequence`` to ``berkas-lab train``."""
    parser = verbs.add_parser("sequence", help="di mana dokumen mulai (page-sequence.json)")
    parser.add_argument("--seed", default=_SEED, help=f"kata awal bibit (baku: {_SEED})")
    parser.add_argument("--draws", type=int, default=3, help="lembar setiap tata letak (baku: 3)")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    papers = [*put_down(), *of_layouts(arguments.seed, arguments.draws)]
    found = pairs(papers, stream(0, arguments.seed))
    for line in left_out_in_turn(found):
        sys.stderr.write(f"{line}\n")
    weights = taught([case for _, case in found])
    made = {
        "version": f"{dt.datetime.now(tz=dt.UTC).date()}.1",
        "made_by": (
            f"berkas-lab train sequence --seed {arguments.seed} --draws {arguments.draws}: "
            f"{len(found)} pages of {len({each.source for each in papers})} layouts and papers"
        ),
        "card": (
            "Log-odds that a document begins on a page rather than goes on, by what stands at the "
            "ends of two pages. Taught on typeset pages of development layouts and on invented "
            "papers of several pages (lab/telling/papers/streams), unscanned; no office's own "
            "dossiers, no paper of the tests."
        ),
        "weights": weights,
    }
    MODEL.write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    sys.stderr.write(f"{MODEL.name}: {made['made_by']}\n")
    return 0


def put_down() -> Iterator[Paper]:
    """The papers of several pages that are put down for teaching."""
    for file in sorted((PAPERS / "streams").glob("*.toml")):
        for number, paper in enumerate(tomllib.loads(file.read_text("utf-8"))["paper"]):
            pages = tuple(edges(on_a_sheet(drawing)) for drawing in paper["pages"])
            yield Paper(f"{file.name}:{number}", pages)


def of_layouts(seed: str, draws: int) -> Iterator[Paper]:
    """Papers of every layout for development, as they are printed; cards are no pages."""
    for layout, done in printed(seed, draws, "sequence"):
        if layout.kind in kinds() and kinds()[layout.kind].form == "card":
            continue
        pages = tuple(edges(text) for text in pages_read(layout, done))
        yield Paper(f"{layout.kind}/{layout.name}", pages)


def pairs(papers: Sequence[Paper], rng: Rng) -> list[tuple[str, Case]]:
    """Two pages one behind the other, by the source of the second: beginnings and further pages."""
    drawn = Counter(paper.source for paper in papers)
    found: list[tuple[str, Case]] = []
    for paper in papers:
        once = 1.0 / drawn[paper.source]
        inner = list(pairwise(paper.pages))
        for before, here in inner:
            share = once / len(inner) ** 0.5  # articles of a deed are like each other
            found.append((paper.source, (sequence.terms(before, here), False, share)))
        for _ in range(_TOGETHER):
            said = sequence.terms(rng.choice(papers).pages[-1], paper.pages[0])
            found.append((paper.source, (said, True, _BEGINNINGS * once / _TOGETHER)))
    return found


def taught(cases: Sequence[Case]) -> dict[str, float]:
    """The weights by term."""
    names = sorted({name for said, _, _ in cases for name in said})
    start = dict.fromkeys((sequence.BIAS, *names), 0.0) | _KNOWN
    weights = fit(cases, start, sequence.BIAS, {})
    return {name: round(weight, _FINEST) for name, weight in weights.items()}


def left_out_in_turn(found: Sequence[tuple[str, Case]]) -> Iterator[str]:
    """How well each tenth of the sources is told by weights that the others taught."""
    sources = sorted({source for source, _ in found})
    right: Counter[bool] = Counter()
    of: Counter[bool] = Counter()
    for part in range(_PARTS):
        mine = set(sources[part::_PARTS])
        weights = taught([case for source, case in found if source not in mine])
        for source, (said, begun, _) in found:
            if source in mine:
                right[begun] += (sequence.score(said, weights) > 0) == begun
                of[begun] += 1
    for begun, name in ((True, "awal dokumen"), (False, "halaman lanjutan")):
        yield f"{name}: {right[begun]} dari {of[begun]} dikenali oleh bobot dari kertas lain"
