"""What ``berkas`` can be asked to do: its command line, and what it says about what it did."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
import os
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from checklist import sop
from dossier import settings
from dossier.errors import RuleSetError, UsageError
from dossier.printable import one_line
from dossier.result import json_schema
from flows import arguments, faults, intake, output, speech, table, words
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


def run(argv: Sequence[str]) -> int:
    """Do what was asked and return the exit status; a person gets a sentence, never a traceback."""
    speech.prepare()
    try:
        given = parser().parse_args(argv)
        if given.command == "schema":
            speech.out(json.dumps(json_schema(), indent=2, ensure_ascii=False))
            return 0
        return _process(given, settings.read())
    except (UsageError, RuleSetError) as error:
        speech.err(error.message)
        return USAGE
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


def _process(given: argparse.Namespace, setting: settings.Settings) -> int:
    received = given.received or dt.datetime.now(WITA).date()
    rule_set = sop.load(given.sop) if given.sop else sop.in_force(received)
    jobs = intake.jobs(given.paths, given.out, each=given.each)
    # Engines and models take a second to load: only for a call that is right.
    from flows import batch  # noqa: PLC0415

    order = batch.Order(
        rule_set=rule_set,
        received=received,
        applicant=given.applicant,
        report=given.report,
        children=given.children or setting.children,
    )
    status = 0
    with contextlib.closing(batch.run(jobs, order, speech.PatientConsole(stderr=True))) as running:
        for done in running:
            status = max(status, done.status)
            if done.error is not None:
                _failed(done.job, done.error, batch.sentence(done.error), setting)
            if done.result is not None:
                _tell(done.job, done.result)
                if given.table:
                    _print_table(done.result, batch.labels(rule_set))
                if given.report:
                    speech.err(f"Laporan: {one_line(str(done.job.folder / output.REPORT))}")
    return status


def _tell(job: Job, result: Result) -> None:
    name = one_line(job.name)
    speech.out(f"{name}: {words.summary(result)}")
    speech.out(str(job.folder / output.RESULT))
    for file in result.files:
        if file.message:
            about = "" if file.name in file.message else f"{file.name}: "
            speech.err(f"{name}: {about}{one_line(file.message)}")
    if all(page.status == "unreadable" for page in result.pages):
        speech.err(
            f"{name}: tidak ada yang dapat dibaca. Periksa berkasnya atau pindai ulang; "
            "sebabnya ada di hasil."
        )


def _print_table(result: Result, labels: Mapping[str, str]) -> None:
    console = speech.PatientConsole()
    if not console.is_terminal and "COLUMNS" not in os.environ:
        # Wide enough for every column; whoever reads it may fold it.
        console = speech.PatientConsole(width=_PLAIN_WIDTH)
    console.print(table.checklist(result, labels, console.width))


def _failed(job: Job, error: Exception, said: str | None, setting: settings.Settings) -> None:
    name = one_line(job.name)
    if said is None:
        _fault(error, name, setting)
    else:
        speech.err(f"{name}: {said}")


def _fault(error: Exception, what: str, setting: settings.Settings | None) -> int:
    """Say that the program is at fault, and where the details are; returns the exit status."""
    if setting is not None and setting.debug:
        speech.err("".join(traceback.format_exception(error)))
    number = faults.record(error, setting.log) if setting is not None else None
    if number is None or setting is None:
        where = "Rinciannya tidak dapat dicatat"
    else:
        where = f"Rinciannya, tanpa isi berkas, dicatat di {setting.log} dengan nomor {number}"
    speech.err(
        f"{what} gagal karena kesalahan di dalam program; berkas Anda tidak berubah. {where}. "
        "Jalankan lagi; bila terulang, kirim catatan itu kepada pengelola."
    )
    return FAILED


def _settings_or_none() -> settings.Settings | None:
    try:
        return settings.read()
    except UsageError:
        return None
