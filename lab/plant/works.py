"""Prefect's server, and a store with the workers that read for it."""

from __future__ import annotations

import datetime as dt
import secrets
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

import httpx

from dossier import settings
from dossier.casework import Account, Case, Job, Queue
from flows import engine
from lab.plant.pairs import Pair
from lab.plant.process import end, free_port, launch, wait
from office import intake
from storage import Store

RECEIVED: Final = dt.date(2026, 11, 24)
"""The day on which dossiers are handed in."""
UP_WITHIN: Final = 90
"""Seconds that a part may take to be up."""


class PrefectServer:
    """A Prefect server of our own, on one port and one database whenever it is started.

    Args:
        folder: For its data and its log.
    """

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def api(self) -> str:
        """Address of its API."""
        return f"http://127.0.0.1:{self.port}/api"

    def start(self) -> None:
        """Start it; it takes a quarter of a minute to be up."""
        setting = settings.read({"BERKAS_HOME": str(self.folder), "BERKAS_PREFECT": self.api})
        command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1"]
        self.process = launch(
            [*command, "--port", str(self.port)],
            self.folder / "prefect.log",
            environment=engine.environment(setting),
        )

    def ready(self) -> bool:
        """Whether it answers."""
        with suppress(httpx.HTTPError):
            return httpx.get(f"{self.api}/health", timeout=2, trust_env=False).is_success
        return False

    def wait(self) -> None:
        """Wait until it answers.

        Raises:
            PlantError: It does not.
        """
        wait(self.ready, UP_WITHIN, (self.folder / "prefect.log").read_text)

    def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            end(self.process, signal.SIGKILL)

    def state_of(self, flow_run: str) -> str:
        """Type of the state of a flow run, such as ``COMPLETED``."""
        answer = httpx.get(f"{self.api}/flow_runs/{flow_run}", timeout=10, trust_env=False)
        return str(answer.json()["state_type"])


class Works:
    """A store on one pair, and the processes that work on it.

    Args:
        folder: The office's folder.
        pair: Where database and objects are.
        prefect: The server whose work the workers do; it serves no other store.
        key: Of the audit chains; None: a new one.
    """

    def __init__(
        self, folder: Path, pair: Pair, prefect: PrefectServer, key: bytes | None = None
    ) -> None:
        self.folder, self.prefect = folder, prefect
        key = key or secrets.token_bytes(32)
        (folder / "audit.key").write_text(key.hex())
        self.environment = {
            "BERKAS_HOME": str(folder),
            "BERKAS_LOG": str(folder / "berkas.log"),
            "BERKAS_DATABASE": pair.database,
            "BERKAS_OBJECTS": pair.objects,
            "BERKAS_AUDIT_KEY": str(folder / "audit.key"),
            "BERKAS_PREFECT": prefect.api,
            "OMP_THREAD_LIMIT": "1",
        }
        if pair.s3 is not None:
            self.environment["BERKAS_S3_KEY"], self.environment["BERKAS_S3_SECRET"] = pair.s3
        self.store = Store.open(pair.database, pair.objects, audit_key=key, s3=pair.s3)
        self.started: list[subprocess.Popen[bytes]] = []

    def close(self) -> None:
        """End all processes."""
        for each in self.started:
            end(each, signal.SIGTERM)
        self.store.close()

    @property
    def log(self) -> str:
        """Everything its processes said."""
        return (self.folder / "proses.log").read_text(errors="replace")

    def worker(self, children: int = 1) -> subprocess.Popen[bytes]:
        """A worker that has reported; what it says goes to :attr:`log`."""
        return self.workers(1, children)[0]

    def workers(self, number: int, children: int = 1) -> list[subprocess.Popen[bytes]]:
        """So many workers with so many children each, which have all reported."""
        call = ("-m", "flows", "worker", "--children", str(children))
        return self._reported([call] * number)

    def start(self, *call: str) -> subprocess.Popen[bytes]:
        """A worker started by this call of Python, which has reported."""
        return self._reported([call])[0]

    def _reported(self, calls: Sequence[Sequence[str]]) -> list[subprocess.Popen[bytes]]:
        before = self._alive()
        processes = [self.launch(*call) for call in calls]
        wait(lambda: len(self._alive() - before) == len(calls), UP_WITHIN, lambda: self.log)
        return processes

    def launch(self, *call: str) -> subprocess.Popen[bytes]:
        """A process started by this call of Python."""
        process = launch(
            [sys.executable, *call], self.folder / "proses.log", environment=self.environment
        )
        self.started.append(process)
        return process

    def job(self, case: Case) -> Job:
        """The one job of a dossier."""
        with self.store.reading() as work:
            (job,) = work.jobs.of(case.id)
        return job

    def ended(self, case: Case, seconds: float, *, pause: float = 0.05) -> Job:
        """The job of a dossier, once it is done or given up.

        Raises:
            PlantError: It is not in time.
        """

        def is_over() -> bool:
            return self.job(case).state in {"selesai", "gagal"}

        wait(is_over, seconds, lambda: self.log, pause=pause)
        return self.job(case)

    def _alive(self) -> set[str]:
        with self.store.reading() as work:
            return {each.id for each in work.workers.alive(now())}


def hand_in(
    store: Store, *files: Path, by: Account, queue: Queue = "loket", name: str = "PT Uji"
) -> Case:
    """A dossier that this account has accepted, with a job to read it."""
    return intake.accept(
        store,
        by=by,
        applicant_name=name,
        applicant="badan",
        received=RECEIVED,
        files=[(each.name, each) for each in files],
        queue=queue,
        now=now(),
    )


def now() -> dt.datetime:
    """The time in UTC."""
    return dt.datetime.now(dt.UTC)
