"""Kill -9 of each process in the middle of a dossier, on both pairs: it is finished, once."""

import datetime as dt
import os
import secrets
import signal
import socket
import time

import httpx
import pytest

from dossier.casework import Position
from office import accounts, intake
from tests.flows.machinery import end, engines, now, wait
from tests.office.paper import Clock, Office
from tests.office.people import CS, LOKET, VERIFIER
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


@pytest.fixture
def token(machinery):
    return accounts.issue_token(machinery.store, CS.id, "uji", now())


def posted(machinery, token, scan, key):
    with scan.open("rb") as file:
        return httpx.post(
            f"{machinery.screen}/api/dossiers",
            headers={"Authorization": f"Bearer {token}", "Idempotency-Key": key},
            data={"applicant_name": "PT Uji"},
            files={"files": (scan.name, file)},
            timeout=30,
            trust_env=False,
        )


@either
def test_the_screen(machinery, scans, token):
    screen = machinery.ui()
    machinery.worker()
    key = secrets.token_hex(8)
    accepted = posted(machinery, token, scans(PAGES), key)
    assert accepted.status_code == 201
    case = accepted_case(machinery, accepted)
    some_pages_are_kept(machinery, case)
    end(screen, signal.SIGKILL)
    # Reading needs no screen; whoever was not told of the end asks again under the same key.
    assert machinery.ended(case, 90).state == "selesai"
    machinery.ui()
    again = posted(machinery, token, scans(PAGES), key)
    assert (again.status_code, again.json()["id"]) == (200, case.id)
    with machinery.store.reading() as work:
        assert work.cases.count() == 1
        assert [each.number for each in work.steps.of(case.id)] == [1, 2, 3]
    machinery.finished_once(case, PAGES)


@either
def test_the_screen_while_scans_come_in(machinery, scans, token):
    screen = machinery.ui()
    whole = scans(1).read_bytes()
    head = (
        "POST /api/dossiers HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {token}\r\nIdempotency-Key: satu\r\n"
        "Content-Type: multipart/form-data; boundary=batas\r\nContent-Length: 99999999\r\n\r\n"
        "--batas\r\nContent-Disposition: form-data; name=files; filename=surat.pdf\r\n\r\n"
    ).encode()
    incoming = machinery.folder / "masuk"
    with socket.create_connection(("127.0.0.1", int(machinery.environment["BERKAS_PORT"]))) as line:
        line.sendall(head + whole)
        wait(lambda: [each for each in incoming.rglob("0") if each.stat().st_size], 10)
        end(screen, signal.SIGKILL)
    with machinery.store.reading() as work:
        assert work.cases.count() == 0
    # The lock of what was left is old enough to be looked at.
    for lock in incoming.rglob("dipakai"):
        os.utime(lock, (0, 0))
    machinery.ui()
    case = accepted_case(machinery, posted(machinery, token, scans(1), "satu"))
    assert not list(incoming.iterdir())
    with machinery.store.reading() as work:
        assert work.cases.count() == 1
        assert len(work.files.of(case.id)) == 1


def accepted_case(machinery, answer):
    with machinery.store.reading() as work:
        return work.cases.get(answer.json()["id"])


@either
def test_people_go_on_while_the_server_of_prefect_is_stopped(machinery, scans, tmp_path):
    machinery.worker()
    case = machinery.hand_in(scans(1))
    machinery.ended(case, 90)
    office = Office(machinery.store, tmp_path, Clock(now(), dt.timedelta(0)))
    machinery.prefect.kill()
    try:
        office.move(case.id, CS, "setujui", 6)
        office.move(case.id, LOKET, "setujui", 7)
        office.say(case.id, "akta", "tidak_sesuai", "Akta tidak dilampirkan.")
        intake.reread(machinery.store, case.id, by=VERIFIER, now=now())
        second = machinery.hand_in(scans(1, "kedua.pdf"))
        # Long enough that the worker has tried to hand both over.
        time.sleep(5)
        waiting = [office.jobs(case.id)[-1], machinery.job(second)]
        assert {each.state for each in waiting} <= {"menunggu", "dikirim"}
        assert [each.failures for each in waiting] == [0, 0]
    finally:
        machinery.prefect.start()
        machinery.prefect.wait()
    assert machinery.ended(second, 60).state == "selesai"
    wait(lambda: office.number(case.id) == 2, 60, lambda: machinery.log)
    machinery.finished_once(second, 1)
    assert office.case(case.id).position == Position(7)
    with machinery.store.reading() as work:
        (word,) = work.words.of(case.id)
        assert work.audit.verify(case.id) is None
    assert (word.requirement, word.status, word.by) == ("akta", "tidak_sesuai", VERIFIER.id)
