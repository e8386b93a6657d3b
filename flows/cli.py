"""The ``berkas`` command.

Exit status: 0 processed, 2 wrong usage, 3 nothing readable in the input, 4 internal failure; with
``--each`` the highest of the single ones. 128 and the signal's number when it was ended.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import io
import json
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from checklist import sop
from dossier import settings
from dossier.errors import RuleSetError, UsageError
from dossier.printable import one_line
from dossier.result import json_schema
from flows import arguments, faults, intake, interrupts, output, table, words
from flows.version import version

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dossier.result import Result
    from flows.intake import Job

WITA = dt.timezone(dt.timedelta(hours=8), "WITA")
"""Asia/Makassar, the office's time: UTC+8 all year round."""

USAGE = 2
FAILED = 4
_PLAIN_WIDTH = 160


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; whatever happens, a person gets a sentence."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    try:
        with interrupts.heard():
            return _run(sys.argv[1:] if argv is None else argv)
    except interrupts.StoppedError as stopped:
        _say("Dihentikan. Hasil yang belum selesai tidak ditulis.")
        return 128 + stopped.number
    except (UsageError, RuleSetError) as error:
        _say(error.message)
        return USAGE
    except BrokenPipeError:
        # Whoever read our output has left (`| head`): nothing more can or need be said.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 - no traceback for a user, ever
        return _fault(error, "Perintah ini", _settings_or_none())


def parser() -> arguments.Parser:
    """The command line of ``berkas``."""
    whole = arguments.Parser(
        "berkas", "Membaca pindaian berkas permohonan izin dan mengisi daftar periksanya."
    )
    whole.group.add_argument(
        "--version",
        action="version",
        version=f"berkas {version()}",
        help="tampilkan versi",
    )
    commands = whole.add_subparsers(
        title="Perintah", dest="command", metavar="PERINTAH", required=True
    )
    process = commands.add_parser(
        "process",
        prog="berkas process",
        description="Membaca satu berkas permohonan dan menulis hasilnya ke DIR/result.json.",
        help="baca pindaian dan isi daftar periksa",
    )
    process.add_argument_group("Masukan").add_argument(
        "paths", metavar="PATH", nargs="+", type=Path, help="pindaian, atau folder berisi pindaian"
    )
    _process_options(process.group)
    commands.add_parser(
        "schema",
        prog="berkas schema",
        description="Mencetak JSON Schema dari result.json.",
        help="cetak JSON Schema dari hasil",
    )
    return whole


def _process_options(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--out",
        metavar="DIR",
        type=Path,
        required=True,
        help="folder untuk hasil; dibuat bila perlu",
    )
    group.add_argument(
        "--each",
        action="store_true",
        help="setiap PATH adalah folder satu berkas permohonan; hasilnya di DIR/<nama folder>",
    )
    group.add_argument(
        "--report", action="store_true", help="tulis juga laporan HTML di samping hasil"
    )
    group.add_argument("--table", action="store_true", help="cetak daftar periksa sebagai tabel")
    group.add_argument(
        "--applicant",
        choices=["perseorangan", "badan"],
        help="jenis pemohon (bawaan: disimpulkan dari dokumen)",
    )
    group.add_argument(
        "--sop",
        metavar="NAMA",
        help=f"ketentuan: {', '.join(sop.names())} (bawaan: yang berlaku pada tanggal penerimaan)",
    )
    group.add_argument(
        "--received",
        metavar="TTTT-BB-HH",
        type=arguments.day,
        help="tanggal penerimaan (bawaan: hari ini)",
    )
    group.add_argument(
        "--children",
        metavar="N",
        type=settings.children,
        help="jumlah proses pembaca (bawaan: sebanyak inti prosesor)",
    )


def _run(argv: Sequence[str]) -> int:
    given = parser().parse_args(argv)
    if given.command == "schema":
        print(json.dumps(json_schema(), indent=2, ensure_ascii=False))
        return 0
    return _process(given, settings.read())


def _process(given: argparse.Namespace, setting: settings.Settings) -> int:
    received = given.received or dt.datetime.now(WITA).date()
    rule_set = sop.load(given.sop) if given.sop else sop.in_force(received)
    jobs = intake.jobs(given.paths, given.out, each=given.each)
    # Engines and models take a second to import: only for a call that is right, and not before
    # Ctrl-C is heard.
    from flows import batch  # noqa: PLC0415

    order = batch.Order(
        rule_set=rule_set,
        received=received,
        applicant=given.applicant,
        report=given.report,
        children=given.children or setting.children,
    )
    status = 0
    with contextlib.closing(batch.run(jobs, order, Console(stderr=True))) as running:
        for done in running:
            status = max(status, done.status)
            if done.error is not None:
                _failed(done.job, done.error, batch.sentence(done.error), setting)
            if done.result is not None:
                _tell(done.job, done.result)
                if given.table:
                    _print_table(done.result, batch.labels(rule_set))
                if given.report:
                    _say(f"Laporan: {one_line(str(done.job.folder / output.REPORT))}")
    return status


def _tell(job: Job, result: Result) -> None:
    name = one_line(job.name)
    print(f"{name}: {words.summary(result)}")
    print(job.folder / output.RESULT, flush=True)
    for file in result.files:
        if file.message:
            _say(f"{name}: {file.message}")
    if all(page.status == "unreadable" for page in result.pages):
        _say(
            f"{name}: tidak ada yang dapat dibaca. Periksa berkasnya atau pindai ulang; "
            "sebabnya ada di hasil."
        )


def _print_table(result: Result, labels: Mapping[str, str]) -> None:
    console = Console()
    # Not a terminal: wide enough for every column, whoever reads it may fold it.
    width = console.width if console.is_terminal or "COLUMNS" in os.environ else _PLAIN_WIDTH
    console = Console(width=width)
    console.print(table.checklist(result, labels, width))


def _failed(job: Job, error: Exception, said: str | None, setting: settings.Settings) -> None:
    name = one_line(job.name)
    if said is None:
        _fault(error, name, setting)
    else:
        _say(f"{name}: {said}")


def _fault(error: Exception, what: str, setting: settings.Settings | None) -> int:
    """Say that the program is at fault, and where the details are; returns the exit status."""
    if setting is not None and setting.debug:
        traceback.print_exception(error)
    number = faults.record(error, setting.log) if setting is not None else None
    if number is None or setting is None:
        where = "Rinciannya tidak dapat dicatat"
    else:
        where = f"Rinciannya, tanpa isi berkas, dicatat di {setting.log} dengan nomor {number}"
    _say(
        f"{what} gagal karena kesalahan di dalam program; berkas Anda tidak berubah. {where}. "
        "Jalankan lagi; bila terulang, kirim catatan itu kepada pengelola."
    )
    return FAILED


def _settings_or_none() -> settings.Settings | None:
    try:
        return settings.read()
    except UsageError:
        return None


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
