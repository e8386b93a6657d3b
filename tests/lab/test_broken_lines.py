"""The mutants of ``scripts/mutants`` are what they claim to be; that script runs their tests."""

import ast
import shutil
from pathlib import Path

import pytest

from lab.broken_lines import command
from lab.broken_lines.command import ROOT, Mutant, load, main

MUTANTS = load()
LEAST = 30


def named(mutant: Mutant) -> str:
    return mutant.name


@pytest.mark.parametrize("mutant", MUTANTS, ids=named)
def test_the_line_stands_there_once_and_what_replaces_it_can_be_loaded(mutant: Mutant) -> None:
    broken = mutant.applied((ROOT / mutant.file).read_text(encoding="utf-8"))
    ast.parse(broken)


@pytest.mark.parametrize("mutant", MUTANTS, ids=named)
def test_the_tests_are_of_its_package(mutant: Mutant) -> None:
    package = Path(mutant.file).parts[0]
    for each in mutant.tests:
        assert each.startswith(f"tests/{package}/")
        assert (ROOT / each).is_file()


def test_there_are_enough_in_each_area() -> None:
    areas = {each.area for each in MUTANTS}
    assert areas == {"rules", "applicability", "identifiers", "confidence"}
    assert len(MUTANTS) >= LEAST
    for area in areas:
        assert sum(each.area == area for each in MUTANTS) >= 5


def test_a_line_that_is_gone_or_stands_there_twice_is_an_error() -> None:
    mutant = MUTANTS[0]
    for text in ("", f"{mutant.line}\n{mutant.line}"):
        with pytest.raises(ValueError, match=mutant.name):
            mutant.applied(text)


def test_they_are_listed_by_name_and_reason(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--list"]) == 0
    listed = capsys.readouterr().out
    for each in MUTANTS:
        assert f"{each.name}  {each.area}  {each.file}\n    {each.why}" in listed


def test_a_name_that_there_is_not_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-thing"]) == 2
    assert "no-such-thing" in capsys.readouterr().err


@pytest.mark.slow
def test_a_survivor_is_named_and_a_dead_one_is_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # A small house of its own: one function, and a test of half of what it does.
    (tmp_path / "rule.py").write_text(
        "def late(day, end):\n    return day > end\n\n\ndef early(day):\n    return day < 1\n"
    )
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "test_rule.py").write_text(
        "from rule import late\n\n\ndef test_it():\n    assert late(2, 1)\n"
    )
    warm = Path("lab", "broken_lines", "warm.py")
    (tmp_path / warm).parent.mkdir(parents=True)
    shutil.copy(ROOT / warm, tmp_path / warm)

    def mutant(name: str, line: str, broken: str) -> Mutant:
        return Mutant(
            name=name, area="rules", file="rule.py", line=line, broken=broken,
            why="somebody would be late", tests=["tests/test_rule.py"],
        )  # fmt: skip

    noticed = mutant("noticed", "day > end", "day < end")
    survives = mutant("survives", "day < 1", "day < 2")
    cannot_load = mutant("cannot-load", "def late(day, end):", "def late(day, end:")
    monkeypatch.setattr(command, "ROOT", tmp_path)
    monkeypatch.setattr(command, "load", lambda: (noticed, survives))
    assert main([]) == 1
    out, err = capsys.readouterr()
    assert "1 of 2 noticed" in out
    assert "SURVIVED survives" in err
    assert "noticed:" not in err
    monkeypatch.setattr(command, "load", lambda: (noticed,))
    assert main([]) == 0
    # One whose tests cannot even be run proves nothing.
    monkeypatch.setattr(command, "load", lambda: (cannot_load,))
    assert main([]) == 2
    assert (tmp_path / "rule.py").read_text().startswith("def late(day, end):")
