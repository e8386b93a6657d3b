"""One sitting: everything is started, warmed, measured part by part, and ended."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from lab.bench import latency, overhead, sharing
from lab.bench.bare import bare
from lab.bench.record import Measured
from lab.bench.site import Scans, draw, site
from lab.plant.pairs import Kind, Servers

PARTS: Final = ("latency", "overhead", "sharing")
CHILDREN: Final = 2
"""Pages that a worker reads at a time; in ``sharing`` two workers with half as many."""

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
class _Specimens:
    counter: Scans
    shared: Scans
    whole: Scans


def measure(
    parts: Sequence[str],
    pairs: Sequence[Kind],
    repeats: int,
    seed: int,
    tick: Callable[[], object],
) -> Iterator[Measured]:
    """Measure these parts, one after another.

    Args:
        parts: Which.
        pairs: On which pairs; ``sharing`` is always measured on servers.
        repeats: How often each thing.
        seed: Which specimens.
        tick: Told of each measurement.

    Raises:
        PlantError: Something does not come up, or a dossier is not read.
    """
    with tempfile.TemporaryDirectory(prefix="berkas-bench-") as name, Servers() as servers:
        folder = Path(name)
        specimens = _Specimens(
            *(
                draw(folder / f"specimen-{number}", seed, kinds)
                for number, kinds in enumerate((_COUNTER, _SHARED, _WHOLE))
            )
        )
        tick()
        for pair in pairs:
            yield from _one_worker(parts, pair, folder / pair, servers, specimens, repeats, tick)
        if "sharing" in parts:
            yield _sharing(folder, servers, specimens, repeats, tick)


def _one_worker(
    parts: Sequence[str],
    pair: Kind,
    folder: Path,
    servers: Servers,
    specimens: _Specimens,
    repeats: int,
    tick: Callable[[], object],
) -> Iterator[Measured]:
    """What is measured with one warm worker."""
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


def steps(parts: Sequence[str], pairs: int, repeats: int) -> int:
    """How many measurements and preparations there are."""
    of_pair = {"latency": 4 * repeats, "overhead": 2 * repeats}
    on_pairs = sum(of_pair.get(part, 0) for part in parts)
    number = 1 + pairs * (on_pairs + 1 if on_pairs else 0)
    return number + (2 * repeats + 1 if "sharing" in parts else 0)
