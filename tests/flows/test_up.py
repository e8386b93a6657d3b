"""``berkas up`` as a whole: what dies is started again, and nothing is left when it ends."""

import subprocess
import time

import httpx
import psutil
import pytest

from lab.plant.process import free_port
from lab.running import Running, berkas
from tests.flows.machinery import wait

pytestmark = pytest.mark.slow
PARTS = {"Mesin alur (Prefect)": "prefect", "Pembaca": "worker", "Layar": "ui"}
FIRST, COMPLETE = "Basis data siap", "Semua siap"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """One office for all tests here: it takes a quarter of a minute to be up."""
    found = Running(tmp_path_factory.mktemp("up") / "kantor", {"BERKAS_CHILDREN": "1"})
    yield found
    found.stop()


@pytest.fixture
def running(office):
    """The office, complete; started when a test before has ended it."""
    if office.process is None or office.process.poll() is not None:
        office.__enter__()
        wait(lambda: office.said().rsplit(FIRST)[-1].count(COMPLETE), 60, office.said)
    return office


def part(running, word):
    """The process of one part: a child of the supervisor with that word in its command."""
    (found,) = [
        each for each in psutil.Process(running.process.pid).children() if word in each.cmdline()
    ]
    return found


def all_of(running):
    """Every process of the office: those of its tree, and whoever else works in its folder."""
    tree = psutil.Process(running.process.pid)
    return [tree, *tree.children(recursive=True)]


def gone(processes):
    return not [
        each for each in processes if each.is_running() and each.status() != psutil.STATUS_ZOMBIE
    ]


def called(environment):
    """The same command once more, which has to give up by itself."""
    return subprocess.run(
        berkas("up"), env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("taken", ["BERKAS_PORT", "BERKAS_PREFECT_PORT"])
def test_a_port_that_is_taken_is_named_before_anything_starts(running, taken, tmp_path):
    ports = {each: str(free_port()) for each in ("BERKAS_PORT", "BERKAS_PREFECT_PORT")}
    ports[taken] = running.environment[taken]
    done = called({**running.environment, **ports, "BERKAS_HOME": str(tmp_path / "lain")})
    assert done.returncode == 2
    assert taken in done.stderr
    assert ports[taken] in done.stderr
    assert "siap:" not in done.stderr.replace("Basis data siap:", "")


def test_a_second_one_in_the_same_office_is_refused(running):
    ports = {each: str(free_port()) for each in ("BERKAS_PORT", "BERKAS_PREFECT_PORT")}
    done = called({**running.environment, **ports})
    assert done.returncode == 2
    assert "sudah berjalan" in done.stderr
    assert str(running.process.pid) in done.stderr


def test_each_part_that_dies_is_named_and_started_again(running):
    for name, word in PARTS.items():
        before = part(running, word)
        ready = running.said().count(f"{name} siap")
        before.kill()
        wait(lambda: running.said().count(f"{name} siap") > ready, 90, running.said)  # noqa: B023
        assert f"{name} berhenti (status -9)" in running.said()
        assert part(running, word).pid != before.pid
    assert httpx.get(f"{running.address}/readyz", trust_env=False).is_success


def test_it_ends_in_order_leaves_nothing_and_begins_again(running):
    others = all_of(running)
    ports = [running.environment[each] for each in ("BERKAS_PORT", "BERKAS_PREFECT_PORT")]
    asked = time.monotonic()
    assert running.stop() == 0
    assert time.monotonic() - asked < 20
    assert running.said().endswith("Berhenti.\n")
    assert "Traceback" not in running.said()
    assert gone(others)
    for port in ports:
        with pytest.raises(httpx.ConnectError):
            httpx.get(f"http://127.0.0.1:{port}/", trust_env=False)


def test_it_begins_again_where_it_ended(running):
    assert httpx.get(f"{running.address}/masuk", trust_env=False).is_success


def test_when_it_is_killed_everything_dies_with_it(running):
    others = all_of(running)
    running.process.kill()
    running.process.wait()
    wait(lambda: gone(others), 10, lambda: str([each for each in others if each.is_running()]))
