"""Tells on standard error, page by page, what was read and what must be scanned again.

On a terminal it is a bar, above which only pages appear that want attention; anywhere else it is a
line a page. No value of the dossier is shown, only numbers of pages and what became of them.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from dossier import indonesian
from dossier.printable import one_line
from flows import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import Console

    from dossier.model import Page


class OnPage(Protocol):
    """Called in the main process with every page as soon as it is read, in any order."""

    def __call__(self, page: Page, total: int, /) -> None:
        """Take note of the page; ``total`` is the number of pages of the dossier."""


@contextlib.contextmanager
def shown(console: Console, name: str, files: Sequence[str]) -> Iterator[OnPage]:
    """Show progress on this console while the body runs.

    Args:
        console: Writes to standard error.
        name: What the dossier is called.
        files: What its files are called, in order.
    """
    way = _bar if console.is_terminal else _lines
    with way(console, one_line(name), [one_line(each) for each in files]) as on_page:
        yield on_page


@contextlib.contextmanager
def _bar(console: Console, name: str, files: Sequence[str]) -> Iterator[OnPage]:
    with Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("halaman"),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    ) as progress:
        task = progress.add_task(name, total=None)

        def on_page(page: Page, total: int) -> None:
            progress.update(task, total=total, advance=1)
            if wants_attention(page):
                progress.console.print(Text(line(page, files), style="yellow"), highlight=False)

        yield on_page


@contextlib.contextmanager
def _lines(console: Console, name: str, files: Sequence[str]) -> Iterator[OnPage]:
    done = 0

    def on_page(page: Page, total: int) -> None:
        nonlocal done
        done += 1
        text = f"{name} [{done}/{total}] {line(page, files)}"
        console.print(Text(text), highlight=False, soft_wrap=True)

    yield on_page


def wants_attention(page: Page) -> bool:
    """Tell whether the counter should look at the page while the applicant is still there."""
    bad = page.quality is not None and page.quality.verdict != "baik"
    return page.status == "unreadable" or (bad and page.status != "blank")


def line(page: Page, files: Sequence[str]) -> str:
    """What became of a page, in one line: ``scan.pdf hal. 3: terbaca, pindaian baik``."""
    said = [indonesian.PAGE_STATUS[page.status]]
    if page.quality is not None and page.status != "blank":
        said.append(words.QUALITY[page.quality.verdict])
    reason = page.quality.reason if page.quality is not None else None
    why = " ".join(filter(None, (page.message, reason)))
    place = f"{files[page.file]} hal. {page.file_page}"
    return f"{place}: {', '.join(said)}" + (f". {one_line(why)}" if why else "")
