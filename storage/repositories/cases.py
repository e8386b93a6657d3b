"""Dossiers of the office."""

import dataclasses
from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, case, func, or_, select, update

from dossier.casework import Case, Position
from storage.errors import ConflictError, NotFoundError
from storage.records import CaseRecord
from storage.repositories.base import Repository

_MOVED_ON = "Berkas ini baru saja diubah oleh orang lain. Muat ulang, lalu putuskan lagi."


class Cases(Repository):
    """Dossiers; each change names the version it was decided on."""

    def add(self, case: Case, *, idempotency: tuple[str, str] | None = None) -> None:
        """Keep a new dossier.

        Args:
            case: The dossier.
            idempotency: Account and the key it gave, so that handing in twice makes one dossier.

        Raises:
            ConflictError: Its id, or the account's key, is taken.
        """
        account, key = idempotency or (None, None)
        record = CaseRecord(
            id=case.id, **_columns(case), idempotency_account=account, idempotency_key=key
        )
        self._add(record, "Berkas ini sudah pernah diterima.")

    def by_idempotency(self, account: str, key: str) -> Case | None:
        """The dossier that this account handed in under this key."""
        record = self._session.scalar(
            select(CaseRecord).where(
                CaseRecord.idempotency_account == account, CaseRecord.idempotency_key == key
            )
        )
        return None if record is None else _value(record)

    def get(self, case_id: str) -> Case:
        """The dossier.

        Raises:
            NotFoundError: There is none.
        """
        return self._one(case_id, select(CaseRecord).where(CaseRecord.id == case_id))

    def lock(self, case_id: str) -> Case:
        """The dossier, to oneself until the transaction ends.

        Raises:
            NotFoundError: There is none.
        """
        return self._one(
            case_id, select(CaseRecord).where(CaseRecord.id == case_id).with_for_update()
        )

    def save(self, case: Case) -> Case:
        """Keep the changed dossier; returned as it is now, one version later.

        Raises:
            ConflictError: It was changed since this version was read, or a number is taken.
            NotFoundError: There is none.
        """
        later = dataclasses.replace(case, version=case.version + 1)
        met = self._changed(
            update(CaseRecord)
            .where(CaseRecord.id == case.id, CaseRecord.version == case.version)
            .values(_columns(later))
        )
        if not met:
            self.get(case.id)
            raise ConflictError(_MOVED_ON)
        return later

    def list(
        self,
        *,
        steps: Collection[int] | None = None,
        reached_from: int | None = None,
        ended: bool | None = None,
        search: str | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> tuple[Case, ...]:
        """Dossiers, running ones first and the oldest first; then ended ones, the newest first.

        Args:
            steps: Only those that stand at one of these steps.
            reached_from: Only those that ever stood at this step or beyond.
            ended: Only ended ones, or only running ones.
            search: Part of id, registration number or applicant's name, in either case.
            limit: How many at most.
            offset: How many to pass over.
        """
        running = CaseRecord.ending.is_(None)
        query = (
            select(CaseRecord)
            .where(*_conditions(steps, reached_from, ended, search))
            .order_by(
                case((running, 0), else_=1),
                case((running, CaseRecord.created_at)),
                CaseRecord.created_at.desc(),
                CaseRecord.id,
            )
            .limit(limit)
            .offset(offset)
        )
        return tuple(_value(record) for record in self._session.scalars(query))

    def count(
        self,
        *,
        steps: Collection[int] | None = None,
        reached_from: int | None = None,
        ended: bool | None = None,
        search: str | None = None,
    ) -> int:
        """How many dossiers :meth:`list` would give without a limit."""
        query = (
            select(func.count())
            .select_from(CaseRecord)
            .where(*_conditions(steps, reached_from, ended, search))
        )
        return self._session.scalar(query) or 0

    def _one(self, case_id: str, query: Select[CaseRecord]) -> Case:
        record = self._session.scalar(query)
        if record is None:
            raise NotFoundError(f"Berkas {case_id} tidak ada.")
        return _value(record)


def _conditions(
    steps: Collection[int] | None,
    reached_from: int | None,
    ended: bool | None,  # noqa: FBT001 - a filter with three states
    search: str | None,
) -> tuple[ColumnElement[bool], ...]:
    conditions: list[ColumnElement[bool]] = []
    if steps is not None:
        conditions.append(CaseRecord.step.in_(steps))
    if reached_from is not None:
        conditions.append(CaseRecord.reached >= reached_from)
    if ended is not None:
        conditions.append(CaseRecord.ending.is_not(None) if ended else CaseRecord.ending.is_(None))
    if search:
        columns = (CaseRecord.id, CaseRecord.registration, CaseRecord.applicant_name)
        conditions.append(or_(*(each.icontains(search, autoescape=True) for each in columns)))
    return tuple(conditions)


def _columns(case: Case) -> dict[str, object]:
    """Every column but the id."""
    return {
        "applicant_name": case.applicant_name,
        "applicant": case.applicant,
        "sop": case.sop,
        "received": case.received,
        "created_at": case.created_at,
        "created_by": case.created_by,
        "step": case.position.step,
        "ending": case.position.ending,
        "reached": case.reached,
        "holder": case.holder,
        "claimed_by": case.claimed_by,
        "reading": case.reading,
        "registration": case.registration,
        "licence": case.licence,
        "version": case.version,
    }


def _value(record: CaseRecord) -> Case:
    return Case(
        id=record.id,
        applicant_name=record.applicant_name,
        applicant=record.applicant,
        sop=record.sop,
        received=record.received,
        created_at=record.created_at,
        created_by=record.created_by,
        position=Position(record.step, record.ending),
        reached=record.reached,
        holder=record.holder,
        claimed_by=record.claimed_by,
        reading=record.reading,
        registration=record.registration,
        licence=record.licence,
        version=record.version,
    )
