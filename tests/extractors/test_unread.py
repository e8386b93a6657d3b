"""Lines that a reader passed over are found where they stand."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from dossier.model import PageText
from extractors import ink, unread
from extractors.ocr import tesseract

LINES = (
    "Yang bertanda tangan di bawah ini menerangkan",
    "bahwa perusahaan tersebut berdomisili di Samarinda",
    "Demikian surat keterangan ini dibuat dengan benar",
    "Lurah Air Putih",
    "HJ. NORHAYATI",
)


def page() -> np.ndarray:
    image = Image.new("L", (1240, 1754), 252)
    drawing = ImageDraw.Draw(image)
    for number, line in enumerate(LINES):
        left = 150 if number < 3 else 700
        drawing.text((left, 300 + 80 * number), line, font=ImageFont.load_default(30), fill=15)
    return np.asarray(image, np.uint8)


def without(text: PageText, *gone: str) -> PageText:
    return replace(text, lines=tuple(each for each in text.lines if each.text not in gone))


def test_a_line_that_was_passed_over_is_found_where_it_stands():
    pixels = page()
    whole = tesseract.read_page(pixels, 150)
    assert [line.text for line in whole.lines] == list(LINES)
    found = unread.lines(ink.find(pixels), without(whole, LINES[1], LINES[4]))
    for line, place in zip((whole.lines[1], whole.lines[4]), found, strict=True):
        assert place.contains(line.box.middle)
        assert line.box.width <= place.width <= line.box.width + line.box.height


def test_nothing_was_passed_over_on_a_page_that_was_read_to_the_end():
    pixels = page()
    assert unread.lines(ink.find(pixels), tesseract.read_page(pixels, 150)) == ()


def test_nothing_is_looked_for_where_nothing_was_read():
    pixels = page()
    nothing = PageText("tesseract", (), (1240, 1754))
    assert unread.lines(ink.find(pixels), nothing) == ()


def test_a_signature_and_a_rule_are_no_lines():
    image = Image.fromarray(page())
    drawing = ImageDraw.Draw(image)
    drawing.line([(700 + 4 * x, 900 + round(40 * np.sin(x / 3))) for x in range(60)], 60, 4)
    drawing.line([(150, 1000), (1100, 1000)], 30, 3)
    pixels = np.asarray(image, np.uint8)
    whole = tesseract.read_page(page(), 150)
    assert unread.lines(ink.find(pixels), whole) == ()
