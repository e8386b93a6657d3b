"""PDF files that lie, are locked, signed or made to do harm."""

import zlib

import numpy as np
import pikepdf
import pytest
from PIL import Image

from extractors import pages, pdf
from tests.extractors.paper import letter


@pytest.fixture
def scan(tmp_path):
    """A PDF of one scanned page, 150 dpi."""
    path = tmp_path / "scan.pdf"
    Image.fromarray(letter()).save(path, resolution=150)
    return path


def _changed(path, change, **more):
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        change(document)
        document.save(path, **more)
    return path


def _inspect(path, tmp_path):
    return pages.inspect(str(path), path.name, 0, str(tmp_path))


def _shape(path, tmp_path):
    file = _inspect(path, tmp_path)
    assert file.status in {"ok", "repaired"}, file.message
    raster, _ = pages.raster(file, str(path), 1, str(tmp_path))
    # Something is on it, so it was not lost in the size of the page.
    assert raster.pixels.min() < 100
    return raster.pixels.shape[:2]


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_pdf_that_may_only_not_be_changed_is_read_whatever_its_cipher(scan, tmp_path, revision):
    locked = tmp_path / "kunci.pdf"
    aes = revision >= 4
    with pikepdf.open(scan) as document:
        document.save(
            locked,
            encryption=pikepdf.Encryption(
                owner="pemilik", user="", R=revision, aes=aes, metadata=aes
            ),
        )
    assert _shape(locked, tmp_path) == pytest.approx(letter().shape, abs=1)
    assert _inspect(locked, tmp_path).status == "ok"


def test_a_signed_pdf_is_never_rewritten(scan, tmp_path):
    def sign(document):
        signature = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig,
            Filter=pikepdf.Name("/Adobe.PPKLite"),
            ByteRange=pikepdf.Array([0, 100, 200, 100]),
            Contents=pikepdf.String("00" * 64),
        )
        field = pikepdf.Dictionary(
            FT=pikepdf.Name.Sig, T="ttd", V=document.make_indirect(signature)
        )
        document.Root.AcroForm = pikepdf.Dictionary(
            SigFlags=3, Fields=pikepdf.Array([document.make_indirect(field)])
        )

    _changed(scan, sign)
    before = scan.read_bytes()
    assert _shape(scan, tmp_path) == pytest.approx(letter().shape, abs=1)
    assert _inspect(scan, tmp_path).status == "ok"
    assert scan.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["scan.pdf"]


@pytest.mark.parametrize(
    ("entry", "value", "sideways"),
    [
        ("/Rotate", 90, True),
        ("/Rotate", -90, True),
        ("/Rotate", 45, False),
        ("/UserUnit", 100, False),
        ("/MediaBox", pikepdf.Array([596, 842, 0, 0]), False),
    ],
)
def test_odd_page_entries_do_not_matter(scan, tmp_path, entry, value, sideways):
    _changed(scan, lambda document: document.pages[0].obj.__setitem__(entry, value))
    expected = letter().shape[::-1] if sideways else letter().shape
    assert _shape(scan, tmp_path) == pytest.approx(expected, abs=4)


def test_a_scan_on_a_page_of_kilometres_is_not_lost(scan, tmp_path):
    box = pikepdf.Array([0, 0, 1_440_000, 1_440_000])
    _changed(scan, lambda document: document.pages[0].obj.__setitem__("/MediaBox", box))
    height, width = _shape(scan, tmp_path)
    # The scan with a margin of nine points, 19 dots, where the page goes on.
    assert (height, width) == pytest.approx([side + 19 for side in letter().shape], abs=4)


def test_pages_that_hold_themselves_are_read_once(scan, tmp_path):
    _changed(scan, lambda document: document.Root.Pages.Kids.append(document.Root.Pages))
    assert _inspect(scan, tmp_path).pages == 1
    assert _shape(scan, tmp_path) == pytest.approx(letter().shape, abs=1)


def test_a_form_that_draws_itself_ends(scan, tmp_path):
    def loop(document):
        form = document.make_stream(b"/X Do")
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox = pikepdf.Array([0, 0, 600, 800])
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
        document.pages[0].Resources.XObject.X = form
        document.pages[0].contents_add(b"/X Do")

    _changed(scan, loop)
    assert _shape(scan, tmp_path) == pytest.approx(letter().shape, abs=1)


