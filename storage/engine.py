"""Connections to the database, and what each of the two needs to be told."""

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from storage.errors import StorageError

WRITING = "berkas_writing"
"""Execution option: whether the transaction is going to write."""
_BUSY_SECONDS = 30


def engine_for(database: str) -> Engine:
    """An engine for this address; nothing is connected yet.

    Parameters are kept out of its errors and logs: they are what the dossiers say.

    Raises:
        StorageError: The address names no database that Berkas knows.
    """
    try:
        url = make_url(database)
    except ArgumentError as error:
        raise StorageError("Alamat basis data tidak bisa dibaca.") from error
    if url.drivername == "sqlite" and url.database:
        engine = create_engine(url, hide_parameters=True, connect_args={"timeout": _BUSY_SECONDS})
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    if url.drivername == "postgresql+psycopg":
        try:
            return create_engine(
                url,
                hide_parameters=True,
                pool_pre_ping=True,
                pool_size=10,
                connect_args={"connect_timeout": 10},
            )
        except (NoSuchModuleError, ImportError) as error:
            raise StorageError("Penggerak PostgreSQL (psycopg) tidak terpasang.") from error
    raise StorageError(
        f"Basis data {url.drivername} tidak dikenal; pakai sqlite:///… atau postgresql+psycopg://…"
    )


def make_place(url: URL) -> None:
    """Make the file of a SQLite database and its folder, for their owner only."""
    if url.drivername == "sqlite" and url.database:
        path = Path(url.database)
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)


def _prepare_sqlite(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    # Python's sqlite3 would begin transactions by itself, at the first write and deferred; we say
    # when and how (_begin_sqlite).
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")  # what was accepted survives a power cut
    connection.execute("PRAGMA foreign_keys = ON")


def _write_ahead(connection: sqlite3.Connection) -> None:
    # Two that open a new database at once: SQLite does not let the second wait for the change of
    # the journal, however long its patience; it has to ask again.
    until = time.monotonic() + _BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    # A transaction that begins by reading and then writes fails at once when another one wrote in
    # between, however long it would have waited: whoever is going to write waits at the start.
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql(f"PRAGMA query_only = {int(not writing)}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
