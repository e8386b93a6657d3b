from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dossier.errors import EngineDiedError
from dossier.model import ScanFile
from extractors import reading
from extractors.workshop import Workshop
from tests.extractors.paper import CARD, LETTER, card, letter, photographed, save, turned

TITLE = "PEMERINTAH KOTA SAMARINDA"


def _read(workshop, path, tmp_path, page=1):
    file = workshop.inspect(path, Path(path).name, 0)
    assert file.status == "ok"
    return reading.read_page(workshop, file, path, page, 7, tmp_path)


def _line(page, text):
    return next(line for line in page.texts[0].lines if line.text == text)


def _as_it_came(page, point):
    x, y, w = np.array(page.transform) @ (*point, 1)
    return x / w, y / w


def test_a_scanned_letter_is_read_by_tesseract_line_by_line(workshop, tmp_path):
    page = _read(workshop, save(letter(dpi=200), tmp_path / "a.png", 200), tmp_path)
    assert (page.index, page.file, page.file_page, page.status) == (7, 0, 1, "read")
    assert [text.reader for text in page.texts] == ["tesseract"]
    assert [line.text for line in page.texts[0].lines] == [line for line in LETTER if line]
    assert page.size == page.texts[0].size == (1654, 2338)
    with Image.open(page.image) as image:
        assert image.size == page.size


