"""Importing Berkas tells nobody.

OpenVINO sends an event when it is imported, unless it is told not to or its telemetry is left out;
other libraries do so too. Every module of ours is imported in a process whose way out is watched,
its children's too.
"""

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import PACKAGES, ROOT, modules

# Python runs a module of this name at start-up, in children as well: nothing gets past it.
WATCH = """
import os, socket, sys

def _refuse(what):
    def refuse(*args, **kwargs):
        with open(os.environ["ATTEMPTS"], "a", encoding="utf-8") as log:
            log.write(f"{what} {[a for a in args if not isinstance(a, socket.socket)]!r}\\n")
        raise OSError("outgoing connections are refused here")
    return refuse

def _only_local(name):
    way_out, refuse = getattr(socket.socket, name), _refuse(name)
    def guarded(self, *args):
        if self.family == getattr(socket, "AF_UNIX", None):
            return way_out(self, *args)
        return refuse(self, *args)
    return guarded

for name in ("connect", "connect_ex", "sendto", "sendmsg"):
    setattr(socket.socket, name, _only_local(name))
for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection"):
    setattr(socket, name, _refuse(name))
"""


def _attempts(code: str, folder: Path) -> list[str]:
    """Runs the code with the way out watched; what was tried, one line an attempt."""
    (folder / "sitecustomize.py").write_text(WATCH)
    log = folder / "attempts.txt"
    log.touch()
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={
            "ATTEMPTS": str(log),
            "PYTHONPATH": str(folder),
            "PATH": str(Path(sys.executable).parent) + ":/usr/local/bin:/usr/bin:/bin",
            "HOME": str(folder),  # no opt-out that somebody once gave on this machine
        },
        check=True,
        timeout=120,
    )
    return log.read_text().splitlines()


def test_importing_any_module_of_ours_reaches_for_nothing(tmp_path: Path) -> None:
    names = modules()
    assert set(PACKAGES) <= set(names)
    code = f"import importlib\nfor name in {names!r}: importlib.import_module(name)"
    assert _attempts(code, tmp_path) == []


def test_importing_the_readers_reaches_for_nothing(tmp_path: Path) -> None:
    # By name, so that it stays tested wherever our own imports of them come to lie.
    assert _attempts("import cv2, openvino, pytesseract, rapidocr, spacy", tmp_path) == []


@pytest.mark.parametrize(
    "code",
    [
        "import urllib.request as r\ntry: r.urlopen('http://192.0.2.1/')\nexcept OSError: pass",
        "import socket as s\ntry: s.socket().connect(('192.0.2.1', 80))\nexcept OSError: pass",
        "import subprocess, sys\n"
        "subprocess.run([sys.executable, '-c', 'import socket; socket.gethostbyname(\"a.test\")'],"
        " stderr=subprocess.DEVNULL)",
    ],
    ids=["a library", "a socket", "a child"],
)
def test_the_watch_sees_an_attempt(code: str, tmp_path: Path) -> None:
    assert _attempts(code, tmp_path)


def test_openvino_is_installed_without_its_telemetry() -> None:
    assert importlib.util.find_spec("openvino_telemetry") is None
