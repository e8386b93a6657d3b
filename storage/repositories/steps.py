"""Movements along the chain."""

from sqlalchemy import func, select

from dossier.casework import Position, Step
from storage.records import StepRecord
from storage.repositories.base import Repository


class Steps(Repository):
    """Steps, numbered within their dossier; added, never changed."""

    def add(self, case_id: str, step: Step) -> None:
        """Keep a step.

        Raises:
            ConflictError: The number is taken.
            NotFoundError: There is no such dossier.
        """
        before = step.before
        record = StepRecord(
            case_id=case_id,
            number=step.number,
            before_step=None if before is None else before.step,
            before_ending=None if before is None else before.ending,
            after_step=step.after.step,
            after_ending=step.after.ending,
            action=step.action,
            role=step.role,
            by_account=step.by,
            at=step.at,
            reason=step.reason,
            outside=step.outside,
        )
        self._add(record, f"Berkas {case_id} sudah punya langkah nomor {step.number}.")

    def of(self, case_id: str) -> tuple[Step, ...]:
        """All steps of a dossier, in order."""
        query = select(StepRecord).where(StepRecord.case_id == case_id).order_by(StepRecord.number)
        return tuple(_value(record) for record in self._session.scalars(query))

    def last(self, case_id: str) -> int:
        """The number of the last step of a dossier; 0 when there is none."""
        query = select(func.max(StepRecord.number)).where(StepRecord.case_id == case_id)
        return self._session.scalar(query) or 0


def _value(record: StepRecord) -> Step:
    before = record.before_step
    return Step(
        number=record.number,
        before=None if before is None else Position(before, record.before_ending),
        after=Position(record.after_step, record.after_ending),
        action=record.action,
        role=record.role,
        by=record.by_account,
        at=record.at,
        reason=record.reason,
        outside=record.outside,
    )
