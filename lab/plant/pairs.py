"""The two pairs of database and objects that Berkas runs on, each migrated and empty."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, Self, get_args

from lab.plant.postgres import Postgres, postgres
from lab.plant.s3 import S3, s3_server
from storage import migrate

Kind = Literal["embedded", "servers"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""SQLite and a folder; PostgreSQL and S3."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Addresses of a migrated, empty database and of empty objects."""

    database: str
    objects: str
    s3: tuple[str, str] | None


class Servers(contextlib.AbstractContextManager["Servers"]):
    """PostgreSQL and an S3 store, each started when it is first asked for."""

    def __init__(self) -> None:
        self._stack = contextlib.ExitStack()
        self._postgres: Postgres | None = None
        self._s3: S3 | None = None
        self._template: str | None = None

    @property
    def postgres(self) -> Postgres:
        """The database server.

        Raises:
            PlantError: It cannot be started.
        """
        if self._postgres is None:
            self._postgres = self._stack.enter_context(postgres())
        return self._postgres

    @property
    def s3(self) -> S3:
        """The object server.

        Raises:
            PlantError: It cannot be started.
        """
        if self._s3 is None:
            self._s3 = self._stack.enter_context(s3_server())
        return self._s3

    def pair(self, kind: Kind, folder: Path) -> Pair:
        """A migrated, empty database and empty objects; files lie below the folder.

        Raises:
            PlantError: A server cannot be started.
        """
        if kind == "embedded":
            database = f"sqlite:///{folder}/berkas.sqlite"
            migrate(database)
            return Pair(database, f"file://{folder}/objek", None)
        if self._template is None:  # migrated once, copied for each that asks
            self._template = self.postgres.create()
            migrate(self.postgres.url(self._template))
        database = self.postgres.url(self.postgres.create(self._template))
        return Pair(database, self.s3.create(), self.s3.keys)

    def __enter__(self) -> Self:
        """Nothing is started yet."""
        return self

    def __exit__(self, *_error: object) -> None:
        """End what was started."""
        self._stack.close()
