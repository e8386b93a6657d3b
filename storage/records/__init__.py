"""The tables as classes; they never leave ``storage``."""

from storage.records.base import Base
from storage.records.books import AuditRecord, CounterRecord
from storage.records.cases import CaseRecord, FileRecord, StepRecord, WordRecord
from storage.records.machine import JobRecord, PageRecord, ReadingRecord, WorkerRecord
from storage.records.people import AccountRecord, AttemptRecord, SessionRecord, TokenRecord

__all__ = [
    "AccountRecord",
    "AttemptRecord",
    "AuditRecord",
    "Base",
    "CaseRecord",
    "CounterRecord",
    "FileRecord",
    "JobRecord",
    "PageRecord",
    "ReadingRecord",
    "SessionRecord",
    "StepRecord",
    "TokenRecord",
    "WordRecord",
    "WorkerRecord",
]
