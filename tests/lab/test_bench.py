"""Figures of the bench are medians of what was measured, and say whether their goals are met."""

import argparse
import datetime as dt
import io
import json
import subprocess
import sys
import time
from typing import Any

import psutil
import pytest
from rich.console import Console

from lab import arguments, figures
from lab.bench import command, memory, published, sitting
from lab.bench.latency import Latency
from lab.bench.memory import Memory, Sample, held
from lab.bench.meter import metering
from lab.bench.overhead import Overhead, Reading, summed
from lab.bench.record import Measured, Record, lines, record
from lab.bench.series import Series, series
from lab.bench.sharing import Sharing
from lab.cli import main
from lab.plant.pairs import Kind

BURN = "import time\nwhile time.process_time() < 0.3: pass\n"


def overhead() -> Overhead:
    """Ten pages, three turns: the middle turn met a disturbance of the machine."""
    bares = [Reading({"recipe": 1.0, "children": each}, 12.0) for each in (19.0, 25.0, 19.0)]
    flows = [
        Reading({"worker": 1.5, "prefect": each, "counter": 0.1, "children": 20.0}, 12.6)
        for each in (0.2, 5.0, 0.6)
    ]
    return summed(10, bares, flows, {"worker": 0.02, "prefect": 0.03})


def found(two: float = 2.1, pair: Kind = "embedded") -> list[Measured]:
    on_pair = overhead()
    if pair == "servers":
        on_pair.by.update({"database": series([1.0]), "objects": series([1.0])})
    soon = Latency(series([0.5, 0.4, 2.0]), series([1.6, 1.7, 0.9]))
    shared = Sharing(16, series([2.0] * 5), series([two] * 5))
    kept = Memory(500, series([900.0, 1000.0]), series([1000.0]), series([1400.0]))
    return [
        Measured("memory", "embedded", 0.1, kept),
        Measured("sharing", "servers", 0.3, shared),
        Measured("latency", pair, 0.114, soon),
        Measured("overhead", pair, 0.2, on_pair),
    ]


def made(found: list[Measured]) -> Record:
    return record(
        found,
        commit="0123456789abcdef",
        changed=False,
        made=dt.date(2026, 11, 24),
        repeats=3,
        processors=2,
        seconds=401.7,
    )


def by_key(made: Record) -> dict[str, Any]:
    return {each.key: each for each in lines(made)}


def test_one_disturbed_turn_does_not_move_the_median() -> None:
    assert series([0.6, 9.0, 0.5]).median == 0.6
    assert series([0.6, 9.0, 0.5]).worst == 9.0


def test_a_ratio_compares_what_was_measured_in_the_same_turn() -> None:
    # The machine was twice as slow in the second turn, for both.
    assert series([2.2, 4.4]).over(series([2.0, 4.0])).values == pytest.approx((1.1, 1.1))
    with pytest.raises(ValueError, match="zip"):
        series([2.2]).over(series([2.0, 4.0]))


def test_nothing_measured_is_no_figure() -> None:
    with pytest.raises(ValueError, match="nothing was measured"):
        series([])


def test_seconds_are_counted_a_page_and_by_who_spent_them() -> None:
    each = overhead()
    assert each.bare.values == pytest.approx((2.0, 2.6, 2.0))
    assert each.flow.values == pytest.approx((2.18, 2.66, 2.22))
    assert each.by["worker"].median == pytest.approx(0.15)
    assert each.by["prefect"].median == pytest.approx(0.06)
    # 0.8 s of 20, 5.6 of 26 and 1.2 of 20 more than the recipe's own second.
    assert each.added.values == pytest.approx((0.04, 5.6 / 26, 0.06))
    assert each.added_all.median == pytest.approx(0.09)
    assert each.added_wall.median == pytest.approx(0.05)


def test_memory_is_compared_between_the_fiftieth_page_and_the_last_ones() -> None:
    # It settles, has a peak in the middle of the run, and ends a tenth above its fiftieth page.
    course = [(5, 400), (40, 1000), (50, 1100), (60, 1000), (300, 1500), (480, 1200), (500, 1100)]
    found = memory.summed([Sample(pages, float(mib)) for pages, mib in course])
    assert found.early.values == (1000.0, 1100.0, 1000.0)
    assert found.late.values == (1200.0, 1100.0)
    assert found.grown.median == pytest.approx(0.15)
    assert found.peak.median == 1500
    with pytest.raises(ValueError, match="nothing was measured"):
        memory.summed([Sample(5, 400.0), Sample(30, 400.0)])


