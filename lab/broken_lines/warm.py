"""Runs tests again and again, each time in a child that has loaded what is not ours already.

Loading pytest, Hypothesis and pydantic takes ten times as long as the tests of one broken line.
Started in a copy of the tree as a program of its own; a line of JSON on standard input, the
arguments for pytest, is answered by a line on standard output: the exit status and what was said.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import io
import json
import os
import signal
import sys
import tempfile
import threading
from typing import Final

PATIENCE: Final = 120
"""Seconds for the tests of one mutant; one that makes them hang has been noticed."""
_USED: Final = ("hypothesis.strategies", "numpy", "pydantic", "rapidfuzz.fuzz")


def serve() -> None:
    """Answer until standard input ends."""
    pytest = importlib.import_module("pytest")
    for plugin in importlib.metadata.entry_points(group="pytest11"):
        plugin.load()
    for name in _USED:
        importlib.import_module(name)
    if threading.active_count() > 1:
        raise RuntimeError("a library keeps a thread: children would hang")
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    for line in sys.stdin:
        with tempfile.TemporaryFile() as out:
            child = os.fork()
            if child == 0:
                os.dup2(out.fileno(), 1)
                os.dup2(out.fileno(), 2)
                sys.stdout = io.TextIOWrapper(os.fdopen(os.dup(1), "wb"), write_through=True)
                sys.stderr = sys.stdout
                signal.alarm(PATIENCE)
                code = int(pytest.main(json.loads(line)))
                sys.stdout.flush()
                os._exit(code)
            _, status = os.waitpid(child, 0)
            out.seek(0)
            said = out.read().decode("utf-8", errors="replace")
        code = os.waitstatus_to_exitcode(status)
        answers.write(json.dumps([code, said]) + "\n")
        answers.flush()


if __name__ == "__main__":
    serve()
