"""What scanners, phones and fax machines deliver, encoding by encoding."""

import io
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pikepdf
import pytest
from PIL import Image
from PIL.TiffImagePlugin import TiffImageFile

from extractors import pages, pictures
from extractors.workshop import Workshop
from tests.extractors import heic
from tests.extractors.encoded import jbig2, pdf_with, png16, t6, tiff12
from tests.extractors.paper import card, letter, save


def _raster(path, tmp_path, page=1):
    file = pages.inspect(str(path), path.name, 0, str(tmp_path))
    assert file.status == "ok", file.message
    return pages.raster(file, str(path), page, str(tmp_path))[0]


# How each value of the orientation tag is undone (TIFF 6.0, Exif 2.3): row 0 and column 0 as stored
# are: 1 top left, 2 top right, 3 bottom right, 4 bottom left, 5 left top, 6 right top, ...
UPRIGHT: dict[int, Callable[[np.ndarray], np.ndarray]] = {
    1: lambda stored: stored,
    2: np.fliplr,
    3: lambda stored: np.rot90(stored, 2),
    4: np.flipud,
    5: np.transpose,
    6: lambda stored: np.rot90(stored, -1),
    7: lambda stored: np.rot90(stored, 2).T,
    8: np.rot90,
}


@pytest.mark.parametrize("tag", range(1, 9))
@pytest.mark.parametrize("way", ["a.jpg", "plain.tif", "lzw.tif", "a.png", "a.webp"])
def test_every_orientation_comes_out_upright(tmp_path, tag, way):
    stored = np.full((64, 96), 255, np.uint8)
    stored[:16, :32] = 0
    path = tmp_path / way
    more: dict[str, Any] = {"compression": "tiff_lzw"} if way == "lzw.tif" else {}
    if path.suffix == ".tif":
        more["tiffinfo"] = {274: tag}
    else:
        exif = Image.Exif()
        exif[274] = tag
        more["exif"] = exif
    if path.suffix in {".jpg", ".webp"}:
        more["quality"] = 95
    Image.fromarray(stored).save(path, **more)
    expected = UPRIGHT[tag](stored)
    pixels = _raster(path, tmp_path).pixels
    assert pixels.shape == expected.shape
    assert np.abs(pixels.astype(int) - expected).mean() < 4


@pytest.mark.parametrize(("content", "turned"), [(heic.PLAIN, False), (heic.TURNED, True)])
def test_a_phones_heic_is_read_upright_and_in_its_colours(tmp_path, content, turned):
    path = tmp_path / "foto.heic"
    path.write_bytes(content)
    pixels = _raster(path, tmp_path).pixels
    if turned:
        pixels = np.rot90(pixels)
    assert pixels.shape == (48, 64, 3)
    blue, green, red = pixels[40, 56]
    assert (red, max(blue, green)) == (pytest.approx(200, abs=12), pytest.approx(30, abs=12))
    assert pixels[4, 4].max() < 40
    assert pixels[40, 4].min() > 230


def test_a_heic_that_is_cut_off_is_corrupt(tmp_path):
    path = tmp_path / "putus.heic"
    path.write_bytes(heic.PLAIN[:-60])
    file = pages.inspect(str(path), path.name, 0, str(tmp_path))
    assert (file.status, file.media_type) == ("corrupt", "image/heic")
    assert "indai ulang" in (file.message or "")


def test_sixteen_bits_with_transparency_lie_on_white(tmp_path):
    clear = np.zeros((40, 60, 4), np.uint16)
    clear[10:20, 10:20, 3] = 65535
    (tmp_path / "rgba.png").write_bytes(png16(clear))
    (tmp_path / "la.png").write_bytes(png16(clear[:, :, 2:]))
    for name in ("rgba.png", "la.png"):
        pixels = _raster(tmp_path / name, tmp_path).pixels
        assert pixels[30, 30].min() == 255
        assert pixels[15, 15].max() == 0


def test_sixteen_bits_of_colour_keep_it(tmp_path):
    red = np.zeros((40, 60, 3), np.uint16)
    red[:, :, 0] = 51400
    (tmp_path / "a.png").write_bytes(png16(red))
    assert _raster(tmp_path / "a.png", tmp_path).pixels[5, 5].tolist() == [0, 0, 200]


@pytest.mark.parametrize("bits", [10, 12, 14, 16])
def test_a_sensor_that_leaves_upper_bits_empty_is_not_taken_for_a_dark_page(tmp_path, bits):
    deep = letter().astype(np.uint32) * (2**bits - 1) // 255
    Image.fromarray(deep.astype(np.uint16)).save(tmp_path / "dalam.tif")
    pixels = _raster(tmp_path / "dalam.tif", tmp_path).pixels
    assert np.abs(pixels.astype(int) - letter()).max() <= 2


