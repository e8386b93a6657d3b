"""The leases of a worker: renewed while it works, and lost when another attempt has taken over."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
from collections.abc import Callable, Iterator
from typing import Final

from dossier.casework import Fence

EVERY: Final = 15.0
"""Seconds between renewals; a lease holds for four times as long."""

Renew = Callable[[Fence, dt.datetime], bool]


class Leases:
    """What this worker holds, renewed by a thread of its own.

    Args:
        renew: Renews one lease; False when it is lost.
        trouble: Told of an error in renewing, which is tried again.
    """

    def __init__(self, renew: Renew, trouble: Callable[[Exception], object]) -> None:
        self._renew = renew
        self._trouble = trouble
        self._lock = threading.Lock()
        self._held: dict[Fence, threading.Event] = {}

    @contextlib.contextmanager
    def held(self, fence: Fence) -> Iterator[threading.Event]:
        """Keep the lease renewed in the body; the event tells that it was lost."""
        lost = threading.Event()
        with self._lock:
            self._held[fence] = lost
        try:
            yield lost
        finally:
            with self._lock:
                self._held.pop(fence, None)

    def fences(self) -> tuple[Fence, ...]:
        """What is held now."""
        with self._lock:
            return tuple(self._held)

    def renew_all(self) -> None:
        """Renew what is held; an error of the database leaves the lease to be renewed later."""
        for fence in self.fences():
            try:
                kept = self._renew(fence, dt.datetime.now(dt.UTC))
            except Exception as error:  # noqa: BLE001 - whatever it is, the others are renewed
                self._trouble(error)
                continue
            lost = self._held.get(fence)
            if not kept and lost is not None:
                lost.set()

    def run(self, stopped: threading.Event) -> None:
        """Renew until told to stop."""
        while not stopped.wait(EVERY):
            self.renew_all()
