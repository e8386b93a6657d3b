"""A real worker, a real Prefect server: who goes first, what is told, how it stops."""

import signal
import statistics

import httpx
import psutil
import pytest

from flows.cli import main
from tests.flows.machinery import end, engines, wait

pytestmark = pytest.mark.slow
NIK = "6472990503870001"
APPLICANT = "PT Rahasia Sekali Makmur"
FILE = "surat-rahasia-sitiaminah.pdf"


def processes(worker):
    return {worker.pid, *(each.pid for each in psutil.Process(worker.pid).children(recursive=True))}


def in_prefect(machinery, job):
    run = f"{machinery.prefect.api}/flow_runs/{job.flow_run}"
    return httpx.get(run, trust_env=False).json()


def tasks_of(machinery, job):
    """The page tasks, once Prefect has written down their ends."""
    asked = {"flow_runs": {"id": {"any_": [job.flow_run]}}}

    def ask():
        address = f"{machinery.prefect.api}/task_runs/filter"
        return httpx.post(address, json=asked, trust_env=False).json()

    wait(lambda: ask() and all(each["end_time"] for each in ask()), 30)
    return ask()


def test_each_page_is_a_task_to_be_seen_in_prefect(machinery, scans):
    machinery.worker()
    job = machinery.ended(machinery.hand_in(scans(3)), 90)
    assert job.state == "selesai"
    assert sorted(each["name"] for each in tasks_of(machinery, job)) == [
        "halaman-1",
        "halaman-2",
        "halaman-3",
    ]
    wait(lambda: in_prefect(machinery, job)["state_type"] == "COMPLETED", 30, lambda: machinery.log)


def test_the_counter_goes_first_while_the_archive_fills_the_rest(machinery, scans):
    machinery.worker()
    archive = [machinery.hand_in(scans(12), queue="arsip") for _ in range(2)]
    wait(lambda: machinery.pages_kept(archive[0]), 90, lambda: machinery.log)
    counter = []
    for _ in range(3):
        counter.append(machinery.hand_in(scans(1)))
        assert machinery.ended(counter[-1], 60).state == "selesai"
    assert machinery.job(archive[1]).state != "selesai"
    delays = [
        (machinery.job(each).started_at - machinery.job(each).created_at).total_seconds()
        for each in counter
    ]
    assert statistics.median(delays) < 3


def test_prefect_and_logs_are_told_ids_and_no_values(machinery, scans, tmp_path):
    machinery.environment["UJI_NILAI"] = NIK
    worker = machinery.worker()
    read = machinery.hand_in(scans(2, FILE), name=APPLICANT)
    assert machinery.ended(read, 90).state == "selesai"
    end(worker, signal.SIGTERM)
    machinery.start("-m", "tests.flows.faulty")
    failed = machinery.hand_in(scans(2, FILE), name=APPLICANT)
    job = machinery.ended(failed, 90)
    assert (job.state, job.failures) == ("gagal", 3)
    assert "KeyError" in job.reason
    faults = (tmp_path / "berkas.log").read_text()
    assert "KeyError" in faults
    # Our row says so first; Prefect hears of it when the run has returned.
    wait(lambda: in_prefect(machinery, job)["state_type"] == "FAILED", 30, lambda: machinery.log)
    told = [machinery.log, faults, job.reason, str(in_prefect(machinery, job))]
    told += [
        each.read_text(encoding="utf-8", errors="replace")
        for each in machinery.prefect.folder.rglob("*")
        if each.is_file()
    ]
    assert any(job.id in each for each in told)
    for value in (NIK, APPLICANT, FILE, "SITI AMINAH", "BORNEO HERBAL"):
        assert not any(value in each for each in told), value


def test_one_that_is_asked_to_stop_gives_its_work_back(machinery, scans):
    worker = machinery.worker()
    case = machinery.hand_in(scans(8))
    wait(lambda: machinery.pages_kept(case), 60, lambda: machinery.log)
    family = processes(worker)
    assert end(worker, signal.SIGTERM) == 0
    wait(lambda: not any(psutil.pid_exists(each) for each in family), 5)
    job = machinery.job(case)
    assert (job.state, job.failures) == ("menunggu", 0)
    assert "Traceback" not in machinery.log
    machinery.worker()
    assert machinery.ended(case, 90).failures == 0
    machinery.finished_once(case, 8, begun=2)


def test_what_is_cancelled_in_prefect_ends_and_counts_as_failed(machinery, scans):
    worker = machinery.worker()
    case = machinery.hand_in(scans(12))
    wait(lambda: machinery.pages_kept(case), 60, lambda: machinery.log)
    run = machinery.job(case).flow_run
    answer = httpx.post(
        f"{machinery.prefect.api}/flow_runs/{run}/set_state",
        json={"state": {"type": "CANCELLING"}},
        trust_env=False,
    )
    assert answer.is_success
    wait(lambda: machinery.job(case).failures == 1, 20, lambda: machinery.log)
    assert engines(worker)
    assert machinery.ended(case, 90).state == "selesai"
    machinery.finished_once(case, 12, begun=2)


def test_a_job_that_always_fails_is_given_up_and_tried_again_when_told(
    machinery, scans, monkeypatch, capsys
):
    machinery.worker()
    path = scans(1)
    case = machinery.hand_in(path)
    machinery.ended(case, 60)
    lost = machinery.hand_in(path)
    original = machinery.store.objects.keys(lost.id)
    machinery.store.objects.remove_all(lost.id)
    job = machinery.ended(lost, 60)
    assert (job.state, job.failures) == ("gagal", 3)
    for name, value in machinery.environment.items():
        monkeypatch.setenv(name, value)
    assert main(["status"]) == 0
    assert f"Gagal: pekerjaan {job.id}" in capsys.readouterr().out
    assert machinery.store.objects.put(lost.id, path) in original
    assert main(["retry", job.id]) == 0
    wait(lambda: machinery.job(lost).state == "selesai", 60)
    machinery.finished_once(lost, 1, begun=4)
