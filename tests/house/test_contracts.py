"""The import contracts catch what they are there for.

Each contract of pyproject.toml is shown one violation, in a small tree beside the real one, and
has to report it. A contract without an example here fails the suite.
"""

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.house.tree import PACKAGES, ROOT

CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
        "contracts"
    ]
}

# For each contract: modules that break it and, as far as that can be done, no other.
VIOLATIONS: dict[str, dict[str, str]] = {
    "layers": {"checklist.reads_pixels": "import extractors"},
    "frameworks": {"dossier.stored": "import sqlalchemy"},
    "vision": {"classifiers.sees": "import cv2"},
    "review": {"review_ui.reads": "import extractors"},
    "acyclic": {"lab.hen": "import lab.egg", "lab.egg": "import lab.hen"},
    "settings": {"extractors.configured": "import dossier.settings"},
}


def _write(root: Path, module: str, code: str) -> None:
    *packages, name = module.split(".")
    folder = root.joinpath(*packages)
    folder.mkdir(parents=True, exist_ok=True)
    for depth in range(1, len(packages) + 1):
        init = root.joinpath(*packages[:depth]) / "__init__.py"
        if not init.exists():
            init.write_text("")
    (folder / f"{name}.py").write_text(code + "\n")


def _lint(root: Path, violations: dict[str, str]) -> tuple[int, str]:
    """Runs the project's contracts on a tree of empty packages and the modules given."""
    for package in PACKAGES:
        _write(root, f"{package}.__init__", "")
    for contract in CONTRACTS.values():  # a module that a contract names has to exist
        for module in contract.get("protected_modules", []):
            _write(root, module, "")
    for module, code in violations.items():
        _write(root, module, code)
    (root / "pyproject.toml").write_text((ROOT / "pyproject.toml").read_text())
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache", "--no-logo"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture(scope="module")
def report_on_violations(tmp_path_factory: pytest.TempPathFactory) -> tuple[int, str]:
    modules = {name: code for broken in VIOLATIONS.values() for name, code in broken.items()}
    return _lint(tmp_path_factory.mktemp("violating"), modules)


def test_a_tree_that_keeps_the_contracts_passes(tmp_path: Path) -> None:
    status, report = _lint(tmp_path, {"flows.recipe": "import office\nimport extractors"})
    assert status == 0, report
    assert f"{len(CONTRACTS)} kept, 0 broken" in report


def test_every_contract_has_an_example_of_its_violation() -> None:
    assert set(VIOLATIONS) == set(CONTRACTS)


@pytest.mark.parametrize("contract", VIOLATIONS)
def test_a_package_that_breaks_a_contract_fails_the_lint(
    contract: str, report_on_violations: tuple[int, str]
) -> None:
    status, report = report_on_violations
    assert status == 1, report
    assert f"{CONTRACTS[contract]['name']} BROKEN" in report
