"""``berkas process``: read dossiers here and now, without database, Prefect or browser."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from checklist import decisions, sop
from dossier import indonesian, settings
from dossier.printable import one_line
from dossier.result import json_schema
from flows import arguments, intake, output, speech, table, trouble, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.result import Result
    from flows.intake import Job


def add(commands: arguments.Commands) -> None:
    """Add ``process`` and ``schema``."""
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
    process.set_defaults(do=_process)
    schema = commands.add_parser(
        "schema",
        prog="berkas schema",
        description="Mencetak JSON Schema dari result.json.",
        help="cetak JSON Schema dari hasil",
    )
    schema.set_defaults(do=_schema)


def _schema(_given: argparse.Namespace) -> int:
    speech.out(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


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


def _process(given: argparse.Namespace) -> int:
    setting = settings.read()
    received = given.received or dt.datetime.now(indonesian.OFFICE_ZONE).date()
    asked = sop.load(given.sop) if given.sop else sop.in_force(received)
    rule_set = sop.decided(asked, decisions.parse(setting.decisions))
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
    console = speech.for_tables()
    console.print(table.checklist(result, labels, console.width))


def _failed(job: Job, error: Exception, said: str | None, setting: settings.Settings) -> None:
    name = one_line(job.name)
    if said is None:
        trouble.fault(error, name, setting)
    else:
        speech.err(f"{name}: {said}")
