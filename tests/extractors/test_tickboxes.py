"""Boxes to tick are told by their ink, and stand in the text as marks."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from dossier.model import Box, Line, PageText, Word
from extractors import ink, tickboxes
from extractors.ocr import tesseract
from extractors.ticked import EMPTY, TICKED

CHOICES = ("mengurus permohonan izin", "menandatangani permohonan", "mengambil surat izin")
SIDE, LEFT, GAP, FIRST, STEP = 34, 160, 24, 400, 70
FONT = ImageFont.load_default(30)


class Sheet:
    """A white A4 page of 150 dots to the inch that a test draws on."""

    def __init__(self):
        self.image = Image.new("L", (1240, 1754), 252)
        self.draw = ImageDraw.Draw(self.image)
        for number in range(3):
            self.write(150, 120 + 60 * number, "Yang bertanda tangan di bawah ini memberi kuasa")

    def write(self, left, top, text, size=30):
        self.draw.text((left, top), text, font=ImageFont.load_default(size), fill=15)

    def box(self, left, top, mark=None, side=SIDE):
        self.draw.rectangle((left, top, left + side, top + side), outline=20, width=2)
        right, bottom = left + side, top + side
        if mark == "x":
            self.draw.line((left + 7, top + 7, right - 7, bottom - 7), fill=30, width=3)
            self.draw.line((left + 7, bottom - 7, right - 7, top + 7), fill=30, width=3)
        elif mark == "v":  # its upstroke goes on over the box
            self.draw.line((left + 8, top + 18, left + 15, bottom - 6), fill=90, width=4)
            self.draw.line((left + 15, bottom - 6, right + 2, top - 8), fill=90, width=4)

    @property
    def pixels(self):
        return np.asarray(self.image, np.uint8)

    def read(self):
        text = tesseract.read_page(self.pixels, 150)
        return [line.text for line in tickboxes.marked(text, ink.find(self.pixels)).lines]


def form(*marks, left=LEFT):
    sheet = Sheet()
    for number, (mark, choice) in enumerate(zip(marks, CHOICES, strict=False)):
        top = FIRST + number * STEP
        sheet.box(left, top, mark)
        sheet.write(left + SIDE + GAP, top, choice)
    return sheet


@pytest.mark.parametrize("mark", ["x", "v"])
@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_ticked_box_is_told_from_the_open_ones(mark, at):
    lines = form(*(mark if number == at else None for number in range(3))).read()
    assert lines[-3:] == [
        f"{TICKED if number == at else EMPTY} {choice}" for number, choice in enumerate(CHOICES)
    ]


def test_choices_beside_each_other():
    sheet = Sheet()
    for left, mark, choice in ((160, "x", "Sewa"), (420, None, "Pinjam"), (700, None, "Hibah")):
        sheet.box(left, FIRST, mark)
        sheet.write(left + SIDE + GAP, FIRST, choice)
    assert sheet.read()[-1] == f"{TICKED} Sewa {EMPTY} Pinjam {EMPTY} Hibah"


def test_a_box_in_a_cell_is_one():
    sheet = form("v", None)
    sheet.draw.rectangle((LEFT - 10, FIRST - 40, 1100, FIRST + 140), outline=20, width=2)
    assert sheet.read()[-2:] == [f"{TICKED} {CHOICES[0]}", f"{EMPTY} {CHOICES[1]}"]


def test_on_a_sheet_that_lies_a_little_askew():
    sheet = form(None, "x")
    sheet.image = sheet.image.rotate(0.4, fillcolor=252, resample=Image.Resampling.BICUBIC)
    assert [line[:1] for line in sheet.read()[-2:]] == [EMPTY, TICKED]


def unmarked(sheet):
    return not any(EMPTY in line or TICKED in line for line in sheet.read())


def test_a_single_box_is_no_choice():
    assert unmarked(form("x"))


def test_boxes_with_something_in_each_are_no_choice():
    """They are numbered items, or letters in cells."""
    assert unmarked(form("x", "x", "v"))


def test_letters_in_adjoining_cells_are_none():
    sheet = Sheet()
    for number, letter in enumerate("SITI  AMINAH"):
        sheet.box(LEFT + number * SIDE, FIRST)
        sheet.write(LEFT + number * SIDE + 8, FIRST, letter)
    sheet.write(LEFT + 13 * SIDE, FIRST, "nama pemohon")
    assert unmarked(sheet)


def test_headings_in_capitals_have_none():
    sheet = Sheet()
    for number, size in enumerate((36, 44, 60)):
        sheet.write(LEFT, FIRST + 100 * number, "BADAN POM DPMPTSP OBAT BORNEO", size)
    assert unmarked(sheet)


def test_boxes_behind_what_they_are_for_stay_unread():
    """What reads forms takes a box for one that stands before its choice."""
    sheet = Sheet()
    for left, mark, choice in ((160, "x", "Sewa"), (600, None, "Pinjam")):
        sheet.write(left, FIRST, choice)
        sheet.box(left + 110, FIRST, mark)
    assert unmarked(sheet)


def test_what_a_reader_makes_of_a_box_gives_way():
    sheet = form(None, "x")
    words = [
        ("LJ", Box(LEFT - 2, FIRST + 3, LEFT + SIDE, FIRST + SIDE)),
        ("mengurus", Box(LEFT + SIDE + GAP, FIRST + 4, LEFT + 200, FIRST + SIDE)),
        ("M)", Box(LEFT, FIRST + STEP + 2, LEFT + SIDE + 4, FIRST + STEP + SIDE)),
        ("mengambil", Box(LEFT + SIDE + GAP, FIRST + STEP, LEFT + 210, FIRST + STEP + SIDE)),
    ]
    each = [Word(text, box, 0.6) for text, box in words]
    text = PageText("tesseract", (Line(tuple(each[:2])), Line(tuple(each[2:]))), (1240, 1754))
    found = tickboxes.marked(text, ink.find(sheet.pixels))
    assert [line.text for line in found.lines] == [f"{EMPTY} mengurus", f"{TICKED} mengambil"]
    assert tickboxes.marked(found, ink.find(sheet.pixels)) == found
    assert [line.text for line in tickboxes.without(found).lines] == ["mengurus", "mengambil"]


def test_a_page_without_words_has_none():
    empty = PageText("tesseract", (), (1240, 1754))
    assert tickboxes.marked(empty, ink.find(form(None, "x").pixels)) == empty


def test_marks_that_a_pdf_brings_stay_where_no_box_is_seen():
    """Glyphs that are too small, or a single one, are the form's own words."""
    mark = Word(TICKED, Box(160, 100, 170, 110), 1.0)
    words = (mark, Word("setuju", Box(180, 98, 260, 118), 1.0))
    text = PageText("born_digital", (Line(words),), (1240, 1754))
    assert tickboxes.marked(text, ink.find(form(None).pixels)) == text


def test_a_glyph_in_a_box_that_is_seen_is_no_second_mark():
    sheet = form(None, "x")
    tops = (FIRST, FIRST + STEP)
    lines = tuple(
        Line(
            (
                Word(EMPTY, Box(LEFT + 3, top + 3, LEFT + SIDE - 3, top + SIDE - 3), 1.0),
                Word("izin", Box(LEFT + SIDE + GAP, top, LEFT + 150, top + SIDE), 1.0),
            )
        )
        for top in tops
    )
    found = tickboxes.marked(PageText("born_digital", lines, (1240, 1754)), ink.find(sheet.pixels))
    assert [line.text for line in found.lines] == [f"{EMPTY} izin", f"{TICKED} izin"]
