"""How far a measurement has come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TextIO

_BAR: Final = 30


def bar(total: int, stream: TextIO) -> Callable[[object], None]:
    """A bar that grows page by page; on anything but a terminal, a line every twentieth."""
    done = 0
    begun = time.monotonic()

    def report(_: object) -> None:
        nonlocal done
        done += 1
        left = (time.monotonic() - begun) / done * (total - done)
        shown = "█" * (_BAR * done // total)
        line = f"{shown:<{_BAR}} {done}/{total} halaman, sisa {left / 60:.1f} menit"
        if stream.isatty():
            stream.write(f"\r{line}" + ("\n" if done == total else ""))
        elif done == total or done * 20 // total > (done - 1) * 20 // total:
            stream.write(line + "\n")
        stream.flush()

    return report
