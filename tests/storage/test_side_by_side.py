"""Several at once, in threads with a connection each: nothing doubled, nothing lost."""

import dataclasses
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import pytest

from dossier.casework import Fence
from storage import ConflictError, FencedError, Store, Work
from tests.storage.values import (
    MINUTE,
    NOW,
    RECIPE,
    a_case,
    a_page,
    a_reading,
    kept_case,
    kept_job,
    running_job,
)

T = TypeVar("T")
THREADS = 6


def at_once(act: Callable[[int], T], times: int = THREADS) -> list[T]:
    """What each of so many threads came to that began together."""
    start = threading.Barrier(times)

    def run(number: int) -> T:
        start.wait()
        return act(number)

    with ThreadPoolExecutor(times) as pool:
        return list(pool.map(run, range(times)))


def test_numbers_are_given_once_and_without_a_gap(store: Store) -> None:
    def take(thread: int) -> list[int]:
        taken = []
        for turn in range(8):
            with store.work() as work:
                number = work.counters.next("registrasi-2026")
                if (thread + turn) % 3:  # every third is given up again
                    work.commit()
                    taken.append(number)
        return taken

    taken = [number for numbers in at_once(take) for number in numbers]
    assert sorted(taken) == list(range(1, THREADS * 8 * 2 // 3 + 1))


def test_of_many_workers_one_starts_a_job(store: Store) -> None:
    job = kept_job(store)
    with store.work() as work:
        fence = Fence(job.id, work.jobs.sent(job.id, NOW).attempt)
        work.commit()

    def start(thread: int) -> bool:
        with store.work() as work:
            started = work.jobs.start(fence, f"pekerja-{thread}", NOW, MINUTE)
            work.commit()
            return started

    started = at_once(start)
    assert started.count(True) == 1
    with store.reading() as work:
        assert work.jobs.get(job.id).worker == f"pekerja-{started.index(True)}"


def test_of_many_dispatchers_one_sends_a_job(store: Store) -> None:
    job = kept_job(store)

    def send(_thread: int) -> bool:
        with store.work() as work:
            try:
                work.jobs.sent(job.id, NOW)
            except ConflictError:
                return False
            work.commit()
            return True

    assert at_once(send).count(True) == 1
    with store.reading() as work:
        assert work.jobs.get(job.id).attempt == 1


def test_of_many_who_decide_on_one_version_one_is_heard(store: Store) -> None:
    case = kept_case(store)

    def decide(thread: int) -> bool:
        with store.work() as work:
            try:
                work.cases.save(dataclasses.replace(case, claimed_by=f"akun-{thread}"))
            except ConflictError:
                return False
            work.commit()
            return True

    heard = at_once(decide)
    assert heard.count(True) == 1
    with store.reading() as work:
        assert work.cases.get(case.id) == dataclasses.replace(
            case, claimed_by=f"akun-{heard.index(True)}", version=2
        )


def test_whoever_locks_a_dossier_sees_what_the_one_before_made_of_it(store: Store) -> None:
    case = kept_case(store)

    def add_one(_thread: int) -> None:
        with store.work() as work:
            work.cases.get(case.id)  # what was read before the lock is not what counts
            locked = work.cases.lock(case.id)
            work.cases.save(dataclasses.replace(locked, reached=locked.reached + 1))
            work.commit()

    at_once(add_one)
    with store.reading() as work:
        assert work.cases.get(case.id).reached == case.reached + THREADS


def test_a_key_given_many_times_at_once_makes_one_dossier(store: Store) -> None:
    def hand_in(_thread: int) -> str:
        case = a_case()
        with store.work() as work:
            try:
                work.cases.add(case, idempotency=("cs", "kunci"))
            except ConflictError:
                found = work.cases.by_idempotency("cs", "kunci")
                assert found is not None
                return found.id
            work.commit()
            return case.id

    assert len(set(at_once(hand_in))) == 1
    with store.reading() as work:
        assert work.cases.count() == 1


def test_links_added_at_once_make_one_whole_chain(store: Store) -> None:
    case = kept_case(store)

    def add(thread: int) -> None:
        for _ in range(5):
            with store.work() as work:
                work.audit.add(case.id, at=NOW, actor=f"akun-{thread}", event="x", refs={})
                work.commit()

    at_once(add)
    with store.reading() as work:
        assert len(work.audit.of(case.id)) == THREADS * 5
        assert work.audit.verify(case.id) is None


def test_pages_kept_at_once_are_kept_once_each(store: Store) -> None:
    job, fence = running_job(store)

    def keep(thread: int) -> int:
        kept = 0
        for number in range(1, 6):
            with store.work() as work:
                kept += work.pages.add(job.case, RECIPE, a_page(0, number, f"{thread}"), fence)
                work.commit()
        return kept

    assert sum(at_once(keep)) == 5
    with store.reading() as work:
        assert len(work.pages.of(job.case, RECIPE)) == 5


def test_whoever_held_a_job_first_ends_it_and_the_other_is_fenced(store: Store) -> None:
    """A lease runs out while the worker still writes: one reading, whoever is faster."""
    job, old = running_job(store)

    def finish_or_take_over(thread: int) -> str:
        with store.work() as work:
            try:
                if thread % 2:
                    work.jobs.held(old)
                    work.readings.add(job.case, a_reading(job))
                    work.jobs.finish(old, NOW)
                else:
                    work.jobs.fail(old, NOW, "Pekerja tidak menjawab.")
            except FencedError:
                return "terlambat"
            work.commit()
            return "selesai" if thread % 2 else "menunggu"

    outcomes = at_once(finish_or_take_over)
    assert outcomes.count("terlambat") == THREADS - 1
    [outcome] = set(outcomes) - {"terlambat"}
    with store.reading() as work:
        assert work.jobs.get(job.id).state == outcome
        assert work.readings.numbers(job.case) == ((1,) if outcome == "selesai" else ())


ENDINGS: dict[str, Callable[[Work, Fence], object]] = {
    "finish": lambda work, fence: work.jobs.finish(fence, NOW),
    "fail": lambda work, fence: work.jobs.fail(fence, NOW, "Pekerja tidak menjawab."),
}


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_page_is_not_kept_once_the_job_was_taken_over(store: Store, ending: str) -> None:
    """The fence is held until the page is committed, not only while it is looked at."""
    job, fence = running_job(store)

    def end(work: Work) -> int:
        ENDINGS[ending](work, fence)
        return len(work.pages.of(job.case, RECIPE))

    # Whoever ends the job waits for the page and then sees it: it will not be read again.
    assert waited(store, lambda work: work.pages.add(job.case, RECIPE, a_page(), fence), end) == 1


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_job_that_is_held_is_not_taken_over_before_that_is_committed(
    store: Store, ending: str
) -> None:
    _, fence = running_job(store)
    waited(store, lambda work: work.jobs.held(fence), lambda work: ENDINGS[ending](work, fence))


def waited(store: Store, first: Callable[[Work], object], second: Callable[[Work], T]) -> T:
    """What the second came to, which must wait until the first is committed."""
    done, may_go_on = threading.Event(), threading.Event()

    def run_first() -> None:
        with store.work() as work:
            first(work)
            done.set()
            may_go_on.wait(10)
            work.commit()

    def run_second() -> T:
        with store.work() as work:
            outcome = second(work)
            work.commit()
            return outcome

    with ThreadPoolExecutor(2) as pool:
        running = pool.submit(run_first)
        assert done.wait(10)
        waiting = pool.submit(run_second)
        try:
            with pytest.raises(TimeoutError):
                waiting.result(0.3)
        finally:
            may_go_on.set()
        running.result(10)
        return waiting.result(10)
