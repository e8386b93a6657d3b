"""Sheets scanned twice and sheets that look alike: what finding second scans is measured on.

Every sheet is drawn twice: as it is, and as a twin in which one value differs (a digit of a number,
or a name), as the forms of two directors differ. Each of them is scanned by several machines.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal

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
