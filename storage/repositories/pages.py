"""What was read of each page, so that no page is ever read twice under one recipe."""

import datetime as dt

from sqlalchemy import func, select

from dossier.casework import Fence, PageReading
from storage.errors import FencedError, NotFoundError
from storage.packing import pack, unpack
from storage.records import JobRecord, PageRecord
from storage.repositories.base import Repository


class Pages(Repository):
    """Pages by dossier, recipe, file and page of the file; written once."""

    def add(
        self,
        case_id: str,
        recipe: str,
        page: PageReading,
        fence: Fence,
        *,
        at: dt.datetime | None = None,
    ) -> bool:
        """Keep what was read of a page.

        Args:
            case_id: The dossier, which must be the job's.
            recipe: Digest of everything the reading depends on.
            page: What was read.
            fence: The attempt that read it.
            at: When; None: now.

        Returns:
            False when that page is there already; it is left as it was.

        Raises:
            FencedError: The attempt does not hold the job any more.
        """
        # Shared: pages of one attempt are kept side by side, whoever ends the job has to wait.
        job = self._session.scalar(
            select(JobRecord).where(JobRecord.id == fence.job).with_for_update(read=True)
        )
        if job is None or (job.case_id, job.attempt, job.state) != (
            case_id,
            fence.attempt,
            "berjalan",
        ):
            raise FencedError(f"Pekerjaan {fence.job} sudah diambil alih percobaan lain.")
        statement = (
            self._insert(PageRecord)
            .values(
                case_id=case_id,
                recipe=recipe,
                file=page.file,
                file_page=page.page.file_page,
                job=fence.job,
                attempt=fence.attempt,
                at=at or dt.datetime.now(dt.UTC),
                payload=pack(page),
            )
            .on_conflict_do_nothing()
            .returning(PageRecord.file_page)
        )
        return self._session.execute(statement).first() is not None

    def of(self, case_id: str, recipe: str) -> tuple[PageReading, ...]:
        """The pages of a dossier read under a recipe, in the order of files and pages."""
        query = (
            select(PageRecord.payload)
            .where(PageRecord.case_id == case_id, PageRecord.recipe == recipe)
            .order_by(PageRecord.file, PageRecord.file_page)
        )
        return tuple(unpack(PageReading, payload) for payload in self._session.scalars(query))

    def listed(self, case_id: str, recipe: str) -> tuple[tuple[int, int], ...]:
        """Which pages of a dossier were read under a recipe: file and page of the file, in order.

        What was read of them is left where it is, so that many may ask and often.
        """
        query = (
            select(PageRecord.file, PageRecord.file_page)
            .where(PageRecord.case_id == case_id, PageRecord.recipe == recipe)
            .order_by(PageRecord.file, PageRecord.file_page)
        )
        return tuple((file, page) for file, page in self._session.execute(query))

    def get(self, case_id: str, recipe: str, file: int, file_page: int) -> PageReading:
        """What was read of one page.

        Raises:
            NotFoundError: It was not read under that recipe.
        """
        payload = self._session.scalar(
            select(PageRecord.payload).where(
                PageRecord.case_id == case_id,
                PageRecord.recipe == recipe,
                PageRecord.file == file,
                PageRecord.file_page == file_page,
            )
        )
        if payload is None:
            raise NotFoundError(f"Halaman {file_page} file {file + 1} belum dibaca.")
        return unpack(PageReading, payload)

    def count_since(self, at: dt.datetime) -> int:
        """How many pages were read since then, in all dossiers."""
        query = select(func.count()).select_from(PageRecord).where(PageRecord.at >= at)
        return self._session.scalar(query) or 0
