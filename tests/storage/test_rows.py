"""What hangs on a dossier: files, pages, readings, words, steps."""

import datetime as dt

import pytest

from dossier.casework import Fence, Position
from storage import ConflictError, FencedError, NotFoundError, Store
from storage.repositories import Audit, Readings, Steps, Words
from storage.repositories.base import Repository
from tests.storage.values import (
    MINUTE,
    NOW,
    RECIPE,
    a_file,
    a_job,
    a_page,
    a_reading,
    a_step,
    a_word,
    kept_case,
    kept_job,
    new_id,
    running_job,
)


def test_files_come_back_by_index_and_each_index_is_taken_once(store: Store) -> None:
    case = kept_case(store)
    with store.work() as work:
        work.files.add(case.id, a_file(1))
        work.files.add(case.id, a_file(0))
        with pytest.raises(ConflictError):
            work.files.add(case.id, a_file(1))
        with pytest.raises(NotFoundError):
            work.files.add(new_id(), a_file(0))
        work.commit()
    with store.reading() as work:
        assert work.files.of(case.id) == (a_file(0), a_file(1))
        assert work.files.of(new_id()) == ()


def test_a_page_is_kept_once_for_each_recipe(store: Store) -> None:
    job, fence = running_job(store)
    first, later = a_page(text="PERTAMA"), a_page(text="KEDUA")
    with store.work() as work:
        assert work.pages.add(job.case, RECIPE, first, fence, at=NOW)
        assert not work.pages.add(job.case, RECIPE, later, fence, at=NOW + MINUTE)
        assert work.pages.add(job.case, "resep-2", later, fence, at=NOW + MINUTE)
        assert work.pages.add(job.case, RECIPE, a_page(1, 1), fence, at=NOW + MINUTE)
        assert work.pages.add(job.case, RECIPE, a_page(0, 2), fence, at=NOW + MINUTE)
        work.commit()
    with store.reading() as work:
        assert work.pages.of(job.case, RECIPE) == (first, a_page(0, 2), a_page(1, 1))
        assert work.pages.of(job.case, "resep-2") == (later,)
        assert work.pages.listed(job.case, RECIPE) == ((0, 1), (0, 2), (1, 1))
        assert work.pages.get(job.case, RECIPE, 0, 1) == first
        with pytest.raises(NotFoundError):
            work.pages.get(job.case, RECIPE, 1, 2)
        assert work.pages.count_since(NOW + MINUTE) == 3
        assert work.pages.count_since(NOW) == 4


def test_only_the_attempt_that_holds_the_job_keeps_pages(store: Store) -> None:
    job, fence = running_job(store)
    waiting = kept_job(store)
    with store.work() as work:
        for case_id, other in (
            (job.case, Fence(job.id, fence.attempt - 1)),
            (job.case, Fence(job.id, fence.attempt + 1)),
            (job.case, Fence(new_id(), 1)),
            (waiting.case, Fence(waiting.id, 0)),
            (waiting.case, fence),  # holds a job, but not of this dossier
        ):
            with pytest.raises(FencedError):
                work.pages.add(case_id, RECIPE, a_page(), other)
        work.jobs.finish(fence, NOW)
        with pytest.raises(FencedError):
            work.pages.add(job.case, RECIPE, a_page(), fence)
        assert work.pages.of(job.case, RECIPE) == ()


def test_a_reading_comes_back_whole(store: Store) -> None:
    job = kept_job(store)
    reading = a_reading(job)
    with store.work() as work:
        assert work.readings.latest(job.case) is None
        work.readings.add(job.case, reading)
        work.commit()
    with store.reading() as work:
        assert work.readings.latest(job.case) == reading
        assert work.readings.get(job.case, 1) == reading
        with pytest.raises(NotFoundError):
            work.readings.get(job.case, 2)


def test_a_job_makes_one_reading_and_a_number_is_given_once(store: Store) -> None:
    job = kept_job(store)
    again = a_job(job.case)
    with store.work() as work:
        work.jobs.add(again)
        work.readings.add(job.case, a_reading(job))
        with pytest.raises(ConflictError):
            work.readings.add(job.case, a_reading(job, number=2))
        with pytest.raises(ConflictError):
            work.readings.add(job.case, a_reading(again, number=1))
        work.readings.add(job.case, a_reading(again, number=2))
        assert work.readings.numbers(job.case) == (1, 2)
        assert work.readings.latest(job.case) == a_reading(again, number=2)


def test_words_come_back_as_they_were_said(store: Store) -> None:
    case = kept_case(store)
    words = (
        a_word(1),
        a_word(
            2,
            kind="periksa",
            field=None,
            verdict=None,
            value=None,
            machine=None,
            requirement="ktp",
            status="tidak_sesuai",
        ),
        a_word(
            3,
            kind="lampiran",
            field=None,
            verdict=None,
            value=None,
            requirement="denah",
            pages=(3, 4),
            text=None,
        ),
        a_word(4, value="6472990101900001", machine=None),
    )
    with store.work() as work:
        assert work.words.last(case.id) == 0
        for word in words:
            work.words.add(case.id, word)
        with pytest.raises(ConflictError):
            work.words.add(case.id, a_word(4))
        work.commit()
    with store.reading() as work:
        assert work.words.of(case.id) == words
        assert work.words.last(case.id) == 4


def test_steps_come_back_as_they_were_taken(store: Store) -> None:
    case = kept_case(store)
    steps = (
        a_step(1, before=None, after=Position(1), by=None, outside=True, reason=None),
        a_step(2),
        a_step(3, after=Position(8, "diganti_permohonan_baru"), action="akhiri"),
    )
    with store.work() as work:
        for step in steps:
            work.steps.add(case.id, step)
        with pytest.raises(ConflictError):
            work.steps.add(case.id, a_step(3))
        work.commit()
    with store.reading() as work:
        assert work.steps.of(case.id) == steps
        assert work.steps.last(case.id) == 3
        assert work.steps.last(new_id()) == 0


@pytest.mark.parametrize("repository", [Readings, Words, Steps, Audit])
def test_what_machine_and_person_said_can_only_be_added_to(repository: type[Repository]) -> None:
    ways = {name for name in vars(repository) if not name.startswith("_")}
    reads = {"of", "get", "latest", "last", "numbers", "verify", "heads", "verify_heads"}
    assert ways - reads - {"write_heads"} == {"add"}  # heads are written to a file


def test_times_come_back_in_utc_whatever_zone_they_were_given_in(store: Store) -> None:
    wita = dt.timezone(dt.timedelta(hours=8))
    case = kept_case(store, created_at=dt.datetime(2026, 3, 2, 9, 15, tzinfo=wita))
    with store.reading() as work:
        at = work.cases.get(case.id).created_at
    assert at == dt.datetime(2026, 3, 2, 1, 15, tzinfo=dt.UTC)
    assert at.utcoffset() == dt.timedelta()


def test_a_time_without_a_zone_is_refused(store: Store) -> None:
    naive = dt.datetime(2026, 3, 2, 9, 15)  # noqa: DTZ001 - what must not pass
    with pytest.raises(ValueError, match="without a zone"):
        kept_case(store, created_at=naive)
