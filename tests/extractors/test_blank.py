"""Blank pages are found; a page on which anything was put is never called blank."""

import numpy as np
import pytest

from extractors import blank, ink, reading
from lab.blanks import EMPTY, SPARSE, sheet
from tests.extractors.paper import save


def _found(name, *, copied):
    image = sheet(11, name, copied=copied).image
    return ink.find(np.ascontiguousarray(image if image.ndim == 2 else image[:, :, ::-1]))


def _read(workshop, tmp_path, name):
    path = save(sheet(12, name).image, tmp_path / "a.png", 200)
    return reading.read_page(workshop, workshop.inspect(path, "a.png", 0), path, 1, 0, tmp_path)


@pytest.mark.parametrize("copied", [False, True])
@pytest.mark.parametrize("name", SPARSE)
def test_what_somebody_put_on_a_sheet_keeps_it(name, copied):
    found = _found(name, copied=copied)
    assert blank.strokes(found)
    assert not blank.surely(found)


@pytest.mark.parametrize("copied", [False, True])
@pytest.mark.parametrize("name", EMPTY)
def test_what_scanners_and_use_leave_on_a_sheet_does_not(name, copied):
    assert not blank.strokes(_found(name, copied=copied))


@pytest.mark.parametrize(
    ("name", "number"),
    [("tembus", 103), ("semuanya", 7), ("semuanya", 110)],
)
def test_specks_of_what_shines_through_make_no_stroke_on_a_scan_of_black_and_white(name, number):
    image = sheet(77, name, number, copied=True).image
    assert not blank.strokes(ink.find(np.ascontiguousarray(image)))


@pytest.mark.parametrize("name", ["tanda tangan", "dicoret", "pensil"])
def test_a_page_without_words_is_read_and_says_what_it_is(workshop, tmp_path, name):
    page = _read(workshop, tmp_path, name)
    assert page.status == "read"
    assert page.texts or "tidak kosong" in (page.message or "")


def test_an_empty_sheet_is_blank_and_says_nothing(workshop, tmp_path):
    page = _read(workshop, tmp_path, "semuanya")
    assert (page.status, page.message, page.texts) == ("blank", None, ())
    assert page.image is not None
