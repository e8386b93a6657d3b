"""What a probability of the stream's model is worth."""

import math

import pytest

from classifiers.confidence import UNTOUCHED, Scale, calibrated, model
from classifiers.telling import tell_apart
from dossier.model import Page
from tests.drawing import page


def test_log_odds_are_stretched_and_moved():
    # Odds of 9 to 1, square root: 3 to 1; moved by the logarithm of 2: 6 to 1.
    assert calibrated(0.9, Scale("x", 0.5, 0.0)) == pytest.approx(3 / 4)
    assert calibrated(0.9, Scale("x", 0.5, math.log(2))) == pytest.approx(6 / 7)


def test_nothing_is_certain():
    assert calibrated(1.0, Scale("x", 1.0, 0.0)) == 0.999
    assert calibrated(0.0, Scale("x", 1.0, 0.0)) == pytest.approx(0.001)
    assert calibrated(0.3, UNTOUCHED) == pytest.approx(0.3)
    assert 0.999 < calibrated(1.0, UNTOUCHED) < 1


def test_the_stored_scale_says_how_it_was_made_and_keeps_the_order():
    assert model().version
    assert model().slope > 0


def test_a_document_is_as_sure_as_its_scale_says():
    pages = [Page(0, 0, 1, "read", texts=(page("KWITANSI\nSemen 10 zak 650.000"),))]
    (plain,) = tell_apart(pages, UNTOUCHED)
    (halved,) = tell_apart(pages, Scale("x", 0.5, 0.0))
    odds = plain.confidence / (1 - plain.confidence)
    assert halved.confidence / (1 - halved.confidence) == pytest.approx(math.sqrt(odds))
    shares = [sum(each.confidence for each in one.alternatives) for one in (plain, halved)]
    assert shares[0] <= 1 - plain.confidence + 1e-3
    assert shares[1] <= 1 - halved.confidence + 1e-3
