"""Intervals and calibration against published values and sums done by hand."""

import random
import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lab.evaluate.statistics import (
    Scores,
    Share,
    automation,
    calibration,
    cases_needed,
    certified,
    lower_bound,
    upper_bound,
)


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson(right: int, of: int, low: float, high: float) -> None:
    assert Share(right, of).interval == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize("of", [3, 23, 67, 202])
def test_an_interval_without_a_miss_ends_at_one_and_without_a_hit_at_nothing(of: int) -> None:
    assert (Share(of, of).interval or (0, 0))[1] == 1.0
    assert (Share(0, of).interval or (1, 1))[0] == 0.0


def test_no_case_has_no_interval() -> None:
    assert Share(0, 0).interval is None
    assert Share(0, 0).value is None


@pytest.mark.parametrize(("cases", "errors"), [(598, 0), (947, 1), (1258, 2)])
def test_cases_that_it_takes_to_claim_99_5_percent(cases: int, errors: int) -> None:
    # The exact lower bound reaches 99.5 % with so many cases (0.995^598 < 0.05), and not with one
    # case less.
    assert lower_bound(Share(cases - errors, cases)) >= 0.995
    assert lower_bound(Share(cases - 1 - errors, cases - 1)) < 0.995


@pytest.mark.parametrize(("errors", "cases"), [(0, 598), (1, 947), (2, 1258)])
def test_the_least_cases_that_certify(errors: int, cases: int) -> None:
    assert cases_needed(errors) == cases
    assert certified(Share(cases - errors, cases))
    assert not certified(Share(cases - 1 - errors, cases - 1))


def test_bounds_at_the_ends() -> None:
    assert lower_bound(Share(0, 10)) == 0
    assert upper_bound(Share(10, 10)) == 1
    # With no right case of n the upper bound solves (1-p)^n = 0.05.
    assert upper_bound(Share(0, 10)) == pytest.approx(1 - 0.05 ** (1 / 10), abs=1e-6)
    assert lower_bound(Share(10, 10)) == pytest.approx(0.05 ** (1 / 10), abs=1e-6)


@given(st.integers(1, 60).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_every_interval_holds_its_share(counts: tuple[int, int]) -> None:
    counted = Share(*counts)
    low, high = counted.interval or (1, 0)
    share = counted.right / counted.of
    assert low - 1e-12 <= share <= high + 1e-12
    assert lower_bound(counted) - 1e-9 <= share <= upper_bound(counted) + 1e-9
    # Errors seen from the other side: the same arithmetic must hold mirrored.
    mirrored = Share(counted.of - counted.right, counted.of)
    assert upper_bound(counted) == pytest.approx(1 - lower_bound(mirrored), abs=1e-6)


def test_f1_is_the_harmonic_mean() -> None:
    scores = Scores(hits=3, given=4, wanted=6)
    assert (scores.precision, scores.recall) == (0.75, 0.5)
    assert scores.f1 == pytest.approx(0.6)
    assert Scores(0, 0, 0).f1 is None
    assert Scores(0, 2, 0).f1 == 0


def test_calibration_in_ten_bins() -> None:
    cases = [(0.95, True), (0.95, True), (0.95, False), (0.85, False), (1.0, True), (0.3, True)]
    found = calibration(cases)
    assert [(each.low, each.counted) for each in found.bins] == [
        (0.3, Share(1, 1)),
        (0.8, Share(0, 1)),
        (0.9, Share(3, 4)),
    ]
    # Gaps: 0.7 in one case; 0.85 in one; |3.85 - 3| over the four of the last bin.
    assert found.ece == pytest.approx((0.7 + 0.85 + 0.85) / 6)


def test_chance_alone_makes_a_gap_where_cases_are_few() -> None:
    # Two cases at 0.5: none, one or both right, so the gap of the bin is 1/2, 0, 1/2 of the cases
    # in 1/4, 1/2, 1/4 of all runs: 1/4 in the mean.
    assert calibration([(0.5, True), (0.5, False)]).by_chance == pytest.approx(0.25)
    assert calibration([]).by_chance is None


def test_what_chance_makes_of_true_confidences_is_what_they_are_found_to_miss_by() -> None:
    rng = random.Random(7)  # noqa: S311 - outcomes, not secrets
    sure = [rng.choice([0.05, 0.42, 0.86, 0.97]) for _ in range(40)]
    runs = [calibration([(each, rng.random() < each) for each in sure]) for _ in range(2000)]
    assert runs[0].by_chance == pytest.approx(statistics.fmean(r.ece or 0 for r in runs), abs=0.003)


def test_the_top_bin_may_not_promise_more_than_its_accuracy_allows() -> None:
    assert calibration([(0.99, True)] * 20).top_is_honest is True
    # 10 of 20 right: the upper bound is about 0.70, far below 0.99.
    assert calibration([(0.99, True), (0.99, False)] * 10).top_is_honest is False
    assert calibration([(0.5, False)] * 20).top_is_honest is None


def test_automation_takes_the_lowest_threshold_that_is_good_enough() -> None:
    sure, doubtful = [(0.96, True)] * 700, [(0.6, True), (0.6, False)] * 100
    found = automation(sure + doubtful)
    assert found.threshold == 0.7
    assert found.taken == Share(700, 900)
    assert found.bound is not None
    assert found.bound >= 0.995
    assert automation([(0.99, True)] * 500).threshold is None
