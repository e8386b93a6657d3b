import io
import zlib

import numpy as np
import pikepdf
import pytest
from PIL import Image

from dossier.errors import FileRejectedError
from extractors import pages, pdf
from tests.extractors.paper import card, letter, save


@pytest.fixture(scope="module")
def scan(tmp_path_factory):
    """A PDF of two scanned pages, 150 dpi."""
    path = tmp_path_factory.mktemp("scan") / "scan.pdf"
    first, second = (Image.fromarray(letter()) for _ in range(2))
    first.save(path, resolution=150, save_all=True, append_images=[second])
    return path


def _inspect(path, tmp_path, name=None):
    return pages.inspect(str(path), name or path.name, 3, str(tmp_path))


def _pixels(path, tmp_path, page=1):
    raster, _ = pages.raster(_inspect(path, tmp_path), str(path), page, str(tmp_path))
    return raster


def test_a_sound_pdf_is_ok(scan, tmp_path):
    file = _inspect(scan, tmp_path)
    assert (file.status, file.media_type, file.pages, file.message) == (
        "ok",
        "application/pdf",
        2,
        None,
    )
    assert (file.index, len(file.sha256)) == (3, 64)


def test_a_scan_is_rendered_at_the_resolution_that_is_in_it(scan, tmp_path):
    raster = _pixels(scan, tmp_path)
    assert raster.pixels.shape[:2] == pytest.approx(letter().shape, abs=1)
    assert raster.dpi == pytest.approx(150, abs=1)
    assert raster.scale == 1


def test_a_scan_finer_than_needed_is_reduced_and_says_by_how_much(tmp_path):
    path = tmp_path / "halus.pdf"
    Image.fromarray(letter(dpi=450)).save(path, resolution=450)
    raster = _pixels(path, tmp_path)
    assert max(raster.pixels.shape) <= 3508
    assert raster.scale == pytest.approx(300 / 450, abs=0.01)
    assert raster.came_dpi == pytest.approx(450, abs=2)


@pytest.mark.parametrize("cut", [0.5, 0.9])
def test_a_damaged_pdf_is_recovered_beside_the_untouched_original(scan, tmp_path, cut):
    damaged = tmp_path / "rusak.pdf"
    whole = scan.read_bytes()
    # Broken off in the middle of the second page, as an interrupted copy leaves it.
    damaged.write_bytes(whole[: int(len(whole) * cut)])
    before = damaged.read_bytes()
    file = _inspect(damaged, tmp_path)
    assert damaged.read_bytes() == before
    assert file.status in {"repaired", "corrupt"}
    assert file.message is not None
    if file.status == "repaired":
        assert "dipulihkan" in file.message
        assert _pixels(damaged, tmp_path).pixels.size


def test_a_pdf_whose_cross_references_are_gone_is_repaired_and_read(scan, tmp_path):
    damaged = tmp_path / "rusak.pdf"
    damaged.write_bytes(scan.read_bytes().replace(b"startxref", b"startxxxx"))
    file = _inspect(damaged, tmp_path)
    assert (file.status, file.pages) == ("repaired", 2)
    assert _pixels(damaged, tmp_path).pixels.shape[:2] == pytest.approx(letter().shape, abs=1)


@pytest.mark.parametrize(("password", "status"), [("rahasia", "encrypted"), ("", "ok")])
def test_only_a_pdf_that_asks_for_a_password_is_refused(scan, tmp_path, password, status):
    locked = tmp_path / "kunci.pdf"
    with pikepdf.open(scan) as document:
        document.save(locked, encryption=pikepdf.Encryption(owner="pemilik", user=password))
    file = _inspect(locked, tmp_path)
    assert file.status == status
    if status == "encrypted":
        assert "kata sandi" in file.message
    else:
        assert _pixels(locked, tmp_path).pixels.min() < 100


def test_a_pdf_without_pages_is_empty_also_after_an_encrypted_one(scan, tmp_path):
    locked = tmp_path / "kunci.pdf"
    with pikepdf.open(scan) as document:
        document.save(locked, encryption=pikepdf.Encryption(owner="a", user="b"))
    _inspect(locked, tmp_path)
    path = tmp_path / "kosong.pdf"
    pikepdf.new().save(path)
    assert _inspect(path, tmp_path).status == "empty"


def test_a_pdf_with_more_pages_than_anyone_scans_is_too_large(tmp_path):
    path = tmp_path / "panjang.pdf"
    document = pikepdf.new()
    for _ in range(pdf.MAX_PAGES + 1):
        document.add_blank_page(page_size=(72, 72))
    document.save(path)
    file = _inspect(path, tmp_path)
    assert file.status == "too_large"
    assert str(pdf.MAX_PAGES) in file.message


def test_a_page_of_many_metres_is_rendered_within_bounds(tmp_path):
    path = tmp_path / "raksasa.pdf"
    document = pikepdf.new()
    document.add_blank_page(page_size=(14400, 14400))
    document.save(path)
    assert max(_pixels(path, tmp_path).pixels.shape) <= 3508


def test_a_page_without_width_is_refused_with_a_sentence(tmp_path):
    path = tmp_path / "garis.pdf"
    document = pikepdf.new()
    document.add_blank_page(page_size=(14400, 3))
    document.save(path)
    with pytest.raises(FileRejectedError, match="tidak ada yang dapat dibaca"):
        _pixels(path, tmp_path)


