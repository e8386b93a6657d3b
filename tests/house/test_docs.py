"""What the documents say of the house is so."""

import re
from pathlib import Path

import pytest

from tests.house.tree import PACKAGES, ROOT, tracked_files, tracked_texts

DOCUMENTS = [
    path
    for path in tracked_files()
    if path.suffix == ".md" and (path.parent.name == "" or path.parts[0] == "docs")
]
ROOMS = "|".join((*PACKAGES, "docs", "scripts", "tests"))


def _named_paths(text: str) -> set[str]:
    """What is linked to, and what stands between backticks and begins with a folder of ours."""
    quoted = re.findall(rf"`((?:{ROOMS}|\.ci)/[\w./-]*)`", text)
    linked = re.findall(r"\]\((?!https?:)([\w./-]+)\)", text)
    return {*quoted, *linked}


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_every_path_that_a_document_names_exists(document: Path) -> None:
    path = ROOT / document
    named = _named_paths(path.read_text())
    assert [n for n in named if not (ROOT / n).exists() and not (path.parent / n).exists()] == []


def test_code_names_only_documents_that_are_here() -> None:
    here = {path.name for path in tracked_files()}
    elsewhere = [
        f"{path}: {document}"
        for path, text in tracked_texts()
        if path.suffix in {".py", ".typ", ".toml"}
        for document in re.findall(r"([\w-]+\.md)\b", text)
        if document not in here
    ]
    assert elsewhere == []


@pytest.mark.parametrize("package", PACKAGES)
def test_the_readme_has_a_line_for_each_room(package: str) -> None:
    assert re.search(rf"^{package}/ +\w", (ROOT / "README.md").read_text(), re.MULTILINE)


def test_the_index_of_decisions_lists_each_of_them() -> None:
    folder = ROOT / "docs" / "decisions"
    files = sorted(path.name for path in folder.glob("[0-9]*.md"))
    listed = re.findall(r"\]\((\d{4}-[\w-]+\.md)\)", (folder / "README.md").read_text())
    assert listed == files
    numbers = [int(name[:4]) for name in files]
    assert numbers == list(range(1, len(files) + 1))


def test_the_changelog_says_what_is_to_come() -> None:
    assert "## [Unreleased]" in (ROOT / "CHANGELOG.md").read_text()
