"""The audit chains: one a dossier, and one of the office's own for what concerns no dossier."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from dossier.casework import AuditEntry
from storage import chain, heads
from storage.records import AuditRecord, CounterRecord
from storage.repositories.base import Repository
from storage.repositories.counters import Counters

_COUNTER = "audit/"


class Audit(Repository):
    """Links; added, never changed. ``case_id`` may name a chain that is no dossier's."""

    def __init__(self, session: Session, key: bytes) -> None:
        """Work in this transaction, under the office's audit key."""
        super().__init__(session)
        self._key = key

    def add(
        self,
        case_id: str,
        *,
        at: dt.datetime,
        actor: str,
        event: str,
        refs: Mapping[str, str],
        values: Iterable[str] = (),
    ) -> AuditEntry:
        """Add a link to the end of a chain; whoever adds the next waits for this transaction.

        Args:
            case_id: Id of the dossier.
            at: When.
            actor: Id of an account, or ``mesin``.
            event: Constant name.
            refs: Names and references, never values.
            values: Values concerned; only a keyed digest of them is kept.
        """
        number = Counters(self._session).next(_COUNTER + case_id)
        previous = self._mac(case_id, number - 1) or ""
        entry = chain.linked(
            self._key,
            case_id,
            number,
            previous,
            at=at,
            actor=actor,
            event=event,
            refs=refs,
            values=values,
        )
        record = AuditRecord(
            case_id=case_id,
            number=entry.number,
            at=entry.at,
            actor=entry.actor,
            event=entry.event,
            refs=json.dumps(entry.refs, ensure_ascii=False),
            digest=entry.digest,
            previous=entry.previous,
            mac=entry.mac,
        )
        self._add(record, f"Catatan audit nomor {number} sudah ada.")
        return entry

    def of(self, case_id: str) -> tuple[AuditEntry, ...]:
        """The links of a chain, in order."""
        query = (
            select(AuditRecord).where(AuditRecord.case_id == case_id).order_by(AuditRecord.number)
        )
        return tuple(_value(record) for record in self._session.scalars(query))

    def last(
        self, case_id: str, event: str, *, actor: str | None = None, before: int | None = None
    ) -> AuditEntry | None:
        """The last link that tells of that event; None when there is none.

        Args:
            case_id: Id of the dossier.
            event: Constant name.
            actor: Only links of this one.
            before: Only links of lower numbers.
        """
        query = select(AuditRecord).where(
            AuditRecord.case_id == case_id, AuditRecord.event == event
        )
        if actor is not None:
            query = query.where(AuditRecord.actor == actor)
        if before is not None:
            query = query.where(AuditRecord.number < before)
        query = query.order_by(AuditRecord.number.desc()).limit(1)
        record = self._session.scalar(query)
        return None if record is None else _value(record)

    def verify(self, case_id: str) -> int | None:
        """The number of the first link that was changed or is missing; None: the chain is whole."""
        entries = self.of(case_id)
        previous = ""
        for expected, entry in enumerate(entries, start=1):
            if entry.number != expected or not chain.holds(self._key, case_id, entry, previous):
                return expected
            previous = entry.mac
        given = self._session.scalar(
            select(CounterRecord.value).where(CounterRecord.name == _COUNTER + case_id)
        )
        return None if (given or 0) == len(entries) else len(entries) + 1

    def heads(self) -> Mapping[str, tuple[int, str]]:
        """Number and MAC of the last link of every chain."""
        last = (
            select(AuditRecord.case_id, func.max(AuditRecord.number).label("number"))
            .group_by(AuditRecord.case_id)
            .subquery()
        )
        query = select(AuditRecord.case_id, AuditRecord.number, AuditRecord.mac).join(
            last,
            (last.c.case_id == AuditRecord.case_id) & (last.c.number == AuditRecord.number),
        )
        return {name: (number, mac) for name, number, mac in self._session.execute(query)}

    def write_heads(self, path: Path, *, at: dt.datetime | None = None) -> int:
        """Append the heads that changed since the last time to a file outside the database.

        Returns:
            How many chains that were.

        Raises:
            StorageError: The file cannot be written, or was tampered with.
        """
        return heads.append(path, self._key, self.heads(), at or dt.datetime.now(dt.UTC))

    def verify_heads(self, path: Path) -> tuple[str, ...]:
        """The chains that no longer hold what the file says they held.

        Raises:
            StorageError: The file cannot be read, or was tampered with.
        """
        known = heads.read(path, self._key)
        return tuple(
            sorted(name for name, (number, mac) in known.items() if self._mac(name, number) != mac)
        )

    def _mac(self, case_id: str, number: int) -> str | None:
        return self._session.scalar(
            select(AuditRecord.mac).where(
                AuditRecord.case_id == case_id, AuditRecord.number == number
            )
        )


def _value(record: AuditRecord) -> AuditEntry:
    return AuditEntry(
        number=record.number,
        at=record.at,
        actor=record.actor,
        event=record.event,
        refs=_refs(record.refs),
        digest=record.digest,
        previous=record.previous,
        mac=record.mac,
    )


def _refs(text: str) -> tuple[tuple[str, str], ...]:
    """The pairs in a row; a text that was tampered with becomes a pair that no MAC fits."""
    try:
        return tuple((str(name), str(value)) for name, value in json.loads(text))
    except (ValueError, TypeError):
        return (("", text),)
