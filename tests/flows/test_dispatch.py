"""From rows to Prefect; where no server is needed, one that is away will do."""

import threading

import httpx
import pytest
from prefect.exceptions import ObjectNotFound
from prefect.settings import PREFECT_API_URL, temporary_settings

from dossier.casework import Fence
from flows import dispatch
from flows.deploy import deploy
from office import reading, sending
from storage import Store
from tests.flows.machinery import hand_in, now, wait
from tests.office.people import hire
from tests.servers import AUDIT_KEY, free_port


@pytest.fixture
def store(servers, tmp_path):
    pair = servers.pair("embedded", tmp_path)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    hire(store)
    yield store
    store.close()


def job(store, case):
    with store.reading() as work:
        (found,) = work.jobs.of(case.id)
    return found


def test_while_prefect_is_away_a_job_waits_and_has_not_failed(store, scans):
    case = hand_in(store, scans(1))
    sender = dispatch.Dispatcher(store, lambda _: None, lambda _: None)
    away = f"http://127.0.0.1:{free_port()}/api"
    with temporary_settings({PREFECT_API_URL: away}), dispatch.client() as client:
        for _ in range(2):
            with pytest.raises(httpx.HTTPError):
                sender.once(client)
    assert (job(store, case).state, job(store, case).failures) == ("menunggu", 0)


def test_what_is_trouble_and_what_is_prefect_being_away():
    def answered(status):
        request = httpx.Request("GET", "http://127.0.0.1/api")
        return httpx.HTTPStatusError(
            "", request=request, response=httpx.Response(status, request=request)
        )

    assert dispatch.away(httpx.ConnectError(""))
    assert dispatch.away(httpx.ReadTimeout(""))
    assert dispatch.away(answered(503))
    assert dispatch.away(ObjectNotFound(Exception()))
    # A request that the server refuses is our fault, and must be written down.
    assert not dispatch.away(answered(422))
    assert not dispatch.away(KeyError("nilai"))


@pytest.mark.slow
def test_what_prefect_must_know_is_made_once(prefect):
    with temporary_settings({PREFECT_API_URL: prefect.api}), dispatch.client() as client:
        first, second = deploy(client), deploy(client)
        queues = {
            name: client.read_work_queue_by_name(name, work_pool_name="berkas").priority
            for name in ("loket", "arsip")
        }
    assert first == second
    assert queues["loket"] < queues["arsip"]


@pytest.mark.slow
def test_a_job_is_handed_over_with_ids_and_nothing_else(store, scans, prefect):
    case = hand_in(store, scans(1))
    told: list[str] = []
    sender = dispatch.Dispatcher(store, lambda _: None, told.append)
    with temporary_settings({PREFECT_API_URL: prefect.api}), dispatch.client() as client:
        assert sender.once(client) == 1
        assert sender.once(client) == 0
        sent = job(store, case)
        run = client.read_flow_run(sent.flow_run)
    assert told == ["loket"]
    assert (sent.state, sent.attempt) == ("dikirim", 1)
    assert run.name == run.idempotency_key == f"{sent.id}-1"
    assert run.parameters == {"job": sent.id, "attempt": 1}
    assert run.work_queue_name == "loket"


@pytest.mark.slow
def test_what_prefect_forgot_or_a_worker_left_waits_again(store, scans, prefect, monkeypatch):
    forgotten, left, queued = (hand_in(store, scans(1)) for _ in range(3))
    sender = dispatch.Dispatcher(store, lambda _: None, lambda _: None)
    with temporary_settings({PREFECT_API_URL: prefect.api}), dispatch.client() as client:
        assert sender.once(client) == 3
        client.delete_flow_run(job(store, forgotten).flow_run)
        fence = Fence(job(store, left).id, 1)
        assert reading.begin(store, fence, "uji", now(), recipe="resep") is not None
        # As if hours had passed: a lease is over, and nobody has begun the others.
        later = sending.overdue
        monkeypatch.setattr(
            sending, "overdue", lambda store, at: later(store, at.replace(year=at.year + 1))
        )
        sender.ask(client)
        run = client.read_flow_run(job(store, left).flow_run)
    assert (job(store, forgotten).state, job(store, forgotten).failures) == ("menunggu", 0)
    assert (job(store, left).state, job(store, left).failures) == ("menunggu", 1)
    assert run.state is not None
    assert run.state.is_crashed()
    assert job(store, queued).state == "dikirim"


@pytest.mark.slow
def test_it_sends_until_it_is_told_to_stop(store, scans, prefect):
    stopped = threading.Event()
    troubles: list[Exception] = []
    sender = dispatch.Dispatcher(store, troubles.append, lambda _: None)

    def run():
        with temporary_settings({PREFECT_API_URL: prefect.api}):
            sender.run(stopped)

    thread = threading.Thread(target=run)
    thread.start()
    case = hand_in(store, scans(1))
    wait(lambda: job(store, case).flow_run, 15)
    stopped.set()
    thread.join(10)
    assert not thread.is_alive()
    assert troubles == []
