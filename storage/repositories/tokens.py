"""Tokens of other programs."""

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select, update

from dossier.casework import Account
from storage.records import AccountRecord, TokenRecord
from storage.repositories.accounts import account_of
from storage.repositories.base import Repository


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a token; the token itself was shown once and is not kept."""

    digest: str
    name: str
    created_at: dt.datetime
    revoked: bool


class Tokens(Repository):
    """Tokens by their digest."""

    def add(self, digest: str, account_id: str, name: str, now: dt.datetime) -> None:
        """Keep a new token.

        Raises:
            ConflictError: The digest is taken.
            NotFoundError: There is no such account.
        """
        record = TokenRecord(
            digest=digest, account_id=account_id, name=name, created_at=now, revoked=False
        )
        self._add(record, "Token ini sudah ada.")

    def find(self, digest: str) -> Account | None:
        """The active account of a token that was not revoked."""
        record = self._session.scalar(
            select(AccountRecord)
            .join(TokenRecord, TokenRecord.account_id == AccountRecord.id)
            .where(TokenRecord.digest == digest, ~TokenRecord.revoked, AccountRecord.active)
        )
        return None if record is None else account_of(record)

    def revoke(self, digest: str) -> None:
        """Let a token open nothing any more."""
        self._changed(update(TokenRecord).where(TokenRecord.digest == digest).values(revoked=True))

    def of(self, account_id: str) -> tuple[Token, ...]:
        """The tokens of an account, revoked ones too, the oldest first."""
        query = (
            select(TokenRecord)
            .where(TokenRecord.account_id == account_id)
            .order_by(TokenRecord.created_at, TokenRecord.digest)
        )
        return tuple(
            Token(record.digest, record.name, record.created_at, record.revoked)
            for record in self._session.scalars(query)
        )
