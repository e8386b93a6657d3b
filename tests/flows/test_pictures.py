import dataclasses
import io

import pytest
from PIL import Image

from flows import pictures
from tests.specimens import PAGES


def write(tmp_path, image, name="hal.png"):
    image.save(tmp_path / name)
    page = dataclasses.replace(PAGES[0], size=image.size, image=name)
    (tmp_path / "out").mkdir()
    written = pictures.write([page, PAGES[1]], tmp_path, tmp_path / "out")
    assert written == {0: "pages/hal-001.jpg"}
    with Image.open(tmp_path / "out" / "pages" / "hal-001.jpg") as shown:
        shown.load()
        return shown


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((1654, 2339), (1654, 2339)),
        ((1655, 2340), (1655, 2340)),  # the same, a pixel larger for having been turned upright
        ((2480, 3508), (1654, 2340)),  # A4 at 300 dpi
        ((3508, 2480), (2340, 1654)),
        ((1000, 8000), (325, 2600)),  # a strip
        ((800, 500), (800, 500)),
    ],
)
def test_a_page_is_shown_at_200_dpi_at_most_and_never_enlarged(tmp_path, size, shown):
    assert write(tmp_path, Image.new("RGB", size, "white")).size == shown


@pytest.mark.parametrize(
    ("mode", "shown"), [("1", "L"), ("L", "L"), ("RGB", "RGB"), ("RGBA", "RGB"), ("P", "RGB")]
)
def test_any_image_becomes_a_jpeg(tmp_path, mode, shown):
    image = write(tmp_path, Image.new(mode, (100, 140), 1 if mode == "1" else None))
    assert (image.format, image.mode) == ("JPEG", shown)


def test_thin_black_letters_survive_being_made_smaller(tmp_path):
    image = Image.new("L", (2480, 3508), 255)
    image.paste(0, (1000, 0, 1004, 3508))
    darkest, _ = write(tmp_path, image).getextrema()
    assert darkest < 100


def test_a_page_of_a_screens_size_is_kept_as_it_was_written(tmp_path):
    path = tmp_path / "hal.jpg"
    Image.new("L", (1655, 2340), 200).save(path, quality=88)
    large, small = pictures.for_screen(path)
    assert large == path.read_bytes()
    with Image.open(io.BytesIO(small)) as thumbnail:
        assert max(thumbnail.size) == pictures.THUMBNAIL
