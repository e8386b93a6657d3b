"""Draws a specimen where it is measured, or takes it from the cache when nothing has changed."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import tempfile
from dataclasses import astuple, dataclass
from functools import cache
from pathlib import Path

from lab.evaluate.plan import Specimen
from lab.specimens import dossier, single
from lab.specimens.single import PageOrder
from lab.specimens.truth import Truth, load

SPECIMENS = Path(dossier.__file__).resolve().parent
SCANS = "scans"
TRUTH = "truth.json"
_VERSIONS = 3
"""Specimens of so many versions of the drawing code are kept."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where drawn specimens are kept between runs.

    Attributes:
        folder: The cache.
        any_code: Take what older code drew, too: good while extractors are being made, so that
            work on layouts does not move the ground under them.
    """

    folder: Path
    any_code: bool = False

    def find(self, name: str, whatever: str = "") -> Path | None:
        """What was drawn under that name before, by this code if it was.

        Args:
            name: Of the specimen, with what is asked of it.
            whatever: Its name alone, to take it with other problems in it too: which are planted
                changes with the layouts.
        """
        drawn = self.folder / "specimens"
        exact = drawn / digest() / name
        if exact.exists():
            return exact
        patterns = (f"*/{name}", f"*/{whatever}-*" if whatever else "") if self.any_code else ()
        for pattern in filter(None, patterns):
            older = max(drawn.glob(pattern), key=lambda each: each.stat().st_mtime, default=None)
            if older is not None:
                return older
        return None

    def add(self, name: str, fresh: Path) -> None:
        """Keep a copy of what was just drawn, and forget what old code drew."""
        drawn = self.folder / "specimens"
        here = drawn / digest()
        here.mkdir(parents=True, exist_ok=True)
        for each in sorted(drawn.iterdir(), key=lambda each: each.stat().st_mtime)[:-_VERSIONS]:
            shutil.rmtree(each, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=self.folder) as place:
            copy = shutil.copytree(fresh, Path(place) / "copy")
            # Somebody else who drew the same was faster: theirs is as good.
            with contextlib.suppress(OSError):
                Path(copy).rename(here / name)


def draw(specimen: Specimen, folder: Path, shelf: Shelf | None) -> Truth:
    """Put the specimen's files into a folder and return its truth.

    Specimens of development layouts are drawn once for each version of the code that draws them.
    Those of left-out layouts are never kept: nobody is to come across them.
    """
    if shelf is None or specimen.pool == "left-out":
        return _fresh(specimen, folder)
    kept = shelf.find(told_apart(specimen), "" if specimen.kinds else specimen.name)
    if kept is None:
        truth = _fresh(specimen, folder)
        shelf.add(told_apart(specimen), folder)
        return truth
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


def told_apart(specimen: Specimen) -> str:
    """Return a name that differs for dossiers that differ."""
    text = "-".join((*specimen.kinds, *specimen.plant))
    return f"{specimen.name}-{hashlib.sha256(text.encode()).hexdigest()[:8]}"


def page_name(order: PageOrder) -> str:
    """What a single page is called on the shelf: the same in every run."""
    text = "/".join(str(each) for each in astuple(order))
    return f"page-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def draw_page(order: PageOrder, folder: Path, shelf: Shelf | None) -> None:
    """Draw a single page, or take it from the shelf.

    Pages of development layouts are kept there; nobody comes across the others.
    """
    if shelf is None or order.pool == "left-out":
        single.make(order, folder)
        return
    kept = shelf.find(page_name(order))
    if kept is not None:
        shutil.copytree(kept, folder)
    else:
        single.make(order, folder)
        shelf.add(page_name(order), folder)
