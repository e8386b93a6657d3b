"""What the machine made of whole dossiers."""

from sqlalchemy import select

from dossier.casework import Reading
from storage.errors import NotFoundError
from storage.packing import pack, unpack
from storage.records import ReadingRecord
from storage.repositories.base import Repository


class Readings(Repository):
    """Readings, numbered within their dossier; added, never changed."""

    def add(self, case_id: str, reading: Reading) -> None:
        """Keep a reading.

        Raises:
            ConflictError: Its job has made one already, or the number is taken.
            NotFoundError: There is no such dossier or job.
        """
        record = ReadingRecord(
            case_id=case_id,
            number=reading.number,
            job=reading.job,
            attempt=reading.attempt,
            at=reading.at,
            sop=reading.sop,
            recipe=reading.recipe,
            software=reading.software,
            payload=_pack(reading),
        )
        self._add(record, f"Hasil baca pekerjaan {reading.job} sudah tersimpan.")

    def latest(self, case_id: str) -> Reading | None:
        """The last reading of a dossier."""
        record = self._session.scalar(
            select(ReadingRecord)
            .where(ReadingRecord.case_id == case_id)
            .order_by(ReadingRecord.number.desc())
            .limit(1)
        )
        return None if record is None else _value(record)

    def get(self, case_id: str, number: int) -> Reading:
        """The reading of that number.

        Raises:
            NotFoundError: There is none.
        """
        record = self._session.scalar(
            select(ReadingRecord).where(
                ReadingRecord.case_id == case_id, ReadingRecord.number == number
            )
        )
        if record is None:
            raise NotFoundError(f"Berkas {case_id} tidak punya hasil baca nomor {number}.")
        return _value(record)

    def numbers(self, case_id: str) -> tuple[int, ...]:
        """The numbers of all readings of a dossier."""
        query = (
            select(ReadingRecord.number)
            .where(ReadingRecord.case_id == case_id)
            .order_by(ReadingRecord.number)
        )
        return tuple(self._session.scalars(query))


def _pack(reading: Reading) -> bytes:
    """The parts that are no columns, in the order of :func:`_value`."""
    return pack(
        (
            reading.dossier,
            reading.judgement,
            reading.images,
            reading.engines,
            reading.models,
            reading.seconds,
        )
    )


def _value(record: ReadingRecord) -> Reading:
    dossier, judgement, images, engines, models, seconds = unpack(tuple, record.payload)
    return Reading(
        number=record.number,
        job=record.job,
        attempt=record.attempt,
        at=record.at,
        dossier=dossier,
        judgement=judgement,
        images=images,
        sop=record.sop,
        recipe=record.recipe,
        software=record.software,
        engines=engines,
        models=models,
        seconds=seconds,
    )
