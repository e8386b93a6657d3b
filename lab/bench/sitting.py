"""One sitting: everything is started, warmed, measured part by part, and ended."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.errors import UsageError
from lab.bench import latency, memory, overhead, sharing
from lab.bench.bare import bare
from lab.bench.record import Measured
from lab.bench.site import Scans, draw, site
from lab.plant.pairs import Kind, Servers
from lab.specimens.truth import Tier

PARTS: Final = ("latency", "overhead", "sharing", "memory")
CHILDREN: Final = 2
"""Pages that a worker reads at a time; in ``sharing`` two workers with half as many."""
_TIERS: Final[tuple[Tier, ...]] = ("office", "phone")
"""How the dossiers were scanned that are read again and again for ``memory``."""

# Letters, without cards: a sheet of cards costs ten times what a page does, and would hide what is
# added to it.
_COUNTER: Final = ("pernyataan_ttk",)
_SHARED: Final = ("pernyataan_ttk", "rekomendasi_dinkes")
_WHOLE: Final = (
    *_SHARED,
    "surat_permohonan",
    "strttk",
    "sk_ahu",
    "rekomendasi_balai",
    "pernyataan_farmasi",
)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be measured.

    Attributes:
        parts: Which parts.
        pairs: On which pairs; ``sharing`` is always measured on servers.
        repeats: How often each thing.
        seed: Which specimens.
        pages: Pages that are read for ``memory``.
    """

    parts: Sequence[str] = PARTS
    pairs: Sequence[Kind] = ("embedded",)
    repeats: int = 5
    seed: int = 1
    pages: int = 500


@dataclass(frozen=True, slots=True)
class _Specimens:
    counter: Scans
    shared: Scans
    whole: Scans


def measure(order: Order, tick: Callable[[], object]) -> Iterator[Measured]:
    """Measure one part after another.

    Args:
        order: What is to be measured.
        tick: Told of each measurement.

    Raises:
        UsageError: So few pages that they say nothing of memory.
        PlantError: Something does not come up, or a dossier is not read.
    """
    if "memory" in order.parts and order.pages < memory.LEAST:
        raise UsageError(f"--pages paling kecil {memory.LEAST} untuk mengukur memori.")
    with tempfile.TemporaryDirectory(prefix="berkas-bench-") as name, Servers() as servers:
        folder = Path(name)
        specimens = _Specimens(
            *(
                draw(folder / f"specimen-{number}", order.seed, kinds)
                for number, kinds in enumerate((_COUNTER, _SHARED, _WHOLE))
            )
        )
        tick()
        for pair in order.pairs:
            yield from _one_worker(order, pair, folder / pair, servers, specimens, tick)
        if "sharing" in order.parts:
            yield _sharing(folder, servers, specimens, order.repeats, tick)
        if "memory" in order.parts:
            yield _memory(order, folder / "memory", servers, specimens.counter, tick)


def _one_worker(
    order: Order,
    pair: Kind,
    folder: Path,
    servers: Servers,
    specimens: _Specimens,
    tick: Callable[[], object],
) -> Iterator[Measured]:
    """What is measured with one warm worker."""
    parts, repeats = order.parts, order.repeats
    if not {"latency", "overhead"} & set(parts):
        return
    warm = specimens.counter
    with site(folder, servers, pair, workers=1, children=CHILDREN, warm=warm) as place:
        tick()
        if "overhead" in parts:
            with bare(CHILDREN) as recipe:
                load = os.getloadavg()[0]
                costs = overhead.measure(place, recipe, specimens.whole, repeats, tick)
            yield Measured("overhead", pair, load, costs)
        if "latency" in parts:  # last: it leaves work of the archive behind
            load = os.getloadavg()[0]
            soon = latency.measure(place, specimens.counter, specimens.whole, 2 * repeats, tick)
            yield Measured("latency", pair, load, soon)


def _sharing(
    folder: Path,
    servers: Servers,
    specimens: _Specimens,
    repeats: int,
    tick: Callable[[], object],
) -> Measured:
    with ExitStack() as stack:
        one, two = (
            stack.enter_context(
                site(
                    folder / f"sharing-{workers}",
                    servers,
                    "servers",
                    workers=workers,
                    children=CHILDREN // workers,
                    warm=specimens.counter,
                )
            )
            for workers in (1, 2)
        )
        tick()
        load = os.getloadavg()[0]
        shared = sharing.measure(one, two, specimens.shared, repeats, tick)
        return Measured("sharing", "servers", load, shared)


def _memory(
    order: Order, folder: Path, servers: Servers, warm: Scans, tick: Callable[[], object]
) -> Measured:
    drawn = [draw(folder / f"{tier}-scans", order.seed, (), tier) for tier in _TIERS]
    with site(
        folder / "office", servers, "embedded", workers=1, children=CHILDREN, warm=warm
    ) as place:
        tick()
        load = os.getloadavg()[0]
        held = memory.measure(place, drawn, order.pages, tick)
        return Measured("memory", "embedded", load, held)


def steps(order: Order) -> int:
    """How many measurements and preparations there are, and pages for ``memory``."""
    parts, repeats = order.parts, order.repeats
    of_pair = {"latency": 4 * repeats, "overhead": 2 * repeats}
    on_pairs = sum(of_pair.get(part, 0) for part in parts)
    number = 1 + len(order.pairs) * (on_pairs + 1 if on_pairs else 0)
    number += 2 * repeats + 1 if "sharing" in parts else 0
    return number + (order.pages + 1 if "memory" in parts else 0)
