"""Bookkeeping: links of the audit chains, and numbers that are given out without a gap."""

import datetime as dt

from sqlalchemy import BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from storage.records.base import Base


class AuditRecord(Base):
    """A link of a chain; added, never changed. ``refs`` is JSON.

    No foreign key: the chain outlives the dossier, and some chains are the office's own.
    """

    __tablename__ = "audit"

    case_id: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[dt.datetime]
    actor: Mapped[str]
    event: Mapped[str]
    refs: Mapped[str]
    digest: Mapped[str]
    previous: Mapped[str]
    mac: Mapped[str]


class CounterRecord(Base):
    """The last number that was given out under a name."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int] = mapped_column(BigInteger)
