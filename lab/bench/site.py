"""What is measured: a Prefect server, a store and warm workers, and specimens to read."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.casework import Account, Case, Job, Queue, Role
from lab.bench.meter import Trees
from lab.plant.pairs import Kind, Servers
from lab.plant.process import wait
from lab.plant.works import PrefectServer, Works, hand_in
from lab.specimens.dossier import Order, make
from lab.specimens.truth import Tier
from office import accounts

PATIENCE: Final = 300
"""Seconds that a dossier may take."""
_LOOK: Final = 0.25
"""Seconds between looks whether it is read: few, since they cost the database time."""
_ROLES: Final[tuple[Role, ...]] = ("cs_helpdesk",)
_FINAL: Final = frozenset({"COMPLETED", "FAILED", "CANCELLED", "CRASHED"})


@dataclass(frozen=True, slots=True)
class Scans:
    """A specimen dossier."""

    files: tuple[Path, ...]
    pages: int


def draw(folder: Path, seed: int, kinds: Sequence[str], tier: Tier = "office") -> Scans:
    """Draw a specimen with documents of these kinds; without any, a whole dossier."""
    truth = make(Order(seed, tier, documents=tuple(kinds)), folder)
    return Scans(tuple(folder / "scans" / each.name for each in truth.files), len(truth.pages))


@dataclass(frozen=True, slots=True)
class Site:
    """Everything up and warm.

    Attributes:
        works: Store and workers.
        account: Who hands in.
        trees: By name, the processes that do the work.
    """

    works: Works
    account: Account
    trees: Trees

    def hand_in(self, scans: Scans, queue: Queue) -> Case:
        """Hand in a dossier."""
        return hand_in(self.works.store, *scans.files, by=self.account, queue=queue)

    def read(self, case: Case) -> Job:
        """Wait until a dossier is read and Prefect has heard of it.

        Raises:
            PlantError: It is not read in time.
        """
        job = self.works.ended(case, PATIENCE, pause=_LOOK)
        if job.flow_run is not None:
            self._heard(job.flow_run)
        return job

    def _heard(self, flow_run: str) -> None:
        wait(lambda: self.works.prefect.state_of(flow_run) in _FINAL, 30, pause=_LOOK)


@contextmanager
def site(
    folder: Path, servers: Servers, kind: Kind, *, workers: int, children: int, warm: Scans
) -> Iterator[Site]:
    """Start everything, and end it.

    Args:
        folder: An empty folder.
        servers: Where PostgreSQL and S3 come from.
        kind: On which pair.
        workers: How many.
        children: Pages that each of them reads at a time.
        warm: A dossier that every worker reads before anything is measured.

    Raises:
        PlantError: Something does not come up.
    """
    folder.mkdir(parents=True)
    prefect = PrefectServer(folder)
    try:
        prefect.start()
        pair = servers.pair(kind, folder)
        prefect.wait()
        with closing(Works(folder, pair, prefect)) as works:
            account = accounts.add(
                works.store, "bench", "Pengukur", _ROLES, secrets.token_urlsafe()
            )
            processes = works.workers(workers, children)
            trees = {
                "worker": [each.pid for each in processes],
                "prefect": [prefect.process.pid] if prefect.process else [],
            }
            if kind == "servers":
                trees |= {"database": [servers.postgres.pid], "objects": [servers.s3.pid]}
            made = Site(works, account, trees)
            _warm(made, warm, workers * children)
            yield made
    finally:
        prefect.kill()


def _warm(site: Site, scans: Scans, dossiers: int) -> None:
    """Let every child read once, so that all models are loaded."""
    for case in [site.hand_in(scans, "arsip") for _ in range(2 * dossiers)]:
        site.read(case)
