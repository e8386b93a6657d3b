"""Seconds go to the stage in which they pass, and watching leaves nothing behind."""

import time
from pathlib import Path

import pytest

from extractors.ocr import tesseract
from lab import profile, stopwatch
from lab.stopwatch import Stopwatch, Watched, watching
from tests.lab import chores


class Clock:
    """A clock that a test turns: wall and CPU seconds."""

    def __init__(self) -> None:
        self.time = (0.0, 0.0)

    def pass_(self, wall: float, cpu: float) -> None:
        self.time = self.time[0] + wall, self.time[1] + cpu

    def __call__(self) -> tuple[float, float]:
        return self.time


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(stopwatch, "now", clock)
    return clock


def test_what_an_inner_stage_takes_is_not_the_outer_ones(clock: Clock) -> None:
    watch = Stopwatch()
    clock.pass_(5, 5)
    with watch.stage("extract"):
        clock.pass_(2, 1)
        with watch.stage("re-reading"):
            clock.pass_(4, 3)
        clock.pass_(1, 1)
    clock.pass_(9, 9)
    with watch.stage("extract"):
        clock.pass_(0.5, 0.25)
    assert watch.spent["extract"] == stopwatch.Spent(3.5, 2.25, 2)
    assert watch.spent["re-reading"] == stopwatch.Spent(4, 3, 1)


def test_a_stage_that_fails_is_counted_all_the_same(clock: Clock) -> None:
    watch = Stopwatch()

    def fail() -> None:
        clock.pass_(1, 1)
        raise OSError

    with pytest.raises(OSError), watch.stage("render"):  # noqa: PT011 - it is raised right above
        fail()
    assert watch.spent["render"] == stopwatch.Spent(1, 1, 1)


def test_watching_counts_calls_and_restores_the_functions() -> None:
    watch, original = Stopwatch(), chores.fail
    with watching([Watched("x", chores, "fail")], watch):
        assert chores.fail is not original
        with pytest.raises(ValueError, match="a"):
            chores.fail("a")
    assert chores.fail is original
    assert watch.spent["x"].calls == 1


def test_every_watched_function_is_there_and_belongs_to_a_stage() -> None:
    for each in profile.WATCHED:
        assert callable(getattr(each.module, each.name)), each
        assert each.stage in profile.STAGES


def test_the_time_of_programs_that_were_waited_for_counts() -> None:
    before = stopwatch.now()[1]
    tesseract.version()
    mine = time.process_time()
    assert stopwatch.now()[1] - before > 0
    assert stopwatch.now()[1] > mine


@pytest.mark.slow
def test_a_real_profile_accounts_for_nearly_all_seconds(tmp_path: Path) -> None:
    found = profile.profile("clean", 5, 3, tmp_path)
    assert found.pages == 3
    made = profile.record(found, tier="clean", seed=5, commit="0" * 40)
    shares = {name: each["cpu_share"] for name, each in made["stages"].items()}
    assert sum(shares.values()) == pytest.approx(1, abs=0.01)
    assert shares["other"] < 0.15
    assert {"inspect", "render", "classify", "judge", "write"} <= set(shares)
    assert shares["tesseract"] + shares.get("rapidocr", 0) > 0.4
    assert len(profile.table(made)) == 2 + len(made["stages"])
