"""Kill -9 of each process in the middle of a dossier, on both pairs: it is finished, once."""

import signal
import time

import httpx
import pytest

from tests.flows.machinery import end, engines, now, wait
from tests.servers import KINDS

pytestmark = pytest.mark.slow
either = pytest.mark.parametrize("machinery", KINDS, indirect=True)
PAGES = 6


def some_pages_are_kept(machinery, case):
    wait(lambda: machinery.pages_kept(case), 60, lambda: machinery.log)
    assert len(machinery.pages_kept(case)) < PAGES


@either
def test_the_worker(machinery, scans):
    worker = machinery.worker()
    case = machinery.hand_in(scans(PAGES))
    some_pages_are_kept(machinery, case)
    end(worker, signal.SIGKILL)
    kept = set(machinery.pages_kept(case))
    machinery.worker()
    job = machinery.ended(case, 150)
    assert (job.state, job.failures) == ("selesai", 1)
    machinery.finished_once(case, PAGES, begun=2)
    # What the first attempt had read was not read again: its rows are still there.
    assert kept <= set(machinery.pages_kept(case))


@either
def test_the_children_that_read(machinery, scans):
    worker = machinery.worker()
    case = machinery.hand_in(scans(PAGES))
    some_pages_are_kept(machinery, case)
    killed = engines(worker)
    assert killed
    for each in killed:
        each.kill()
    job = machinery.ended(case, 90)
    assert (job.state, job.failures) == ("selesai", 0)
    machinery.finished_once(case, PAGES)


@either
def test_the_server_of_prefect(machinery, scans):
    machinery.worker()
    case = machinery.hand_in(scans(PAGES))
    some_pages_are_kept(machinery, case)
    machinery.prefect.kill()
    try:
        # What is under way needs no server; what comes in meanwhile waits.
        job = machinery.ended(case, 90)
        second = machinery.hand_in(scans(1, "kedua.pdf"))
        time.sleep(5)
        assert machinery.job(second).state in {"menunggu", "dikirim"}
        assert machinery.job(second).failures == 0
    finally:
        machinery.prefect.start()
        machinery.prefect.wait()
    back = now()
    assert (job.state, job.failures) == ("selesai", 0)
    machinery.finished_once(case, PAGES)
    wait(lambda: machinery.job(second).flow_run, 15, lambda: machinery.log)
    assert machinery.ended(second, 60).state == "selesai"
    assert (machinery.job(second).started_at - back).total_seconds() < 15
    machinery.finished_once(second, 1)
    # Prefect hears of the end that it could not be told of.
    run = f"{machinery.prefect.api}/flow_runs/{job.flow_run}"
    wait(lambda: httpx.get(run, trust_env=False).json()["state_type"] == "COMPLETED", 30)
