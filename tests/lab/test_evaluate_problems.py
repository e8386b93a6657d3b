"""A problem is noticed when what is said is about it; an alarm is false when nothing is there."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from checklist import sop
from checklist.rules import rules
from dossier.model import (
    Check,
    CheckItem,
    Dossier,
    Finding,
    FindingEvidence,
    Nearest,
    RequirementStatus,
    RuleVerdict,
)
from lab.cli import main
from lab.evaluate.compare import readable_kinds
from lab.evaluate.noticing import problem_figures
from lab.evaluate.perfect import dossier_of, said_of, truth_of
from lab.evaluate.plan import plan
from lab.evaluate.problems import UNREAD, Said, alarms, problems
from lab.evaluate.rows import Rows
from lab.evaluate.without_reading import judged
from lab.specimens.dossier import Order, begin
from lab.specimens.planted.planting import plant
from lab.specimens.truth import Planted, Touched, Truth
from tests.lab.evaluation import found, seen, there, truth

LETTERS = [
    there("rekomendasi_balai", [0], {"putusan": "tidak_diberikan", "nama_badan": "PT A"}),
    there("rekomendasi_dinkes", [1], {"putusan": "diberikan", "nama_badan": "PT A"}),
]
REFUSED = Planted(
    name="ditolak_balai",
    requirement="rek_balai",
    document_type="rekomendasi_balai",
    field="putusan",
    expectation="Balai tidak memberikan rekomendasi",
    touched=[Touched(document=0, field="putusan")],
)
CONDITIONAL = REFUSED.model_copy(update={"name": "bersyarat_balai", "warns": True})
WITHOUT = Planted(
    name="tanpa_ktp_seorang",
    requirement="ktp",
    document_type="ktp",
    field=None,
    expectation="KTP seorang pengurus tidak ada",
    subject="SITI AMINAH",
)


def finding(
    verdict: RuleVerdict = "fail",
    *,
    document: int = 0,
    field: str = "putusan",
    requirement: str = "rek_balai",
    message: str = "Balai tidak memberikan rekomendasi.",
) -> Finding:
    return Finding(
        "rekomendasi_putusan",
        "critical",
        verdict,
        0.9,
        message,
        requirement,
        (FindingEvidence(document, field),),
    )


def line(
    requirement: str,
    status: RequirementStatus,
    message: str = "",
    items: tuple[CheckItem, ...] = (),
) -> Check:
    return Check(requirement, (1,), status, 0.9, message, items=items)


def of(planted: Planted) -> Truth:
    return truth(LETTERS, 2, planted=(planted,))


def noticed(planted: Planted, said: Said) -> bool:
    (row,) = problems("x", of(planted), numbered(), said)
    return row.noticed


def numbered() -> Dossier:
    both = [found("rekomendasi_balai", [0]), found("rekomendasi_dinkes", [1])]
    documents = tuple(replace(each, index=at) for at, each in enumerate(both))
    return replace(seen(both, 2), documents=documents)


@pytest.mark.parametrize(
    ("said", "is_noticed"),
    [
        (finding(), True),
        (finding("pass"), False),
        (finding("inconclusive"), False),
        (finding(document=1, requirement="rek_dinkes"), False),
        (finding(document=1), False),
        (finding(field="nama_badan"), False),
        (finding(requirement="rek_dinkes"), False),
    ],
)
def test_a_finding_must_fail_about_the_altered_field_of_that_document(
    said: Finding, *, is_noticed: bool
) -> None:
    assert noticed(REFUSED, Said((), (said,))) is is_noticed


def test_a_line_of_the_checklist_alone_does_not_notice_an_altered_field() -> None:
    said = Said((line("rek_balai", "tidak_sesuai"),), ())
    assert not noticed(REFUSED, said)


@pytest.mark.parametrize(
    ("message", "is_noticed"),
    [
        ("Balai memberikan rekomendasi dengan syarat. Periksa.", True),
        ("Putusan pada rekomendasi tidak terbaca: periksa pada gambarnya.", False),
        ("Balai menolak. Pembacaannya meragukan: periksa pada gambarnya.", False),
    ],
)
def test_what_a_person_judges_may_be_left_open_but_not_for_want_of_reading(
    message: str, *, is_noticed: bool
) -> None:
    said = Said((), (finding("inconclusive", message=message),))
    assert noticed(CONDITIONAL, said) is is_noticed
    assert not noticed(REFUSED, said)


def test_rules_still_word_what_they_could_not_read_like_this() -> None:
    """A card whose number and names are blank, and one whose reading is doubtful."""
    blank = found("ktp", [0], {"nik": (None, 0.9), "nama": ("SITI", 0.9)})
    doubtful = found("ktp", [0], {"nik": ("6472990503870000", 0.2)})
    for card in (blank, doubtful):
        dossier = Dossier(documents=(card,))
        rule = next(each for each in rules() if each.about.name == "nik_bentuk")
        (said,) = rule.findings(dossier, dt.date(2020, 1, 1))
        assert said.verdict == "inconclusive"
        assert any(each in said.message for each in UNREAD)


@pytest.mark.parametrize(
    ("items", "is_noticed"),
    [
        ((CheckItem("DIREKTUR SITI AMINAH, S.E.", "tidak_ada"),), True),
        ((CheckItem("DIREKTUR SITI AMINAH", "perlu_cek"),), False),
        ((CheckItem("KOMISARIS SUPARMAN", "tidak_ada"),), False),
        ((), False),
    ],
)
def test_a_missing_card_must_be_missed_for_that_person(
    items: tuple[CheckItem, ...], *, is_noticed: bool
) -> None:
    said = Said((line("ktp", "tidak_sesuai", items=items),), ())
    assert noticed(WITHOUT, said) is is_noticed


@pytest.mark.parametrize(
    ("check", "is_noticed"),
    [
        (line("akta", "tidak_ada"), True),
        (
            line("akta", "perlu_cek", "Hanya ditemukan SK AHU; akta pendirian tidak ditemukan."),
            True,
        ),
        (line("akta", "perlu_cek", "Tanggal tidak terbaca."), False),
        (line("npwp", "tidak_ada"), False),
    ],
)
def test_a_missing_document_must_be_missed_by_the_checklist(
    check: Check, *, is_noticed: bool
) -> None:
    missing = WITHOUT.model_copy(
        update={"requirement": "akta", "document_type": "akta_pendirian", "subject": None}
    )
    assert noticed(missing, Said((check,), ())) is is_noticed


@pytest.mark.parametrize(
    ("status", "page", "is_noticed"),
    [
        ("tidak_ada", 0, True),
        ("tidak_ada", 1, False),
        ("tidak_sesuai", 0, False),
        ("perlu_cek", 0, False),
    ],
)
def test_a_paper_that_cannot_be_taken_must_be_named_where_it_was_wanted(
    status: RequirementStatus, page: int, *, is_noticed: bool
) -> None:
    refused = REFUSED.model_copy(update={"refused": True})
    near = replace(line("rek_balai", status), nearest=(Nearest(page, "terbit 01-01-2018"),))
    assert noticed(refused, Said((near,), ())) is is_noticed


def test_whether_the_officer_would_come_to_it_is_counted_apart() -> None:
    cases: tuple[tuple[RequirementStatus, bool], ...] = (("perlu_cek", True), ("sesuai", False))
    for status, shown in cases:
        said = Said((line("rek_balai", status),), ())
        (row,) = problems("x", of(REFUSED), numbered(), said)
        assert (row.noticed, row.shown) == (False, shown)


def test_what_follows_from_a_problem_is_no_false_alarm_and_all_else_that_fails_is() -> None:
    said = Said(
        (),
        (
            finding(),
            finding(requirement="rek_dinkes"),  # another rule over the same altered field
            finding(document=1),
            finding("pass", document=1),
            finding("inconclusive", document=1),
        ),
    )
    rows = alarms("x", of(REFUSED), numbered(), said)
    assert [row.alarm for row in rows] == [False, False, True, False]


def test_findings_about_somebody_whose_card_is_missing_are_no_false_alarm() -> None:
    item = CheckItem("DIREKTUR SITI AMINAH", "tidak_ada", findings=(1,))
    said = Said(
        (line("ktp", "tidak_sesuai", items=(item,)),),
        (finding(document=1), finding(document=1)),
    )
    assert [row.alarm for row in alarms("x", of(WITHOUT), numbered(), said)] == [True, False]


def test_figures_count_by_kind_of_problem_and_by_rule() -> None:
    said = Said((line("rek_balai", "perlu_cek"),), (finding(), finding(document=1)))
    rows = Rows(
        problems=problems("x", of(REFUSED), numbered(), said),
        findings=alarms("x", of(REFUSED), numbered(), said),
    )
    counted = problem_figures(rows)
    assert (counted.together.noticed.right, counted.together.noticed.of) == (1, 1)
    assert counted.kinds["ditolak_balai"].shown.right == 1
    assert (counted.rules["rekomendasi_putusan"].right, counted.alarms.of) == (1, 2)


def test_the_rules_raise_no_alarm_over_dossiers_without_a_problem() -> None:
    rule_set = sop.load("ikot-rev03")
    for seed in range(20):
        planting = plant(begin(Order(seed, "office")).draft, ())
        truth = truth_of(planting, "office")
        seen = dossier_of(planting, truth, readable_kinds())
        said = said_of(truth, seen, rule_set)
        failed = [
            f"{each.rule}: {each.message}"
            for each, row in zip(
                [each for each in said.findings if each.verdict in {"pass", "fail"}],
                alarms("x", truth, seen, said),
                strict=True,
            )
            if row.alarm
        ]
        assert failed == []


def test_a_refusal_that_is_read_perfectly_is_noticed() -> None:
    (specimen,) = plan("x", ["clean"], 1, 0)
    refused = type(specimen)("clean", "dev", specimen.seed, ("ditolak_balai",))
    (one,) = judged((refused,), sop.load("ikot-rev03"))
    assert [row.noticed for row in one.rows.problems if row.name == "ditolak_balai"] == [True]


def test_the_command_tells_what_escapes_the_rules(capsys) -> None:
    assert main(["problems", "--dossiers", "1", "--tiers", "clean", "--list"]) == 0
    said = capsys.readouterr().out
    assert "masalah tertanam" in said
    assert "semua" in said
