"""Dotted lines, drawn here: what goes and what has to stay."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors import leaders
from extractors.ocr import tesseract

A4 = (1240, 1754)  # 150 dpi
NAMES = ("SITI AMINAH", "SAMARINDA, 15-03-1987", "6472995503870001", "DIREKTUR UTAMA")


def form(*, dotted: bool) -> np.ndarray:
    """A form with four values that stand on lines for filling in."""
    image = Image.new("L", A4, 250)
    drawing = ImageDraw.Draw(image)
    for number, name in enumerate(NAMES):
        y = 300 + 90 * number
        drawing.text((150, y), f"Isian {number} :", font=ImageFont.load_default(28), fill=20)
        drawing.text((420, y), name, font=ImageFont.load_default(28), fill=20)
        if dotted:
            for x in range(420, 1080, 8):
                drawing.ellipse((x, y + 33, x + 2, y + 35), fill=40)
    return np.asarray(image, np.uint8)


def test_values_on_dotted_lines_are_read():
    text = tesseract.read_page(form(dotted=True), 150).text
    for name in NAMES:
        assert name in text


def test_dots_go_and_nothing_else_does():
    clean = leaders.erased(form(dotted=True))
    wrong = np.abs(clean.astype(int) - form(dotted=False).astype(int)) > 40
    assert np.count_nonzero(wrong) < 40


def test_a_page_without_dotted_lines_stays_as_it_is():
    page = form(dotted=False)
    assert leaders.erased(page) is page


@pytest.mark.parametrize("spread", [0, 40])
def test_specks_and_full_stops_stay(spread):
    page = Image.fromarray(form(dotted=False))
    drawing = ImageDraw.Draw(page)
    chance = np.random.default_rng(7)
    for _ in range(300):
        x, y = int(chance.integers(60, 1180)), 1200 + int(chance.integers(0, 10 * spread + 1))
        drawing.rectangle((x, y, x + 1, y + 1), fill=60)
    before = np.asarray(page, np.uint8)
    after = leaders.erased(before)
    # Specks of one level could be a line for filling in only where they lie evenly.
    assert np.count_nonzero(after != before) < 200
    assert (after[:1150] == before[:1150]).all()
