"""Sheets scanned twice and sheets that look alike: what finding second scans is measured on.

Every sheet is drawn twice: as it is, and as a twin in which one value differs (a digit of a number,
or a name), as the forms of two directors differ. Each of them is scanned by several machines.
"""

from __future__ import annotations

import argparse
import copy
import itertools
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

from dossier.model import Page
from extractors import sameness
from extractors.reading import read_page
from extractors.workshop import Workshop
from lab.specimens import bundle, sheets, typeset
from lab.specimens.contents import Wanted, contents
from lab.specimens.degrade.image import Image
from lab.specimens.encoded import encode
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Layout, Printed, layouts_of
from lab.specimens.rng import Rng, stream
from lab.specimens.scanning import choose_machine
from lab.specimens.truth import Tier
from lab.specimens.world import draw_facts

TIERS: Final[tuple[Tier, ...]] = ("clean", "office", "office", "phone")
"""The machines that every sheet passes, two different photocopies among them."""
_LONG_NUMBER: Final = 6
_NAMES: Final = ("nama", "pemilik", "direktur", "pimpinan")
Change = Literal["angka", "nama"]


@dataclass(frozen=True, slots=True)
class Scan:
    """A scan of a sheet.

    Attributes:
        sheet: Number of the sheet.
        twin: Whether it is the twin, in which one value differs.
        tier: What it came through.
        change: What kind of value differs between the sheet and its twin.
        kind: Kind of document.
        path: Where it lies.
    """

    sheet: int
    twin: bool
    tier: Tier
    change: Change
    kind: str
    path: Path


def scans(seed: int, count: int, folder: Path) -> Iterator[Scan]:
    """Draw sheets and their twins and scan each by every machine of :data:`TIERS`.

    Args:
        seed: All chance comes from here.
        count: How many sheets.
        folder: An existing folder for the scans.
    """
    made = tried = 0
    while made < count:
        tried += 1
        rng = stream(seed, "twins", tried)
        change: Change = "angka" if made % 2 == 0 else "nama"
        facts = draw_facts(seed * 1000 + tried)
        one = rng.choice([each for each in contents(facts, rng) if each.kind != "diagram_alur"])
        layout, printed = _print(facts, one, seed, tried)
        twin = _changed(printed.data, change, rng)
        if twin is None:
            continue
        place = rng.randrange(1_000_000)
        drawn = [_page(layout, printed, data, place) for data in (printed.data, twin)]
        if drawn[0].shape == drawn[1].shape and (drawn[0] != drawn[1]).any():
            yield from _scanned(made, one, drawn, change, facts, folder)
            made += 1


def _print(facts: Facts, one: Wanted, seed: int, tried: int) -> tuple[Layout, Printed]:
    rng = stream(seed, "twins", "layout", tried)
    layout = rng.choice(layouts_of(one.kind, "dev"))
    return layout, layout.print(Case(facts, rng, one.person, one.jabatan, one.item))


def _page(layout: Layout, printed: Printed, data: Mapping[str, Any], place: int) -> Image:
    """The first page; a card alone on a sheet, where it lies the same for both."""
    pages = typeset.images(layout.template(printed), data, 200)
    if not printed.card:
        return pages[0]
    return sheets.cards_on_sheet([pages[0]], 200, stream(place, "card"))[0]


def _changed(data: Mapping[str, Any], change: Change, rng: Rng) -> dict[str, Any] | None:
    """The data with one value changed wherever it stands; None when there is no such value."""
    values = sorted(set(_values(data, change)))
    if not values:
        return None
    old = rng.choice(values)
    if change == "nama":
        new = rng.choice(("RAHMAD HIDAYAT", "NURUL FADHILAH", "BAMBANG SUSILO", "YULIANA SARI"))
        new = new if old.isupper() else new.title()
    else:
        at = rng.choice([place for place, each in enumerate(old) if each.isdigit()])
        new = old[:at] + rng.choice([d for d in "0123456789" if d != old[at]]) + old[at + 1 :]
    changed: dict[str, Any] = _replaced(copy.deepcopy(dict(data)), old, new)
    return changed


