"""Every rule against its cases in ``cases/<rule>.toml``.

A case gives documents (each key of a document is a field, see ``dossiers.py``), the verdicts of the
rule's findings in their order, and words that the messages must contain.
"""

from __future__ import annotations

import datetime as dt
import pkgutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from checklist import rules as package
from checklist.rule import Rule
from checklist.rules import rules
from checklist.sop import load
from tests.checklist.dossiers import dossier

CASES = Path(__file__).parent / "cases"
RULES = {rule.about.name: rule for rule in rules()}
INTAKE = dt.date(2026, 11, 24)


def cases(name: str) -> list[dict[str, Any]]:
    file = CASES / f"{name}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))["case"] if file.exists() else []


ALL_CASES = [
    pytest.param(RULES[name], case, id=f"{name}: {case['name']}")
    for name in RULES
    for case in cases(name)
]


@pytest.mark.parametrize(("rule", "case"), ALL_CASES)
def test_case(rule: Rule, case: dict[str, Any]) -> None:
    given = dossier(case.get("documents", []))
    found = rule.findings(given, case.get("received", INTAKE))
    assert [each.verdict for each in found] == case["verdicts"]
    if "requirements" in case:
        assert [each.requirement for each in found] == case["requirements"]
    said = " ".join(each.message for each in found)
    for words in case.get("says", []):
        assert words in said
    for each in found:
        assert each.rule == rule.about.name
        assert each.severity == rule.about.severity
        assert each.evidence, "a finding without evidence cannot be looked at"


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_a_case_of_each_outcome(name: str) -> None:
    verdicts = {verdict for case in cases(name) for verdict in case["verdicts"]}
    assert verdicts >= {"pass", "fail", "inconclusive"}


def test_a_rule_is_called_as_its_file() -> None:
    assert {each.name for each in pkgutil.iter_modules(package.__path__)} == set(RULES)


def test_every_file_of_cases_belongs_to_a_rule() -> None:
    assert {each.stem for each in CASES.glob("*.toml")} == set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_rules_only_on_the_requirements_it_names(name: str) -> None:
    about = RULES[name].about
    known = {each.name for each in load("ikot-rev03").requirements}
    assert set(about.requirements) <= known
    ruled_on = {
        finding.requirement
        for case in cases(name)
        for finding in RULES[name].findings(
            dossier(case.get("documents", [])), case.get("received", INTAKE)
        )
    }
    assert ruled_on <= set(about.requirements)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_says_what_it_compares_and_where_that_is_written(name: str) -> None:
    about = RULES[name].about
    assert name == about.name
    assert about.compares.endswith(".")
    assert len(about.source) > 10