def test_a_transparent_palette_lies_on_white(tmp_path):
    page = Image.new("P", (40, 40), 1)
    page.putpalette([0, 0, 0, 0, 0, 0])
    page.paste(0, (10, 10, 20, 20))
    page.save(tmp_path / "a.png", transparency=1)
    pixels = _raster(tmp_path / "a.png", tmp_path).pixels
    assert (pixels[30, 30].min(), pixels[15, 15].max()) == (255, 0)


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt"])
def test_faxes_are_read(tmp_path, compression):
    page = Image.fromarray(letter()).convert("1", dither=Image.Dither.NONE)
    page.save(tmp_path / "faks.tif", compression=compression, dpi=(150, 150))
    pixels = _raster(tmp_path / "faks.tif", tmp_path).pixels
    assert np.array_equal(pixels > 127, np.array(page))


def test_the_pages_of_a_tiff_may_differ_in_size_turn_and_depth(tmp_path):
    first = Image.fromarray(letter())
    second = Image.fromarray(card()).convert("L").resize((900, 600))
    third = Image.fromarray(np.rot90(letter()).copy())
    first.save(tmp_path / "a.tif", save_all=True, append_images=[second, third])
    shapes = [_raster(tmp_path / "a.tif", tmp_path, page).pixels.shape for page in (1, 2, 3)]
    assert shapes == [letter().shape, (600, 900), letter().shape[::-1]]


def test_a_page_of_a_tiff_that_is_cut_off_costs_itself_only(tmp_path):
    page = Image.fromarray(letter())
    page.save(tmp_path / "utuh.tif", save_all=True, append_images=[page, page])
    with TiffImageFile(tmp_path / "utuh.tif") as tiff:
        tiff.seek(2)
        last = tiff.tag_v2[273][-1] + tiff.tag_v2[279][-1]
    whole = bytearray((tmp_path / "utuh.tif").read_bytes())
    (tmp_path / "putus.tif").write_bytes(whole[: last - 100_000])
    file = pages.inspect(str(tmp_path / "putus.tif"), "putus.tif", 0, str(tmp_path))
    assert file.status == "ok"
    assert file.pages >= 2
    assert pages.raster(file, str(tmp_path / "putus.tif"), 1, str(tmp_path))[0].pixels.min() < 60


def test_a_coarse_page_is_raised_for_the_reader_and_says_from_what(tmp_path):
    raster = _raster(save(letter(dpi=100), tmp_path / "a.png", 100), tmp_path)
    assert max(raster.pixels.shape) == pytest.approx(11.69 * 200, abs=2)
    assert raster.dpi == pytest.approx(200, abs=1)
    assert raster.came_dpi == 100
    assert raster.scale == pytest.approx(2, abs=0.01)


def test_a_picture_in_the_shape_of_a_sheet_is_raised_though_nothing_is_said_of_it(tmp_path):
    Image.fromarray(letter(dpi=90)).save(tmp_path / "a.jpg")
    raster = _raster(tmp_path / "a.jpg", tmp_path)
    assert max(raster.pixels.shape) == pytest.approx(11.69 * 200, rel=0.02)
    assert raster.dpi is None


def _red(mode):
    return Image.new("RGB", (80, 100), (200, 30, 30)).convert(mode)


def _is_red(pixels):
    blue, green, red = pixels[50, 40]
    return red > 150 and max(blue, green) < 90


def test_the_ink_of_adobe_is_stored_inverted_and_undone(tmp_path):
    """Photoshop writes CMYK JPEG inverted and says so by its marker, in files and in PDF."""
    buffer = io.BytesIO()
    _red("CMYK").save(buffer, "JPEG", quality=95)
    assert b"Adobe" in buffer.getvalue()[:1000]
    (tmp_path / "a.jpg").write_bytes(buffer.getvalue())
    assert _is_red(_raster(tmp_path / "a.jpg", tmp_path).pixels)
    path = pdf_with(
        tmp_path / "a.pdf",
        buffer.getvalue(),
        (80, 100),
        (80, 100),
        Filter=pikepdf.Name.DCTDecode,
        ColorSpace=pikepdf.Name.DeviceCMYK,
        Decode=pikepdf.Array([1, 0] * 4),
    )
    assert _is_red(_raster(path, tmp_path).pixels)


