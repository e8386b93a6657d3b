"""``berkas-lab bench``: what it may be told, and what it prints."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from dossier.errors import BerkasError
from flows import interrupts
from lab.bench import latency, overhead, sharing
from lab.bench.bare import bare
from lab.bench.record import Line, Part, Record, lines, record
from lab.bench.site import Scans, draw, site
from lab.evaluate.plan import changed, commit, folder_for_results
from lab.plant.pairs import KINDS, Kind, Servers

PARTS: Final = ("latency", "overhead", "sharing")
CHILDREN: Final = 2
"""Pages that a worker reads at a time; in ``sharing`` two workers with half as many."""
WHAT: Final = {
    "latency.idle": "dari penyerahan sampai mulai, tanpa pekerjaan lain",
    "latency.busy": "dari penyerahan sampai mulai, sementara arsip mengisi sisanya",
    "overhead.bare": "prosesor/halaman, resep saja",
    "overhead.flow": "prosesor/halaman, lewat Prefect dan penyimpanan",
    "overhead.by.worker": "  … pembaca",
    "overhead.by.prefect": "  … server Prefect",
    "overhead.by.counter": "  … penerimaan",
    "overhead.by.database": "  … PostgreSQL",
    "overhead.by.objects": "  … S3",
    "overhead.added": "tambahan prosesor",
    "overhead.bare_wall": "jam/halaman, resep saja",
    "overhead.flow_wall": "jam/halaman, lewat Prefect dan penyimpanan",
    "overhead.added_wall": "tambahan jam",
    "sharing.one": "prosesor/halaman, satu pembaca dengan dua anak",
    "sharing.two": "prosesor/halaman, dua pembaca dengan satu anak",
    "sharing.added": "tambahan prosesor oleh pembagian",
}
"""What each figure is called on the screen."""
_COUNTER: Final = ("ktp",)
_SHARED: Final = ("surat_permohonan", "ktp", "npwp")
_WHOLE: Final = (
    *_SHARED,
    "strttk",
    "sk_ahu",
    "rekomendasi_balai",
    "rekomendasi_dinkes",
    "pernyataan_ttk",
)
_QUIET: Final = 0.5
"""Load above which the machine is not ours alone."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``bench`` to the command line."""
    parser = commands.add_parser("bench", help="ukur mesin alur: tunggu, beban tambahan, pembagian")
    parser.add_argument("--only", choices=PARTS, action="append", help="bagian ini saja")
    parser.add_argument(
        "--pair",
        choices=KINDS,
        action="append",
        help="pasangan penyimpanan (baku: embedded); sharing selalu memakai servers",
    )
    parser.add_argument("--repeats", type=_repeats, default=5, help="ulangan (baku: 5)")
    parser.add_argument("--seed", type=int, default=1, help="bibit berkas contoh (baku: 1)")
    parser.add_argument("--out", type=Path, help="folder untuk bench.json")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    console = Console(stderr=True)
    try:
        head, differs = commit(), changed()
        out = None if given.out is None else folder_for_results(given.out)
        load = os.getloadavg()[0]
        if load > _QUIET:
            console.print(f"Mesin ini sedang dipakai (beban {load:.1f}): waktunya akan lebih lama.")
        begun = time.monotonic()
        with interrupts.heard(), _progress(console, given) as tick:
            found = measure(given.only or PARTS, given.pair or ["embedded"], given, tick)
    except BerkasError as error:
        sys.stderr.write(error.message + "\n")
        return 2
    except interrupts.StoppedError as stopped:
        return 128 + stopped.number
    made = record(
        found,
        commit=head,
        changed=differs,
        made=dt.datetime.now(tz=dt.UTC).date(),
        repeats=given.repeats,
        processors=len(os.sched_getaffinity(0)),
        load=(load, os.getloadavg()[0]),
        seconds=time.monotonic() - begun,
    )
    Console().print(table(made))
    if out is not None:
        (out / "bench.json").write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        sys.stdout.write(f"{out / 'bench.json'}\n")
    return 0


@dataclass(frozen=True, slots=True)
class _Specimens:
    counter: Scans
    shared: Scans
    whole: Scans


