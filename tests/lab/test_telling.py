"""Single pages told apart: the plan, the counts by hand, and one page from end to end."""

import json

import pytest

from classifiers.page_type import OTHER_SCORE
from lab.cli import main
from lab.evaluate.compare import compare
from lab.evaluate.rows import HIDDEN, PageRow
from lab.specimens.layout import all_layouts
from lab.telling.command import stream_table, table, write_errors
from lab.telling.figures import by_cell, figures, of_streams
from lab.telling.plan import plan
from lab.telling.sitting import ToldRow
from tests.lab.evaluation import SEEN, TRUTH, case


def row(truth, seen, lead, *, best="ktp", left_out=False, confidence=0.8):
    layout = HIDDEN if left_out else f"{truth}/baku"
    page = PageRow("clean", "x", 0, left_out, layout, (truth,), (seen,), "sebab")
    return ToldRow(page, best, lead, confidence)


ROWS = [
    row("ktp", "ktp", 4.0),
    row("ktp", "lain", -0.2),
    row("lain", "lain", -3.0),
    row("lain", "lain", -0.4),
    row("lain", "ktp", 0.3),
]


def test_what_lain_found_and_what_it_took():
    found = figures(ROWS)
    assert found["lain"]["recall"]["right"] == 2
    assert found["lain"]["recall"]["of"] == 3
    assert found["lain"]["precision"]["of"] == 3
    # ktp: 1 hit of 2 given and 2 wanted; lain: 2 hits of 3 given and 3 wanted.
    assert found["macro_f1"] == pytest.approx((1 / 2 + 2 / 3) / 2, abs=1e-4)
    assert found["pages"]["right"] == 3
    # Of five claims at 0.8 three hold.
    assert found["ece"] == pytest.approx(0.2)


def test_the_threshold_moves_pages_to_lain_and_back():
    curve = {each["threshold"] - OTHER_SCORE: each for each in figures(ROWS)["thresholds"]}
    raised = curve[0.5]
    assert (raised["recall"]["right"], raised["precision"]["of"]) == (3, 4)
    lowered = curve[-0.5]
    assert (lowered["recall"]["right"], lowered["precision"]["of"]) == (1, 1)


def test_layouts_are_counted_apart_and_left_out_ones_leave_no_errors(tmp_path):
    rows = [*ROWS, row("lain", "ktp", 1.0, left_out=True)]
    found = by_cell(rows)
    assert found["clean"]["dev"]["pages"]["of"] == 5
    assert found["clean"]["left-out"]["pages"]["of"] == 1
    assert any("tersisih" in line for line in table(found))
    assert write_errors(rows, tmp_path / "errors.jsonl") == 2
    assert HIDDEN not in (tmp_path / "errors.jsonl").read_text()


def test_every_layout_is_drawn_as_often_as_asked():
    orders = plan("abc", ("clean",), 1, 2, 3)
    unrelated = [each for each in orders if each.pool == "left-out" and each.kind == "lain"]
    known = [each for each in orders if each.pool == "left-out" and each.kind != "lain"]
    layouts = all_layouts()
    assert len(unrelated) == 3 * sum(each.left_out and each.kind == "lain" for each in layouts)
    assert len(known) == 2 * sum(each.left_out and each.kind != "lain" for each in layouts)
    assert len({each.layout for each in unrelated}) > 15
    assert len(orders) - len(unrelated) - len(known) == sum(not each.left_out for each in layouts)
    assert plan("abc", ("clean",), 1, 0, 0) == plan("abc", ("clean",), 1, 0, 0)


@pytest.mark.slow
def test_pages_are_told_apart_from_end_to_end(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(
        "lab.telling.plan.all_layouts",
        lambda: [each for each in all_layouts() if (each.kind, each.name) == ("ktp", "baku")],
    )
    order = ["telling", "--tiers", "clean", "--each", "1", "--seed", "smoke", "--jobs", "1"]
    assert main([*order, "--out", str(tmp_path), "--cache", str(tmp_path / "cache")]) == 0
    (found,) = json.loads((tmp_path / "telling.json").read_text())["figures"]["clean"].values()
    assert found["pages"]["of"] == 1
    assert "macro-F1" in capsys.readouterr().out


@pytest.mark.parametrize("order", [["--each", "0", "--left-out", "0", "--unrelated", "0"]])
def test_nothing_to_measure_is_said(tmp_path, capsys, order):
    assert main(["telling", "--out", str(tmp_path), "--seed", "1", *order]) == 2
    assert capsys.readouterr().err


def test_whole_dossiers_are_counted_by_cuts_and_documents():
    rows = compare(case(TRUTH, SEEN))
    found = of_streams(rows)["clean"]["dev"]
    assert found["dossiers"] == 1
    # Beginnings after the first page: of 1, 4 and 5 all are seen, and 2 besides.
    assert found["cuts"] == pytest.approx(2 * 3 / (3 + 4), abs=1e-4)
    # Six documents claimed at 0.9, three of them there with all their pages.
    assert found["documents"]["ece"] == pytest.approx(0.4)
    assert any("terpotong tanpa salah" in line for line in stream_table({"clean": {"dev": found}}))
