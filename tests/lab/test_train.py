"""Scaling of confidences: on claims whose truth is drawn here."""

import math

import pytest

from lab.train import fit, parted


def _claims(claimed: float, held: float, cases: int) -> list[tuple[float, bool]]:
    return [(claimed, case < held * cases) for case in range(cases)]


def _after(p: float, scale: tuple[float, float]) -> float:
    odds: float = (p / (1 - p)) ** scale[0] * math.exp(scale[1])
    return odds / (1 + odds)


def test_claims_that_hold_are_left_as_they_are():
    claims = _claims(0.9, 0.9, 3000) + _claims(0.6, 0.6, 3000)
    assert list(fit(claims)) == pytest.approx([1.0, 0.0], abs=0.05)


def test_claims_that_are_too_sure_are_lowered():
    scale = fit(_claims(0.95, 0.8, 3000) + _claims(0.7, 0.6, 3000))
    assert _after(0.95, scale) == pytest.approx(0.8, abs=0.03)
    assert _after(0.7, scale) == pytest.approx(0.6, abs=0.03)


def test_few_cases_move_little():
    assert fit([(0.9, False)])[1] > -0.5
    assert fit([]) == (1.0, 0.0)


@pytest.mark.parametrize(
    ("seed", "told"),
    [("latih1", ("latih1", "", "")), ("a:2", ("a", "2", "")), ("a:2:8", ("a", "2", "8"))],
)
def test_a_seed_names_its_dossiers_and_what_an_absence_counts(seed, told):
    assert parted(seed) == told
