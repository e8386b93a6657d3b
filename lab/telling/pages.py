"""``berkas-lab train pages``: teach the model of pages' words (``page-words.json``).

It learns from two kinds of text: pages as layouts of development print them, and papers put down
for it in many other words (``papers/``), of all kinds and of what belongs to none. A few layouts
teach a few wordings: what it is worth on other papers comes from the second. The invented papers of
the tests are not learned from, and seeds derive from a word given here, never from a commit.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import hashlib
import json
import math
import sys
import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any, Final

import numpy as np

from classifiers import page_body
from dossier.kinds import OTHER, kinds
from lab.specimens import lettering, typeset
from lab.specimens.contents import contents
from lab.specimens.layout import Case, Layout, Printed, all_layouts
from lab.specimens.rng import stream
from lab.specimens.world import draw_facts
from lab.telling.multinomial import fit

MODEL: Final = Path(page_body.__file__).resolve().parent / "models" / page_body.MODEL
PAPERS: Final = Path(__file__).parent / "papers"
_DATA: Final = Path(typeset.__file__).parent / "data"

_PAGES: Final = 7
"""Of a deed no more pages: its articles are like each other's."""
_OFTEN: Final = 2
"""A word must stand in so many layouts or papers: what one says is its own matter."""
_RIDGE: Final = 5e-5
_ROUNDS: Final = 150
_OTHER_COUNTS: Final = 2.0
"""``lain`` is many kinds, and weighs more than one."""

WEIGHT: Final = 1.0
LEAST, MOST = -2.0, 4.0
"""What is added to the cues, chosen on layouts left out in turn and on papers never learned from:
words speak for a type whose title is not known, and a little against one whose frame other papers
share (docs/decisions/0034)."""


