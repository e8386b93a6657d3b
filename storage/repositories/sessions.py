"""Who is logged in."""

import datetime as dt

from sqlalchemy import delete, select, update

from dossier.casework import Account
from storage.records import AccountRecord, SessionRecord
from storage.repositories.accounts import account_of
from storage.repositories.base import Repository


class Sessions(Repository):
    """Sessions by the digest of what the browser holds."""

    def add(
        self, digest: str, account_id: str, csrf: str, now: dt.datetime, expires: dt.datetime
    ) -> None:
        """Keep a new session.

        Raises:
            ConflictError: The digest is taken.
            NotFoundError: There is no such account.
        """
        record = SessionRecord(
            digest=digest,
            account_id=account_id,
            csrf=csrf,
            created_at=now,
            seen_at=now,
            expires=expires,
        )
        self._add(record, "Sesi ini sudah ada.")

    def find(
        self, digest: str, now: dt.datetime, *, idle: dt.timedelta | None = None
    ) -> tuple[Account, str] | None:
        """The active account of a session that has not ended, and its CSRF token.

        Args:
            digest: Of what the browser holds.
            now: What the end of the session is compared with.
            idle: The longest time since it was last touched; None: any.
        """
        query = (
            select(SessionRecord, AccountRecord)
            .join(AccountRecord, AccountRecord.id == SessionRecord.account_id)
            .where(
                SessionRecord.digest == digest,
                SessionRecord.expires > now,
                AccountRecord.active,
            )
        )
        if idle is not None:
            query = query.where(SessionRecord.seen_at >= now - idle)
        row = self._session.execute(query).first()
        return None if row is None else (account_of(row[1]), row[0].csrf)

    def touch(self, digest: str, now: dt.datetime) -> None:
        """Note that a session is in use."""
        self._changed(
            update(SessionRecord).where(SessionRecord.digest == digest).values(seen_at=now)
        )

    def remove(self, digest: str) -> None:
        """End a session."""
        self._changed(delete(SessionRecord).where(SessionRecord.digest == digest))

    def remove_of(self, account_id: str) -> None:
        """End all sessions of an account."""
        self._changed(delete(SessionRecord).where(SessionRecord.account_id == account_id))

    def sweep(self, now: dt.datetime) -> None:
        """Forget the sessions that have ended."""
        self._changed(delete(SessionRecord).where(SessionRecord.expires <= now))
