"""From any older database, or none, to the tables of this version.

A migration is one file in ``storage/migrations/versions/`` that names the one before it. It says
what to change in its own words and imports nothing of ours, so that it does the same for ever.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import as_file, files

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext, MigrationStep, RevisionStep
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from storage.engine import WRITING, engine_for, make_place
from storage.errors import StorageError

LOCK = 0x6265726B6173  # "berkas"
"""Whoever migrates a PostgreSQL database holds this advisory lock."""
_OPERATIONS = threading.Lock()  # Alembic's operations are one a process, whatever the database


def migrate(database: str) -> None:
    """Bring the database to this version, in one transaction: all of it or nothing.

    Several may try at once; one does it and the others wait.

    Raises:
        StorageError: The address makes no sense, the database does not answer, or was made by a
            newer Berkas.
    """
    engine = engine_for(database)
    try:
        make_place(engine.url)
        with engine.execution_options(**{WRITING: True}).begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
            upgrade(connection)
    except (OSError, SQLAlchemyError) as error:
        raise StorageError(
            "Basis data tidak bisa disiapkan: tidak bisa dihubungi atau tidak boleh diubah. "
            "Periksa alamat dan hak aksesnya."
        ) from error
    finally:
        engine.dispose()


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run what is missing up to this revision, within the connection's transaction.

    Raises:
        StorageError: The database was made by a newer Berkas.
    """
    with _scripts() as scripts:

        def missing(heads: tuple[str, ...], _context: MigrationContext) -> list[RevisionStep]:
            _refuse_newer(scripts, heads)
            steps = list(scripts.iterate_revisions(to, heads))
            return [
                MigrationStep.upgrade_from_script(scripts.revision_map, each)
                for each in reversed(steps)
            ]

        context = MigrationContext.configure(connection, opts={"fn": missing})
        with _OPERATIONS, Operations.context(context):
            context.run_migrations()


def check(connection: Connection) -> None:
    """Make sure that the database has the tables of this version.

    Raises:
        StorageError: It has older ones, or newer ones, or none.
    """
    heads = MigrationContext.configure(connection).get_current_heads()
    with _scripts() as scripts:
        _refuse_newer(scripts, heads)
        if heads != tuple(scripts.get_heads()):
            raise StorageError(
                "Basis data belum disiapkan untuk versi ini. Jalankan: berkas migrate"
            )


@contextmanager
def _scripts() -> Iterator[ScriptDirectory]:
    with as_file(files("storage") / "migrations") as folder:
        yield ScriptDirectory(str(folder))


def _refuse_newer(scripts: ScriptDirectory, heads: tuple[str, ...]) -> None:
    if not set(heads) <= {each.revision for each in scripts.walk_revisions()}:
        raise StorageError(
            "Basis data ini dibuat oleh Berkas yang lebih baru. Pasang versi itu, jangan yang lama."
        )
