"""Wordings that offices, notaries and applicants use, each a drawn page with what stands on it.

The cases are in ``wordings/<type>.toml`` (or ``<type>.<more>.toml``); an empty value means that
nothing of the kind is printed.
None of them is a layout of the specimens: they were written from how such papers look.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from classifiers.telling import tell_apart
from dossier.kinds import kinds
from dossier.model import Officer, Page
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page

FOLDER = Path(__file__).parent / "wordings"
CASES: list[tuple[str, dict[str, Any]]] = [
    (file.name.partition(".")[0], case)
    for file in sorted(FOLDER.glob("*.toml"))
    for case in tomllib.loads(file.read_text("utf-8"))["case"]
]


def test_there_are_cases():
    assert len(CASES) >= 18


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_it_is_told_for_what_it_is(kind, case):
    told = tell_apart([Page(0, 0, 1, "read", texts=(page(case["drawing"]),))])
    assert [document.type for document in told] == [kind]


def _as_read(value: str | list[Any]) -> Any:
    """A value of a case in the words of the model; an empty one is None."""
    if isinstance(value, str):
        return value or None
    return tuple(Officer(**each) if isinstance(each, dict) else each for each in value)


@pytest.mark.parametrize(("kind", "case"), CASES)
def test_its_fields_are_read(kind, case):
    text = document_text([(0, page(case["drawing"]))], "tesseract")
    declared = kinds().get(kind)
    fields = extract(declared, [text]) if declared else ()
    read = {field.name: field.value for field in fields}
    expected = {name: _as_read(value) for name, value in case["values"].items()}
    assert {name: read[name] for name in expected} == expected
