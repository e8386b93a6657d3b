"""Draws a specimen where it is measured, or takes it from the cache when nothing has changed."""

from __future__ import annotations

import hashlib
import shutil
from functools import cache
from pathlib import Path

from lab.evaluate.plan import Specimen
from lab.specimens import dossier
from lab.specimens.truth import Truth, load

SPECIMENS = Path(dossier.__file__).resolve().parent
SCANS = "scans"
TRUTH = "truth.json"


def draw(specimen: Specimen, folder: Path, cached: Path | None) -> Truth:
    """Put the specimen's files into a folder and return its truth.

    With a cache, specimens of development layouts are drawn once for each version of the code that
    draws them. Those of left-out layouts are never kept: nobody is to come across them.
    """
    if cached is None or specimen.pool == "left-out":
        return _fresh(specimen, folder)
    kept = cached / "specimens" / digest() / _told_apart(specimen)
    if not kept.exists():
        _forget_older(cached / "specimens")
        fresh = kept.with_name(f".{kept.name}")
        shutil.rmtree(fresh, ignore_errors=True)
        _fresh(specimen, fresh)
        fresh.rename(kept)
    folder.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(kept, folder)
    return load(folder / TRUTH)


def put_away(specimen: Specimen, folder: Path, keep: Path | None) -> None:
    """Delete a specimen that was measured, or move it where it is to be kept.

    Specimens of left-out layouts are deleted whatever is asked.
    """
    if keep is not None and specimen.pool == "dev":
        keep.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(keep / specimen.name, ignore_errors=True)
        shutil.move(folder, keep / specimen.name)
    else:
        shutil.rmtree(folder)


@cache
def digest() -> str:
    """A digest of everything that specimens are drawn by."""
    hasher = hashlib.sha256()
    for path in sorted(SPECIMENS.rglob("*")):
        if path.is_file() and path.suffix != ".pyc":
            hasher.update(path.relative_to(SPECIMENS).as_posix().encode())
            hasher.update(path.read_bytes())
    return hasher.hexdigest()[:12]


def _fresh(specimen: Specimen, folder: Path) -> Truth:
    folder.mkdir(parents=True)
    order = dossier.Order(
        specimen.seed, specimen.tier, specimen.pool, specimen.kinds, specimen.plant
    )
    return dossier.make(order, folder)


def _forget_older(specimens: Path) -> None:
    for each in specimens.glob("*"):
        if each.name != digest():
            shutil.rmtree(each, ignore_errors=True)


def _told_apart(specimen: Specimen) -> str:
    """A name that differs for dossiers that differ."""
    text = "-".join((*specimen.kinds, *specimen.plant))
    return f"{specimen.name}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"
