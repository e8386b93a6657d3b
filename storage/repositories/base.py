"""What all repositories share: one session, and how a row is added that may be there already."""

from typing import Any, cast

from sqlalchemy import CursorResult, Executable, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from storage.errors import ConflictError, NotFoundError
from storage.records import Base

_NO_SUCH_PARENT = {"23503", "SQLITE_CONSTRAINT_FOREIGNKEY"}


class Repository:
    """Rows of one kind, read and written in the transaction of the unit of work."""

    def __init__(self, session: Session) -> None:
        """Work in this transaction."""
        self._session = session

    def _add(self, record: Base, conflict: str) -> None:
        """Add a row; the transaction stays usable when that is refused.

        Raises:
            ConflictError: With this sentence, when it is there already.
            NotFoundError: What the row belongs to is not kept here.
        """
        try:
            with self._session.begin_nested():
                self._session.add(record)
        except IntegrityError as error:
            if _reason(error) in _NO_SUCH_PARENT:
                raise NotFoundError(
                    "Catatan ini milik berkas, pekerjaan, atau akun yang tidak ada."
                ) from None
            # Not chained: PostgreSQL names the value that was there already.
            raise ConflictError(conflict) from None

    def _changed(self, statement: Executable) -> int:
        """Run an UPDATE or DELETE; how many rows it met.

        Raises:
            ConflictError: What must be unique is there already.
        """
        try:
            # Session.execute() is typed for SELECT; for these two it gives a result of the cursor.
            return cast("CursorResult[Any]", self._session.execute(statement)).rowcount
        except IntegrityError:
            raise ConflictError("Nomor ini sudah dipakai berkas lain.") from None

    def _insert(self, record: type[Base]) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that can say what to do on a conflict, in the words of this database."""
        table = cast("Table", record.__table__)
        if self._session.get_bind().dialect.name == "sqlite":
            return sqlite.insert(table)
        return postgresql.insert(table)


def _reason(error: IntegrityError) -> str | None:
    for name in ("sqlstate", "sqlite_errorname"):
        if (reason := getattr(error.orig, name, None)) is not None:
            return str(reason)
    return None
