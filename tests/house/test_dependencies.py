"""What pyproject.toml asks for is what the code imports, no less and no more."""

import ast
import importlib.metadata
import re
import sys
import tomllib

from tests.house.tree import PACKAGES, ROOT, tracked_texts

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]

# Asked for, though no module of ours imports it.
UNIMPORTED = {
    "django-htmx": "carries htmx, which is served from it as it comes",
    "openvino": "rapidocr runs its models on it",
    "psycopg": "loaded by SQLAlchemy for an address that names it",
    "rapidocr": "loaded by name in the child that reads with it, and nowhere else",
}

# Loaded when a command of the workshop is called, which says what to do where it is missing.
ON_DEMAND = {"playwright": "drives the browser that takes pictures of the screens"}


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^\w.-]", each, maxsplit=1)[0].lower() for each in requirements}


def _imported(packages: tuple[str, ...]) -> set[str]:
    """The distributions of others from which modules in these packages import."""
    modules = set()
    for path, text in tracked_texts():
        if path.suffix != ".py" or path.parts[0] not in packages:
            continue
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Import):
                modules |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                modules.add(node.module.partition(".")[0])
    others = modules - set(sys.stdlib_module_names) - {*PACKAGES, "tests"}
    owners = importlib.metadata.packages_distributions()
    return {next(iter(owners.get(module, [module]))).lower().replace("_", "-") for module in others}


def test_what_the_program_imports_is_asked_for() -> None:
    program = tuple(package for package in PACKAGES if package != "lab")
    asked_for = _names(PROJECT["dependencies"])
    assert _imported(program) - asked_for == set()
    dev = _names(PROJECT["optional-dependencies"]["dev"])
    assert set(ON_DEMAND) <= dev
    assert _imported(("lab",)) - asked_for - set(ON_DEMAND) == set()
    assert _imported(("tests",)) - asked_for - dev == set()


def test_what_is_asked_for_is_imported() -> None:
    asked_for = _names(PROJECT["dependencies"])
    assert asked_for - _imported(PACKAGES) - set(UNIMPORTED) == set()
