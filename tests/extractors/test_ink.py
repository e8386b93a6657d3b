import numpy as np
import pytest

from extractors import ink
from extractors.ocr import tesseract
from tests.extractors.paper import letter


def shaded(page, least):
    """Light that falls off towards the lower right corner."""
    height, width = page.shape
    ys, xs = np.mgrid[0 : 1 : complex(0, height), 0 : 1 : complex(0, width)]
    return (page * (1 - (1 - least) * (xs + ys) / 2)).astype(np.uint8)


def paper(page):
    """The tone of the paper in the four corners."""
    height, width = page.shape
    return [
        int(np.median(page[y : y + 90, x : x + 90]))
        for y in (20, height - 110)
        for x in (20, width - 110)
    ]


def test_uneven_light_is_made_even_and_the_print_stays_dark():
    page = shaded(letter(), 0.3)
    assert max(paper(page)) > 2 * min(paper(page))
    even = ink.evened(page)
    assert min(paper(even)) > 0.9 * max(paper(even))
    assert even.min() < 60


@pytest.mark.parametrize("tone", [1.0, 0.8])
def test_a_page_in_even_light_is_not_touched(tone):
    page = (letter() * tone).astype(np.uint8)
    assert ink.evened(page) is page


def test_a_scan_with_a_dark_picture_on_it_is_not_touched():
    page = letter()
    page[1200:1400, 100:250] = 60
    assert ink.evened(page) is page


def test_what_lies_in_shadow_is_read_as_well():
    text = tesseract.read_page(shaded(letter(), 0.12), 150).text
    assert "Jalan Pangeran Antasari" in text
    assert "dipergunakan sebagaimana mestinya" in text
