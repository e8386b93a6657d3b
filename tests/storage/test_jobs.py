import datetime as dt

import pytest

from dossier.casework import Fence
from storage import ConflictError, FencedError, NotFoundError, Store
from tests.storage.values import MINUTE, NOW, a_job, kept_case, kept_job, new_id, running_job

SECOND = dt.timedelta(seconds=1)


def test_a_job_goes_its_way_once(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        assert work.jobs.get(job.id) == job
        sent = work.jobs.sent(job.id, NOW + SECOND)
        assert (sent.state, sent.attempt, sent.sent_at) == ("dikirim", 1, NOW + SECOND)
        work.jobs.noted(job.id, 1, "jalan-1")
        fence = Fence(job.id, 1)
        assert work.jobs.start(fence, "pekerja-1", NOW + 2 * SECOND, MINUTE)
        work.jobs.set_pages(fence, 12)
        running = work.jobs.get(job.id)
        assert (running.state, running.worker, running.flow_run) == (
            "berjalan",
            "pekerja-1",
            "jalan-1",
        )
        assert (running.started_at, running.pages) == (NOW + 2 * SECOND, 12)
        assert running.lease_until == NOW + 2 * SECOND + MINUTE
        assert work.jobs.renew(fence, NOW + MINUTE, MINUTE)
        assert work.jobs.get(job.id).lease_until == NOW + 2 * MINUTE
        work.jobs.held(fence)
        work.jobs.finish(fence, NOW + MINUTE)
        done = work.jobs.get(job.id)
        assert (done.state, done.finished_at, done.lease_until) == (
            "selesai",
            NOW + MINUTE,
            None,
        )
        assert not work.jobs.start(fence, "pekerja-2", NOW, MINUTE)
        with pytest.raises(FencedError):
            work.jobs.finish(fence, NOW)


def test_only_one_dispatcher_sends_a_job(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        work.jobs.sent(job.id, NOW)
        with pytest.raises(ConflictError):
            work.jobs.sent(job.id, NOW)
        with pytest.raises(NotFoundError):
            work.jobs.sent(new_id(), NOW)


def test_an_attempt_is_started_once(store: Store) -> None:
    job, fence = running_job(store)
    with store.work() as work:
        assert not work.jobs.start(fence, "lain", NOW, MINUTE)
        assert work.jobs.get(job.id).worker == "pekerja"


def test_an_older_attempt_writes_nothing_any_more(store: Store) -> None:
    job, old = running_job(store)
    with store.work() as work:
        assert work.jobs.fail(old, NOW, "Pekerja mati.").state == "menunggu"
        new = Fence(job.id, work.jobs.sent(job.id, NOW).attempt)
        assert new.attempt == old.attempt + 1
        assert work.jobs.start(new, "pekerja-2", NOW, MINUTE)
        work.commit()
    with store.work() as work:
        assert not work.jobs.renew(old, NOW, MINUTE)
        assert not work.jobs.start(old, "pekerja", NOW, MINUTE)
        for write in (
            lambda: work.jobs.held(old),
            lambda: work.jobs.set_pages(old, 3),
            lambda: work.jobs.finish(old, NOW),
            lambda: work.jobs.fail(old, NOW, "terlambat"),
        ):
            with pytest.raises(FencedError):
                write()
        work.jobs.noted(job.id, old.attempt, "jalan lama")
        work.jobs.unsent(job.id, old.attempt, "terlambat")
        job = work.jobs.get(job.id)
        assert (job.state, job.flow_run, job.failures) == ("berjalan", None, 1)
        work.jobs.held(new)


def test_a_job_that_prefect_did_not_take_waits_again_and_has_not_failed(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        work.jobs.sent(job.id, NOW)
        work.jobs.unsent(job.id, 1, "Prefect tidak menjawab.")
        waiting = work.jobs.get(job.id)
        assert (waiting.state, waiting.failures, waiting.reason) == (
            "menunggu",
            0,
            "Prefect tidak menjawab.",
        )
        assert [each.id for each in work.jobs.to_send(NOW)] == [job.id]
        assert work.jobs.sent(job.id, NOW).attempt == 2


def test_a_job_is_given_up_after_so_many_failures_until_a_person_retries_it(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        for attempt, expected in ((1, "menunggu"), (2, "menunggu"), (3, "gagal")):
            with pytest.raises(ConflictError):
                work.jobs.retry(job.id, NOW)
            fence = Fence(job.id, work.jobs.sent(job.id, NOW).attempt)
            assert work.jobs.start(fence, "pekerja", NOW, MINUTE)
            failed = work.jobs.fail(fence, NOW + SECOND, "Halaman 3 tidak terbaca.", most=3)
            assert (failed.state, failed.failures) == (expected, attempt)
            assert failed.reason == "Halaman 3 tidak terbaca."
        assert failed.finished_at == NOW + SECOND
        assert work.jobs.to_send(NOW + MINUTE) == ()
        again = work.jobs.retry(job.id, NOW + MINUTE)
        assert (again.state, again.failures, again.finished_at) == ("menunggu", 0, None)
        assert work.jobs.sent(job.id, NOW).attempt == 4


def test_a_job_that_was_sent_but_never_started_can_fail_too(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        fence = Fence(job.id, work.jobs.sent(job.id, NOW).attempt)
        assert work.jobs.fail(fence, NOW, "Jalannya hilang.").state == "menunggu"
        with pytest.raises(FencedError):
            work.jobs.fail(fence, NOW, "lagi")


def test_a_job_that_its_worker_gives_back_has_not_failed(store: Store) -> None:
    job, fence = running_job(store)
    with store.work() as work:
        back = work.jobs.give_back(fence, "Pekerja berhenti.")
        assert (back.state, back.failures, back.lease_until) == ("menunggu", 0, None)
        with pytest.raises(FencedError):
            work.jobs.give_back(fence, "lagi")
        assert work.jobs.sent(job.id, NOW).attempt == fence.attempt + 1


def test_work_of_the_counter_goes_first_and_then_the_oldest(store: Store) -> None:
    case = kept_case(store)
    jobs = {
        name: a_job(case.id, queue=queue, created_at=NOW + offset * MINUTE)
        for name, queue, offset in (
            ("arsip lama", "arsip", -9),
            ("loket baru", "loket", -1),
            ("loket lama", "loket", -2),
            ("arsip baru", "arsip", -3),
            ("besok", "loket", 1440),
        )
    }
    with store.work() as work:
        for job in jobs.values():
            work.jobs.add(job)
        expected = [jobs[n] for n in ("loket lama", "loket baru", "arsip lama", "arsip baru")]
        assert list(work.jobs.to_send(NOW)) == expected
        assert list(work.jobs.to_send(NOW, limit=2)) == expected[:2]
        with pytest.raises(ConflictError):
            work.jobs.add(jobs["besok"])
        with pytest.raises(NotFoundError):
            work.jobs.add(a_job(new_id()))


def test_leases_that_ran_out_and_jobs_that_nobody_started_are_found(store: Store) -> None:
    running, fence = running_job(store)  # leased until NOW + 1 minute
    sent = kept_job(store)
    kept_job(store)
    with store.work() as work:
        work.jobs.sent(sent.id, NOW + 30 * SECOND)
        found = [
            [each.id for each in work.jobs.expired(NOW + after * SECOND)]
            for after in (60, 61, 90, 91)
        ]
        assert found == [[], [running.id], [running.id], [running.id, sent.id]]
        work.jobs.renew(fence, NOW + 45 * SECOND, MINUTE)
        assert work.jobs.expired(NOW + 61 * SECOND) == ()


def test_figures_for_those_who_run_it(store: Store) -> None:
    case = kept_case(store)
    old = a_job(case.id, queue="arsip", created_at=NOW - 5 * MINUTE)
    new = a_job(case.id, queue="arsip", created_at=NOW)
    with store.work() as work:
        assert work.jobs.oldest_waiting("arsip") is None
        assert work.jobs.counts() == {}
        work.jobs.add(old)
        work.jobs.add(new)
        assert work.jobs.oldest_waiting("arsip") == NOW - 5 * MINUTE
        assert work.jobs.oldest_waiting("loket") is None
        fence = Fence(old.id, work.jobs.sent(old.id, NOW).attempt)
        # Sent and not started: it still waits.
        assert work.jobs.oldest_waiting("arsip") == NOW - 5 * MINUTE
        assert work.jobs.start(fence, "pekerja", NOW, MINUTE)
        assert work.jobs.oldest_waiting("arsip") == NOW
        assert work.jobs.counts() == {("arsip", "berjalan"): 1, ("arsip", "menunggu"): 1}
        assert [each.id for each in work.jobs.of(case.id)] == [old.id, new.id]
        assert [each.id for each in work.jobs.list()] == [new.id, old.id]
        assert [each.id for each in work.jobs.list(limit=1)] == [new.id]
        assert [each.id for each in work.jobs.list(states=["berjalan"])] == [old.id]
        # Retried by a person: it waits since then, not since it came up.
        work.jobs.fail(fence, NOW, "rusak", most=1)
        work.jobs.retry(old.id, NOW + MINUTE)
        assert work.jobs.oldest_waiting("arsip") == NOW
