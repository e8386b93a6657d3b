"""Ctrl-C and ``kill`` on the real command: afterwards no process and no file of it is there."""

import os
import signal
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CALL = "import sys; from flows.cli import main; sys.exit(main())"
PAGES = 12


class Running:
    """The command in a process group of its own, marked so that its children can be told."""

    def __init__(self, tmp_path, *call):
        self.tmp = tmp_path / "tmp"
        self.tmp.mkdir()
        self.mark = f"BERKAS_TEST_MARK={uuid.uuid4().hex}"
        name, value = self.mark.split("=")
        self.process = subprocess.Popen(
            [sys.executable, "-c", CALL, "process", *map(str, call)],
            cwd=ROOT,
            env={
                **os.environ,
                name: value,
                "TMPDIR": str(self.tmp),
                "BERKAS_LOG": str(tmp_path / "log"),
            },
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def left(self):
        """Processes that carry the mark."""
        found = []
        for each in Path("/proc").glob("[0-9]*"):
            try:
                environment = (each / "environ").read_bytes()
            except OSError:
                continue
            if self.mark.encode() in environment:
                found.append((each.name, (each / "cmdline").read_bytes()))
        return found

    def gone_within(self, seconds):
        end = time.monotonic() + seconds
        while self.left() and time.monotonic() < end:
            time.sleep(0.05)
        return self.left() == []


@pytest.fixture
def scans(tmp_path, letter):
    (tmp_path / "scans").mkdir()
    letter.save(
        tmp_path / "scans" / "surat.pdf",
        save_all=True,
        append_images=[letter] * (PAGES - 1),
        resolution=150,
    )
    return tmp_path / "scans"


@pytest.fixture
def run(tmp_path):
    running = []

    def start(*call):
        running.append(Running(tmp_path, *call))
        return running[-1]

    yield start
    for each in running:
        if each.process.poll() is None:
            os.killpg(each.process.pid, signal.SIGKILL)
        each.process.communicate()


def assert_nothing_left(tmp_path, running, status):
    _, err = running.process.communicate(timeout=10)
    assert running.process.returncode == status, err
    assert running.gone_within(5), running.left()
    assert list(running.tmp.iterdir()) == []
    assert not (tmp_path / "hasil").exists()
    assert "Dihentikan" in err
    assert "Traceback" not in err
    assert "Exception" not in err


@pytest.mark.slow
def test_ctrl_c_in_the_middle_of_reading(tmp_path, scans, run):
    running = run(scans, "--out", tmp_path / "hasil" / "dalam", "--report")
    assert "surat.pdf hal." in running.process.stderr.readline()
    assert len(running.left()) > 1
    os.killpg(running.process.pid, signal.SIGINT)
    assert_nothing_left(tmp_path, running, 130)


@pytest.mark.slow
def test_kill_reaches_only_the_parent_and_the_children_go_too(tmp_path, scans, run):
    running = run(scans, "--out", tmp_path / "hasil", "--report")
    assert "surat.pdf hal." in running.process.stderr.readline()
    running.process.send_signal(signal.SIGTERM)
    assert_nothing_left(tmp_path, running, 143)


@pytest.mark.slow
def test_an_impatient_double_ctrl_c(tmp_path, scans, run):
    running = run(scans, "--out", tmp_path / "hasil")
    assert "surat.pdf hal." in running.process.stderr.readline()
    for _ in range(3):
        os.killpg(running.process.pid, signal.SIGINT)
        time.sleep(0.05)
    assert_nothing_left(tmp_path, running, 130)


@pytest.mark.slow
@pytest.mark.parametrize("seconds", [1.5, 2.5, 4.0])
def test_ctrl_c_while_it_is_starting(tmp_path, scans, run, seconds):
    running = run(scans, "--out", tmp_path / "hasil")
    time.sleep(seconds)
    os.killpg(running.process.pid, signal.SIGINT)
    assert_nothing_left(tmp_path, running, 130)