@dataclass(frozen=True, slots=True)
class Example:
    """The words of a page, what it is, and the layout or paper they are from."""

    kind: str
    source: str
    words: frozenset[str]


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the verb ``pages`` to ``berkas-lab train``."""
    parser = verbs.add_parser("pages", help="kata halaman menurut jenis (page-words.json)")
    parser.add_argument("--seed", default="kata", help="kata awal bibit (baku: kata)")
    parser.add_argument("--draws", type=int, default=3, help="lembar setiap tata letak (baku: 3)")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    examples = [*of_papers(), *of_layouts(arguments.seed, arguments.draws)]
    made = taught(examples)
    made["made_by"] = (
        f"berkas-lab train pages --seed {arguments.seed} --draws {arguments.draws}: "
        f"{len(examples)} pages of {len({each.source for each in examples})} layouts and papers"
    )
    MODEL.write_text(stored(made), "utf-8")
    sys.stderr.write(f"{MODEL.name}: {len(made['words'])} kata; {made['made_by']}\n")
    return 0


def stored(made: Mapping[str, Any]) -> str:
    """The model as its file has it: a word a line, so that two versions can be compared."""
    return json.dumps(made, separators=(",", ":")).replace("],", "],\n") + "\n"


def of_papers() -> list[Example]:
    """The papers that are put down for teaching."""
    return [
        Example(kind, f"{file.stem}/{kind}/{number}", frozenset(page_body.words(paper)))
        for file in sorted(PAPERS.glob("*.toml"))
        for kind, found in tomllib.loads(file.read_text("utf-8")).items()
        for number, paper in enumerate(found)
    ]


def of_layouts(seed: str, draws: int) -> Iterator[Example]:
    """Pages of every layout for development, as they are printed, each drawn so many times."""
    for layout, done in printed(seed, draws, "words"):
        pages = lettering.lines(typeset.pdf(layout.template(done), done.data), 72)
        for lines in pages[:_PAGES]:
            said = page_body.words(" ".join(word.text for line in lines for word in line))
            yield Example(layout.kind, f"{layout.kind}:{layout.name}", frozenset(said))


def printed(seed: str, draws: int, purpose: str) -> Iterator[tuple[Layout, Printed]]:
    """Papers of every layout for development, each drawn so many times.

    Args:
        seed: The word that the dossiers' seeds derive from.
        draws: Of each layout.
        purpose: Names the stream of chance that papers are drawn from.
    """
    for layout in all_layouts():
        if layout.left_out:
            continue
        seeds = (_number(f"{seed}/{layout.kind}/{layout.name}/{at}") for at in count())
        found = filter(None, (_drawn(layout, each, purpose) for each in seeds))
        yield from ((layout, done) for done in islice(found, draws))


def _drawn(layout: Layout, seed: int, purpose: str) -> Printed | None:
    """A paper; none where the dossier of that seed holds no such."""
    facts, rng = draw_facts(seed), stream(seed, purpose, layout.kind, layout.name)
    wanted = [each for each in contents(facts, rng) if each.kind == layout.kind]
    if not wanted:
        return None
    one = rng.choice(wanted)
    return layout.print(Case(facts, rng, one.person, one.jabatan, one.item))


def _number(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def taught(examples: Sequence[Example]) -> dict[str, Any]:
    """The model of these examples, as it is stored."""
    names = [*kinds(), OTHER]
    rarity = _rarity(examples)
    places = {word: at for at, word in enumerate(rarity)}
    rows = np.zeros((len(examples), len(places)))
    for row, each in zip(rows, examples, strict=True):
        for word in each.words & places.keys():
            row[places[word]] = rarity[word]
    rows /= np.maximum(1e-9, np.linalg.norm(rows, axis=1, keepdims=True))
    classes = np.array([names.index(each.kind) for each in examples])
    odds, bias = fit(rows, classes, _weights(examples), _RIDGE, _ROUNDS)
    odds, bias = odds[:, :-1] - odds[:, -1:], bias[:-1] - bias[-1]
    return {
        "version": f"{dt.datetime.now(tz=dt.UTC).date()}.1",
        "made_by": "",
        "card": (
            "Log-odds of each type against lain by the stems of a page's words. Taught on typeset "
            "pages of development layouts and on invented papers (lab/telling/papers), unscanned; "
            "no office's own dossiers, no paper of the tests. Names of persons, firms and places "
            "are left out of its words. Rows: rarity, then what the word adds to each type of bias."
        ),
        "weight": WEIGHT,
        "least": LEAST,
        "most": MOST,
        "bias": {name: _stored(each) for name, each in zip(names, bias, strict=False)},
        "words": {
            word: [_stored(rarity[word]), *map(_stored, odds[at])] for word, at in places.items()
        },
    }


def _stored(number: float) -> int:
    return round(float(number) * page_body.PER_ONE)


def _rarity(examples: Sequence[Example]) -> Mapping[str, float]:
    """The words that are learned, by the alphabet, with the logarithm of how rare they are."""
    sources: dict[str, set[str]] = {}
    for each in examples:
        for word in each.words:
            sources.setdefault(word, set()).add(each.source)
    of = len({each.source for each in examples})
    named = _names()
    return {
        word: math.log((of + 1) / (len(sources[word]) + 0.5))
        for word in sorted(sources)
        if len(sources[word]) >= _OFTEN and word not in named
    }


def _weights(examples: Sequence[Example]) -> np.typing.NDArray[np.float64]:
    """Each layout or paper counts once, kinds with many of them less for each."""
    pages = Counter(each.source for each in examples)
    papers = Counter(kind for kind, _ in {(each.kind, each.source) for each in examples})
    return np.array(
        [
            (_OTHER_COUNTS if each.kind == OTHER else 1.0)
            / pages[each.source]
            / math.sqrt(papers[each.kind])
            for each in examples
        ]
    )


def _names() -> set[str]:
    """Words of which the specimens' persons, firms and places are made."""
    found: set[str] = set()
    for name in ("names", "companies", "kelurahan"):
        found |= _within(tomllib.loads((_DATA / f"{name}.toml").read_text("utf-8")))
    with (_DATA / "kaltim_kecamatan.csv").open(encoding="utf-8") as file:
        found |= _within([row["kecamatan"] for row in csv.DictReader(file)])
    return found


def _within(value: Mapping[str, Any] | Collection[Any] | str) -> set[str]:
    """The words of all texts of a table or list."""
    if isinstance(value, str):
        return page_body.words(value)
    parts = value.values() if isinstance(value, Mapping) else value
    return {word for each in parts for word in _within(each)}
