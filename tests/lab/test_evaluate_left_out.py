"""Nothing that is told to developers speaks of a left-out layout, whatever went wrong on it."""

import json

import pytest

from lab.evaluate import listing
from lab.evaluate.compare import Case, compare
from lab.evaluate.problems import Said
from lab.evaluate.rows import HIDDEN, FieldRow, PageRow, Rows
from tests.lab.evaluation import DECLARED, found, seen, there, truth

SECRETS = ("rahasia", "6472990503870001", "6472990503870007", "SITI", "SITY", "clean-left-out-99")


@pytest.fixture(scope="module")
def rows() -> Rows:
    """A left-out KTP read wrongly, a left-out letter taken for a deed, and a deed of ours."""
    documents = [
        there(
            "ktp",
            [0],
            {"nik": "6472990503870001", "nama": "SITI AMINAH"},
            layout="left_out_rahasia",
            left_out=True,
        ),
        there("surat_permohonan", [1], {"nomor": "1"}, layout="left_out_rahasia", left_out=True),
        there("akta_pendirian", [2], {"nomor": "7"}, layout="salinan"),
    ]
    wrong = [
        found("ktp", [0], {"nik": ("6472990503870007", 0.6), "nama": ("SITY AMINAH", 0.9)}),
        found("akta_pendirian", [1], {"nomor": ("12", 0.9)}),
        found("akta_pendirian", [2], {"nomor": ("8", 0.9)}),
    ]
    case = Case(
        "clean-left-out-99", "left-out", truth(documents, 3), seen(wrong, 3), Said((), ()), DECLARED
    )
    return compare(case)


def test_the_listing_counts_and_says_no_more(rows: Rows, tmp_path) -> None:
    path = tmp_path / "errors.jsonl"
    lines = listing.write(rows, path)
    told = [json.loads(line) for line in path.read_text().splitlines()]
    assert len(told) == lines
    assert [each for each in told if each["what"] == "field"] == [
        {
            "what": "field",
            "result": "wrong",
            "document": "paired",
            "tier": "clean",
            "dossier": "clean-left-out-99",
            "kind": "akta_pendirian",
            "layout": "akta_pendirian/salinan",
            "field": "nomor",
            "truth": "7",
            "value": "8",
            "raw": "8",
            "confidence": 0.9,
            "readers": {},
            "page": 2,
        }
    ]
    counted = {
        (each["what"], each["kind"], each["errors"])
        for each in told
        if each["what"].startswith("left-out")
    }
    assert counted == {
        ("left-out", "ktp", 2),
        ("left-out", "surat_permohonan", 1),
        ("left-out", "akta_pendirian", 1),
        ("left-out page", "surat_permohonan", 1),
    }
    assert not [each for each in told if each["what"].startswith("left-out") and "field" in each]
    hidden = "\n".join(line for line in path.read_text().splitlines() if '"left-out' in line)
    assert not [secret for secret in SECRETS if secret in hidden]


def test_the_rows_themselves_do_not_know(rows: Rows) -> None:
    each: list[FieldRow | PageRow] = [*rows.fields, *rows.pages]
    told = [row for row in each if row.left_out]
    assert all(row.dossier == row.layout == HIDDEN for row in told)
    assert len(told) == 12 + 12 + 1 + 2
    assert not [secret for secret in SECRETS if secret in repr(told)]


def test_the_worst_groups_leave_them_out(rows: Rows) -> None:
    layouts = {layout for (_, _, layout), _, _ in listing.worst(rows.fields)}
    assert layouts == {"salinan"}
