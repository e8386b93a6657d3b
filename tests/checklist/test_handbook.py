"""The printed reference is that of the rules and rule sets there are, and leaves nothing out."""

import datetime as dt
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from checklist import sop
from checklist.handbook import requirements, text, write
from checklist.rules import rules

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
STALE = "run: python -m checklist.handbook docs"


def printed(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def said(value: object) -> Iterator[str]:
    """Every text, number and day in a table of a rule set, as it is printed."""
    if isinstance(value, dict):
        for each in value.values():
            yield from said(each)
    elif isinstance(value, list):
        for each in value:
            yield from said(each)
    elif isinstance(value, dt.date):
        yield value.isoformat()
    elif not isinstance(value, bool):
        yield str(value)


def test_the_printed_list_of_rules_is_not_stale() -> None:
    assert printed("rules.md") == text(rules()), STALE


def test_every_rule_is_in_the_list_with_its_source() -> None:
    page = printed("rules.md")
    for rule in rules():
        assert f"## `{rule.about.name}`" in page
        assert rule.about.source in page


@pytest.mark.parametrize("name", sop.names())
def test_the_printed_requirements_are_not_stale(name: str) -> None:
    assert printed(f"requirements/{name}.md") == requirements(sop.load(name)), STALE


def test_no_rule_set_is_left_out_and_none_is_printed_that_there_is_not() -> None:
    assert sorted(each.stem for each in (DOCS / "requirements").glob("*.md")) == [*sop.names()]


@pytest.mark.parametrize("name", sop.names())
def test_whatever_a_rule_set_says_is_printed(name: str) -> None:
    """From the file itself, so that a key or a table that is added cannot be forgotten."""
    file = ROOT / "checklist" / "sop" / f"{name}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    page = printed(f"requirements/{name}.md")
    # The way of a dossier through the office is no requirement and no setting.
    data.pop("chain")
    missing = [each for each in said(data) if each not in page]
    assert missing == []


@pytest.mark.parametrize("name", sop.names())
def test_each_requirement_stands_under_its_printed_numbers(name: str) -> None:
    page = printed(f"requirements/{name}.md")
    for each in sop.load(name).requirements:
        numbers = ", ".join(map(str, each.printed_numbers))
        section = page.partition(f"### {numbers}. `{each.name}`\n")[2].partition("\n### ")[0]
        assert each.label in section
        for number, words in zip(each.printed_numbers, each.label_as_printed, strict=True):
            assert f"- Printed, number {number}: “{words}”" in section
        for accept in each.accepts:
            assert f"`{accept.type}`" in section
            assert accept.source in section


def test_it_is_written_to_the_folder_that_is_named(tmp_path: Path) -> None:
    write(tmp_path)
    assert (tmp_path / "rules.md").read_text(encoding="utf-8") == text(rules())
    assert {each.stem for each in (tmp_path / "requirements").iterdir()} == {*sop.names()}
