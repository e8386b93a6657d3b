"""From a dossier and a rule set to the checklist and its findings. The entry to this package."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from checklist.applicant import Inferred, infer
from checklist.case import Case, outcomes
from checklist.nearest import heads
from checklist.rule import Intake
from checklist.rules import rules
from checklist.sop import RuleSet
from checklist.states import check
from dossier.declaration import Kind
from dossier.kinds import kinds
from dossier.model import Applicant, Dossier, Judgement


def evaluate(
    dossier: Dossier,
    rule_set: RuleSet,
    received: dt.date,
    applicant: Applicant | None = None,
    declared: Mapping[str, Kind] | None = None,
) -> Judgement:
    """Judge a dossier; pure, and never raises for a dossier that hangs together.

    Args:
        dossier: What was read, with documents numbered in their order.
        rule_set: The requirements, as in force when the dossier came in, with the office's answers.
        received: The day of intake; expiry is judged against it.
        applicant: Who applies; inferred from the documents when None.
        declared: The document types that are read, by name; those of ``dossier.kinds`` when None.
    """
    who = infer(dossier) if applicant is None else Inferred(applicant, 1.0)
    names = [each.name for each in rule_set.requirements]
    intake = Intake(received, rule_set.office)
    found = outcomes(rules(), dossier, intake, names)
    known = kinds() if declared is None else declared
    case = Case(dossier, known, who, found, heads(dossier), intake)
    return Judgement(
        applicant=who.applicant,
        checks=tuple(check(case, each) for each in rule_set.requirements),
        findings=tuple(each.finding for each in found),
    )
