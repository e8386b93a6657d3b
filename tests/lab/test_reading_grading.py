"""Limits of the verdict follow what became of pages, by hand-made pages."""

from dataclasses import replace

import pytest

from extractors.quality import REASONS, Measures, thresholds, verdict_of
from lab.reading import grading
from lab.reading.letters import Letters
from lab.reading.plan import graded
from lab.reading.rows import PageRow

GOOD = Measures(
    sharpness=0.9, coverage=1.0, contrast=0.9, paper=250.0, glare=0.0, tilt=0.5, dpi=200.0,
)  # fmt: skip


def page(name, right, *, harm="", verdict="baik", **measures):
    counted = {reader: Letters(0, 1, 0, 1, 0) for reader in ("tesseract", "rapidocr", "together")}
    return PageRow(
        name=f"{name}-{harm}",
        tier="clean",
        harm=harm,
        base=name,
        left_out=False,
        kind="ktp",
        layout="baku",
        card=True,
        status="read",
        letters=counted,
        numbers=(),
        fields=(right, 12),
        tilt=0.0,
        corners=None,
        placed=(1, 1),
        verdict=verdict,
        reason=None,
        measures=replace(GOOD, **measures),
        judged=None,
    )


def test_what_became_of_a_page_is_told_from_the_same_page_without_harm():
    rows = [
        page("a", 10),
        page("a", 10, harm="buram"),
        page("a", 7, harm="gelap"),
        page("a", 4, harm="pucat"),
        page("b", 0),
        page("b", 0, harm="buram"),
    ]
    assert grading.outcomes(rows) == {
        "a-": "well", "a-buram": "well", "a-gelap": "hurt", "a-pucat": "lost",
    }  # fmt: skip


def test_limits_part_the_lost_from_the_hurt_and_the_hurt_from_the_well():
    cases = [
        (0.9, "well"),
        (0.8, "well"),
        (0.5, "hurt"),
        (0.4, "hurt"),
        (0.2, "lost"),
        (0.1, "lost"),
    ]
    again = grading.limit("sharpness", cases, {"lost": 1, "hurt": -0.5, "well": -3}, 0.05)
    assert again == pytest.approx(0.3)
    doubt = grading.limit("sharpness", cases, {"lost": 1, "hurt": 1, "well": -2}, 0.1)
    assert doubt == pytest.approx(0.65)


def test_of_a_measure_of_which_more_is_worse_the_limit_lies_above_the_well():
    cases = [(0.0, "well"), (0.02, "well"), (0.2, "lost"), (0.3, "lost")]
    found = grading.limit("glare", cases, {"lost": 1, "hurt": 1, "well": -2}, 0.6)
    assert found == pytest.approx(0.11)


def test_of_a_harm_that_cost_nothing_only_what_goes_beyond_it_is_doubted():
    rows = [page("a", 10), page("a", 10, harm="miring", tilt=27.0)]
    again, doubt = grading.fitted(rows)["tilt"]
    assert again > doubt == 27.0


def test_fitted_limits_make_the_verdicts_they_were_fitted_for():
    rows = [page(f"p{at}", 10, sharpness=0.8 + at / 100) for at in range(5)]
    rows += [page(f"p{at}", 2, harm="buram", sharpness=0.1 + at / 100) for at in range(5)]
    limits = grading.fitted(rows)
    verdict, reason = verdict_of(replace(GOOD, sharpness=0.12), limits)
    assert verdict == "ulangi"
    assert reason is not None
    assert reason.startswith("Buram")
    assert verdict_of(replace(GOOD, sharpness=0.81), limits) == ("baik", None)


def test_pages_are_counted_by_what_became_of_them_and_what_was_said():
    rows = [
        page("a", 10),
        page("a", 3, harm="buram", verdict="ulangi"),
        page("a", 3, harm="gelap"),
        page("a", 9, harm="pucat", verdict="ulangi"),
    ]
    found = grading.noticed(rows)
    assert (found["lost_flagged"]["right"], found["lost_flagged"]["of"]) == (1, 2)
    assert (found["well_to_scan_again"]["right"], found["well_to_scan_again"]["of"]) == (1, 2)
    assert found["by_harm"]["buram"]["share"] == 1.0
    assert found["by_harm"]["gelap"]["share"] == 0.0


def test_every_measure_has_limits_a_reason_and_a_harm_that_shows_it():
    assert set(thresholds()) == set(REASONS) == set(grading.HURTS.values())


def test_harmed_pages_follow_the_page_they_are_compared_with():
    orders = graded("x", ("clean", "phone"), 2, 1)
    assert [order.harm for order in orders].count("") == 4
    assert sum(order.harm == "silau" for order in orders) == 2
    assert all(order.tier == "phone" for order in orders if order.harm == "silau")
    assert len({order.strength for order in orders if order.harm == "buram"}) > 1
