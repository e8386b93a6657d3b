"""Dossiers, their files, and what persons said and did."""

import datetime as dt

from sqlalchemy import BigInteger, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from dossier.casework import Action, Ending, ReadingState, Role, WordKind
from dossier.model import Applicant
from storage.records.base import Base


class CaseRecord(Base):
    """A dossier of the office; the only row of it that ever changes."""

    __tablename__ = "cases"
    __table_args__ = (
        UniqueConstraint("idempotency_account", "idempotency_key"),
        Index(None, "ending", "step"),
        Index(None, "created_at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    applicant_name: Mapped[str]
    applicant: Mapped[Applicant | None] = mapped_column(Text)
    sop: Mapped[str]
    received: Mapped[dt.date]
    created_at: Mapped[dt.datetime]
    created_by: Mapped[str]
    step: Mapped[int]
    ending: Mapped[Ending | None] = mapped_column(Text)
    reached: Mapped[int]
    holder: Mapped[Role | None] = mapped_column(Text)
    claimed_by: Mapped[str | None]
    reading: Mapped[ReadingState] = mapped_column(Text)
    registration: Mapped[str | None] = mapped_column(unique=True)
    licence: Mapped[str | None] = mapped_column(unique=True)
    version: Mapped[int]
    idempotency_account: Mapped[str | None]
    idempotency_key: Mapped[str | None]


class FileRecord(Base):
    """A file as it was handed in."""

    __tablename__ = "files"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    name: Mapped[str]
    sha256: Mapped[str]
    size: Mapped[int] = mapped_column(BigInteger)
    media_type: Mapped[str]
    added_at: Mapped[dt.datetime]
    added_by: Mapped[str]


class WordRecord(Base):
    """What a person said; added, never changed.

    ``payload`` holds what is said; the columns beside it say who said it, when, on what reading.
    """

    __tablename__ = "words"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[WordKind] = mapped_column(Text)
    by_account: Mapped[str]
    at: Mapped[dt.datetime]
    reading: Mapped[int]
    payload: Mapped[bytes]


class StepRecord(Base):
    """One movement along the chain; added, never changed."""

    __tablename__ = "steps"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    before_step: Mapped[int | None]
    before_ending: Mapped[Ending | None] = mapped_column(Text)
    after_step: Mapped[int]
    after_ending: Mapped[Ending | None] = mapped_column(Text)
    action: Mapped[Action] = mapped_column(Text)
    role: Mapped[Role] = mapped_column(Text)
    by_account: Mapped[str | None]
    at: Mapped[dt.datetime]
    reason: Mapped[str | None]
    outside: Mapped[bool]
