"""The list of rules for people, ``docs/rules.md``, made from what the rules say of themselves.

``python -m checklist.handbook docs/rules.md`` writes it anew.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from checklist.limits import LEAST_CONFIDENCE
from checklist.rule import Rule
from checklist.rules import rules

_HEAD = """\
# The rules

Made from `checklist/rules/` by `python -m checklist.handbook docs/rules.md`; a test fails when it
is stale. A rule that fails and is *critical* makes its requirement `tidak_sesuai`; one that fails
and *warns*, or cannot tell, makes it `perlu_cek`. A rule cannot tell when a value it needs was not
found, or when the fields it rests on are together less than {least:.0%} sure.
"""


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


def write(path: Path) -> None:
    """Write the document to a file."""
    path.write_text(text(rules()), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