def test_what_a_process_holds_is_counted_with_its_children() -> None:
    code = "kept = bytearray(b'x') * 80_000_000; print('x', flush=True); input()"
    starts = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {code!r}])"
    with subprocess.Popen(
        [sys.executable, "-c", starts], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        process.stdout.read(1)
        both = held(process.pid)
        process.communicate(b"\n")
    assert 76 < both < 150


def test_a_goal_is_met_by_the_median_or_it_is_not() -> None:
    shown = by_key(made(found()))
    assert shown["latency.idle"].met is True
    assert shown["latency.busy"].met is False
    assert shown["overhead.added"].met is False
    assert shown["sharing.added"].met is True
    assert shown["overhead.bare"].met is None
    assert by_key(made(found(two=2.3)))["sharing.added"].met is False


def test_every_figure_has_a_name_on_the_screen_and_in_the_readme() -> None:
    keys = set(by_key(made(found(pair="servers"))))
    assert keys == set(command.WHAT) == set(published.TITLES)


def test_the_record_holds_every_value_and_the_load_of_the_machine() -> None:
    kept = json.loads(json.dumps(made(found())))
    assert (kept["schema"], kept["processors"]) == ("berkas.bench/1", 2)
    assert kept["parts"]["latency"]["embedded"]["load"] == 0.11
    assert kept["parts"]["latency"]["embedded"]["idle"] == {
        "median": 0.5,
        "worst": 2.0,
        "values": [0.5, 0.4, 2.0],
    }


def test_the_table_on_the_screen_says_which_goal_is_missed() -> None:
    console = Console(width=160, record=True, file=io.StringIO())
    console.print(command.table(made(found())))
    text = console.export_text()
    (busy,) = [each for each in text.splitlines() if "arsip mengisi" in each]
    assert "1.60 s" in busy
    assert "≤ 1.50 s ✗" in busy
    (shared,) = [each for each in text.splitlines() if "pembagian" in each]
    assert "+5.0 %" in shared
    assert "≤ 10.0 % ✓" in shared


def test_the_readme_says_so_too() -> None:
    text = published.markdown(made(found()))
    assert "| what two workers add | PostgreSQL, S3 | +5.0 % | +5.0 % | <= 10.0 % | 0.30 |" in text
    assert "| +6.0 % | +21.5 % | <= 5.0 %, missed | 0.20 |" in text
    assert figures.REPORTS["bench"] == "berkas.bench/1"


def test_the_time_of_a_program_that_ended_counts_with_whoever_waited_for_it() -> None:
    waits = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {BURN!r}])\ninput()"
    starts = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {waits!r}])"
    with subprocess.Popen([sys.executable, "-c", starts], stdin=subprocess.PIPE) as process:
        with metering({"tree": [process.pid], "none": []}) as spent:
            until = time.monotonic() + 30
            while _below(process.pid) < 0.2 and time.monotonic() < until:
                time.sleep(0.05)
        process.communicate(b"\n")
    assert spent.own["tree"] < 0.2 < spent.below["tree"]
    assert spent.all["tree"] == spent.own["tree"] + spent.below["tree"]
    assert spent.all["none"] == 0


def _below(pid: int) -> float:
    times = [each.cpu_times() for each in psutil.Process(pid).children()]
    return sum(each.children_user + each.children_system for each in times)


@pytest.mark.parametrize(
    ("parts", "pairs", "steps"),
    [
        (["latency"], 1, 1 + 1 + 4 * 5),
        (["overhead"], 2, 1 + 2 * (1 + 2 * 5)),
        (["sharing"], 1, 1 + 1 + 2 * 5),
        (["memory"], 2, 1 + 1 + 500),
        (list(sitting.PARTS), 1, 1 + (1 + 6 * 5) + (1 + 2 * 5) + (1 + 500)),
    ],
)
def test_progress_knows_how_much_there_is(parts: list[str], pairs: int, steps: int) -> None:
    every: tuple[Kind, ...] = ("embedded", "servers")
    assert sitting.steps(sitting.Order(parts, every[:pairs])) == steps


@pytest.mark.parametrize("text", ["0", "-1", "lima"])
def test_less_than_one_repeat_is_refused(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="paling kecil 1"):
        arguments.positive(text)


def test_too_few_pages_for_memory_are_refused_before_anything_starts(capsys) -> None:
    assert main(["bench", "--only", "memory", "--pages", "60"]) == 2
    assert "--pages paling kecil 100" in capsys.readouterr().err


@pytest.mark.slow
def test_a_real_measurement_of_how_soon_work_begins(tmp_path, capsys) -> None:
    call = ["bench", "--only", "latency", "--repeats", "1", "--out", str(tmp_path)]
    assert main(call) == 0
    kept = json.loads((tmp_path / "bench.json").read_text())
    idle = Series(tuple(kept["parts"]["latency"]["embedded"]["idle"]["values"]))
    assert len(idle.values) == 2
    assert all(0 < each < 60 for each in idle.values)
    assert "latency" in kept["parts"]
    assert "dari penyerahan sampai mulai" in capsys.readouterr().out
