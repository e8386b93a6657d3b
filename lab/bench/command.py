"""``berkas-lab bench``: what it may be told, and what it prints."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from dossier.errors import BerkasError
from flows import interrupts, speech
from lab.arguments import positive
from lab.bench.record import Line, Measured, Record, lines, record
from lab.bench.sitting import PARTS, Order, measure, steps
from lab.evaluate.plan import changed, commit, folder_for_results
from lab.plant.pairs import KINDS

WHAT: Final = {
    "latency.idle": "dari penyerahan sampai mulai, tanpa pekerjaan lain",
    "latency.busy": "dari penyerahan sampai mulai, sementara arsip mengisi sisanya",
    "overhead.bare": "prosesor/halaman, resep saja",
    "overhead.flow": "prosesor/halaman, lewat Prefect dan penyimpanan",
    "overhead.by.children": "  … anak yang membaca",
    "overhead.by.worker": "  … pembaca sendiri",
    "overhead.by.prefect": "  … server Prefect",
    "overhead.by.counter": "  … penerimaan",
    "overhead.by.database": "  … PostgreSQL",
    "overhead.by.objects": "  … S3",
    "overhead.added": "tambahan prosesor, di luar anak",
    "overhead.added_all": "tambahan prosesor dengan anak, yang berubah-ubah",
    "overhead.bare_wall": "jam/halaman, resep saja",
    "overhead.flow_wall": "jam/halaman, lewat Prefect dan penyimpanan",
    "overhead.added_wall": "tambahan jam",
    "sharing.one": "prosesor/halaman, satu pembaca dengan dua anak",
    "sharing.two": "prosesor/halaman, dua pembaca dengan satu anak",
    "sharing.added": "tambahan prosesor oleh pembagian",
    "memory.early": "memori pembaca dengan anaknya, sekitar halaman ke-50",
    "memory.late": "  … di halaman-halaman terakhir",
    "memory.grown": "pertumbuhan memori",
    "memory.peak": "memori terbanyak",
}
"""What each figure is called on the screen."""
_QUIET: Final = 0.5
"""Load above which the machine is not ours alone."""


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``bench`` to the command line."""
    parser = commands.add_parser(
        "bench", help="ukur mesin alur: tunggu, beban tambahan, pembagian, memori"
    )
    parser.add_argument("--only", choices=PARTS, action="append", help="bagian ini saja")
    parser.add_argument(
        "--pair",
        choices=KINDS,
        action="append",
        help="pasangan penyimpanan (baku: embedded); sharing selalu memakai servers",
    )
    parser.add_argument("--repeats", type=positive, default=5, help="ulangan (baku: 5)")
    parser.add_argument("--seed", type=int, default=1, help="bibit berkas contoh (baku: 1)")
    parser.add_argument(
        "--pages", type=positive, default=500, help="halaman yang dibaca untuk memory (baku: 500)"
    )
    parser.add_argument("--out", type=Path, help="folder untuk bench.json")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    console = Console(stderr=True)
    order = Order(
        given.only or PARTS, given.pair or ["embedded"], given.repeats, given.seed, given.pages
    )
    bench = _Bench(given.out, given.repeats)
    try:
        bench.prepare()
        if bench.load > _QUIET:
            console.print(
                f"Mesin ini sedang dipakai (beban {bench.load:.1f}): waktunya akan lebih lama."
            )
        with interrupts.heard(), _progress(console, order) as tick:
            for each in measure(order, tick):
                bench.keep(each)
    except BerkasError as error:
        console.print(error.message, markup=False)
        return 2
    except interrupts.StoppedError as stopped:
        console.print("Dihentikan; yang sudah terukur tetap ditampilkan.")
        return 128 + stopped.number
    finally:
        if bench.made is not None:
            speech.for_tables().print(table(bench.made))
    return 0


class _Bench:
    """The record, written anew after each part: minutes of measuring must not be lost."""

    def __init__(self, out: Path | None, repeats: int) -> None:
        self._out, self._repeats = out, repeats
        self._found: list[Measured] = []
        self._begun = time.monotonic()
        self.load = os.getloadavg()[0]
        self.made: Record | None = None

    def prepare(self) -> None:
        """Look whether all can be kept in the end.

        Raises:
            UsageError: The folder cannot be made, or this is no git clone.
        """
        self._commit, self._changed = commit(), changed()
        if self._out is not None:
            folder_for_results(self._out)

    def keep(self, measured: Measured) -> None:
        """Keep what a part found."""
        self._found.append(measured)
        self.made = record(
            self._found,
            commit=self._commit,
            changed=self._changed,
            made=dt.datetime.now(tz=dt.UTC).date(),
            repeats=self._repeats,
            processors=len(os.sched_getaffinity(0)),
            seconds=time.monotonic() - self._begun,
        )
        if self._out is not None:
            text = json.dumps(self.made, indent=1) + "\n"
            (self._out / "bench.json").write_text(text, encoding="utf-8")


def table(made: Record) -> Table:
    """The figures for the screen."""
    shown = Table(
        title=f"{made['repeats']} ulangan, {made['processors']} prosesor, {made['seconds']} detik"
    )
    for name in ("ukuran", "penyimpanan"):
        shown.add_column(name)
    for name in ("median", "terburuk", "sasaran", "beban mesin"):
        shown.add_column(name, justify="right")
    for line in lines(made):
        shown.add_row(
            WHAT[line.key],
            line.pair,
            line.shown(line.median),
            line.shown(line.worst),
            _goal(line),
            f"{line.load:.2f}",
        )
    return shown


def _goal(line: Line) -> str:
    if line.goal is None:
        return ""
    return f"≤ {line.shown(line.goal).lstrip('+')} {'✓' if line.met else '✗'}"


@contextmanager
def _progress(console: Console, order: Order) -> Iterator[Callable[[], object]]:
    columns = (
        TextColumn("Mengukur"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("", total=steps(order))
        yield lambda: progress.advance(bar)
