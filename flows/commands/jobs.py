"""``berkas status`` and ``berkas retry``: what the machinery is at, and work that was given up."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
from typing import TYPE_CHECKING

from dossier import settings
from dossier.errors import UsageError
from flows import speech

if TYPE_CHECKING:
    from flows import arguments


def add(commands: arguments.Commands) -> None:
    """Add ``status`` and ``retry``."""
    status = commands.add_parser(
        "status",
        prog="berkas status",
        description="Menampilkan antrean, pembaca yang hidup, dan pekerjaan yang gagal.",
        help="tampilkan keadaan",
    )
    status.set_defaults(do=_status)
    retry = commands.add_parser(
        "retry",
        prog="berkas retry",
        description="Mengulang pekerjaan yang gagal.",
        help="ulangi pekerjaan yang gagal",
    )
    which = retry.add_argument_group("Masukan")
    which.add_argument("job", metavar="PEKERJAAN", nargs="?", help="nomor pekerjaan")
    retry.group.add_argument("--all", action="store_true", help="semua yang gagal")
    retry.set_defaults(do=_retry)


def _status(_given: argparse.Namespace) -> int:
    from flows import home, status  # noqa: PLC0415 - loads the database

    setting = settings.read()
    with contextlib.closing(home.open_store(setting)) as store:
        for line in status.lines(store, setting.home / home.HEADS, _now()):
            speech.out(line)
    return 0


def _retry(given: argparse.Namespace) -> int:
    if bool(given.job) == given.all:
        raise UsageError("Sebut satu nomor pekerjaan, atau --all. Lihat: berkas retry --help")
    from flows import home, status  # noqa: PLC0415 - loads the database
    from office import reading  # noqa: PLC0415 - loads the database

    with contextlib.closing(home.open_store(settings.read())) as store:
        jobs = status.given_up(store) if given.all else (given.job,)
        for each in jobs:
            reading.retry(store, each, by=None, now=_now())
            speech.out(f"{each}: menunggu lagi.")
    if not jobs:
        speech.out("Tidak ada pekerjaan yang gagal.")
    return 0


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