def measure(
    parts: Sequence[str],
    pairs: Sequence[Kind],
    given: argparse.Namespace,
    tick: Callable[[], object],
) -> dict[str, dict[Kind, Part]]:
    """Measure these parts.

    Args:
        parts: Which.
        pairs: On which pairs; ``sharing`` is always measured on servers.
        given: ``repeats`` and ``seed``.
        tick: Told of each measurement.

    Raises:
        PlantError: Something does not come up, or a dossier is not read.
    """
    found: dict[str, dict[Kind, Part]] = {}
    with tempfile.TemporaryDirectory(prefix="berkas-bench-") as name, Servers() as servers:
        folder = Path(name)
        specimens = _Specimens(
            *(
                draw(folder / f"specimen-{number}", given.seed, kinds)
                for number, kinds in enumerate((_COUNTER, _SHARED, _WHOLE))
            )
        )
        tick()
        for pair in pairs:
            for part, each in _one_worker(
                parts, pair, folder / pair, servers, specimens, given.repeats, tick
            ):
                found.setdefault(part, {})[pair] = each
        if "sharing" in parts:
            shared = _sharing(folder, servers, specimens, given.repeats, tick)
            found["sharing"] = {"servers": shared}
    return found


def _one_worker(
    parts: Sequence[str],
    pair: Kind,
    folder: Path,
    servers: Servers,
    specimens: _Specimens,
    repeats: int,
    tick: Callable[[], object],
) -> Iterator[tuple[str, Part]]:
    """What is measured with one warm worker."""
    if not {"latency", "overhead"} & set(parts):
        return
    warm = specimens.counter
    with site(folder, servers, pair, workers=1, children=CHILDREN, warm=warm) as place:
        tick()
        if "overhead" in parts:
            with bare(CHILDREN) as recipe:
                yield (
                    "overhead",
                    overhead.measure(place, recipe, specimens.whole, repeats, tick),
                )
        if "latency" in parts:  # last: it leaves work of the archive behind
            yield (
                "latency",
                latency.measure(place, specimens.counter, specimens.whole, 2 * repeats, tick),
            )


def _sharing(
    folder: Path,
    servers: Servers,
    specimens: _Specimens,
    repeats: int,
    tick: Callable[[], object],
) -> Part:
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
        return sharing.measure(one, two, specimens.shared, repeats, tick)


def table(made: Record) -> Table:
    """The figures for the screen."""
    shown = Table(
        title=f"{made['repeats']} ulangan, {made['processors']} prosesor, "
        f"beban awal {made['load_at_start']:.2f}, {made['seconds']} detik"
    )
    for name in ("ukuran", "penyimpanan"):
        shown.add_column(name)
    for name in ("median", "terburuk", "sasaran"):
        shown.add_column(name, justify="right")
    for line in lines(made):
        shown.add_row(
            WHAT[line.key],
            line.pair,
            line.shown(line.median),
            line.shown(line.worst),
            _goal(line),
        )
    return shown


def _goal(line: Line) -> str:
    if line.goal is None:
        return ""
    return f"≤ {line.shown(line.goal).lstrip('+')} {'✓' if line.met else '✗'}"


@contextmanager
def _progress(console: Console, given: argparse.Namespace) -> Iterator[Callable[[], object]]:
    columns = (
        TextColumn("Mengukur"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        steps = _steps(given.only or PARTS, len(given.pair or ["embedded"]), given.repeats)
        bar = progress.add_task("", total=steps)
        yield lambda: progress.advance(bar)


def _steps(parts: Sequence[str], pairs: int, repeats: int) -> int:
    """How many measurements and preparations there are."""
    of_pair = {"latency": 4 * repeats, "overhead": 2 * repeats}
    on_pairs = sum(of_pair.get(part, 0) for part in parts)
    steps = 1 + pairs * (on_pairs + 1 if on_pairs else 0)
    return steps + (2 * repeats + 1 if "sharing" in parts else 0)


def _repeats(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        msg = f"{text}: harus bilangan bulat, paling kecil 1"
        raise argparse.ArgumentTypeError(msg)
    return int(text)