def test_an_empty_file_is_named(tmp_path):
    path = tmp_path / "nol.pdf"
    path.touch()
    file = _inspect(path, tmp_path)
    assert (file.status, file.pages) == ("empty", 0)
    assert "kosong" in file.message


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("daftar.txt", b"alu\nlumpang\n"),
        ("a.docx", b"PK\x03\x04" + bytes(26) + b"[Content_Types].xml word/document.xml"),
        ("b", b"\0\1"),
    ],
)
def test_other_kinds_of_files_are_refused_with_what_is_accepted(tmp_path, name, content):
    path = tmp_path / name
    path.write_bytes(content)
    file = _inspect(path, tmp_path)
    assert file.status == "unsupported"
    assert "PDF, JPEG, PNG, TIFF" in file.message


def test_a_picture_called_pdf_is_read_and_the_lie_is_named(tmp_path):
    path = save(letter(), tmp_path / "surat.jpg")
    file = _inspect(path, tmp_path, name="surat.pdf")
    assert (file.status, file.media_type) == ("ok", "image/jpeg")
    assert "JPEG" in file.message


def test_a_truncated_jpeg_is_corrupt(tmp_path):
    whole = save(letter(), tmp_path / "utuh.jpg").read_bytes()
    path = tmp_path / "putus.jpg"
    path.write_bytes(whole[: len(whole) // 2])
    file = _inspect(path, tmp_path)
    assert (file.status, file.pages) == ("corrupt", 0)
    assert "indai ulang" in file.message


def test_a_picture_of_absurd_size_is_refused_before_it_is_decoded(tmp_path):
    buffer = io.BytesIO()
    Image.new("1", (8, 8)).save(buffer, "PNG")
    content = bytearray(buffer.getvalue())
    # Width and height stand at 16 and 20 of a PNG.
    content[16:24] = (40000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    path = tmp_path / "bom.png"
    path.write_bytes(content)
    file = _inspect(path, tmp_path)
    assert file.status == "too_large"
    assert "40000" in file.message


def test_a_phone_held_sideways_is_turned_by_its_exif(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6  # turn a quarter clockwise to view
    page = np.full((60, 100), 255, np.uint8)
    page[:20, :20] = 0  # top left as stored: top right as viewed
    path = tmp_path / "hp.jpg"
    Image.fromarray(page).save(path, exif=exif, quality=95)
    pixels = _pixels(path, tmp_path).pixels
    assert pixels.shape[:2] == (100, 60)
    assert pixels[5, 55] < 50
    assert pixels[5, 5] > 200


def test_transparent_paper_is_white(tmp_path):
    page = np.zeros((50, 50, 4), np.uint8)
    page[20:30, 20:30] = (0, 0, 0, 255)
    path = save(page, tmp_path / "tembus.png")
    pixels = _pixels(path, tmp_path).pixels
    assert pixels[5, 5].min() == 255
    assert pixels[25, 25].max() == 0


def test_sixteen_bits_are_read_as_grey_of_the_same_lightness(tmp_path):
    page = np.full((50, 50), 65535, np.uint16)
    page[:, :25] = 65535 // 4
    path = tmp_path / "dalam.png"
    Image.fromarray(page).save(path)
    pixels = _pixels(path, tmp_path).pixels
    assert pixels[10, 40] == 255
    assert pixels[10, 10] == pytest.approx(64, abs=1)


@pytest.mark.parametrize("compression", ["group4", "tiff_lzw", "jpeg", "packbits", None])
def test_every_page_of_a_tiff_is_a_page(tmp_path, compression):
    mode = "1" if compression == "group4" else "L"
    sheets = [Image.fromarray(letter()).convert(mode) for _ in range(3)]
    path = tmp_path / "faks.tif"
    sheets[0].save(path, save_all=True, append_images=sheets[1:], compression=compression)
    assert _inspect(path, tmp_path).pages == 3
    assert _pixels(path, tmp_path, page=3).pixels.min() < 60


@pytest.mark.parametrize(("name", "mode"), [("a.tif", "CMYK"), ("b.jpg", "CMYK"), ("c.png", "P")])
def test_other_colour_models_come_out_in_their_colours(tmp_path, name, mode):
    path = tmp_path / name
    Image.new("RGB", (60, 60), (200, 30, 30)).convert(mode).save(path)
    blue, green, red = _pixels(path, tmp_path).pixels[30, 30]
    assert red > 150
    assert max(blue, green) < 90


def test_webp_is_read(tmp_path):
    path = tmp_path / "ktp.webp"
    Image.fromarray(card()).save(path)
    assert _inspect(path, tmp_path).status == "ok"
    assert _pixels(path, tmp_path).pixels.shape == card().shape


def test_resolutions_that_say_nothing_are_not_believed(tmp_path):
    path = save(letter(), tmp_path / "bawaan.jpg", dpi=72)
    assert _pixels(path, tmp_path).dpi is None


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_broken_the_outcome_has_a_name_and_a_sentence(scan, tmp_path, seed):
    chance = np.random.default_rng(seed)
    content = bytearray(scan.read_bytes())
    for place in chance.integers(len(content), size=(1, 20, 400)[seed % 3]):
        content[place] = int(chance.integers(256))
    path = tmp_path / "kacau.pdf"
    path.write_bytes(content)
    file = _inspect(path, tmp_path)
    assert file.status == "ok" or file.message
