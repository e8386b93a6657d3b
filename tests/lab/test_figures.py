"""The README says what the committed reports say, and nothing else gets there."""

import json
from pathlib import Path
from typing import Any

import pytest

from dossier.errors import UsageError
from lab import figures
from lab.cli import main

README = f"# Berkas\n\n{figures.BEGIN}\n{figures.NOTHING}\n{figures.END}\n\nMore.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "README.md").write_text(README)
    return tmp_path


def share(right: int, of: int) -> dict[str, Any]:
    return {"right": right, "of": of, "share": right / of, "low": 0.5, "high": 0.9}


def group(right: int) -> dict[str, Any]:
    calibration = {
        "ece": 0.0213,
        "by_chance": 0.0148,
        "cases": 90,
        "bins": [],
        "top_is_honest": True,
    }
    return {
        "dossiers": 2,
        "pages": share(right, 40),
        "macro_f1": 0.9514,
        "types": {},
        "confusion": [{"truth": "ktp", "seen": "lain", "pages": 1}],
        "cuts": {"f1": 0.98},
        "whole": share(1, 2),
        "whole_declared": share(2, 2),
        "fields": {"exact": share(80, 100), "printed": share(80, 90), "f1": 0.8543},
        "kinds": {"ktp": {"exact": share(20, 24)}},
        "by_field": {"ktp.nik": {"exact": share(2, 2)}},
        "numbers": {"ktp.nik": share(2, 2)},
        "values": calibration,
        "absences": {**calibration, "ece": None, "cases": 0},
        "automation": {"threshold": 0.97, "taken": share(54, 90), "bound": 0.996},
        "problems": {"noticed": share(3, 4), "false_alarms": share(1, 50)},
    }


def report(**changes: Any) -> dict[str, Any]:
    return {
        "schema": "berkas.evaluation/1",
        "made": "2026-11-24",
        "commit": "0123456789abcdef",
        "seeds_from": "0123456789abcdef",
        "changed": False,
        "publishable": True,
        "plan": {"tiers": ["clean", "phone"], "dossiers": 2, "left_out": 1},
        "figures": {
            "clean": {"dev": group(38), "left-out": group(30)},
            "phone": {"dev": group(35)},
            "all": {"dev": group(36)},
        },
    } | changes


def write(path: Path, found: dict[str, Any]) -> Path:
    path.write_text(json.dumps(found))
    return path


def test_the_readme_of_the_project_says_what_its_reports_say() -> None:
    assert main(["figures", "check"]) == 0


def test_without_a_report_the_readme_says_so(root: Path) -> None:
    assert not figures.check(root)
    figures.write(root)
    assert (root / "README.md").read_text() == README


def test_a_new_report_makes_the_readme_stale_until_it_is_written(root: Path) -> None:
    figures.take("evaluation", write(root / "new.json", report()), root)
    assert figures.check(root)
    figures.write(root)
    assert not figures.check(root)
    text = (root / "README.md").read_text()
    assert text.startswith("# Berkas\n\n" + figures.BEGIN)
    assert text.endswith(figures.END + "\n\nMore.\n")
    # Columns: clean, phone and all of development, then clean of left-out layouts.
    assert "|  | clean | phone | all | clean, left out |" in text
    assert (
        "| pages of which the type is right | 95.0 % (38/40; 50-90) | 87.5 % (35/40; 50-90) "
        "| 90.0 % (36/40; 50-90) | 75.0 % (30/40; 50-90) |" in text
    )
    assert "| `ktp` | 83.3 % (20/24; 50-90) |" in text
    assert "| calibration error of absences | - | - | - | - |" in text
    assert "| calibration error of values | 0.021 (90; 0.015) |" in text
    assert "shown to be 99.5 % right | 60.0 % (54/90; 50-90) |" in text


def test_kinds_of_problem_that_are_noticed_too_seldom_are_named() -> None:
    def counted(right: int) -> dict[str, Any]:
        return {"noticed": share(right, 20), "shown": share(20, 20)}

    found = report()
    for tier, group_name in (("clean", "dev"), ("clean", "left-out"), ("phone", "dev")):
        found["figures"][tier][group_name]["problems"]["kinds"] = {
            "ditolak_balai": counted(20),
            "nip_balai": counted(18 if tier == "phone" else 20),
            "hari_akta": counted(12),
        }
    text = figures._evaluation(found)
    assert "Of 3 kinds of planted problem 2 are noticed in at least 95 % of cases" in text
    assert "| `hari_akta` | 12/20 | 12/20 | 12/20 |" in text  # 58 of 60 are 96.7 %
    assert "nip_balai" not in text
    assert "planted problem " not in figures._evaluation(report())


