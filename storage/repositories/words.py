"""What persons said of dossiers."""

from sqlalchemy import func, select

from dossier.casework import Word
from storage.packing import pack, unpack
from storage.records import WordRecord
from storage.repositories.base import Repository


class Words(Repository):
    """Words, numbered within their dossier; added, never changed."""

    def add(self, case_id: str, word: Word) -> None:
        """Keep a word.

        Raises:
            ConflictError: The number is taken.
            NotFoundError: There is no such dossier.
        """
        record = WordRecord(
            case_id=case_id,
            number=word.number,
            kind=word.kind,
            by_account=word.by,
            at=word.at,
            reading=word.reading,
            payload=_pack(word),
        )
        self._add(record, f"Berkas {case_id} sudah punya catatan nomor {word.number}.")

    def of(self, case_id: str) -> tuple[Word, ...]:
        """All words on a dossier, in order."""
        query = select(WordRecord).where(WordRecord.case_id == case_id).order_by(WordRecord.number)
        return tuple(_value(record) for record in self._session.scalars(query))

    def last(self, case_id: str) -> int:
        """The number of the last word on a dossier; 0 when there is none."""
        query = select(func.max(WordRecord.number)).where(WordRecord.case_id == case_id)
        return self._session.scalar(query) or 0


def _pack(word: Word) -> bytes:
    """The parts that are no columns, in the order of :func:`_value`."""
    return pack(
        (
            word.field,
            word.verdict,
            word.value,
            word.machine,
            word.requirement,
            word.status,
            word.pages,
            word.text,
        )
    )


def _value(record: WordRecord) -> Word:
    field, verdict, value, machine, requirement, status, pages, text = unpack(tuple, record.payload)
    return Word(
        number=record.number,
        kind=record.kind,
        by=record.by_account,
        at=record.at,
        reading=record.reading,
        field=field,
        verdict=verdict,
        value=value,
        machine=machine,
        requirement=requirement,
        status=status,
        pages=pages,
        text=text,
    )
