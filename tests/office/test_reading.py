"""What workers write: once, by the attempt that holds the job, and never over what persons said."""

import datetime as dt
import threading

import pytest

from dossier.casework import Fence, PageReading
from dossier.model import Page
from office import intake, reading, sending
from office.desk import progress
from storage import ConflictError, FencedError
from tests.office.paper import RECIPE, Office
from tests.office.people import CS, OPERATOR


def page(number: int) -> PageReading:
    return PageReading(0, Page(number, 0, number + 1, "read"), "a" * 64, "b" * 64)


def keep(office: Office, fence: Fence, case_id: str, number: int) -> None:
    reading.keep_page(office.store, fence, case_id, RECIPE, page(number), office.now())


def test_a_job_is_begun_once(office: Office) -> None:
    case = office.hand_in()
    fence, task = office.begin(case.id)
    assert task.case.reading == "dibaca"
    assert task.rule_set == "ikot-rev03"
    assert task.queue == "loket"
    assert [each.name for each in task.files] == ["pindai.pdf"]
    again = reading.begin(office.store, fence, "pekerja lain", office.now(), recipe=RECIPE)
    assert again is None


def test_a_newer_attempt_finds_the_pages_of_the_older_and_fences_it(office: Office) -> None:
    case = office.hand_in()
    old, _ = office.begin(case.id)
    keep(office, old, case.id, 0)
    reading.fail(office.store, old, "Pekerja berhenti.", office.now())
    new, task = office.begin(case.id)
    assert [each.page.file_page for each in task.pages] == [1]
    assert new.attempt == old.attempt + 1
    for write in (
        lambda: keep(office, old, case.id, 1),
        lambda: reading.fail(office.store, old, "terlambat", office.now()),
        lambda: reading.expect_pages(office.store, old, 3),
        lambda: reading.give_back(office.store, old, "terlambat"),
    ):
        with pytest.raises(FencedError):
            write()
    assert not reading.renew(office.store, old, office.now())
    assert reading.renew(office.store, new, office.now())


def test_pages_read_by_another_recipe_are_read_again(office: Office) -> None:
    case = office.hand_in()
    old, _ = office.begin(case.id)
    keep(office, old, case.id, 0)
    job = reading.give_back(office.store, old, "Pekerja dihentikan.")
    sent = sending.take(office.store, job.id, office.now())
    assert sent is not None
    task = reading.begin(
        office.store, Fence(sent.id, sent.attempt), "p", office.now(), recipe="resep-2"
    )
    assert task is not None
    assert task.pages == ()


def test_a_finished_job_has_made_one_reading(office: Office) -> None:
    case = office.hand_in()
    first = office.read(case.id)
    assert first.number == 1
    assert office.case(case.id).reading == "terbaca"
    assert [each.state for each in office.jobs(case.id)] == ["selesai"]
    fence = Fence(first.job, first.attempt)
    with pytest.raises(FencedError):
        reading.finish(
            office.store,
            fence,
            case.id,
            dossier=first.dossier,
            judgement=first.judgement,
            images=first.images,
            sop=first.sop,
            recipe=first.recipe,
            software=first.software,
            engines=first.engines,
            models=first.models,
            seconds=1.0,
            now=office.now(),
        )
    with office.store.reading() as work:
        assert work.readings.numbers(case.id) == (1,)


def test_a_job_writes_nothing_into_another_dossier(office: Office) -> None:
    mine, other = office.hand_in(), office.hand_in()
    made = office.read(mine.id)
    fence, _ = office.begin(other.id)
    with pytest.raises(FencedError):
        reading.finish(
            office.store,
            fence,
            mine.id,
            dossier=made.dossier,
            judgement=made.judgement,
            images=made.images,
            sop=made.sop,
            recipe=made.recipe,
            software=made.software,
            engines=made.engines,
            models=made.models,
            seconds=1.0,
            now=office.now(),
        )
    with pytest.raises(FencedError):
        keep(office, fence, mine.id, 0)


def test_after_three_failures_a_job_waits_for_an_operator_and_then_has_three_more(
    office: Office,
) -> None:
    case = office.hand_in()
    for failures in (1, 2):
        fence, _ = office.begin(case.id)
        job = reading.fail(office.store, fence, f"Gagal {failures}.", office.now())
        assert (job.state, job.failures) == ("menunggu", failures)
        assert office.case(case.id).reading == "menunggu"
    fence, _ = office.begin(case.id)
    job = reading.fail(office.store, fence, "Gagal lagi.", office.now())
    assert (job.state, job.reason) == ("gagal", "Gagal lagi.")
    assert office.case(case.id).reading == "gagal"
    reading.retry(office.store, job.id, by=OPERATOR, now=office.now())
    assert office.case(case.id).reading == "menunggu"
    office.read(case.id)
    assert office.case(case.id).reading == "terbaca"
    with pytest.raises(ConflictError):
        reading.retry(office.store, job.id, by=None, now=office.now())


def test_a_worker_that_stops_gives_its_job_back_without_blame(either: Office) -> None:
    case = either.hand_in()
    fence, _ = either.begin(case.id)
    reading.fail(either.store, fence, "Mesin mati.", either.now())
    fence, _ = either.begin(case.id)
    job = reading.give_back(either.store, fence, "Pekerja dihentikan.")
    assert (job.state, job.failures, job.reason) == ("menunggu", 1, "Pekerja dihentikan.")
    assert either.case(case.id).reading == "menunggu"
    with pytest.raises(FencedError):
        reading.give_back(either.store, fence, "sekali lagi")
    either.read(case.id)
    assert either.case(case.id).reading == "terbaca"


def test_a_dossier_with_newer_scans_waiting_is_not_called_read(office: Office) -> None:
    case = office.hand_in()
    fence, _ = office.begin(case.id)
    intake.add_files(office.store, case.id, by=CS, files=[office.file()], now=office.now())
    reading.fail(office.store, fence, "x", office.now())
    assert office.case(case.id).reading == "menunggu"


def test_progress_tells_page_by_page(either: Office) -> None:
    case = either.hand_in()
    other = either.hand_in()
    waiting = progress(either.store, other.id, by=CS)
    assert (waiting.pages, waiting.expected, waiting.ahead) == ((), None, 1)
    fence, _ = either.begin(case.id)
    reading.expect_pages(either.store, fence, 2)
    keep(either, fence, case.id, 1)
    shown = progress(either.store, case.id, by=CS)
    assert shown.pages == (page(1),)
    assert (shown.expected, shown.case.reading, shown.ahead) == (2, "dibaca", 0)
    keep(either, fence, case.id, 0)
    keep(either, fence, case.id, 1)
    assert progress(either.store, case.id, by=CS).pages == (page(0), page(1))


def test_of_many_that_begin_the_same_attempt_one_does(either: Office) -> None:
    case = either.hand_in()
    job = sending.take(either.store, either.jobs(case.id)[0].id, either.now())
    assert job is not None
    fence, now = Fence(job.id, job.attempt), either.now() + dt.timedelta(seconds=1)
    begun: list[object] = []
    start = threading.Barrier(4)

    def begin(worker: str) -> None:
        start.wait()
        begun.append(reading.begin(either.store, fence, worker, now, recipe=RECIPE))

    threads = [threading.Thread(target=begin, args=(f"p{each}",)) for each in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len([each for each in begun if each is not None]) == 1
