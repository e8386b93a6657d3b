"""What the command says: results on standard output, all else on standard error.

When nobody listens any more (``| head`` has read enough) the work goes on in silence.
"""

from __future__ import annotations

import io
import os
import sys
from typing import Final, TextIO

from rich.console import Console


class PatientConsole(Console):
    """A console that falls silent, where rich would leave, when its reader has gone."""

    def on_broken_pipe(self) -> None:
        """Go on without being heard."""
        self.quiet = True
        _silence(sys.stderr if self.stderr else sys.stdout)


_PLAIN_WIDTH: Final = 160


def for_tables() -> PatientConsole:
    """Standard output, wide enough for every column where no terminal tells how wide it is.

    Whoever reads it may fold it.
    """
    console = PatientConsole()
    if console.is_terminal or "COLUMNS" in os.environ:
        return console
    return PatientConsole(width=_PLAIN_WIDTH)


def prepare() -> None:
    """Let a name that the terminal's encoding lacks be shown with question marks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def out(text: str) -> None:
    """Say a line on standard output."""
    _say(text, sys.stdout)


def err(text: str) -> None:
    """Say a line on standard error."""
    _say(text, sys.stderr)


def _say(text: str, stream: TextIO | None) -> None:
    if stream is None:  # closed by whoever started us
        return
    try:
        stream.write(text + "\n")
        stream.flush()
    except OSError:
        _silence(stream)


def _silence(stream: TextIO) -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
