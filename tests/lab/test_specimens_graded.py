"""Harms grow step by step, and the truth of where the page lies follows them."""

import numpy as np
import pytest

from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.graded import HARMS, harmed
from lab.specimens.single import PageOrder, make


def page():
    image = np.full((600, 400), 240, np.uint8)
    image[100:500:20, 60:340:7] = 30
    return Delivered(image, np.eye(3), (400, 600), 0, 200)


def contrast(image):
    return float(image.max()) - float(image.min())


@pytest.mark.parametrize("harm", ["buram", "gelap", "pucat"])
def test_contrast_falls_step_by_step(harm):
    left = [
        contrast(harmed(page(), harm, step, np.random.default_rng(1)).image) for step in HARMS[harm]
    ]
    assert contrast(page().image) >= left[0]
    assert left == sorted(left, reverse=True)
    assert left[-1] < 0.35 * contrast(page().image)


def test_glare_grows():
    blown = [
        int(np.sum(harmed(page(), "silau", step, np.random.default_rng(1)).image == 255))
        for step in HARMS["silau"]
    ]
    assert blown == sorted(blown)
    assert blown[0] > 0


@pytest.mark.parametrize("seed", range(4))
def test_a_cut_page_keeps_the_rest_in_its_place(seed):
    cut = harmed(page(), "terpotong", 0.3, np.random.default_rng(seed))
    assert cut.image.size == pytest.approx(0.7 * page().image.size, rel=0.01)
    x, y, w = cut.matrix @ (200, 300, 1)
    left, top = round(x / w) - 200, round(y / w) - 300
    inner = cut.image[max(top, 0) :, max(left, 0) :]
    same = page().image[max(-top, 0) :, max(-left, 0) :][: inner.shape[0], : inner.shape[1]]
    assert (inner[: same.shape[0], : same.shape[1]] == same).all()


def test_a_coarse_page_tells_its_resolution():
    coarse = harmed(page(), "resolusi", 50, np.random.default_rng(1))
    assert coarse.dpi == 50
    assert coarse.image.shape == (150, 100)
    assert tuple(coarse.matrix @ (400, 600, 1)) == pytest.approx((100, 150, 1))


def test_a_tilted_page_is_tilted_by_that_much():
    tilted = harmed(page(), "miring", 12, np.random.default_rng(1))
    x, y, _ = tilted.matrix @ (1, 0, 1) - tilted.matrix @ (0, 0, 1)
    assert abs(np.degrees(np.arctan2(y, x))) == pytest.approx(12)


def test_harm_is_part_of_what_is_ordered(tmp_path):
    plain = make(PageOrder(9, "clean", "dev", "ktp"), tmp_path / "a")
    harmed_page = make(PageOrder(9, "clean", "dev", "ktp", "miring", 12), tmp_path / "b")
    assert harmed_page.lines == plain.lines
    assert harmed_page.matrix != plain.matrix
