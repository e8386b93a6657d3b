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
    page = (250 - (250 - letter(dpi=200).astype(int)) * 0.1).astype(np.uint8)
    judged = _judge(page)
    assert judged.verdict in {"ragu", "ulangi"}
    assert "pucat" in judged.reason


def test_a_picture_in_the_dark_is_named():
    judged = _judge((letter(dpi=200) * 0.035).astype(np.uint8))
    assert judged.verdict == "ulangi"
    assert "gelap" in judged.reason


def test_a_sheet_that_runs_out_of_the_picture_is_named():
    judged = _judge(letter(dpi=200), coverage=0.5)
    assert judged.verdict == "ulangi"
    assert "terpotong" in judged.reason.lower()


@pytest.mark.parametrize(("dpi", "verdict"), [(20, "ulangi"), (50, "ragu"), (150, "baik")])
def test_low_resolution_is_named(dpi, verdict):
    judged = _judge(letter(dpi=150), dpi=dpi)
    assert judged.verdict == verdict
    assert judged.reason is None or "resolusi" in judged.reason.lower()


def test_the_resolution_of_an_a4_sheet_or_a_card_is_inferred_from_its_shape():
    assert quality.inferred_dpi(np.zeros((2339, 1654), np.uint8)) == pytest.approx(200, abs=1)
    assert quality.inferred_dpi(np.zeros((638, 1011), np.uint8)) == pytest.approx(300, abs=1)
    assert quality.inferred_dpi(np.zeros((1000, 1000), np.uint8)) is None


def test_an_empty_page_need_not_be_scanned_again():
    page = np.full((2339, 1654), 255, np.uint8)
    page[400:420, 400:420] = 247
    assert quality.judge(page, ink.find(page), 1.0, 200, blank=True).verdict == "baik"


def test_print_so_pale_that_no_letter_stands_out_is_named():
    page = (240 - (240 - letter(dpi=200).astype(int)) * 0.08).astype(np.uint8)
    assert not len(ink.find(page).glyphs)
    judged = _judge(page)
    assert judged.verdict in {"ragu", "ulangi"}
    assert "pucat" in (judged.reason or "")


def test_a_drawing_without_a_letter_is_good():
    page = np.full((2339, 1654), 250, np.uint8)
    cv2.rectangle(page, (300, 300), (1300, 1900), 30, 6)
    assert _judge(page).verdict == "baik"


def test_a_lamp_mirrored_in_a_photographed_page_is_named():
    page = np.minimum(letter(dpi=200), 215)
    page[600:1500, 300:1300] = 255
    judged = quality.judge(page, ink.find(page), 1.0, 200, photograph=True)
    assert judged.verdict in {"ragu", "ulangi"}
    assert "ilau" in (judged.reason or "")


def test_white_paper_of_a_scan_is_no_glare():
    page = letter(dpi=200)
    page[page > 240] = 255
    assert quality.judge(page, ink.find(page), 1.0, 200, photograph=True).verdict == "baik"


def test_print_that_runs_out_of_the_picture_is_counted_as_not_covered():
    page = letter(dpi=200)[:, 420:]
    assert _judge(page).coverage < 0.9


def test_a_page_that_was_enlarged_has_the_resolution_it_came_in():
    page = letter(dpi=200)
    judged = quality.judge(page, ink.find(page), 1.0, None, scale=4.0)
    assert judged.dpi == pytest.approx(50, abs=1)
    assert "esolusi" in (judged.reason or "")
