"""``berkas user add`` and ``berkas token add``: who may log in, and which programs may."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import getpass
import sys
from typing import TYPE_CHECKING

from dossier import settings
from dossier.casework import ROLES
from dossier.errors import UsageError
from flows import speech

if TYPE_CHECKING:
    from flows import arguments


def add(commands: arguments.Commands) -> None:
    """Add ``user add`` and ``token add``."""
    user = commands.add_parser(
        "user", prog="berkas user", description="Mengelola akun petugas.", help="kelola akun"
    )
    adding = user.add_subparsers(
        title="Perintah", dest="subcommand", metavar="PERINTAH", required=True
    ).add_parser(
        "add",
        prog="berkas user add",
        description="Menambah akun; kata sandi ditanyakan, atau dibaca dari masukan standar.",
        help="tambah akun",
    )
    adding.add_argument_group("Masukan").add_argument("login", metavar="LOGIN")
    adding.group.add_argument("--name", metavar="NAMA", required=True, help="nama petugas")
    adding.group.add_argument(
        "--role",
        metavar="PERAN",
        action="append",
        choices=ROLES,
        required=True,
        help=f"boleh berulang: {', '.join(ROLES)}",
    )
    adding.group.add_argument(
        "--password-stdin", action="store_true", help="baca kata sandi dari masukan standar"
    )
    adding.set_defaults(do=_user_add)
    token = commands.add_parser(
        "token",
        prog="berkas token",
        description="Mengelola token untuk program lain.",
        help="kelola token",
    )
    issuing = token.add_subparsers(
        title="Perintah", dest="subcommand", metavar="PERINTAH", required=True
    ).add_parser(
        "add",
        prog="berkas token add",
        description="Menerbitkan token atas nama akun; token hanya ditampilkan sekali.",
        help="terbitkan token",
    )
    group = issuing.add_argument_group("Masukan")
    group.add_argument("login", metavar="LOGIN")
    group.add_argument("name", metavar="NAMA", help="untuk apa token itu")
    issuing.set_defaults(do=_token_add)


def _user_add(given: argparse.Namespace) -> int:
    password = _from_stdin() if given.password_stdin else _asked()
    from flows import home  # noqa: PLC0415 - loads the database
    from office import accounts  # noqa: PLC0415 - loads the database

    with contextlib.closing(home.open_store(settings.read())) as store:
        account = accounts.add(
            store,
            login=given.login,
            name=given.name,
            roles=frozenset(given.role),
            password=password,
        )
    speech.out(f"Akun {account.login} dibuat: {', '.join(sorted(account.roles))}.")
    return 0


def _token_add(given: argparse.Namespace) -> int:
    from flows import home  # noqa: PLC0415 - loads the database
    from office import accounts  # noqa: PLC0415 - loads the database

    with contextlib.closing(home.open_store(settings.read())) as store:
        with store.reading() as work:
            found = work.accounts.by_login(given.login)
        if found is None:
            raise UsageError(f"Tidak ada akun {given.login!r}.")
        token = accounts.issue_token(store, found[0].id, given.name, dt.datetime.now(dt.UTC))
    speech.err("Simpan token ini; ia tidak dapat ditampilkan lagi.")
    speech.out(token)
    return 0


def _from_stdin() -> str:
    return sys.stdin.readline().rstrip("\r\n")


def _asked() -> str:
    if not sys.stdin.isatty():
        raise UsageError("Kata sandi ditanyakan di terminal; untuk skrip pakai --password-stdin.")
    password = getpass.getpass("Kata sandi: ")
    if getpass.getpass("Sekali lagi: ") != password:
        raise UsageError("Kedua kata sandi tidak sama.")
    return password
