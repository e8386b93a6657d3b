"""One rule a file. A module here has ``RULE``, what the rule says of itself, and ``rulings``.

Modules are found by themselves: adding a rule is adding a file and its cases in
``tests/checklist/cases``.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from checklist.findings import Rule


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in alphabetical order of its name."""
    names = (f"{__name__}.{each.name}" for each in pkgutil.iter_modules(__path__))
    modules = map(importlib.import_module, names)
    found = (Rule(module.RULE, module.rulings) for module in modules)
    return tuple(sorted(found, key=lambda each: each.about.name))
