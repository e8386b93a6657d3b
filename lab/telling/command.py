"""``berkas-lab telling``: what single pages are taken for, and what the threshold of lain does."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from classifiers.page_type import OTHER_SCORE
from dossier.errors import UsageError
from extractors.reading import engine_versions
from lab.arguments import add_tiers, add_work, count
from lab.evaluate.plan import Specimen, changed, commit, folder_for_results
from lab.evaluate.plan import plan as specimens
from lab.evaluate.report import GROUP_NAMES, calibration, number, share
from lab.evaluate.rows import Rows
from lab.evaluate.sitting import readers, workplace
from lab.reading.progress import bar
from lab.specimens.single import PageOrder
from lab.telling import streams
from lab.telling.figures import Record, by_cell, of_streams
from lab.telling.plan import plan
from lab.telling.sitting import ToldRow, run

SCHEMA: Final = "berkas.telling/1"


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``telling`` to the command line."""
    parser = commands.add_parser(
        "telling", help="ukur pengenalan jenis halaman demi halaman, dan ambang jenis lain"
    )
    add_tiers(parser)
    for name, usual, what in (
        ("--each", 2, "setiap tata letak pengembangan"),
        ("--left-out", 6, "setiap tata letak tersisih"),
        ("--unrelated", 2, "setiap jenis kertas lain yang tersisih"),
    ):
        parser.add_argument(
            name, type=count, default=usual, help=f"halaman {what}, setiap tingkat (baku: {usual})"
        )
    parser.add_argument(
        "--dossiers",
        type=count,
        default=0,
        help="berkas utuh setiap tingkat yang juga dipotong menjadi dokumen (baku: 0)",
    )
    parser.add_argument(
        "--left-out-dossiers",
        type=count,
        default=0,
        help="… dan berkas dengan tata letak tersisih (baku: 0)",
    )
    parser.add_argument(
        "--neighbours",
        action="store_true",
        help="hanya halaman yang mudah tertukar dengan tetangganya (SPPKP dan NPWP, …)",
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
    """Measure, print the table and write ``telling.json`` into the folder of results.

    Args:
        arguments: As declared by :func:`register`.

    Returns:
        0.

    Raises:
        UsageError: Nothing is to be measured, results cannot be written, or this is no git clone.
    """
    head, differs = commit(), changed()
    root = arguments.seed or head
    orders = plan(
        root,
        arguments.tiers,
        arguments.each,
        arguments.left_out,
        arguments.unrelated,
        neighbours=arguments.neighbours,
    )
    dossiers = specimens(
        f"telling/{root}", arguments.tiers, arguments.dossiers, arguments.left_out_dossiers
    )
    if not orders and not dossiers:
        raise UsageError(
            "Tidak ada yang diukur: --each, --left-out, --unrelated dan --dossiers semuanya 0."
        )
    if arguments.old_cache and arguments.cache is None:
        raise UsageError("--old-cache memerlukan --cache.")
    folder_for_results(arguments.out)
    begun = time.monotonic()
    rows, stream_rows = _measured(orders, dossiers, arguments)
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
            "each": arguments.each,
            "left_out": arguments.left_out,
            "unrelated": arguments.unrelated,
            "neighbours": arguments.neighbours,
            "dossiers": arguments.dossiers,
            "left_out_dossiers": arguments.left_out_dossiers,
        },
        "seconds": round(time.monotonic() - begun),
        "figures": by_cell(rows) if rows else {},
        "streams": of_streams(stream_rows) if dossiers else {},
    }
    lines = [*table(made["figures"]), *stream_table(made["streams"])]
    sys.stdout.write("\n".join(lines) + "\n")
    path = arguments.out / "telling.json"
    path.write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{path}\n")
    if arguments.errors is not None:
        folder_for_results(arguments.errors.parent)
        sys.stdout.write(f"{arguments.errors}: {write_errors(rows, arguments.errors)} kesalahan\n")
    return 0


