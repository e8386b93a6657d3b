import dataclasses
import json
from pathlib import Path

import jsonschema
import pytest
from pydantic import ValidationError

from dossier.model import Box, Dossier, Evidence, OtherCut, Piece, ScanFile
from dossier.result import Result, json_schema
from tests.specimens import CHECKS, DOSSIER, FINDINGS, KTP, NPWP, PAGES, result

EXAMPLE = Path(__file__).parent / "data" / "result-example.json"
SCHEMA = Path(__file__).parents[2] / "docs" / "berkas.result-1.schema.json"


@pytest.fixture(scope="module")
def example():
    return json.loads(EXAMPLE.read_text(encoding="utf-8"))


def test_the_schema_in_the_docs_is_the_one_of_the_code():
    assert json.loads(SCHEMA.read_text(encoding="utf-8")) == json_schema(), (
        f"write it anew: .venv/bin/berkas schema > {SCHEMA.relative_to(Path.cwd())}"
    )


def test_the_example_of_the_contract_comes_back_as_it_went_in(example):
    read = Result.model_validate_json(EXAMPLE.read_bytes())
    # It was written before the office's answers were part of a result.
    assert json.loads(read.to_json()) == {**example, "decisions": {}}


def test_the_example_satisfies_the_published_schema(example):
    jsonschema.validate(example, json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_what_is_built_from_values_satisfies_the_published_schema():
    jsonschema.validate(
        json.loads(result().to_json()), json.loads(SCHEMA.read_text(encoding="utf-8"))
    )


def _set(tree, path, value):
    *way, last = path
    for step in way:
        tree = tree[step]
    tree[last] = value


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "berkas.result/2"),
        (("files", 0, "status"), "rusak"),
        (("files", 0, "sha256"), "abc"),
        (("pages", 0, "status"), "ok"),
        (("pages", 0, "rotation"), 45),
        (("pages", 0, "quality", "verdict"), "good"),
        (("pages", 0, "file_page"), 0),
        (("pages", 0, "size"), [1654]),
        (("documents", 0, "confidence"), 1.2),
        (("documents", 0, "fields", 0, "source"), "mesin"),
        (("documents", 0, "fields", 0, "readers"), {"abbyy": "x"}),
        (("documents", 0, "parts", 0, "box"), [1, 2, 3]),
        (("checklist", 0, "status"), "lengkap"),
        (("findings", 0, "severity"), "fatal"),
        (("findings", 0, "verdict"), "ok"),
        (("applicant",), "pt"),
        (("catatan",), "yang tidak ada di bentuk"),
        (("documents", 0, "fields", 0, "nilai"), "yang tidak ada di bentuk"),
    ],
)
def test_what_the_contract_does_not_have_is_refused_by_code_and_schema(example, path, value):
    tree = json.loads(json.dumps(example))
    _set(tree, path, value)
    with pytest.raises(ValidationError):
        Result.model_validate(tree)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tree, json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("pages", 0, "page"), 1),
        (("pages", 0, "file"), 1),
        (("pages", 0, "duplicate_of"), 7),
        (("pages", 0, "documents"), [1]),
        (("documents", 0, "parts", 0, "page"), 3),
        (("documents", 0, "fields", 0, "evidence", 0, "page"), 1),
        (("checklist", 0, "findings"), [1]),
        (("checklist", 0, "documents"), [1]),
        (("checklist", 0, "items", 0, "findings"), [4]),
        (("checklist", 0, "nearest", 0, "page"), 9),
        (("findings", 0, "evidence", 0, "document"), 2),
    ],
)
def test_a_reference_that_meets_nothing_is_refused(example, path, value):
    tree = json.loads(json.dumps(example))
    _set(tree, path, value)
    with pytest.raises(ValidationError):
        Result.model_validate(tree)


def test_two_cards_on_a_sheet_are_two_documents_of_one_page():
    form = result()
    assert form.pages[0].documents == (0, 1)
    assert form.pages[3].documents == ()
    assert form.documents[2].pages == (1, 2)
    assert form.documents[0].parts[0].box == (180, 140, 1190, 780)


def test_a_field_that_was_not_found_is_listed_without_value_and_evidence():
    absent = json.loads(result().to_json())["documents"][0]["fields"][2]
    assert absent["name"] == "rt_rw"
    assert absent["value"] is None
    assert absent["evidence"] == []
    assert absent["confidence"] == 0.6


def test_another_cut_is_told_where_there_is_one():
    cut = OtherCut(0.31234, (Piece("ktp", (0,)), Piece("lain", (0,))))
    documents = (dataclasses.replace(KTP, other_cut=cut), *DOSSIER.documents[1:])
    form = result(dataclasses.replace(DOSSIER, documents=documents))
    first, second, *_ = json.loads(form.to_json())["documents"]
    assert first["other_cut"] == {
        "confidence": 0.3123,
        "pieces": [{"type": "ktp", "pages": [0]}, {"type": "lain", "pages": [0]}],
    }
    assert "other_cut" not in second


def test_officers_are_a_list_of_name_and_office():
    (field,) = json.loads(result().to_json())["documents"][2]["fields"]
    assert field["value"] == [
        {"nama": "SITI AMINAH", "jabatan": "DIREKTUR"},
        {"nama": "I GEDE AGUS WIRAWAN", "jabatan": "KOMISARIS"},
    ]
    assert [each["item"] for each in field["evidence"]] == [0, 1]


def test_a_list_of_words_is_a_list_of_words():
    fields = (dataclasses.replace(NPWP.fields[0], value=("rajangan", "cairan_obat_luar")),)
    one = Dossier(DOSSIER.files, PAGES, (KTP, dataclasses.replace(NPWP, fields=fields)))
    form = result(one, checks=(), findings=())
    assert form.documents[1].fields[0].value == ("rajangan", "cairan_obat_luar")


def test_perspective_survives_rounding():
    tilted = ((1.0203040506, 0.0, -3.5), (0.0, 1.0, 0.0), (1.23456789123e-6, 0.0, 1.0))
    pages = (dataclasses.replace(PAGES[0], transform=tilted), *PAGES[1:])
    form = result(dataclasses.replace(DOSSIER, pages=pages))
    assert form.pages[0].transform[2][0] == pytest.approx(1.23456789e-6, rel=1e-8)


def test_values_that_contradict_each_other_are_not_published():
    with pytest.raises(ValidationError):
        result(checks=(dataclasses.replace(CHECKS[0], findings=(2,)),))
    far = dataclasses.replace(KTP.fields[0], evidence=(Evidence(6, Box(0, 0, 1, 1)),))
    with pytest.raises(ValidationError):
        result(Dossier(DOSSIER.files, PAGES, (dataclasses.replace(KTP, fields=(far,)),)), (), ())
    with pytest.raises(ValidationError):
        result(findings=(dataclasses.replace(FINDINGS[0], confidence=float("nan")), FINDINGS[1]))


def test_a_hostile_file_name_is_published_without_what_a_terminal_obeys():
    file = ScanFile(0, "a\x1b[2J\n\udce9.pdf", "c" * 64, "application/pdf", "ok", None, 0)
    form = result(Dossier((file,)), (), ())
    assert json.loads(form.to_json().encode())["files"][0]["name"] == "a\ufffd[2J\ufffd\ufffd.pdf"
