"""The record says what the rows say, and the report shows it, by itself and in safety."""

import datetime as dt
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from lab import figures
from lab.cli import main
from lab.evaluate.compare import compare
from lab.evaluate.making import Shelf, draw, put_away, told_apart
from lab.evaluate.plan import Specimen
from lab.evaluate.plots import bars, matrix, reliability
from lab.evaluate.record import Record, record
from lab.evaluate.report import html, scores, share
from lab.evaluate.rows import FindingRow, ProblemRow, Rows
from lab.evaluate.sitting import Run
from tests.lab.evaluation import SEEN, TRUTH, case

ROWS = compare(case(TRUTH, SEEN))


def made(rows: Rows = ROWS) -> Record:
    engines, models = {"tesseract": "5.3.0"}, {"field-confidence": "1"}
    run = Run(rows, "abc", engines, models, ("ktp", "npwp"), 61.4, 0, 0)
    return record(
        run,
        commit="f" * 40,
        changed=False,
        root="f" * 40,
        made=dt.date(2026, 11, 24),
        dossiers=1,
        left_out=0,
        tiers=["clean"],
        publishable=True,
    )


def test_the_record_is_json_and_names_what_it_was_made_from() -> None:
    told = json.loads(json.dumps(made()))
    assert told["commit"] == told["seeds_from"] == "f" * 40
    assert told["producer"]["engines"] == {"tesseract": "5.3.0"}
    assert (told["made"], told["seconds"]) == ("2026-11-24", 61)
    assert set(told["figures"]) == {"clean", "all"}
    assert set(told["figures"]["clean"]) == {"dev"}


def test_every_share_has_its_counts_and_interval() -> None:
    pages = made()["figures"]["clean"]["dev"]["pages"]
    assert (pages["right"], pages["of"], pages["share"]) == (4, 6, 0.6667)
    # Wilson for 4 of 6, by the formula with z = 1.96.
    assert (pages["low"], pages["high"]) == (0.3, 0.9032)


def test_the_report_needs_nothing_from_elsewhere() -> None:
    page = html(made())
    assert page.count("<svg") == 5
    assert not re.search(r"(?:src|href)=|<script|url\(|@import", page)
    assert "66.7% (4/6; 30.0-90.3)" in page
    assert "Isian yang dinyatakan tidak ada" in page


def test_a_cell_says_how_far_it_is_from_being_certified() -> None:
    # Of two NIKs one is wrong; the least share p with p^2 + 2p(1-p) = 0.05 is 1 - sqrt(0.95).
    cell = made()["figures"]["clean"]["dev"]["by_field"]["ktp.nik"]["certification"]
    assert cell == {"errors": 1, "bound": 0.0253, "certified": False, "cases_needed": 947}
    assert "1 salah dari 2: ≥ 2.5%, belum, perlu 947" in html(made())


def test_a_cell_of_enough_cases_is_certified() -> None:
    (nik,) = [row for row in ROWS.fields if row.field == "nik" and row.result == "right"]
    page = html(made(Rows(pages=ROWS.pages, fields=(nik,) * 598)))
    assert "0 salah dari 598: ≥ 99.5%, tersertifikasi" in page


def test_a_report_of_nothing_but_blank_pages_is_made_all_the_same() -> None:
    blank = [row for row in ROWS.pages if row.truth == ("kosong",)]
    assert "kosong" in html(made(Rows(pages=tuple(blank))))


def test_names_are_escaped() -> None:
    evil = "<b onload=x>&"
    cells = [{"truth": evil, "seen": "ktp", "pages": 3}]
    one = {"right": 1, "of": 2, "share": 0.5, "low": 0.1, "high": 0.9, "confidence": 0.7}
    for svg in (
        matrix(cells, evil),
        bars({evil: {evil: one}}, evil),
        reliability({evil: [one]}, evil),
    ):
        assert "<b " not in svg
        assert "&lt;b onload=x&gt;&amp;" in svg
    rows = replace(ROWS, pages=tuple(replace(row, seen=(evil,)) for row in ROWS.pages))
    assert "<b " not in html(made(rows))


def test_figures_without_a_case_are_a_dash() -> None:
    assert share({"right": 0, "of": 0, "share": None, "low": None, "high": None}) == "\N{EM DASH}"
    assert scores({"hits": 0, "wanted": 0, "f1": None}) == "\N{EM DASH}"


