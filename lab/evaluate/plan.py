"""Which dossiers are measured: seeds follow from the commit, so that nobody can choose them."""

from __future__ import annotations

import hashlib
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier.errors import UsageError
from lab.evaluate.chosen import choose
from lab.evaluate.rows import Pool
from lab.specimens.truth import Tier

ROOT = Path(__file__).resolve().parents[2]
BARE = 6
"""Every sixth dossier of a tier and pool has no problem planted."""


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
) -> tuple[Specimen, ...]:
    """The specimens of a run.

    Five dossiers of six have :data:`~lab.evaluate.chosen.PLANTS` problems, those first that came up
    least in their tier and pool; the sixth has none, so that whole dossiers, too, show whether an
    alarm is raised over nothing.

    Args:
        root: What seeds derive from: a commit's hash, or a number of one's own.
        tiers: Which tiers.
        dossiers: How many of development layouts, each tier.
        left_out: How many of left-out layouts, each tier.
        kinds: Kinds of document to draw; empty: whole dossiers. Nothing is planted in parts.
    """
    return tuple(
        specimen
        for tier in tiers
        for pool, count in _pools(dossiers, left_out)
        for specimen in _of_pool(root, tier, pool, count, kinds)
    )


def _of_pool(
    root: str, tier: Tier, pool: Pool, count: int, kinds: tuple[str, ...]
) -> Iterator[Specimen]:
    used: Counter[str] = Counter()
    for number in range(count):
        seed = _seed(root, tier, pool, number)
        bare = bool(kinds) or number % BARE == BARE - 1
        names = () if bare else choose(seed, tier, pool, used)
        used.update(names)
        yield Specimen(tier, pool, seed, names, kinds)


def _pools(dossiers: int, left_out: int) -> Iterator[tuple[Pool, int]]:
    yield "dev", dossiers
    yield "left-out", left_out


def _seed(root: str, tier: Tier, pool: Pool, number: int) -> int:
    text = f"{root}/{tier}/{pool}/{number}"
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")
