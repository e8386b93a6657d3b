"""The machinery as tests meet it: an office with people, and what must be there of a dossier."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path

import httpx
import psutil

from dossier.casework import Case, Job, Queue
from lab.plant import works
from lab.plant.process import end, free_port, wait
from lab.plant.works import UP_WITHIN, PrefectServer, Works, now
from storage import Store
from tests.office.people import CS, hire
from tests.servers import AUDIT_KEY, Pair

__all__ = ["Machinery", "PrefectServer", "end", "engines", "hand_in", "now", "wait"]

ROOT = Path(__file__).parents[2]


class Machinery(Works):
    """A store on one pair with everybody hired, and the processes that work on it."""

    def __init__(self, folder: Path, pair: Pair, prefect: PrefectServer) -> None:
        super().__init__(folder, pair, prefect, AUDIT_KEY)
        hire(self.store)
        self.environment["BERKAS_PORT"] = str(free_port())

    @property
    def screen(self) -> str:
        """Where the browser's server is found, once it was started."""
        return f"http://127.0.0.1:{self.environment['BERKAS_PORT']}"

    def ui(self) -> subprocess.Popen[bytes]:
        """The browser's server at :attr:`screen`, ready."""
        process = self.launch("-m", "flows", "ui")
        wait(self._shows, UP_WITHIN, lambda: self.log)
        return process

    def _shows(self) -> bool:
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.screen}/readyz", timeout=2, trust_env=False).is_success
        return False

    def hand_in(self, *files: Path, queue: Queue = "loket", name: str = "PT Uji") -> Case:
        return hand_in(self.store, *files, queue=queue, name=name)

    def began(self, case: Case, seconds: float = 60) -> Job:
        wait(lambda: self.job(case).state == "berjalan", seconds, lambda: self.log)
        return self.job(case)

    def pages_kept(self, case: Case) -> list[tuple[int, int]]:
        with self.store.reading() as work:
            return [
                (each.file, each.page.file_page)
                for recipe in set(self.beginnings(case))
                for each in work.pages.of(case.id, recipe)
            ]

    def beginnings(self, case: Case) -> list[str]:
        """The recipe of each attempt that a worker began.

        Numbers of attempts may leave some out: one that Prefect did not take is never begun.
        """
        with self.store.reading() as work:
            return [
                dict(each.refs)["recipe"]
                for each in work.audit.of(case.id)
                if each.event == "bacaan_dimulai"
            ]

    def finished_once(self, case: Case, pages: int, *, begun: int = 1) -> None:
        """What must be there of a dossier that was read, however often it was interrupted."""
        assert len(self.beginnings(case)) == begun
        with self.store.reading() as work:
            assert work.readings.numbers(case.id) == (1,)
            reading = work.readings.latest(case.id)
            files = work.files.of(case.id)
            assert work.cases.get(case.id).reading == "terbaca"
            assert [each.event for each in work.audit.of(case.id)].count("bacaan_disimpan") == 1
            assert work.audit.verify(case.id) is None
        assert reading is not None
        assert [each.status for each in reading.dossier.pages] == ["read"] * pages
        kept = self.pages_kept(case)
        assert len(kept) == len(set(kept)) == pages
        assert len(reading.images) == pages
        expected = {each.sha256 for each in files}
        expected |= {digest for pair in reading.images for digest in pair if digest}
        assert set(self.store.objects.keys(case.id)) == expected


def hand_in(store: Store, *files: Path, queue: Queue = "loket", name: str = "PT Uji") -> Case:
    """A dossier that CS has accepted, with a job to read it."""
    return works.hand_in(store, *files, by=CS, queue=queue, name=name)


def engines(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The workshop's children of a worker: what its fork server started."""
    found = []
    for server in psutil.Process(process.pid).children():
        with suppress(psutil.NoSuchProcess):
            if "forkserver" in " ".join(server.cmdline()):
                found += server.children()
    return found
