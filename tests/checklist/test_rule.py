"""How sure a finding is, and where it points, follows from the fields it rests on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from checklist.findings import Rule
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier.model import Dossier, Finding, RuleVerdict
from tests.checklist.dossiers import dossier

ABOUT = About("contoh", ("ktp",), "warn", "This with that.", "An example.")


def finding(verdict: RuleVerdict, *rests_on: Reading) -> Finding:
    def rulings(_dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
        yield Ruling("ktp", verdict, "Contoh.", rests_on)

    (found,) = Rule(ABOUT, rulings).findings(Dossier(), dt.date(2026, 11, 24))
    return found


def reading(
    confidence: float, value: str | None = "SITI AMINAH", name: str = "nama", *, card: float = 1.0
) -> Reading:
    told = {"value": value, "confidence": confidence}
    given = dossier([{"type": "ktp", "confidence": card, name: told}])
    return next(readings(given, name, "ktp"))


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_a_verdict_is_right_when_every_field_was_read_right(verdict: RuleVerdict) -> None:
    found = finding(verdict, reading(0.9), reading(0.8, name="nik"))
    assert found.verdict == verdict
    assert found.confidence == pytest.approx(0.72)


def test_a_field_that_is_looked_at_twice_counts_once() -> None:
    assert finding("pass", reading(0.9), reading(0.9)).confidence == pytest.approx(0.9)


def test_the_doubt_of_a_paper_is_one_for_all_its_values() -> None:
    # A card that is one with 0.8: both values are right only if it is; nothing else is doubtful.
    values = reading(0.8, card=0.8), reading(0.8, name="nik", card=0.8)
    assert finding("pass", *values).confidence == pytest.approx(0.8)
    # One of them wrong in one of ten cards: 0.8 x 0.9.
    values = reading(0.8, card=0.8), reading(0.72, name="nik", card=0.8)
    assert finding("pass", *values).confidence == pytest.approx(0.72)


@pytest.mark.parametrize("verdict", ["pass", "fail"])
def test_fields_more_likely_wrong_than_right_decide_nothing(verdict: RuleVerdict) -> None:
    found = finding(verdict, reading(0.7), reading(0.6, name="nik"))
    assert found.verdict == "inconclusive"
    assert found.confidence == pytest.approx(0.58)
    assert "meragukan" in found.message


def test_at_even_odds_the_verdict_stands() -> None:
    assert finding("fail", reading(0.5)).verdict == "fail"


def test_what_is_inconclusive_stays_so_however_sure_the_fields_are() -> None:
    found = finding("inconclusive", reading(0.99))
    assert (found.verdict, found.message) == ("inconclusive", "Contoh.")


def test_a_finding_points_at_what_it_looked_at() -> None:
    (place,) = finding("pass", reading(0.9)).evidence
    assert (place.document, place.field, place.page) == (0, "nama", 0)
    assert place.box is not None


def test_a_value_that_was_not_found_points_at_the_document() -> None:
    (place,) = finding("inconclusive", reading(0.9, None)).evidence
    assert (place.document, place.field, place.page, place.box) == (0, "nama", 0, None)


def test_one_of_a_list_points_at_its_own_line() -> None:
    officers = [{"nama": "SITI AMINAH", "jabatan": "DIREKTUR"}, {"nama": "S", "jabatan": "K"}]
    whole = next(
        readings(dossier([{"type": "akta_pendirian", "pengurus": officers}]), "pengurus",
                 "akta_pendirian")
    )  # fmt: skip
    second = Reading(whole.document, whole.field, 1)
    assert second.text == "K S"
    (place,) = finding("pass", second).evidence
    assert place.box == whole.field.evidence[1].box
    assert len(finding("pass", whole).evidence) == 2


def test_a_day_is_a_day_of_the_calendar() -> None:
    assert reading(0.9, "2016-02-29").date == dt.date(2016, 2, 29)
    assert reading(0.9, "2017-02-29").date is None
    assert reading(0.9, "SEUMUR HIDUP").date is None
    assert reading(0.9, None).date is None
