"""``berkas-lab evaluate``: what it may be told, and what it prints."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

from dossier.errors import UsageError
from lab.arguments import add_tiers, add_work, count, kinds_named
from lab.evaluate import listing
from lab.evaluate.metrics import figures
from lab.evaluate.plan import Specimen, changed, commit, folder_for_results, plan
from lab.evaluate.record import Record, record
from lab.evaluate.report import GROUP_NAMES, SUMMARY, html
from lab.evaluate.rows import Rows
from lab.evaluate.sitting import Run, run, workplace

Say = Callable[[str], None]
_WORST = 25


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``evaluate`` to the command line."""
    parser = commands.add_parser("evaluate", help="ukur pembacaan pada berkas contoh baru")
    _add_arguments(parser)
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    try:
        return execute(arguments, _line(sys.stdout), _line(sys.stderr))
    except UsageError as error:
        _line(sys.stderr)(error.message)
        return 2


def _line(stream: TextIO) -> Say:
    def say(text: str) -> None:
        stream.write(text + "\n")
        stream.flush()

    return say


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    add_tiers(parser)
    parser.add_argument(
        "--dossiers", type=count, default=10, help="berkas setiap tingkat (baku: 10)"
    )
    parser.add_argument(
        "--left-out",
        type=count,
        default=5,
        help="berkas dengan tata letak tersisih setiap tingkat (baku: 5)",
    )
    seeds = parser.add_mutually_exclusive_group()
    seeds.add_argument(
        "--seed-from-commit",
        action="store_true",
        help="bilangan awal diturunkan dari commit (baku)",
    )
    seeds.add_argument("--seed", type=int, help="bilangan awal sendiri, untuk pengembangan")
    add_work(parser)
    parser.add_argument(
        "--kinds",
        type=kinds_named,
        default=(),
        help="gambar dokumen jenis atau tata letak (jenis/nama) ini saja",
    )
    parser.add_argument(
        "--keep", type=Path, help="simpan spesimen di folder ini (yang tersisih tidak pernah)"
    )


def execute(arguments: argparse.Namespace, say: Say, progress: Say) -> int:
    """Measure, and write ``evaluation.json`` and ``evaluation.html`` into the folder of results.

    Args:
        arguments: As declared by :func:`register`.
        say: Takes a line of the outcome.
        progress: Takes a line of progress.

    Returns:
        0.

    Raises:
        UsageError: Nothing is to be measured, results cannot be written, or this is no git clone.
    """
    head, differs = commit(), changed()
    root = head if arguments.seed is None else str(arguments.seed)
    if not (arguments.tiers and (arguments.dossiers or arguments.left_out)):
        raise UsageError("Tidak ada yang diukur: --dossiers dan --left-out keduanya 0.")
    if arguments.old_cache and arguments.cache is None:
        raise UsageError("--old-cache memerlukan --cache.")
    folder_for_results(arguments.out)
    if arguments.errors is not None:
        folder_for_results(arguments.errors.parent)
    specimens = plan(root, arguments.tiers, arguments.dossiers, arguments.left_out, arguments.kinds)
    with workplace(arguments.cache, arguments.keep) as place:
        done = run(
            specimens,
            place,
            jobs=arguments.jobs,
            any_code=arguments.old_cache,
            on_dossier=_reporter(len(specimens), progress),
        )
    made = record(
        done,
        commit=head,
        changed=differs,
        root=root,
        made=dt.datetime.now(tz=dt.UTC).date(),
        dossiers=arguments.dossiers,
        left_out=arguments.left_out,
        tiers=arguments.tiers,
        publishable=not arguments.old_cache and not arguments.kinds,
    )
    _write(made, done, arguments, say)
    return 0


def _write(made: Record, done: Run, arguments: argparse.Namespace, say: Say) -> None:
    for line in _table(made):
        say(line)
    for line in _worst(done.rows):
        say(line)
    if arguments.cache is not None:
        say(f"\nIngatan: {done.remembered} tugas diingat, {done.done} dikerjakan.")
    for name, text in (
        ("evaluation.json", json.dumps(made, ensure_ascii=False, indent=1) + "\n"),
        ("evaluation.html", html(made)),
    ):
        (arguments.out / name).write_text(text, encoding="utf-8")
        say(f"{arguments.out / name}")
    if arguments.errors is not None:
        count = listing.write(done.rows, arguments.errors)
        say(f"{arguments.errors}: {count} kesalahan")


def _reporter(total: int, progress: Say) -> Callable[[Specimen, Rows, float], None]:
    count = 0

    def report(specimen: Specimen, rows: Rows, seconds: float) -> None:
        nonlocal count
        count += 1
        found = figures(rows)
        exact, pages = found.fields.exact, found.pages
        progress(
            f"[{count}/{total}] {specimen.name}: halaman {pages.right}/{pages.of}, "
            f"isian {exact.right}/{exact.of}, {seconds:.0f} detik"
        )

    return report


def _table(made: Record) -> list[str]:
    """The summary, a block a tier and group: terminals are narrow."""
    lines = []
    for name, groups in made["figures"].items():
        if name == "all" and len(made["figures"]) == 2:
            continue
        for group, found in groups.items():
            lines.append(f"\n{'semua tingkat' if name == 'all' else name}, {GROUP_NAMES[group]}")
            lines += [f"  {title:<42} {shown(found)}" for title, shown in SUMMARY]
    return lines


def _worst(rows: Rows) -> list[str]:
    found = listing.worst(rows.fields)
    lines = [f"\nPaling banyak salah, tata letak {GROUP_NAMES['dev']}"] if found else []
    for (kind, field, layout), wrong, cases in found[:_WORST]:
        lines.append(f"  {wrong:>4} dari {cases:<4} {f'{kind}.{field}':<36} {layout}")
    return lines
