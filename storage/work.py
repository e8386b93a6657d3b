"""The unit of work: one transaction over all repositories, and the store that begins them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.orm import Session

from storage import migrating, objects
from storage.engine import WRITING, engine_for
from storage.errors import ConflictError, StorageError
from storage.objects import Objects
from storage.repositories import (
    Accounts,
    Audit,
    Cases,
    Counters,
    Files,
    Jobs,
    LoginAttempts,
    Pages,
    Readings,
    Sessions,
    Steps,
    Tokens,
    Words,
    Workers,
)

_GAVE_WAY = {"40001", "40P01"}  # PostgreSQL: could not serialise; chosen to end a deadlock


class Work:
    """One transaction. What is not committed when it is left is as if it had not been."""

    def __init__(self, session: Session, audit_key: bytes, *, writing: bool) -> None:
        """Work in this session; one that does not write cannot be committed."""
        self._session = session
        self._writing = writing
        self.cases = Cases(session)
        self.files = Files(session)
        self.pages = Pages(session)
        self.readings = Readings(session)
        self.words = Words(session)
        self.steps = Steps(session)
        self.jobs = Jobs(session)
        self.accounts = Accounts(session)
        self.sessions = Sessions(session)
        self.tokens = Tokens(session)
        self.audit = Audit(session, audit_key)
        self.workers = Workers(session)
        self.counters = Counters(session)
        self.attempts = LoginAttempts(session)

    def commit(self) -> None:
        """Keep everything; the transaction ends.

        Raises:
            RuntimeError: It was begun to read only.
        """
        if not self._writing:
            msg = "a transaction that only reads cannot be committed"
            raise RuntimeError(msg)
        self._session.commit()


@dataclass(frozen=True, slots=True)
class Store:
    """Database and objects of the office; one a process, for all its threads."""

    objects: Objects
    _engine: Engine
    _audit_key: bytes

    @staticmethod
    def open(
        database: str,
        objects_url: str,
        *,
        audit_key: bytes,
        s3: tuple[str, str] | None = None,
    ) -> Store:
        """The store at these addresses; the database has to be migrated (:func:`migrate`).

        Args:
            database: ``sqlite:////folder/berkas.sqlite`` or ``postgresql+psycopg://…``.
            objects_url: ``file:///folder`` or ``s3://host:port/bucket?secure=1``.
            audit_key: Key of the audit chains, kept outside the database.
            s3: Access key and secret of the S3 store.

        Raises:
            StorageError: An address makes no sense.
        """
        return Store(objects.open_objects(objects_url, s3), engine_for(database), audit_key)

    @contextmanager
    def work(self) -> Iterator[Work]:
        """A transaction that writes; left without :meth:`Work.commit`, it is rolled back.

        It begins with the first query. On SQLite it then has the database's one place for writing.

        Raises:
            ConflictError: It gave way to another one; nothing of it was kept.
            StorageError: The database does not answer.
        """
        with self._session(self._engine.execution_options(**{WRITING: True})) as session:
            yield Work(session, self._audit_key, writing=True)

    @contextmanager
    def reading(self) -> Iterator[Work]:
        """A transaction that only reads, and sees the database as it was at one moment.

        Raises:
            StorageError: The database does not answer.
        """
        engine = self._engine
        if engine.dialect.name == "postgresql":
            engine = engine.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        with self._session(engine) as session:
            yield Work(session, self._audit_key, writing=False)

    def check(self) -> None:
        """Make sure that database and objects can be used.

        Raises:
            StorageError: What is wrong, and what to do.
        """
        with self._session(self._engine) as session:
            migrating.check(session.connection())
        self.objects.check()

    def close(self) -> None:
        """Close all connections; the store is of no more use."""
        self._engine.dispose()
        self.objects.close()

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        # Rows are read afresh by every query: between two of one transaction, locks are waited for.
        session = Session(
            engine, expire_on_commit=False, execution_options={"populate_existing": True}
        )
        try:
            with session:
                yield session
        except SQLAlchemyError as error:
            raise _told(error) from error


def _told(error: SQLAlchemyError) -> BaseException:
    """What happened, without the statement and its values."""
    if isinstance(error, StatementError) and not isinstance(error, DBAPIError) and error.orig:
        return error.orig  # a value that must not be kept, such as a time without a zone
    if getattr(getattr(error, "orig", None), "sqlstate", None) in _GAVE_WAY:
        return ConflictError("Orang lain sedang mengubah hal yang sama. Ulangi sekali lagi.")
    return StorageError(
        "Basis data tidak bisa dipakai sekarang; tidak ada yang tersimpan. "
        "Coba lagi sebentar lagi, dan beri tahu pengelola bila tetap begini."
    )
