import cv2
import numpy as np
import pytest

from extractors import localise
from extractors.raster import Raster, grey
from tests.extractors.paper import card, letter, photographed, turned


def _view(pixels, **known):
    return localise.view(Raster(pixels, 1.0, None, **known))


def test_the_corners_of_a_photographed_sheet_become_the_corners_of_the_page():
    corners = [[190, 130], [1190, 170], [1150, 1640], [150, 1590]]
    photo, _ = photographed(letter(), corners=corners)
    view = _view(photo[:, :, ::-1].copy())
    assert view.photograph
    assert view.coverage == 1.0
    height, width = view.pixels.shape[:2]
    there = view.matrix @ np.array([[*corner, 1] for corner in corners], float).T
    found = (there[:2] / there[2]).T
    expected = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    assert np.abs(found - expected).max() < 0.012 * height
    assert width / height == pytest.approx(210 / 297, abs=0.04)


def test_a_sheet_whose_foot_lies_in_shadow_is_found_by_its_outline():
    """In the shadow paper is as dark as the table; a ruled form on it has clean edges, too."""
    page = letter()
    page[420:424, 140:1100] = page[900:904, 140:1100] = 20
    page[420:904, 140:144] = page[420:904, 1096:1100] = 20
    corners = [[190, 130], [1190, 170], [1150, 1640], [150, 1590]]
    photo, _ = photographed(page, corners=corners)
    on_sheet = cv2.fillConvexPoly(np.zeros(photo.shape[:2], np.uint8), np.array(corners), 1)
    edge = cv2.morphologyEx(on_sheet, cv2.MORPH_GRADIENT, np.ones((7, 7), np.uint8))
    ys, xs = np.mgrid[0:1:1800j, 0:1:1350j]
    shade = np.clip(1.55 - 0.35 * xs - 0.75 * ys, 0.5, 1.0)
    picture = np.where(on_sheet, grey(photo) * shade, 128.0)
    view = _view(np.where(edge, 90, picture).astype(np.uint8))
    assert view.pixels.shape[1] / view.pixels.shape[0] == pytest.approx(210 / 297, abs=0.04)
    there = view.matrix @ np.array([[*corner, 1] for corner in corners], float).T
    height, width = view.pixels.shape[:2]
    expected = np.array([[0, 0], [width, 0], [width, height], [0, height]])
    assert np.abs((there[:2] / there[2]).T - expected).max() < 0.015 * height


def test_the_table_around_a_card_is_cut_off():
    photo, _ = photographed(
        card(), frame=(1000, 1400), corners=[[180, 170], [1230, 210], [1200, 850], [160, 830]]
    )
    view = _view(photo[:, :, ::-1].copy())
    height, width = view.pixels.shape[:2]
    assert width / height == pytest.approx(85.6 / 54, abs=0.08)
    assert view.pixels[5:-5, 5:-5].mean() > 120


def test_a_sheet_that_runs_out_of_the_picture_is_not_covered():
    photo, _ = photographed(
        letter(), corners=[[-60, -150], [1410, -120], [1200, 1640], [150, 1590]]
    )
    assert _view(photo[:, :, ::-1].copy()).coverage < 0.9


@pytest.mark.parametrize("tone", [255, 225])
def test_a_scan_is_no_photograph_and_stays_as_it_is(tone):
    page = (turned(letter(), 2.0) * (tone / 255)).astype(np.uint8)
    view = _view(page)
    assert not view.photograph
    assert view.pixels.shape == page.shape
    assert np.array_equal(view.matrix, np.eye(3))


def test_a_copy_of_a_card_on_a_sheet_stays_on_its_sheet():
    sheet = np.full((1754, 1240, 3), 250, np.uint8)
    copy = card(dpi=150)
    sheet[200 : 200 + copy.shape[0], 300 : 300 + copy.shape[1]] = copy
    assert not _view(sheet).photograph


def test_a_file_that_names_a_camera_is_a_photograph():
    assert _view(letter(), camera=True).photograph


def test_a_drawn_page_is_none_whatever_its_colours():
    assert not _view(np.full((800, 600, 3), (90, 60, 50), np.uint8), drawn=True).photograph
