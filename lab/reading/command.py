"""``berkas-lab reading``: reading by itself, page by page, without telling documents apart."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
from collections.abc import Sequence
from typing import Final

from dossier.errors import UsageError
from extractors.reading import engine_versions
from lab.arguments import add_tiers, add_work, count
from lab.evaluate.plan import changed, commit, folder_for_results
from lab.evaluate.sitting import readers, workplace
from lab.reading.figures import Record, by_cell
from lab.reading.grading import noticed
from lab.reading.plan import graded, plan
from lab.reading.progress import bar
from lab.reading.report import harm_table, table, write_errors
from lab.reading.rows import PageRow
from lab.reading.sitting import run
from lab.specimens.single import PageOrder

SCHEMA: Final = "berkas.reading/1"


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``reading`` to the command line."""
    parser = commands.add_parser(
        "reading", help="ukur pembacaan saja: huruf, nomor, letak, mutu, pada halaman contoh baru"
    )
    add_tiers(parser)
    parser.add_argument(
        "--texts", type=count, default=40, help="halaman teks setiap tingkat (baku: 40)"
    )
    parser.add_argument(
        "--numbers",
        type=count,
        default=210,
        help="KTP, NPWP dan STRTTK setiap tingkat (baku: 210)",
    )
    parser.add_argument(
        "--left-out",
        type=_share,
        default=0.33,
        help="halaman tata letak tersisih untuk setiap halaman lain (baku: 0.33)",
    )
    parser.add_argument(
        "--harmed",
        type=count,
        default=0,
        help="halaman setiap tingkat yang juga diburamkan, digelapkan, dipotong … (baku: 0)",
    )
    parser.add_argument("--seed", help="bibit sendiri, untuk pengembangan (baku: dari commit)")
    add_work(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    try:
        return execute(arguments)
    except UsageError as error:
        sys.stderr.write(error.message + "\n")
        return 2


def execute(arguments: argparse.Namespace) -> int:
    """Measure, print the table and write ``reading.json`` into the folder of results.

    Args:
        arguments: As declared by :func:`register`.

    Returns:
        0.

    Raises:
        UsageError: Nothing is to be measured, results cannot be written, or this is no git clone.
    """
    head, differs = commit(), changed()
    root = arguments.seed or head
    orders = plan(root, arguments.tiers, arguments.texts, arguments.numbers, arguments.left_out)
    harmed = graded(root, arguments.tiers, arguments.harmed, 2)
    if not orders and not harmed:
        raise UsageError("Tidak ada yang diukur: --texts, --numbers dan --harmed semuanya 0.")
    if arguments.old_cache and arguments.cache is None:
        raise UsageError("--old-cache memerlukan --cache.")
    folder_for_results(arguments.out)
    begun = time.monotonic()
    rows = _measured(orders, arguments)
    spoiled = _measured(harmed, arguments, each_alone=False)
    made: Record = {
        "schema": SCHEMA,
        "made": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "commit": head,
        "changed": differs,
        "seeds_from": root,
        "publishable": not arguments.old_cache,
        "engines": engine_versions(),
        "plan": {
            "tiers": list(arguments.tiers),
            "texts": arguments.texts,
            "numbers": arguments.numbers,
            "left_out": arguments.left_out,
            "harmed": arguments.harmed,
        },
        "seconds": round(time.monotonic() - begun),
        "figures": by_cell(rows),
        "harmed": noticed(spoiled) if spoiled else None,
    }
    sys.stdout.write("\n".join([*table(made["figures"]), *harm_table(made["harmed"])]) + "\n")
    path = arguments.out / "reading.json"
    path.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path}\n")
    if arguments.errors is not None:
        folder_for_results(arguments.errors.parent)
        count = write_errors(rows, arguments.errors)
        sys.stdout.write(f"{arguments.errors}: {count} kesalahan\n")
    return 0


def _measured(
    orders: Sequence[PageOrder], arguments: argparse.Namespace, *, each_alone: bool = True
) -> tuple[PageRow, ...]:
    if not orders:
        return ()
    with (
        workplace(arguments.cache, None) as place,
        readers(place, arguments.jobs, any_code=arguments.old_cache) as workshop,
    ):
        return run(
            orders,
            place,
            workshop,
            any_code=arguments.old_cache,
            each_alone=each_alone,
            on_page=bar(len(orders), sys.stderr),
        )


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if not 0 <= share <= 1:
        msg = f"{text}: harus antara 0 dan 1"
        raise argparse.ArgumentTypeError(msg)
    return share
