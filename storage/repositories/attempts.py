"""Tries to log in."""

import datetime as dt

from sqlalchemy import delete, func, select

from storage.records import AttemptRecord
from storage.repositories.base import Repository


class LoginAttempts(Repository):
    """Tries to log in, kept for as long as they slow down the next one."""

    def add(self, login: str, address: str, at: dt.datetime, *, ok: bool) -> None:
        """Keep a try and how it ended."""
        self._session.add(AttemptRecord(login=login, address=address, at=at, ok=ok))
        self._session.flush()

    def failures(
        self, since: dt.datetime, *, login: str | None = None, address: str | None = None
    ) -> int:
        """How many tries failed since then, of that login name and from that address."""
        query = (
            select(func.count())
            .select_from(AttemptRecord)
            .where(~AttemptRecord.ok, AttemptRecord.at >= since)
        )
        if login is not None:
            query = query.where(AttemptRecord.login == login)
        if address is not None:
            query = query.where(AttemptRecord.address == address)
        return self._session.scalar(query) or 0

    def sweep(self, before: dt.datetime) -> None:
        """Forget the tries before that time."""
        self._changed(delete(AttemptRecord).where(AttemptRecord.at < before))
