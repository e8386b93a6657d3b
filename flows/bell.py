"""A bell: rung by any thread, heard by a coroutine that would otherwise look only now and then."""

from __future__ import annotations

import asyncio

import anyio


class Bell:
    """Rung when there is something to look for."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Let whoever waits look at once; nothing when nobody listens any more."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._rung.set)

    async def wait(self, seconds: float) -> bool:
        """Wait until it rings, or for so long; whether it rang."""
        self._loop = asyncio.get_running_loop()
        with anyio.move_on_after(seconds):
            await self._rung.wait()
        rang = self._rung.is_set()
        self._rung.clear()
        return rang
