"""Files as they were handed in."""

from sqlalchemy import select

from dossier.casework import StoredFile
from storage.records import FileRecord
from storage.repositories.base import Repository


class Files(Repository):
    """What is known of each file; its bytes lie in the objects."""

    def add(self, case_id: str, file: StoredFile) -> None:
        """Keep a file of a dossier.

        Raises:
            ConflictError: The dossier has a file of that index.
            NotFoundError: There is no such dossier.
        """
        record = FileRecord(
            case_id=case_id,
            number=file.index,
            name=file.name,
            sha256=file.sha256,
            size=file.size,
            media_type=file.media_type,
            added_at=file.added_at,
            added_by=file.added_by,
        )
        self._add(record, f"Berkas {case_id} sudah mempunyai file ke-{file.index + 1}.")

    def of(self, case_id: str) -> tuple[StoredFile, ...]:
        """The files of a dossier by index."""
        query = select(FileRecord).where(FileRecord.case_id == case_id).order_by(FileRecord.number)
        return tuple(
            StoredFile(
                index=record.number,
                name=record.name,
                sha256=record.sha256,
                size=record.size,
                media_type=record.media_type,
                added_at=record.added_at,
                added_by=record.added_by,
            )
            for record in self._session.scalars(query)
        )