def _values(value: Any, change: Change, key: str = "") -> Iterator[str]:  # noqa: ANN401 - JSON
    if isinstance(value, Mapping):
        for name, each in value.items():
            yield from _values(each, change, str(name))
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _values(each, change, key)
    elif isinstance(value, str):
        digits = sum(each.isdigit() for each in value)
        if change == "angka" and digits >= _LONG_NUMBER and len(value) < 60:
            yield value
        if change == "nama" and key.startswith(_NAMES) and not digits and len(value) > 5:
            yield value


def _replaced(value: Any, old: str, new: str) -> Any:  # noqa: ANN401 - JSON in, JSON out
    if isinstance(value, dict):
        return {name: _replaced(each, old, new) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [_replaced(each, old, new) for each in value]
    return value.replace(old, new) if isinstance(value, str) else value


def _scanned(
    number: int, one: Wanted, drawn: list[Image], change: Change, facts: Facts, folder: Path
) -> Iterator[Scan]:
    for which, page in enumerate(drawn):
        for at, tier in enumerate(TIERS):
            machine = choose_machine(facts.seed, tier, facts.received)
            # Marks of the office are put on before the copier: both scans of a sheet bear them.
            delivered = machine.deliver(page, 200, 100 * number + 10 * which + at, "", None)
            path = folder / f"{number:03d}-{which}-{at}.jpg"
            bundle.write_images([encode(delivered, lossless=False, bilevel=False)], path)
            yield Scan(number, bool(which), tier, change, one.kind, path)


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``twins`` to the command line."""
    parser = commands.add_parser("twins", help="ukur pengenalan lembar yang dipindai dua kali")
    parser.add_argument("--count", type=int, default=20, help="banyaknya lembar")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Read every scan, compare all pairs of a sheet and its twin, and say how they come out."""
    with tempfile.TemporaryDirectory() as folder, Workshop(children=1) as workshop:
        read: dict[int, list[tuple[Scan, Page]]] = {}
        for at, scan in enumerate(scans(arguments.seed, arguments.count, Path(folder))):
            file = workshop.inspect(scan.path, scan.path.name, 0)
            page = read_page(workshop, file, scan.path, 1, at, Path(folder))
            read.setdefault(scan.sheet, []).append((scan, page))
        for line in told(read.values()):
            sys.stdout.write(f"{line}\n")
    return 0


def told(sheets_read: Iterable[Sequence[tuple[Scan, Page]]]) -> Iterator[str]:
    """A line for each sort of pair: how many there are, and how many are called the same sheet.

    Args:
        sheets_read: For each sheet, its scans and those of its twin, as they were read.
    """
    pairs: Counter[tuple[bool, str]] = Counter()
    called: Counter[tuple[bool, str]] = Counter()
    for scanned in sheets_read:
        for (one, first), (other, second) in itertools.combinations(scanned, 2):
            sort = (
                one.twin == other.twin,
                " dan ".join(sorted((one.tier, other.tier)))
                + ("" if one.twin == other.twin else f", lain {one.change}"),
            )
            pairs[sort] += 1
            alike = bool(first.texts and second.texts) and sameness.same(first, second)
            called[sort] += alike
    for same in (True, False):
        for sort in sorted(each for each in pairs if each[0] is same):
            yield _line(
                "lembar sama" if same else "lembar lain", sort[1], called[sort], pairs[sort]
            )
        chosen = [each for each in pairs if each[0] is same]
        total = sum(called[each] for each in chosen), sum(pairs[each] for each in chosen)
        yield _line("lembar sama" if same else "lembar lain", "semua", *total)


def _line(sort: str, between: str, called: int, pairs: int) -> str:
    return f"{sort} {between:<32} {pairs:>5} pasang, {called:>5} disebut sama"