@pytest.mark.parametrize("lies", [90, 180, 270])
def test_a_letter_that_lies_wrong_is_read_and_its_places_are_known(workshop, tmp_path, lies):
    scan = np.rot90(turned(letter(dpi=200), 1.7), k=-lies // 90).copy()
    page = _read(workshop, save(scan, tmp_path / "a.png", 200), tmp_path)
    assert page.rotation == (360 - lies) % 360
    assert page.skew == pytest.approx(-1.7, abs=0.2)
    title = _line(page, TITLE).box
    straight = _read(workshop, save(letter(dpi=200), tmp_path / "b.png", 200), tmp_path)
    expected = _line(straight, TITLE).box
    assert title.middle == pytest.approx(expected.middle, abs=8)
    # Where the title is on the scan: its ink is there.
    x, y = _as_it_came(page, title.middle)
    assert scan[round(y) - 20 : round(y) + 20, round(x) - 20 : round(x) + 20].min() < 60


def test_a_photographed_letter_is_flattened_and_read(workshop, tmp_path):
    photo, matrix = photographed(letter(dpi=200), frame=(2400, 1800), corners=[
        [250, 170], [1590, 220], [1540, 2190], [200, 2120],
    ])  # fmt: skip
    page = _read(workshop, save(photo, tmp_path / "foto.jpg"), tmp_path)
    assert page.photograph
    assert page.texts[0].reader == "rapidocr"
    assert TITLE in page.texts[0].text
    assert "Penanggung jawab : SITI AMINAH" in page.texts[0].text
    upright_to_photo = np.array(page.transform)
    drawn_to_upright = np.linalg.inv(upright_to_photo) @ matrix
    x, y, w = (drawn_to_upright @ np.array([[827, 1169, 1], [180, 200, 1]]).T).tolist()
    width, height = page.size
    assert (x[0] / w[0] / width, y[0] / w[0] / height) == pytest.approx((0.5, 0.5), abs=0.02)
    assert (x[1] / w[1] / width, y[1] / w[1] / height) == pytest.approx(
        (180 / 1654, 200 / 2338), abs=0.02
    )


@pytest.mark.parametrize("lies", [0, 90, 180])
def test_a_photographed_card_is_read_with_spaces_in_its_names(workshop, tmp_path, lies):
    photo, _ = photographed(card(), frame=(1000, 1400), corners=[
        [180, 170], [1230, 210], [1200, 850], [160, 830],
    ])  # fmt: skip
    photo = np.rot90(photo, k=lies // 90).copy()
    page = _read(workshop, save(photo, tmp_path / "ktp.jpg"), tmp_path)
    assert page.photograph
    assert page.rotation == lies
    lines = page.texts[0].text.split("\n")
    for line in ("NIK : 6472990503870001", "Nama : SITI AMINAH", "Kecamatan : SAMARINDA ULU"):
        assert line in lines


def test_a_card_copied_onto_a_sheet_is_read_by_both(workshop, tmp_path):
    sheet = np.full((2339, 1654), 252, np.uint8)
    copy = np.asarray(Image.fromarray(card(dpi=200)).convert("L"))
    sheet[300 : 300 + copy.shape[0], 400 : 400 + copy.shape[1]] = copy
    page = _read(workshop, save(sheet, tmp_path / "fotokopi.png", 200), tmp_path)
    readers = {text.reader: text for text in page.texts}
    assert "6472990503870001" in readers["rapidocr"].text
    assert CARD[3] in readers["rapidocr"].text


def _plain(tone):
    return np.full((1754, 1240), tone, np.uint8)


def _reverse_side():
    """What shines through: pale and mirrored."""
    through = letter(dpi=150)[:, ::-1].astype(float)
    return (250 - (250 - through) * 0.12).astype(np.uint8)


def _dusty():
    page = np.full((1754, 1240), 245, np.uint8)
    chance = np.random.default_rng(5)
    for x, y in chance.integers([60, 60], [1180, 1690], size=(60, 2)):
        page[y : y + chance.integers(1, 4), x : x + chance.integers(1, 4)] = 60
    page[560:590, 40:70] = 30  # a punch hole
    page[1160:1190, 40:70] = 30
    return page


@pytest.mark.parametrize(
    "page",
    [_plain(255), _plain(214), _reverse_side(), _dusty()],
    ids=["white", "grey", "reverse", "dust"],
)
def test_a_page_with_nothing_on_it_is_blank(workshop, tmp_path, page):
    found = _read(workshop, save(page, tmp_path / "kosong.png"), tmp_path)
    assert (found.status, found.texts) == ("blank", ())
    assert found.image is not None


def test_a_page_with_one_word_is_not_blank(workshop, tmp_path):
    page = _read(workshop, save(letter(lines=["LAMPIRAN"]), tmp_path / "a.png"), tmp_path)
    assert page.status == "read"
    assert page.texts[0].text == "LAMPIRAN"


def test_a_page_that_cannot_be_shown_is_unreadable_and_says_why(workshop, tmp_path):
    file = ScanFile(0, "hilang.pdf", "0" * 64, "application/pdf", "ok", None, 1)
    page = reading.read_page(workshop, file, tmp_path / "hilang.pdf", 1, 2, tmp_path)
    assert (page.index, page.status, page.texts, page.quality) == (2, "unreadable", (), None)
    assert page.message is not None
    assert page.message.startswith("Halaman 1 dari hilang.pdf: ")


def test_a_page_that_takes_too_long_is_unreadable(tmp_path):
    path = save(letter(dpi=300), tmp_path / "lama.png", 300)
    with Workshop(children=1, warm=False, seconds=60) as shop:
        file = shop.inspect(path, "lama.png", 0)
        shop._seconds = 0.05
        page = reading.read_page(shop, file, path, 1, 0, tmp_path)
    assert page.status == "unreadable"
    assert page.message is not None
    assert "detik" in page.message


def test_every_engine_says_its_version():
    versions = reading.engine_versions()
    assert set(versions) == {"tesseract", "rapidocr", "openvino"}
    assert all(version[0].isdigit() for version in versions.values())


@pytest.mark.parametrize("lies", [0, 180])
def test_a_page_that_was_read_before_is_laid_upright_again(workshop, tmp_path, lies):
    scan = np.rot90(turned(letter(dpi=200), 1.7), k=-lies // 90).copy()
    path = save(scan, tmp_path / "a.png", 200)
    file = workshop.inspect(path, "a.png", 0)
    page = reading.read_page(workshop, file, path, 1, 0, tmp_path)
    (tmp_path / "lagi").mkdir()
    again = reading.draw_again(workshop, file, path, replace(page, image=None), tmp_path / "lagi")
    assert again.image is not None
    assert page.image is not None
    assert Path(again.image).read_bytes() == Path(page.image).read_bytes()
    assert again.image != page.image


def test_an_image_of_another_size_is_not_taken_for_the_page(workshop, tmp_path):
    path = save(letter(dpi=100), tmp_path / "a.png", 100)
    file = workshop.inspect(path, "a.png", 0)
    page = reading.read_page(workshop, file, path, 1, 0, tmp_path)
    other = replace(page, size=(page.size[0] + 1, page.size[1]))
    assert reading.draw_again(workshop, file, path, other, tmp_path).image is None


def test_a_page_that_lost_its_child_may_be_tried_again(workshop, tmp_path, monkeypatch):
    path = save(letter(dpi=100), tmp_path / "a.png", 100)
    file = workshop.inspect(path, "a.png", 0)

    def dies(*_args):
        raise EngineDiedError("Halaman 1: mesin pembaca berhenti.")

    monkeypatch.setattr(workshop, "light", dies)
    with pytest.raises(EngineDiedError):
        reading.read_page(workshop, file, path, 1, 0, tmp_path, last_try=False)
    assert reading.read_page(workshop, file, path, 1, 0, tmp_path).status == "unreadable"
