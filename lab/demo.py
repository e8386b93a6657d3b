"""``berkas-lab demo``: a specimen dossier the whole way, from the counter to the browser."""

from __future__ import annotations

import argparse
import datetime as dt
import shutil
import socket
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from checklist import sop
from dossier.casework import Reading
from dossier.result import Result
from flows import batch, interrupts, output, report, speech, table
from flows.intake import natural
from lab import office
from lab.plant.process import free_port
from lab.running import Running
from storage import Store

_HOME: Final = Path("var/demo/kantor")
_PORT: Final = 8000


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``demo`` to the command line."""
    parser = commands.add_parser("demo", help="satu berkas contoh dari loket sampai peramban")
    parser.add_argument("scans", type=Path, help="folder pindaian berkas contoh")
    parser.add_argument("--name", default="PEMOHON CONTOH", help="nama pemohon")
    parser.add_argument("--received", type=dt.date.fromisoformat, help="hari penerimaan")
    parser.add_argument("--home", type=Path, default=_HOME, help="folder kantor; dibuat baru")
    parser.add_argument("--report", type=Path, required=True, help="folder untuk laporan HTML")
    parser.add_argument(
        "--exit", action="store_true", help="cetak daftar periksa lalu berhenti, tanpa peramban"
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    # What an earlier demo made: specimens only.
    shutil.rmtree(given.home, ignore_errors=True)
    running = Running(given.home.absolute(), port=_port())
    console = Console(stderr=True)
    with interrupts.heard(), suppress(interrupts.StoppedError):
        with closing(office.open_store(running)) as store:
            office.add_accounts(store)
            console.print("Kantor contoh dinyalakan: basis data, Prefect, pembaca, layar …")
            with running:
                case, result = _whole_way(running, store, given, console)
                _show(store, case, result, given)
                if not given.exit:
                    _invite(running, case)
                    while True:  # a signal that another thread was told of is heard on waking
                        time.sleep(1)
        return 0
    console.print("Kantor contoh dimatikan.")
    return 0


def _whole_way(
    running: Running, store: Store, given: argparse.Namespace, console: Console
) -> tuple[str, Result]:
    account, token = office.customer_service(store)
    scans = sorted(given.scans.iterdir(), key=lambda each: natural(each.name))
    form = {} if given.received is None else {"received": given.received.isoformat()}
    case = office.hand_in(running, scans, token, name=given.name, form=form)
    columns = (
        TextColumn("Dibaca"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("halaman"),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("", total=None)
        result = office.wait_until_read(
            running,
            store,
            case,
            token,
            by=account,
            told=lambda done, all_of: progress.update(bar, completed=done, total=all_of),
        )
    return case, result


def _show(store: Store, case: str, result: Result, given: argparse.Namespace) -> None:
    """Print the checklist, and write the report with the page images as they were stored."""
    labels = batch.labels(sop.load(result.sop))
    console = speech.for_tables()
    console.print(table.checklist(result, labels, console.width))
    with store.reading() as work:
        reading = work.readings.latest(case)
    shutil.rmtree(given.report, ignore_errors=True)
    (given.report / output.PAGES).mkdir(parents=True)
    text = report.render(
        result,
        name=given.name,
        labels=labels,
        kinds=batch.type_names(),
        images={} if reading is None else _images(store, case, reading, given.report),
    )
    (given.report / output.RESULT).write_text(result.to_json(), encoding="utf-8")
    (given.report / output.REPORT).write_text(text, encoding="utf-8")
    console.print(f"Laporan: {given.report / output.REPORT}", soft_wrap=True)


def _images(store: Store, case: str, reading: Reading, folder: Path) -> dict[int, str]:
    written = {}
    for index, (image, _) in enumerate(reading.images):
        if image is not None:
            written[index] = f"{output.PAGES}/hal-{index + 1:03}.jpg"
            store.objects.fetch(case, image, folder / written[index])
    return written


def _invite(running: Running, case: str) -> None:
    console = Console()
    console.print(f"\nBerkas ini di peramban: {running.address}/berkas/{case}", soft_wrap=True)
    console.print(f"Kata sandi semua akun contoh: {office.PASSWORD}")
    for login, name, _ in office.ACCOUNTS:
        console.print(f"  {login:<12} {name}")
    console.print("Ctrl-C mematikan kantor contoh.")


def _port() -> int:
    """The usual port when it is free, so that the address is the one people know."""
    with closing(socket.socket()) as listener:
        try:
            listener.bind(("127.0.0.1", _PORT))
        except OSError:
            return free_port()
    return _PORT