def test_what_is_measured_can_be_published(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(f"{figures.BEGIN}\n{figures.END}\n")
    (tmp_path / "new.json").write_text(json.dumps(made()))
    figures.take("evaluation", tmp_path / "new.json", tmp_path)
    figures.write(tmp_path)
    text = (tmp_path / "README.md").read_text()
    assert "| pages of which the type is right | 66.7 % (4/6; 30-90) |" in text
    assert "| `ktp` | 50.0 % (3/6; 19-81) |" in text


CARD = Specimen("clean", "dev", 4, kinds=("npwp",))


def test_a_specimen_is_drawn_once_and_kept_on_request(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "cache")
    first = draw(CARD, tmp_path / "one", shelf)
    kept = shelf.find(told_apart(CARD))
    assert kept is not None
    (kept / "mark").touch()
    assert draw(CARD, tmp_path / "two", shelf) == first
    assert (tmp_path / "two" / "mark").exists()
    put_away(CARD, tmp_path / "one", None)
    put_away(CARD, tmp_path / "two", tmp_path / "keep")
    assert not (tmp_path / "one").exists()
    assert (tmp_path / "keep" / CARD.name / "truth.json").exists()


def test_a_dossier_that_older_code_drew_serves_whatever_was_planted(tmp_path: Path) -> None:
    whole = Specimen("clean", "dev", 4, plant=("tanpa_ktp",))
    drawn = tmp_path / "specimens" / "old" / told_apart(whole)
    drawn.mkdir(parents=True)
    other = replace(whole, plant=("tanpa_npwp",))
    assert Shelf(tmp_path).find(told_apart(other), other.name) is None
    older = Shelf(tmp_path, any_code=True)
    assert older.find(told_apart(other)) is None
    assert older.find(told_apart(other), other.name) == drawn


def test_a_specimen_of_left_out_layouts_is_never_kept(tmp_path: Path) -> None:
    hidden = replace(CARD, pool="left-out")
    draw(hidden, tmp_path / "one", Shelf(tmp_path / "cache"))
    put_away(hidden, tmp_path / "one", tmp_path / "keep")
    assert sorted(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_an_evaluation_from_end_to_end_and_again_from_memory(tmp_path: Path, capsys) -> None:
    order = [
        "evaluate", "--tiers", "clean", "--dossiers", "1", "--left-out", "0", "--seed", "3",
        "--kinds", "npwp", "--cache", str(tmp_path / "cache"), "--jobs", "1",
    ]  # fmt: skip
    told = []
    for name in ("one", "two"):
        out = tmp_path / name
        assert main([*order, "--out", str(out), "--errors", str(out / "errors.jsonl")]) == 0
        told.append((json.loads((out / "evaluation.json").read_text()), capsys.readouterr().out))
    (first, _), (second, said) = told
    assert first["figures"] == second["figures"]
    assert first["figures"]["clean"]["dev"]["pages"]["of"] == 1
    assert first["publishable"] is False
    assert re.search(r"Ingatan: [1-9]\d* tugas diingat, 0 dikerjakan", said)
    assert (tmp_path / "two" / "evaluation.html").read_text().startswith("<!doctype html>")


def test_the_report_tells_problems_by_kind_and_alarms_by_rule() -> None:
    planted = tuple(
        ProblemRow("clean", "x", left_out=False, name=name, noticed=noticed, shown=True)
        for name, noticed in (
            ("ditolak_balai", True),
            ("ditolak_balai", False),
            ("nip_balai", True),
        )
    )
    findings = tuple(
        FindingRow("clean", "x", left_out=False, rule="nip_bentuk", alarm=alarm)
        for alarm in (True, False, False, False)
    )
    told = made(Rows(pages=ROWS.pages, problems=planted, findings=findings))
    counted = told["figures"]["clean"]["dev"]["problems"]
    assert (counted["noticed"]["right"], counted["noticed"]["of"]) == (2, 3)
    assert (counted["kinds"]["ditolak_balai"]["noticed"]["right"]) == 1
    page = html(told)
    assert "<td>ditolak_balai</td><td>50.0% (1/2;" in page
    # Wilson for 1 of 4, by the formula with z = 1.96.
    assert "<td>nip_bentuk</td><td>25.0% (1/4; 4.6-69.9)</td>" in page
