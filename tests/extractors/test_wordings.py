"""Wordings that offices, notaries and applicants use, each a drawn page with what stands on it.

The cases are in ``wordings/<type>.toml``; an empty value means that nothing of the kind is printed.
None of them is a layout of the specimens: they were written from how such papers look.
"""

import multiprocessing
import sys
import tomllib
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path
from typing import Any, cast

import pytest

import dossier.kinds
from classifiers.telling import tell_apart
from dossier.declaration import Kind
from dossier.kinds import kinds
from dossier.model import Officer, Page, Value
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import on_a_sheet, page

FOLDER = Path(__file__).parent / "wordings"
Case = tuple[str, dict[str, Any]]


def cases(folder: Path) -> list[Case]:
    return [
        (file.name.partition(".")[0], case)
        for file in sorted(folder.glob("*.toml"))
        for case in tomllib.loads(file.read_text("utf-8"))["case"]
    ]


def told(drawing: str) -> list[str]:
    found = tell_apart([Page(0, 0, 1, "read", texts=(on_a_sheet(drawing),))])
    return [document.type for document in found]


def read(kind: str, drawing: str) -> dict[str, Value]:
    declared = kinds().get(kind)
    text = document_text([(0, page(drawing))], "tesseract")
    if declared is None:
        return {}
    nothing = {spec.name: None for spec in declared.fields}
    return nothing | {field.name: field.value for field in extract(declared, [text])}


def without_a_case(kind: Kind, among: list[Case]) -> set[str]:
    """The fields of a kind that no case gives a value of; the kind's own name where it has none."""
    mine = [case["values"] for name, case in among if name == kind.type]
    shown = {name for values in mine for name, value in values.items() if value}
    return {spec.name for spec in kind.fields} - shown if mine else {kind.type}


CASES = cases(FOLDER)


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.type)
def test_every_kind_has_a_case_and_every_field_a_value_in_one(kind):
    assert without_a_case(kind, CASES) == set()


def test_there_are_cases():
    assert len(CASES) >= 18


Answer = tuple[list[str], dict[str, Value]]
MANY = 200
"""So many tests are worth a second process: nothing else here keeps the second core busy."""

each_case = pytest.mark.parametrize(
    "at", range(len(CASES)), ids=[f"{kind}-case{at}" for at, (kind, _) in enumerate(CASES)]
)


@cache
def answer(at: int) -> Answer:
    """What a case is told for, and what is read from it."""
    kind, case = CASES[at]
    return told(case["drawing"]), read(kind, case["drawing"])


@pytest.fixture(scope="module")
def answers(request: pytest.FixtureRequest) -> Mapping[int, Answer]:
    """The answers to the cases that are asked for, where those are many; else none."""
    asked = {
        cast("int", item.callspec.params["at"])
        for item in request.session.items
        if isinstance(item, pytest.Function)
        and item.module is request.module
        and hasattr(item, "callspec")
        and "at" in item.callspec.params
    }
    if len(asked) < MANY:
        return {}
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        return dict(zip(sorted(asked), pool.map(answer, sorted(asked), chunksize=20), strict=True))


@each_case
def test_it_is_told_for_what_it_is(at, answers):
    found, _ = answers.get(at) or answer(at)
    assert found == [CASES[at][0]]


@each_case
def test_its_fields_are_read(at, answers):
    _, found = answers.get(at) or answer(at)
    expected = {name: _value(value) for name, value in CASES[at][1]["values"].items()}
    assert {name: found[name] for name in expected} == expected


def _value(written: Any) -> Value:
    """A value as it stands in a case: lists are tuples, tables are officers, nothing is None."""
    if not isinstance(written, list):
        return written or None
    return tuple(Officer(**each) if isinstance(each, dict) else each for each in written)


NEW_KIND = """
from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label
from dossier.phrases import LETTER_DATE

KIND = Kind(
    type="surat_jalan_simplisia",
    name="Surat jalan simplisia",
    cues=(
        Cue("Surat Jalan Simplisia", 5.0, "title", absent=-3.0),
        Cue("Nama Pengemudi", 1.5),
    ),
    fields=(
        FieldSpec("pengemudi", parsers.person_name, (Label(("Nama Pengemudi",), colon=True),)),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
    ),
)
"""
NEW_CASE = """
[[case]]
drawing = '''
            SURAT JALAN SIMPLISIA
Nama Pengemudi   : Andi Wijaya
Muatan           : Temulawak kering 200 kg
                       Samarinda, 12 Mei 2017
'''
[case.values]
pengemudi = "ANDI WIJAYA"
tanggal = "2017-05-12"
"""


@pytest.fixture
def another_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """One more declaration, in a folder beside those that are here."""
    place = tmp_path / "kinds"
    place.mkdir()
    (place / "surat_jalan_simplisia.py").write_text(NEW_KIND, "utf-8")
    monkeypatch.setattr(dossier.kinds, "__path__", [*dossier.kinds.__path__, str(place)])
    dossier.kinds.kinds.cache_clear()
    yield
    sys.modules.pop("dossier.kinds.surat_jalan_simplisia", None)
    dossier.kinds.kinds.cache_clear()


@pytest.mark.usefixtures("another_kind")
def test_a_kind_is_added_by_its_file_alone(tmp_path):
    wordings = tmp_path / "wordings"
    wordings.mkdir()
    (wordings / "surat_jalan_simplisia.toml").write_text(NEW_CASE, "utf-8")
    ((kind, case),) = cases(wordings)
    assert told(case["drawing"]) == [kind]
    assert read(kind, case["drawing"]) == case["values"]
    pages = [Page(0, 0, 1, "read", texts=(on_a_sheet(case["drawing"]),))]
    (document,) = tell_apart(pages)
    assert document.reason.startswith("judul: SURAT JALAN SIMPLISIA")
    # What was told apart before is told apart as before.
    first_of_each = dict(reversed(CASES))
    for name, other in first_of_each.items():
        assert told(other["drawing"]) == [name]


@pytest.mark.slow
@pytest.mark.usefixtures("another_kind")
def test_beside_another_kind_every_paper_stays_what_it_is():
    for name, other in CASES:
        assert told(other["drawing"]) == [name]


@pytest.mark.usefixtures("another_kind")
def test_a_kind_without_a_case_is_found_wanting():
    kind = kinds()["surat_jalan_simplisia"]
    assert without_a_case(kind, CASES) == {"surat_jalan_simplisia"}
    half = [("surat_jalan_simplisia", {"values": {"tanggal": "2017-05-12"}})]
    assert without_a_case(kind, half) == {"pengemudi"}


def test_without_its_file_the_kind_is_not_known():
    (case,) = tomllib.loads(NEW_CASE)["case"]
    assert told(case["drawing"]) == ["lain"]
