"""What is written down when the program itself fails: kinds of errors and places, never values.

A traceback would do, but the message of an exception may quote a NIK. So each exception of the
chain is noted by its name and the lines of code it went through.
"""

from __future__ import annotations

import datetime as dt
import os
import traceback
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MOST = 1_000_000
"""Bytes after which the log is moved aside and a new one begun."""


def record(error: BaseException, log: Path) -> str | None:
    """Append a failure to the log.

    Args:
        error: What happened.
        log: The file; made with its folder, readable by its owner only.

    Returns:
        The number under which it stands there, None when the log cannot be written.
    """
    number = os.urandom(4).hex()
    now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
    text = "\n".join([f"{now} {number}", *describe(error), ""])
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        if log.exists() and log.stat().st_size > MOST:
            log.replace(log.with_name(log.name + ".1"))
        descriptor = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        with os.fdopen(descriptor, "a", encoding="utf-8", errors="replace") as file:
            file.write(text + "\n")
    except OSError:
        return None
    return number


def describe(error: BaseException) -> Iterator[str]:
    """The chain of exceptions, the first cause last, without what they say."""
    current: BaseException | None = error
    while current is not None:
        kind = type(current)
        yield f"{kind.__module__}.{kind.__qualname__}"
        for frame in traceback.extract_tb(current.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} {frame.name}"
        hidden = current.__suppress_context__
        current = current.__cause__ or (None if hidden else current.__context__)
