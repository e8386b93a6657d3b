"""A PostgreSQL server of our own, as Debian's package brings it."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg

from lab.plant.process import PlantError, folder_for, free_port, run_as, server


@dataclass(frozen=True, slots=True)
class Postgres:
    """A running server; ``pid`` is its first process."""

    port: int
    pid: int

    def url(self, name: str) -> str:
        """The SQLAlchemy address of a database."""
        return f"postgresql+psycopg://berkas@127.0.0.1:{self.port}/{name}"

    def create(self, template: str = "template1") -> str:
        """The name of a new database, empty or a copy of that one."""
        name = f"uji_{secrets.token_hex(6)}"
        with psycopg.connect(_address(self.port), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return name


@contextlib.contextmanager
def postgres() -> Iterator[Postgres]:
    """Start a server, and end it.

    Raises:
        PlantError: It is not installed, or does not answer.
    """
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    if not programs:
        raise PlantError("PostgreSQL tidak terpasang. Pasang paket Debian postgresql.")
    # It refuses to be root.
    user = "postgres" if os.geteuid() == 0 else None
    with folder_for(user) as folder:
        run_as(user, [programs[-1] / "initdb", "-D", folder / "data", "-U", "berkas"])
        port = free_port()
        settings = {
            "listen_addresses": "127.0.0.1",
            "port": port,
            "unix_socket_directories": "",
            "fsync": "off",  # nothing here has to survive a power cut
            "wal_level": "minimal",
            "max_wal_senders": 0,
            "timezone": "Asia/Makassar",  # as an office in Kalimantan Timur would set it
            "max_connections": 200,
        }
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with server(
            [programs[-1] / "postgres", "-D", folder / "data", *options],
            folder,
            answers=lambda: psycopg.connect(_address(port), connect_timeout=2).close(),
            stop=signal.SIGQUIT,
            user=user,
        ) as pid:
            yield Postgres(port, pid)


def _address(port: int) -> str:
    return f"postgresql://berkas@127.0.0.1:{port}/postgres"