def _bomb(document, times):
    """Content that unpacks to 100 MB, packed several times over."""
    data = bytes(100_000_000)
    for _ in range(times):
        data = zlib.compress(data, 9)
    stream = document.make_stream(data)
    stream.Filter = pikepdf.Array([pikepdf.Name.FlateDecode] * times)
    return stream


@pytest.mark.parametrize("times", [1, 2])
def test_content_that_unpacks_beyond_reason_is_refused(scan, tmp_path, times):
    _changed(
        scan,
        lambda document: document.pages[0].obj.__setitem__("/Contents", _bomb(document, times)),
    )
    assert scan.stat().st_size < 400_000
    file = _inspect(scan, tmp_path)
    assert file.status == "too_large"
    assert "Halaman 1" in (file.message or "")


def test_a_bomb_in_a_form_of_a_form_is_found(scan, tmp_path):
    def hide(document):
        inner = _bomb(document, 2)
        inner.Subtype = pikepdf.Name.Form
        outer = document.make_stream(b"/I Do")
        outer.Subtype = pikepdf.Name.Form
        outer.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=inner))
        document.pages[0].Resources.XObject.O = outer

    _changed(scan, hide)
    assert _inspect(scan, tmp_path).status == "too_large"


def test_content_as_large_as_a_plan_takes_is_no_bomb(scan, tmp_path):
    strokes = b"0 0 m 9 9 l S\n" * 20_000
    _changed(scan, lambda document: document.pages[0].contents_add(strokes))
    assert _inspect(scan, tmp_path).status == "ok"


def test_a_picture_of_a_thousand_million_dots_is_drawn_small(tmp_path):
    side = 32_000
    rows = zlib.compressobj(9)
    data = b"".join(rows.compress(b"\xff" * (side // 8) * 1000) for _ in range(side // 1000))
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(595, 842))
    image = pikepdf.Stream(document, data + rows.flush())
    image.Subtype, image.Filter = pikepdf.Name.Image, pikepdf.Name.FlateDecode
    image.Width = image.Height = side
    image.BitsPerComponent, image.ColorSpace = 1, pikepdf.Name.DeviceGray
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I=document.make_indirect(image)))
    page.Contents = document.make_stream(b"q 595 0 0 842 0 0 cm /I Do Q")
    path = tmp_path / "bom.pdf"
    document.save(path)
    file = _inspect(path, tmp_path)
    raster, _ = pages.raster(file, str(path), 1, str(tmp_path))
    assert max(raster.pixels.shape) <= 3508
    assert raster.came_dpi == 1200


@pytest.mark.parametrize(("dpi", "read_at"), [(72, 200), (100, 200), (150, 150), (300, 300)])
def test_a_page_is_read_at_its_resolution_or_raised_to_what_a_reader_needs(tmp_path, dpi, read_at):
    path = tmp_path / "a.pdf"
    Image.fromarray(letter(dpi=dpi)).save(path, resolution=dpi)
    height, _ = _shape(path, tmp_path)
    assert height == pytest.approx(11.69 * read_at, rel=0.01)


def test_a_page_partly_drawn_is_drawn_finer_than_a_page_of_text(tmp_path):
    document = pikepdf.new()
    document.add_blank_page(page_size=(595, 842))
    plain, mixed = tmp_path / "polos.pdf", tmp_path / "campur.pdf"
    document.save(plain)
    Image.fromarray(np.full((400, 700), 90, np.uint8)).save(mixed, resolution=200)
    box = pikepdf.Array([0, 0, 595, 842])
    _changed(mixed, lambda document: document.pages[0].obj.__setitem__("/MediaBox", box))
    _, made = pdf.render(str(mixed), 1)
    assert made.dpi is None
    assert pdf.render(str(mixed), 1)[0].dpi == pytest.approx(pdf.MIXED_DPI)
    assert pdf.render(str(plain), 1)[0].dpi == pytest.approx(pdf.PLAIN_DPI)


@pytest.mark.parametrize("lost", [b" " * 300, b"startxref\r0\r%%EOF\r", b"\xff\xfe junk\r"])
def test_a_pdf_that_has_lost_its_head_is_still_known_and_mended(scan, tmp_path, lost):
    content = scan.read_bytes()
    at = content.index(b" obj") - 3
    scan.write_bytes(lost + content[at:].lstrip())
    file = _inspect(scan, tmp_path)
    assert (file.media_type, file.status, file.pages) == ("application/pdf", "repaired", 1)
