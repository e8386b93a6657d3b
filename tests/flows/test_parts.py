import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from flows.parts import Part
from tests.flows.machinery import ROOT, wait

FOREVER = "import time; time.sleep(600)"


@pytest.fixture
def part(tmp_path):
    made = []

    def make(code):
        made.append(
            Part(
                "Uji", [sys.executable, "-c", code], {"UJI": "1"}, tmp_path / "log", lambda _: True
            )
        )
        return made[-1]

    yield make
    for each in made:
        each.ended(0)


def test_it_runs_says_what_it_says_to_its_log_and_is_ended(part, tmp_path):
    running = part("import os, time; print('UJI', os.environ['UJI'], flush=True); time.sleep(600)")
    running.start()
    assert running.died() is None
    wait(lambda: "UJI 1" in (tmp_path / "log").read_text(), 10)
    pid = running.pid
    running.end()
    running.ended(10)
    assert not psutil.pid_exists(pid)
    assert (tmp_path / "log").stat().st_mode & 0o077 == 0


def test_one_that_does_not_listen_is_killed_with_all_it_started(part, tmp_path):
    note = tmp_path / "pid"
    running = part(
        "import pathlib, signal, subprocess, time; signal.signal(15, signal.SIG_IGN);"
        f"pathlib.Path({str(note)!r}).write_text(str(subprocess.Popen(['sleep', '600']).pid));"
        "time.sleep(600)"
    )
    running.start()
    wait(lambda: note.exists() and note.read_text(), 10)
    running.end()
    running.ended(0.5)
    helper = int(note.read_text())
    wait(lambda: not psutil.pid_exists(helper) or gone(helper), 5)


def gone(pid):
    return psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


def test_how_it_died_is_known_and_it_is_waited_longer_each_time(part):
    running = part("raise SystemExit(7)")
    waits = []
    for _ in range(7):
        running.start()
        wait(lambda: running.died() is not None, 10)
        assert running.died() == 7
        waits.append(running.patience())
    assert waits == [1, 2, 4, 8, 16, 30, 30]


def test_it_dies_with_whoever_started_it(tmp_path):
    note = tmp_path / "pid"
    code = (
        "import sys, pathlib, time; from flows.parts import Part\n"
        f"part = Part('Uji', [sys.executable, '-c', {FOREVER!r}], {{}}, "
        f"pathlib.Path({str(tmp_path / 'log')!r}), lambda _: True)\n"
        "part.start()\n"
        f"pathlib.Path({str(note)!r}).write_text(str(part.pid))\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT)
    wait(lambda: note.exists() and note.read_text(), 10)
    child = int(note.read_text())
    assert psutil.pid_exists(child)
    os.kill(parent.pid, signal.SIGKILL)
    parent.wait()
    until = time.monotonic() + 5
    while Path(f"/proc/{child}").exists() and not gone(child):
        assert time.monotonic() < until
        time.sleep(0.05)