def _measured(
    orders: Sequence[PageOrder], dossiers: Sequence[Specimen], arguments: argparse.Namespace
) -> tuple[tuple[ToldRow, ...], Rows]:
    with (
        workplace(arguments.cache, None) as place,
        readers(place, arguments.jobs, any_code=arguments.old_cache) as workshop,
    ):
        told = run(
            orders,
            place,
            workshop,
            any_code=arguments.old_cache,
            on_page=bar(len(orders), sys.stderr),
        )
        cut = streams.run(
            dossiers,
            place,
            workshop,
            any_code=arguments.old_cache,
            on_dossier=_say,
        )
        return told, cut


def _say(specimen: Specimen, rows: Rows) -> None:
    right = sum(row.right for row in rows.documents)
    sys.stderr.write(f"{specimen.name}: {right}/{len(rows.documents)} dokumen\n")
    sys.stderr.flush()


def table(figures: Mapping[str, Mapping[str, Record]]) -> list[str]:
    """A block a tier and group: terminals are narrow."""
    return [
        line
        for tier, groups in figures.items()
        for group, found in groups.items()
        for line in (
            f"\n{'semua tingkat' if tier == 'all' else tier}, {GROUP_NAMES[group]}",
            *_block(found),
        )
    ]


def _block(found: Record) -> Iterator[str]:
    yield f"  {'jenis halaman benar':<24} {share(found['pages'])}"
    yield f"  {'macro-F1':<24} {number(found['macro_f1'])}"
    yield f"  {'lain ditemukan':<24} {share(found['lain']['recall'])}"
    yield f"  {'lain yang benar lain':<24} {share(found['lain']['precision'])}"
    yield f"  {'ECE keyakinan':<24} {number(found['ece'])}"
    yield "  mirip tetangganya: yang diminta; tetangganya"
    for name, sides in found["neighbours"].items():
        named = "semuanya" if name == "all" else name
        yield f"    {named:<36} {share(sides['asked'])}; {share(sides['beside'])}"
    for each in found["thresholds"]:
        mark = " ←" if each["threshold"] == OTHER_SCORE else ""
        yield (
            f"    ambang {each['threshold']:>4}: ditemukan {number(each['recall']['share'])}, "
            f"benar {number(each['precision']['share'])}{mark}"
        )
    wrong = [each for each in found["confusion"] if each["truth"] != each["seen"]]
    for each in sorted(wrong, key=lambda cell: -cell["pages"]):
        yield f"    {each['pages']:>3} {each['truth']} dibaca {each['seen']}"


def stream_table(figures: Mapping[str, Mapping[str, Record]]) -> list[str]:
    """What cutting whole dossiers gives, a block a tier and group."""
    lines = []
    for tier, groups in figures.items():
        for group, found in groups.items():
            lines.append(f"\nberkas {tier}, {GROUP_NAMES[group]}: {found['dossiers']}")
            lines += [
                f"  {'jenis halaman benar':<24} {share(found['pages'])}",
                f"  {'macro-F1':<24} {number(found['macro_f1'])}",
                f"  {'F1 batas dokumen':<24} {number(found['cuts'])}",
                f"  {'terpotong tanpa salah':<24} {share(found['whole'])}",
                f"  {'ECE keyakinan dokumen':<24} {calibration(found['documents'])}",
            ]
            lines += [
                f"    yakin {each['confidence']:.3f}: benar {share(each)}"
                for each in found["documents"]["bins"]
            ]
    return lines


def write_errors(rows: Sequence[ToldRow], path: Path) -> int:
    """Write the pages of development layouts that were mistaken, one JSON a line; the count."""
    wrong = [row for row in rows if not row.page.left_out and not row.page.right]
    lines = [
        {
            "page": row.page.dossier,
            "layout": row.page.layout,
            "truth": row.page.truth,
            "seen": row.page.seen,
            "lead": round(row.lead, 2),
            "best": row.best,
            "reason": row.page.reason,
        }
        for row in wrong
    ]
    text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in lines)
    path.write_text(text, encoding="utf-8")
    return len(wrong)
