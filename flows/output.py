"""Results appear whole or not at all: made in a hidden folder, moved into place at the end."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from flows import interrupts

if TYPE_CHECKING:
    from collections.abc import Iterator

RESULT = "result.json"
REPORT = "report.html"
PAGES = "pages"
GENERATOR = '<meta name="generator" content="Berkas">'
"""Stands in every report of ours; a ``report.html`` without it is somebody else's."""

_PAGE = re.compile(r"hal-[0-9]{3,}\.jpg")
_HEAD = 2048


@contextlib.contextmanager
def published(folder: Path) -> Iterator[Path]:
    """A place to make a result in; what lies in it at the end replaces what is in ``folder``.

    The folder is made when it is not there. When the body raises or is interrupted, nothing is left
    behind, neither the place nor folders that were made for it. ``result.json`` is moved last. What
    an earlier run left (a report, page images) and this one did not make is removed: a report must
    not stand beside a result that it does not tell of.
    """
    made = _make(folder)
    try:
        # On the same file system as its goal, so that moving is renaming.
        with tempfile.TemporaryDirectory(prefix=".berkas-", dir=folder) as place:
            yield Path(place)
            with interrupts.held():
                _replace(Path(place), folder)
    except BaseException:
        for each in reversed(made):
            with contextlib.suppress(OSError):
                each.rmdir()
        raise


def _make(folder: Path) -> list[Path]:
    """Make the folder and its parents; returns those that were not there, outermost first."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    missing.reverse()
    for each in missing:
        each.mkdir(exist_ok=True)
    return missing


def _replace(place: Path, folder: Path) -> None:
    new = {each.name for each in (place / PAGES).iterdir()} if (place / PAGES).is_dir() else set()
    if new:
        (folder / PAGES).mkdir(exist_ok=True)
    for name in sorted(new):
        (place / PAGES / name).replace(folder / PAGES / name)
    if (place / REPORT).exists():
        (place / REPORT).replace(folder / REPORT)
    elif _is_ours(folder / REPORT):
        (folder / REPORT).unlink()
    _remove_pages(folder / PAGES, keep=new)
    (place / RESULT).replace(folder / RESULT)


def _is_ours(report: Path) -> bool:
    with contextlib.suppress(OSError), report.open("rb") as file:
        return GENERATOR.encode() in file.read(_HEAD)
    return False


def _remove_pages(pages: Path, keep: set[str]) -> None:
    if not pages.is_dir():
        return
    for each in pages.iterdir():
        if _PAGE.fullmatch(each.name) and each.name not in keep:
            each.unlink()
    with contextlib.suppress(OSError):  # not empty: it holds what is not ours
        pages.rmdir()


@contextlib.contextmanager
def scratch() -> Iterator[Path]:
    """A folder of its own for page images, gone at the end however it comes."""
    folder = Path(tempfile.mkdtemp(prefix="berkas-"))
    try:
        yield folder
    finally:
        # A child that is just being ended may still write: what appears meanwhile goes too.
        for _ in range(3):
            shutil.rmtree(folder, ignore_errors=True)
            if not os.path.lexists(folder):
                break
