import numpy as np
import pytest

from extractors import ink, upright
from tests.extractors.paper import LETTER, letter, turned


def _pose(page):
    return upright.pose(ink.find(page))


@pytest.mark.parametrize("lies", [0, 90, 180, 270])
def test_the_rotation_that_brings_a_letter_upright_is_found(lies):
    page = np.rot90(letter(), k=-lies // 90).copy()  # NumPy turns against the clock
    assert _pose(page).rotation == (360 - lies) % 360


@pytest.mark.parametrize("degrees", [-5, -2.3, -0.4, 0.15, 1, 3.7, 5])
def test_skew_is_found_to_a_tenth_of_a_degree(degrees):
    assert _pose(turned(letter(), degrees)).skew == pytest.approx(-degrees, abs=0.1)


@pytest.mark.parametrize("degrees", [-27, -11, 9, 16])
def test_a_page_far_askew_is_laid_level_and_loses_no_corner(degrees):
    page = np.full((2400, 2000), 250, np.uint8)
    sheet = letter()
    page[300 : 300 + sheet.shape[0], 350 : 350 + sheet.shape[1]] = sheet
    found = _pose(turned(page, degrees))
    assert found.skew == pytest.approx(-degrees, abs=0.1)
    corners = np.array([[0, 0, 1], [2000, 0, 1], [2000, 2400, 1], [0, 2400, 1]]).T
    matrix, (width, height) = upright.turning((2000, 2400), 0, found.skew)
    x, y, _ = matrix @ corners
    assert -1 <= x.min() < x.max() <= width + 1
    assert -1 <= y.min() < y.max() <= height + 1


@pytest.mark.parametrize("seed", range(4))
def test_specks_all_over_are_no_lines_far_askew(seed):
    page = np.full((1700, 1200), 250, np.uint8)
    for x, y in np.random.default_rng(seed).integers(20, 1180, (300, 2)):
        page[y : y + 9, x : x + 7] = 20
    assert abs(_pose(page).skew) <= upright.MOST_SKEW


def test_skew_is_found_on_a_page_that_lies_on_its_side():
    page = np.rot90(turned(letter(), 2.0), k=1).copy()
    found = _pose(page)
    assert found.rotation == 90
    assert found.skew == pytest.approx(-2.0, abs=0.1)


def test_few_lines_are_enough():
    page = turned(letter(lines=LETTER[:5]), 1.5)
    found = _pose(page)
    assert (found.rotation, found.skew) == (0, pytest.approx(-1.5, abs=0.2))


def test_an_empty_page_is_left_alone_and_nothing_is_claimed():
    found = _pose(np.full((1700, 1200), 250, np.uint8))
    assert (found.rotation, found.skew, found.sure_axis, found.sure_up) == (0, 0, 0, 0)


def test_capitals_claim_no_certainty_of_up_and_down():
    capitals = [line.upper().replace(",", "").replace(".", "") for line in LETTER]
    assert _pose(letter(lines=capitals)).sure_up < 0.6


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("skew", [0.0, 3.0, 14.0])
def test_the_homography_says_where_a_mark_goes_when_the_page_is_turned(rotation, skew):
    page = np.full((300, 200), 255, np.uint8)
    page[98:103, 48:53] = 0  # its middle: x 50.5, y 100.5 counted from edges
    matrix, size = upright.turning((200, 300), rotation, skew)
    after = upright.turned(page, rotation, skew)
    assert after.shape == (size[1], size[0])
    x, y, w = matrix @ (50.5, 100.5, 1)
    rows, columns = np.nonzero(after < 128)
    assert columns.mean() + 0.5 == pytest.approx(x / w, abs=0.6)
    assert rows.mean() + 0.5 == pytest.approx(y / w, abs=0.6)


def test_corners_that_come_into_sight_are_white():
    after = upright.turned(np.zeros((200, 200), np.uint8), 0, 5.0)
    assert after[0, 0] == 255
