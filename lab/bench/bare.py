"""The bare recipe in a process of its own: what ``berkas process`` does, without writing files.

It has as many children at work as the worker that it is compared with, at the same priority, and
keeps them from one dossier to the next as a worker does.
"""

from __future__ import annotations

import datetime as dt
import multiprocessing
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from checklist import sop
from extractors.workshop import BEHIND, Workshop
from flows import recipe

RULE_SET: Final = "ikot-rev03"
_Scans = tuple[tuple[Path, str], ...]


@dataclass(frozen=True, slots=True)
class Bare:
    """The process, ready; ``pid`` is where its tree begins."""

    pid: int
    _pipe: Connection

    def read(self, scans: Sequence[Path], received: dt.date) -> float:
        """Read a dossier and judge it; seconds by the clock.

        Raises:
            EOFError: The process ended.
        """
        self._pipe.send((tuple((each, each.name) for each in scans), received))
        seconds: float = self._pipe.recv()
        return seconds


@contextmanager
def bare(children: int) -> Iterator[Bare]:
    """Start the process, and end it.

    Args:
        children: Pages that are worked on at a time.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, children))
    process.start()
    theirs.close()
    try:
        yield Bare(process.pid or 0, ours)
    finally:
        ours.close()
        process.join()


def _serve(pipe: Connection, children: int) -> None:
    rules = sop.load(RULE_SET)
    with Workshop(children, nice=BEHIND) as workshop:
        while True:
            try:
                scans, received = pipe.recv()
            except EOFError:
                return
            pipe.send(_read(scans, received, rules, workshop))


def _read(scans: _Scans, received: dt.date, rules: sop.RuleSet, workshop: Workshop) -> float:
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="berkas-bench-") as scratch:
        recipe.process(
            scans, workshop=workshop, scratch=Path(scratch), rule_set=rules, received=received
        )
        return time.monotonic() - begun
