import re

import pikepdf
import pytest
import typst
from PIL import Image

from extractors import layer, pages, reading, sheet
from tests.extractors.paper import LETTER, letter

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


def _says_other_digits(path):
    """The same page to the eye, its fonts saying of each digit that it is the next one."""
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        for each in document.objects:
            if isinstance(each, pikepdf.Dictionary) and "/ToUnicode" in each:
                cmap = each.ToUnicode.read_bytes().decode("ascii")
                each.ToUnicode.write(
                    re.sub(
                        r"(?m)(?<=> )<003(\d)>$",
                        lambda found: f"<003{(int(found[1]) + 1) % 10}>",
                        cmap,
                    ).encode("ascii")
                )
        document.save(path)
    return path


def test_a_font_that_says_other_digits_than_it_shows_is_not_believed(workshop, tmp_path):
    body = "NIK 6472990503870001 NPWP 012345678722000 Telepon 0541998877 tanggal 24-11-2026"
    path = _typst(tmp_path, after=f" \\\n{body}")
    assert _read(workshop, path, tmp_path).status == "born_digital"
    page = _read(workshop, _says_other_digits(path), tmp_path)
    assert page.status == "read"
    assert page.texts[0].reader == "tesseract"
    assert "6472990503870001" in page.texts[0].text
    assert page.message is not None
    assert "Teks bawaan PDF tidak sama" in page.message


def _scan_with_layer(tmp_path, words, *, under=False):
    """A scanned letter with text of an OCR program: invisible, or painted and covered."""
    path = tmp_path / "scan.pdf"
    Image.fromarray(letter(dpi=200)).save(path, resolution=200)
    lines = b"".join(b"(%s) Tj T* " % line.encode() for line in words)
    mode = b"0" if under else b"3"
    text = b"q BT /F1 9 Tf %s Tr 14 TL 60 760 Td %s ET Q " % (mode, lines)
    with pikepdf.open(path, allow_overwriting_input=True) as document:
        page = document.pages[0]
        page.Resources.Font = pikepdf.Dictionary(
            F1=pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type1,
                BaseFont=pikepdf.Name.Helvetica,
            )
        )
        page.contents_add(text, prepend=under)
        document.save(path)
    return path


MINUTES = "Nomor 441/1287 tanggal pemeriksaan setempat di Samarinda"
GARBLED = ["PEMER1NTAH K0TA SAMARlNDA", "Nornor 441/l287/SDK", "Narna perusahaan PT B0RNE0", "xx"]


@pytest.mark.parametrize("under", [False, True])
def test_a_bad_layer_of_an_ocr_program_is_not_used_and_said(workshop, tmp_path, under):
    page = _read(workshop, _scan_with_layer(tmp_path, GARBLED * 3, under=under), tmp_path)
    assert page.status == "read"
    assert [text.reader for text in page.texts] == ["tesseract"]
    assert "PEMERINTAH KOTA SAMARINDA" in page.texts[0].text
    assert page.message is not None
    assert page.message.startswith("Teks bawaan PDF tidak sama dengan gambarnya")


def test_a_sound_layer_of_an_ocr_program_is_not_used_either_but_nothing_is_said(workshop, tmp_path):
    page = _read(workshop, _scan_with_layer(tmp_path, [*filter(None, LETTER)]), tmp_path)
    assert [text.reader for text in page.texts] == ["tesseract"]
    assert page.message is None


@pytest.mark.parametrize(
    ("said", "seen", "words", "numbers"),
    [
        (MINUTES, MINUTES.upper(), 1, 1),
        (MINUTES + " rekomendasi", MINUTES.replace("Nomor", "Nornor"), 6 / 8, 1),
        (MINUTES + " 12 Oktober 2016", MINUTES, 7 / 10, 2 / 4),
    ],
)
def test_agreement_is_the_share_of_words_and_of_numbers_that_both_have(said, seen, words, numbers):
    found = layer.agreement(said, seen)
    assert found is not None
    assert found == pytest.approx((words, numbers))


def test_too_few_letters_agree_with_nothing():
    assert layer.agreement("di ke", MINUTES) is None