def test_a_figure_that_is_changed_by_hand_is_noticed(root: Path) -> None:
    figures.take("evaluation", write(root / "new.json", report()), root)
    figures.write(root)
    readme = root / "README.md"
    readme.write_text(readme.read_text().replace("95.0 %", "99.0 %"))
    assert figures.check(root)


def test_the_committed_report_keeps_details_only_of_all_tiers(root: Path) -> None:
    figures.take("evaluation", write(root / "new.json", report()), root)
    kept = json.loads((root / "docs" / "figures" / "evaluation.json").read_text())
    assert "confusion" in kept["figures"]["all"]["dev"]
    assert "confusion" not in kept["figures"]["clean"]["dev"]
    assert kept["figures"]["clean"]["dev"]["fields"] == group(38)["fields"]


def test_a_run_on_changed_files_says_so() -> None:
    assert "not committed" not in figures._evaluation(report())
    assert "`0123456789ab` with changes not committed yet" in figures._evaluation(
        report(changed=True)
    )


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (report(publishable=False), "untuk pengembangan"),
        (report(seeds_from="7"), "untuk pengembangan"),
        ({"schema": "berkas.profile/1"}, "bukan laporan evaluation"),
        ([], "bukan laporan evaluation"),
    ],
)
def test_what_may_not_be_published_is_not_taken(root: Path, found: Any, says: str) -> None:
    with pytest.raises(UsageError, match=says):
        figures.take("evaluation", write(root / "new.json", found), root)
    assert not (root / "docs").exists()


def test_a_report_that_is_not_there_is_named(root: Path) -> None:
    with pytest.raises(UsageError, match=r"tiada\.json tidak dapat dibaca"):
        figures.take("profile", root / "tiada.json", root)


def test_a_readme_without_markers_is_left_alone(root: Path) -> None:
    (root / "README.md").write_text("# Berkas\n")
    with pytest.raises(UsageError, match="tidak memuat"):
        figures.write(root)
    assert (root / "README.md").read_text() == "# Berkas\n"


def test_the_profile_has_a_row_a_stage(root: Path) -> None:
    stage = {"cpu_per_page": 2.454, "wall_per_page": 2.6, "cpu_share": 0.768, "calls": 7}
    found = {
        "schema": "berkas.profile/1",
        "made": "2026-11-24",
        "tier": "office",
        "pages": 8,
        "cpu_per_page": 3.2,
        "wall_per_page": 3.4,
        "stages": {"tesseract": stage},
    }
    figures.take("profile", write(root / "new.json", found), root)
    assert "| tesseract | 2.454 | 2.600 | 76.8% |" in figures.render(root)
    assert "| all | 3.200 | 3.400 |  |" in figures.render(root)


def test_reading_shows_each_reader_and_both(root: Path) -> None:
    cer = {"cer": 0.0123, "low": 0.009, "high": 0.0161}
    readers = {
        "tesseract": cer,
        "rapidocr": {**cer, "low": None},
        "together": {**cer, "cer": 0.0025},
    }
    numbers = {reader: share(49, 50) for reader in readers}
    group = {"pages": 7, "characters": {"text": readers}, "numbers": {"all": numbers}}
    found = {
        "schema": "berkas.reading/1",
        "made": "2026-11-24",
        "commit": "0123456789abcdef",
        "seeds_from": "0123456789abcdef",
        "changed": False,
        "publishable": True,
        "plan": {"tiers": ["clean", "office"]},
        "figures": {"clean": {"dev": group, "left-out": group}, "office": {"dev": group}},
    }
    figures.take("reading", write(root / "new.json", found), root)
    text = figures.render(root)
    assert "on 21 single pages" in text
    assert "|  | clean | office | clean, left out |" in text
    both, alone = "0.25 % (0.90-1.61)", "1.23 % (0.90-1.61)"
    assert f"| characters wrong on pages of text | {both} | {both} | {both} |" in text
    assert f"| ... Tesseract alone | {alone} | {alone} | {alone} |" in text
    assert "| ... RapidOCR alone | 1.23 % | 1.23 % | 1.23 % |" in text
    assert "| characters wrong on cards | - | - | - |" in text
    assert "numbers right | 98.0 % (49/50; 50-90) |" in text
    with pytest.raises(UsageError, match="untuk pengembangan"):
        figures.take("reading", write(root / "new.json", {**found, "seeds_from": "dev"}), root)
