"""Every rule against its cases in ``cases/<rule>.toml``.

A case gives documents (each key of a document is a field, see ``dossiers.py``), the verdicts of the
rule's findings in their order, words that the messages must contain, and what the office decided.
"""

from __future__ import annotations

import datetime as dt
import pkgutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from checklist import rules as package
from checklist.findings import Rule
from checklist.rules import rules
from checklist.sop import load, names
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
    found = rule.findings(given, case.get("received", INTAKE), case.get("office", {}))
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


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_a_case_that_it_does_not_apply_to(name: str) -> None:
    """Where a rule has nothing to say it finds nothing, or says why it does not apply."""
    silent = [each for each in cases(name) if set(each["verdicts"]) <= {"not_applicable"}]
    assert [each for each in silent if each["documents"]], "documents that it has nothing to say of"


@pytest.mark.parametrize("rule_set", names())
def test_what_a_rule_leaves_to_the_office_is_asked_by_every_rule_set(rule_set: str) -> None:
    asked = load(rule_set).office
    assert {e.about.setting for e in RULES.values() if e.about.setting} <= set(asked)


@pytest.mark.parametrize("name", RULES)
def test_what_the_office_decides_is_among_the_options(name: str) -> None:
    setting = RULES[name].about.setting
    options = {each.name: each.options for each in load("ikot-rev03").setting}
    tried = {answer for case in cases(name) for answer in case.get("office", {}).items()}
    assert all(key == setting and answer in options[key] for key, answer in tried)
    assert setting is None or tried, "a case for what the office may decide"


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


def test_a_conflict_with_many_papers_names_each_kind_of_them_once() -> None:
    agreed = [{"type": "pernyataan_farmasi", "nama_badan": "PT RIMBA SEHAT"} for _ in range(4)]
    other = {"type": "diagram_alur", "nama_badan": "PT RIMBA SEHAT"}
    odd = {"type": "tdp", "nama_badan": "PT BORNEO MAJU"}
    given = dossier([*agreed, odd, other])
    (failed,) = (e for e in RULES["nama_badan"].findings(given, INTAKE) if e.verdict == "fail")
    assert (
        "bidang farmasi (halaman 1-4), Diagram alur proses produksi (halaman 6)" in failed.message
    )
