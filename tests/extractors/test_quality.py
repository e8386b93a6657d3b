import cv2
import numpy as np
import pytest

from extractors import ink, quality
from tests.extractors.paper import letter


def _judge(page, coverage=1.0, dpi=200):
    return quality.judge(page, ink.find(page), coverage, dpi)


def test_a_clean_scan_is_good_and_nothing_is_said():
    judged = _judge(letter(dpi=200))
    assert (judged.verdict, judged.reason) == ("baik", None)
    assert judged.sharpness > 0.8
    assert judged.contrast > 0.8
    assert judged.dpi == 200


def test_a_black_and_white_copy_is_good():
    assert _judge(np.where(letter(dpi=200) < 128, 0, 255).astype(np.uint8)).verdict == "baik"


def test_sharpness_falls_with_blur_until_the_page_must_be_scanned_again():
    page = letter(dpi=200)
    judged = [_judge(cv2.GaussianBlur(page, (0, 0), sigma)) for sigma in (0.5, 1.5, 3, 6)]
    sharpness = [each.sharpness for each in judged]
    assert sharpness == sorted(sharpness, reverse=True)
    assert judged[0].verdict == "baik"
    assert judged[-1].verdict == "ulangi"
    assert "uram" in judged[-1].reason


def test_pale_toner_is_named():
    page = (250 - (250 - letter(dpi=200).astype(int)) * 0.22).astype(np.uint8)
    judged = _judge(page)
    assert judged.verdict in {"ragu", "ulangi"}
    assert "pucat" in judged.reason


def test_a_picture_in_the_dark_is_named():
    judged = _judge((letter(dpi=200) * 0.15).astype(np.uint8))
    assert judged.verdict == "ulangi"
    assert "gelap" in judged.reason


def test_a_sheet_that_runs_out_of_the_picture_is_named():
    judged = _judge(letter(dpi=200), coverage=0.5)
    assert judged.verdict == "ulangi"
    assert "terpotong" in judged.reason.lower()


@pytest.mark.parametrize(("dpi", "verdict"), [(72, "ulangi"), (120, "ragu"), (150, "baik")])
def test_low_resolution_is_named(dpi, verdict):
    judged = _judge(letter(dpi=dpi), dpi=dpi)
    assert judged.verdict == verdict
    assert judged.reason is None or "resolusi" in judged.reason.lower()


def test_the_resolution_of_an_a4_sheet_or_a_card_is_inferred_from_its_shape():
    assert quality.inferred_dpi(np.zeros((2339, 1654), np.uint8)) == pytest.approx(200, abs=1)
    assert quality.inferred_dpi(np.zeros((638, 1011), np.uint8)) == pytest.approx(300, abs=1)
    assert quality.inferred_dpi(np.zeros((1000, 1000), np.uint8)) is None


def test_an_empty_page_need_not_be_scanned_again():
    assert _judge(np.full((2339, 1654), 255, np.uint8)).verdict == "baik"
