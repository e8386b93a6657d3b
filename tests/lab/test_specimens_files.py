"""Pages in the bytes of their files: turned as the telephone says, kept where they must be."""

import io

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageOps, ImageSequence

from lab.specimens import bundle
from lab.specimens.degrade.delivered import Delivered
from lab.specimens.encoded import encode, picture_of
from lab.specimens.rng import pixels

IDENTITY = np.eye(3)
# EXIF orientation: by how many quarters a viewer turns the stored pixels clockwise (CIPA DC-008).
QUARTERS = {1: 0, 6: 1, 3: 2, 8: 3}


def drawn_page():
    page = np.full((140, 100), 255, dtype=np.uint8)
    page[10:30, 10:30] = 0
    return page


def photograph(exif):
    """Return a photograph that shows the drawn page once a viewer has turned it."""
    stored = np.rot90(drawn_page(), QUARTERS[exif])
    return Delivered(stored, IDENTITY, (100, 140), 0, 150, quality=85, exif=exif)


def mark_at(picture, delivered):
    x, y, w = delivered.matrix @ np.array([20.0, 20.0, 1.0])
    at = np.asarray(picture.convert("L"))[int(y / w) - 4 : int(y / w) + 5]
    return at[:, int(x / w) - 4 : int(x / w) + 5].mean()


@pytest.mark.parametrize("exif", [1, 3, 6, 8])
@pytest.mark.parametrize("suffix", [".pdf", ".jpg"])
def test_photograph_is_seen_turned_as_its_orientation_says(tmp_path, exif, suffix):
    taken = photograph(exif)
    page = encode(taken, lossless=False, bilevel=True)
    path = tmp_path / f"foto{suffix}"
    if suffix == ".pdf":
        bundle.write_pdf([page], path)
        with pypdfium2.PdfDocument(path) as pdf:
            seen = pdf[0].render(scale=page.dpi / 72).to_pil()
    else:
        bundle.write_images([page], path)
        seen = ImageOps.exif_transpose(Image.open(path))
    assert mark_at(seen, taken) < 100


def bilevel_page():
    page = drawn_page()
    page[100::3, ::7] = 0
    return Delivered(page, IDENTITY, (100, 140), 0, 150, bilevel=True)


def test_black_and_white_is_kept_bit_by_bit(tmp_path):
    scanned = bilevel_page()
    page = encode(scanned, lossless=False, bilevel=True)
    assert page.coding == "group4"
    assert np.array_equal(np.asarray(picture_of(page)) * 255, scanned.image)
    bundle.write_pdf([page], tmp_path / "a.pdf")
    with pypdfium2.PdfDocument(tmp_path / "a.pdf") as pdf:
        seen = pdf[0].render(scale=page.dpi / 72).to_pil()
    assert mark_at(seen, scanned) < 100
    assert np.asarray(seen.convert("L")).mean() > 150


def test_tiff_holds_black_and_white_and_gray_pages_in_order(tmp_path):
    scanned = bilevel_page()
    gray = Delivered(np.full((60, 40), 128, np.uint8), scanned.matrix, (40, 60), 0, 150, quality=80)
    pages = [encode(one, lossless=True, bilevel=True) for one in (scanned, gray)]
    bundle.write_images(pages, tmp_path / "a.tif")
    with Image.open(tmp_path / "a.tif") as tiff:
        assert len(list(ImageSequence.Iterator(tiff))) == 2
        tiff.seek(0)
        assert np.array_equal(np.asarray(tiff.convert("L")), scanned.image)
        tiff.seek(1)
        assert np.array_equal(np.asarray(tiff), gray.image)


def test_lossless_page_is_the_delivered_page():
    noise = pixels(3, "files").integers(0, 256, (140, 100, 3), dtype=np.uint8)
    taken = Delivered(noise, IDENTITY, (100, 140), 0, 150)
    page = encode(taken, lossless=True, bilevel=True)
    assert np.array_equal(np.asarray(Image.open(io.BytesIO(page.data))), noise)
