"""Ctrl-C, ``kill`` and a closed terminal end the work in order, once, and never half-way."""

from __future__ import annotations

import contextlib
import signal
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class StoppedError(BaseException):
    """Someone asked the program to end; no Exception, so that no handler of errors eats it."""

    def __init__(self, number: int) -> None:
        """Keep the signal's number; the exit status is 128 more, as shells have it."""
        super().__init__(number)
        self.number = number


@dataclass(slots=True)
class _State:
    held: int = 0
    asked: int | None = None


_state = _State()


@contextlib.contextmanager
def heard() -> Iterator[None]:
    """Raise :class:`StoppedError` in the body when a signal asks to end.

    Only the first one is answered: cleaning up is not interrupted by an impatient second Ctrl-C. A
    signal that is ignored already (``nohup``) stays ignored. Main thread only.
    """
    before = {each: signal.getsignal(each) for each in ENDING}
    _state.held, _state.asked = 0, None
    try:
        for each, handler in before.items():
            if handler is not signal.SIG_IGN:
                signal.signal(each, _asked)
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)


@contextlib.contextmanager
def held() -> Iterator[None]:
    """Let the body finish first; a signal that came meanwhile is answered behind it."""
    _state.held += 1
    asked_before = _state.asked
    try:
        yield
    finally:
        _state.held -= 1
    if _state.asked is not None and _state.asked != asked_before and not _state.held:
        raise StoppedError(_state.asked)


def _asked(number: int, _frame: FrameType | None) -> None:
    if _state.asked is not None:
        return
    _state.asked = number
    if not _state.held:
        raise StoppedError(number)
