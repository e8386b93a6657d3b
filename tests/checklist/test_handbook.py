"""The printed list of rules is that of the rules there are."""

from pathlib import Path

from checklist.handbook import text, write
from checklist.rules import rules

PRINTED = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_printed_list_is_not_stale() -> None:
    assert PRINTED.read_text(encoding="utf-8") == text(rules()), (
        "run: python -m checklist.handbook docs/rules.md"
    )


def test_every_rule_is_in_the_list_with_its_source() -> None:
    printed = PRINTED.read_text(encoding="utf-8")
    for rule in rules():
        assert f"## `{rule.about.name}`" in printed
        assert rule.about.source in printed


def test_it_is_written_to_the_file_that_is_named(tmp_path: Path) -> None:
    write(tmp_path / "rules.md")
    assert (tmp_path / "rules.md").read_text(encoding="utf-8") == text(rules())
