"""``berkas up`` and its parts: ``worker``, ``ui``, ``migrate``."""

from __future__ import annotations

import argparse
import dataclasses
import os
from typing import TYPE_CHECKING

from dossier import settings
from flows import engine, speech

if TYPE_CHECKING:
    from flows import arguments

UI = "review_ui.app:create"
"""Where the browser's server is made; by name, since neither edge imports the other."""


def add(commands: arguments.Commands) -> None:
    """Add ``up``, ``worker``, ``ui`` and ``migrate``."""
    up = commands.add_parser(
        "up",
        prog="berkas up",
        description="Menjalankan Prefect, pembaca, dan layar; Ctrl-C menghentikan semua.",
        help="jalankan semuanya",
    )
    up.set_defaults(do=_up)
    worker = commands.add_parser(
        "worker",
        prog="berkas worker",
        description="Menjalankan satu pembaca; boleh beberapa, di satu atau beberapa komputer.",
        help="jalankan pembaca",
    )
    worker.set_defaults(do=_worker)
    for each in (up, worker):
        each.group.add_argument(
            "--children",
            metavar="N",
            type=settings.children,
            help="halaman arsip yang dibaca sekaligus (bawaan: sebanyak inti prosesor); "
            "satu proses lagi selalu tersedia untuk loket",
        )
    ui = commands.add_parser(
        "ui",
        prog="berkas ui",
        description="Menjalankan layar untuk petugas; boleh beberapa di belakang satu proksi.",
        help="jalankan layar petugas",
    )
    ui.set_defaults(do=_ui)
    migrate = commands.add_parser(
        "migrate",
        prog="berkas migrate",
        description="Menyiapkan folder, kunci audit, dan basis data, atau memperbaruinya.",
        help="siapkan atau perbarui basis data",
    )
    migrate.set_defaults(do=_migrate)


def _children(given: argparse.Namespace, setting: settings.Settings) -> int:
    asked: int | None = given.children or setting.children
    return asked or len(os.sched_getaffinity(0))


def _up(given: argparse.Namespace) -> int:
    setting = settings.read()
    setting = dataclasses.replace(setting, children=_children(given, setting))
    from flows import up  # noqa: PLC0415 - loads the database

    return up.run(setting, speech.err)


def _worker(given: argparse.Namespace) -> int:
    setting = settings.read()
    engine.set_up(setting)
    from flows import worker  # noqa: PLC0415 - loads Prefect, which reads its environment then

    worker.run(setting, _children(given, setting), speech.err)
    return 0


def _ui(_given: argparse.Namespace) -> int:
    setting = settings.read()
    import uvicorn  # noqa: PLC0415 - only this command needs it

    uvicorn.run(
        UI,
        factory=True,
        host=setting.host,
        port=setting.port,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=setting.https,
        timeout_graceful_shutdown=3,
    )
    return 0


def _migrate(_given: argparse.Namespace) -> int:
    setting = settings.read()
    from flows import home  # noqa: PLC0415 - loads the database

    home.prepare(setting)
    speech.out("Basis data siap.")
    return 0
