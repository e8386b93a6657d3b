"""Memory that is free again goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

_HELD = """
import sys, threading
import psutil
from PIL import Image
from extractors import heap

if sys.argv[1] == "given back":
    assert heap.give_back()

def draw():
    # Sizes as they come, largest first: each leaves its place to the next, with remains above it.
    kept.append([bytearray(70_000) for _ in range(20) if Image.new("L", (2480, 3508)).copy()])
    for wide in range(2480, 600, -240):
        half = (wide // 2, wide // 2)
        image = Image.new("RGB", (wide, wide * 7 // 5)).resize(half, Image.Resampling.BOX)
        kept.append(bytearray(70_000))

kept = []
before = psutil.Process().memory_info().rss
for _ in range(2):
    threads = [threading.Thread(target=draw) for _ in range(6)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
count = sum(len(each) if isinstance(each, list) else 1 for each in kept)
print((psutil.Process().memory_info().rss - before) / 2**20 - count * 70_000 / 2**20)
"""


def _mib(way: str) -> float:
    done = subprocess.run(
        (sys.executable, "-c", _HELD, way), capture_output=True, check=True, text=True, timeout=60
    )
    return float(done.stdout)


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's allocator")
def test_a_process_of_many_threads_holds_no_more_images_than_it_uses() -> None:
    assert _mib("given back") < 40 < _mib("as it was")
