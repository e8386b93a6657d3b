"""What the machine read, and the work that is still to be done."""

import datetime as dt

from sqlalchemy import ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from dossier.casework import JobState, Queue
from storage.records.base import Base


class JobRecord(Base):
    """Work for the machinery. ``waiting_since`` is when it last began to wait for a worker."""

    __tablename__ = "jobs"
    __table_args__ = (Index(None, "state", "queue", "created_at"), Index(None, "case_id"))

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"))
    queue: Mapped[Queue] = mapped_column(Text)
    state: Mapped[JobState] = mapped_column(Text)
    attempt: Mapped[int]
    created_at: Mapped[dt.datetime]
    waiting_since: Mapped[dt.datetime]
    sent_at: Mapped[dt.datetime | None]
    started_at: Mapped[dt.datetime | None]
    finished_at: Mapped[dt.datetime | None]
    lease_until: Mapped[dt.datetime | None]
    worker: Mapped[str | None]
    flow_run: Mapped[str | None]
    failures: Mapped[int]
    reason: Mapped[str | None]
    pages: Mapped[int | None]


class PageRecord(Base):
    """What was read of one page under one recipe; written once."""

    __tablename__ = "pages"
    __table_args__ = (Index(None, "at"),)

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    recipe: Mapped[str] = mapped_column(primary_key=True)
    file: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    file_page: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    job: Mapped[str] = mapped_column(ForeignKey("jobs.id"))
    attempt: Mapped[int]
    at: Mapped[dt.datetime]
    payload: Mapped[bytes]


class ReadingRecord(Base):
    """What the machine made of a whole dossier; one a job, added, never changed.

    ``payload`` holds what was read; the columns beside it say how that came about.
    """

    __tablename__ = "readings"

    case_id: Mapped[str] = mapped_column(ForeignKey("cases.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    job: Mapped[str] = mapped_column(ForeignKey("jobs.id"), unique=True)
    attempt: Mapped[int]
    at: Mapped[dt.datetime]
    sop: Mapped[str]
    recipe: Mapped[str]
    software: Mapped[str]
    payload: Mapped[bytes]


class WorkerRecord(Base):
    """A worker as it last reported."""

    __tablename__ = "workers"

    id: Mapped[str] = mapped_column(primary_key=True)
    host: Mapped[str]
    pid: Mapped[int]
    children: Mapped[int]
    started_at: Mapped[dt.datetime]
    seen_at: Mapped[dt.datetime]
    pages: Mapped[int]
