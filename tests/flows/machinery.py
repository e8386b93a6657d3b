"""Prefect's server, workers and a store as processes of their own, to be killed at will."""

from __future__ import annotations

import datetime as dt
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import httpx
import psutil

from dossier import settings
from dossier.casework import Case, Job, Queue
from flows import engine
from office import intake
from storage import Store
from tests.office.people import CS, hire
from tests.servers import AUDIT_KEY, Pair, free_port

ROOT = Path(__file__).parents[2]
UP_WITHIN = 90


class Machinery:
    """A store on one pair, and the processes that work on it."""

    def __init__(self, folder: Path, pair: Pair, prefect: PrefectServer) -> None:
        self.folder, self.prefect = folder, prefect
        key = folder / "audit.key"
        key.write_text(AUDIT_KEY.hex())
        self.environment = {
            "BERKAS_HOME": str(folder),
            "BERKAS_LOG": str(folder / "berkas.log"),
            "BERKAS_DATABASE": pair.database,
            "BERKAS_OBJECTS": pair.objects,
            "BERKAS_AUDIT_KEY": str(key),
            "BERKAS_PREFECT": prefect.api,
            "OMP_THREAD_LIMIT": "1",
        }
        if pair.s3 is not None:
            self.environment["BERKAS_S3_KEY"], self.environment["BERKAS_S3_SECRET"] = pair.s3
        self.store = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY, s3=pair.s3)
        hire(self.store)
        self.started: list[subprocess.Popen[bytes]] = []
        self.environment["BERKAS_PORT"] = str(free_port())

    def close(self) -> None:
        for each in self.started:
            end(each, signal.SIGTERM)
        self.store.close()

    @property
    def screen(self) -> str:
        """Where the browser's server is found, once it was started."""
        return f"http://127.0.0.1:{self.environment['BERKAS_PORT']}"

    @property
    def log(self) -> str:
        return (self.folder / "proses.log").read_text(errors="replace")

    def worker(self, children: int = 1) -> subprocess.Popen[bytes]:
        """A worker that has reported; what it says goes to :attr:`log`."""
        return self.start("-m", "flows", "worker", "--children", str(children))

    def start(self, *call: str) -> subprocess.Popen[bytes]:
        before = self._alive()
        process = self._launch(*call)
        wait(lambda: self._alive() - before, UP_WITHIN, lambda: self.log)
        return process

    def ui(self) -> subprocess.Popen[bytes]:
        """The browser's server at :attr:`screen`, ready."""
        process = self._launch("-m", "flows", "ui")
        wait(self._shows, UP_WITHIN, lambda: self.log)
        return process

    def _shows(self) -> bool:
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.screen}/readyz", timeout=2, trust_env=False).is_success
        return False

    def _launch(self, *call: str) -> subprocess.Popen[bytes]:
        process = launch([sys.executable, *call], self.environment, self.folder / "proses.log")
        self.started.append(process)
        return process

    def _alive(self) -> set[str]:
        with self.store.reading() as work:
            return {each.id for each in work.workers.alive(now())}

    def hand_in(self, *files: Path, queue: Queue = "loket", name: str = "PT Uji") -> Case:
        return hand_in(self.store, *files, queue=queue, name=name)

    def job(self, case: Case) -> Job:
        with self.store.reading() as work:
            (job,) = work.jobs.of(case.id)
        return job

    def ended(self, case: Case, seconds: float) -> Job:
        """The job of a dossier, once it is done or given up."""
        wait(lambda: self.job(case).state in {"selesai", "gagal"}, seconds, lambda: self.log)
        return self.job(case)

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
    return intake.accept(
        store,
        by=CS,
        applicant_name=name,
        applicant="badan",
        received=dt.date(2026, 11, 24),
        files=[(each.name, each) for each in files],
        queue=queue,
        now=now(),
    )


class PrefectServer:
    """A Prefect server of our own, on one port and one database whenever it is started."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def api(self) -> str:
        return f"http://127.0.0.1:{self.port}/api"

    def start(self) -> None:
        setting = settings.read({"BERKAS_HOME": str(self.folder), "BERKAS_PREFECT": self.api})
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1"]
        self.process = launch(
            [*command, "--port", str(self.port)],
            engine.environment(setting),
            self.folder / "prefect.log",
        )

    def ready(self) -> bool:
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.api}/health", timeout=2, trust_env=False).is_success
        return False

    def wait(self) -> None:
        wait(self.ready, UP_WITHIN, (self.folder / "prefect.log").read_text)

    def kill(self) -> None:
        assert self.process is not None
        end(self.process, signal.SIGKILL)


def launch(
    command: Sequence[str], environment: dict[str, str], log: Path
) -> subprocess.Popen[bytes]:
    """Start a process that dies with the test run."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("BERKAS_", "PREFECT_"))}
    with log.open("ab") as out:
        return subprocess.Popen(
            ["setpriv", "--pdeathsig", "KILL", *command],
            cwd=ROOT,
            env={**clean, **environment},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            start_new_session=True,
        )


def end(process: subprocess.Popen[bytes], how: signal.Signals) -> int:
    process.send_signal(how)
    try:
        return process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()


def engines(process: subprocess.Popen[bytes]) -> list[psutil.Process]:
    """The workshop's children of a worker: what its fork server started."""
    found = []
    for server in psutil.Process(process.pid).children():
        with suppress(psutil.NoSuchProcess):
            if "forkserver" in " ".join(server.cmdline()):
                found += server.children()
    return found


def wait(until: Callable[[], object], seconds: float, tell: Callable[[], str] = str) -> None:
    end_at = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end_at, f"not within {seconds} s\n{tell()[-3000:]}"
        time.sleep(0.05)


def now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
