"""Stamps and pens across print, drawn here: what is taken off and what has to stay."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from extractors import ink, overprint
from extractors.ocr import tesseract

A4 = (1654, 2339)  # 200 dpi
LINES = ("Kepala Dinas Kesehatan,", "H. HANDOKO TRI, M.P.H.", "Pembina Tingkat Satu")
VIOLET, BLUE, GREY, BLACK = (110, 80, 170), (25, 35, 120), (120, 120, 120), (15, 15, 15)


def drawn(*, stamp=None, pen=None, among=True, text=BLACK) -> np.ndarray:
    """A letter's end in black print, BGR, with a stamp across its lines or apart from them."""
    image = Image.new("RGB", A4, (250, 250, 250))
    under, font = ImageDraw.Draw(image), ImageFont.load_default(32)
    for row in range(8):
        under.text(
            (150, 300 + 60 * row), "Demikian rekomendasi ini diberikan", font=font, fill=text
        )
    for row, line in enumerate(LINES):
        under.text((700, 1200 + 90 * row), line, font=font, fill=text)
    over = Image.new("RGB", A4, (255, 255, 255))
    marks = ImageDraw.Draw(over)
    if stamp is not None:
        left, top = (720, 1130) if among else (300, 1700)
        marks.ellipse((left, top, left + 330, top + 330), outline=stamp, width=10)
        marks.text((left + 70, top + 140), "DINAS", font=ImageFont.load_default(56), fill=stamp)
    if pen is not None:
        marks.line([(700, 1300), (850, 1180), (900, 1420), (1100, 1230)], fill=pen, width=5)
    # Ink lies on print as a filter does: what is black below stays black.
    mixed = np.minimum(np.asarray(image, np.uint8), np.asarray(over, np.uint8))
    return np.ascontiguousarray(mixed[:, :, ::-1])


def taken_off(page: np.ndarray) -> np.ndarray:
    return overprint.taken_off(page, ink.find(page))


def read(page: np.ndarray) -> str:
    return tesseract.read_page(page, 200).text


@pytest.mark.parametrize(
    "mark", [{"stamp": VIOLET}, {"stamp": GREY}, {"stamp": VIOLET, "pen": BLUE}]
)
def test_print_under_a_stamp_is_read(mark):
    page = drawn(**mark)
    assert any(line not in read(page) for line in LINES)
    text = read(taken_off(page))
    for line in LINES:
        assert line in text


def test_print_keeps_every_stroke():
    freed = taken_off(drawn(stamp=VIOLET))
    printed = drawn().max(axis=2) < 60
    assert np.count_nonzero(freed.max(axis=2)[printed] > 100) < 0.01 * np.count_nonzero(printed)


def test_a_full_stop_stays_though_it_is_a_speck():
    page = drawn(stamp=GREY)
    # Within the stamp, where no letter is: three pixels wide and as black as print.
    page[1345:1348, 900:903] = 15
    assert taken_off(page)[1345:1348, 900:903].max() == 15


@pytest.mark.parametrize(
    "page",
    [
        drawn(),
        drawn(stamp=VIOLET, among=False),
        drawn(stamp=BLACK),
        drawn(stamp=VIOLET, text=VIOLET),
        np.full((400, 300), 255, np.uint8),
        np.zeros((400, 300), np.uint8),
    ],
    ids=["no mark", "apart", "as black as print", "print in its colour", "empty", "black"],
)
def test_anything_else_stays_as_it_is(page):
    before = page.copy()
    assert np.array_equal(taken_off(page), before)


def test_the_page_itself_is_not_written_on():
    page = drawn(stamp=VIOLET)
    before = page.copy()
    assert not np.array_equal(taken_off(page), before)
    assert np.array_equal(page, before)


@pytest.mark.parametrize("seed", range(4))
def test_noise_is_survived(seed):
    chance = np.random.default_rng(seed)
    shape = (int(chance.integers(20, 400)), int(chance.integers(20, 400)), 3)
    page = chance.integers(0, 256, shape if seed % 2 else shape[:2], np.uint8)
    assert taken_off(page).shape == page.shape