def test_jbig2_in_a_pdf_is_read(tmp_path):
    page = Image.fromarray(letter()).convert("1", dither=Image.Dither.NONE)
    # T.6 as TIFF has it takes 0 for what it calls white; JBIG2 takes 1 for black.
    inverted = Image.fromarray(~np.array(page))
    path = pdf_with(
        tmp_path / "a.pdf",
        jbig2(inverted),
        page.size,
        Filter=pikepdf.Name.JBIG2Decode,
        BitsPerComponent=1,
    )
    pixels = _raster(path, tmp_path).pixels
    assert pixels.mean() == pytest.approx(np.array(page).mean() * 255, abs=8)


def test_a_fax_in_a_pdf_is_read_as_it_says_which_colour_is_ink(tmp_path):
    page = Image.fromarray(letter()).convert("1", dither=Image.Dither.NONE)
    light = {}
    for black_is_1 in (False, True):
        path = pdf_with(
            tmp_path / f"{black_is_1}.pdf",
            t6(Image.fromarray(~np.array(page))),
            page.size,
            Filter=pikepdf.Name.CCITTFaxDecode,
            BitsPerComponent=1,
            DecodeParms=pikepdf.Dictionary(
                K=-1, Columns=page.width, Rows=page.height, BlackIs1=black_is_1
            ),
        )
        light[black_is_1] = _raster(path, tmp_path).pixels.mean() / 255
    # ISO 32000-1, table 11: by default 0 is black, which is what an image takes for dark.
    assert light[False] == pytest.approx(np.array(page).mean(), abs=0.03)
    assert light[True] == pytest.approx(1 - np.array(page).mean(), abs=0.03)


def test_twelve_bits_a_dot_are_read_though_pillow_does_not_know_them(tmp_path):
    deep = np.full((40, 60), 4095, np.uint16)
    deep[10:20, 10:20] = 1024
    (tmp_path / "a.tif").write_bytes(tiff12(deep))
    pixels = _raster(tmp_path / "a.tif", tmp_path).pixels
    assert (pixels[5, 5], pixels[15, 15]) == (pytest.approx(255, abs=1), pytest.approx(64, abs=2))


def test_a_tiff_whose_list_of_pages_breaks_off_is_read_up_to_there_and_says_so(tmp_path):
    page = Image.fromarray(letter())
    path = tmp_path / "a.tif"
    page.save(path, save_all=True, append_images=[page, page])
    with TiffImageFile(path) as tiff:
        tiff.seek(1)
        # The second directory ends with the place of the third.
        place = tiff.tag_v2.next
    content = path.read_bytes()
    assert content.count(place.to_bytes(4, "little")) == 1
    path.write_bytes(content.replace(place.to_bytes(4, "little"), b"\xf0\xff\xff\x7f"))
    file = pages.inspect(str(path), "a.tif", 0, str(tmp_path))
    assert (file.status, file.pages) == ("repaired", 2)
    assert "lengkap" in (file.message or "")
    assert pages.raster(file, str(path), 2, str(tmp_path))[0].pixels.min() < 60


def test_a_tiff_without_end_is_bounded(tmp_path):
    page = Image.new("1", (16, 16))
    page.save(tmp_path / "a.tif", save_all=True, append_images=[page] * pictures.MAX_PAGES)
    file = pages.inspect(str(tmp_path / "a.tif"), "a.tif", 0, str(tmp_path))
    assert file.status == "too_large"


@pytest.mark.parametrize("channels", [2, 3, 4])
def test_a_deep_picture_is_bounded_before_it_takes_the_memory_of_its_child(tmp_path, channels):
    content = bytearray(png16(np.zeros((8, 8, channels), np.uint16)))
    # Width and height stand at 16 and 20 of a PNG, the sum of its head at 29.
    content[16:24] = (9000).to_bytes(4, "big") * 2
    content[29:33] = zlib.crc32(content[12:29]).to_bytes(4, "big")
    path = tmp_path / "a.png"
    path.write_bytes(content)
    with Workshop(children=1, warm=False, seconds=30) as workshop:
        file = workshop.inspect(path, "a.png", 0)
    assert file.status == "too_large"
    assert "9000" in (file.message or "")


def test_a_piece_that_claims_to_be_larger_than_all_memory_is_refused(tmp_path):
    content = png16(np.zeros((8, 8, 3), np.uint16))
    at = content.index(b"IDAT") - 4
    # Another chunk with a length of 2 GB before the pixels.
    lying = content[:at] + (0x7FFFFFFF).to_bytes(4, "big") + b"tEXt" + content[at:]
    path = tmp_path / "a.png"
    path.write_bytes(lying)
    with Workshop(children=1, warm=False, seconds=30) as workshop:
        file = workshop.inspect(path, "a.png", 0)
    assert file.status in {"corrupt", "too_large"}
    assert "Gambar" in (file.message or "")
