"""Accounts of the office."""

from typing import cast

from sqlalchemy import ColumnElement, select, update

from dossier.casework import Account, Role
from storage.errors import ConflictError, NotFoundError
from storage.records import AccountRecord
from storage.repositories.base import Repository


class Accounts(Repository):
    """Accounts; a password is only ever here as its hash."""

    def add(self, account: Account, password_hash: str) -> None:
        """Keep a new account.

        Raises:
            ConflictError: Its id or its login name is taken.
        """
        record = AccountRecord(
            id=account.id,
            login=account.login,
            name=account.name,
            roles=_joined(account),
            active=account.active,
            password_hash=password_hash,
        )
        self._add(record, f"Nama pengguna {account.login} sudah dipakai.")

    def get(self, account_id: str) -> Account:
        """The account.

        Raises:
            NotFoundError: There is none.
        """
        record = self._find(AccountRecord.id == account_id)
        if record is None:
            raise _missing(account_id)
        return account_of(record)

    def by_login(self, login: str) -> tuple[Account, str] | None:
        """The account of that login name, and the hash of its password."""
        record = self._find(AccountRecord.login == login)
        return None if record is None else (account_of(record), record.password_hash)

    def list(self) -> tuple[Account, ...]:
        """All accounts by login name."""
        query = select(AccountRecord).order_by(AccountRecord.login)
        return tuple(account_of(record) for record in self._session.scalars(query))

    def save(self, account: Account) -> None:
        """Keep the changed name, roles and state of an account; its login name stays.

        Raises:
            ConflictError: The login name is another.
            NotFoundError: There is none.
        """
        if self.get(account.id).login != account.login:
            raise ConflictError("Nama pengguna sebuah akun tidak bisa diganti.")
        self._changed(
            update(AccountRecord)
            .where(AccountRecord.id == account.id)
            .values(name=account.name, roles=_joined(account), active=account.active)
        )

    def set_password(self, account_id: str, password_hash: str) -> None:
        """Keep another hash.

        Raises:
            NotFoundError: There is no such account.
        """
        met = self._changed(
            update(AccountRecord)
            .where(AccountRecord.id == account_id)
            .values(password_hash=password_hash)
        )
        if not met:
            raise _missing(account_id)

    def _find(self, condition: ColumnElement[bool]) -> AccountRecord | None:
        return self._session.scalar(select(AccountRecord).where(condition))


def account_of(record: AccountRecord) -> Account:
    """The account in a row."""
    return Account(
        id=record.id,
        login=record.login,
        name=record.name,
        roles=frozenset(cast("list[Role]", record.roles.split())),
        active=record.active,
    )


def _joined(account: Account) -> str:
    return " ".join(sorted(account.roles))


def _missing(account_id: str) -> NotFoundError:
    return NotFoundError(f"Akun {account_id} tidak ada.")
