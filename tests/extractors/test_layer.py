import pikepdf
import pytest
import typst
from PIL import Image

from extractors import layer, pages, reading, sheet
from tests.extractors.paper import letter

LINES = [
    "SURAT PERMOHONAN",
    "Nomor : 12/PT-BHL/X/2016",
    "Yang bertanda tangan di bawah ini, SITI AMINAH, direktur PT BORNEO HERBAL,",
    "dengan ini mengajukan permohonan izin usaha kecil obat tradisional di Kota Samarinda.",
]


def _typst(tmp_path, before="", after=""):
    source = tmp_path / "surat.typ"
    text = " \\\n".join(LINES)
    source.write_text(
        f'#set page(paper: "a4")\n#set text(font: "Liberation Sans", size: 11pt)\n'
        f"{before}\n{text}\n{after}\n"
    )
    path = tmp_path / "surat.pdf"
    typst.compile(source, output=path)
    return path


def _read(workshop, path, tmp_path):
    file = workshop.inspect(path, path.name, 0)
    return reading.read_page(workshop, file, path, 1, 0, tmp_path)


def test_a_page_born_digital_is_not_recognised_but_taken(workshop, tmp_path):
    page = _read(workshop, _typst(tmp_path), tmp_path)
    assert page.status == "born_digital"
    assert [text.reader for text in page.texts] == ["born_digital"]
    assert [line.text for line in page.texts[0].lines] == LINES
    assert page.texts[0].confidence == 1.0


def test_its_places_are_where_the_picture_shows_the_words(workshop, tmp_path):
    page = _read(workshop, _typst(tmp_path), tmp_path)
    with Image.open(page.image) as image:
        for word in page.texts[0].words:
            box = word.box
            crop = image.convert("L").crop((box.left, box.top, box.right, box.bottom))
            darkest = min(crop.tobytes())
            assert darkest < 120


def test_a_small_picture_such_as_a_crest_does_not_matter(workshop, tmp_path):
    Image.new("RGB", (60, 60), (20, 90, 40)).save(tmp_path / "lambang.png")
    path = _typst(tmp_path, before='#image("lambang.png", width: 2cm)\n')
    assert _read(workshop, path, tmp_path).status == "born_digital"


def test_a_scan_with_a_wrong_layer_is_read_from_its_picture(workshop, tmp_path):
    """Copiers put their own, often bad, recognition under the picture as invisible text."""
    scan = tmp_path / "mesin.pdf"
    Image.fromarray(letter(dpi=200)).save(scan, resolution=200)
    with pikepdf.open(scan, allow_overwriting_input=True) as document:
        leaf = document.pages[0]
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica
        )
        leaf.add_resource(document.make_indirect(font), pikepdf.Name.Font, pikepdf.Name.F1)
        layer = b"BT /F1 11 Tf 3 Tr 60 700 Td (PEMER1NTAH K0TA SAMAR1NDA D1NAS KESEHATAN) Tj ET"
        leaf.contents_add(document.make_stream(layer))
        document.save(scan)
    page = _read(workshop, scan, tmp_path)
    assert page.status == "read"
    assert "PEMERINTAH KOTA SAMARINDA" in page.texts[0].text
    assert "PEMER1NTAH" not in page.texts[0].text


@pytest.mark.parametrize("share", ["70%", "100%"])
def test_a_typed_page_with_a_pasted_scan_is_read_from_its_picture(workshop, tmp_path, share):
    Image.fromarray(letter(dpi=150)[150:700]).save(tmp_path / "tempel.png")
    path = _typst(tmp_path, after=f'#image("tempel.png", width: {share})')
    page = _read(workshop, path, tmp_path)
    assert page.status == "read"
    assert "SURAT PERMOHONAN" in page.texts[0].text


def test_white_text_that_nobody_sees_is_not_believed(workshop, tmp_path):
    hidden = "#text(fill: white)[NPWP 01.234.567.8-722.000 atas nama ORANG LAIN di Balikpapan]"
    page = _read(workshop, _typst(tmp_path, after=hidden), tmp_path)
    assert "ORANG LAIN" not in page.texts[0].text


def test_a_layer_that_cannot_be_parsed_leaves_the_picture_to_be_read(tmp_path, monkeypatch):
    def gives_up(*_):
        raise IndexError

    monkeypatch.setattr(layer, "read", gives_up)
    path = str(_typst(tmp_path))
    file = pages.inspect(path, "surat.pdf", 0, str(tmp_path))
    page = sheet.read_sheet(file, path, 1, 0, str(tmp_path), str(tmp_path)).page
    assert page.status == "read"
    assert [line.text for line in page.texts[0].lines] == LINES
