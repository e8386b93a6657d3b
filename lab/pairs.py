"""Two sheets on one scan: what cutting them apart is measured on.

Offices copy two pages of a folder onto one sheet, each made half as large. The first pages of two
documents of a dossier are laid side by side so, and scanned by machines of all tiers; each of them
is scanned alone as well, where nothing is to be cut.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import cv2
import numpy as np

from classifiers.telling import tell_apart
from dossier.kinds import OTHER, kinds
from dossier.model import Document
from extractors.reading import read_page
from extractors.workshop import Workshop
from lab.arguments import TIERS, count
from lab.specimens import bundle, typeset
from lab.specimens.contents import Wanted, contents
from lab.specimens.degrade.image import Image
from lab.specimens.encoded import encode
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, layouts_of
from lab.specimens.rng import Rng, stream
from lab.specimens.scanning import choose_machine
from lab.specimens.sheets import A4_MM
from lab.specimens.truth import Tier
from lab.specimens.world import draw_facts

_DPI: Final = 300


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan of one sheet, or of two side by side.

    Attributes:
        tier: What it came through.
        kinds: The kind of each sheet from left to right; ``lain`` where none is declared.
        path: Where it lies.
    """

    tier: Tier
    kinds: tuple[str, ...]
    path: Path


def scans(seed: int, pairs: int, folder: Path) -> Iterator[Scan]:
    """Draw so many pairs for each tier; each pair is scanned as one, and its sheets alone.

    Args:
        seed: All chance comes from here.
        pairs: How many.
        folder: An existing folder for the scans.
    """
    for number in range(pairs):
        facts = draw_facts(seed * 1000 + number)
        rng = stream(seed, "pairs", number)
        chosen = rng.sample(_of_one_page(facts, rng), 2)
        drawn = [_first_page(each, facts, rng) for each in chosen]
        named = [each.kind if each.kind in kinds() else OTHER for each in chosen]
        sheets = [(_beside(drawn), tuple(named))]
        sheets += [(page, (name,)) for page, name in zip(drawn, named, strict=True)]
        for tier in TIERS:
            machine = choose_machine(facts.seed, tier, facts.received)
            for at, (sheet, held) in enumerate(sheets):
                path = folder / f"{number:03d}-{tier}-{at}.jpg"
                delivered = machine.deliver(sheet, _DPI, 10 * number + at, "", None)
                bundle.write_images([encode(delivered, lossless=False, bilevel=False)], path)
                yield Scan(tier, held, path)


def _of_one_page(facts: Facts, rng: Rng) -> list[Wanted]:
    """Documents whose first page says what they are; cards lie on paper otherwise."""
    return [each for each in contents(facts, rng) if each.kind not in {"ktp", "npwp", "lain"}]


def _first_page(one: Wanted, facts: Facts, rng: Rng) -> Image:
    """A first page that stands upright: two that lie across lie under each other."""
    layouts = list(layouts_of(one.kind, "dev"))
    rng.shuffle(layouts)
    for layout in layouts:
        printed = layout.print(Case(facts, rng, one.person, one.jabatan, one.item))
        page = typeset.images(layout.template(printed), printed.data, _DPI)[0]
        if page.shape[0] > page.shape[1]:
            return page
    msg = f"{one.kind} has no layout that stands upright"
    raise LookupError(msg)


def _beside(drawn: list[Image]) -> Image:
    """A4 that lies across, a page on each half of it."""
    width, height = (round(mm / 25.4 * _DPI) for mm in A4_MM)
    sheet = np.full((width, height, 3), 255, np.uint8)
    half = height // 2
    for at, page in enumerate(drawn):
        zoom = min(half / page.shape[1], width / page.shape[0])
        size = int(page.shape[1] * zoom), int(page.shape[0] * zoom)
        small = cv2.resize(page, size, interpolation=cv2.INTER_AREA)
        left = at * half + (half - size[0]) // 2
        sheet[: size[1], left : left + size[0]] = small
    return sheet


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``pairs`` to the command line."""
    parser = commands.add_parser("pairs", help="ukur pemisahan dua lembar dalam satu pindaian")
    parser.add_argument("--count", type=count, default=10, help="pasangan setiap tingkat")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read every scan, tell its documents apart, and say how many came out right."""
    with tempfile.TemporaryDirectory() as folder, Workshop() as workshop:
        read = []
        for scan in scans(arguments.seed, arguments.count, Path(folder)):
            file = workshop.inspect(scan.path, scan.path.name, 0)
            page = read_page(workshop, file, scan.path, 1, 0, Path(folder))
            read.append((scan, tell_apart([page])))
        for line in told(read):
            sys.stdout.write(f"{line}\n")
    return 0


def told(read: Iterable[tuple[Scan, tuple[Document, ...]]]) -> Iterator[str]:
    """A line for each tier and sort of scan: how many were cut rightly, and named rightly as well.

    Args:
        read: The scans with the documents that were found on each, in their order.
    """
    scanned: Counter[tuple[int, Tier]] = Counter()
    cut: Counter[tuple[int, Tier]] = Counter()
    named: Counter[tuple[int, Tier]] = Counter()
    for scan, documents in read:
        sort = len(scan.kinds), scan.tier
        scanned[sort] += 1
        cut[sort] += len(documents) == len(scan.kinds)
        named[sort] += tuple(each.type for each in documents) == scan.kinds
    for sort in sorted(scanned, key=lambda each: (-each[0], TIERS.index(each[1]))):
        what = "dua lembar berdampingan" if sort[0] > 1 else "satu lembar"
        yield (
            f"{what:<24} {sort[1]:<7} {scanned[sort]:>4} pindaian, {cut[sort]:>4} jumlahnya benar, "
            f"{named[sort]:>4} jenisnya juga"
        )
