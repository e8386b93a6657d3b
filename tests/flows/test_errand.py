"""An attempt at a dossier with a real store and real engines, and nobody but us calling it."""

import shutil
import threading
from dataclasses import replace

import pytest

from dossier.casework import Fence
from dossier.errors import EngineDiedError
from extractors.workshop import Workshop
from flows import errand, recipe
from flows.leases import Leases
from office import reading, sending
from storage import FencedError, NotFoundError, Store
from tests.flows.machinery import hand_in, now
from tests.office.people import hire
from tests.servers import AUDIT_KEY


@pytest.fixture(scope="module")
def shop():
    with Workshop(children=2, warm=False) as shop:
        yield shop


@pytest.fixture
def store(servers, tmp_path):
    pair = servers.pair("embedded", tmp_path)
    store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
    hire(store)
    yield store
    store.close()


class Attempts:
    """Attempts at the jobs of an office, one after another."""

    def __init__(self, store, workshop, folder):
        self.store, self.read, self.stopped = store, [], threading.Event()
        self.desk = errand.Desk(
            store=store,
            lanes={"loket": workshop, "arsip": workshop.lane(1)},
            folder=folder,
            worker="uji",
            leases=Leases(lambda *_: True, lambda _: None),
            log=folder / "log",
            counted=lambda: None,
        )

    def begin(self):
        (waiting,) = sending.waiting(self.store, now())
        job = sending.take(self.store, waiting.id, now())
        assert job is not None
        fence = Fence(job.id, job.attempt)
        return fence, reading.begin(self.store, fence, "uji", now(), recipe=recipe.digest())

    def run(self, fence, task, before=lambda _: None):
        def mapped(mine):
            def read_all(places):
                old, new = mine.parted(places)
                yield from mine.revived(old)
                for place in new:
                    before(place)
                    self.read.append(place.index)
                    yield mine.read(place, last_try=True)

            return read_all

        errand.run(self.desk, task, fence, self.stopped, mapped)


@pytest.fixture
def attempts(store, shop, tmp_path):
    folder = tmp_path / "meja"
    folder.mkdir()
    made = Attempts(store, shop, folder)
    yield made
    assert [each for each in folder.iterdir() if each.is_dir()] == []


@pytest.fixture
def case(store, scans):
    return hand_in(store, scans(3))


def test_a_dossier_is_read_and_its_pictures_are_kept(store, attempts, case):
    attempts.run(*attempts.begin())
    with store.reading() as work:
        stored = work.readings.latest(case.id)
        (job,) = work.jobs.of(case.id)
        assert work.cases.get(case.id).reading == "terbaca"
    assert (job.state, job.pages) == ("selesai", None)
    assert [page.status for page in stored.dossier.pages] == ["read"] * 3
    assert all(page.image is None for page in stored.dossier.pages)
    assert stored.dossier.documents[0].type == "surat_permohonan"
    assert len(stored.judgement.checks) == 19
    for image, thumbnail in stored.images:
        assert store.objects.get(case.id, image)[:3] == b"\xff\xd8\xff"
        assert store.objects.get(case.id, thumbnail)[:3] == b"\xff\xd8\xff"
    assert len(store.objects.keys(case.id)) == 1 + 2 * 3


def test_a_second_attempt_reads_only_what_the_first_did_not(store, attempts, case, scans):
    def falls(place):
        if place.index == 2:
            raise EngineDiedError("Halaman 3: mesin pembaca berhenti.")

    fence, task = attempts.begin()
    with pytest.raises(EngineDiedError):
        attempts.run(fence, task, falls)
    reading.fail(store, fence, "Terputus.", now())
    attempts.run(*attempts.begin())
    assert attempts.read == [0, 1, 2]
    with store.reading() as work:
        again = work.readings.latest(case.id)
    assert (again.number, again.attempt) == (1, 2)
    other = hand_in(store, scans(3))
    attempts.run(*attempts.begin())
    with store.reading() as work:
        whole = work.readings.latest(other.id)
    # Interrupted or not: what was read is the same, to the last field.
    assert again.dossier.documents == whole.dossier.documents
    assert again.dossier.pages == whole.dossier.pages


def test_an_attempt_that_was_overtaken_keeps_nothing(store, attempts, case):
    old, task = attempts.begin()
    reading.fail(store, old, "Diam terlalu lama.", now())
    attempts.begin()
    with pytest.raises(FencedError):
        attempts.run(old, task)
    with store.reading() as work:
        assert work.pages.of(case.id, recipe.digest()) == ()
        assert work.readings.numbers(case.id) == ()


def test_a_lost_lease_ends_the_attempt_before_the_next_page(store, attempts, case):
    fence, task = attempts.begin()
    attempts.desk = replace(attempts.desk, leases=Leases(lambda *_: False, lambda _: None))

    def loses(place):
        if place.index == 1:
            attempts.desk.leases.renew_all()

    with pytest.raises(errand.StoppedError):
        attempts.run(fence, task, loses)
    with store.reading() as work:
        assert len(work.pages.of(case.id, recipe.digest())) == 1


def test_a_page_that_was_cut_short_by_closing_is_not_kept_as_unreadable(store, attempts, case):
    workshop = Workshop(children=1, warm=False)
    attempts.desk = replace(attempts.desk, lanes={"loket": workshop, "arsip": workshop})
    fence, task = attempts.begin()

    def closes(place):
        if place.index == 1:
            threading.Timer(0.3, workshop.close).start()

    with pytest.raises(errand.StoppedError):
        attempts.run(fence, task, closes)
    with store.reading() as work:
        (page,) = work.pages.of(case.id, recipe.digest())
    assert page.page.status == "read"


def test_a_file_that_came_twice_is_read_once_and_shown_twice(store, attempts, scans, tmp_path):
    shutil.copy(scans(1), tmp_path / "lagi.pdf")
    case = hand_in(store, scans(1), tmp_path / "lagi.pdf")
    attempts.run(*attempts.begin())
    with store.reading() as work:
        stored = work.readings.latest(case.id)
    assert attempts.read == [0]
    assert [page.duplicate_of for page in stored.dossier.pages] == [None, 0]
    assert stored.images[0] == stored.images[1] != (None, None)


def test_an_original_that_is_gone_is_not_read_around(store, attempts, case):
    store.objects.remove_all(case.id)
    with pytest.raises(NotFoundError):
        attempts.run(*attempts.begin())
