"""Who may come in, and proof of it; no password and no token is kept in clear."""

import datetime as dt

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from storage.records.base import Base


class AccountRecord(Base):
    """Somebody who may log in; ``roles`` are joined by spaces."""

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    roles: Mapped[str]
    active: Mapped[bool]
    password_hash: Mapped[str]


class SessionRecord(Base):
    """Somebody who is logged in, by the digest of their cookie."""

    __tablename__ = "sessions"
    __table_args__ = (Index(None, "account_id"), Index(None, "expires"))

    digest: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    csrf: Mapped[str]
    created_at: Mapped[dt.datetime]
    seen_at: Mapped[dt.datetime]
    expires: Mapped[dt.datetime]


class TokenRecord(Base):
    """What another program shows to come in, by its digest."""

    __tablename__ = "tokens"
    __table_args__ = (Index(None, "account_id"),)

    digest: Mapped[str] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id"))
    name: Mapped[str]
    created_at: Mapped[dt.datetime]
    revoked: Mapped[bool]


class AttemptRecord(Base):
    """One try to log in, to slow down whoever guesses."""

    __tablename__ = "login_attempts"
    __table_args__ = (Index(None, "login", "at"), Index(None, "address", "at"), Index(None, "at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str]
    address: Mapped[str]
    at: Mapped[dt.datetime]
    ok: Mapped[bool]
