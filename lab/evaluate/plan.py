"""Which dossiers are measured: seeds follow from the commit, so that nobody can choose them."""

from __future__ import annotations

import hashlib
import subprocess
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from dossier.errors import UsageError
from lab.arguments import TIERS
from lab.evaluate.chosen import PLANTS, choose
from lab.evaluate.rows import Pool
from lab.specimens.truth import Tier

ROOT = Path(__file__).resolve().parents[2]
_POOLS: tuple[Pool, Pool] = ("dev", "left-out")
BARE = (3, 8)
"""The third dossier of a tier and pool, the eleventh and so on have no problem planted: one at
least in a release's ten, and one in its five of left-out layouts."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """One dossier to be made and measured.

    Attributes:
        plant: Problems to put in.
        kinds: Kinds of document to draw; empty: a whole dossier.
    """

    tier: Tier
    pool: Pool
    seed: int
    plant: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """For folders and listings."""
        return f"{self.tier}-{self.pool}-{self.seed}"


def commit() -> str:
    """The hash of the commit that is checked out.

    Raises:
        UsageError: This is no git clone.
    """
    return _git("rev-parse", "HEAD")


def changed() -> bool:
    """Whether files differ from the commit.

    Raises:
        UsageError: This is no git clone.
    """
    return bool(_git("status", "--porcelain", "--untracked-files=no"))


def folder_for_results(folder: Path) -> Path:
    """Make the folder before anything is measured: an hour's work must not fail at its end.

    Raises:
        UsageError: It cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(
            f"Folder hasil {folder} tidak dapat dibuat ({error.strerror}). Pilih folder lain."
        ) from error
    return folder


def _git(*words: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603 - words of ours
            ["git", *words],  # noqa: S607 - the developer's own git
            cwd=ROOT,
            capture_output=True,
            check=True,
            text=True,
        )
    except (OSError, subprocess.CalledProcessError) as error:
        raise UsageError(
            "Nomor commit tidak dapat dibaca dari git. Jalankan dalam klona repositori."
        ) from error
    return done.stdout.strip()


def plan(
    root: str,
    tiers: Sequence[Tier],
    dossiers: int,
    left_out: int,
    kinds: tuple[str, ...] = (),
    *,
    problems: int = PLANTS,
) -> tuple[Specimen, ...]:
    """The specimens of a run.

    Seven dossiers of eight have problems, those first that came up least in their tier, then in
    the run; one has none, so that whole dossiers, too, show whether an alarm is raised over
    nothing.

    Args:
        root: What seeds derive from: a commit's hash, or a number of one's own.
        tiers: Which tiers.
        dossiers: How many of development layouts, each tier.
        left_out: How many of left-out layouts, each tier.
        kinds: Kinds of document to draw; empty: whole dossiers. Nothing is planted in parts.
        problems: How many in a dossier that has any.
    """
    plants = {} if kinds else _plants(root, max(dossiers, left_out), problems)
    return tuple(
        Specimen(
            tier, pool, _seed(root, tier, pool, number), plants.get((tier, pool, number), ()), kinds
        )
        for tier in tiers
        for pool, count in zip(_POOLS, (dossiers, left_out), strict=True)
        for number in range(count)
    )


def _plants(root: str, count: int, problems: int) -> dict[tuple[Tier, Pool, int], tuple[str, ...]]:
    """The problems of the first ``count`` dossiers of each tier and pool.

    All are gone through in turn, whichever are asked for: so a kind of problem that few dossiers
    can have is put into the first that can, and none changes with how many are measured.
    """
    chosen: dict[tuple[Tier, Pool, int], tuple[str, ...]] = {}
    used: dict[Tier, Counter[str]] = {tier: Counter() for tier in TIERS}
    for number, tier, pool in product(range(count), TIERS, _POOLS):
        if number % BARE[1] != BARE[0] - 1:
            seed = _seed(root, tier, pool, number)
            over_all = sum(used.values(), Counter[str]())
            names = choose(seed, tier, pool, used[tier], over_all, problems)
            chosen[tier, pool, number] = names
            used[tier].update(names)
    return chosen


def _seed(root: str, tier: Tier, pool: Pool, number: int) -> int:
    text = f"{root}/{tier}/{pool}/{number}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
