"""Nothing is found fault with in dossiers that are in order, read as they truly are.

The papers are those of invented dossiers in all their layouts (but the left-out ones): what the
rules say of them does not depend on how well anything was read.
"""

from __future__ import annotations

import pytest

from checklist.evaluate import evaluate
from checklist.sop import load
from lab.specimens.world import draw_facts
from tests.checklist.truthful import truthful

SEEDS = range(40)
LAWFUL = {"apoteker"}
"""The invented producers of capsules have no pharmacist, which is a fault of theirs."""


@pytest.mark.parametrize("rule_set", ["ikot-rev03", "ukot-rancangan"])
def test_a_dossier_in_order_fails_nothing(rule_set: str) -> None:
    for seed in SEEDS:
        facts = draw_facts(seed)
        judgement = evaluate(truthful(facts), load(rule_set), facts.received)
        assert judgement.applicant == facts.applicant
        failed = [each for each in judgement.findings if each.verdict == "fail"]
        assert [each.message for each in failed if each.rule not in LAWFUL] == [], seed


def test_most_of_the_rules_have_something_to_say_of_such_dossiers() -> None:
    """Otherwise the test above would say little."""
    passed = set()
    for seed in SEEDS:
        facts = draw_facts(seed)
        judgement = evaluate(truthful(facts), load("ikot-rev03"), facts.received)
        passed |= {each.rule for each in judgement.findings if each.verdict == "pass"}
    assert len(passed) >= 30
