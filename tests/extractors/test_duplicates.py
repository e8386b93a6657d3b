"""The same sheet twice is found; two sheets that differ in a digit or a name are two."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from extractors import duplicates, reading
from tests.extractors.paper import LETTER, letter, photographed, save, turned


def _with(old, new):
    return [line.replace(old, new) for line in LETTER]


def _worn(page, seed, degrees=0.0):
    """Another pass through a scanner: crooked, darker, with dust and a punch hole."""
    chance = np.random.default_rng(seed)
    out = turned(page, degrees).astype(float) * 0.93 + chance.normal(0, 4, page.shape)
    out = np.clip(out, 0, 255).astype(np.uint8)
    for x, y in chance.integers([0, 0], [page.shape[1] - 3, page.shape[0] - 3], size=(40, 2)):
        out[y : y + 2, x : x + 2] = 60
    cv2.circle(out, (80, 1000), 22, 40, -1)
    return out


@pytest.fixture(scope="module")
def read(workshop, tmp_path_factory):
    """Read these pictures as the pages of a dossier."""

    def read_all(*pictures):
        folder = tmp_path_factory.mktemp("dua")
        pages = []
        for index, picture in enumerate(pictures):
            path = save(picture, folder / f"{index}.png", 200)
            file = workshop.inspect(path, path.name, index)
            pages.append(reading.read_page(workshop, file, path, 1, index, folder))
        return pages

    return read_all


def _duplicates(pages, workshop):
    return [page.duplicate_of for page in duplicates.marked(pages, workshop)]


PAGE = letter(dpi=200)


def test_a_second_scan_names_the_first_and_other_pages_stay(workshop, read):
    other = letter(dpi=200, lines=_with("SITI AMINAH", "RAHMAD HIDAYAT"))
    pages = read(PAGE, _worn(PAGE, 1, 1.3), other, _worn(PAGE, 2, -0.6))
    assert _duplicates(pages, workshop) == [None, 0, None, 0]


@pytest.mark.parametrize(
    ("old", "new"),
    [("1287", "1237"), ("Nomor 12", "Nomor 13"), ("AMINAH", "AMINAN"), ("2016", "2018")],
)
def test_one_digit_or_letter_makes_another_page(workshop, read, old, new):
    twin = letter(dpi=200, lines=_with(old, new))
    assert _duplicates(read(PAGE, _worn(twin, 3, 0.8)), workshop) == [None, None]


def test_a_form_filled_in_by_hand_is_another_page(workshop, read):
    filled = PAGE.copy()
    points = np.array([[500, 1500], [560, 1460], [600, 1520], [680, 1450], [760, 1510]], np.int32)
    cv2.polylines(filled, [points], isClosed=False, color=(60,), thickness=4)
    assert _duplicates(read(PAGE, _worn(filled, 4)), workshop) == [None, None]


def test_a_photograph_of_a_scanned_sheet_is_its_second_scan(workshop, read):
    photo, _ = photographed(PAGE, frame=(2400, 1800), corners=[
        [250, 170], [1590, 220], [1540, 2190], [200, 2120],
    ])  # fmt: skip
    assert _duplicates(read(PAGE, photo), workshop) == [None, 0]


def test_of_two_scans_the_better_one_counts(workshop, read):
    first, second = read(PAGE, _worn(PAGE, 5, 0.5))
    assert first.quality is not None
    poor = replace(first, quality=replace(first.quality, verdict="ulangi"))
    assert _duplicates([poor, second], workshop) == [1, None]


def test_pages_that_cannot_be_compared_are_two(workshop, read):
    first, second = read(PAGE, _worn(PAGE, 6))
    gone = replace(second, image="there-is-no-such.jpg")
    assert _duplicates([first, gone], workshop) == [None, None]
    assert _duplicates([first, replace(second, image=None)], workshop) == [None, None]


def test_pages_with_few_words_are_never_taken_for_each_other(workshop, read):
    pages = read(letter(lines=["LAMPIRAN"]), letter(lines=["LAMPIRAN"]))
    assert _duplicates(pages, workshop) == [None, None]
