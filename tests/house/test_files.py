"""Rules for every file of the project that no linter knows."""

import re
from pathlib import Path

import pytest

from tests.house.tree import ROOT, tracked_files, tracked_texts

CODE = {".py", ".typ", ".html", ".css", ".js", ".toml", ".sh", ""}

# Put together here, so that this file does not contain what it forbids.
_REGISTRY_HOSTS = "|".join(
    re.escape(name + "." + domain)
    for name, domain in [
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("registry.npmjs", "org"),
        ("deb.debian", "org"),
        ("archive.ubuntu", "com"),
        ("proxy.golang", "org"),
    ]
)
# /home/siti is the home of a user whom tests invent.
_MACHINE_FOLDERS = "|".join(
    ["wo" + "rk", "ro" + "ot", "op" + "t", "ho" + "me(?!/siti)", "Us" + "ers"]
)

FORBIDDEN = {
    "a registry's host": (re.compile(_REGISTRY_HOSTS), None),
    "a path of one machine": (re.compile(rf"(?<![\w/.~*-])/(?:{_MACHINE_FOLDERS})/\w"), None),
    "a linter silenced without saying which rule": (
        re.compile(r"#\s*(?:ruff:\s*)?noqa(?!:\s*[A-Z]+\d)", re.IGNORECASE),
        {".py"},
    ),
    "a type error silenced without saying which": (
        re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*mypy:\s*(?:ignore-errors|disable)"),
        {".py"},
    ),
    "something left for later": (
        re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|NotImplemented" + r"Error)\b"),
        CODE,
    ),
}

# A file that cannot be read in a sitting, and the reason why it stays whole.
LONG_FILES: dict[str, str] = {
    "checklist/sop/ikot-rev03.toml": "A revision of an SOP, requirements and chain, is one file: "
    "adding a procedure is adding a file, and a published one never changes.",
    "checklist/sop/ukot-rancangan.toml": "The same for the draft that follows it.",
}
LONGEST = 500


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file_contains(what: str) -> None:
    pattern, suffixes = FORBIDDEN[what]
    found = [
        f"{path}:{number}: {line.strip()[:100]}"
        for path, text in tracked_texts()
        if suffixes is None or path.suffix in suffixes
        for number, line in enumerate(text.splitlines(), start=1)
        if pattern.search(line)
    ]
    assert not found, f"{what}:\n" + "\n".join(found)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a registry's host", "see https://files.python" + "hosted.org/packages"),
        ("a path of one machine", 'FOLDER = "/ho' + 'me/budi/scans"'),
        ("a linter silenced without saying which rule", "x = 1  # no" + "qa"),
        ("a linter silenced without saying which rule", "# ruff: no" + "qa"),
        ("a type error silenced without saying which", "x = 1  # type: ig" + "nore"),
        ("something left for later", "# TO" + "DO: read the back of the card"),
    ],
)
def test_the_patterns_find_what_they_look_for(what: str, line: str) -> None:
    assert FORBIDDEN[what][0].search(line)


@pytest.mark.parametrize(
    ("what", "line"),
    [
        ("a linter silenced without saying which rule", "x = 1  # noqa: S311 - not for secrets"),
        ("a type error silenced without saying which", "x = f()  # type: ignore[no-untyped-call]"),
        ("a path of one machine", "/usr/share/fonts and scans/home/page"),
    ],
)
def test_the_patterns_let_pass_what_is_said_precisely(what: str, line: str) -> None:
    assert not FORBIDDEN[what][0].search(line)


def test_every_file_of_code_can_be_read_in_a_sitting() -> None:
    too_long = {
        str(path): lines
        for path, text in tracked_texts()
        if path.suffix in CODE - {""} and (lines := text.count("\n")) > LONGEST
    }
    unexplained = {path: lines for path, lines in too_long.items() if path not in LONG_FILES}
    assert not unexplained, f"longer than {LONGEST} lines, and no reason given: {unexplained}"
    assert not set(LONG_FILES) - set(too_long), "files that are no longer long keep a reason"


def test_nothing_that_is_made_is_tracked() -> None:
    made = {"var", ".venv", "__pycache__", "dist", "build"}
    assert [path for path in tracked_files() if made & set(path.parts)] == []
    assert [path for path in tracked_files() if path.suffix in {".pkl", ".pickle"}] == []


def test_pictures_are_small() -> None:
    """A clone carries every version of each: those of the screens are taken anew now and then."""
    pictures = [path for path in tracked_files() if path.suffix in {".png", ".jpg", ".webp"}]
    heavy = {str(path): (ROOT / path).stat().st_size for path in pictures}
    assert {name: size for name, size in heavy.items() if size > 150_000} == {}


def test_every_package_says_what_it_is_for(subtests: pytest.Subtests) -> None:
    inits = [
        path for path in tracked_files() if path.name == "__init__.py" and path.parts[0] != "tests"
    ]
    assert inits
    texts = dict(tracked_texts())
    for path in inits:
        with subtests.test(msg=str(path)):
            assert texts[Path(path)].lstrip().startswith('"""')
