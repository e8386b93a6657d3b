"""What the rules and the rule sets say, for people: ``docs/rules.md`` and ``docs/requirements/``.

``python -m checklist.handbook docs`` writes both. Rule sets are read by their model: a key or a
table that is added to it appears here without a line being written.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import BaseModel

from checklist import sop
from checklist.findings import Rule
from checklist.limits import LEAST_CONFIDENCE
from checklist.rules import rules
from checklist.sop import Accept, Requirement, RuleSet

_HEAD = """\
# The rules

Made from `checklist/rules/` by `python -m checklist.handbook docs`; a test fails when it is
stale. A rule that fails and is *critical* makes its requirement `tidak_sesuai`; one that fails
and *warns*, or cannot tell, makes it `perlu_cek`. A rule cannot tell when a value it needs was not
found, when the fields it rests on are together less than {least:.0%} sure, or when it would pass
if the other reader of a place were right. Sources are in Indonesian, as officers are shown them.

Some lines stay `perlu_cek` whatever is read, as no scan shows what they turn on, until an officer
ticks them: a technician's statement, which the SOP wants as an original, and both lists, which
somebody signs (the SOP does not say so, offices expect it). A lease or a loan stays so unless the
company or one of its people is named on it.
"""
_HEAD_OF_SET = """\
# The requirements of `{name}`

Made from `checklist/sop/{name}.toml` by `python -m checklist.handbook docs`; a test fails when it
is stale. The chain of steps and the hours of the office stand in that file only.
"""
_ELSEWHERE = {"name", "requirement", "chain"}
"""Of a rule set: said by the heading, told apart, and left to the file."""
_SAID = {"name", "label", "printed_numbers", "label_as_printed", "accepts"}
"""Of a requirement: said by its heading, its text, and the tables below it."""


def text(all_rules: Iterable[Rule]) -> str:
    """The rules as a Markdown document, in alphabetical order of their names."""
    parts = [_HEAD.format(least=LEAST_CONFIDENCE)]
    for rule in sorted(all_rules, key=lambda each: each.about.name):
        about = rule.about
        requirements = ", ".join(f"`{each}`" for each in about.requirements)
        parts.append(
            f"## `{about.name}`\n\n"
            f"{about.compares}\n\n"
            f"- Severity: {about.severity}\n"
            f"- Requirements: {requirements}\n"
            f"- Source: {about.source}\n"
        )
    return "\n".join(parts)


def requirements(rule_set: RuleSet) -> str:
    """A rule set as a Markdown document: what it is, its settings, its requirements in order."""
    parts = [_HEAD_OF_SET.format(name=rule_set.name)]
    head = [*_facts(rule_set, _ELSEWHERE | {name for name, _ in _tables(rule_set)})]
    parts.append("\n".join(head) + "\n")
    for name, entries in _tables(rule_set):
        parts.append(f"## {_headed(name)}\n")
        parts.extend(_entry(each) for each in entries)
    parts.append("## Requirements\n")
    parts.extend(_requirement(each) for each in rule_set.requirements)
    parts.append(_meanings(RuleSet, Requirement, Accept))
    return "\n".join(parts)


def write(folder: Path) -> None:
    """Write all of it below a folder."""
    (folder / "rules.md").write_text(text(rules()), encoding="utf-8")
    (folder / "requirements").mkdir(exist_ok=True)
    for name in sop.names():
        page = folder / "requirements" / f"{name}.md"
        page.write_text(requirements(sop.load(name)), encoding="utf-8")


def _tables(rule_set: RuleSet) -> Iterator[tuple[str, tuple[BaseModel, ...]]]:
    """Tables of a rule set beside its requirements, such as its settings."""
    for name in type(rule_set).model_fields:
        value = getattr(rule_set, name)
        if name not in _ELSEWHERE and isinstance(value, tuple) and value:
            entries = tuple(each for each in value if isinstance(each, BaseModel))
            if entries:
                yield name, entries


def _entry(entry: BaseModel) -> str:
    name = getattr(entry, "name", "")
    return "\n".join((f"### `{name}`\n", *_facts(entry, {"name"}), ""))


def _requirement(requirement: Requirement) -> str:
    numbers = ", ".join(map(str, requirement.printed_numbers))
    printed = zip(requirement.printed_numbers, requirement.label_as_printed, strict=True)
    accepted = "\n".join(_accepted(each) for each in requirement.accepts)
    return "\n".join(
        (
            f"### {numbers}. `{requirement.name}`\n",
            f"{requirement.label}\n",
            *(f"- Printed, number {number}: “{said}”" for number, said in printed),
            *_facts(requirement, _SAID),
            "- Met by:",
            f"{accepted}\n",
        )
    )


def _accepted(accept: Accept) -> str:
    conditions = "; ".join(each.removeprefix("- ") for each in _facts(accept, {"type"}))
    return f"  - `{accept.type}`. {conditions}"


def _facts(data: BaseModel, besides: set[str]) -> Iterator[str]:
    """A line for each key that is set."""
    for name in type(data).model_fields:
        value = getattr(data, name)
        if name not in besides and value not in (None, (), False):
            yield f"- {_headed(name)}: {_shown(value)}"


def _shown(value: object) -> str:
    if isinstance(value, BaseModel):
        facts = (each.removeprefix("- ") for each in _facts(value, set()))
        return "; ".join(facts)
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value))
    if isinstance(value, dt.date):
        return value.isoformat()
    if value is True:
        return "yes"
    word = str(value)
    return f"`{word}`" if word.replace("_", "").isalnum() and word.islower() else word


def _meanings(*models: type[BaseModel]) -> str:
    """What the keys mean that have a sentence in the model."""
    lines = dict.fromkeys(
        f"- {_headed(name)}: {' '.join(field.description.split())}"
        for model in models
        for name, field in model.model_fields.items()
        if field.description and name not in _ELSEWHERE
    )
    return "\n".join(("## What the words mean\n", *lines, ""))


def _headed(name: str) -> str:
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
